// What values are called on the pages: by their words where they are known, else as they stand in the file.
import { expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { readName } from '../../records/name.ts';
import type { PersonRecord } from '../../records/record.ts';
import { readingText } from '../review/review-card.ts';
import { facetLabel, writtenLabels } from './people-labels.ts';

const caseFile = readCase(`muster: 1
title: Labels
question: { event: left, population: people, from: 2023, to: 2023 }
units:
  - { id: recon, name: 1-й разведывательный батальон }
`);

const name = readName('Смирнов Пётр');
if (name === null) throw new Error('a name is read');

const record = (key: string, raw: string): PersonRecord => ({
  key: 'a/2',
  list: 'a',
  row: 2,
  byte: null,
  name,
  sex: 'male',
  birth: null,
  rank: null,
  category: null,
  unit: 'recon',
  unitRaw: 'разведбат',
  event: null,
  outcome: { key, raw },
  place: null,
  identifier: null,
});

test('a value that no table of words knows is shown as it was written first', () => {
  const written = writtenLabels([
    record('skrivaetsa', 'Скрывается'),
    record('skrivaetsa', 'скрывается'),
    record('returned', 'в строю'),
  ]);
  const label = (value: string) => facetLabel(caseFile, 'outcome', value, written);
  expect(label('skrivaetsa')).toEqual({ en: 'Скрывается', ru: 'Скрывается' });
  expect(label('returned')).toEqual({ en: 'returned', ru: 'вернулся' });
  expect(label('of-no-record').en).toBe('of-no-record');
});

test('a reading is said in words, a unit by its name', () => {
  const one = record('skrivaetsa', 'скрывается');
  const said = (field: 'sex' | 'unit' | 'outcome', of = one) => readingText(of, field, caseFile.units).ru;
  expect(said('sex')).toBe('мужской');
  expect(said('unit')).toBe('1-й разведывательный батальон');
  expect(said('outcome')).toBe('скрывается');
  expect(said('outcome', record('returned', 'в строю'))).toBe('вернулся');
});
