// What the components show: the result and its charts, made once.
import type { LinkageChart } from '../../chart/linkage-chart.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Language } from '../../text/words.ts';
import type { Result } from '../result.ts';

export interface View {
  readonly result: Result;
  /** SVG by identifier of the chart. */
  readonly charts: Readonly<Record<string, string>>;
  /** Charts for the local page alone, which must not be published. */
  readonly local?: readonly LinkageChart[];
}

/** What most components need: looked up once per report. */
export interface Reading {
  readonly language: Language;
  readonly threshold: number;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** What every section is given. */
export interface SectionProps {
  readonly view: View;
  readonly reading: Reading;
}

export function readingOf(result: Result): Reading {
  return {
    language: result.language,
    threshold: result.threshold,
    figures: new Map(result.figures.map((figure) => [figure.id, figure])),
  };
}

/** The anchor of a figure in the report, also the fragment under which the local page opens it. */
export function figureAnchor(id: string): string {
  return `figure-${encodeURIComponent(id)}`;
}

/** The identifier behind a fragment (`#figure-…`); null for other fragments. */
export function anchoredFigure(fragment: string): string | null {
  const [, encoded] = /^#?figure-(.+)$/.exec(fragment) ?? [];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
