import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPoisson } from './poisson-draw.ts';
import { logPoissonMass, poissonCdf, poissonQuantile } from './poisson.ts';
import { createRandom } from './random.ts';
import { meanDeviation, pearson, takeSample, varianceDeviation } from './sample.test-support.ts';

test('probabilities from the definition', () => {
  for (const [k, mean, factorial] of [
    [0, 2.5, 1],
    [3, 2.5, 6],
    [10, 4, 3628800],
  ] as const) {
    const exact = (mean ** k * Math.exp(-mean)) / factorial;
    expect(Math.abs(Math.exp(logPoissonMass(k, mean)) / exact - 1)).toBeLessThan(1e-14);
  }
  expect([-1, 1.5].map((k) => logPoissonMass(k, 2))).toEqual([
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]);
  expect([0, 1].map((k) => Math.exp(logPoissonMass(k, 0)))).toEqual([1, 0]);
});

test('the distribution function is the sum of the probabilities, and the quantile is the first k that reaches q', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 200, noNaN: true }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (mean, q) => {
        let sum = 0;
        for (let k = 0; k < 250; k++) {
          sum += Math.exp(logPoissonMass(k, mean));
          expect(Math.abs(poissonCdf(k, mean) - sum)).toBeLessThan(1e-12);
        }
        const k = poissonQuantile(q, mean);
        expect(poissonCdf(k, mean)).toBeGreaterThanOrEqual(q);
        expect(poissonCdf(k - 1, mean)).toBeLessThan(q);
      },
    ),
  );
  expect([poissonQuantile(0, 5), poissonQuantile(1, 5), poissonQuantile(1, 0)]).toEqual([
    0,
    Number.POSITIVE_INFINITY,
    0,
  ]);
});

test.each([0.01, 0.3, 3, 9.99, 10, 30, 1000, 1e7])('draws of mean %s', (mean) => {
  const random = createRandom(41, 'poisson', mean);
  const sample = takeSample(200_000, () => drawPoisson(random, mean));

  expect(Math.abs(meanDeviation(sample, mean, mean))).toBeLessThan(5);
  const law = { mean, variance: mean, kurtosis: 3 + 1 / mean };
  expect(Math.abs(varianceDeviation(sample, law))).toBeLessThan(5);
  const from = mean > 1e6 ? Math.floor(mean - 8 * Math.sqrt(mean)) : 0;
  const shifted = sample.map((k) => k - from);
  const largest = Math.ceil(mean + 8 * Math.sqrt(mean) + 10) - from;
  expect(pearson(shifted, (k) => logPoissonMass(k + from, mean), largest)).toBeGreaterThan(1e-6);
});

test('draws of very large means keep their mean and spread; wrong means are refused', () => {
  const random = createRandom(42, 'poisson');
  const scaled = takeSample(20_000, () => (drawPoisson(random, 2 ** 52) - 2 ** 52) / 2 ** 26);
  expect(Math.abs(meanDeviation(scaled, 0, 1))).toBeLessThan(5);
  expect(Math.abs(varianceDeviation(scaled, { mean: 0, variance: 1, kurtosis: 3 }))).toBeLessThan(5);
  expect(drawPoisson(random, 0)).toBe(0);
  for (const mean of [-1, Number.NaN, 2 ** 53]) expect(() => drawPoisson(random, mean)).toThrow(RangeError);
});
