import { expect, test } from 'vitest';
import { hierarchicalModels } from './models.ts';
import { hierarchical, maximalTerms, modelName } from './terms.ts';

test('a model holds every subset of its terms, each list and the intercept', () => {
  expect(hierarchical(4, [0b0111])).toEqual([0, 1, 2, 4, 8, 3, 5, 6, 7]);
  expect(hierarchical(3, [])).toEqual([0, 1, 2, 4]);
  expect(maximalTerms(hierarchical(4, [0b0111, 0b0011]))).toEqual([8, 7]);
});

test('no term of all lists, of none that are there, or of broken numbers', () => {
  for (const term of [0b111, 0b1000, -1, 1.5]) expect(() => hierarchical(3, [term])).toThrow(RangeError);
});

test('names start with the terms of most lists', () => {
  expect(modelName(hierarchical(4, [0b1100, 0b0111, 0b1001]))).toBe('[123][14][34]');
  expect(modelName(hierarchical(3, []))).toBe('[1][2][3]');
  expect(modelName([0, 1 << 9, 1, (1 << 9) | 1])).toBe('[1·10]');
});

const count = (lists: number, order?: number) => hierarchicalModels(lists, order).length;

test('as many models as there are antichains', () => {
  // OEIS A006126 (covers by antichains: 1, 2, 9, 114, 6894), less the one with the term of all lists.
  expect([2, 3, 4, 5].map((lists) => count(lists))).toEqual([1, 8, 113, 6893]);
  expect(count(5, 2)).toBe(2 ** 10);
  expect(count(6)).toBe(2 ** 15);
  expect(() => hierarchicalModels(7)).toThrow(RangeError);
  expect(() => hierarchicalModels(6, 3)).toThrow(RangeError);
});

test('each model comes up once, closed, after the one that lacks its last term', () => {
  const models = hierarchicalModels(4);
  expect(new Set(models.map(({ terms }) => terms.join())).size).toBe(models.length);
  models.forEach(({ terms, parent }, index) => {
    expect(terms).toEqual(hierarchical(4, terms));
    if (parent === null) expect(index).toBe(0);
    else {
      expect(parent).toBeLessThan(index);
      expect(models[parent]?.terms).toEqual(terms.slice(0, -1));
    }
  });
});
