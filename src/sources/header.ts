// The header of a table: which row it is, and the names of its columns.
import { diagnostic, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';

/** A row of the sample; a row that could not be read has no cells. */
interface SampleRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Rows looked at to find the header. */
export const headerSample = 60;

/** A header below a title stands within the first rows. */
const deepest = 25;

const figures = /^[\s\d.,:;/\\+()–—-]*\d[\s\d.,:;/\\+()–—-]*$/;

/**
 * Index in `rows` (not blank, in order) of the header: the first row, unless it and all others above a later row
 * look like a title: they fill at most half as many cells as that row, which is as wide as most rows are, all text and
 * without repeats, and rows of about its filling follow it.
 */
export function headerIndex(rows: readonly SampleRow[]): number {
  const filled = rows.map((row) => row.cells.filter((cell) => cell.trim() !== '').length);
  const usual = mode(rows.map((row) => row.cells.length));
  let above = filled[0] ?? 0;
  for (let i = 1; i < Math.min(rows.length - 1, deepest); i++) {
    const count = filled[i] ?? 0;
    const cells = rows[i]?.cells ?? [];
    if (count >= 2 && above * 2 <= count && cells.length === usual && isHeading(cells)) {
      const below = filled.slice(i + 1);
      const alike = below.filter((other) => other * 2 > count && other <= count + 1).length;
      if (alike * 2 >= below.length) return i;
    }
    above = Math.max(above, count);
  }
  return 0;
}

const wholeDate = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})(?:\s*г\.?)?$/;

/** A warning where the header holds a whole date: a row of data is then likely taken for it, and not read as a person. */
export function headerDoubt(names: readonly string[], place: Place): readonly Diagnostic[] {
  if (!names.some((name) => wholeDate.test(name))) return [];
  const reason = {
    en: 'the row taken for the header looks like a row of data and is not read as one',
    ru: 'строка, принятая за заголовок, похожа на строку с данными, но как данные не прочитана',
  };
  return [diagnostic('source.header', reason, place, { severity: 'warning' })];
}

/** True where every filled cell is text rather than a number or a date, and none is repeated. */
function isHeading(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return new Set(names).size === names.length && names.every((name) => !figures.test(name));
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}

/**
 * Names of columns: white space folded, a repeat of `ФИО` reads `ФИО#2`, an empty one `column 4`, and every name is
 * unlike all others. `columns` are the 0-based columns of the file that the cells stand in.
 */
export function columnNames(cells: readonly string[], columns?: readonly number[]): readonly string[] {
  const used = new Set<string>();
  const repeats = new Map<string, number>();
  return cells.map((cell, i) => {
    const found = cell.replace(/[\s\ufeff]+/g, ' ').trim();
    const name = found === '' ? `column ${(columns?.[i] ?? i) + 1}` : found;
    let unique = name;
    let repeat = repeats.get(name) ?? 1;
    while (used.has(unique)) unique = `${name}#${++repeat}`;
    repeats.set(name, repeat);
    used.add(unique);
    return unique;
  });
}
