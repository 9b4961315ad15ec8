// Records added step by step against a linkage of all at once under the same model.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { openDatabase, type Database } from '../../engine/database.ts';
import { blockingRules } from '../../linkage/blocking/blocking-rules.ts';
import { declaredRule } from '../../linkage/blocking/declared-rules.ts';
import { MusterError } from '../../diagnostic/diagnostic.ts';
import { inventLists, inventRecord } from '../../linkage/invented-records.test-support.ts';
import {
  linkEncoded,
  linkWithPairs,
  type LinkDecision,
  type LinkOptions,
} from '../../linkage/link-records.ts';
import type { PersonRecord } from '../../records/record.ts';
import { addToStanding, findStanding, keepStanding, standingPersons } from './increment.ts';
import { createRecordTables, encodeStored } from '../lists/stored-records.ts';

const shapes = [
  { id: 'm', share: 0.8, slips: 0.08, unique: true },
  { id: 'z', share: 0.6, slips: 0.1, unique: false },
  { id: 'b', share: 0.5, slips: 0.1, unique: true },
  { id: 'a', share: 0.4, slips: 0.15, unique: false },
] as const;

const ruleSets: readonly NonNullable<LinkOptions['blocking']>[] = [
  blockingRules,
  // Blocks so small that they are outgrown.
  [
    declaredRule({ parts: ['surname-one-letter-less'], atMost: 4 }),
    declaredRule({ parts: ['given', 'patronymic'], atMost: 2 }),
    declaredRule({ parts: ['birth-day'], atMost: 2 }),
    declaredRule({ parts: ['names-in-either-order', 'birth-year'], atMost: null }),
  ],
];

