import { expect, test } from 'vitest';
import type { CaseUnit } from '../../case/schema.ts';
import { epochDay } from '../../text/calendar.ts';
import { createCompare } from './compare.ts';
import { createPattern } from './pattern.ts';
import { comparisonSpecs, type ComparisonSpec } from './comparisons.ts';
import { encodeRecords } from '../encode/encode.ts';
import { inventRecord, type Sketch } from '../invented-records.test-support.ts';

const specs: readonly ComparisonSpec[] = comparisonSpecs;
const unit = (id: string, parent?: string): CaseUnit => ({
  id,
  name: id,
  aliases: [],
  echelon: 'other',
  strength: [],
  ...(parent === undefined ? {} : { parent }),
});
const units = [unit('d'), unit('r1', 'd'), unit('r2', 'd'), unit('b1', 'r1'), unit('x')];

/** Levels by comparison, without the missing ones. */
function levels(x: Sketch, y: Sketch): Readonly<Record<string, string>> {
  const encoded = encodeRecords([inventRecord('a', 1, x), inventRecord('b', 1, y)], new Set(), units);
  const pattern = createPattern();
  createCompare(encoded)(0, 1, pattern);
  return Object.fromEntries(
    specs.flatMap((spec, c) => {
      const code = pattern.levels[c] ?? 0;
      return code === 0 ? [] : [[spec.id, spec.levels[code - 1]?.id ?? 'implied']];
    }),
  );
}

test('nothing on one side is neutral', () => {
  expect(levels({}, { surnames: ['petrov'], given: ['ivan'], birth: 7000, unit: 'd' })).toEqual({});
});

test.each<[Sketch, Sketch, string]>([
  [{ surnames: ['petrov'] }, { surnames: ['petrov'] }, 'same'],
  [{ surnames: ['orlova', 'petrova'] }, { surnames: ['petrova'] }, 'other'],
  [{ surnames: ['petrov'] }, { surnames: ['pietrov'] }, 'near'],
  [{ surnames: ['petrov'], given: ['gleb'] }, { surnames: ['gleb'], given: ['petrov'] }, 'swapped'],
  [{ surnames: ['petrov'] }, { surnames: ['lukin'] }, 'different'],
])('surname %#', (x, y, expected) => {
  expect(levels(x, y).surname).toBe(expected);
});

test.each<[Sketch, Sketch, string]>([
  [{ given: ['gleb'] }, { given: ['gleb'] }, 'same'],
  [{ given: ['hudson', 'joshua'] }, { given: ['huds'] }, 'cut'],
  [{ given: ['mary', 'esther'] }, { given: ['esther'] }, 'another'],
  [{ given: ['gleb'] }, { given: ['taras'] }, 'different'],
  [{ given: ['frederick'], sex: 'female', title: 'mrs' }, { given: ['mahala'], sex: 'female' }, 'married'],
])('given name %#', (x, y, expected) => {
  expect(levels(x, y).given).toBe(expected);
});

test('initials are compared with first letters, apart from full names', () => {
  expect(levels({ given: ['g'], patronymic: 'i' }, { given: ['gleb'], patronymic: 'ilich' })).toEqual({
    'given-initial': 'same',
    'patronymic-initial': 'same',
  });
});

function further(x: readonly string[], y: readonly string[]): string | undefined {
  return levels({ given: x }, { given: y })['further-given'];
}

test('further given names', () => {
  expect(further(['anna', 'maria'], ['anna', 'maria'])).toBe('same');
  expect(further(['anna', 'm'], ['anna', 'maria'])).toBe('compatible');
  expect(further(['anna', 'mar'], ['anna', 'maria'])).toBe('compatible');
  expect(further(['anna', 'sofia'], ['anna', 'maria'])).toBe('different');
  expect(further(['anna'], ['anna', 'maria'])).toBeUndefined();
});

type Birth = NonNullable<Sketch['birth']>;

function year(y: number): Birth {
  return [epochDay(y, 1, 1), epochDay(y, 12, 31)];
}

test.each<[Birth, Birth, Readonly<Record<string, string>>]>([
  [epochDay(1991, 3, 14), epochDay(1991, 3, 14), { birth: 'same' }],
  [epochDay(1991, 3, 4), epochDay(1991, 4, 3), { birth: 'swapped' }],
  [epochDay(1991, 3, 14), epochDay(1981, 3, 14), { birth: 'year-digit' }],
  [epochDay(1991, 3, 14), epochDay(1991, 8, 25), { birth: 'year' }],
  [epochDay(1991, 3, 14), epochDay(1975, 8, 25), { birth: 'different' }],
  [epochDay(1991, 3, 14), year(1991), { 'birth-coarse': 'overlap' }],
  [year(1990), year(1992), { 'birth-coarse': 'one' }],
  [year(1990), year(1960), { 'birth-coarse': 'different' }],
])('dates of birth %#', (x, y, expected) => {
  expect(levels({ birth: x }, { birth: y })).toEqual(expected);
});

test('sex weighs nothing where the given name says it', () => {
  expect(levels({ given: ['gleb'], sex: 'male' }, { given: ['gleb'], sex: 'male' }).sex).toBe('implied');
  expect(levels({ given: ['gleb'], sex: 'male' }, { given: ['gleb'], sex: 'female' }).sex).toBe('different');
  expect(levels({ sex: 'male' }, { sex: 'male' }).sex).toBe('same');
});

test.each([
  ['r1', 'r1', 'same'],
  ['d', 'b1', 'line'],
  ['r1', 'r2', 'sibling'],
  ['b1', 'x', 'different'],
])('units %s and %s: %s', (x, y, expected) => {
  expect(levels({ unit: x }, { unit: y }).unit).toBe(expected);
});
