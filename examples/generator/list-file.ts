// A list as a file, and the person behind each of its rows.
import type { Person } from './people.ts';

export interface ListFile {
  readonly bytes: Uint8Array;
  /** The number of the first data row as a reader sees it: sheet row, line of the file, or row of the table. */
  readonly firstRow: number;
  /** In row order, without gaps. */
  readonly people: readonly Person[];
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const outsideTable: Readonly<Record<string, number>> = {
  Ё: 0xa8,
  ё: 0xb8,
  '№': 0xb9,
  '—': 0x97,
  '«': 0xab,
  '»': 0xbb,
};

/** Windows-1251, as far as the example writes it. */
export function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    const known = outsideTable[letter];
    if (known === undefined) throw new RangeError(`U+${code.toString(16)} has no place in the table`);
    return known;
  });
}

export function delimited(
  rows: readonly (readonly string[])[],
  delimiter: string,
  lineEnd: '\n' | '\r\n',
): string {
  const cell = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}
