// A table of an HTML page as a source. Hidden rows are listed and warned of, not read, and not among the rows present.
import { diagnostic, fail, MusterError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { counted } from '../text/plural.ts';
import type { Words } from '../text/words.ts';
import { columnLetters } from './column-letters.ts';
import { chooseEncoding } from './detect-encoding.ts';
import { decode, findEncoding, hasUndecodable, markLength, unitSize, type Encoding } from './encoding.ts';
import { columnNames, headerDoubt, headerIndex, headerSample } from './header.ts';
import { htmlTables, type HtmlRow, type HtmlTable } from './html-table.ts';
import { batchRows, maxCellLength, maxColumns } from './limits.ts';
import { headerNotText, noSuchHeader, rowsAboveHeader, sourceWords } from './source-words.ts';
import type { HiddenContent, OpenedSource, Rejection, Row, RowBatch, SourceRequest } from './source.ts';

interface HtmlFile {
  readonly encoding: Encoding;
  readonly tables: readonly HtmlTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Larger pages are not read. Bytes. */
const maxBytes = 33_554_432;

/** Errors: `source.too-large`, `source.bomb`, `source.unreadable`, `source.encoding`. */
export function readHtml(bytes: Buffer, request: SourceRequest): HtmlFile {
  const place = { file: request.name };
  if (bytes.length > maxBytes)
    fail('source.too-large', { en: 'the page is larger than 32 MB', ru: 'страница больше 32 МБ' }, place, {
      en: 'Split the page.',
      ru: 'Разделите страницу.',
    });
  const { encoding, diagnostics } = pageEncoding(bytes, request);
  const text = decode(bytes.subarray(markLength(bytes, encoding)), encoding);
  try {
    const tables = htmlTables(text, maxColumns);
    if (tables === 'columns')
      return fail(
        'source.too-large',
        {
          en: `a table has more than ${maxColumns} columns`,
          ru: `в одной из таблиц больше ${maxColumns} столбцов`,
        },
        place,
      );
    if (tables === 'cells')
      return fail(
        'source.bomb',
        {
          en: 'the spans of the cells stand for too many cells',
          ru: 'объединённые ячейки разворачиваются в слишком большое число ячеек',
        },
        place,
      );
    return { encoding, tables, diagnostics };
  } catch (error) {
    if (error instanceof MusterError) throw error;
    return fail(
      'source.unreadable',
      {
        en: 'the page is too deeply nested to be read',
        ru: 'вложенность страницы слишком глубока, чтобы её прочесть',
      },
      place,
    );
  }
}

/** The one asked for; else Unicode where the bytes are Unicode; else what the page declares; else the likeliest. */
function pageEncoding(
  bytes: Buffer,
  request: SourceRequest,
): { readonly encoding: Encoding; readonly diagnostics: readonly Diagnostic[] } {
  const chosen = chooseEncoding(bytes, request);
  if (request.encoding !== undefined || unitSize(chosen.encoding) === 2) return chosen;
  if (chosen.encoding === 'utf-8') return chosen;
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1];
  const declared = label === undefined ? undefined : findEncoding(label);
  return declared === undefined || declared === 'utf-8' ? chosen : { encoding: declared, diagnostics: [] };
}

/** Errors: those of {@link readHtml}, `source.table` (no such table), `source.empty`. Rows have no byte offset. */
export function openHtml(bytes: Buffer, request: SourceRequest): OpenedSource {
  const { encoding, tables, diagnostics: found } = readHtml(bytes, request);
  const { table, number } = chooseTable(tables, request);
  const place = { file: request.name, table: number };
  const filled = table.rows.filter(isFilled);
  const visible = filled.filter((row) => !row.hidden);
  const wanted = request.header;
  const at = wanted === undefined ? findHeader(visible) : visible.findIndex((row) => row.number === wanted);
  const headerRow = visible[at];
  if (headerRow === undefined) {
    const reason =
      wanted === undefined
        ? { en: 'the table holds no visible text', ru: 'в таблице нет видимого текста' }
        : noSuchHeader(wanted);
    return fail('source.empty', reason, place);
  }
  const dataRows = visible.slice(at + 1);
  if (dataRows.length === 0) fail('source.empty', sourceWords.noRows, place);
  if (headerRow.cells.some((cell) => hasUndecodable(cell, encoding))) {
    fail('source.encoding', headerNotText(encoding), { ...place, row: headerRow.number });
  }
  const header = columnNames(headerRow.cells);

  const diagnostics = [...found, ...headerDoubt(header, { ...place, row: headerRow.number })];
  const hidden: HiddenContent[] = [];
  tables.forEach((other, i) => {
    if (other.hidden && other !== table) {
      hidden.push({ kind: 'text', place: { file: request.name, table: i + 1 } });
    }
  });
  const hiddenRows = filled.filter((row) => row.hidden);
  for (const row of hiddenRows) hidden.push({ kind: 'row', place: { ...place, row: row.number } });
  for (const note of table.notes) {
    const cell = note.column === null ? {} : { cell: `${columnLetters(note.column)}${note.row}` };
    hidden.push({ kind: note.kind, place: { ...place, row: note.row, ...cell } });
  }
  if (hiddenRows.length > 0) {
    const reason = counted(hiddenRows.length, 'row(s) of the table are hidden and are not read', [
      'строка таблицы скрыта и не прочитана',
      'строки таблицы скрыты и не прочитаны',
      'строк таблицы скрыто и не прочитано',
    ]);
    diagnostics.push(diagnostic('source.hidden', reason, place, { severity: 'warning' }));
  }
  if (wanted === undefined && at > 0) {
    diagnostics.push(diagnostic('source.preamble', rowsAboveHeader(at), place, { severity: 'note' }));
  }

  let present = 0;
  const read = function* (): Generator<RowBatch> {
    for (let from = 0; from < dataRows.length; from += batchRows) {
      const rows: Row[] = [];
      const rejections: Rejection[] = [];
      const batch = dataRows.slice(from, from + batchRows);
      present += batch.length;
      for (const row of batch) {
        const result = checkRow(row, header.length, encoding);
        if (typeof result === 'string') {
          const reason = reasons[result];
          const rejected = diagnostic(result, reason, { ...place, row: row.number });
          rejections.push({ number: row.number, byte: null, diagnostic: rejected });
        } else {
          rows.push({ number: row.number, byte: null, cells: result });
        }
      }
      yield { rows, rejections };
    }
  };

  return {
    format: 'html',
    encoding,
    delimiter: null,
    sheet: null,
    table: number,
    headerRow: headerRow.number,
    header,
    hidden,
    diagnostics,
    batches: async function* () {
      yield* read();
    },
    presence: () => ({ present }),
  };
}

const reasons = {
  'row.ragged': {
    en: 'the row has more or fewer cells than the header',
    ru: 'ячеек в строке больше или меньше, чем в заголовке',
  },
  'row.encoding': sourceWords.undecodable,
  'row.cell-too-long': sourceWords.cellTooLong,
} as const satisfies Record<string, Words>;

function checkRow(row: HtmlRow, width: number, encoding: Encoding): readonly string[] | keyof typeof reasons {
  const cells = [...row.cells];
  while (cells.length > width && cells.at(-1) === '') cells.pop();
  if (cells.some((cell) => hasUndecodable(cell, encoding))) return 'row.encoding';
  if (cells.length !== width) return 'row.ragged';
  return cells.some((cell) => cell.length > maxCellLength) ? 'row.cell-too-long' : cells;
}

function isFilled(row: HtmlRow): boolean {
  return row.cells.some((cell) => cell !== '');
}

/** The last of the heading rows that the table begins with; without such, as in any other table. */
function findHeader(rows: readonly HtmlRow[]): number {
  const body = rows.findIndex((row) => !row.heading);
  if (body > 0) return body - 1;
  return rows.length === 0 ? -1 : headerIndex(rows.slice(0, headerSample));
}

const noTables: Words = { en: 'the page holds no table', ru: 'на странице нет таблиц' };

function chooseTable(
  tables: readonly HtmlTable[],
  request: SourceRequest,
): { readonly table: HtmlTable; readonly number: number } {
  const place = { file: request.name };
  if (tables.length === 0) return fail('source.empty', noTables, place);
  if (request.table !== undefined) {
    const table = tables[request.table - 1];
    if (table !== undefined) return { table, number: request.table };
    const reason = {
      en: `there is no table ${request.table}; the page has ${tables.length}`,
      ru: `таблицы ${request.table} нет; всего таблиц на странице: ${tables.length}`,
    };
    return fail('source.table', reason, place);
  }
  let best = 0;
  let most = -1;
  tables.forEach((table, i) => {
    const rows = table.hidden ? 0 : table.rows.filter((row) => !row.hidden && isFilled(row)).length;
    if (rows > most) [best, most] = [i, rows];
  });
  const table = tables[best];
  return table === undefined ? fail('source.empty', noTables, place) : { table, number: best + 1 };
}
