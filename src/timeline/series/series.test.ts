import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { expectBoth } from '../../../test/both-languages.ts';
import { MusterError } from '../../diagnostic/diagnostic.ts';
import { daysOf, formatPeriod, periodAt, readPeriod, type PeriodKind } from './period.ts';
import { readSeries } from './read-series.ts';
import { coveredByAll, coveredPeriods, makeSeries, sumsByUnit } from './series.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'muster-series-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function table(...lines: readonly string[]) {
  const file = path.join(folder, `${files++}.csv`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return { path: file, name: 'series.csv' };
}

test('a table of periods and units reads in any order of its rows', async () => {
  const series = await readSeries(
    table(
      'period,unit,count,exposure,exposure-high,parent',
      '2023-12,b,2,300,400,reg',
      '2024-01,a,0,500,500,reg',
      '2023-12,a,5,500,600,reg',
      '2024-01,b,1,300,300,reg',
    ),
  );
  expect(series).toMatchObject({
    kind: 'month',
    periods: ['2023-12', '2024-01'],
    units: [
      { id: 'b', parent: 'reg' },
      { id: 'a', parent: 'reg' },
    ],
    hasStrength: true,
  });
  expect([...series.counts]).toEqual([2, 5, 1, 0]);
  expect([...series.low]).toEqual([300, 500, 300, 500]);
  expect([...series.high]).toEqual([400, 600, 300, 500]);
  expect([...sumsByUnit(series.counts, 2, 1)]).toEqual([2, 5]);
  expect([...sumsByUnit(series.counts, 2, 2)]).toEqual([3, 5]);
  const plain = await readSeries(table('period,count', '1851,4', '1852,5'));
  expect(plain).toMatchObject({ kind: 'number', hasStrength: false, units: [{ id: 'all', parent: null }] });
});

test.each([
  ['timeline.table', ['period,number', '1,2']],
  ['timeline.table', ['period,count,colour', '1,2,red']],
  ['timeline.table', ['period,unit,count', '1,a,2', '1,a,3']],
  ['source.empty', ['period,count']],
  ['timeline.period', ['period,count', '2024-13,1']],
  ['timeline.period', ['period,count', '2024-W53,1']],
  ['timeline.period', ['period,count', '2024-01,1', '1852,5']],
  ['timeline.gap', ['period,count', '1851,4', '1853,5']],
  ['timeline.gap', ['period,unit,count', '1,a,4', '1,b,5', '2,a,1']],
  ['timeline.count', ['period,count', '1,-3']],
  ['timeline.count', ['period,count', '1,2.5']],
  ['timeline.count', ['period,count', '1,5000000']],
  ['timeline.strength', ['period,count,exposure', '1,2,0']],
  ['timeline.strength', ['period,count,exposure', '1,2,10', '2,3,']],
  ['timeline.strength', ['period,count,exposure,exposure-high', '1,2,10,9']],
  ['timeline.unit', ['period,unit,count,parent', '1,a,2,a']],
  ['timeline.unit', ['period,unit,count,parent', '1,a,2,b', '1,b,2,a']],
  ['timeline.unit', ['period,unit,count,parent', '1,a,2,x', '2,a,2,y']],
  ['timeline.too-large', ['period,count', '1,1', '200000,1']],
])('bad input is refused as %s: %j', async (code, lines) => {
  const fault: unknown = await readSeries(table(...lines)).catch((error: unknown) => error);
  const found = fault instanceof MusterError ? fault.diagnostics : [];
  expect(found.map((one) => one.code)).toContain(code);
  found.forEach(expectBoth);
});

test('100,000 periods read; what is wrong more than twenty times over is counted', async () => {
  const long = await readSeries(
    table('period,count', ...Array.from({ length: 100_000 }, (_, t) => `${t},${t % 3}`)),
  );
  expect(long.periods).toHaveLength(100_000);
  const wrong = readSeries(table('period,count', ...Array.from({ length: 30 }, (_, t) => `${t},x`)));
  await expect(wrong).rejects.toMatchObject({ diagnostics: { length: 21 } });
});

test('no list can know of an event after its end; a parent must stand in the order of battle', () => {
  const input = { kind: 'month', start: 24288, counts: [3, 1, 2] } as const;
  const units = [{ id: 'a', parent: null }];
  const coverage = [{ list: 'command', periods: 2 }];
  expect(() => makeSeries({ ...input, units, coverage })).toThrow('timeline.after-close');
  const both = [...coverage, { list: 'hotline', periods: 3 }];
  expect(coveredPeriods(makeSeries({ ...input, units, coverage: both }))).toBe(3);
  expect(coveredByAll(makeSeries({ ...input, units, coverage: both }))).toBe(2);
  expect(makeSeries({ ...input, units, coverage, reach: 3 }).periods).toHaveLength(3);
  expect(coveredPeriods(makeSeries({ ...input, units }))).toBe(3);
  expect(() => makeSeries({ ...input, units: [{ id: 'a', parent: 'gone' }] })).toThrow('timeline.unit');
  expect(() => makeSeries({ ...input, units, low: [1, 0, 1] })).toThrow('timeline.strength');
  expect(() => makeSeries({ ...input, units, counts: [1, Number.NaN, 0] })).toThrow('timeline.count');
  expect(() => makeSeries({ ...input, units, counts: [] })).toThrow('timeline.empty');
});

test('periods read as they are written, one step apart, over their days', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Exclude<PeriodKind, 'number'>>('month', 'week', 'day'),
      fc.integer({ min: -300_000, max: 1_000_000 }),
      (kind, day) => {
        const period = periodAt(kind, day);
        expect(readPeriod(formatPeriod(period))).toEqual(period);
        const days = daysOf(period);
        expect(days?.from).toBeLessThanOrEqual(day);
        expect(days?.to).toBeGreaterThanOrEqual(day);
        expect(daysOf({ kind, step: period.step + 1 })?.from).toBe((days?.to ?? 0) + 1);
      },
    ),
  );
  // ISO 8601: the year of 2020 has 53 weeks; 2021-01-03 is its last day.
  expect(readPeriod('2020-W53')).not.toBeNull();
  expect(formatPeriod(periodAt('week', 18630))).toBe('2020-W53');
});
