import { expect, test } from 'vitest';
import { comparisonSpecs } from '../compare/comparisons.ts';
import { matchWeight, type Adjustment } from './match-weight.ts';
import { createPattern, column } from '../compare/pattern.ts';
import { createPatternTable } from '../compare/patterns.ts';

const shares = {
  m: comparisonSpecs.map((spec) => Float64Array.from(spec.levels, (level) => level.m)),
  u: comparisonSpecs.map((spec) => Float64Array.from(spec.levels, (level) => level.u)),
};

function weightOfSurname(log2Share: number, adjustment: Adjustment): number {
  const [patterns, pattern] = [createPatternTable(), createPattern()];
  pattern.levels[column.surname] = 1;
  pattern.rarity[column.surname] = log2Share;
  return matchWeight({ ...shares, adjustment }, patterns, patterns.add(pattern));
}

const m = shares.m[column.surname]?.[0] ?? Number.NaN;
const among = (repeats: number): Adjustment => ({ records: 1024, repeats, leaning: [] });

test('the records of the very person do not make a value common', () => {
  // The name is carried by eight others of 1,024 records.
  expect(weightOfSurname(-7, among(0))).toBeCloseTo(Math.log2(m) + 7, 9);
  expect(weightOfSurname(-7, among(1))).toBeCloseTo(Math.log2(m) + 7, 9);
  expect(weightOfSurname(-7, among(4 / m))).toBeCloseTo(Math.log2(m) + Math.log2(1024 / 5), 9);
});

test('no value is rarer than one other record in all', () => {
  expect(weightOfSurname(-7, among(1000))).toBeCloseTo(Math.log2(m) + 10, 9);
  expect(weightOfSurname(-10, among(1000))).toBeCloseTo(Math.log2(m) + 10, 9);
});
