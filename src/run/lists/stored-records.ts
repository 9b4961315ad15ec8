// Records in the case's database: written batch by batch, and read back as objects or straight into integer columns.
import { z } from 'zod';
import type { Effects } from '../../effect/effects.ts';
import { quoted, type Database } from '../../engine/database.ts';
import { createEncoder, storedColumns, type EncodedRecords } from '../../linkage/encode/encode.ts';
import { uniqueLists, type LinkOptions } from '../../linkage/link-records.ts';
import { createRecordReader, createTextCodes, recordColumns } from '../../records/record-columns.ts';
import type { PersonRecord } from '../../records/record.ts';

/** The records of a list stand in the tables of `recordTables(table)`. */
export interface StoredRecords {
  readonly list: string;
  readonly table: string;
}

/** The records, and the texts that they name by number. */
export function recordTables(table: string): readonly [records: string, texts: string] {
  return [`records_${table}`, `texts_${table}`];
}

/** Makes the tables of one list and what adds records to them. */
export async function createRecordTables(
  database: Database,
  table: string,
): Promise<(records: readonly PersonRecord[]) => Promise<void>> {
  const [recordTable, textTable] = recordTables(table);
  const texts = createTextCodes();
  const add = async (records: readonly PersonRecord[]): Promise<void> => {
    await database.append(recordTable, recordColumns(records, texts));
    await database.append(textTable, [{ name: 'text', type: 'text', values: texts.fresh() }]);
  };
  await add([]);
  return add;
}

const textRuns = z.array(z.string());
/** Texts that come as one: a text by itself takes longer to fetch than to read. */
const runLength = 4096;

async function loadTexts(database: Database, table: string): Promise<readonly string[]> {
  const escaped = String.raw`replace(replace(text, '\', '\\'), chr(10), '\n')`;
  const found = await database.query(
    `SELECT string_agg(${escaped}, chr(10) ORDER BY rowid) AS run FROM ${quoted(recordTables(table)[1])} GROUP BY rowid // ${runLength} ORDER BY rowid // ${runLength}`,
  );
  return textRuns.parse(found.column('run')).flatMap((run) => run.split('\n').map(unescaped));
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

/** The records of all lists, list by list, in file order. */
export async function loadRecords(
  lists: readonly StoredRecords[],
  database: Database,
): Promise<readonly PersonRecord[]> {
  const all: PersonRecord[] = [];
  for (const { list, table } of lists) {
    const read = createRecordReader(list, await loadTexts(database, table));
    const records = `SELECT * FROM ${quoted(recordTables(table)[0])} ORDER BY rowid`;
    for await (const columns of database.stream(records))
      for (const record of read(columns)) all.push(record);
  }
  return all;
}

/** For each list: how many records stand before its own in the order given. */
async function placesOf(
  lists: readonly StoredRecords[],
  database: Database,
): Promise<{ readonly places: ReadonlyMap<string, number>; readonly total: number }> {
  const places = new Map<string, number>();
  let total = 0;
  for (const { list, table } of lists) {
    const found = await database.query(`SELECT count(*) AS n FROM ${quoted(recordTables(table)[0])}`);
    places.set(list, total);
    total += Number(found.column('n')[0] ?? 0);
  }
  return { places, total };
}

/**
 * Encodes the records of all lists; none becomes an object. Their place in the input counts list by list as given, then
 * in file order. They are read in canonical order, in which nothing need be moved.
 */
export async function encodeStored(
  lists: readonly StoredRecords[],
  options: Pick<LinkOptions, 'lists' | 'units'>,
  database: Database,
  effects: Effects,
): Promise<EncodedRecords> {
  const { places, total } = await placesOf(lists, database);
  const encoder = createEncoder(uniqueLists(options), options.units, total);
  const names = storedColumns.map(quoted).join(', ');
  const byId = lists.toSorted((x, y) => (x.list < y.list ? -1 : 1));
  const shift = new Map<string, number>();
  let done = 0;
  for (const { list, table } of byId) {
    shift.set(list, (places.get(list) ?? 0) - done);
    const add = encoder.stored(list, await loadTexts(database, table));
    const integers = `SELECT ${names} FROM ${quoted(recordTables(table)[0])} ORDER BY rowid`;
    await database.readIntegers(integers, (columns, rows) => {
      add({ rows, column: (name) => columns[storedColumns.indexOf(name)] ?? [] });
      done += rows;
      effects.signal.throwIfAborted();
      effects.progress({ stage: 'linkage.encode', done, total, unit: 'records' });
    });
  }
  const encoded = encoder.finish();
  const shifts = encoded.lists.map((list) => shift.get(list) ?? 0);
  const inputIndex = encoded.inputIndex.map((place, r) => place + (shifts[encoded.list[r] ?? 0] ?? 0));
  return { ...encoded, inputIndex };
}
