import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPoisson } from '../../stats/poisson-draw.ts';
import { createRandom } from '../../stats/random.ts';
import { captureTable, type CaptureTable } from '../capture-table.ts';
import { anyTable, relabelled, tableOf } from '../graphs/graph-tables.test-support.ts';
import { hasTables, sharedTable } from '../loglinear/tables.test-support.ts';
import { checkTable } from './check-table.ts';
import { listOrigins } from './list-origin.ts';
import { containmentMatrix, listPairs } from './list-pairs.ts';
import { listTruthFindings, listTruths } from './list-truth.ts';
import { tableRefusals } from './table-refusals.ts';

const found = (table: CaptureTable) =>
  tableRefusals(table).map(({ check, verdict }) => `${check}: ${verdict}`);

describe('too thin', () => {
  test.each([
    ['an empty list', [60, 50, 40, 0, 0, 0, 0], 'empty-list: refuse'],
    ['9 people on two lists', [60, 50, 4, 40, 3, 2, 0], 'few-repeated: refuse'],
    ['29 people on two of three lists', [60, 50, 9, 40, 10, 10, 0], 'few-repeated-for-models: lower-bound'],
    ['a list that shares nobody', [60, 50, 30, 40, 0, 0, 0], 'list-apart: lower-bound'],
    ['a short list that shares nobody', [60, 50, 30, 9, 0, 0, 0], 'list-apart: warn'],
    ['two lists', [60, 50, 30], 'two-lists: range'],
  ])('%s', (_, counts, expected) => {
    expect(found(tableOf(counts))).toEqual([expected]);
  });

  test('10 and 30 people are enough', () => {
    expect(found(tableOf([60, 50, 10, 40, 10, 10, 0]))).toEqual([]);
    expect(found(tableOf([60, 50, 4, 40, 3, 3, 0]))).toEqual(['few-repeated-for-models: lower-bound']);
  });
});

/** Expected counts of people who get on each list independently. */
function expected(truth: number, p: readonly number[]): number[] {
  return Array.from({ length: 2 ** p.length - 1 }, (_, i) =>
    p.reduce((n, q, list) => n * (((i + 1) >> list) & 1 ? q : 1 - q), truth),
  );
}

/** Of `truth` people, `leak` are on a leaked list; the courts take three in ten of those; the others are independent. */
function courtsFromLeak(truth: number, leak: number, others: readonly number[]): CaptureTable {
  const lists = ['leak', 'courts', ...others.map((_, i) => `other ${i}`)];
  const groups = [
    { pattern: 0, people: truth * (1 - leak) },
    { pattern: 1, people: truth * leak * 0.7 },
    { pattern: 3, people: truth * leak * 0.3 },
  ];
  const cells = groups.flatMap(({ pattern, people }) =>
    [0, ...expected(1, others)].map((share, i, shares) => ({
      pattern: pattern | (i << 2),
      count: people * (i === 0 ? 1 - shares.reduce((a, b) => a + b) : share),
    })),
  );
  return captureTable(
    lists,
    cells.filter(({ pattern }) => pattern > 0),
  );
}

describe('which list was made from which', () => {
  test.each([[[0.2]], [[0.2, 0.15]], [[0.2, 0.15, 0.1]]])(
    'court cases drawn from a leak, beside %j',
    (others) => {
      const table = courtsFromLeak(1300, 0.6, others);
      const [origin, ...more] = listOrigins(table);
      expect(more).toEqual([]);
      expect(origin).toMatchObject({ verdict: 'range', lists: ['courts', 'leak'], derived: 1, source: 0 });
      expect(origin?.containment).toBe(1);
      expect(origin?.merged.lists).toEqual(['leak + courts', ...table.lists.slice(2)]);
      expect(origin?.dropped.lists).toEqual(['leak', ...table.lists.slice(2)]);
      expect(checkTable(table).verdict).toBe('range');
    },
  );

  test('a list that covers nearly everyone contains others by chance: only a question', () => {
    const origins = listOrigins(tableOf(expected(2000, [0.95, 0.3, 0.2, 0.25])));
    expect(origins.map(({ verdict, lists }) => [verdict, ...lists])).toEqual([
      ['warn', 'list 1', 'list 0'],
      ['warn', 'list 2', 'list 0'],
      ['warn', 'list 3', 'list 0'],
    ]);
  });

  test('independent lists: nothing', () => {
    expect(checkTable(tableOf(expected(2000, [0.3, 0.2, 0.25, 0.15])))).toMatchObject({
      verdict: null,
      findings: [],
    });
  });

  test('containment and odds ratios of the hepatitis table', () => {
    const table = tableOf([69, 55, 21, 63, 17, 18, 28]);
    expect(containmentMatrix(table)[0]).toEqual([1, 49 / 135, 45 / 135]);
    expect(listPairs(table)[0]).toMatchObject({ onA: 135, onB: 122, both: 49, onlyThese: 21 });
    expect(listPairs(table)[0]?.others).toEqual([28, 17, 18, 63]);
    expect(listPairs(table)[0]?.oddsRatio).toBeCloseTo((28.5 * 63.5) / (17.5 * 18.5), 10);
    expect(listPairs(tableOf([6, 5, 4]))[0]?.oddsRatio).toBeNull();
  });
});

