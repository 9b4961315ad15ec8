// Several posteriors as one by equal draws from each, and how the spread of the whole divides between them.
import type { Posterior } from '../posterior.ts';

/** So many draws from each posterior: the ends of a 95 % interval then stand on ten of them at least. */
export const drawsEach = 400;

/**
 * `count` draws of equal weight: the quantiles in the middle of as many equal slices. What they miss of the posterior is less
 * than what as many random draws would, and they are the same each time.
 */
export function equalDraws({ totals, weights }: Posterior, count = drawsEach): Float64Array {
  const draws = new Float64Array(count);
  let at = 0;
  let below = weights[0] ?? 0;
  for (let i = 0; i < count; i++) {
    const p = (i + 0.5) / count;
    // A hair of tolerance, as in every weighted quantile: weights that sum to 1 on paper sum to a little less here.
    while (below < p - 1e-12 && at + 1 < totals.length) below += weights[++at] ?? 0;
    draws[i] = totals[at] ?? Number.NaN;
  }
  return draws;
}

export interface WeightedDraws {
  readonly draws: Float64Array;
  /** Of the whole set. */
  readonly weight: number;
}

/** All draws as one posterior; each set has its weight, shared evenly among its draws. */
export function poolDraws(sets: readonly WeightedDraws[]): Posterior {
  const sum = sets.reduce((all, { weight }) => all + weight, 0);
  const size = sets.reduce((all, { draws }) => all + draws.length, 0);
  const [totals, weights] = [new Float64Array(size), new Float64Array(size)];
  let from = 0;
  for (const { draws, weight } of sets) {
    totals.set(draws, from);
    weights.fill(weight / sum / draws.length, from, from + draws.length);
    from += draws.length;
  }
  const order = Uint32Array.from(totals.keys()).toSorted(
    (a, b) => (totals[a] ?? 0) - (totals[b] ?? 0) || a - b,
  );
  return {
    totals: Float64Array.from(order, (i) => totals[i] ?? 0),
    weights: Float64Array.from(order, (i) => weights[i] ?? 0),
  };
}

/** Mean and variance of ln N. Logarithms have both, where N itself may have neither. */
export interface LogSpread {
  readonly mean: number;
  readonly variance: number;
}

export function logSpread({ totals, weights }: Posterior): LogSpread {
  const mean = totals.reduce((sum, total, i) => sum + (weights[i] ?? 0) * Math.log(total), 0);
  const variance = totals.reduce(
    (sum, total, i) => sum + (weights[i] ?? 0) * (Math.log(total) - mean) ** 2,
    0,
  );
  return { mean, variance };
}

/** Variance of the means of several laws, each with its weight. */
export function varianceBetween(
  parts: readonly { readonly mean: number; readonly weight: number }[],
): number {
  const sum = parts.reduce((all, { weight }) => all + weight, 0);
  const centre = parts.reduce((all, { mean, weight }) => all + weight * mean, 0) / sum;
  return parts.reduce((all, { mean, weight }) => all + weight * (mean - centre) ** 2, 0) / sum;
}
