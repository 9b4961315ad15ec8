import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSeries } from '../series/series.ts';
import { whenPart } from './when-part.ts';

const units = ['a', 'b'].map((id) => ({ id, parent: null }));

function seriesOf(counts: readonly number[], low?: readonly number[]) {
  return makeSeries({
    kind: 'month',
    start: 24288,
    units,
    counts,
    ...(low === undefined ? {} : { low, high: low }),
    coverage: [
      { list: 'short', periods: counts.length / 2 - 1 },
      { list: 'long', periods: counts.length / 2 },
    ],
  });
}

const setsOf = (all: readonly (readonly number[])[]) =>
  all.map((counts, linkage) => ({ linkage, dates: 0, counts: Float64Array.from(counts) }));

test('attack: whatever hidden periods hold, every digit said of the others is the same', () => {
  const cell = fc.nat(60);
  const drawn = fc.integer({ min: 3, max: 10 }).chain((length) =>
    fc.record({
      sets: fc.array(fc.array(cell, { minLength: 2 * length, maxLength: 2 * length }), {
        minLength: 2,
        maxLength: 3,
      }),
      others: fc.array(cell, { minLength: 6 * length, maxLength: 6 * length }),
      hides: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ sets, others, hides }) => {
      const moved = sets.map((counts, s) =>
        counts.map((count, k) => (hides[k >> 1] === true ? (others[s * counts.length + k] ?? 0) : count)),
      );
      const say = (all: readonly (readonly number[])[]) => {
        const series = seriesOf(all[0] ?? []);
        const hidden = new Set(series.periods.filter((_, t) => hides[t] === true));
        return whenPart(series, setsOf(all), 1, hidden);
      };
      const said = say(sets);
      expect(say(moved)).toEqual(said);
      said.rates.forEach((rate, t) => expect(rate === null).toBe(hides[t] === true));
      expect(JSON.stringify(said)).not.toContain('null,"low"');
      for (const rate of said.rates) {
        if (rate !== null) expect(Object.values(rate).every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 12 },
  );
});

/** Two units alike: 8 events a period, then 60. */
const jump = (length: number, at: number): number[] =>
  Array.from({ length: 2 * length }, (_, k) => (k >> 1 < at ? 4 : 30));

test('nothing hidden: peak and changes over the covered periods; everything hidden: nothing at all', () => {
  const counts = [...jump(19, 9), 90, 90];
  const said = whenPart(seriesOf(counts), setsOf([counts]), 1);
  expect(said.covered).toBe(19);
  expect(said.peak?.probability[19]).toBe(0);
  expect(said.changes?.change).toHaveLength(19);
  expect(said.changes?.change[9]).toBeGreaterThan(0.9);
  const none = whenPart(seriesOf(counts), setsOf([counts]), 1, new Set(said.periods));
  expect(none).toMatchObject({ peak: null, trend: null, changes: null });
});

test('periods on both sides of a hidden one are compared, at their distance in time', () => {
  const counts = jump(20, 9);
  counts[16] = 200;
  const said = whenPart(seriesOf(counts), setsOf([counts]), 1, new Set(['2024-09']));
  expect(said.peak?.likeliest).not.toBe('2024-09');
  expect(said.changes?.change[8]).toBe(0);
  expect(said.changes?.change[9]).toBeGreaterThan(0.9);
  const growth = Array.from({ length: 40 }, (_, k) => Math.round(20 * 1.1 ** (k >> 1)));
  const slope = (hidden: readonly string[]) =>
    whenPart(seriesOf(growth), setsOf([growth]), 1, new Set(hidden)).trend?.perPeriod.mean ?? 0;
  expect(slope([])).toBeCloseTo(10, 0);
  expect(slope(['2024-05', '2024-06', '2024-07', '2024-08', '2025-02'])).toBeCloseTo(10, 0);
});

test('without strengths a rate is the count of all units together', () => {
  const counts = Array.from({ length: 12 }, () => 50);
  const said = whenPart(seriesOf(counts), setsOf([counts]), 1);
  expect((said.rates[0]?.mean ?? 0) / 1000).toBeCloseTo(100, -1);
});
