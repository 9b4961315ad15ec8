// Draws over categories and of counts that are built from other draws.
import { drawBinomial } from './binomial-draw.ts';
import { drawGamma } from './gamma-draw.ts';
import { drawPoisson } from './poisson-draw.ts';
import type { Random } from './random.ts';

/** A position, with probability in proportion to its weight ≥ 0; the weights have a finite sum above 0. */
export function drawCategory(random: Random, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i] ?? 0;
  if (!(total > 0 && total < Number.POSITIVE_INFINITY))
    throw new RangeError('the weights have no finite sum');
  let rest = random.next() * total;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight <= 0) continue;
    if (rest < weight) return i;
    rest -= weight;
    last = i;
  }
  // Rounding can leave a hair after the last weight.
  return last;
}

/** Writes how many of n independent draws fall on each position into `out` (as long as `weights`). */
export function drawMultinomial(
  random: Random,
  n: number,
  weights: ArrayLike<number>,
  out: Float64Array | Int32Array,
): void {
  // Sums from the end: what is left never comes from a difference, so that it cannot drift below a weight.
  const left = new Float64Array(weights.length + 1);
  for (let i = weights.length - 1; i >= 0; i--) left[i] = (left[i + 1] ?? 0) + (weights[i] ?? 0);
  if (!((left[0] ?? 0) > 0)) throw new RangeError('the weights have no sum above 0');
  let rest = n;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    const count = weight > 0 ? drawBinomial(random, rest, weight / (left[i] ?? 1)) : 0;
    out[i] = count;
    rest -= count;
  }
}

/**
 * The number of failures before the `size`-th success (any size > 0), each trial a success with probability p in (0, 1]:
 * a Poisson draw whose mean is a gamma draw; its mean is size·(1 − p)/p. Throws a RangeError where that mean passes 2^52.
 */
export function drawNegativeBinomial(random: Random, size: number, p: number): number {
  if (!(p > 0 && p <= 1)) throw new RangeError(`${p} is not a probability above 0`);
  return drawPoisson(random, (drawGamma(random, size) * (1 - p)) / p);
}
