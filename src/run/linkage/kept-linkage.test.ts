// Weights that are kept: lists added one after another against all at once, with every decision in force.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { quiet } from '../../effect/effects.ts';
import { openDatabase } from '../../engine/database.ts';
import { agreedRoots } from '../../linkage/draws/draws-of-linkage.ts';
import { rootInDraw } from '../../linkage/draws/draws.ts';
import { inventLists } from '../../linkage/invented-records.test-support.ts';
import type { Linkage } from '../../linkage/linkage.ts';
import { linkRecords, type LinkDecision } from '../../linkage/link-records.ts';
import type { PersonRecord } from '../../records/record.ts';
import { readPairDecisions, type PairDecision } from '../review/decide-findings.ts';
import { linkKept, type KeptLinkage } from './kept-linkage.ts';
import { createRecordTables } from '../lists/stored-records.ts';

const shapes = [
  { id: 'm', share: 0.8, slips: 0.1, unique: true },
  { id: 'z', share: 0.7, slips: 0.15, unique: false },
  { id: 'b', share: 0.5, slips: 0.15, unique: true },
  { id: 'a', share: 0.4, slips: 0.2, unique: false },
] as const;
const learned = ['m', 'z'];
const draws = 20;

const caseFile = readCase(
  `muster: 1
title: A case
question: { event: left, population: soldiers, from: 2022, to: 2024 }
weights-from: [m, z]
lists:
${shapes.map(({ id, unique }) => `  ${id}: { title: ${id}, file: sources/${id}.csv, role: capture, unique: ${unique}, columns: { n: name } }`).join('\n')}
`,
);

const options = (count: number, decisions: readonly LinkDecision[]) => ({
  lists: shapes.slice(0, count),
  threshold: caseFile.link,
  seed: 1,
  units: [],
  decisions,
  draws,
});

async function openBench(records: readonly PersonRecord[]) {
  const open = async () => {
    const database = await openDatabase(':memory:');
    for (const { id } of shapes)
      await (
        await createRecordTables(database, id)
      )(records.filter(({ list }) => list === id));
    return database;
  };
  let database = await open();
  return {
    records,
    link: (count: number, decisions: readonly LinkDecision[]): Promise<KeptLinkage> => {
      const lists = shapes.slice(0, count).map(({ id }) => ({ list: id, table: id }));
      return linkKept(lists, learned, caseFile, options(count, decisions), database, quiet);
    },
    /** As when what is derived has been deleted. */
    forget: async () => {
      database.close();
      database = await open();
    },
    anew: (count: number, decisions: readonly LinkDecision[], { model }: KeptLinkage) =>
      linkRecords(inOrder(records, count), { ...options(count, decisions), standing: model }, quiet),
    close: () => database.close(),
  };
}

/** The records of the first lists as a case numbers them. */
function inOrder(records: readonly PersonRecord[], count: number): readonly PersonRecord[] {
  return shapes.slice(0, count).flatMap(({ id }) => records.filter(({ list }) => list === id));
}

/** By draw, the agreed linkage first: each record's person as the smallest number of its records. */
function partitions(linkage: Linkage, keys: readonly string[]): readonly Int32Array[] {
  const agreed = agreedRoots(linkage, keys);
  const drawn = linkage.draws;
  const roots = [agreed];
  for (let k = 0; k < draws; k++) {
    if (drawn === undefined) throw new Error('no draws');
    const of = rootInDraw(drawn, k, agreed);
    roots.push(agreed.map((_, record) => of(record)));
  }
  return roots.map((root) => {
    const first = new Map<number, number>();
    root.forEach((person, record) => first.set(person, Math.min(record, first.get(person) ?? record)));
    return root.map((person) => first.get(person) ?? -1);
  });
}

const step = fc.record({
  list: fc.boolean(),
  undo: fc.boolean(),
  a: fc.nat(200),
  b: fc.nat(200),
  same: fc.boolean(),
});

