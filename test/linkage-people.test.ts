// The committed labelled people are what their generator makes, and they hold what their README says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { peopleSeed, peopleTable } from '../examples/cyrillic-people/people.ts';
import { womansPatronymic, womansSurname } from '../examples/cyrillic-people/women.ts';
import { root } from './command.ts';

const committed = readFileSync(path.join(root, 'examples', 'cyrillic-people', 'people.csv'), 'utf8');
const cells = (table: string): string[][] =>
  table
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
const rows = cells(committed).slice(1);
const withoutLatin = (table: string[][]): string[][] => table.map((row) => row.toSpliced(3, 1));

test('the committed file is what the generator makes, and another seed makes another', () => {
  expect(peopleTable(peopleSeed) === committed).toBe(true);
  expect(peopleTable(7) === committed).toBe(false);
  expect(Buffer.byteLength(committed)).toBeLessThan(700_000);
});

test('one romanisation for all changes the Latin column alone', () => {
  const passports = cells(peopleTable(peopleSeed, 'icao')).slice(1);
  expect(passports.length).toBe(rows.length);
  expect(withoutLatin(passports)).toEqual(withoutLatin(rows));
  expect(passports.filter((row, i) => row[3] !== rows[i]?.[3]).length).toBeGreaterThan(rows.length / 5);
});

test('every row has five cells, a person, a name in each alphabet, and a date, a year or nothing', () => {
  expect(rows.length).toBeGreaterThan(4900);
  rows.forEach(([row, person, name, latin, born, ...rest], i) => {
    expect([row, rest]).toEqual([String(i + 1), []]);
    expect(person).toMatch(/^\d+$/);
    expect(name).toMatch(/^[А-ЯЁа-яё .-]+$/u);
    expect(latin).toMatch(/^[A-Za-z .-]+$/);
    expect(born).toMatch(/^(?:\d\d\.\d\d\.\d{4}|\d{4}|)$/);
  });
});

test('names of women follow from those of men', () => {
  expect(['Иванов', 'Лисицын', 'Островский', 'Яровой', 'Белых', 'Шевченко'].map(womansSurname)).toEqual([
    'Иванова',
    'Лисицына',
    'Островская',
    'Яровая',
    'Белых',
    'Шевченко',
  ]);
  expect(['Петрович', 'Сергеевич', 'Ильич', 'Никитич'].map(womansPatronymic)).toEqual([
    'Петровна',
    'Сергеевна',
    'Ильинична',
    'Никитична',
  ]);
});
