// A chart as an SVG string: the same bytes for the same figures on every machine, with no reference to anything outside.
import { renderBars } from './bars.ts';
import { renderMonths } from './months.ts';
import { renderOverlaps } from './overlaps.ts';
import type { ChartSpec } from '../figure/figure-set.ts';
import type { Figure } from '../figure/figure.ts';
import type { Language } from '../text/words.ts';

/**
 * Draws a chart from protected figures. A withheld figure becomes a mark of constant size; a figure that is not in the
 * map becomes a dash. Colours are CSS variables (`--chart-bar`, `--chart-ink`, `--chart-muted`, `--chart-rule`,
 * `--chart-shade`) with fallbacks, so that the file also stands alone.
 */
export function renderChart(
  spec: ChartSpec,
  figures: ReadonlyMap<string, Figure>,
  language: Language,
): string {
  if (spec.kind === 'bars') return renderBars(spec, figures, language);
  if (spec.kind === 'months') return renderMonths(spec, figures, language);
  return renderOverlaps(spec, figures, language);
}

/** All charts of a result by their identifier. */
export function renderCharts(
  specs: readonly ChartSpec[],
  figures: readonly Figure[],
  language: Language,
): Readonly<Record<string, string>> {
  // Nothing is drawn of a withheld figure, should it still carry its number.
  const byId = new Map(
    figures.map((figure) => [
      figure.id,
      figure.withheld === null ? figure : { ...figure, value: null, interval: null },
    ]),
  );
  return Object.fromEntries(specs.map((spec) => [spec.id, renderChart(spec, byId, language)]));
}
