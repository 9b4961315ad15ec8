import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOdds } from './exclusive.ts';

const probability = (odds: number): number => odds / (1 + odds);
const odds = fc.double({ min: 1e-4, max: 1e6, noNaN: true });

test('one record and its rivals in a list without repeats share one probability, exactly', () => {
  fc.assert(
    fc.property(fc.array(odds, { minLength: 1, maxLength: 6 }), (rivals) => {
      const shared = shareOdds(
        {
          a: new Int32Array(rivals.length),
          b: Int32Array.from(rivals, (_, i) => i + 1),
          odds: Float64Array.from(rivals),
        },
        Int32Array.from([-1, ...rivals.map(() => 0)]),
      );
      const total = rivals.reduce((sum, o) => sum + o, 1);
      rivals.forEach((o, i) => expect(probability(shared[i] ?? 0)).toBeCloseTo(o / total, 9));
    }),
  );
});

test('two equal candidates get less than one half each, in either direction', () => {
  const pairs = { a: Int32Array.of(0, 0), b: Int32Array.of(1, 2), odds: Float64Array.of(1e6, 1e6) };
  for (const o of shareOdds(pairs, Int32Array.of(0, 1, 1))) expect(probability(o)).toBeLessThan(0.5);
});

test('a rival that has a better partner of its own counts little', () => {
  // 0 and 1 on one list, 2 and 3 on another; 1–3 is sure, so 0 keeps 2 although 0–3 is nearly as good.
  const shared = shareOdds(
    {
      a: Int32Array.of(0, 0, 1),
      b: Int32Array.of(2, 3, 3),
      odds: Float64Array.of(100, 90, 1e9),
    },
    Int32Array.of(0, 0, 1, 1),
  );
  expect(probability(shared[0] ?? 0)).toBeGreaterThan(0.98);
  expect(probability(shared[1] ?? 0)).toBeLessThan(0.01);
});

test('lists with repeats set no limit', () => {
  const pairs = { a: Int32Array.of(0, 0), b: Int32Array.of(1, 2), odds: Float64Array.of(50, 60) };
  expect([...shareOdds(pairs, Int32Array.of(-1, -2, -3))]).toEqual([50, 60]);
});
