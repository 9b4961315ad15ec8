// The total by stratum as figures: each part, their sum, and the total of all together where it is not the headline.
import type { Figure, LineageFile } from '../../figure/figure.ts';
import { makeFigure, refusedFigure } from '../../figure/make-figure.ts';
import type { Words } from '../../text/words.ts';
import type { CaseEstimate } from './estimate-schema.ts';

export const stratumFigure = (position: number): string => `estimate.stratum.${position + 1}`;
export const strataSum = 'estimate.strata.sum';
export const strataPooled = 'estimate.strata.pooled';

interface Shared {
  readonly counts: 'persons';
  readonly kind: 'estimated';
  readonly files: readonly LineageFile[];
  readonly from: readonly string[];
}

const labels = {
  sum: { en: 'in all, as the sum of the parts', ru: 'всего, как сумма по частям' },
  atLeast: { en: 'at least, as the sum of the parts', ru: 'не менее, как сумма по частям' },
  pooled: { en: 'in all, all parts together', ru: 'всего, все части вместе' },
} as const satisfies Record<string, Words>;

const how = {
  sum: {
    en: 'Each part estimated by itself and their draws added, within each draw of who is who and each model (Sekar & Deming 1949), rounded.',
    ru: 'Каждая часть оценена отдельно, розыгрыши сложены внутри розыгрыша связывания и модели (Sekar & Deming 1949), округлено.',
  },
  part: {
    en: 'From who is on which of the lists that cover this part: an equal pool of latent classes and decomposable graphs, rounded.',
    ru: 'По тому, кто в каких списках, охватывающих эту часть: латентные классы и разложимые графы поровну, округлено.',
  },
} as const satisfies Record<string, Words>;

const noSum: Words = {
  en: 'no part has an estimate',
  ru: 'ни одна часть не имеет оценки',
};

/** `estimate.stratum.<n>`, `estimate.strata.sum`, `estimate.strata.pooled`. */
export function strataFigures(strata: CaseEstimate['strata'], shared: Shared): readonly Figure[] {
  if (strata === null) return [];
  const { sum, pooled } = strata;
  const parts = strata.strata.map(({ title, total }, i) => {
    const label = { en: `in all: ${title}`, ru: `всего: ${title}` };
    const spec = { ...shared, id: stratumFigure(i), label, how: how.part };
    const { headline, reasons, sentences } = total;
    if (headline === null || headline.total === null) {
      const [reason = noSum, ...more] = reasons;
      return refusedFigure({ ...spec, assumptions: more }, reason);
    }
    return whole(spec, headline.total, headline.interval, [headline.label, ...sentences]);
  });
  const spec = { ...shared, id: strataSum, how: how.sum };
  const all =
    sum === null
      ? refusedFigure({ ...spec, label: labels.sum }, noSum)
      : whole(
          { ...spec, label: sum.meaning === 'estimate' ? labels.sum : labels.atLeast },
          sum.total,
          sum.interval,
          [],
        );
  const together =
    pooled === null || pooled.total === null
      ? []
      : [
          whole(
            { ...shared, id: strataPooled, label: labels.pooled, how: how.part },
            pooled.total,
            pooled.interval,
            [pooled.label],
          ),
        ];
  return [...parts, all, ...together];
}

function whole(
  spec: Omit<Parameters<typeof makeFigure>[0], 'value' | 'interval' | 'assumptions'>,
  value: number,
  { low, high }: { readonly low: number; readonly high: number },
  assumptions: readonly Words[],
): Figure {
  const interval = { low: Math.floor(low), high: Math.ceil(high), level: 0.95 };
  return makeFigure({ ...spec, value: Math.round(value), interval, assumptions });
}
