// Running text as tokens with their exact place: words, numbers, dates in digits, marks. One pass, linear in the text.
//
// Characters that show nothing (zero-width, bidirectional controls, soft hyphens) are skipped wherever they stand: the key of
// a token is free of them, its place covers them.
import { readDigits } from './number-digits.ts';

export interface Token {
  /** `opaque`: addresses, times of day, runs too long to be a number. */
  readonly kind: 'word' | 'number' | 'date' | 'mark' | 'opaque';
  /** Lower case, е for ё, without invisible characters and possessive endings. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** For numbers. */
  readonly value: number | null;
  /** For numbers: the place of the last digit that is not a rounding zero (`1,500` → 100, `0.5` → 0.1). */
  readonly grain: number;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** The number of its spelling, by which tables remember it; -1: none. */
  readonly id: number;
}

const invisible = '\u00ad\u0300\u0301\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff';
const invisibles = new RegExp(`[${invisible}]`, 'gu');
const skip = new RegExp(`[\\s${invisible}]+`, 'yu');
const letters = new RegExp(
  `\\p{L}[\\p{L}\\p{M}${invisible}]*(?:['’][\\p{L}${invisible}]{1,3}(?![\\p{L}]))?`,
  'yu',
);
const address = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/y;
const dateDigits =
  /(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))(?![\d./])/y;
const clock = /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
const digits = new RegExp(`\\d[\\d${invisible}]*`, 'yu');

/** Longer words tell nothing and cost time. */
const longestWord = 64;

/** The tokens of `text` from `from` up to `to`. */
export function tokenise(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = [];
  let at = from;
  let last = from;
  // Every token has the same shape, number or word: readers of long texts meet only one kind of object.
  const push = (
    kind: Token['kind'],
    key: string,
    end: number,
    value: number | null = null,
    grain = 1,
    { capital, possessive, id } = noWord,
  ): void => {
    const glued = at > from && last === at;
    tokens.push({ kind, key, start: at, end, glued, value, grain, capital, possessive, id });
    at = end;
    last = end;
  };
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at += 1;
      continue;
    }
    const blank = code < 127 && code > 32 ? at : match(skip, text, at);
    if (blank > at) {
      // White space parts tokens; invisible characters alone do not.
      if (last === at && !/\s/.test(text.slice(at, blank))) last = blank;
      at = blank;
      continue;
    }
    if (code >= 48 && code <= 57) {
      const dated = match(dateDigits, text, at);
      const timed = dated > at ? at : match(clock, text, at);
      if (dated > at) push('date', text.slice(at, dated), dated);
      else if (timed > at) push('opaque', '', timed);
      else {
        const number = readDigits(text, at, to);
        if (number === null) push('opaque', '', Math.max(at + 1, match(digits, text, at)));
        else push('number', text.slice(at, number.end), number.end, number.value, number.grain);
      }
      continue;
    }
    const linked = mayBeAddress(text, at) ? match(address, text, at) : at;
    if (linked > at) {
      push('opaque', '', linked);
      continue;
    }
    if (code > 32 && code < 127 && !isLatin(code) && code !== 95) {
      push('mark', text.charAt(at), at + 1);
      continue;
    }
    const wordEnd = plainWordEnd(text, at, to) ?? Math.min(to, match(letters, text, at));
    if (wordEnd > at) {
      const word = wordOf(text.slice(at, Math.min(wordEnd, at + longestWord)));
      push('word', word.key, wordEnd, null, 1, word);
      continue;
    }
    const width = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    push('mark', text.slice(at, at + width), Math.min(to, at + width));
  }
  return tokens;
}

/** An address shows by its `://`, `www.` or `@` soon behind its beginning. */
function mayBeAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code === 104 || code === 119) return true;
  const sign = text.charCodeAt(at);
  const isLatin = code >= 97 && code <= 122;
  if (!isLatin && sign !== 95) return false;
  for (let next = at + 1; next < at + 40; next++) {
    const following = text.charCodeAt(next);
    if (following === 64) return true;
    if (following <= 32 || Number.isNaN(following)) return false;
  }
  return false;
}

/** Words of nothing but Latin letters or nothing but Cyrillic ones, which most are; null for the rest. */
function plainWordEnd(text: string, at: number, to: number): number | null {
  const code = text.charCodeAt(at);
  const isPlain = isLatin(code) ? isLatin : isCyrillic(code) ? isCyrillic : null;
  if (isPlain === null) return null;
  let end = at + 1;
  while (end < to && isPlain(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const isEnd = end === to || (next < 127 && next !== 39 && !isLatin(next));
  return isEnd ? end : null;
}

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isCyrillic = (code: number): boolean => code >= 0x410 && code <= 0x44f;

interface Word {
  readonly id: number;
  readonly key: string;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const noWord: Word = { id: -1, key: '', capital: false, possessive: false };
const words = new Map<string, Word>();
/** Spellings that get a number of their own; more than any language's running text needs. */
const mostWords = 50_000;

/** What the letters of a word say. Each spelling is read once, and all its tokens share one key. */
function wordOf(letters: string): Word {
  const known = words.get(letters);
  if (known !== undefined) return known;
  const raw = letters.replace(invisibles, '');
  const first = raw.charAt(0);
  const lower = raw.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const possessive = lower.endsWith("'s");
  const word: Word = {
    id: words.size < mostWords ? words.size : -1,
    key: possessive ? lower.slice(0, -2) : lower,
    capital: first !== first.toLowerCase(),
    possessive,
  };
  if (word.id >= 0) words.set(letters, word);
  return word;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
