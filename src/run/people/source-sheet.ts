// The original of a list as the local page shows it: its rows as found, one of them lit up, and each column as it would be read.
import type { Field } from '../../case/field.ts';
import { loadCase } from '../../case/read-case.ts';
import type { Case, CaseList } from '../../case/schema.ts';
import { fail, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { recordReader } from '../../records/read-record.ts';
import type { PersonRecord } from '../../records/record.ts';
import { openSource, placeOf } from '../../sources/open-source.ts';
import type { OpenedSource, Row, SourceRequest } from '../../sources/source.ts';
import type { Words } from '../../text/words.ts';
import { isMasked, maskText, maskWords } from './mask.ts';
import { sourceRequest } from '../lists/read-list.ts';
import { readingText } from '../review/review-card.ts';

export interface SheetColumn {
  readonly header: string;
  readonly field: Field;
}

export interface SheetRow {
  readonly number: number;
  readonly cells: readonly { readonly text: string; readonly masked: boolean }[];
  /** What each column is read as; null for columns that are ignored. Null altogether for a row that is rejected. */
  readonly readings: readonly (Words | null)[] | null;
  readonly rejection: Diagnostic | null;
}

export interface SourceSheet {
  readonly list: string;
  readonly title: string;
  readonly role: CaseList['role'];
  readonly closed: string | null;
  readonly unique: boolean;
  readonly file: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Row numbers from which the page before and after begin; null at the ends. */
  readonly before: number | null;
  readonly after: number | null;
  readonly notes: readonly Diagnostic[];
}

export interface SheetQuery {
  /** Number of the row to begin with: a row or line of the file. */
  readonly from: number;
  readonly limit: number;
  /** Meanings to try instead of those in case.yaml. */
  readonly columns: ReadonlyMap<string, Field>;
  readonly unmask: (row: number) => boolean;
}

/** Reads a window of the file itself: also rows that the run has rejected. Errors: those of the case and of the source. */
export async function sourceSheet(folder: string, listId: string, query: SheetQuery): Promise<SourceSheet> {
  const { case: caseFile } = await loadCase(folder);
  const list = Object.hasOwn(caseFile.lists, listId) ? caseFile.lists[listId] : undefined;
  if (list === undefined) {
    const reason = { en: 'lists — there is no such list', ru: 'lists — такого списка нет' };
    fail('case.invalid', reason, { file: 'case.yaml' });
  }
  const request = sourceRequest(folder, list);
  const source = await openSource(request);
  const { rows, before, after } = await windowOf(source, query);
  const columns = source.header.map((header) => ({
    header,
    field: query.columns.get(header) ?? fieldOf(list, header),
  }));
  const read = readerOf({ caseFile, list: withColumns(list, columns), listId, source, request });
  const maskedAs = columns.map(({ header, field }) => maskOf(fieldOf(list, header), field));
  return {
    list: listId,
    title: list.title,
    role: list.role,
    closed: list.closed ?? null,
    unique: list.unique,
    file: list.file,
    format: source.format,
    encoding: source.encoding,
    sheet: source.sheet,
    headerRow: source.headerRow,
    columns,
    rows: rows.map((row) =>
      shownRow(row, { columns, maskedAs, units: caseFile.units }, read(row), query.unmask(row.number)),
    ),
    before,
    after,
    notes: source.diagnostics,
  };
}

function fieldOf(list: CaseList, header: string): Field {
  const meaning = Object.hasOwn(list.columns, header) ? list.columns[header] : undefined;
  return meaning === undefined ? 'ignore' : typeof meaning === 'string' ? meaning : meaning.as;
}

/** The list under other meanings; values that a column names itself go with it. */
function withColumns(list: CaseList, columns: readonly SheetColumn[]): CaseList {
  const meanings = columns.map(({ header, field }) => {
    const meaning = Object.hasOwn(list.columns, header) ? list.columns[header] : undefined;
    return [header, typeof meaning === 'object' ? { ...meaning, as: field } : field] as const;
  });
  return { ...list, columns: Object.fromEntries(meanings) };
}

async function windowOf(
  source: OpenedSource,
  { from, limit }: SheetQuery,
): Promise<{ readonly rows: readonly Row[]; readonly before: number | null; readonly after: number | null }> {
  const rows: Row[] = [];
  const earlier: number[] = [];
  for await (const batch of source.batches()) {
    for (const row of batch.rows) {
      if (row.number < from) {
        earlier.push(row.number);
        if (earlier.length > limit) earlier.shift();
      } else if (rows.length < limit) rows.push(row);
      else return { rows, before: earlier[0] ?? null, after: row.number };
    }
  }
  return { rows, before: earlier[0] ?? null, after: null };
}

type Reading = { readonly record: PersonRecord } | { readonly rejection: Diagnostic };

function readerOf(input: {
  readonly caseFile: Case;
  readonly list: CaseList;
  readonly listId: string;
  readonly source: OpenedSource;
  readonly request: SourceRequest;
}): (row: Row) => Reading {
  const { caseFile, list, listId, source, request } = input;
  const reader = recordReader(list, listId, source.header, caseFile.units);
  const place = placeOf(source, request);
  return (row) => {
    const outcome = reader.read(row, place);
    return 'record' in outcome ? outcome : { rejection: outcome.rejection.diagnostic };
  };
}

/** How a column is masked, null where it need not be: trying another meaning for a name shows nobody's name. */
function maskOf(standing: Field, tried: Field): Field | null {
  return [tried, standing].find(isMasked) ?? null;
}

function shownRow(
  row: Row,
  of: {
    readonly columns: readonly SheetColumn[];
    readonly maskedAs: readonly (Field | null)[];
    readonly units: Case['units'];
  },
  read: Reading,
  unmasked: boolean,
): SheetRow {
  const maskAt = (i: number): Field | null => (unmasked ? null : (of.maskedAs[i] ?? null));
  return {
    number: row.number,
    cells: of.columns.map((_, i) => {
      const [text, mask] = [row.cells[i] ?? '', maskAt(i)];
      return { text: mask === null ? text : maskText(text, mask), masked: text !== '' && mask !== null };
    }),
    readings:
      'record' in read
        ? of.columns.map(({ field }, i) => {
            if (field === 'ignore') return null;
            const [reading, mask] = [readingText(read.record, field, of.units), maskAt(i)];
            return mask === null ? reading : maskWords(reading, mask);
          })
        : null,
    rejection: 'rejection' in read ? read.rejection : null,
  };
}
