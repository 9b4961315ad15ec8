// A sheet of a spreadsheet as a source. Hidden rows and columns are listed and warned of, not read, and not among the
// rows present: what the screen does not show may have been struck out on purpose.
import { columnHider, filledColumns, filledRows, rowHider, sheetData, visibleColumns } from './sheet-grid.ts';
import { emptiedCells, notedCells } from './sheet-notes.ts';
import { diagnostic, fail, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostic/codes.ts';
import { counted } from '../text/plural.ts';
import type { Words } from '../text/words.ts';
import { columnLetters } from './column-letters.ts';
import { columnNames, headerDoubt, headerIndex, headerSample } from './header.ts';
import { batchRows, maxCellLength, maxColumns } from './limits.ts';
import { cellText } from './spreadsheet-cell.ts';
import { readSpreadsheet, type SpreadsheetFile } from './spreadsheet-file.ts';
import { noSuchHeader, rowsAboveHeader, sourceWords } from './source-words.ts';
import type { HiddenContent, OpenedSource, Rejection, Row, RowBatch, SourceRequest } from './source.ts';

/** Rows times columns of one table, empty cells included. */
const maxArea = 100_000_000;

interface SheetSummary {
  readonly name: string;
  readonly visible: boolean;
  /** Rows that are not blank, the header and hidden ones among them. */
  readonly rows: number;
}

/** Every sheet of the file, in order. */
export function listSheets(file: SpreadsheetFile): readonly SheetSummary[] {
  return file.workbook.SheetNames.map((key, i) => {
    const ods = file.odsSheets[i];
    const visible = (file.workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) === 0 && ods?.hidden !== true;
    return { name: ods?.name ?? key, visible, rows: filledRows(file.workbook.Sheets[key]).length };
  });
}

/**
 * Errors: those of the file, `source.sheet` (no such sheet), `source.empty`, `source.too-large`.
 * Dates read `YYYY-MM-DD`, numbers in plain decimal, Booleans TRUE and FALSE; error cells and formulas without a
 * stored result read as empty, with a warning that names them. Of merged cells the first has the value.
 */
export function openSpreadsheet(bytes: Buffer, request: SourceRequest): OpenedSource {
  const file = readSpreadsheet(bytes, request.name);
  const sheets = listSheets(file);
  const chosen = chooseSheet(sheets, request);
  const index = sheets.indexOf(chosen);
  const sheet = file.workbook.Sheets[file.workbook.SheetNames[index] ?? ''] ?? {};
  const place = { file: request.name, sheet: chosen.name };
  const date1904 = file.workbook.Workbook?.WBProps?.date1904 === true;
  const data = sheetData(sheet);
  const filled = filledRows(sheet);
  const hiddenRow = rowHider(sheet, file, index);
  const hiddenColumn = columnHider(sheet, file, index);
  const visible = filled.filter((row) => !hiddenRow(row));

  const columns = visibleColumns(data, visible, hiddenColumn);
  if ((columns.at(-1) ?? 0) >= maxColumns) {
    fail(
      'source.too-large',
      { en: `the sheet has more than ${maxColumns} columns`, ru: `на листе больше ${maxColumns} столбцов` },
      place,
    );
  }
  if (columns.length * visible.length > maxArea) {
    fail(
      'source.too-large',
      { en: 'the sheet spans too many cells', ru: 'лист охватывает слишком много ячеек' },
      place,
    );
  }

  const texts = (row: number): string[] =>
    columns.map((column) => {
      const cell = data[row]?.[column];
      return cell === undefined ? '' : (cellText(cell, date1904) ?? '');
    });
  const sample = visible.slice(0, headerSample).map((row) => ({ number: row + 1, cells: texts(row) }));
  const wanted = request.header;
  const at = wanted === undefined ? headerIndex(sample) : visible.indexOf(wanted - 1);
  const headerRow = visible[at];
  if (headerRow === undefined) {
    const reason =
      wanted === undefined
        ? { en: 'the sheet holds no visible text', ru: 'на листе нет видимого текста' }
        : noSuchHeader(wanted);
    return fail('source.empty', reason, place);
  }
  const rowNumbers = visible.slice(at + 1);
  if (rowNumbers.length === 0) fail('source.empty', sourceWords.noRows, place);
  const header = columnNames(texts(headerRow), columns);

  const hidden = listHidden(sheets, chosen, request.name);
  const hiddenRows = filled.filter(hiddenRow);
  for (const row of hiddenRows) hidden.push({ kind: 'row', place: { ...place, row: row + 1 } });
  const hiddenColumns = filledColumns(data, filled).filter(hiddenColumn);
  for (const column of hiddenColumns) {
    const letters = columnLetters(column);
    hidden.push({ kind: 'column', place: { ...place, cell: `${letters}:${letters}` } });
  }
  hidden.push(...notedCells(data, place));

  const diagnostics: Diagnostic[] = [...headerDoubt(header, { ...place, row: headerRow + 1 })];
  const say = (code: DiagnosticCode, count: number, what: (count: number) => Words): void => {
    const severity = code === 'source.hidden' ? 'warning' : 'note';
    if (count > 0) diagnostics.push(diagnostic(code, what(count), place, { severity }));
  };
  say('source.preamble', wanted === undefined ? at : 0, rowsAboveHeader);
  say('source.hidden', hiddenRows.length, findings.hiddenRows);
  say('source.hidden', hiddenColumns.length, findings.hiddenColumns);
  const merges = (sheet['!merges'] ?? []).filter((range) => range.e.r >= headerRow).length;
  say('source.merged', merges, findings.merged);
  const others = sheets.filter((other) => other !== chosen && other.visible && other.rows > 0).length;
  say('source.other-sheet', others, findings.otherSheets);
  diagnostics.push(...emptiedCells(data, rowNumbers, columns, place));

  let present = 0;
  const read = function* (): Generator<RowBatch> {
    for (let from = 0; from < rowNumbers.length; from += batchRows) {
      const rows: Row[] = [];
      const rejections: Rejection[] = [];
      const batch = rowNumbers.slice(from, from + batchRows);
      present += batch.length;
      for (const row of batch) {
        const number = row + 1;
        const cells = texts(row);
        if (cells.some((cell) => cell.length > maxCellLength)) {
          const found = diagnostic('row.cell-too-long', sourceWords.cellTooLong, { ...place, row: number });
          rejections.push({ number, byte: null, diagnostic: found });
        } else {
          rows.push({ number, byte: null, cells });
        }
      }
      yield { rows, rejections };
    }
  };

  return {
    format: file.format,
    encoding: null,
    delimiter: null,
    sheet: chosen.name,
    table: null,
    headerRow: headerRow + 1,
    header,
    columns,
    hidden,
    diagnostics,
    batches: async function* () {
      yield* read();
    },
    presence: () => ({ present }),
  };
}

const findings = {
  hiddenRows: (count) =>
    counted(count, 'row(s) of the sheet are hidden and are not read', [
      'строка листа скрыта и не прочитана',
      'строки листа скрыты и не прочитаны',
      'строк листа скрыто и не прочитано',
    ]),
  hiddenColumns: (count) =>
    counted(count, 'column(s) of the sheet are hidden and are not read', [
      'столбец листа скрыт и не прочитан',
      'столбца листа скрыты и не прочитаны',
      'столбцов листа скрыто и не прочитано',
    ]),
  merged: (count) =>
    counted(count, 'block(s) of merged cells: the value stands in the first cell of each', [
      'блок объединённых ячеек: значение стоит в первой ячейке блока',
      'блока объединённых ячеек: значение стоит в первой ячейке каждого',
      'блоков объединённых ячеек: значение стоит в первой ячейке каждого',
    ]),
  otherSheets: (count) => {
    const { en, ru } = counted(
      count,
      'more visible sheet(s) of the file hold something and are not read here',
      [
        'видимый лист файла не пуст и здесь не читается',
        'видимых листа файла не пусты и здесь не читаются',
        'видимых листов файла не пусты и здесь не читаются',
      ],
    );
    return { en, ru: `ещё ${ru}` };
  },
} as const satisfies Record<string, (count: number) => Words>;

function chooseSheet(sheets: readonly SheetSummary[], request: SourceRequest): SheetSummary {
  const place = { file: request.name };
  if (request.sheet === undefined) {
    const first = sheets.find((sheet) => sheet.visible && sheet.rows > 0);
    return (
      first ??
      fail(
        'source.empty',
        { en: 'no visible sheet holds anything', ru: 'на видимых листах ничего нет' },
        place,
      )
    );
  }
  const wanted = request.sheet;
  const found = sheets.find((sheet) => sheet.name === wanted);
  if (found !== undefined) return found;
  const reason = {
    en: `there is no sheet "${wanted}"; the file has ${sheets.map(({ name }) => `"${name}"`).join(', ')}`,
    ru: `листа «${wanted}» нет; в файле есть ${sheets.map(({ name }) => `«${name}»`).join(', ')}`,
  };
  return fail('source.sheet', reason, place);
}

function listHidden(sheets: readonly SheetSummary[], chosen: SheetSummary, file: string): HiddenContent[] {
  return sheets
    .filter((sheet) => !sheet.visible && sheet !== chosen)
    .map((sheet) => ({ kind: 'sheet', place: { file, sheet: sheet.name } }));
}
