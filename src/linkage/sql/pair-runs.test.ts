import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPairRuns } from './pair-runs.ts';

const width = 7;
const from = 1000;

const pairsOf = (records: number): fc.Arbitrary<(readonly [number, number, number])[]> =>
  fc.array(
    fc.tuple(
      fc.integer({ min: from, max: from + records - 1 }),
      fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((b) => (b % 3 === 0 ? b % 90 : b)),
      fc.nat(width - 1),
    ),
    { maxLength: 400 },
  );
const given = fc
  .constantFrom(1, 3, 5000)
  .chain((records) => fc.record({ records: fc.constant(records), pairs: pairsOf(records) }));

test('pairs come in order, each once, with the least of their values', () => {
  fc.assert(
    fc.property(given, ({ records, pairs }) => {
      const least = new Map<string, readonly [number, number, number]>();
      for (const pair of pairs) {
        const key = `${pair[0]} ${pair[1]}`;
        const known = least.get(key);
        if (known === undefined || pair[2] < known[2]) least.set(key, pair);
      }
      const runs = createPairRuns(from, from + records, width, 1);
      // A second time over: what was drained is forgotten.
      for (let time = 0; time < 2; time++) {
        for (const [a, b, value] of pairs) runs.add(a, b, value);
        expect(runs.size).toBe(pairs.length);
        const found: (readonly [number, number, number])[] = [];
        for (let step = 0; step < runs.steps; step++) {
          runs.drain(step, (a, count, partners, values) => {
            for (let i = 0; i < count; i++) found.push([a, partners[i] ?? -1, values[i] ?? -1]);
          });
        }
        expect(runs.size).toBe(0);
        expect(found).toEqual([...least.values()].toSorted(([a, b], [c, d]) => a - c || b - d));
      }
    }),
    { numRuns: 50 },
  );
});

test('a pair from outside of the range is refused', () => {
  expect(() => createPairRuns(0, 10, 1).add(5000, 5001, 0)).toThrow('outside of the range');
});
