// Builds figures with what most of them share.
import type { Words } from '../text/words.ts';
import type { CountingUnit, Figure, FigureKind, Interval, LineageFile, Selection } from './figure.ts';

interface FigureSpec {
  readonly id: string;
  readonly label: Words;
  readonly value: number;
  readonly counts: CountingUnit;
  readonly kind: FigureKind;
  readonly how: Words;
  readonly files: readonly LineageFile[];
  readonly select?: Selection;
  readonly from?: readonly string[];
  readonly assumptions?: readonly Words[];
  readonly interval?: Interval;
}

export function makeFigure(spec: FigureSpec): Figure {
  return {
    id: spec.id,
    label: spec.label,
    value: spec.value,
    withheld: null,
    interval: spec.interval ?? null,
    counts: spec.counts,
    kind: spec.kind,
    assumptions: spec.assumptions ?? [],
    lineage: { how: spec.how, files: spec.files, from: spec.from ?? [], select: spec.select ?? null },
    exempt: null,
  };
}

/** A figure that could not be given: no value, and the reason as its first assumption. */
export function refusedFigure(spec: Omit<FigureSpec, 'value' | 'interval'>, reason: Words): Figure {
  const figure = makeFigure({ ...spec, value: 0, assumptions: [reason, ...(spec.assumptions ?? [])] });
  return { ...figure, value: null, withheld: 'refused' };
}
