import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { observedTotal } from '../capture-table.ts';
import { divide, type Group } from './divide.ts';

const lists = ['a', 'b', 'c'];
const groups = fc.array(
  fc
    .record({
      pattern: fc.integer({ min: 1, max: 7 }),
      candidates: fc.integer({ min: 1, max: 7 }),
      people: fc.integer({ min: 1, max: 50 }),
    })
    .map((group): Group => group),
  { maxLength: 20 },
);

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

test('the parts add up to the whole, pattern by pattern, and to all who were given', () => {
  fc.assert(
    fc.property(groups, fc.nat(), fc.boolean(), (given, seed, isEven) => {
      const found = divide(
        { lists, barred: [0, 0, 0] },
        given,
        isEven ? null : (pattern, candidates) => createRandom(seed, pattern, candidates),
      );
      expect(observedTotal(found.whole)).toBe(sum(given.map(({ people }) => people)));
      for (let pattern = 1; pattern < 8; pattern++) {
        const at = (table: typeof found.whole): number => table.counts[table.patterns.indexOf(pattern)] ?? 0;
        expect(sum(found.parts.map(at))).toBe(at(found.whole));
      }
      expect(found.isContradicted).toBe(false);
    }),
  );
});

test('what a list does not cover cannot exist there, and all together only where no part has it', () => {
  // a and b share no stratum: a does not cover the second, b not the first.
  const given = [
    { pattern: 1, candidates: 1, people: 30 },
    { pattern: 5, candidates: 1, people: 10 },
    { pattern: 2, candidates: 2, people: 20 },
    { pattern: 6, candidates: 2, people: 8 },
  ];
  const { whole, parts, isContradicted } = divide({ lists, barred: [2, 1] }, given, null);
  expect([...(parts[0]?.impossible ?? [])]).toEqual([2, 3, 6, 7]);
  expect([...(parts[1]?.impossible ?? [])]).toEqual([1, 3, 5, 7]);
  expect([...whole.impossible]).toEqual([3, 7]);
  expect(isContradicted).toBe(false);
});

test('an entry on a list that does not cover the part is not counted', () => {
  const given = [
    { pattern: 3, candidates: 1, people: 9 },
    { pattern: 1, candidates: 1, people: 2 },
  ];
  const { parts, isContradicted } = divide({ lists, barred: [1, 0] }, given, null);
  expect(isContradicted).toBe(true);
  expect([...(parts[0]?.patterns ?? [])]).toEqual([2]);
  expect([...(parts[0]?.counts ?? [])]).toEqual([9]);
});

test('who might be anywhere is where the list that has them can be, else dealt like those on the same lists', () => {
  const given = [
    { pattern: 1, candidates: 1, people: 30 },
    { pattern: 1, candidates: 2, people: 10 },
    { pattern: 1, candidates: 3, people: 20 },
    { pattern: 4, candidates: 3, people: 6 },
  ];
  const { parts, isDealt } = divide({ lists, barred: [4, 0] }, given, null);
  expect(isDealt).toBe(true);
  expect([...(parts[0]?.counts ?? [])]).toEqual([45]);
  expect([...(parts[1]?.counts ?? [])]).toEqual([15, 6]);
});
