import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureResult } from '../../test/fixtures/result.ts';
import { figuresCsv } from './figures-csv.ts';

const result = fixtureResult();

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' });
}

describe('figures as CSV', () => {
  it('has one row per figure with badge, interval and source', () => {
    const rows = rowsOf(figuresCsv(result));
    expect(rows).toHaveLength(result.figures.length);
    expect(rows.find((row) => row['figure'] === 'estimate.chao')).toMatchObject({
      value: '2384',
      low: '1986',
      high: '2951',
      level: '0.95',
      kind: 'estimated',
    });
    const hidden = rows.find((row) => row['figure'] === 'persons.category.conscript');
    expect(hidden).toMatchObject({ value: '', withheld: 'small', low: '', high: '' });
  });

  it('writes nothing of a withheld figure that still carries its number', () => {
    const [sample] = result.figures;
    if (sample === undefined) throw new Error('the fixture has no figures');
    const figures = (['small', 'refused'] as const).map((withheld) => ({
      ...sample,
      value: 2,
      interval: { low: 1, high: 4, level: null },
      withheld,
    }));
    for (const row of rowsOf(figuresCsv({ ...result, figures }))) {
      expect(row).toMatchObject({ value: '', low: '', high: '', level: '' });
    }
  });

  it('gives back any label, and never one that a spreadsheet would run', () => {
    const [sample] = result.figures;
    if (sample === undefined) throw new Error('the fixture has no figures');
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '=', '+', '-', '@', '\t', ' ='), (rest, start) => {
        const label = start + rest;
        const figures = [{ ...sample, label: { en: label, ru: label } }];
        const [row] = rowsOf(figuresCsv({ ...result, figures }));
        const read = row?.['label'] ?? '';
        expect([label, `'${label}`]).toContain(read);
        expect(read).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
