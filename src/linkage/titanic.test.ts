// A real pair of lists in two name styles: everyone aboard, and the passengers.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CaseList } from '../case/schema.ts';
import { quiet } from '../effect/effects.ts';
import { openDatabase } from '../engine/database.ts';
import { recordReader } from '../records/read-record.ts';
import type { PersonRecord } from '../records/record.ts';
import { openSource, placeOf } from '../sources/open-source.ts';
import { linkRecords } from './link-records.ts';

const folder = '../shared/data/titanic';
const here = existsSync(folder);
if (!here) console.warn(`skipped: the lists of ${folder} are not there`);

const common = { role: 'capture', closed: '1912-04-15', unique: true, omits: [] } as const;
const lists: Readonly<Record<string, CaseList>> = {
  aboard: {
    ...common,
    title: 'Aboard',
    file: 'Titanic_2025.txt',
    columns: { Name: 'name', Age: 'age', Gender: 'sex', Class: 'category' },
  },
  passengers: {
    ...common,
    title: 'Passengers',
    file: 'carData-TitanicSurvival.csv',
    columns: { rownames: 'name', age: 'age', sex: 'sex', passengerClass: 'category' },
  },
};

async function readRecords(id: string, list: CaseList): Promise<readonly PersonRecord[]> {
  const request = { path: `${folder}/${list.file}`, name: list.file };
  const source = await openSource(request);
  const reader = recordReader(list, id, source.header, []);
  const records: PersonRecord[] = [];
  for await (const { rows } of source.batches()) {
    for (const row of rows) {
      const result = reader.read(row, placeOf(source, request));
      if ('record' in result) records.push(result.record);
    }
  }
  return records;
}

test.skipIf(!here)('links at least 1,167 of 1,309 passengers to everyone aboard', async () => {
  const read = await Promise.all(Object.entries(lists).map(([id, list]) => readRecords(id, list)));
  expect(read.map((records) => records.length)).toEqual([2208, 1309]);
  const database = await openDatabase(':memory:');
  const linkage = await linkRecords(
    read.flat(),
    {
      lists: Object.keys(lists).map((id) => ({ id, unique: true })),
      threshold: 0.9,
      seed: 1,
      units: [],
      decisions: [],
    },
    database,
    quiet,
  );
  database.close();
  expect(linkage.persons.length).toBeGreaterThanOrEqual(2208);
  expect(linkage.persons.length).toBeLessThanOrEqual(2350);
});
