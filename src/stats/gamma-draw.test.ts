import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaCdf } from './beta.ts';
import { digamma, trigamma } from './digamma.ts';
import {
  drawBeta,
  drawDirichlet,
  drawGamma,
  drawLogBeta,
  drawLogDirichlet,
  drawLogGamma,
} from './gamma-draw.ts';
import { gammaCdf } from './gamma.ts';
import { createRandom } from './random.ts';
import { kolmogorov, meanDeviation, takeSample, varianceDeviation } from './sample.test-support.ts';

const draws = 60_000;

test.each([0.05, 0.3, 0.999, 1, 1.5, 4, 30, 1e4, 1e8])('gamma draws of shape %s', (shape) => {
  const random = createRandom(21, 'gamma', shape);
  const sample = takeSample(draws, () => drawGamma(random, shape));

  expect(Math.abs(meanDeviation(sample, shape, shape))).toBeLessThan(5);
  const law = { mean: shape, variance: shape, kurtosis: 3 + 6 / shape };
  expect(Math.abs(varianceDeviation(sample, law))).toBeLessThan(5);
  expect(kolmogorov(sample, (x) => gammaCdf(x, shape))).toBeLessThan(2.7);
});

test.each([1e-300, 1e-6, 0.01, 0.4, 3])('logarithms of gamma draws of shape %s', (shape) => {
  const random = createRandom(22, 'log gamma', shape);
  const sample = takeSample(draws, () => drawLogGamma(random, shape));

  expect(sample.every(Number.isFinite)).toBe(true);
  // In units of 1/shape, in which the smallest shapes are exponential.
  const scaled = sample.map((x) => x * shape);
  expect(
    Math.abs(meanDeviation(scaled, digamma(shape) * shape, shape < 1e-9 ? 1 : trigamma(shape) * shape ** 2)),
  ).toBeLessThan(5);
  if (shape < 1e-5) expect(kolmogorov(scaled, (x) => Math.exp(Math.min(0, x)))).toBeLessThan(2.7);
});

test.each([
  [0.02, 0.03],
  [0.5, 0.5],
  [0.2, 7],
  [1, 1],
  [2, 5],
  [4000, 150],
])('beta draws of shapes %s and %s', (a, b) => {
  const random = createRandom(23, 'beta', a, b);
  const sample = takeSample(draws, () => drawBeta(random, a, b));
  const mean = a / (a + b);

  expect(Math.abs(meanDeviation(sample, mean, (mean * (1 - mean)) / (a + b + 1)))).toBeLessThan(5);
  // Above 0.9 the smallest shapes leave draws that round to 1.
  const share = betaCdf(0.9, a, b);
  const inside = sample.map((x) => (x <= 0.9 ? 1 : 0));
  expect(Math.abs(meanDeviation(inside, share, Math.max(share * (1 - share), 1e-3)))).toBeLessThan(5);
  const part = sample.filter((x) => x <= 0.9);
  expect(kolmogorov(part, (x) => betaCdf(x, a, b) / share)).toBeLessThan(2.7);
});

test('logarithms of a beta draw and of its rest keep what the draw itself loses', () => {
  const random = createRandom(24, 'log beta');
  for (let i = 0; i < 2000; i++) {
    const [x, rest] = drawLogBeta(random, 0.001, 0.002);
    expect(Number.isFinite(x) && Number.isFinite(rest) && x <= 0 && rest <= 0).toBe(true);
    expect(Math.exp(x) + Math.exp(rest)).toBeCloseTo(1, 12);
  }
});

test('Dirichlet draws sum to 1 and each share is a beta draw', () => {
  const random = createRandom(25, 'dirichlet');
  const shapes = [0.3, 1, 2.7];
  const out = new Float64Array(3);
  let gap = 0;
  const sample = takeSample(draws, () => {
    drawDirichlet(random, shapes, out);
    gap = Math.max(gap, Math.abs(out[0]! + out[1]! + out[2]! - 1));
    return out[2]!;
  });
  expect(gap).toBeLessThan(1e-14);
  expect(kolmogorov(sample, (x) => betaCdf(x, 2.7, 1.3))).toBeLessThan(2.7);

  drawLogDirichlet(random, [1e-5, 1e-5, 1e-5], out);
  expect(out.every((x) => Number.isFinite(x) && x <= 0)).toBe(true);
  expect(Math.max(...out)).toBeCloseTo(0, 9);
});

test('shapes that are not numbers above 0 are refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY), fc.double({ max: 0 })),
      (shape) => {
        const random = createRandom(1);
        expect(() => drawGamma(random, shape)).toThrow(RangeError);
        expect(() => drawLogGamma(random, shape)).toThrow(RangeError);
        expect(() => drawBeta(random, 1, shape)).toThrow(RangeError);
      },
    ),
  );
});
