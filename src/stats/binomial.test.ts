import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBinomial } from './binomial-draw.ts';
import { binomialCdf, binomialQuantile, logBinomialMass } from './binomial.ts';
import { createRandom } from './random.ts';
import { meanDeviation, pearson, takeSample, varianceDeviation } from './sample.test-support.ts';

// n, k, p, P(K ≤ k), ln P(K = k), summed with sixty digits.
test.each([
  [1000, 250, 0.3, 0.00025980303652893143, -9.700453483564363],
  [50, 3, 0.01, 0.9984038269092671, -4.40459149786023],
  [1_000_000, 300_500, 0.3, 0.8626169720306373, -7.641894959023184],
  [20, 20, 0.9, 1, -2.107210313156525],
])('n = %s, k = %s, p = %s', (n, k, p, cdf, logMass) => {
  expect(Math.abs(binomialCdf(k, n, p) / cdf - 1)).toBeLessThan(2e-13);
  expect(Math.abs(logBinomialMass(k, n, p) / logMass - 1)).toBeLessThan(1e-13);
});

test('probabilities of few trials, counted by hand', () => {
  expect([0, 1, 2, 3].map((k) => Math.exp(logBinomialMass(k, 3, 0.5)))).toEqual(
    [1, 3, 3, 1].map((ways) => expect.closeTo(ways / 8, 14)),
  );
  expect([0, 1].map((p) => [0, 2, 4].map((k) => Math.exp(logBinomialMass(k, 4, p))))).toEqual([
    [1, 0, 0],
    [0, 0, 1],
  ]);
  expect([-1, 0.5, 5].map((k) => logBinomialMass(k, 4, 0.3))).toEqual(
    Array.from({ length: 3 }, () => Number.NEGATIVE_INFINITY),
  );
  expect(binomialCdf(-1, 4, 0.3)).toBe(0);
  expect(binomialCdf(4, 4, 0.3, 'upper')).toBe(0);
});

test('the distribution function is the sum of the probabilities, and the quantile is the first k that reaches q', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (n, p, q) => {
        let sum = 0;
        for (let k = 0; k < n; k++) {
          sum += Math.exp(logBinomialMass(k, n, p));
          expect(Math.abs(binomialCdf(k, n, p) - sum)).toBeLessThan(1e-12);
        }
        const k = binomialQuantile(q, n, p);
        expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(q);
        expect(binomialCdf(k - 1, n, p)).toBeLessThan(q);
        expect(binomialQuantile(binomialCdf(k, n, p), n, p)).toBeLessThanOrEqual(k);
      },
    ),
  );
  expect([0, 1].map((q) => binomialQuantile(q, 9, 0.4))).toEqual([0, 9]);
});

test.each([
  [2, 0.3],
  [7, 0.3],
  [19, 0.5],
  [25, 0.4],
  [40, 0.9],
  [1000, 0.012],
  [1000, 0.5],
  [100_000, 0.00003],
  [1_000_000, 0.2],
  [2 ** 53 - 1, 1e-15],
])('draws of %s trials with probability %s', (n, p) => {
  const random = createRandom(31, 'binomial', n, p);
  const sample = takeSample(200_000, () => drawBinomial(random, n, p));
  const variance = n * p * (1 - p);
  const law = { mean: n * p, variance, kurtosis: 3 + (1 - 6 * p * (1 - p)) / variance };

  expect(Math.abs(meanDeviation(sample, law.mean, variance))).toBeLessThan(5);
  expect(Math.abs(varianceDeviation(sample, law))).toBeLessThan(5);
  const largest = Math.min(n, Math.ceil(n * p + 8 * Math.sqrt(variance) + 10));
  expect(pearson(sample, (k) => logBinomialMass(k, n, p), largest)).toBeGreaterThan(1e-6);
});

test('draws of very many trials keep their mean and spread', () => {
  const random = createRandom(32, 'binomial');
  const n = 2 ** 50;
  const sample = takeSample(20_000, () => drawBinomial(random, n, 0.3));
  const sd = Math.sqrt(n * 0.3 * 0.7);
  const scaled = sample.map((k) => (k - n * 0.3) / sd);

  expect(Math.abs(meanDeviation(scaled, 0, 1))).toBeLessThan(5);
  expect(Math.abs(varianceDeviation(scaled, { mean: 0, variance: 1, kurtosis: 3 }))).toBeLessThan(5);
});

test('draws stay within their range, and wrong arguments are refused', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer(), (n, p, seed) => {
      const k = drawBinomial(createRandom(seed), n, p);
      expect(Number.isInteger(k) && k >= 0 && k <= n).toBe(true);
      expect(drawBinomial(createRandom(seed), n, 0)).toBe(0);
      expect(drawBinomial(createRandom(seed), n, 1)).toBe(n);
    }),
  );
  for (const [n, p] of [
    [-1, 0.5],
    [1.5, 0.5],
    [3, 1.1],
    [3, Number.NaN],
  ] as const) {
    expect(() => drawBinomial(createRandom(1), n, p)).toThrow(RangeError);
  }
});
