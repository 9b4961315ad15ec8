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

/** Every message of every round, as the method has it. */
function shareInFull(
  a: readonly number[],
  b: readonly number[],
  odds: readonly number[],
  side: Int32Array,
): number[] {
  const free = { a: odds.map(() => 1), b: odds.map(() => 1) };
  const rivals = (own: readonly number[], other: readonly number[], i: number): number[] =>
    (side[other[i] ?? 0] ?? -1) < 0
      ? []
      : own.flatMap((r, j) =>
          j !== i && r === own[i] && side[other[j] ?? 0] === side[other[i] ?? 0] ? [j] : [],
        );
  const send = (own: readonly number[], other: readonly number[], opposite: readonly number[]): number[] =>
    odds
      .map((_, i) => rivals(own, other, i).reduce((sum, j) => sum + (odds[j] ?? 0) * (opposite[j] ?? 1), 1))
      .map((sum) => 1 / sum);
  for (let round = 0; round < 20; round++) {
    free.a = send(a, b, free.b);
    free.b = send(b, a, free.a);
  }
  return odds.map((o, i) => o * (free.a[i] ?? 1) * (free.b[i] ?? 1));
}

test('messages that are left out because nothing reached them would have changed nothing', () => {
  const pair = fc.tuple(
    fc.nat(5),
    fc.integer({ min: 6, max: 11 }),
    fc.double({ min: 0.01, max: 100, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: ([a, b]) => a * 100 + b, maxLength: 20 }), (pairs) => {
      const [a, b, odds] = [pairs.map(([x]) => x), pairs.map(([, y]) => y), pairs.map(([, , o]) => o)];
      const side = Int32Array.from({ length: 12 }, (_, r) => (r < 6 ? 0 : r < 10 ? 1 : -1 - r));
      const found = shareOdds(
        { a: Int32Array.from(a), b: Int32Array.from(b), odds: Float64Array.from(odds) },
        side,
      );
      shareInFull(a, b, odds, side).forEach((wanted, i) => {
        expect(Math.abs((found[i] ?? NaN) / wanted - 1)).toBeLessThan(1e-9);
      });
    }),
    { numRuns: 200 },
  );
});
