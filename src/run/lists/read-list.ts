// Sources and records for one list: file → rows → records, stored side by side in the case's database.
import path from 'node:path';
import type { Case, CaseList } from '../../case/schema.ts';
import { fail } from '../../diagnostic/diagnostic.ts';
import type { Effects } from '../../effect/effects.ts';
import type { Database } from '../../engine/database.ts';
import { recordReader } from '../../records/read-record.ts';
import type { PersonRecord } from '../../records/record.ts';
import { openSource, placeOf } from '../../sources/open-source.ts';
import type { Rejection, Row, SourceRequest } from '../../sources/source.ts';
import { fingerprint } from '../fingerprint.ts';
import { listReadingSchema, type ListReading } from './list-reading.ts';
import type { StageStore } from '../stage-store.ts';
import { createRecordTables, recordTables } from './stored-records.ts';

/** A list whose rows and records stand in the tables `rows_<hash>`, `records_<hash>` and `texts_<hash>`. */
export interface StoredList {
  readonly hash: string;
  readonly reading: ListReading;
}

interface ReadListInput {
  readonly folder: string;
  readonly listId: string;
  readonly list: CaseList;
  readonly units: Case['units'];
  /** SHA-256 of the original. */
  readonly sha256: string;
}

/** Reads a list, or finds it as it was read before from the same bytes in the same way. */
export async function readList(
  input: ReadListInput,
  database: Database,
  store: StageStore,
  effects: Effects,
): Promise<StoredList> {
  const { columns, file, sheet, table, header, encoding, delimiter, closed } = input.list;
  const how = { columns, file, sheet, table, header, encoding, delimiter, closed };
  const hash = fingerprint('records', { sha256: input.sha256, list: input.listId, how, units: input.units });
  const standing = await store.find(hash);
  if (standing !== null) return { hash, reading: listReadingSchema.parse(standing) };
  const reading = await store.make(hash, [`rows_${hash}`, ...recordTables(hash)], () =>
    readIntoTables(input, hash, database, effects),
  );
  return { hash, reading };
}

/** Where a list's original stands, and how it is to be opened. */
export function sourceRequest(folder: string, list: CaseList): SourceRequest {
  const { file, encoding, delimiter, sheet, table, header } = list;
  return {
    path: path.join(folder, ...file.split('/')),
    name: file,
    encoding,
    delimiter,
    sheet,
    table,
    header,
  };
}

async function readIntoTables(
  input: ReadListInput,
  hash: string,
  database: Database,
  effects: Effects,
): Promise<ListReading> {
  const { list, listId } = input;
  const request = sourceRequest(input.folder, list);
  const source = await openSource(request);
  const reader = recordReader(list, listId, source.header, input.units);
  const place = placeOf(source, request);
  const rejected: Rejection[] = [];
  let read = 0;
  await storeRows(database, hash, []);
  const addRecords = await createRecordTables(database, hash);
  for await (const batch of source.batches()) {
    effects.signal.throwIfAborted();
    const rows: Row[] = [];
    const records: PersonRecord[] = [];
    for (const row of batch.rows) {
      const outcome = reader.read(row, place);
      if ('record' in outcome) {
        rows.push(row);
        records.push(outcome.record);
      } else {
        rejected.push(outcome.rejection);
      }
    }
    for (const rejection of batch.rejections) rejected.push(rejection);
    await storeRows(database, hash, rows);
    await addRecords(records);
    read += rows.length;
    effects.progress({ stage: `read ${listId}`, done: read + rejected.length, total: null, unit: 'rows' });
  }
  const { present } = source.presence();
  if (present !== read + rejected.length) {
    // Unreachable unless a reader loses rows: better no number than one that lost people.
    fail(
      'source.unreadable',
      {
        en: `${present} rows present, but ${read} read and ${rejected.length} rejected`,
        ru: `строк в файле ${present}, а прочитано ${read} и отклонено ${rejected.length}`,
      },
      { file: list.file },
      {
        en: 'This is a fault of Muster: please report it.',
        ru: 'Это ошибка программы Muster: пожалуйста, сообщите о ней.',
      },
    );
  }
  return {
    list: listId,
    file: list.file,
    sha256: input.sha256,
    format: source.format,
    encoding: source.encoding,
    delimiter: source.delimiter,
    sheet: source.sheet,
    headerRow: source.headerRow,
    header: source.header,
    present,
    read,
    rejections: rejected.toSorted((a, b) => a.number - b.number).map((rejection) => rejection.diagnostic),
    hidden: source.hidden,
    notes: [...source.diagnostics, ...reader.findings()],
  };
}

function storeRows(database: Database, hash: string, rows: readonly Row[]): Promise<void> {
  return database.append(`rows_${hash}`, [
    { name: 'row', type: 'integer', values: rows.map((row) => row.number) },
    { name: 'byte', type: 'double', values: rows.map((row) => row.byte) },
    { name: 'cells', type: 'text', values: rows.map((row) => JSON.stringify(row.cells)) },
  ]);
}
