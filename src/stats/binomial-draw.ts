// Draws of the binomial distribution.
//
// W. Hörmann, "The generation of binomial random variates", Journal of Statistical Computation and Simulation 46, 1993
// (transformed rejection, "BTRS"); by adding up probabilities where the mean is below 10.
import { logBinomialMass } from './binomial.ts';
import type { Random } from './random.ts';

/** The number of successes in n trials (an integer from 0 to 2^53) with probability p from 0 to 1. */
export function drawBinomial(random: Random, n: number, p: number): number {
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`${n} is not a number of trials`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is not a probability`);
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < 10 ? drawByAddingUp(random, n, p) : drawByRejection(random, n, p);
}

function drawByAddingUp(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  let mass = Math.exp(n * Math.log1p(-p));
  let rest = random.next();
  let k = 0;
  while (rest >= mass && k < n) {
    rest -= mass;
    k++;
    mass *= ((n - k + 1) / k) * odds;
    // Past the point where the probabilities still change the sum, rounding alone is left.
    if (mass < 1e-18 && k > n * p) break;
  }
  return k;
}

function drawByRejection(random: Random, n: number, p: number): number {
  const mean = n * p;
  const spread = Math.sqrt(mean * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * spread;
  const inside = 0.92 - 4.2 / b;
  let atMode = Number.NaN;
  for (;;) {
    const u = random.next() - 0.5;
    const v = 1 - random.next();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.5);
    if (us >= 0.07 && v <= inside) return k;
    if (!(k >= 0 && k <= n)) continue;
    if (Number.isNaN(atMode)) atMode = logBinomialMass(Math.floor((n + 1) * p), n, p);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= logBinomialMass(k, n, p) - atMode) return k;
  }
}
