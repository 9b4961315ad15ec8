import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, sortedQuantile, weightedQuantile } from './quantile.ts';

test('linear between order statistics', () => {
  const values = Float64Array.of(40, 10, 30, 20);
  expect([0, 0.1, 0.25, 0.5, 1].map((p) => quantile(values, p))).toEqual([10, 13, 17.5, 25, 40]);
  expect(values[0]).toBe(40);
  expect(sortedQuantile([7], 0.3)).toBe(7);
  expect(sortedQuantile([], 0.3)).toBeNaN();
  expect(sortedQuantile([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.75)).toBe(
    Number.POSITIVE_INFINITY,
  );
});

test('weights are shares', () => {
  const weights = [0.2, 0.5, 0.3];
  expect([0, 0.2, 0.21, 0.7, 0.71, 1].map((p) => weightedQuantile([1, 2, 9], weights, p))).toEqual([
    1, 1, 2, 2, 9, 9,
  ]);
  expect(weightedQuantile([], [], 0.5)).toBeNaN();
  // Ten times a tenth is less than 1 in floating point.
  expect(weightedQuantile([1, 2], [1 - 1e-13, 1e-13], 1)).toBe(1);
});

test('a quantile never leaves the range and rises with p', () => {
  const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (raw, p, q) => {
      const sample = Float64Array.from(raw);
      const [low, high] = [quantile(sample, Math.min(p, q)), quantile(sample, Math.max(p, q))];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(Math.min(...raw));
      expect(high).toBeLessThanOrEqual(Math.max(...raw));
    }),
  );
});
