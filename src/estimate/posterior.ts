// A posterior of the total: values with weights, whether a grid with probabilities or draws of equal weight.
import { weightedQuantile } from '../stats/quantile.ts';

export interface Posterior {
  /** Totals (people seen and unseen), ascending. */
  readonly totals: Float64Array;
  /** Their weights: non-negative, summing to 1. */
  readonly weights: Float64Array;
}

/** The posterior of draws of equal weight. */
export function fromDraws(draws: Float64Array): Posterior {
  const totals = draws.toSorted();
  return { totals, weights: new Float64Array(totals.length).fill(1 / totals.length) };
}

/** The smallest total up to which at least the share `p` of the weight lies. */
export function posteriorQuantile({ totals, weights }: Posterior, p: number): number {
  return weightedQuantile(totals, weights, p);
}

export function posteriorMean({ totals, weights }: Posterior): number {
  return totals.reduce((sum, total, i) => sum + total * (weights[i] ?? 0), 0);
}

/** P(total > limit). */
export function posteriorAbove({ totals, weights }: Posterior, limit: number): number {
  return weights.reduce((sum, weight, i) => sum + ((totals[i] ?? 0) > limit ? weight : 0), 0);
}

/** Several posteriors as one, each with the same say, in the order given. */
export function poolPosteriors(posteriors: readonly Posterior[]): Posterior {
  const all = posteriors.flatMap(({ totals, weights }) =>
    Array.from(totals, (total, i) => ({ total, weight: (weights[i] ?? 0) / posteriors.length })),
  );
  // Stable sort: equal totals keep the order of the posteriors, so that sums are the same everywhere.
  const sorted = all.toSorted((a, b) => a.total - b.total);
  return {
    totals: Float64Array.from(sorted, ({ total }) => total),
    weights: Float64Array.from(sorted, ({ weight }) => weight),
  };
}