/** How many rows of each list stand after each step. */
interface Plan {
  readonly seed: number;
  readonly rules: number;
  readonly steps: readonly (readonly number[])[];
  readonly decisions: readonly {
    readonly from: number;
    readonly until: number;
    readonly a: number;
    readonly b: number;
    readonly same: boolean;
  }[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  seed: fc.nat(1e6),
  rules: fc.nat(ruleSets.length - 1),
  steps: fc.array(fc.tuple(...shapes.map(() => fc.double({ min: 0, max: 1, noNaN: true }))), {
    minLength: 2,
    maxLength: 3,
  }),
  decisions: fc.array(
    fc.record({
      from: fc.nat(2),
      until: fc.integer({ min: 1, max: 4 }),
      a: fc.nat(60),
      b: fc.nat(60),
      same: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
});

function pairsOf(columns: {
  a: ArrayLike<string>;
  b: ArrayLike<string>;
  p: ArrayLike<number>;
}): readonly string[] {
  return Array.from(columns.a, (a, i) => {
    const b = columns.b[i] ?? '';
    return `${a < b ? a : b} ${a < b ? b : a} ${columns.p[i] ?? 0}`;
  }).toSorted((x, y) => (x < y ? -1 : 1));
}

function groupsOf(personOf: ReadonlyMap<string, string>): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const [record, person] of personOf) groups.set(person, [...(groups.get(person) ?? []), record]);
  return Array.from(groups.values(), (group) =>
    group.toSorted((x, y) => (x < y ? -1 : 1)).join(' '),
  ).toSorted((x, y) => (x < y ? -1 : 1));
}

async function standingLinks(database: Database): Promise<readonly string[]> {
  const state = await findStanding(database);
  const found = await database.query(
    'SELECT p.*, x."row" AS row_a, y."row" AS row_b FROM standing_pairs_linkage p JOIN standing_records_linkage x ON x.record = p.a JOIN standing_records_linkage y ON y.record = p.b',
  );
  const column = (name: string): readonly number[] => found.column(name).map(Number);
  const keyOf = (record: number, row: number): string => {
    const list = state?.lists.find(({ runs }) => runs.some(({ from, to }) => record >= from && record < to));
    return `${list?.id ?? '?'}/${row}`;
  };
  const words = new Int32Array(2);
  const [low, high] = [column('probability_low'), column('probability_high')];
  const p = low.map((word, i) => {
    words.set([word, high[i] ?? 0]);
    return new Float64Array(words.buffer)[0] ?? 0;
  });
  const kept = p.flatMap((own, i) => (own >= 0.01 ? [i] : []));
  const [a, b, rowA, rowB] = [column('a'), column('b'), column('row_a'), column('row_b')];
  return pairsOf({
    a: kept.map((i) => keyOf(a[i] ?? 0, rowA[i] ?? 0)),
    b: kept.map((i) => keyOf(b[i] ?? 0, rowB[i] ?? 0)),
    p: kept.map((i) => p[i] ?? 0),
  });
}

const threshold = 0.7;

/** A database in which lists grow, and a linkage anew of all that stands. */
async function openBench(
  lists: readonly { readonly id: string; readonly unique: boolean }[],
  blocking: NonNullable<LinkOptions['blocking']>,
) {
  const database = await openDatabase(':memory:');
  const stored = new Map<string, Awaited<ReturnType<typeof createRecordTables>>>();
  const all: PersonRecord[] = [];
  const tables = () => lists.flatMap(({ id }) => (stored.has(id) ? [{ list: id, table: id }] : []));
  const options = (decisions: readonly LinkDecision[]): LinkOptions => ({
    lists,
    threshold,
    seed: 1,
    units: [],
    blocking,
    decisions,
  });
  return {
    database,
    grow: async (records: readonly PersonRecord[]) => {
      for (const { id } of lists) {
        const own = records.filter(({ list }) => list === id);
        if (own.length === 0) continue;
        const add = stored.get(id) ?? (await createRecordTables(database, id));
        stored.set(id, add);
        await add(own);
        all.push(...own);
      }
    },
    keep: async (decisions: readonly LinkDecision[]) => {
      const encoded = await encodeStored(tables(), options(decisions), database, quiet);
      const linked = await linkWithPairs(encoded, options(decisions), quiet);
      await keepStanding(tables(), encoded, linked, options(decisions), database);
    },
    add: (decisions: readonly LinkDecision[]) => addToStanding(tables(), options(decisions), database, quiet),
    /** Links and persons of a linkage of all that stands under the standing model, by record key. */
    anew: async (decisions: readonly LinkDecision[]) => {
      const state = await findStanding(database);
      if (state === null) throw new Error('no linkage stands');
      const encoded = await encodeStored(tables(), options(decisions), database, quiet);
      const { links, personOf, persons } = await linkEncoded(
        encoded,
        { ...options(decisions), standing: state.model },
        quiet,
      );
      const keys = tables().flatMap(({ list }) =>
        all.filter((record) => record.list === list).map(({ key }) => key),
      );
      return {
        links: pairsOf({
          a: Array.from(links.a, (r) => keys[r] ?? ''),
          b: Array.from(links.b, (r) => keys[r] ?? ''),
          p: links.probability,
        }),
        groups: groupsOf(new Map(keys.map((key, r) => [key, persons[personOf[r] ?? 0] ?? '']))),
      };
    },
  };
}

test('records added step by step are linked as all at once under the standing model', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (given) => {
      const { records } = inventLists(given.seed, 45, shapes);
      const bench = await openBench(shapes, ruleSets[given.rules] ?? blockingRules);
      const done = new Map<string, number>();
      const grow = (shares: readonly number[]): Promise<void> =>
        bench.grow(
          shapes.flatMap(({ id }, at) => {
            const own = records.filter(({ list }) => list === id);
            const before = done.get(id) ?? 0;
            const to = Math.max(before, Math.floor((shares[at] ?? 0) * own.length));
            done.set(id, to);
            return own.slice(before, to);
          }),
        );
      const decisions = (step: number): readonly LinkDecision[] =>
        given.decisions.flatMap((d): LinkDecision[] => {
          const [a, b] = [records[d.a * 2]?.key, records[d.b * 2 + 1]?.key];
          if (a === undefined || b === undefined || step < d.from || step >= d.until) return [];
          return [{ kind: d.same ? 'same' : 'different', a, b }];
        });
      await grow(given.steps[0]?.map((share) => (share < 0.3 ? 0 : 0.7 * share)) ?? []);
      await bench.keep(decisions(0));
      const start = await bench.anew(decisions(0));
      expect(await standingLinks(bench.database)).toEqual(start.links);
      expect(groupsOf(await standingPersons(bench.database))).toEqual(start.groups);
      for (const [at, shares] of given.steps.slice(1).entries()) {
        const before = await standingPersons(bench.database);
        await grow(shares);
        const added = await bench.add(decisions(at + 1));
        const after = await standingPersons(bench.database);
        const expected = await bench.anew(decisions(at + 1));
        expect(await standingLinks(bench.database)).toEqual(expected.links);
        expect(groupsOf(after)).toEqual(expected.groups);
        // A person keeps a name, and each change of names is told.
        const told = [
          ...added.merged.flatMap(({ persons, into }) => persons.map((old) => `${old} ${into}`)),
          ...added.split.flatMap(({ person, into }) => into.map((part) => `${person} ${part}`)),
        ];
        for (const [record, person] of before) {
          const now = after.get(record) ?? '';
          if (now !== person) expect(told).toContain(`${person} ${now}`);
        }
        expect(added.added).toBe(after.size - before.size);
        const names = new Set(before.values());
        expect(new Set(after.values()).size).toBe(
          names.size +
            added.founded -
            added.merged.reduce((sum, { persons }) => sum + persons.length - 1, 0) +
            added.split.reduce((sum, { into }) => sum + into.length - 1, 0),
        );
      }
      bench.database.close();
    }),
    { numRuns: 12 },
  );
});

