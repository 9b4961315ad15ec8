// A cell of a spreadsheet as text: dates from serial numbers, numbers in plain decimal.
import type { CellObject } from '@e965/xlsx';

/** Stands where a formula has no stored result; put there before the file is parsed. */
export const noStoredValue = 'muster:no-stored-value';

/** Text of a cell; null for an error such as #REF! and for a formula without a stored result. */
export function cellText(cell: CellObject, date1904: boolean): string | null {
  if (cell.t === 'e' || cell.v === noStoredValue) return null;
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  if (typeof cell.v === 'string') return cell.v;
  if (typeof cell.v !== 'number') return '';
  if (!Number.isFinite(cell.v)) return null;
  const format = typeof cell.z === 'string' ? cell.z : '';
  if (dateParts(format) !== '') {
    const text = serialText(cell.v, format, date1904);
    if (text !== null) return text;
  }
  const text = numberText(cell.v);
  return /^0+$/.test(format) && /^\d+$/.test(text) ? text.padStart(format.length, '0') : text;
}

const shownParts = new Map<string, string>();

/** The letters of a number format's first section that stand for parts of a date, in lower case. */
function dateParts(format: string): string {
  let parts = shownParts.get(format);
  if (parts === undefined) {
    const bare = format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]|am\/pm|general/gi, '').toLowerCase();
    parts = (bare.split(';')[0] ?? '').replace(/[^ymdhs]/g, '');
    shownParts.set(format, parts);
  }
  return parts;
}

/**
 * `YYYY-MM-DD`, whatever the time of day; `YYYY-MM` or `YYYY` where the cell's format shows no day or month, since the
 * rest was made up by the program; `HH:MM:SS` where it shows a time alone. Null where the number is no date.
 * Serial numbers: ECMA-376 part 1, 18.17.4.1 (1900 with its 29 February, 1904).
 */
function serialText(serial: number, format: string, date1904: boolean): string | null {
  const shown = dateParts(format);
  if (!/[yd]/.test(shown) && !/mmm/.test(shown)) {
    if (serial < 0 || serial >= 1) return null;
    const seconds = Math.round(serial * 86_400);
    return [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  }
  const whole = Math.floor(serial + 1e-9);
  const since1900 = date1904 ? whole + 1462 : whole;
  if (since1900 < 1 || since1900 > 2_958_465) return null;
  if (since1900 === 60) return '1900-02-29';
  const date = new Date(Date.UTC(1899, 11, since1900 < 60 ? 31 : 30) + since1900 * 86_400_000);
  const year = `${date.getUTCFullYear()}`;
  if (shown.includes('y') && !shown.includes('d')) {
    return shown.includes('m') ? `${year}-${two(date.getUTCMonth() + 1)}` : year;
  }
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** Shortest decimal of the 15 digits that spreadsheets keep, without exponent up to 10^21. */
function numberText(value: number): string {
  const text = `${Number(value.toPrecision(15))}`;
  const small = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (small === null) return text;
  const [, sign = '', lead = '', rest = '', exponent = '0'] = small;
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${lead}${rest}`;
}
