// Opens a source of any format: the one door through which files come in.
import { columnLetters } from './column-letters.ts';
import { openCsv } from './csv-source.ts';
import { detectKind } from './file-format.ts';
import { readBytes } from './read-bytes.ts';
import type { OpenedSource, PlaceOf, SourceRequest } from './source.ts';

/**
 * Opens a file, decides by its content what it is, and finds the table and its header; `batches()` then yields rows.
 * Every fault of the file is a MusterError with a `source.*` code; a fault of a row is a rejection.
 */
export async function openSource(request: SourceRequest): Promise<OpenedSource> {
  const bytes = await readBytes(request.path, request.name);
  // The readers of spreadsheets and pages take long to load, and most commands need neither.
  const kind = detectKind(bytes, request.name, request.encoding);
  if (kind === 'spreadsheet')
    return (await import('./spreadsheet-source.ts')).openSpreadsheet(bytes, request);
  if (kind === 'html') return (await import('./html-source.ts')).openHtml(bytes, request);
  return openCsv(bytes, request);
}

/**
 * Places of rows and cells: sheet and cell (`B7`) for spreadsheets; the number of the table and a cell of the same form for pages;
 * line, byte of the line's start and, for a cell, its 1-based number in the row for text.
 */
export function placeOf(opened: OpenedSource, request: SourceRequest): PlaceOf {
  const file = request.name;
  const { sheet, table } = opened;
  if (sheet !== null || table !== null) {
    return (row, column) => ({
      file,
      ...(sheet === null ? {} : { sheet }),
      ...(table === null ? {} : { table }),
      row: row.number,
      ...(column === null
        ? {}
        : { cell: `${columnLetters(opened.columns?.[column] ?? column)}${row.number}` }),
    });
  }
  return (row, column) => ({
    file,
    line: row.number,
    ...(column === null ? {} : { column: column + 1 }),
    ...(row.byte === null ? {} : { byte: row.byte }),
  });
}
