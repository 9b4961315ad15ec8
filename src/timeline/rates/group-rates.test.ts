import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { givesAway, groupRates, type CountedGroup } from './group-rates.ts';

function group(id: string, events: number, people: number | null, strength = 1000): CountedGroup {
  return {
    id,
    events: Array.from({ length: 20 }, () => events),
    strength: [{ low: strength, high: strength }],
    people,
  };
}

test('without a threshold a rate is that of its count, with the interval of its count and band', () => {
  const [one, two] = groupRates([group('a', 80, 90), group('b', 0, 0)], 1, 1) ?? [];
  expect(one?.rate?.mean).toBeCloseTo(80.5, 0);
  expect(Math.abs((one?.rate?.low ?? 0) - 63.9)).toBeLessThan(1.5);
  expect(two?.rate?.high).toBeLessThan(4);
  const wide = { ...group('a', 80, 90), strength: [{ low: 500, high: 1500 }] };
  const [banded] = groupRates([wide, group('b', 0, 0)], 1, 1) ?? [];
  expect((banded?.rate?.high ?? 0) - (banded?.rate?.low ?? 0)).toBeGreaterThan(80);
});

test('counts that round alike give the same bytes; small and hidden groups give no rate', () => {
  const rates = (count: number) => groupRates([group('a', count, 60), group('b', 40, 60)], 3, 1);
  expect(rates(46)).toEqual(rates(50));
  expect(rates(46)).not.toEqual(rates(54));
  const shown = groupRates([group('a', 5, 40), group('b', 60, null), group('c', 60, 90)], 3, 1);
  expect(shown?.map(({ rate }) => rate === null)).toEqual([true, true, false]);
});

/** Every count of each group that a reader must reckon with, who knows the rounded counts, the base and the sum. */
function possible(rounded: readonly (number | null)[], base: number, total: number): readonly Set<number>[] {
  const ranges = rounded.map((centre) =>
    Array.from({ length: total + 1 }, (_, n) => n).filter((n) =>
      centre === null ? n < base : n >= base && base * Math.round(n / base) === centre,
    ),
  );
  const found = rounded.map(() => new Set<number>());
  const go = (k: number, left: number, chosen: readonly number[]): void => {
    if (k === ranges.length) {
      if (left === 0) chosen.forEach((n, g) => found[g]?.add(n));
      return;
    }
    for (const n of ranges[k] ?? []) if (n <= left) go(k + 1, left - n, [...chosen, n]);
  };
  go(0, total, []);
  return found;
}

test('attack: nobody can tell that a few people of a group are not among its events', () => {
  const groups = fc.array(fc.record({ events: fc.nat(30), rest: fc.nat(5) }), {
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(groups, fc.constantFrom(2, 3, 5), (drawn, threshold) => {
      const all = drawn.map(({ events, rest }, k) => group(String(k), events, events + rest));
      const base = [1, 2, 3, 4, 5, 6]
        .map((k) => threshold * 2 ** k)
        .find((b) => !givesAway(all, b, threshold));
      const found = groupRates(all, threshold, 1);
      expect(found === null).toBe(base === undefined);
      if (found === null || base === undefined) return;
      const rounded = drawn.map(({ events }) => (events < base ? null : base * Math.round(events / base)));
      expect(found.map(({ rate }) => rate === null)).toEqual(rounded.map((centre) => centre === null));
      const total = drawn.reduce((sum, { events }) => sum + events, 0);
      possible(rounded, base, total).forEach((counts, k) => {
        const people = all[k]?.people ?? 0;
        const rests = [...counts].map((n) => people - n);
        expect(rests.every((rest) => rest > 0 && rest < threshold)).toBe(false);
      });
    }),
    { numRuns: 100 },
  );
});
