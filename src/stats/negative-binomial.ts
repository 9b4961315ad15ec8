// The negative binomial distribution by its mean and dispersion: variance = mean · (1 + dispersion · mean); Poisson at 0.
import { betaCdf } from './beta.ts';
import { drawGamma } from './gamma-draw.ts';
import { logFactorial } from './log-gamma.ts';
import { logBeta } from './log-beta.ts';
import { drawPoisson } from './poisson-draw.ts';
import { logPoissonMass, poissonCdf } from './poisson.ts';
import type { Random } from './random.ts';

/** Below it, the two distributions agree to the last digits that matter. */
const leastDispersion = 1e-12;

/** ln P(K = k) with this mean > 0 and dispersion ≥ 0; −∞ where k cannot occur. */
export function logNegativeBinomialMass(k: number, mean: number, dispersion: number): number {
  if (!(dispersion > leastDispersion)) return logPoissonMass(k, mean);
  if (!Number.isInteger(k) || k < 0) return Number.NEGATIVE_INFINITY;
  const grown = Math.log1p(mean * dispersion);
  if (k === 0) return -grown / dispersion;
  const size = 1 / dispersion;
  // Γ(k + r)/(Γ(r)·k!) = 1/(k·B(k, r)), and a product of k factors where k is small and r large.
  let ways = 0;
  if (k <= 64) {
    for (let j = 0; j < k; j++) ways += Math.log1p(j * dispersion);
    ways += k * Math.log(size) - logFactorial(k);
  } else ways = -Math.log(k) - logBeta(k, size);
  return ways - size * grown + k * (Math.log(mean * dispersion) - grown);
}

/** P(K ≤ k). */
export function negativeBinomialCdf(k: number, mean: number, dispersion: number): number {
  if (!(dispersion > leastDispersion)) return poissonCdf(k, mean);
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  return betaCdf(1 / (1 + mean * dispersion), 1 / dispersion, whole + 1);
}

/** A draw with this mean ≥ 0 and dispersion ≥ 0. */
export function drawDispersed(random: Random, mean: number, dispersion: number): number {
  if (!(dispersion > leastDispersion)) return drawPoisson(random, mean);
  return drawPoisson(random, drawGamma(random, 1 / dispersion) * dispersion * mean);
}