const twoLists = [
  { id: 'b', unique: false },
  { id: 'a', unique: false },
];

test('persons merge and split by name, and keep the names that they had', async () => {
  const bench = await openBench(twoLists, blockingRules);
  const names = ['ivanov', 'sokolov', 'kuzmin'];
  await bench.grow(names.map((name, i) => inventRecord('b', i + 1, { surnames: [name], given: ['petr'] })));
  await bench.keep([]);
  await bench.grow([inventRecord('a', 1, { surnames: ['orlov'], given: ['gleb'] })]);
  const same: readonly LinkDecision[] = [
    { kind: 'same', a: 'a/1', b: 'b/1' },
    { kind: 'same', a: 'b/2', b: 'a/1' },
  ];
  const merged = await bench.add(same);
  expect(merged).toMatchObject({ added: 1, joined: 1, founded: 0, split: [] });
  expect(merged.merged).toEqual([{ persons: ['b/1', 'b/2'], into: 'b/1' }]);
  expect((await standingPersons(bench.database)).get('a/1')).toBe('b/1');
  const split = await bench.add(same.slice(1));
  expect(split.merged).toEqual([]);
  expect(split.split).toEqual([{ person: 'b/1', into: ['b/1', 'b/2'] }]);
  const persons = await standingPersons(bench.database);
  expect([...persons].toSorted(([x], [y]) => (x < y ? -1 : 1))).toEqual([
    ['a/1', 'b/2'],
    ['b/1', 'b/1'],
    ['b/2', 'b/2'],
    ['b/3', 'b/3'],
  ]);
  bench.database.close();
});

test('what a block joined alone stands no longer when the block is outgrown', async () => {
  const rule = declaredRule({ parts: ['birth-day'], atMost: 2 });
  const bench = await openBench(twoLists, [rule]);
  const sketch = { surnames: ['arkhipov'], given: ['savva'], patronymic: 'lukich', birth: 5000 };
  await bench.grow([inventRecord('b', 1, sketch), inventRecord('b', 2, sketch)]);
  await bench.keep([]);
  expect(await standingLinks(bench.database)).toHaveLength(1);
  await bench.grow([inventRecord('a', 1, sketch)]);
  const added = await bench.add([]);
  expect(added).toMatchObject({ outgrown: 1, compared: 0 });
  expect(await standingLinks(bench.database)).toEqual([]);
  expect(groupsOf(await standingPersons(bench.database))).toEqual((await bench.anew([])).groups);
  bench.database.close();
});

test('a list that is gone, or options that changed, leave the linkage as it stands', async () => {
  const bench = await openBench(twoLists, blockingRules);
  await bench.grow([inventRecord('b', 1, { surnames: ['orlov'] })]);
  await bench.keep([]);
  const before = await findStanding(bench.database);
  const options = { lists: twoLists, threshold, seed: 1, units: [], blocking: blockingRules, decisions: [] };
  const stored = [{ list: 'b', table: 'b' }];
  for (const [lists, changed] of [
    [[], options],
    [stored, { ...options, threshold: 0.8 }],
    [stored, { ...options, blocking: blockingRules.slice(1) }],
    [stored, { ...options, lists: [{ id: 'b', unique: true }] }],
  ] as const) {
    await expect(addToStanding(lists, changed, bench.database, quiet)).rejects.toThrow(MusterError);
  }
  expect(await findStanding(bench.database)).toEqual(before);
  bench.database.close();
});
