import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { makeSeries, type SeriesInput } from '../series/series.ts';
import { sketchDivision, sketchUnits } from '../spread/spread.test-support.ts';
import { timelineLines } from './timeline-text.ts';
import { timelineSummary, type TimelineQuestion } from './timeline-summary.ts';

function ask(input: Partial<SeriesInput>): TimelineQuestion {
  return {
    series: makeSeries({
      kind: 'month',
      start: 24288,
      units: [{ id: 'all', parent: null }],
      counts: [1],
      ...input,
    }),
    above: [],
    sets: [],
    incidents: [],
    share: null,
    grouped: null,
    vagueDates: 0,
    seed: 1,
  };
}

test('a small series has rates, a peak and changes, and says why spread cannot be told', async () => {
  const counts = [4, 5, 3, 6, 4, 20, 22, 19, 21, 24, 3, 2];
  const coverage = [{ list: 'Command', periods: 10 }];
  expect(() => ask({ counts, coverage })).toThrow('timeline.after-close');
  const summary = await timelineSummary(
    ask({ counts, coverage: [...coverage, { list: 'Hotline', periods: 12 }] }),
    quiet,
  );
  expect(summary.covered).toBe(10);
  expect(summary.peak?.probability.slice(10)).toEqual([0, 0]);
  expect(summary.changes?.atLeastOne).toBeGreaterThan(0.95);
  expect(summary.spread).toBeNull();
  const lines = timelineLines(summary, 'en').join('\n');
  expect(lines).toContain(
    'It cannot be told: fewer than 200 events have a date; fewer than 12 periods; fewer than 4 units.',
  );
  expect(lines).toContain('not covered by every list');
  expect(timelineLines(summary, 'ru').join('\n')).toContain(
    'Сказать нельзя: датированных событий меньше 200',
  );
  expect(lines).not.toMatch(/NaN|undefined|Infinity/);
});

test('one period, nothing at all, and a long series have clear results', async () => {
  for (const counts of [
    [0],
    new Float64Array(30),
    Float64Array.from({ length: 2500 }, (_, t) => (t < 1200 ? t % 3 : 8 + (t % 3))),
  ]) {
    const summary = await timelineSummary({ ...ask({ counts }) }, quiet);
    expect(timelineLines(summary, 'en').join('\n')).not.toMatch(/NaN|undefined|Infinity/);
    if (counts.length === 2500) expect(summary.changes?.cheapest?.length).toBeGreaterThan(0);
  }
});

test('any small series has finite numbers throughout, whatever its counts, strengths and lists', async () => {
  const drawn = fc
    .record({ length: fc.integer({ min: 1, max: 9 }), size: fc.integer({ min: 1, max: 3 }) })
    .chain(({ length, size }) => {
      const cells = { minLength: length * size, maxLength: length * size };
      return fc.record({
        length: fc.constant(length),
        counts: fc.array(fc.oneof(fc.constant(0), fc.nat(40), fc.constant(1_000_000)), cells),
        low: fc.option(fc.array(fc.constantFrom(1e-3, 1, 250, 1e11), cells), { nil: null }),
        wider: fc.constantFrom(1, 1.5, 9),
        covers: fc.integer({ min: 0, max: 9 }),
      });
    });
  await fc.assert(
    fc.asyncProperty(drawn, async ({ length, counts, low, wider, covers }) => {
      const units = Array.from({ length: counts.length / length }, (_, i) => ({ id: `u${i}`, parent: null }));
      const strength = low === null ? {} : { low, high: low.map((x) => x * wider) };
      const coverage = [
        { list: 'short', periods: Math.min(covers, length) },
        { list: 'long', periods: length },
      ];
      const summary = await timelineSummary(ask({ counts, units, ...strength, coverage }), quiet);
      expect(notFinite(summary)).toEqual([]);
      for (const language of ['en', 'ru'] as const) {
        expect(timelineLines(summary, language).join('\n')).not.toMatch(/NaN|undefined|Infinity|∞/);
      }
    }),
    { numRuns: 40 },
  );
});

/** Paths of numbers in a summary that JSON could not hold. */
function notFinite(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, of]) => notFinite(of, `${at}.${key}`));
}

test('a division whose events all stand in one cell, at strengths far apart, has an answer or a refusal', async () => {
  const above = ['north', 'south'].map((id) => ({ id, parent: null }));
  const one = new Float64Array(72);
  one[40] = 250;
  const low = one.map((_, cell) => (cell % 6 === 0 ? 1e-2 : 1e9));
  const summary = await timelineSummary(ask({ counts: one, low, units: sketchUnits, above }), quiet);
  expect(summary.spread).not.toBeNull();
  expect(notFinite(summary)).toEqual([]);
  expect(timelineLines(summary, 'en').join('\n')).not.toMatch(/NaN|undefined|Infinity/);
});

test('a division has everything: spread or why not, scenarios, a back-test', async () => {
  const { counts } = sketchDivision(9, { own: 0.2, level: 3, periods: 12 });
  const question = ask({
    counts,
    units: sketchUnits,
    above: ['north', 'south'].map((id) => ({ id, parent: null })),
  });
  const summary = await timelineSummary(question, quiet);
  expect(summary.spread?.draws).toBe(2000);
  expect(summary.scenarios).toHaveLength(3);
  expect(summary.units.map(({ id }) => id)).toEqual(sketchUnits.map(({ id }) => id));
  expect(summary.backTest?.horizon).toBe(3);
  const lines = timelineLines(summary, 'en').join('\n');
  expect(lines).toContain('Scenarios, not forecasts');
  expect(lines).toMatch(/units, over the covered periods\nu0 +[\d.]+ +[\d.]+–[\d.]+\n/);
  expect(lines).not.toMatch(/NaN|undefined|Infinity/);
});
