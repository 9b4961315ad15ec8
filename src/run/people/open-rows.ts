// Opens a figure down to the rows that it counts, one page at a time, with masked names.
import { z } from 'zod';
import type { Field } from '../../case/field.ts';
import type { Case } from '../../case/schema.ts';
import { quoted, type Database } from '../../engine/database.ts';
import { recordKey, type PersonRecord } from '../../records/record.ts';
import type { OpenedRow, RowCell } from '../../publish/rows-page.ts';
import { verbatim, type Words } from '../../text/words.ts';
import { isMasked, maskText } from './mask.ts';
import type { StoredList } from '../lists/read-list.ts';

const storedRow = z.object({ row: z.number(), cells: z.string() });
const cellTexts = z.array(z.string());

/** Rows of the given records, in the order given. */
export async function openRows(
  records: readonly PersonRecord[],
  lists: readonly StoredList[],
  caseFile: Case,
  database: Database,
): Promise<readonly OpenedRow[]> {
  const cellsByKey = new Map<string, readonly string[]>();
  for (const { hash, reading } of lists) {
    const wanted = records.filter((record) => record.list === reading.list).map((record) => record.row);
    if (wanted.length === 0) continue;
    const found = await database.query(
      `SELECT row, cells FROM ${quoted(`rows_${hash}`)} WHERE row IN (${wanted.join(', ')})`,
    );
    for (let i = 0; i < found.rows; i++) {
      const stored = storedRow.parse({ row: found.column('row')[i], cells: found.column('cells')[i] });
      cellsByKey.set(recordKey(reading.list, stored.row), cellTexts.parse(JSON.parse(stored.cells)));
    }
  }
  return records.flatMap((record) => {
    const stored = lists.find(({ reading }) => reading.list === record.list);
    const cells = cellsByKey.get(record.key);
    if (stored === undefined || cells === undefined) return [];
    return [openedRow(record, stored, cells, caseFile)];
  });
}

function openedRow(
  record: PersonRecord,
  { reading }: StoredList,
  cells: readonly string[],
  caseFile: Case,
): OpenedRow {
  const columns = caseFile.lists[record.list]?.columns ?? {};
  return {
    list: record.list,
    file: reading.file,
    row: record.row,
    place: rowPlace(record, reading),
    cells: reading.header.map((header, i): RowCell => {
      const meaning = columns[header];
      const field: Field =
        meaning === undefined ? 'ignore' : typeof meaning === 'string' ? meaning : meaning.as;
      const text = cells[i] ?? '';
      const masked = text !== '' && isMasked(field);
      return { column: header, text: masked ? maskText(text, field) : text, masked };
    }),
  };
}

/** Where in its file a record stands. */
export function rowPlace({ row, byte }: PersonRecord, reading: StoredList['reading']): Words {
  if (reading.sheet !== null) return verbatim(`${reading.sheet}!${row}`);
  if (byte === null) return { en: `row ${row}`, ru: `строка ${row}` };
  return { en: `line ${row} (byte ${byte})`, ru: `строка ${row} (байт ${byte})` };
}
