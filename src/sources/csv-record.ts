// One record of delimited text (RFC 4180, any delimiter), read from the line that the cursor stands on.
import type { LineCursor } from './line-cursor.ts';
import { maxColumns } from './limits.ts';

/** A quoted cell that runs on for longer than this is taken as never closed. Characters. */
const maxRecordLength = 1_048_576;

/** `lines` is the number of physical lines that the record takes up. */
export type CsvRecord =
  | { readonly cells: string[]; readonly lines: number; readonly length: number }
  | { readonly cells: null; readonly lines: 1; readonly fault: 'quote' | 'too-long' };

const quoteFault: CsvRecord = { cells: null, lines: 1, fault: 'quote' };

/**
 * Reads the record that begins at the cursor, without moving it; `delimiter` '' means one cell a line.
 * A quotation mark inside an unquoted cell, after a closing one, or never closed is a fault of the first line alone,
 * so that the caller can go on with the next. Work stays linear in such restarts: a line with an odd number of runs
 * of quotation marks of odd length ends any record that was open before it, and no other line opens a long one.
 * At most {@link maxColumns} + 1 cells are returned.
 */
export function readRecord(cursor: LineCursor, delimiter: string): CsvRecord {
  const first = cursor.text(0);
  if (first === null || first === undefined) return { cells: null, lines: 1, fault: 'too-long' };
  if (!first.includes('"')) {
    const cells = delimiter === '' ? [first] : first.split(delimiter, maxColumns + 1);
    return { cells, lines: 1, length: first.length };
  }
  const cells: string[] = [];
  let text = first;
  let lines = 1;
  let length = first.length;
  let at = 0;
  while (cells.length <= maxColumns) {
    if (text.charCodeAt(at) !== 34) {
      const end = delimiter === '' ? -1 : text.indexOf(delimiter, at);
      const cell = end < 0 ? text.slice(at) : text.slice(at, end);
      if (cell.includes('"')) return quoteFault;
      cells.push(cell);
      if (end < 0) break;
      at = end + 1;
      continue;
    }
    let value = '';
    at += 1;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote >= 0) {
        value += text.slice(at, quote);
        at = quote + 1;
        if (text.charCodeAt(at) !== 34) break;
        value += '"';
        at += 1;
        continue;
      }
      const next = cursor.text(lines);
      if (next === null || next === undefined) return quoteFault;
      length += next.length + 1;
      if (length > maxRecordLength) return quoteFault;
      value += `${text.slice(at)}\n`;
      text = next;
      lines += 1;
      at = 0;
    }
    cells.push(value);
    if (at >= text.length) break;
    if (delimiter === '' || !text.startsWith(delimiter, at)) return quoteFault;
    at += 1;
  }
  return { cells, lines, length };
}

/** True where the line holds nothing but empty cells. */
export function isBlankLine(line: string, delimiter: string): boolean {
  let at = 0;
  let cellStart = true;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (cellStart && code === 34 && line.charCodeAt(at + 1) === 34) {
      at += 2;
      cellStart = false;
    } else if (delimiter !== '' && line.startsWith(delimiter, at)) {
      at += 1;
      cellStart = true;
    } else if (code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x1a) {
      at += 1;
    } else {
      return false;
    }
  }
  return true;
}
