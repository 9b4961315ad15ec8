// Which encoding a text file is in: byte order mark, then UTF-8 and UTF-16 by their structure, then the likeliest
// Cyrillic code page by the frequencies of letters and of their neighbourhoods.
import { isUtf8 } from 'node:buffer';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { byteOrderMark, decode, readEncoding, type Encoding } from './encoding.ts';
import { letterLogFrequency } from './letters.ts';
import type { SourceRequest } from './source.ts';

/** Ties go to the earlier one. */
const codePages: readonly Encoding[] = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'x-mac-cyrillic',
  'iso-8859-5',
  'koi8-u',
  'windows-1252',
];

/** Bytes looked at for structure. */
const structureSample = 65_536;

/** Bytes above 0x7F that are enough to tell code pages apart, each taken with its neighbours. */
const highBytes = 8_192;

/** The encoding asked for, or the one detected; asked for against the evidence, it is used with a warning. */
export function chooseEncoding(
  bytes: Buffer,
  request: SourceRequest,
): { readonly encoding: Encoding; readonly diagnostics: Diagnostic[] } {
  const detected = detectEncoding(bytes);
  if (request.encoding === undefined) return { encoding: detected, diagnostics: [] };
  const encoding = readEncoding(request.encoding, request.name);
  const sample = highByteSample(bytes);
  const alike = encoding === detected || decode(sample, encoding) === decode(sample, detected);
  if (alike) return { encoding, diagnostics: [] };
  const reason = {
    en: `the encoding is set to ${encoding}, but the file looks like ${detected}`,
    ru: `указана кодировка ${encoding}, но файл похож на ${detected}`,
  };
  const warning = diagnostic(
    'source.encoding',
    reason,
    { file: request.name },
    {
      severity: 'warning',
      next: {
        en: 'Look at a few rows; remove `encoding:` for this list if they are garbled.',
        ru: 'Посмотрите на несколько строк; если их не прочесть, уберите `encoding:` у этого списка.',
      },
    },
  );
  return { encoding, diagnostics: [warning] };
}

/** Detects the encoding of text. Pure ASCII is `utf-8`. */
export function detectEncoding(bytes: Buffer): Encoding {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return mark.encoding;
  const wide = detectUtf16(bytes.subarray(0, structureSample));
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const sample = highByteSample(bytes);
  if (isMostlyUtf8(sample)) return 'utf-8';
  let best: Encoding = 'windows-1251';
  let bestScore = -Infinity;
  for (const encoding of codePages) {
    const score = plausibility(decode(sample, encoding));
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  return best;
}

/** UTF-16 without a mark: nearly all code units are ASCII or Cyrillic in one byte order. */
function detectUtf16(sample: Buffer): Encoding | null {
  const units = sample.length >> 1;
  if (units < 2) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i < units; i++) {
    const even = sample[2 * i] ?? 0;
    const odd = sample[2 * i + 1] ?? 0;
    if (isPlausibleUnit((odd << 8) | even)) little += 1;
    if (isPlausibleUnit((even << 8) | odd)) big += 1;
  }
  if (Math.max(little, big) < 0.9 * units) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function isPlausibleUnit(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x400 && unit < 0x460) ||
    unit === 9 ||
    unit === 10 ||
    unit === 13
  );
}

/** UTF-8 with a few broken places: whole sequences far outnumber stray bytes. */
function isMostlyUtf8(sample: Buffer): boolean {
  let whole = 0;
  let stray = 0;
  for (const character of sample.toString('utf8')) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd) stray += 1;
    else if (code > 0x7f) whole += 1;
  }
  return whole > 4 * stray;
}

/** The lines' worth of bytes around the first few thousand bytes above 0x7F. */
function highByteSample(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let taken = 0;
  let from = 0;
  while (taken < highBytes) {
    const high = firstHighByte(bytes, from);
    if (high < 0) break;
    const piece = bytes.subarray(Math.max(from, high - 32), Math.min(bytes.length, high + 256));
    pieces.push(piece);
    for (const byte of piece) if (byte > 0x7f) taken += 1;
    from = high + 256;
  }
  return Buffer.concat(pieces);
}

function firstHighByte(bytes: Buffer, from: number): number {
  for (let i = from; i < bytes.length; i++) if ((bytes[i] ?? 0) > 0x7f) return i;
  return -1;
}

const vowels = new Set('аеёиоуыэюя');
const tolerated = new Set('№«»—–…\u00a0§°’“”„');

/**
 * How much decoded text looks like Russian (or, for code page 1252, like accented Latin): the sum over its characters
 * above ASCII of the log frequency of the letter, with penalties for what words do not do.
 */
function plausibility(text: string): number {
  let score = 0;
  let before = ' ';
  for (const character of text) {
    if (character > '\u007f') score += characterScore(character, before);
    else if (/[a-z]/i.test(character) && isCyrillic(before)) score -= 3;
    before = character;
  }
  return score;
}

function characterScore(character: string, before: string): number {
  const lower = character.toLowerCase();
  const frequency = letterLogFrequency(lower);
  if (frequency === undefined) {
    if (tolerated.has(character)) return -5;
    const accented = character >= '\u00c0' && character <= '\u00ff' && /[a-z]/i.test(before);
    return accented ? -3.5 : -14;
  }
  let score = frequency;
  if (isCyrillic(before)) {
    const previous = before.toLowerCase();
    if (character !== lower && before === previous) score -= 4;
    if (vowels.has(previous) !== vowels.has(lower)) score += 0.5;
    else if (vowels.has(lower)) score -= 0.5;
    if ((lower === 'ь' || lower === 'ъ' || lower === 'ы') && vowels.has(previous)) score -= 4;
  } else {
    if (lower === 'ь' || lower === 'ъ' || lower === 'ы') score -= 5;
    if (/[a-z]/i.test(before)) score -= 3;
  }
  return score;
}

function isCyrillic(character: string): boolean {
  return character >= '\u0400' && character <= '\u045f';
}
