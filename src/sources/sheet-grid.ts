// A sheet as the spreadsheet library gives it: which rows and columns hold something, and which are hidden.
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { maxColumns } from './limits.ts';
import type { SpreadsheetFile } from './spreadsheet-file.ts';

export type SheetData = readonly (readonly (CellObject | undefined)[] | undefined)[];

export function sheetData(sheet: WorkSheet | undefined): SheetData {
  return sheet?.['!data'] ?? [];
}

function isFilled(cell: CellObject | undefined): boolean {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined) return false;
  return typeof cell.v !== 'string' || cell.v.trim() !== '';
}

/** Rows that are not blank, 0-based, in order; sparse sheets are not walked through row by row. */
export function filledRows(sheet: WorkSheet | undefined): readonly number[] {
  const data = sheetData(sheet);
  return Object.keys(data)
    .map(Number)
    .filter((row) => data[row]?.some(isFilled) === true);
}

export function filledColumns(data: SheetData, rows: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const row of rows) {
    data[row]?.forEach((cell, column) => {
      if (isFilled(cell)) found.add(column);
    });
  }
  return [...found].toSorted((a, b) => a - b);
}

/** All columns from the first to the last filled one, without the hidden ones. */
export function visibleColumns(
  data: SheetData,
  rows: readonly number[],
  hidden: (column: number) => boolean,
): readonly number[] {
  const filled = filledColumns(data, rows).filter((column) => !hidden(column));
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return [];
  const columns: number[] = [];
  for (let column = first; column <= Math.min(last, maxColumns); column++)
    if (!hidden(column)) columns.push(column);
  return columns;
}

export function rowHider(sheet: WorkSheet, file: SpreadsheetFile, index: number): (row: number) => boolean {
  const rows = sheet['!rows'] ?? [];
  const ranges = file.odsSheets[index]?.hiddenRows ?? [];
  return (row) => rows[row]?.hidden === true || isWithin(row, ranges);
}

export function columnHider(
  sheet: WorkSheet,
  file: SpreadsheetFile,
  index: number,
): (column: number) => boolean {
  const columns = sheet['!cols'] ?? [];
  const ranges = file.odsSheets[index]?.hiddenColumns ?? [];
  return (column) => columns[column]?.hidden === true || isWithin(column, ranges);
}

/** True where one of the ranges, which rise and do not overlap, holds the value. */
function isWithin(value: number, ranges: readonly (readonly [number, number])[]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.[0] ?? Infinity) <= value;
}
