// What kind of file it is, by its content; the extension is not trusted.
import { fail } from '../diagnostic/diagnostic.ts';
import { detectEncoding } from './detect-encoding.ts';
import { decode, findEncoding, markLength } from './encoding.ts';

type FileKind = 'text' | 'html' | 'spreadsheet';

/** Beginnings of files that are no tables, and what to call them. */
const foreign: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['{\\rtf', 'a rich text document'],
  ['Rar!', 'an archive'],
  ['7z\u00bc\u00af', 'an archive'],
  ['\u001f\u008b', 'an archive'],
  ['BZh', 'an archive'],
  ['\u00fd7zXZ', 'an archive'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['II*\u0000', 'an image'],
  ['MM\u0000*', 'an image'],
  ['SQLite format 3', 'a database'],
  ['PAR1', 'a Parquet file'],
];

/** Text that is no table, by how it begins. */
const structured: readonly (readonly [RegExp, string])[] = [
  [/^(?:\{\s*(?:"|\}|$)|\[\s*[[{"])/, 'JSON'],
  [/^<\?xml\s/, 'XML'],
  [
    /^(?:From|Received|Return-Path|Delivered-To|MIME-Version): [^]*?^(?:Subject|Date|To|Message-ID): /m,
    'an e-mail',
  ],
];

/** Bytes looked at. */
const sampleBytes = 65_536;

/** `encoding` is the one asked for, if any. Errors: `source.empty` (no bytes), `source.format`. */
export function detectKind(bytes: Buffer, name: string, encoding: string | undefined): FileKind {
  const place = { file: name };
  if (bytes.length === 0) fail('source.empty', 'the file is empty', place);
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'spreadsheet';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'spreadsheet';
  for (const [beginning, what] of foreign) {
    if (start.startsWith(beginning)) fail('source.format', `this is ${what}, not a table`, place);
  }
  const sample = bytes.subarray(0, sampleBytes);
  const detected = detectEncoding(sample);
  const text = decode(sample.subarray(markLength(sample, detected)), detected).trimStart();
  const asked = encoding === undefined ? undefined : findEncoding(encoding);
  if (isBinary(text) && (asked === undefined || isBinary(decode(sample, asked))))
    fail('source.format', 'this is neither text nor a spreadsheet', place);
  const other = structured.find(([pattern]) => pattern.test(text))?.[1];
  if (other !== undefined && !isHtml(text)) fail('source.format', `this is ${other}, not a table`, place);
  return isHtml(text) ? 'html' : 'text';
}

/** True where one character in ten, or a score of them and one in fifty, is a control character that text does not use. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/g)?.length ?? 0;
  return controls * 10 > text.length || (controls >= 20 && controls * 50 > text.length);
}

function isHtml(text: string): boolean {
  if (!text.startsWith('<')) return false;
  return (
    /^<(?:!doctype html|html|head|body|meta|title|table|div|center|style|h[1-6]|p|font)[\s>]/i.test(text) ||
    /<table[\s>]/i.test(text)
  );
}
