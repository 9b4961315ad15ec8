import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, createSplitMix64, createXoshiro128, type Random } from './random.ts';

function take(random: Random): number[] {
  return Array.from({ length: 4 }, random.uint32);
}

test('xoshiro128** gives the published sequence for the state 1, 2, 3, 4', () => {
  const next = createXoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('SplitMix64 gives the published sequence for the seed 1234567', () => {
  const next = createSplitMix64(1234567n);
  expect(Array.from({ length: 5 }, next)).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});

test('a path names a stream, however it is reached and whatever was drawn before', () => {
  const parent = createRandom(7, 'a');
  parent.uint32();

  expect(take(parent.substream('b', 3))).toEqual(take(createRandom(7, 'a', 'b', 3)));
  expect(take(createRandom(7, 'a', 'b', 3))).not.toEqual(take(createRandom(7, 'a', 'b', '3')));
  expect(take(createRandom(7, 'ab'))).not.toEqual(take(createRandom(7, 'a', 'b')));
  expect(take(createRandom(7))).not.toEqual(take(createRandom(8)));
});

test('numbers keep to their ranges', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 0x100000000 }), (seed, n) => {
      const random = createRandom(seed);
      const value = random.below(n);
      const unit = random.next();
      return Number.isInteger(value) && value >= 0 && value < n && unit >= 0 && unit < 1;
    }),
  );
  expect(() => createRandom(1).below(0)).toThrow(RangeError);
  expect(() => createRandom(0.5)).toThrow(RangeError);
});

test('next and below are uniform', () => {
  const random = createRandom(1, 'uniform');
  const draws = 60_000;
  const counts = Array.from({ length: 6 }, () => 0);
  let sum = 0;
  for (let i = 0; i < draws; i++) {
    const face = random.below(6);
    counts[face] = (counts[face] ?? 0) + 1;
    sum += random.next();
  }
  const chi2 = counts.reduce((s, c) => s + (c - draws / 6) ** 2 / (draws / 6), 0);
  expect(chi2).toBeLessThan(20.5); // 0.999 quantile, 5 degrees of freedom
  expect(Math.abs(sum / draws - 0.5)).toBeLessThan(0.005);
});
