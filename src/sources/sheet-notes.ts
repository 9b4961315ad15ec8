// What a sheet holds beside plain values: comments, formulas, errors.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { columnLetters } from './column-letters.ts';
import type { SheetData } from './sheet-grid.ts';
import type { HiddenContent } from './source.ts';
import { cellText } from './spreadsheet-cell.ts';

/** Comments cell by cell; formulas as runs down a column, `D2:D900`. */
export function notedCells(
  data: SheetData,
  place: { readonly file: string; readonly sheet: string },
): HiddenContent[] {
  const comments: HiddenContent[] = [];
  const formulas: HiddenContent[] = [];
  const open = new Map<number, { readonly from: number; to: number }>();
  const close = (column: number, run: { readonly from: number; readonly to: number }): void => {
    const letters = columnLetters(column);
    const first = `${letters}${run.from + 1}`;
    const cell = run.from === run.to ? first : `${first}:${letters}${run.to + 1}`;
    formulas.push({ kind: 'formula', place: { ...place, cell } });
  };
  for (const key of Object.keys(data)) {
    const row = Number(key);
    data[row]?.forEach((cell, column) => {
      if (cell === undefined) return;
      if (cell.c !== undefined && cell.c.length > 0) {
        comments.push({ kind: 'comment', place: { ...place, cell: `${columnLetters(column)}${row + 1}` } });
      }
      if (cell.f === undefined) return;
      const run = open.get(column);
      if (run !== undefined && run.to === row - 1) {
        run.to = row;
        return;
      }
      if (run !== undefined) close(column, run);
      open.set(column, { from: row, to: row });
    });
  }
  for (const [column, run] of open) close(column, run);
  return [...comments, ...formulas];
}

/** One warning for all cells that read as empty because they hold an error or an unreckoned formula. */
export function emptiedCells(
  data: SheetData,
  rows: readonly number[],
  columns: readonly number[],
  place: { readonly file: string; readonly sheet: string },
): Diagnostic[] {
  const cells: string[] = [];
  let count = 0;
  for (const row of rows) {
    for (const column of columns) {
      const cell = data[row]?.[column];
      if (cell === undefined || cellText(cell, false) !== null) continue;
      count += 1;
      if (cells.length < 10) cells.push(`${columnLetters(column)}${row + 1}`);
    }
  }
  const first = cells[0];
  if (first === undefined) return [];
  const list = cells.join(', ') + (count > cells.length ? ', …' : '');
  const reason = {
    en: `${count} cell(s) hold an error or a formula without a stored result and read as empty: ${list}`,
    ru: `ячеек с ошибкой или с формулой без сохранённого результата: ${count}; они прочитаны как пустые: ${list}`,
  };
  return [diagnostic('source.cell-error', reason, { ...place, cell: first }, { severity: 'warning' })];
}
