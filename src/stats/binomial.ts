// Probabilities of the binomial distribution, in a form that does not cancel for large counts.
// C. Loader, "Fast and accurate computation of binomial probabilities", 2000.
import { logBetaCdf } from './beta.ts';
import { deviance } from './deviance.ts';
import { firstReached, type Tail } from './invert-cdf.ts';
import { stirlingError } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

const logTwoPi = 1.8378770664093453;

/** ln P(K = k) of n trials with probability p; −∞ where k cannot occur. */
export function logBinomialMass(k: number, n: number, p: number): number {
  if (!Number.isInteger(k) || k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  if (p === 0) return k === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (p === 1) return k === n ? 0 : Number.NEGATIVE_INFINITY;
  if (k === 0) return n * Math.log1p(-p);
  if (k === n) return n * Math.log(p);
  const rest = n - k;
  const saddle = stirlingError(n) - stirlingError(k) - stirlingError(rest);
  return (
    saddle -
    deviance(k, n * p) -
    deviance(rest, n * (1 - p)) -
    0.5 * (logTwoPi + Math.log(k) + Math.log1p(-k / n))
  );
}

/** P(K ≤ k), or P(K > k) for the upper tail, of n trials with probability p. */
export function binomialCdf(k: number, n: number, p: number, tail: Tail = 'lower'): number {
  const whole = Math.floor(k);
  if (whole < 0) return tail === 'lower' ? 0 : 1;
  if (whole >= n) return tail === 'lower' ? 1 : 0;
  return Math.exp(logBetaCdf(p, whole + 1, n - whole, tail === 'lower' ? 'upper' : 'lower'));
}

/** The smallest k with P(K ≤ k) ≥ q; NaN for q outside 0 to 1. */
export function binomialQuantile(q: number, n: number, p: number): number {
  if (!(q >= 0 && q <= 1 && p >= 0 && p <= 1)) return Number.NaN;
  if (q === 0 || q === 1) return q === 0 || p === 0 ? 0 : n;
  const start = n * p + normalQuantile(q) * Math.sqrt(n * p * (1 - p));
  return firstReached((k) => binomialCdf(k, n, p) >= q, start, n);
}
