import { expect, test } from 'vitest';
import { drawExponential, drawNormal } from './normal-draw.ts';
import { normalCdf } from './normal.ts';
import { createRandom } from './random.ts';
import { kolmogorov, meanDeviation, takeSample, varianceDeviation } from './sample.test-support.ts';

const draws = 400_000;

test('normal draws have the moments and the distribution of the normal law', () => {
  const random = createRandom(11, 'normal');
  const sample = takeSample(draws, () => drawNormal(random));
  const cube = sample.map((x) => x ** 3);

  expect(Math.abs(meanDeviation(sample, 0, 1))).toBeLessThan(5);
  expect(Math.abs(varianceDeviation(sample, { mean: 0, variance: 1, kurtosis: 3 }))).toBeLessThan(5);
  expect(Math.abs(meanDeviation(cube, 0, 15))).toBeLessThan(5);
  expect(kolmogorov(sample, normalCdf)).toBeLessThan(2.7);
});

test('normal draws reach past the last layer as often as the law says, on both sides', () => {
  const random = createRandom(12, 'tail');
  const sample = takeSample(2_000_000, () => drawNormal(random));
  for (const limit of [2.5, 3.2, 3.654152885361009, 4]) {
    const p = normalCdf(-limit);
    const [high, low] = [sample.map((x) => (x > limit ? 1 : 0)), sample.map((x) => (x < -limit ? 1 : 0))];
    expect(Math.abs(meanDeviation(high, p, p * (1 - p)))).toBeLessThan(5);
    expect(Math.abs(meanDeviation(low, p, p * (1 - p)))).toBeLessThan(5);
  }
});

test('draws of the tail itself', () => {
  const random = createRandom(15, 'tail');
  // Always the lowest layer, at its far end.
  const outermost = { ...random, uint32: () => 0xffffff00 };
  const sample = takeSample(draws, () => drawNormal(outermost));
  const scale = normalCdf(-3.654152885361009);
  expect(kolmogorov(sample, (x) => 1 - normalCdf(-x) / scale)).toBeLessThan(2.7);
});

test('neighbouring draws and neighbouring substreams are not correlated', () => {
  const [one, two] = [createRandom(13, 'chain', 0), createRandom(13, 'chain', 1)];
  const first = takeSample(draws, () => drawNormal(one));
  const second = takeSample(draws, () => drawNormal(two));
  const across = first.map((x, i) => x * (second[i] ?? 0));
  const along = first.map((x, i) => x * (first[i - 1] ?? 0));
  const spread = first.map((x, i) => (x * x - 1) * ((first[i - 1] ?? 0) ** 2 - 1));

  expect(Math.abs(meanDeviation(across, 0, 1))).toBeLessThan(5);
  expect(Math.abs(meanDeviation(along, 0, 1))).toBeLessThan(5);
  expect(Math.abs(meanDeviation(spread, 0, 4))).toBeLessThan(5);
});

test('exponential draws', () => {
  const random = createRandom(14, 'exponential');
  const sample = takeSample(draws, () => drawExponential(random));

  expect(Math.abs(meanDeviation(sample, 1, 1))).toBeLessThan(5);
  expect(kolmogorov(sample, (x) => -Math.expm1(-x))).toBeLessThan(2.7);
});
