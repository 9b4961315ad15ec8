import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawDispersed, logNegativeBinomialMass, negativeBinomialCdf } from './negative-binomial.ts';
import { createRandom } from './random.ts';

test('masses: those of a geometric distribution at dispersion 1, of a Poisson one at 0', () => {
  for (const k of [0, 1, 5, 64, 65, 200]) {
    expect(logNegativeBinomialMass(k, 3, 1)).toBeCloseTo(k * Math.log(0.75) + Math.log(0.25), 10);
    expect(logNegativeBinomialMass(k, 3, 1e-11)).toBeCloseTo(logNegativeBinomialMass(k, 3, 0), 6);
  }
  expect(logNegativeBinomialMass(-1, 3, 1)).toBe(Number.NEGATIVE_INFINITY);
  expect(logNegativeBinomialMass(0.5, 3, 1)).toBe(Number.NEGATIVE_INFINITY);
});

test('the distribution function sums the masses', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.double({ min: 0.001, max: 5, noNaN: true }),
      fc.integer({ min: 0, max: 120 }),
      (mean, dispersion, k) => {
        let sum = 0;
        for (let j = 0; j <= k; j++) sum += Math.exp(logNegativeBinomialMass(j, mean, dispersion));
        expect(negativeBinomialCdf(k, mean, dispersion)).toBeCloseTo(sum, 9);
      },
    ),
    { numRuns: 50 },
  );
  expect(negativeBinomialCdf(-1, 2, 1)).toBe(0);
});

test('draws have the mean and the variance', () => {
  const random = createRandom(5, 'dispersed');
  const draws = Array.from({ length: 40_000 }, () => drawDispersed(random, 4, 0.5));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  // Standard errors: 0.017 and about 0.13.
  expect(Math.abs(mean - 4)).toBeLessThan(0.07);
  expect(Math.abs(variance - 12)).toBeLessThan(0.6);
  expect(drawDispersed(random, 0, 0.5)).toBe(0);
});
