// A labelled set → records with the person behind each, by the same reading that a case gets.
import path from 'node:path';
import { stringify } from 'yaml';
import { readCase } from '../../src/case/read-case.ts';
import { recordReader } from '../../src/records/read-record.ts';
import type { PersonRecord } from '../../src/records/record.ts';
import { openSource } from '../../src/sources/open-source.ts';
import type { Row } from '../../src/sources/source.ts';
import type { LabelledList, LabelledSet } from './labelled-sets.ts';
import { readParquet } from './parquet.ts';

export interface LabelledRecords {
  readonly records: readonly PersonRecord[];
  /** The person behind each record. */
  readonly truth: readonly string[];
  /** Rows that reading refused, with the person behind each: they can be linked to nothing. */
  readonly refused: readonly { readonly person: string; readonly list: string }[];
  /** How many rows were refused, by the code of the reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** `link:` and `seed:` of a case file that says nothing of them: what is shipped. */
  readonly threshold: number;
  readonly seed: number;
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

async function readTable(file: string, name: string): Promise<Table> {
  if (file.endsWith('.parquet')) {
    const { header, rows } = await readParquet(file);
    return { header, rows: rows.map((cells, i) => ({ number: i + 1, byte: null, cells })) };
  }
  const opened = await openSource({ path: file, name });
  const rows: Row[] = [];
  for await (const batch of opened.batches()) {
    if (batch.rejections.length > 0) throw new Error(`${name}: ${batch.rejections.length} broken rows`);
    rows.push(...batch.rows);
  }
  return { header: opened.header, rows };
}

/** Adds the column of the whole date: `1967-9-27` from three cells. */
function withDay(table: Table, day: LabelledSet['day']): Table {
  if (day === undefined) return table;
  const at = day.of.map((name) => table.header.indexOf(name));
  const joined = (cells: readonly string[]): string =>
    at.map((i) => (cells[i] ?? '').trim().padStart(2, '0')).join('-');
  return {
    header: [...table.header, day.name],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, joined(row.cells)] })),
  };
}

/** The set as a case file: what is told of it could be told by anyone. */
function caseOf(set: LabelledSet): ReturnType<typeof readCase> {
  return readCase(
    stringify({
      muster: 1,
      title: set.id,
      question: { event: 'none', population: 'none', from: '1000-01-01', to: '2024-12-31' },
      lists: Object.fromEntries(
        set.lists.map((list) => [
          list.id,
          {
            title: list.file,
            file: `sources/${list.file}`,
            role: 'capture',
            unique: list.unique,
            columns: list.columns ?? set.columns,
          },
        ]),
      ),
    }),
  );
}

/** Reads every list of the set in `folder`. Throws where a file is missing or broken. */
export async function readSet(set: LabelledSet, folder: string): Promise<LabelledRecords> {
  const { lists, link, seed } = caseOf(set);
  const records: PersonRecord[] = [];
  const truth: string[] = [];
  const refused: { person: string; list: string }[] = [];
  const reasons: Record<string, number> = {};
  const readList = async ({ id, file, half }: LabelledList): Promise<void> => {
    const list = lists[id];
    if (list === undefined) throw new Error(`no list ${id}`);
    const table = withDay(await readTable(path.join(folder, file), file), set.day);
    const reader = recordReader(list, id, table.header, []);
    const at = table.header.indexOf(set.truth.column);
    for (const row of table.rows) {
      if (half !== undefined && row.number % 2 !== half) continue;
      const cell = (row.cells[at] ?? '').trim();
      const person = set.truth.person === undefined ? cell : (set.truth.person.exec(cell)?.[0] ?? '');
      if (person === '') throw new Error(`${file}, row ${row.number}: no truth`);
      const result = reader.read(row, () => ({ file }));
      if ('record' in result) {
        records.push(result.record);
        truth.push(person);
      } else {
        refused.push({ person, list: id });
        const { code } = result.rejection.diagnostic;
        reasons[code] = (reasons[code] ?? 0) + 1;
      }
    }
  };
  for (const list of set.lists) await readList(list);
  return { records, truth, refused, reasons, threshold: link, seed };
}
