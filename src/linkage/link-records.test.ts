import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectBoth } from '../../test/both-languages.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { quiet } from '../effect/effects.ts';
import type { PersonRecord } from '../records/record.ts';
import { inventLists, inventRecord } from './invented-records.test-support.ts';
import { linkRecords, type LinkOptions } from './link-records.ts';
import type { Linkage } from './linkage.ts';

const lists = [
  { id: 'a', share: 0.7, slips: 0.05, unique: true },
  { id: 'b', share: 0.5, slips: 0.08, unique: true },
  { id: 'c', share: 0.4, slips: 0.1, unique: false },
] as const;
const options: LinkOptions = { lists, threshold: 0.9, seed: 1, units: [], decisions: [] };

function link(records: readonly PersonRecord[], change: Partial<LinkOptions> = {}): Promise<Linkage> {
  return linkRecords(records, { ...options, ...change }, quiet);
}

/** Person identifier by record key. */
function persons(records: readonly PersonRecord[], linkage: Linkage): ReadonlyMap<string, string> {
  return new Map(records.map((r, i) => [r.key, linkage.persons[linkage.personOf[i] ?? -1] ?? '']));
}

function pairsWithin(groups: Iterable<string | number>): number {
  const sizes = new Map<string | number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

test('finds most of the invented people, and few who are not', async () => {
  const { records, truth } = inventLists(3, 900, lists);
  const linkage = await link(records);
  const found = pairsWithin(linkage.personOf);
  const right = pairsWithin(Array.from(linkage.personOf, (person, i) => `${person} ${truth[i]}`));
  expect(right / found).toBeGreaterThan(0.98);
  expect(right / pairsWithin(truth)).toBeGreaterThan(0.95);
});

test('the order of records changes nothing; lists without repeats hold a person once; weights are finite', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.integer({ min: 0, max: 60 }), async (seed, people) => {
      const { records } = inventLists(seed, people, lists);
      const linkage = await link(records);
      const byKey = persons(records, linkage);
      const shuffled = fc.sample(fc.shuffledSubarray([...records], { minLength: records.length }), {
        numRuns: 1,
        seed,
      })[0];
      const again = await link(shuffled ?? []);
      expect(again.persons).toEqual(linkage.persons);
      expect(again.model).toEqual(linkage.model);
      expect(Object.fromEntries(persons(shuffled ?? [], again))).toEqual(Object.fromEntries(byKey));
      for (const list of ['a', 'b']) {
        const own = records.filter((r) => r.list === list).map((r) => byKey.get(r.key) ?? '');
        expect(new Set(own).size).toBe(own.length);
      }
      expect(linkage.links.weight.every(Number.isFinite)).toBe(true);
      expect(linkage.links.probability.every((p) => p >= 0.01 && p <= 1)).toBe(true);
      expect(linkage.links.a.every((a, i) => a < (linkage.links.b[i] ?? 0))).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('decisions are obeyed both ways', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.nat(), fc.nat(), async (seed, x, y) => {
      const { records } = inventLists(seed, 40, lists);
      const a = records[x % records.length];
      const b = records[y % records.length];
      if (a === undefined || b === undefined || a === b || (a.list === b.list && a.list !== 'c')) return;
      const person = async (kind: 'same' | 'different'): Promise<boolean> => {
        const linkage = await link(records, { decisions: [{ kind, a: a.key, b: b.key }] });
        const byKey = persons(records, linkage);
        return byKey.get(a.key) === byKey.get(b.key);
      };
      expect(await person('same')).toBe(true);
      expect(await person('different')).toBe(false);
    }),
    { numRuns: 12 },
  );
});

test('a decision against a list without repeats, or about no record, is reported without a name', async () => {
  const { records } = inventLists(5, 30, lists);
  const reported: Diagnostic[] = [];
  const linkage = await linkRecords(
    records,
    {
      ...options,
      decisions: [
        { kind: 'same', a: 'a/1', b: 'a/2' },
        { kind: 'same', a: 'a/1', b: 'z/9' },
      ],
    },
    { ...quiet, report: (d) => reported.push(d) },
  );
  const byKey = persons(records, linkage);
  expect(byKey.get('a/1')).not.toBe(byKey.get('a/2'));
  expect(reported.map((d) => d.code)).toEqual(
    expect.arrayContaining(['linkage.decision', 'linkage.decision-record']),
  );
});

test('a person is named by the first record: list id, then row as a number', async () => {
  const twin = { surnames: ['petrov'], given: ['gleb'], patronymic: 'ilich', birth: 7000 };
  const records = [
    inventRecord('c', 10, twin),
    inventRecord('c', 9, twin),
    inventRecord('c', 100, { surnames: ['lukin'] }),
  ];
  const linkage = await link(records);
  expect(linkage.persons).toEqual(['c/9', 'c/100']);
  expect([...linkage.personOf]).toEqual([0, 0, 1]);
});

test('two equal candidates in a list without repeats are both left alone', async () => {
  const twin = { surnames: ['petrov'], given: ['gleb'], patronymic: 'ilich', birth: 7000 };
  const { records } = inventLists(6, 300, lists);
  const all = [
    ...records,
    inventRecord('a', 5001, twin),
    inventRecord('b', 5001, twin),
    inventRecord('b', 5002, twin),
  ];
  const byKey = persons(all, await link(all));
  expect(byKey.get('b/5001')).toBe('b/5001');
  expect(byKey.get('b/5002')).toBe('b/5002');
});

test('no record, one record', async () => {
  expect((await link([])).persons).toEqual([]);
  expect((await link([inventRecord('a', 1, {})])).persons).toEqual(['a/1']);
});

test('a block that is too large is skipped aloud', async () => {
  const records = Array.from({ length: 1100 }, (_, i) =>
    inventRecord('a', i + 1, { surnames: ['petrov'], given: ['gleb'] }),
  );
  const reported: Diagnostic[] = [];
  await linkRecords(records, options, { ...quiet, report: (d) => reported.push(d) });
  expect(reported.map((d) => d.code)).toContain('linkage.block-skipped');
  reported.forEach(expectBoth);
  expect(reported.every((d) => !JSON.stringify(d.reason).includes('petrov'))).toBe(true);
});

test('stops when cancelled', async () => {
  const { records } = inventLists(7, 30, lists);
  const signal = AbortSignal.abort(new Error('stop'));
  await expect(linkRecords(records, options, { ...quiet, signal })).rejects.toThrow('stop');
});
