// Delimited text (CSV, TSV and their kin) as a source: detection, header, and rows with their line and byte.
import { diagnostic, fail, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { isBlankLine, readRecord, type CsvRecord } from './csv-record.ts';
import { detectDelimiter } from './delimiter.ts';
import { chooseEncoding } from './detect-encoding.ts';
import { hasUndecodable, markLength } from './encoding.ts';
import { columnNames, headerDoubt, headerIndex, headerSample } from './header.ts';
import { batchRows, maxCellLength, maxColumns } from './limits.ts';
import { LineCursor } from './line-cursor.ts';
import { headerNotText, sourceWords } from './source-words.ts';
import type { OpenedSource, Rejection, Row, RowBatch, SourceRequest } from './source.ts';
import { lineBlocks } from './text-lines.ts';

interface HeaderRecord {
  readonly number: number;
  readonly lines: number;
  readonly cells: readonly string[];
}

/** Errors: `source.encoding`, `source.empty`, `source.too-large`. */
export function openCsv(bytes: Buffer, request: SourceRequest): OpenedSource {
  const { encoding, diagnostics } = chooseEncoding(bytes, request);
  const start = markLength(bytes, encoding);
  const cursorAtStart = (): LineCursor => new LineCursor(lineBlocks(bytes, start, encoding));

  const announced = /^sep=(.)$/i.exec(cursorAtStart().text(0) ?? '')?.[1];
  const delimiter = request.delimiter ?? announced ?? detectDelimiter(cursorAtStart);
  const preamble = announced === undefined ? 0 : 1;
  const header = readHeader(cursorAtStart(), delimiter, preamble, request);
  if (header.cells.some((cell) => hasUndecodable(cell, encoding))) {
    fail('source.encoding', headerNotText(encoding), {
      file: request.name,
      line: header.number,
    });
  }
  if (request.header === undefined && header.number > preamble + 1) {
    diagnostics.push(skippedAbove(request.name, preamble + 1, header.number - 1));
  }

  const names = columnNames(header.cells);
  diagnostics.push(...headerDoubt(names, { file: request.name, line: header.number }));
  let present = 0;
  const read = function* (): Generator<RowBatch> {
    const cursor = cursorAtStart();
    cursor.text(header.number + header.lines - 2);
    cursor.advance(header.number + header.lines - 1);
    let rows: Row[] = [];
    let rejections: Rejection[] = [];
    for (;;) {
      const line = cursor.text(0);
      if (line === undefined) break;
      if (line !== null && isBlankLine(line, delimiter)) {
        cursor.advance(1);
        continue;
      }
      present += 1;
      const { number } = cursor;
      const byte = cursor.byte();
      const result = readRow(cursor, delimiter, names.length);
      if (result.cells === null) {
        const place = { file: request.name, line: number, byte };
        rejections.push({ number, byte, diagnostic: diagnostic(result.code, result.reason, place) });
      } else {
        rows.push({ number, byte, cells: result.cells });
      }
      cursor.advance(result.lines);
      if (rows.length + rejections.length >= batchRows) {
        yield { rows, rejections };
        rows = [];
        rejections = [];
      }
    }
    if (rows.length + rejections.length > 0) yield { rows, rejections };
  };

  return {
    format: 'csv',
    encoding,
    delimiter: delimiter === '' ? null : delimiter,
    sheet: null,
    table: null,
    headerRow: header.number,
    header: names,
    hidden: [],
    diagnostics,
    batches: async function* () {
      yield* read();
    },
    presence: () => ({ present }),
  };
}

type RowResult =
  | { readonly cells: readonly string[]; readonly lines: number }
  | {
      readonly cells: null;
      readonly lines: number;
      readonly code: 'row.quote' | 'row.encoding' | 'row.cell-too-long' | 'row.ragged';
      readonly reason: Words;
    };

/** Reads the row that begins at the cursor. A fault that may come from an open quotation mark costs one line only. */
function readRow(cursor: LineCursor, delimiter: string, width: number): RowResult {
  if (cursor.undecodable(1)) return undecodable(1);
  const record = readRecord(cursor, delimiter);
  if (record.cells === null) return faulty(record);
  const { cells, lines } = record;
  if (lines > 1 && cursor.undecodable(lines)) return undecodable(lines);
  const found = cells.length;
  while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop();
  if (cells.length !== width) {
    if (lines > 1) return faulty({ cells: null, lines: 1, fault: 'quote' });
    const isCut = found > maxColumns;
    const reason = {
      en: `the row has ${isCut ? `more than ${maxColumns}` : found} cells, the header ${width}`,
      ru: `ячеек в строке: ${isCut ? `больше ${maxColumns}` : found}, в заголовке: ${width}`,
    };
    return { cells: null, lines: 1, code: 'row.ragged', reason };
  }
  const mayBeLong = record.length > maxCellLength;
  if (mayBeLong && cells.some((cell) => cell.length > maxCellLength)) return tooLong(lines);
  return { cells, lines };
}

function undecodable(lines: number): RowResult {
  return { cells: null, lines, code: 'row.encoding', reason: sourceWords.undecodable };
}

function tooLong(lines: number): RowResult {
  return { cells: null, lines, code: 'row.cell-too-long', reason: sourceWords.cellTooLong };
}

function faulty(record: CsvRecord & { readonly cells: null }): RowResult {
  if (record.fault === 'too-long') return tooLong(1);
  const reason = {
    en: 'a quotation mark stands inside an unquoted cell or is never closed',
    ru: 'кавычка стоит внутри ячейки, не взятой в кавычки, или не закрыта',
  };
  return { cells: null, lines: 1, code: 'row.quote', reason };
}

function skippedAbove(file: string, from: number, to: number): Diagnostic {
  const reason =
    from === to
      ? {
          en: `line ${from} stands above the header and is not read as a row`,
          ru: `строка ${from} стоит над заголовком и не входит в список`,
        }
      : {
          en: `lines ${from}–${to} stand above the header and are not read as rows`,
          ru: `строки ${from}–${to} стоят над заголовком и не входят в список`,
        };
  return diagnostic('source.preamble', reason, { file }, { severity: 'note' });
}

/** Finds the header and makes sure that rows follow it. */
function readHeader(
  cursor: LineCursor,
  delimiter: string,
  preamble: number,
  request: SourceRequest,
): HeaderRecord {
  const file = request.name;
  const wanted = request.header;
  const sample: HeaderRecord[] = [];
  const first = wanted ?? preamble + 1;
  while (cursor.number < first && cursor.text(0) !== undefined) cursor.advance(1);
  while (sample.length < headerSample) {
    const line = cursor.text(0);
    if (line === undefined) break;
    if (line !== null && isBlankLine(line, delimiter)) {
      cursor.advance(1);
      continue;
    }
    const record = readRecord(cursor, delimiter);
    const cells = record.cells ?? splitAnyway(line, delimiter);
    if (cells.length > maxColumns && sample.length === 0) {
      fail('source.too-large', sourceWords.tooManyColumns, {
        file,
        line: cursor.number,
      });
    }
    sample.push({ number: cursor.number, lines: record.lines, cells });
    cursor.advance(record.lines);
  }
  if (wanted !== undefined && sample[0]?.number !== wanted) {
    const reason = {
      en: `line ${wanted}, named as the header, is blank or not there`,
      ru: `строка ${wanted}, указанная как заголовок, пуста или отсутствует`,
    };
    fail('source.empty', reason, { file, line: wanted });
  }
  const index = wanted === undefined ? headerIndex(sample) : 0;
  const header = sample[index];
  if (header === undefined) {
    return fail('source.empty', { en: 'the file holds no text', ru: 'в файле нет текста' }, { file });
  }
  if (sample.length === index + 1) {
    fail('source.empty', sourceWords.noRows, { file, line: header.number });
  }
  return header;
}

/** Cells of a line whose quotation marks are wrong, good enough to find a header among them. */
function splitAnyway(line: string | null, delimiter: string): readonly string[] {
  if (line === null) return Array.from({ length: maxColumns + 1 }, () => '');
  const bare = line.replaceAll('"', '');
  return delimiter === '' ? [bare] : bare.split(delimiter, maxColumns + 1);
}
