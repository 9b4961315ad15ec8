import { expect, test } from 'vitest';
import { logBinomialMass } from './binomial.ts';
import { drawCategory, drawMultinomial, drawNegativeBinomial } from './discrete-draw.ts';
import { logGamma } from './log-gamma.ts';
import { createRandom } from './random.ts';
import { meanDeviation, pearson, takeSample } from './sample.test-support.ts';

test('categories come in proportion to their weights, and those without weight never', () => {
  const random = createRandom(51, 'category');
  const weights = [0, 2, 0, 5, 3, 0];
  const sample = takeSample(60_000, () => drawCategory(random, weights));
  expect(pearson(sample, (k) => Math.log((weights[k] ?? 0) / 10), 5)).toBeGreaterThan(1e-6);
  expect(sample.every((k) => (weights[k] ?? 0) > 0)).toBe(true);
  for (const wrong of [[], [0, 0], [Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
    expect(() => drawCategory(random, wrong)).toThrow(RangeError);
  }
});

test('a multinomial draw deals out all, each position by the binomial law, two by a negative covariance', () => {
  const random = createRandom(52, 'multinomial');
  const out = new Int32Array(4);
  const products: number[] = [];
  let wrong = 0;
  const sample = takeSample(30_000, () => {
    drawMultinomial(random, 50, [1, 0, 3, 6], out);
    if (out[0]! + out[2]! + out[3]! !== 50 || out[1] !== 0) wrong++;
    products.push((out[2]! - 15) * (out[3]! - 30));
    return out[2]!;
  });
  expect(wrong).toBe(0);
  expect(pearson(sample, (k) => logBinomialMass(k, 50, 0.3), 50)).toBeGreaterThan(1e-6);
  // −n p q = −9; the variance of the product is near that of two normal variables, var·var + cov².
  expect(Math.abs(meanDeviation(Float64Array.from(products), -9, 10.5 * 12 + 81))).toBeLessThan(5);
});

test.each([
  [0.4, 0.1],
  [3, 0.7],
  [120, 0.05],
])('negative binomial draws of size %s and probability %s', (size, p) => {
  const random = createRandom(53, 'negative binomial', size, p);
  const sample = takeSample(40_000, () => drawNegativeBinomial(random, size, p));
  const logMass = (k: number) =>
    logGamma(size + k) - logGamma(size) - logGamma(k + 1) + size * Math.log(p) + k * Math.log1p(-p);

  expect(Math.abs(meanDeviation(sample, (size * (1 - p)) / p, (size * (1 - p)) / p ** 2))).toBeLessThan(5);
  expect(pearson(sample, logMass, 6000)).toBeGreaterThan(1e-6);
  expect(drawNegativeBinomial(random, size, 1)).toBe(0);
  expect(() => drawNegativeBinomial(random, size, 0)).toThrow(RangeError);
});
