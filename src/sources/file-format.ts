// What kind of file it is, by its content; the extension is not trusted.
import { fail } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { detectEncoding } from './detect-encoding.ts';
import { decode, findEncoding, markLength } from './encoding.ts';

type FileKind = 'text' | 'html' | 'spreadsheet';

/** What is no table. */
const kinds = {
  pdf: { en: 'a PDF document', ru: 'документ PDF' },
  rtf: { en: 'a rich text document', ru: 'документ RTF' },
  archive: { en: 'an archive', ru: 'архив' },
  image: { en: 'an image', ru: 'изображение' },
  database: { en: 'a database', ru: 'база данных' },
  parquet: { en: 'a Parquet file', ru: 'файл Parquet' },
  mail: { en: 'an e-mail', ru: 'электронное письмо' },
  json: { en: 'JSON', ru: 'JSON' },
  xml: { en: 'XML', ru: 'XML' },
} as const satisfies Record<string, Words>;

/** Beginnings of files that are no tables, and what to call them. */
const foreign: readonly (readonly [string, Words])[] = [
  ['%PDF', kinds.pdf],
  ['{\\rtf', kinds.rtf],
  ['Rar!', kinds.archive],
  ['7z\u00bc\u00af', kinds.archive],
  ['\u001f\u008b', kinds.archive],
  ['BZh', kinds.archive],
  ['\u00fd7zXZ', kinds.archive],
  ['\u0089PNG', kinds.image],
  ['\u00ff\u00d8\u00ff', kinds.image],
  ['GIF8', kinds.image],
  ['II*\u0000', kinds.image],
  ['MM\u0000*', kinds.image],
  ['SQLite format 3', kinds.database],
  ['PAR1', kinds.parquet],
];

/** Text that is no table, by how it begins. */
const structured: readonly (readonly [RegExp, Words])[] = [
  [/^(?:\{\s*(?:"|\}|$)|\[\s*[[{"])/, kinds.json],
  [/^<\?xml\s/, kinds.xml],
  [
    /^(?:From|Received|Return-Path|Delivered-To|MIME-Version): [^]*?^(?:Subject|Date|To|Message-ID): /m,
    kinds.mail,
  ],
];

/** Bytes looked at. */
const sampleBytes = 65_536;

/** `encoding` is the one asked for, if any. Errors: `source.empty` (no bytes), `source.format`. */
export function detectKind(bytes: Buffer, name: string, encoding: string | undefined): FileKind {
  const place = { file: name };
  if (bytes.length === 0) fail('source.empty', { en: 'the file is empty', ru: 'файл пуст' }, place);
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'spreadsheet';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'spreadsheet';
  for (const [beginning, what] of foreign) {
    if (start.startsWith(beginning)) fail('source.format', noTable(what), place);
  }
  const sample = bytes.subarray(0, sampleBytes);
  const detected = detectEncoding(sample);
  const text = decode(sample.subarray(markLength(sample, detected)), detected).trimStart();
  const asked = encoding === undefined ? undefined : findEncoding(encoding);
  if (isBinary(text) && (asked === undefined || isBinary(decode(sample, asked))))
    fail(
      'source.format',
      { en: 'this is neither text nor a spreadsheet', ru: 'это не текст и не электронная таблица' },
      place,
    );
  const other = structured.find(([pattern]) => pattern.test(text))?.[1];
  if (other !== undefined && !isHtml(text)) fail('source.format', noTable(other), place);
  return isHtml(text) ? 'html' : 'text';
}

function noTable(what: Words): Words {
  return { en: `this is ${what.en}, not a table`, ru: `это ${what.ru}, а не таблица` };
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
