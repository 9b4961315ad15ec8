// Records through the database and back: as objects, and encoded straight from it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { openDatabase } from '../../engine/database.ts';
import { encodeRecords } from '../../linkage/encode/encode.ts';
import { inventLists } from '../../linkage/invented-records.test-support.ts';
import { createRecordTables, encodeStored, loadRecords } from './stored-records.ts';

const lists = [
  { id: 'z', share: 0.7, slips: 0.05, unique: true },
  { id: 'b', share: 0.5, slips: 0.08, unique: false },
] as const;

test('stored batch by batch, records come back whole, and encode as they do from memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.integer({ min: 1, max: 30 }), async (seed, batch) => {
      const records = inventLists(seed, 40, lists).records.map((record, i) =>
        i % 3 === 0 ? { ...record, rank: { raw: String.raw`a\nb` + '\n\\', key: `\n${i}\\` } } : record,
      );
      const database = await openDatabase(':memory:');
      const stored = lists.map(({ id }) => ({ list: id, table: id }));
      for (const { id } of lists) {
        const add = await createRecordTables(database, id);
        const own = records.filter(({ list }) => list === id);
        for (let from = 0; from < own.length; from += batch) await add(own.slice(from, from + batch));
      }
      const inOrder = lists.flatMap(({ id }) => records.filter(({ list }) => list === id));
      const back = await loadRecords(stored, database);
      expect(back).toEqual(inOrder);
      const encoded = await encodeStored(stored, { lists, units: [] }, database, quiet);
      const plain = encodeRecords(inOrder, new Set(['z']), []);
      const read = ({ inputIndex, row, list, birthDay, surnames, side }: typeof plain) => {
        return { inputIndex, row, list, birthDay, side, starts: surnames.starts };
      };
      expect(read(encoded)).toEqual(read(plain));
      const namesOf = (e: typeof plain) => Array.from(e.surnames.values, (code) => e.keys[code]);
      expect(namesOf(encoded)).toEqual(namesOf(plain));
      database.close();
    }),
    { numRuns: 5 },
  );
});
