// An interval from draws of a quantity that is 0 or more: equal tails, or from 0 on where that is not ruled out.
import { sortedQuantile } from './quantile.ts';
import { shortestInterval } from './shortest-interval.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Half of what the interval may miss lies above its upper end, half below its lower one. Of draws in any order, at least one. */
export function equalTails(draws: Float64Array, share: number): Interval {
  const sorted = draws.toSorted();
  const tail = (1 - share) / 2;
  return { low: sortedQuantile(sorted, tail), high: sortedQuantile(sorted, 1 - tail) };
}

/**
 * Equal tails; but where the shortest interval that holds `share` reaches 0, the lower end is 0, and the tail below, in which the truth
 * cannot lie, is not made up for above. Of draws of at least 0, at least two; it holds from `share` to (1 + share)/2 of them.
 *
 * After the unified interval of G. J. Feldman, R. D. Cousins, "Unified approach to the classical statistical analysis of small signals",
 * Physical Review D 57, 1998. For a normal estimate of what cannot be below 0, level before, 95 % ones cover from 95.0 to 97.3 %, wherever the
 * truth lies; the shortest ones 92.8 % where it lies 3.2 standard errors above 0. That an interval which holds no more than `share` falls
 * short there, by their bound down to share/(2 − share), is in T. Zhang, M. Woodroofe, "Credible and confidence sets for restricted
 * parameter spaces", Journal of Statistical Planning and Inference 115, 2003.
 */
export function unifiedInterval(draws: Float64Array, share: number): Interval {
  const tails = equalTails(draws, share);
  return shortestInterval(draws, share, 0).low === 0 ? { ...tails, low: 0 } : tails;
}
