// One verdict of many draws that may differ, and what it leaves to be given.
import { weightedQuantile } from '../../stats/quantile.ts';
import type { Words } from '../../text/words.ts';
import type { JudgedDraw } from './judge-draw.ts';
import type { Bounds, TotalVerdict } from './total-estimate.ts';
import { drawReasons } from './total-words.ts';
import { gravity } from './verdict.ts';

/** One table of the draws, and how many draws have it. */
export interface WeightedJudgement extends JudgedDraw {
  readonly weight: number;
}

export interface MergedVerdict {
  readonly verdict: TotalVerdict;
  /** Of the draws that decided; empty for an estimate. */
  readonly reasons: readonly Words[];
  /** Draws by verdict. */
  readonly verdicts: Readonly<Record<TotalVerdict, number>>;
  /** Between the 2.5 % quantile of the smallest totals and the 97.5 % quantile of the largest; null where none are. */
  readonly range: Bounds | null;
  /** The same of the totals of two lists under the stated range of dependence. */
  readonly odds: Bounds | null;
  /** Median of the lower bounds of the draws, and the outer ends of their intervals; null where none are. */
  readonly bound: { readonly total: number; readonly interval: Bounds } | null;
  readonly sentences: readonly Words[];
}

/**
 * An interval of 95 % cannot be claimed where more than so large a share of what may be true allows none: then the verdict of
 * these draws holds for all. Fewer are left out, and said to be.
 */
export const mostStopped = 0.05;

export function mergeVerdicts(draws: readonly WeightedJudgement[]): MergedVerdict {
  const all = draws.reduce((sum, { weight }) => sum + weight, 0);
  const verdicts = { refused: 0, 'lower-bound': 0, range: 0, estimate: 0 };
  for (const { verdict, weight } of draws) verdicts[verdict] += weight;
  let soFar = 0;
  const verdict =
    gravity.find((own) => {
      soFar += verdicts[own];
      return soFar > mostStopped * all;
    }) ?? 'estimate';
  const deciding = draws.filter((draw) => gravity.indexOf(draw.verdict) <= gravity.indexOf(verdict));
  const stopped = deciding.reduce((sum, { weight }) => sum + weight, 0);
  const left = all - verdicts.estimate;
  return {
    verdict,
    reasons: verdict === 'estimate' ? [] : [...reasonsOf(deciding), drawReasons.decided(stopped, all)],
    verdicts,
    range: rangeOver(draws, 'range'),
    odds: rangeOver(draws, 'odds'),
    bound: boundOver(draws),
    sentences: verdict === 'estimate' && left > 0 ? [drawReasons.leftOut(left, all)] : [],
  };
}

/** Each reason once, in the order in which it is first met. */
function reasonsOf(draws: readonly WeightedJudgement[]): readonly Words[] {
  const byText = new Map(draws.flatMap(({ reasons }) => reasons).map((reason) => [reason.en, reason]));
  return [...byText.values()];
}

function quantileOf(
  values: readonly { readonly value: number; readonly weight: number }[],
  p: number,
): number {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const sum = sorted.reduce((all, { weight }) => all + weight, 0);
  return weightedQuantile(
    sorted.map(({ value }) => value),
    sorted.map(({ weight }) => weight / sum),
    p,
  );
}

function rangeOver(draws: readonly WeightedJudgement[], of: 'range' | 'odds'): Bounds | null {
  const ranges = draws.flatMap(({ [of]: own, weight }) => (own === null ? [] : [{ ...own, weight }]));
  if (ranges.length === 0) return null;
  return {
    low: quantileOf(
      ranges.map(({ low, weight }) => ({ value: low, weight })),
      0.025,
    ),
    high: quantileOf(
      ranges.map(({ high, weight }) => ({ value: high, weight })),
      0.975,
    ),
  };
}

function boundOver(draws: readonly WeightedJudgement[]): MergedVerdict['bound'] {
  const bounds = draws.flatMap(({ bound, weight }) =>
    bound === null || bound.total === null || bound.interval === null
      ? []
      : [{ total: bound.total, ...bound.interval, weight }],
  );
  if (bounds.length === 0) return null;
  const at = (pick: 'total' | 'low' | 'high', p: number): number =>
    quantileOf(
      bounds.map((bound) => ({ value: bound[pick], weight: bound.weight })),
      p,
    );
  return { total: at('total', 0.5), interval: { low: at('low', 0.025), high: at('high', 0.975) } };
}
