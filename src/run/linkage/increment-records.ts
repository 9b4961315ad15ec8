// Some records of the stored lists, encoded: rows and texts of the others are not read.
import { z } from 'zod';
import { quoted, type Database } from '../../engine/database.ts';
import { createIntList } from '../../linkage/encode/int-list.ts';
import { createEncoder, storedColumns, type EncodedRecords } from '../../linkage/encode/encode.ts';
import { createRecordBook, type BookedList } from '../../linkage/increment/record-book.ts';
import type { StandingTables } from '../../linkage/increment/standing-tables.ts';
import { uniqueLists, type LinkOptions } from '../../linkage/link-records.ts';
import { recordTables } from '../lists/stored-records.ts';

/** The columns that name texts. */
const textColumns: ReadonlySet<string> = new Set<(typeof storedColumns)[number]>([
  'surnames',
  'given',
  'patronymic',
  'nicknames',
  'spouse',
  'title',
  'rank',
  'category',
  'unit',
  'place',
  'identifier',
]);

const textRows = z.array(z.string());
const codeRows = z.array(z.number());

async function upload(database: Database, table: string, column: string, values: Int32Array): Promise<void> {
  await database.run(`CREATE OR REPLACE TEMP TABLE ${table} (${quoted(column)} INTEGER)`);
  await database.appendIntegers(table, ['integer'], [values]);
}

/** The records of these numbers: they come, and are numbered in what is returned, in canonical order. */
export async function loadStanding(
  records: Int32Array,
  lists: readonly BookedList[],
  tableOf: ReadonlyMap<string, string>,
  options: Pick<LinkOptions, 'lists' | 'units'>,
  tables: Pick<StandingTables, 'records'>,
  database: Database,
): Promise<EncodedRecords> {
  const book = createRecordBook(lists);
  const { record, row } = await tables.records(records);
  const rows = lists.map(() => createIntList());
  record.forEach((number, i) => rows[book.listOf(number)]?.push(row[i] ?? 0));
  const encoder = createEncoder(uniqueLists(options), options.units, records.length);
  for (const [at, { id }] of lists.entries()) {
    const own = rows[at]?.take() ?? new Int32Array(0);
    const table = tableOf.get(id);
    if (own.length === 0 || table === undefined) continue;
    await loadRows(own, id, table, encoder, database);
  }
  return encoder.finish();
}

async function loadRows(
  rows: Int32Array,
  list: string,
  table: string,
  encoder: ReturnType<typeof createEncoder>,
  database: Database,
): Promise<void> {
  const [recordTable, textTable] = recordTables(table).map(quoted);
  await upload(database, 'loaded_rows', 'row', rows);
  const columns = storedColumns.map(() => createIntList(rows.length));
  await database.readFewIntegers(
    `SELECT ${storedColumns.map(quoted).join(', ')} FROM ${recordTable} SEMI JOIN loaded_rows USING ("row") ORDER BY "row"`,
    (read, count) => {
      columns.forEach((column, c) => {
        for (let i = 0; i < count; i++) column.push(read[c]?.[i] ?? 0);
      });
    },
  );
  // Texts are numbered anew, so that those not wanted leave no gap.
  const numbers = new Map<number, number>([[-1, -1]]);
  const read = columns.map((column, c) => {
    const codes = column.take();
    if (!textColumns.has(storedColumns[c] ?? '')) return codes;
    return codes.map((code) => {
      const known = numbers.get(code);
      if (known !== undefined) return known;
      const number = numbers.size - 1;
      numbers.set(code, number);
      return number;
    });
  });
  await upload(database, 'loaded_texts', 'code', Int32Array.from(numbers.keys()));
  const found = await database.query(
    `SELECT rowid::INTEGER AS code, text FROM ${textTable} WHERE rowid IN (SELECT code FROM loaded_texts)`,
  );
  const [codes, values] = [codeRows.parse(found.column('code')), textRows.parse(found.column('text'))];
  const texts = Array.from({ length: numbers.size - 1 }, () => '');
  values.forEach((text, i) => (texts[numbers.get(codes[i] ?? -1) ?? -1] = text));
  encoder.stored(
    list,
    texts,
  )({ rows: read[0]?.length ?? 0, column: (name) => read[storedColumns.indexOf(name)] ?? [] });
}