const outcome = (list: string, own: 'held' | 'too-low' | 'too-high') => ({
  list,
  truth: 100,
  seen: 50,
  estimate: { median: 90, low: 80, high: 95, outcome: own },
});

describe('each list in turn as the truth', () => {
  test('independent lists: every size is held', () => {
    const table = tableOf(expected(2000, [0.3, 0.2, 0.25, 0.35]));
    const truths = listTruths(table);
    expect(truths.map(({ estimate }) => estimate?.outcome)).toEqual(['held', 'held', 'held', 'held']);
    expect(truths[0]?.truth).toBeCloseTo(600, 6);
    expect(truths[0]?.seen).toBeCloseTo(600 * (1 - 0.8 * 0.75 * 0.65), 6);
    expect(listTruthFindings(truths)).toEqual([]);
  });

  test('people whom all lists but one hardly find: too low, and said so', () => {
    const easy = expected(600, [0.6, 0.7, 0.6, 0.7, 0.5]);
    const hard = expected(3000, [0.04, 0.04, 0.04, 0.04, 0.3]);
    const table = tableOf(easy.map((count, i) => Math.round(count + (hard[i] ?? 0))));
    const truths = listTruths(table);
    expect(truths.at(-1)?.estimate?.outcome).toBe('too-low');
    const misses = truths.filter(({ estimate }) => estimate?.outcome !== 'held').length;
    expect(listTruthFindings(truths).length).toBe(misses > 1 ? 1 : 0);
  });

  test('misses are told by list and way; a single one is no finding', () => {
    expect(listTruthFindings([outcome('a', 'too-low'), outcome('b', 'held')])).toEqual([]);
    const [finding] = listTruthFindings([outcome('a', 'too-low'), outcome('b', 'too-high')]);
    expect(finding?.lists).toEqual(['a', 'b']);
    expect(finding?.reason.en).toContain('too few for “a”; too many for “b”');
    expect(finding?.reason.ru).toContain('слишком мало: «a»; слишком много: «b»');
  });

  test('where the other lists are too thin there, no estimate; under four lists, none at all', () => {
    const thin = listTruths(tableOf([90, 90, 30, 90, 30, 30, 2, 90, 2, 2, 0, 2, 0, 0, 0]));
    expect(thin.at(-1)).toMatchObject({ estimate: null, seen: 6 });
    expect(listTruths(tableOf([9, 9, 9, 9, 9, 9, 9]))).toEqual([]);
  });
});

describe.skipIf(!hasTables)('published tables; skipped without ../shared/data/estimation', () => {
  test.each(['kosovo_1999', 'diabetes_casale_4list', 'congenital_anomaly_5list', 'hiv_rome_4list'])(
    '%s is neither refused nor downgraded',
    (name) => {
      const { findings } = checkTable(sharedTable(name));
      expect(findings.filter(({ verdict }) => verdict !== 'warn')).toEqual([]);
      expect(findings.filter(({ check }) => check === 'list-origin')).toEqual([]);
    },
  );

  test('artificial_3 is refused', () => {
    const { verdict, findings } = checkTable(sharedTable('artificial_3_nonidentifiable'));
    expect(verdict).toBe('refuse');
    expect(findings.map(({ check }) => check)).toContain('list-apart');
  });

  test.each(['ph_caloocan_police', 'ph_caloocan_unidentified'])(
    '%s: warned, and no more, of contained lists',
    (name) => {
      const { verdict, origins } = checkTable(sharedTable(name));
      expect(verdict).toBe('warn');
      expect(origins.map(({ lists }) => lists.join(' in '))).toContain(
        'funeral_parlor in redemptorist_social_mission',
      );
    },
  );
});

const key = (own: CaptureTable) =>
  checkTable(own, () => null)
    .findings.map(({ check, verdict, lists }) => [check, verdict, ...lists.toSorted()].join(' '))
    .toSorted();

test('the order of the lists changes no verdict', () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  fc.assert(
    fc.property(anyTable(4, 30), orders, (table, order) => {
      expect(key(relabelled(table, order))).toEqual(key(table));
    }),
    { numRuns: 60 },
  );
});

function shareWarned(name: string, means: readonly number[]): number {
  const runs = Array.from({ length: 200 }, (_, run) => createRandom(run, name));
  const warned = runs.filter((random) =>
    tableRefusals(tableOf(means.map((mean) => drawPoisson(random, mean)))).some(
      ({ check }) => check === 'three-lists',
    ),
  );
  return warned.length / runs.length;
}

test('three lists and two kinds of people: warned of in nearly every run; lists that avoid each other: not', () => {
  const easy = expected(500, [0.5, 0.4, 0.45]);
  const mixed = expected(1500, [0.15, 0.2, 0.1]).map((mean, i) => mean + (easy[i] ?? 0));
  expect(shareWarned('mixed', mixed)).toBeGreaterThanOrEqual(0.95);
  expect(found(tableOf([100, 100, 40, 100, 40, 40, 2]))).toEqual([]);
});
