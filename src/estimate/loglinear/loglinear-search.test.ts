import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureTable } from '../capture-table.ts';
import { fitLoglinear } from './loglinear-fit.ts';
import { modelDisagreement, searchLoglinear, type WeightedFit } from './loglinear-search.ts';
import { averageModels } from './model-average.ts';
import {
  anyTable,
  apart,
  hasTables,
  hepatitis,
  relabel,
  sharedTable,
  tableOf,
} from './tables.test-support.ts';

describe.skipIf(!hasTables)('published values (tables in ../shared/data)', () => {
  test('Kosovo 1999: the best three of 113 lie within 1 of each other, and far apart', () => {
    const search = searchLoglinear(sharedTable('kosovo_1999'));
    expect(search.models.length + search.refused.length).toBe(113);
    const [first, ...next] = search.models.slice(0, 4);
    expect(first?.name).toBe('[123][14][34]');
    expect(next.slice(0, 2).map(({ total }) => Math.round(total))).toEqual([12_741, 18_393]);
    const best = first?.bic ?? 0;
    expect((next[1]?.bic ?? 0) - best).toBeLessThan(1);
    expect((next[2]?.bic ?? 0) - best).toBeGreaterThan(6);
    expect(modelDisagreement(search)).toMatchObject({ models: 3, verdict: 'agree' });
    const average = averageModels(search);
    expect(average?.interval.low).toBeLessThan(10_357);
    expect(average?.interval.high).toBeGreaterThan(18_393);
  });

  test('lists of Australia: supported models differ by more than five times', () => {
    expect(modelDisagreement(searchLoglinear(sharedTable('australia_4list')))?.verdict).toBe('refuse');
  });

  test('five lists: all 1,024 models of pairs, and of all orders what is left after repeated ones', () => {
    const table = sharedTable('uk_2013_5list');
    const pairs = searchLoglinear(table, { order: 2 });
    expect(pairs.models.length + pairs.refused.length).toBe(1024);
    const all = searchLoglinear(table);
    expect(all.models.length + all.refused.length + all.repeated).toBe(6893);
    expect(all.repeated).toBeGreaterThan(1000);
    // The models of pairs are among all of them, with the same estimates.
    const best = all.models.find(({ name }) => name === pairs.models[0]?.name);
    expect((best?.total ?? 0) / (pairs.models[0]?.total ?? 1)).toBeCloseTo(1, 6);
  });
});

test('each model comes out as by itself', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const { models, refused } = searchLoglinear(table, { order: 2 });
      for (const model of models) {
        const alone = fitLoglinear(table, model.terms);
        expect(alone.kind).toBe('fit');
        if (alone.kind !== 'fit') continue;
        expect(model.total / alone.total).toBeCloseTo(1, 6);
        expect(model.bic).toBeCloseTo(alone.bic, 5);
        expect(model.dropped).toEqual(alone.dropped);
      }
      for (const model of refused) expect(fitLoglinear(table, model.terms).kind).toBe('refused');
    }),
    { numRuns: 8, seed: 9 },
  );
});

test('weights sum to one and fall with BIC; other names for the lists change no average', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const search = searchLoglinear(table);
      fc.pre(search.models.length > 0);
      const weights = search.models.map(({ weight }) => weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      const order = table.lists.map((_, list) => table.lists.length - 1 - list);
      const [a, b] = [averageModels(search), averageModels(searchLoglinear(relabel(table, order)))];
      expect((b?.median ?? 0) / (a?.median ?? 1)).toBeCloseTo(1, 6);
      expect((b?.interval.high ?? 0) / (a?.interval.high ?? 1)).toBeCloseTo(1, 6);
    }),
    { numRuns: 12, seed: 10 },
  );
});

