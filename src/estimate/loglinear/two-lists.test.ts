import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureTable } from '../capture-table.ts';
import { tableOf } from './tables.test-support.ts';
import { oddsRatios, twoListCurve, twoListHeadline, twoListRefusal, twoListTotal } from './two-lists.ts';

// Diabetes in Casale (Bruno et al. 1994), first and second list: 1,754 and 452 people, Chapman 2,351 (s.e. 58).
const both = 337;
const casale = tableOf(2, { 1: 1754 - both, 2: 452 - both, 3: both });

test('independence is Chapman', () => {
  const { independent, seen } = twoListCurve(casale);
  expect(seen).toBe(1754 + 452 - both);
  expect(Math.round(independent.total)).toBe(2351);
  expect(Math.round(independent.standardError)).toBe(58);
  expect(Math.abs(independent.interval.low / 2250 - 1)).toBeLessThan(0.01);
  expect(Math.abs(independent.interval.high / 2478 - 1)).toBeLessThan(0.01);
});

const anyTwo = fc
  .tuple(
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 10, max: 900 }),
  )
  .map(([first, second, shared]) => tableOf(2, { 1: first, 2: second, 3: shared }));

test('the curve goes from 0.5 to 10, meets independence at 1 and rises; each interval holds its point', () => {
  fc.assert(
    fc.property(anyTwo, (table) => {
      const { curve, independent, seen } = twoListCurve(table);
      expect(curve.map(({ oddsRatio }) => oddsRatio)).toEqual(oddsRatios);
      expect([curve[0]?.oddsRatio, curve.at(-1)?.oddsRatio]).toEqual([0.5, 10]);
      expect(curve.find(({ oddsRatio }) => oddsRatio === 1)?.total).toBe(independent.total);
      curve.forEach(({ total, interval, oddsRatio }, i) => {
        expect(interval.low).toBeGreaterThanOrEqual(seen);
        expect(interval.low).toBeLessThanOrEqual(total);
        expect(interval.high).toBeGreaterThanOrEqual(total);
        expect((total - seen) / (independent.total - seen)).toBeCloseTo(oddsRatio, 6);
        if (i > 0) expect(interval.high).toBeGreaterThan(curve[i - 1]?.interval.high ?? 0);
      });
    }),
    { seed: 13 },
  );
});

test('which list comes first changes nothing', () => {
  const counts = { both: 30, firstOnly: 70, secondOnly: 20 };
  expect(twoListTotal({ both: 30, firstOnly: 20, secondOnly: 70 }, 2)).toEqual(twoListTotal(counts, 2));
});

test('a headline only with a stated range and its source', () => {
  const headline = twoListHeadline(casale, {
    oddsRatio: { low: 1, high: 3 },
    source: 'Ivanova 1990, table 2',
  });
  const at = (ratio: number) => twoListCurve(casale, [ratio]).curve[0];
  expect(headline.totals).toEqual({ low: at(1)?.total, high: at(3)?.total });
  expect(headline.interval).toEqual({ low: at(1)?.interval.low, high: at(3)?.interval.high });
  expect(() => twoListHeadline(casale, { oddsRatio: { low: 1, high: 3 }, source: ' ' })).toThrow(RangeError);
  expect(() => twoListHeadline(casale, { oddsRatio: { low: 3, high: 1 }, source: 'x' })).toThrow(RangeError);
  expect(() => twoListHeadline(casale, { oddsRatio: { low: 0, high: 1 }, source: 'x' })).toThrow(RangeError);
});

test('no curve for few in common, for a list inside the other, or where sharing is impossible', () => {
  expect(twoListRefusal(tableOf(2, { 1: 50, 2: 40, 3: 9 }))).toBe('few');
  expect(twoListRefusal(tableOf(2, { 1: 50, 3: 40 }))).toBe('contained');
  expect(twoListRefusal(captureTable(['a', 'b'], [{ pattern: 1, count: 5 }], [3]))).toBe('impossible');
  expect(twoListRefusal(casale)).toBeNull();
  expect(() => twoListCurve(tableOf(2, { 1: 50, 3: 40 }))).toThrow(RangeError);
  expect(() => twoListRefusal(tableOf(3, { 1: 50 }))).toThrow(RangeError);
});
