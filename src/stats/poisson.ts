// Probabilities of the Poisson distribution, in a form that does not cancel for large counts.
// C. Loader, "Fast and accurate computation of binomial probabilities", 2000.
import { deviance } from './deviance.ts';
import { gammaCdf } from './gamma.ts';
import { firstReached, type Tail } from './invert-cdf.ts';
import { stirlingError } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

const logTwoPi = 1.8378770664093453;

/** ln P(K = k) with this mean ≥ 0; −∞ where k cannot occur. */
export function logPoissonMass(k: number, mean: number): number {
  if (!Number.isInteger(k) || k < 0) return Number.NEGATIVE_INFINITY;
  if (k === 0) return -mean;
  if (mean === 0) return Number.NEGATIVE_INFINITY;
  return -stirlingError(k) - deviance(k, mean) - 0.5 * (logTwoPi + Math.log(k));
}

/** P(K ≤ k), or P(K > k) for the upper tail, with this mean ≥ 0. */
export function poissonCdf(k: number, mean: number, tail: Tail = 'lower'): number {
  const whole = Math.floor(k);
  if (whole < 0) return tail === 'lower' ? 0 : 1;
  return gammaCdf(mean, whole + 1, tail === 'lower' ? 'upper' : 'lower');
}

/** The smallest k with P(K ≤ k) ≥ q; NaN for q outside 0 to 1. */
export function poissonQuantile(q: number, mean: number): number {
  if (!(q >= 0 && q <= 1 && mean >= 0)) return Number.NaN;
  if (q === 1) return mean === 0 ? 0 : Number.POSITIVE_INFINITY;
  const start = q === 0 ? 0 : mean + normalQuantile(q) * Math.sqrt(mean);
  return firstReached((k) => poissonCdf(k, mean) >= q, start, Number.MAX_SAFE_INTEGER);
}
