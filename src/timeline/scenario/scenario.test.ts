import { expect, test } from 'vitest';
import { sampleHere } from '../spread/completed-sets.ts';
import { fullModel } from '../spread/parameters.ts';
import { sampleSpread } from '../spread/sample-spread.ts';
import { sketchDivision } from '../spread/spread.test-support.ts';
import { backTest } from './back-test.ts';
import { fan, longestHorizon, pathStarts, pathsAhead } from './fan.ts';

const data = sketchDivision(3, { own: 0.3, level: 3, periods: 18 });
const sampling = { seed: 1, chains: 2, draws: 150, warmUp: 50 };
const sample = sampleSpread(data, fullModel, sampling);
const strength = (horizon: number, of = 400) => new Float64Array(horizon * data.units).fill(of);
const plain = { horizon: 4, strength: strength(4), spreads: true, depletes: false };

test('bands hold one another, widen ahead, and add up in the sum', () => {
  const { periods, sum } = fan(data, sample, plain, 1);
  for (const { median, bands } of [...periods, sum]) {
    const [half, most, nearly] = bands;
    expect(nearly?.low).toBeLessThanOrEqual(most?.low ?? 0);
    expect(most?.low).toBeLessThanOrEqual(half?.low ?? 0);
    expect(half?.low).toBeLessThanOrEqual(median);
    expect(nearly?.high).toBeGreaterThanOrEqual(most?.high ?? 0);
  }
  expect(sum.median).toBeGreaterThan(2 * (periods[0]?.median ?? 0));
  expect(fan(data, sample, plain, 1)).toEqual(fan(data, sample, plain, 1));
});

test('assumptions do what they say: no spread is fewer, a half strength about half, nobody gives nobody', () => {
  const usual = fan(data, sample, plain, 1).sum.median;
  expect(fan(data, sample, { ...plain, spreads: false }, 1).sum.median).toBeLessThan(usual);
  const halved = fan(data, sample, { ...plain, spreads: false, strength: strength(4, 200) }, 1).sum.median;
  const whole = fan(data, sample, { ...plain, spreads: false }, 1).sum.median;
  expect(Math.abs(halved / whole - 0.5)).toBeLessThan(0.1);
  const tiny = fan(data, sample, { ...plain, strength: strength(4, 5), depletes: true }, 1);
  expect(tiny.sum.bands[2]?.high).toBeLessThanOrEqual(30);
});

test('a share observed scales people, not what the lists would hold', () => {
  const thinned = { ...data, share: { logitMean: 0, logitSd: 0.05 } };
  const seen = fan(thinned, sampleSpread(thinned, fullModel, sampling), plain, 1).sum.median;
  expect(Math.abs(seen / fan(data, sample, plain, 1).sum.median - 1)).toBeLessThan(0.2);
});

test('a horizon past a third of the history is refused', () => {
  expect(longestHorizon(18)).toBe(6);
  expect(() => fan(data, sample, { ...plain, horizon: 7, strength: strength(7) }, 1)).toThrow(RangeError);
  expect(() => fan(data, sample, { ...plain, horizon: 0 }, 1)).toThrow(RangeError);
});

test('a back-test holds the last periods back and counts how many of them the bands held', async () => {
  const past = await backTest(data, [], 4, sampling);
  const [counted = []] = past.counted;
  expect(counted).toHaveLength(4);
  expect(counted[3]).toBe(data.counts.slice(-6).reduce((a, b) => a + b, 0));
  expect(past.within95.mean).toBeGreaterThanOrEqual(past.within80.mean);
  expect(past.within95.mean).toBeGreaterThanOrEqual(2);
  expect(past.within95.least).toBe(past.within95.most);
  await expect(backTest(data, [], 6, sampling)).rejects.toThrow(RangeError);
});

test('over two sets the paths take turns and every set is held against the same bands', async () => {
  const more = data.counts.map((count, cell) => (cell >= 84 ? count * 40 + 200 : count));
  const past = await backTest(data, [more], 4, sampling);
  expect(past.counted).toHaveLength(2);
  expect(past.within95.least).toBe(0);
  expect(past.within95.most).toBeGreaterThanOrEqual(2);
  const further = [data.counts.map((count) => count * 3)];
  const sets = await sampleHere({ data, variant: fullModel, further, draws: 60, options: sampling });
  const { sums } = pathsAhead(data, pathStarts(data, sets), plain, 1);
  const mean = (parity: number) =>
    sums.filter((_, k) => k % 2 === parity).reduce((a, b) => a + b, 0) / (sums.length / 2);
  expect(mean(1)).toBeGreaterThan(1.5 * mean(0));
});
