import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coarseCount,
  coarseShare,
  coarseTotal,
  mergedClasses,
  shareSteps,
  significant,
} from './linkage-rounding.ts';

const thresholds = fc.integer({ min: 1, max: 20 });

describe('a share of pairs', () => {
  it('is the same for every count below the threshold, none included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), thresholds, (cases, threshold) => {
        const shown = Array.from({ length: threshold }, (_, count) =>
          coarseShare(count / cases, cases, threshold),
        );
        expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1);
        const rest = Array.from({ length: threshold }, (_, count) =>
          coarseShare(1 - count / cases, cases, threshold),
        );
        expect(new Set(rest.map((one) => JSON.stringify(one))).size).toBe(1);
      }),
    );
  });

  it('in steps is the same for every count below the threshold, and near none and all alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), thresholds, (cases, threshold) => {
        const steps = shareSteps(cases, threshold);
        if (steps === 0) return;
        for (let count = 0; count < threshold; count++) {
          expect(Math.round((count / cases) * steps)).toBe(0);
          expect(Math.round((1 - count / cases) * steps)).toBe(steps);
        }
      }),
    );
    expect([shareSteps(1000, 3), shareSteps(60, 3), shareSteps(5, 3)]).toEqual([20, 10, 0]);
  });

  it('is near the true one where there are many pairs, and absent where there are few', () => {
    expect(coarseShare(0.1234, 1e6, 3)).toEqual({ share: 0.123, bound: null });
    expect(coarseShare(0.97, 600, 3)).toEqual({ share: 0.97, bound: null });
    expect(coarseShare(0.001, 600, 3)).toEqual({ share: 0.015, bound: 'below' });
    expect(coarseShare(1, 600, 3)).toEqual({ share: 0.985, bound: 'above' });
    expect(coarseShare(0.5, 59, 3)).toBeNull();
    expect(coarseShare(0.5, 60, 3)?.share).toBe(0.5);
    expect(coarseShare(0.5, 0, 3)).toBeNull();
  });
});

describe('a count of pairs', () => {
  it('is nearest in ratio, within a factor of the square root of 2.5', () => {
    expect([1, 3, 4, 7, 8, 14, 15, 33, 900].map((n) => coarseCount(n, 1))).toEqual([
      1, 2, 5, 5, 10, 10, 20, 50, 1000,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), thresholds, (count, threshold) => {
        const shown = coarseCount(count, threshold);
        expect(shown === 0).toBe(count < threshold);
        if (shown === 0) return;
        expect(shown).toBeGreaterThanOrEqual(threshold);
        expect(Math.max(shown / count, count / shown)).toBeLessThanOrEqual(2.5);
      }),
    );
  });

  it('of a rule is in steps of at least the threshold', () => {
    expect([0, 2, 3, 12, 231, 3999, 14_041].map((n) => coarseTotal(n, 3))).toEqual([
      0, 0, 5, 10, 230, 4000, 14_000,
    ]);
    fc.assert(
      fc.property(fc.nat(1e7), thresholds, (count, threshold) => {
        const below = Array.from({ length: Math.ceil(threshold / 2) }, (_, n) => coarseTotal(n, threshold));
        expect(new Set(below)).toEqual(new Set([0]));
        const shown = coarseTotal(count, threshold);
        expect(shown === 0 || shown >= threshold).toBe(true);
        expect(Math.abs(shown - count)).toBeLessThanOrEqual(Math.max(1.25 * threshold, count * 0.05));
      }),
    );
  });

  it('keeps so many digits', () => {
    expect([significant(0.012345, 2), significant(987, 2), significant(0, 2)]).toEqual([0.012, 990, 0]);
  });
});

describe('classes of weights', () => {
  const counts = fc.array(fc.nat(12), { maxLength: 40 });

  it('are merged until none is small, and nothing is lost', () => {
    fc.assert(
      fc.property(counts, thresholds, (pairs, threshold) => {
        const classes = pairs.map((n, i) => ({ from: i, to: i + 1, pairs: n, expected: n / 2 }));
        const merged = mergedClasses(classes, threshold);
        const total = pairs.reduce((sum, n) => sum + n, 0);
        expect(merged.length === 0).toBe(total < threshold);
        if (merged.length === 0) return;
        for (const one of merged) expect(one.pairs).toBeGreaterThanOrEqual(threshold);
        expect(merged.reduce((sum, one) => sum + one.pairs, 0)).toBe(total);
        expect(merged[0]?.from).toBe(0);
        expect(merged.at(-1)?.to).toBe(pairs.length);
        merged.slice(1).forEach((one, i) => expect(one.from).toBe(merged[i]?.to));
      }),
    );
  });
});
