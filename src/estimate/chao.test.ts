import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { captureFrequencies, captureHistories } from './capture-history.ts';
import { chaoBound, chaoRefusal, logNormalInterval, type ChaoInput } from './chao.ts';
import { sketchCase } from './persons.test-support.ts';

const evenly = (lists: number, f1: number, f2: number, observed: number): ChaoInput => {
  const pairs = Array.from({ length: lists }, (_, a) =>
    Array.from({ length: lists - a - 1 }, (_, step) => ({
      a,
      b: a + 1 + step,
      persons: (2 * f2) / (lists * (lists - 1)),
    })),
  ).flat();
  return { observed, singles: Array.from({ length: lists }, () => f1 / lists), pairs };
};

describe('where lists are of one size, it is n + (J−1)/J · f1²/(2·f2)', () => {
  // Cottontail rabbits of Edwards & Eberhardt (1967), analysed in Chao (1987): 76 seen, 43 once, 16 twice, 18 occasions.
  test('cottontails', () => {
    expect(chaoBound(evenly(18, 43, 16, 76)).value).toBeCloseTo(76 + ((17 / 18) * 1849) / 32, 6);
  });

  // Snowshoe hares of Cormack (1989), 68 seen on 6 occasions, 25 once, 22 twice.
  test('snowshoe hares', () => {
    expect(chaoBound(evenly(6, 25, 22, 68)).value).toBeCloseTo(68 + 3125 / 264, 6);
  });
});

test('for two lists it is Lincoln–Petersen, with the variance of its logarithm', () => {
  const bound = chaoBound({ observed: 1190, singles: [800, 120], pairs: [{ a: 0, b: 1, persons: 270 }] });
  const unseen = (800 * 120) / 270;
  expect(bound.value).toBeCloseTo(1190 + unseen, 6);
  expect(bound.variance).toBeCloseTo(unseen + unseen ** 2 * (1 / 800 + 1 / 120 + 1 / 270), 4);
});

// Hepatitis A in a Taiwanese college (Chao et al. 2001): 271 seen on 3 lists.
test('hepatitis A: the likelihood equations hold', () => {
  const singles = [69, 55, 63];
  const counts = [21, 17, 18];
  const pairs = counts.map((persons, i) => ({ a: i === 2 ? 1 : 0, b: i === 0 ? 1 : 2, persons }));
  const bound = chaoBound({ observed: 271, singles, pairs });
  // Margins of the model, solved here by iterating on the multiplicative form x_j (1 + Σ x_k / U) = s_j.
  const margins = [69 + 21 + 17, 55 + 21 + 18, 63 + 17 + 18];
  let [x, unseen] = [[60, 60, 60], 100];
  for (let i = 0; i < 20_000; i++) {
    x = x.map((_, j) => margins[j]! / (1 + (x.reduce((a, b) => a + b) - x[j]!) / unseen));
    unseen = (x[0]! * x[1]! + x[0]! * x[2]! + x[1]! * x[2]!) / 56;
  }
  expect(bound.value).toBeCloseTo(271 + unseen, 4);
});

test('lists of unlike size, independent: the bound is near the truth, and the simple form is above it', () => {
  const truth = 10_000;
  const p = [0.64, 0.2, 0.1];
  const share = (on: readonly number[]) =>
    p.reduce((product, q, j) => product * (on.includes(j) ? q : 1 - q), truth);
  const singles = [share([0]), share([1]), share([2])];
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].map(([a = 0, b = 0]) => ({ a, b, persons: share([a, b]) }));
  const observed = truth - share([]);
  expect(chaoBound({ observed, singles, pairs }).value).toBeCloseTo(truth, 4);
  const f1 = singles.reduce((a, b) => a + b);
  const f2 = pairs.reduce((a, b) => a + b.persons, 0);
  expect(observed + ((2 / 3) * f1 * f1) / (2 * f2)).toBeGreaterThan(1.1 * truth);
});

test('people who differ in how easily they are caught: the bound is below the truth', () => {
  const groups = [
    { size: 5000, p: [0.5, 0.3, 0.1] },
    { size: 5000, p: [0.05, 0.02, 0.01] },
  ];
  const share = (on: readonly number[]) =>
    groups.reduce(
      (total, { size, p }) => total + p.reduce((n, q, j) => n * (on.includes(j) ? q : 1 - q), size),
      0,
    );
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].map(([a = 0, b = 0]) => ({ a, b, persons: share([a, b]) }));
  const bound = chaoBound({
    observed: 10_000 - share([]),
    singles: [share([0]), share([1]), share([2])],
    pairs,
  });
  expect(bound.value).toBeLessThan(10_000);
});

test('the interval is that of a log-normal number of the unseen', () => {
  // U = 100, var = 100² (e − 1): ln(1 + var/U²) = 1, so the factor is exp(1.959964).
  const { low, high } = logNormalInterval(50, 100, 100 ** 2 * (Math.E - 1));
  expect(low).toBeCloseTo(50 + 100 / 7.0990715, 4);
  expect(high).toBeCloseTo(50 + 709.90715, 3);
});

const twoLists = (singles: readonly number[], both: number): ChaoInput => ({
  observed: singles.reduce((a, b) => a + b, both),
  singles,
  pairs: [{ a: 0, b: 1, persons: both }],
});

test('refuses where the lists cannot tell', () => {
  expect(chaoRefusal({ observed: 9, singles: [9], pairs: [] })).toBe('lists');
  expect(chaoRefusal(twoLists([60, 40], 0))).toBe('overlap');
  expect(chaoRefusal(twoLists([0, 0], 40))).toBe('overlap');
  expect(chaoRefusal(twoLists([50, 41], 9))).toBe('few');
  expect(chaoRefusal(twoLists([50, 40], 10))).toBeNull();
});

test('histories: each pattern once, few lists first, strangers left out', () => {
  const lists = [
    { id: 'a', role: 'capture' },
    { id: 'b', role: 'capture' },
    { id: 'c', role: 'frame' },
  ] as const;
  const { persons } = sketchCase(
    [
      { list: 'b', who: '1' },
      { list: 'a', who: '1' },
      { list: 'b', who: '2' },
      { list: 'c', who: '3' },
      { list: 'a', who: '4' },
      { list: 'c', who: '4' },
      { list: 'a', who: '4' },
    ],
    lists,
  );
  const histories = captureHistories(persons, ['a', 'b']);
  expect(histories).toEqual([
    { lists: ['a'], persons: 1 },
    { lists: ['b'], persons: 1 },
    { lists: ['a', 'b'], persons: 1 },
  ]);
  expect(captureFrequencies(histories, 2)).toEqual([2, 1]);
});

const table = '../shared/data/estimation/snowshoe_hare_6occ.csv';
test.skipIf(!existsSync(table))('the frequencies of the hares from their published table', () => {
  const histories = readFileSync(table, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const cells = line.split(',').map(Number);
      const on = cells.slice(0, -1).flatMap((cell, i) => (cell === 1 ? [`c${i + 1}`] : []));
      return { lists: on, persons: cells.at(-1) ?? 0 };
    });
  expect(captureFrequencies(histories, 6).slice(0, 2)).toEqual([25, 22]);
  expect(histories.reduce((sum, history) => sum + history.persons, 0)).toBe(68);
});