test('a term that changes nothing does not count its model twice', () => {
  // A and B can never share people: whatever holds their pair says nothing new.
  const cells = [
    [1, 60],
    [2, 50],
    [4, 70],
    [5, 20],
    [6, 15],
  ].map(([pattern = 0, count = 0]) => ({ pattern, count }));
  const never = searchLoglinear(captureTable(['a', 'b', 'c'], cells, [3, 7]));
  expect(never.models.length + never.refused.length).toBe(4);
  expect(never.repeated).toBe(4);
  expect(never.models.map(({ name }) => name).some((name) => name.includes('12'))).toBe(false);
  // They could have, and did not: their pair is a finding, and what adds a list to the pair is not.
  const four = tableOf(4, { 1: 90, 2: 80, 4: 70, 8: 60, 5: 9, 6: 8, 9: 12, 10: 11, 12: 9, 13: 3, 14: 2 });
  const { models, refused, repeated } = searchLoglinear(four);
  expect(models.length + refused.length + repeated).toBe(113);
  const names = [...models, ...refused].map(({ terms }) => terms);
  expect(names.some((terms) => terms.includes(3))).toBe(true);
  expect(names.some((terms) => terms.includes(7) || terms.includes(11))).toBe(false);
});

test('models without an estimate are set apart, and counted', () => {
  const { models, refused } = searchLoglinear(apart);
  expect(models.map(({ name }) => name).toSorted()).toEqual(['[13][23]', '[13][2]', '[1][2][3]', '[23][1]']);
  expect(refused.map(({ name }) => name).toSorted()).toEqual([
    '[12][13]',
    '[12][13][23]',
    '[12][23]',
    '[12][3]',
  ]);
});

test('the average of one model is that model; of two it lies between, and is wider than their mean', () => {
  const search = searchLoglinear(hepatitis);
  const [one, two] = search.models;
  if (one === undefined || two === undefined) throw new Error('no models');
  const single = averageModels({ ...search, models: [{ ...one, weight: 1 }] });
  expect(single?.mean).toBeCloseTo(one.total, 6);
  expect(single?.median).toBeCloseTo(one.total, 6);
  expect(single?.standardError).toBeCloseTo(one.standardError, 6);
  expect(single?.interval.low).toBeCloseTo(one.interval.low, 4);
  expect(single?.interval.high).toBeCloseTo(one.interval.high, 3);
  const both = averageModels({
    ...search,
    models: [
      { ...one, weight: 0.5 },
      { ...two, weight: 0.5 },
    ],
  });
  expect(both?.mean).toBeCloseTo((one.total + two.total) / 2, 6);
  expect(both?.standardError).toBeGreaterThan((one.standardError + two.standardError) / 2);
  expect(averageModels({ ...search, models: [] })).toBeNull();
});

test('disagreement looks at supported models alone', () => {
  const search = searchLoglinear(hepatitis);
  const base = search.models[0];
  if (base === undefined) throw new Error('no models');
  const with_ = (...pairs: readonly (readonly [bic: number, total: number])[]): readonly WeightedFit[] =>
    pairs.map(([bic, total]) => ({ ...base, bic, total }));
  const verdict = (...pairs: readonly (readonly [number, number])[]) =>
    modelDisagreement({ ...search, models: with_(...pairs) })?.verdict;
  expect(verdict([10, 100], [16, 200], [16.1, 900])).toBe('agree');
  expect(verdict([10, 100], [16, 201])).toBe('range');
  expect(verdict([10, 501], [12, 100])).toBe('refuse');
  expect(modelDisagreement({ ...search, models: [] })).toBeNull();
});

test('two lists have no models to compare, and seven have too many', () => {
  expect(() => searchLoglinear(tableOf(2, { 1: 50, 2: 40, 3: 20 }))).toThrow(RangeError);
  expect(() => searchLoglinear(tableOf(7, { 1: 50, 2: 40, 3: 20 }))).toThrow(RangeError);
});

test('a search can be stopped between models', () => {
  let calls = 0;
  const check = () => {
    if (++calls > 3) throw new Error('stopped');
  };
  expect(() => searchLoglinear(hepatitis, { check })).toThrow('stopped');
});