test('any sequence of decisions, undo and new lists: as linked at once, and no decision broken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), fc.array(step, { minLength: 2, maxLength: 4 }), async (seed, steps) => {
      const { records } = inventLists(seed, 30, shapes);
      const bench = await openBench(records);
      let [count, log, names] = [2, [] as PairDecision[], new Map<string, string>()];
      await bench.link(count, []);
      for (const [at, { list, undo, a, b, same }] of steps.entries()) {
        if (list) count = Math.min(shapes.length, count + 1);
        const known = inOrder(records, count);
        const [x, y] = [known[a % known.length], known[b % known.length]];
        if (undo) log = log.slice(0, -1);
        else if (x !== undefined && y !== undefined && x !== y)
          log = [...log, { kind: same ? 'same' : 'different', a: x.key, b: y.key, line: at }];
        const keys = known.map(({ key }) => key);
        const { obeyed } = readPairDecisions(log, new Set(keys), caseFile.lists);
        const decisions = obeyed.flatMap(({ kind, a, b }) => (kind === 'unsure' ? [] : [{ kind, a, b }]));
        const kept = await bench.link(count, decisions);
        const anew = await bench.anew(count, decisions, kept);
        expect(kept.linkage.links).toEqual(anew.links);
        const found = partitions(kept.linkage, keys);
        expect(found).toEqual(partitions(anew, keys));
        const place = new Map(keys.map((key, record) => [key, record]));
        for (const root of found) {
          for (const { kind, a, b } of decisions)
            expect(root[place.get(a) ?? -1] === root[place.get(b) ?? -1]).toBe(kind === 'same');
        }
        // A person keeps the key that it had, or the run says what became of it.
        const told = new Set([
          ...(kept.changes?.merged ?? []).flatMap(({ persons }) => persons),
          ...(kept.changes?.split ?? []).map(({ person }) => person),
        ]);
        const now = new Map(
          keys.map((key, r) => [key, kept.linkage.persons[kept.linkage.personOf[r] ?? 0] ?? '']),
        );
        for (const [key, person] of names) if (!told.has(person)) expect(now.get(key)).toBe(person);
        names = now;
        if (at === steps.length - 1) {
          await bench.forget();
          expect((await bench.link(count, decisions)).linkage).toEqual(kept.linkage);
        }
      }
      bench.close();
    }),
    { numRuns: 3 },
  );
});

test('draw k stays draw k where a new list touches nobody', async () => {
  const invented = inventLists(11, 150, shapes).records;
  const bench = await openBench(invented.filter(({ list, row }) => learned.includes(list) || row <= 20));
  const before = (await bench.link(2, [])).linkage;
  const keys = inOrder(bench.records, 2).map(({ key }) => key);
  const after = (await bench.link(4, [])).linkage;
  bench.close();
  const all = inOrder(bench.records, 4).map(({ key }) => key);
  // Lists are added behind, so that records keep their numbers.
  expect(all.slice(0, keys.length)).toEqual(keys);
  const touched = new Set<number>();
  const near = new Map<number, number[]>();
  const { a, b } = after.links;
  a.forEach((x, i) => {
    const y = b[i] ?? 0;
    near.set(x, [...(near.get(x) ?? []), y]);
    near.set(y, [...(near.get(y) ?? []), x]);
  });
  const reach = all.flatMap((_, r) => (r >= keys.length ? [r] : []));
  for (const r of reach) {
    if (touched.has(r)) continue;
    touched.add(r);
    reach.push(...(near.get(r) ?? []));
  }
  const untouched = keys.flatMap((_, r) => (touched.has(r) ? [] : [r]));
  const doubtful = new Set(before.draws?.doubtful);
  expect(untouched.filter((r) => doubtful.has(r)).length).toBeGreaterThan(2);
  const [then, now] = [partitions(before, keys), partitions(after, all)];
  then.forEach((root, k) => {
    for (const r of untouched) expect(now[k]?.[r]).toBe(root[r]);
  });
});

test('weights learned from too small a part of the records are reported', async () => {
  const { records } = inventLists(5, 60, shapes);
  const reported: string[] = [];

  const database = await openDatabase(':memory:');
  for (const { id } of shapes)
    await (
      await createRecordTables(database, id)
    )(records.filter(({ list }) => list === id));
  const lists = shapes.map(({ id }) => ({ list: id, table: id }));
  const effects = { ...quiet, report: ({ code }: { readonly code: string }) => reported.push(code) };
  await linkKept(lists, learned, caseFile, options(4, []), database, effects);
  expect(reported).toContain('linkage.weights-old');
  database.close();
});
