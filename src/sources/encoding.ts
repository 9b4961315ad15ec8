// The encodings of text files: their names, byte order marks and decoding.
import { fail } from '../diagnostic/diagnostic.ts';

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'x-mac-cyrillic',
  'iso-8859-5',
  'windows-1252',
] as const;

/** In all of them a line end is a line end: no other character contains its bytes at a unit's border. */
export type Encoding = (typeof encodings)[number];

const aliases: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf16', 'utf-16le'],
  ['utf-16-le', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf-16-be', 'utf-16be'],
  ['utf16be', 'utf-16be'],
  ['cp1251', 'windows-1251'],
  ['win1251', 'windows-1251'],
  ['1251', 'windows-1251'],
  ['koi8', 'koi8-r'],
  ['koi8r', 'koi8-r'],
  ['koi8u', 'koi8-u'],
  ['cp866', 'ibm866'],
  ['866', 'ibm866'],
  ['dos', 'ibm866'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['iso8859-5', 'iso-8859-5'],
  ['cp1252', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['ascii', 'utf-8'],
]);

/** The encoding of this name, under which people and programs know it. */
export function findEncoding(label: string): Encoding | undefined {
  const folded = label.trim().toLowerCase().replaceAll('_', '-');
  return encodings.find((encoding) => encoding === folded) ?? aliases.get(folded);
}

/** Reads the name of an encoding. Error: `source.encoding`. */
export function readEncoding(label: string, name: string): Encoding {
  const found = findEncoding(label);
  if (found !== undefined) return found;
  return fail(
    'source.encoding',
    {
      en: `the encoding "${label.slice(0, 40)}" is not known`,
      ru: `кодировка «${label.slice(0, 40)}» неизвестна`,
    },
    { file: name },
    { en: `Use one of ${encodings.join(', ')}.`, ru: `Укажите одну из этих: ${encodings.join(', ')}.` },
  );
}

/** Bytes in one code unit. */
export function unitSize(encoding: Encoding): 1 | 2 {
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
}

/** The encoding that a byte order mark announces, and the length of the mark in bytes. */
export function byteOrderMark(
  bytes: Buffer,
): { readonly encoding: Encoding; readonly length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Length in bytes of the mark of this very encoding at the start, 0 where there is none. */
export function markLength(bytes: Buffer, encoding: Encoding): number {
  const mark = byteOrderMark(bytes);
  return mark?.encoding === encoding ? mark.length : 0;
}

/** Decodes; what is no text in this encoding becomes U+FFFD or a C1 control character. A mark is not removed. */
export function decode(bytes: Buffer, encoding: Encoding): string {
  // Buffer decodes these two much faster than TextDecoder does, and to the same text.
  if (encoding === 'utf-8') return bytes.toString('utf8');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const noUnicodeText = /[\u0000\ufffd]/;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const noCodePageText = /[\u0000\u0080-\u009f\ufffd]/;

/**
 * True where decoded text shows that its bytes were no text in this encoding: NUL, U+FFFD and, in a code page, the C1
 * controls that bytes without a character come out as. In Unicode files C1 controls are found in names mangled
 * earlier, and are text.
 */
export function hasUndecodable(text: string, encoding: Encoding): boolean {
  return (isUnicode(encoding) ? noUnicodeText : noCodePageText).test(text);
}

function isUnicode(encoding: Encoding): boolean {
  return encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be';
}
