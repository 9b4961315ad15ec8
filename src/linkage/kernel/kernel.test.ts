// One result whoever compares the pairs and however the records come; one clear error where memory ends.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { createTextCodes, integerColumns, recordColumns } from '../../records/record-columns.ts';
import type { PersonRecord } from '../../records/record.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { createEncoder, encodeRecords, keyOfRecord, type EncodedRecords } from '../encode/encode.ts';
import { inventLists } from '../invented-records.test-support.ts';
import { createKernel } from './kernel.ts';
import { linkEncoded, linkRecords } from '../link-records.ts';

const lists = [
  { id: 'a', share: 0.7, slips: 0.05, unique: true },
  { id: 'b', share: 0.5, slips: 0.08, unique: true },
  { id: 'c', share: 0.4, slips: 0.1, unique: false },
] as const;
const unique = new Set(['a', 'b']);
const options = { lists, threshold: 0.9, seed: 1, units: [], decisions: [] };

test('any number of comparers and any size of ranges give the same linkage to the last bit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1000),
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 2, max: 4 }),
      async (seed, people, range, turns) => {
        const { records } = inventLists(seed, people, lists);
        const alone = await linkRecords(records, options, quiet, createKernel({ threads: 0 }));
        const kernel = createKernel({ threads: 0, range, turns });
        expect(await linkRecords(records, options, quiet, kernel)).toEqual(alone);
      },
    ),
    { numRuns: 15 },
  );
});

test('what is foreseen of pairs spares memory and changes nothing, be it right, wrong or not asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1000),
      fc.integer({ min: 2, max: 60 }),
      fc.constantFrom(-40, 0, 8, Infinity),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }),
      async (seed, people, leastWeight, picks) => {
        const { records } = inventLists(seed, people, lists);
        const keyAt = (i: number): string => records[i % records.length]?.key ?? '';
        const decisions = picks.flatMap(([x, y, same]) =>
          keyAt(x) === keyAt(y)
            ? []
            : [{ kind: same ? ('same' as const) : ('different' as const), a: keyAt(x), b: keyAt(y) }],
        );
        const decided = { ...options, decisions };
        const learning = createKernel({ threads: 0, range: 16, turns: 2, learnAfter: 60 });
        // What the first pairs foretell may be wrong; what all of them do is right.
        let told = 0;
        const wrong: typeof learning = (work, effects) => {
          const foresee: typeof work.foresee = (...some) =>
            told++ === 0 ? { ...work.foresee(...some), leastWeight } : work.foresee(...some);
          return learning({ ...work, foresee }, effects);
        };
        const linkage = await linkRecords(records, decided, quiet);
        expect(await linkRecords(records, decided, quiet, wrong)).toEqual(linkage);
        expect(await linkRecords(records, decided, quiet, learning)).toEqual(linkage);
      },
    ),
    { numRuns: 25 },
  );
});

test('the pairs that are learned from stand for all', async () => {
  const { records } = inventLists(5, 400, lists);
  const learning = createKernel({ threads: 0, range: 16, learnAfter: 100 });
  const [told, all]: [number[], number[]] = [[], []];
  const listened: typeof learning = async (work, effects) => {
    const foresee: typeof work.foresee = (counts, patterns) => {
      told.push(counts.count.reduce((sum, n) => sum + n, 0));
      return work.foresee(counts, patterns);
    };
    const pairs = await learning({ ...work, foresee }, effects);
    all.push(pairs.size);
    return pairs;
  };
  await linkRecords(records, options, quiet, listened);
  const [first = 0, size = 0] = [told[0], all[0]];
  expect(size).toBeGreaterThan(1000);
  expect(first / size).toBeGreaterThan(0.5);
  expect(first / size).toBeLessThan(2);
});

test('the order in which rows stand in memory changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1000),
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
      async (seed, people, picks) => {
        const { records } = inventLists(seed, people, lists);
        const decisions = picks.flatMap(([x, y]) => {
          const [a, b] = [records[x % records.length]?.key ?? '', records[y % records.length]?.key ?? ''];
          return a === b ? [] : [{ kind: 'same' as const, a, b }];
        });
        const decided = { ...options, decisions };
        const near = encodeRecords(records, unique, []);
        expect(compareRows(near, 0).order).not.toBeNull();
        const linkage = await linkRecords(records, decided, quiet);
        expect(await linkEncoded(near, decided, quiet)).toEqual(linkage);
        const kernel = createKernel({ threads: 0, range: 16, learnAfter: 60 });
        expect(await linkEncoded(near, decided, quiet, kernel)).toEqual(linkage);
      },
    ),
    { numRuns: 20 },
  );
});

/** As the database would give them back: list by list, in the given order. */
function encodeThroughColumns(records: readonly PersonRecord[], batch: number): EncodedRecords {
  const encoder = createEncoder(unique, []);
  for (const id of new Set(records.map(({ list }) => list))) {
    const own = records.filter(({ list }) => list === id);
    const texts = createTextCodes();
    const columns = recordColumns(own, texts);
    const add = encoder.stored(id, texts.fresh());
    for (let from = 0; from < own.length; from += batch) {
      const rows = Math.min(batch, own.length - from);
      add({
        rows,
        column: (name) => Array.from(columns[integerColumns.indexOf(name)]?.values ?? [], Number).slice(from),
      });
    }
  }
  return encoder.finish();
}

test('records in any order, or through the columns of a table, link alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1000),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 50 }),
      async (seed, people, batch) => {
        const { records } = inventLists(seed, people, lists);
        const byKey = records.toSorted((x, y) =>
          x.list < y.list ? -1 : x.list > y.list ? 1 : x.row - y.row,
        );
        const [shuffled = []] = fc.sample(fc.shuffledSubarray(byKey, { minLength: byKey.length }), {
          numRuns: 1,
          seed,
        });
        const plain = encodeRecords(byKey, unique, []);
        const mixed = encodeRecords(shuffled, unique, []);
        const stored = encodeThroughColumns(byKey, batch);
        expect(Array.from({ length: mixed.count }, (_, r) => keyOfRecord(mixed, r))).toEqual(
          byKey.map(({ key }) => key),
        );
        const linkage = await linkEncoded(plain, options, quiet);
        expect(await linkEncoded(stored, options, quiet)).toEqual(linkage);
        const again = await linkEncoded(mixed, options, quiet);
        const pairs = ({ links }: typeof linkage, from: readonly PersonRecord[]) =>
          Array.from(links.a, (a, i) => {
            const keys = [a, links.b[i] ?? -1].map((r) => from[r]?.key ?? '').toSorted();
            return `${keys.join(' ')} ${links.weight[i]} ${links.probability[i]}`;
          }).toSorted();
        expect(pairs(again, shuffled)).toEqual(pairs(linkage, byKey));
        expect(again.model).toEqual(linkage.model);
      },
    ),
    { numRuns: 12 },
  );
});

test('a memory limit ends in an error that names it, before the memory is gone', async () => {
  const { records } = inventLists(3, 200, lists);
  const linking = linkRecords(records, options, quiet, createKernel({ threads: 0, memory: 50_000 }));
  await expect(linking).rejects.toMatchObject({ diagnostics: [{ code: 'linkage.memory' }] });
  const enough = createKernel({ threads: 0, memory: 50_000_000 });
  await expect(linkRecords(records, options, quiet, enough)).resolves.toMatchObject({});
});
