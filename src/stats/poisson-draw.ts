// Draws of the Poisson distribution.
//
// W. Hörmann, "The transformed rejection method for generating Poisson random variables", Insurance: Mathematics and
// Economics 12, 1993 ("PTRS"); by adding up probabilities where the mean is below 10.
import { logPoissonMass } from './poisson.ts';
import type { Random } from './random.ts';

/** A draw with this mean, from 0 to 2^52. */
export function drawPoisson(random: Random, mean: number): number {
  if (!(mean >= 0 && mean <= 2 ** 52)) throw new RangeError(`${mean} is not a mean from 0 to 2^52`);
  return mean < 10 ? drawByAddingUp(random, mean) : drawByRejection(random, mean);
}

function drawByAddingUp(random: Random, mean: number): number {
  let mass = Math.exp(-mean);
  let rest = random.next();
  let k = 0;
  while (rest >= mass) {
    rest -= mass;
    k++;
    mass *= mean / k;
    // Past the point where the probabilities still change the sum, rounding alone is left.
    if (mass < 1e-18 && k > mean) break;
  }
  return k;
}

function drawByRejection(random: Random, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  // The published constants, 1.1239 and 0.9277, leave out up to 0.5 % of some probabilities between means 10 and 1,000:
  // a hat 0.8 % higher covers them all.
  const alpha = 1.008 * (1.1239 + 1.1328 / (b - 3.4));
  const inside = 0.916 - 3.6224 / (b - 2);
  for (;;) {
    const u = random.next() - 0.5;
    const v = 1 - random.next();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= inside) return k;
    if (!(k >= 0) || (us < 0.013 && v > us)) continue;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= logPoissonMass(k, mean)) return k;
  }
}
