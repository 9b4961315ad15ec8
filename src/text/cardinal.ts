// A cardinal number in running text, in digits and words: `1,010`, `1.5 million`, `a hundred and fifty`, `полторы тысячи`,
// `двое`, `18 тыс.`, `half a dozen`, `десятки тысяч`.
import { numberWords } from './number-words.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './word-class.ts';

export interface Cardinal {
  readonly value: number;
  /** 0 where the number is exact as written; else the interval is from `value` up to this (`dozens`). */
  readonly upTo: number;
  readonly grain: number;
  readonly to: number;
  /** Written as `a`, `one`, `один` alone: too weak a word to count by itself. */
  readonly isOne: boolean;
  readonly inWords: boolean;
}

const articles = new Set(['a', 'an', 'the', 'one']);
const loose = new Set(['several', 'few', 'несколько', 'нескольких', 'нескольким', 'несколькими']);
const halves = new Set(['half', 'пол', 'полу']);
const joined: ReadonlyMap<string, number> = new Map(
  (
    [
      ['полтысячи полутысячи полутысячей полтыщи', 500],
      ['полста полсотни полусотни полусотню полусотней полусотне', 50],
      ['полмиллиона полумиллиона', 500_000],
      ['полдюжины полудюжины', 6],
      ['полдесятка полудесятка', 5],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word): [string, number] => [word, value])),
);
const leads = new Set([...articles, ...loose, ...halves, ...joined.keys()]);

/** A plural of magnitude after such words is one of it: `более тысячи`. */
export interface CardinalContext {
  readonly isBounded: boolean;
}

/** Whether a number may begin here: a cheap look before words around it are looked at. */
export function mayBeginCardinal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' || (beginsCardinal(token) && isLedOrNumber(tokens, at));
}

/** The words that a number may begin with. */
export const beginsCardinal = wordClass((word) => leads.has(word.key) || numberWords.begins(word));

const isLedOrNumber = (tokens: readonly Token[], at: number): boolean =>
  leads.has(tokens[at]?.key ?? '') || numberWords.at(tokens, at) !== null;

export function cardinalAt(tokens: readonly Token[], at: number, context: CardinalContext): Cardinal | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return fromDigits(tokens, at);
  if (!beginsCardinal(token) || isFamily(tokens, at)) return null;
  const halved = joined.get(token.key);
  if (halved !== undefined) return plain(halved, at + 1, magnitudeGrain(halved));
  if (halves.has(token.key) && articles.has(tokens[at + 1]?.key ?? '')) {
    const of = wordAt(tokens, at + 2);
    if (of !== null && (of.kind === 'group' || of.kind === 'times') && !of.plural)
      return plain(of.value / 2, at + 3, of.value / 2);
    return null;
  }
  if (loose.has(token.key) || (articles.has(token.key) && tokens[at + 1]?.key === 'few')) {
    const next = loose.has(token.key) ? at + 1 : at + 2;
    const unit = wordAt(tokens, next);
    if (unit === null || (unit.kind !== 'times' && unit.kind !== 'group')) return null;
    return {
      value: 2 * unit.value,
      upTo: 10 * unit.value,
      grain: unit.value,
      to: next + 1,
      isOne: false,
      inWords: true,
    };
  }
  if (articles.has(token.key) && token.key !== 'one') {
    const unit = wordAt(tokens, at + 1);
    if (
      unit === null ||
      (unit.kind !== 'times' && unit.kind !== 'group') ||
      unit.plural ||
      token.key === 'the'
    )
      return null;
    if (unit.kind === 'group' && unit.loose === true) return null;
    return fromWords(tokens, at + 1, context);
  }
  return fromWords(tokens, at, context);
}

/** `31 семью`: families behind a number, not seven more. */
function isFamily(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.key === 'семью' &&
    (before?.kind === 'number' || /^(?:одну|тысячу|сотню|каждую)$/.test(before?.key ?? ''))
  );
}

function wordAt(tokens: readonly Token[], at: number) {
  return numberWords.at(tokens, at)?.value ?? null;
}

function plain(value: number, to: number, grain: number): Cardinal {
  return { value, upTo: 0, grain, to, isOne: false, inWords: true };
}

function fromDigits(tokens: readonly Token[], at: number): Cardinal | null {
  const first = tokens[at];
  if (first?.value === null || first === undefined) return null;
  let value = first.value;
  let { grain } = first;
  let to = at + 1;
  // `5-ти`, `3-х`: cardinals with their ending behind a hyphen.
  const ending = tokens[to + 1];
  if (tokens[to]?.key === '-' && ending?.glued === true && /^(?:ти|и|мя|х|ех|рех|ми|ю|тью)$/.test(ending.key))
    to += 2;
  for (;;) {
    const hyphen =
      tokens[to]?.key === '-' && tokens[to]?.glued === true && wordAt(tokens, to + 1)?.kind === 'times';
    const word = wordAt(tokens, hyphen ? to + 1 : to);
    if (word?.kind === 'group' && !word.plural && word.loose !== true) {
      return {
        value: value * word.value,
        upTo: 0,
        grain: word.value,
        to: to + 1,
        isOne: false,
        inWords: false,
      };
    }
    if (word?.kind === 'group' && word.value === 10 && word.plural) {
      return { value: value * 10, upTo: 0, grain: 10, to: to + 1, isOne: false, inWords: false };
    }
    // `8½`
    const half = tokens[to]?.glued === true ? vulgar[tokens[to]?.key ?? ''] : undefined;
    if (half !== undefined) {
      value += half;
      grain = half;
      to += 1;
    }
    // `5к`, glued: no preposition
    if (tokens[to]?.key === 'к' && tokens[to]?.glued === true) {
      value *= 1000;
      grain *= 1000;
      to += 1;
      break;
    }
    if (isShortMillion(tokens, at, to)) {
      value *= 1e6;
      grain *= 1e6;
      to += 1;
      break;
    }
    if (word?.kind !== 'times') break;
    value *= word.value;
    grain *= word.value;
    to += hyphen ? 2 : 1;
    to = pointEnd(tokens, to, word.short === true);
    const more = tokens[to];
    const scale = wordAt(tokens, to + 1);
    if (more?.kind !== 'number' || more.value === null || tokens[to + 1]?.key === '%') continue;
    if (scale?.kind === 'times' && scale.value < word.value) {
      value += more.value * scale.value;
      grain = more.grain * scale.value;
      to = pointEnd(tokens, to + 2, scale.short === true);
    } else if (
      word.value === 1000 &&
      /^\d{1,3}$/.test(more.key) &&
      (tokens[to + 1]?.glued !== true || /^[.,;:!)]$/.test(tokens[to + 1]?.key ?? ''))
    ) {
      // `1 тыс. 318 человек`
      value += more.value;
      grain = more.grain;
      to += 1;
      break;
    }
  }
  return { value: round(value), upTo: 0, grain, to, isOne: false, inWords: false };
}

const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** The point of an abbreviation belongs to it, unless a sentence ends there. */
function pointEnd(tokens: readonly Token[], at: number, isShort: boolean): number {
  const isPoint = isShort && tokens[at]?.key === '.' && tokens[at].glued;
  const after = tokens[at + 1];
  return isPoint && after !== undefined && !after.capital ? at + 1 : at;
}

const lengthWord =
  /^(?:of|from|to|away|deep|high|long|wide|tall|thick|above|below|up|down|off|in|at|x|by|apart|north|south|east|west|into|and|or|the|on|for|below|behind|before|past|freestyle|sprint|race)$/;

/** `$1.2m`, `1.2m people`: no metres. */
function isShortMillion(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[to]?.key !== 'm' || !tokens[to].glued) return false;
  const next = tokens[to + 1];
  return (
    /^[$€£₽]$/.test(tokens[at - 1]?.key ?? '') ||
    (next?.kind === 'word' && !next.glued && (!lengthWord.test(next.key) || isOfPeople(tokens, to + 1)))
  );
}

/** `3.6m of them` */
const isOfPeople = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'of' && /^(?:them|whom|those|these|us)$/.test(tokens[at + 1]?.key ?? '');

/** Products of fractions such as 1.1 × 1000 carry no dust. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function fromWords(tokens: readonly Token[], at: number, context: CardinalContext): Cardinal | null {
  let total = 0;
  let current: number | null = null;
  let order = 1000;
  let to = at;
  let last = 1e12;
  let isHalfMore = false;
  let opens: number | null = null;
  for (let next = at; ;) {
    const token = tokens[next];
    if (token === undefined) break;
    const hyphen = next > at && token.key === '-' && token.glued && (tokens[next + 1]?.glued ?? false);
    const joins =
      next > at && token.key === 'and' && (current === null ? total > 0 : current % 100 === 0 && current > 0);
    const place = hyphen || joins ? next + 1 : next;
    const word = wordAt(tokens, place);
    if (word === null) {
      const half = halfBehind(tokens, next);
      if (half > 0 && current !== null) {
        current += 0.5;
        next += half;
        to = next;
        continue;
      }
      break;
    }
    if (word.kind === 'add') {
      if (word.order >= order || (current !== null && current >= 1 && order === 1)) break;
      if (joins && word.order === 100) break;
      current = (current ?? 0) + word.value;
      order = word.order === 10 && word.value === 10 ? 1 : word.order;
      if (word.collective === true) order = 1;
      if (word.order === 1 && word.value >= 10) order = 1;
    } else if (word.kind === 'half-more') {
      if (current !== null) break;
      current = 1.5;
      isHalfMore = true;
      order = 1;
    } else if (word.kind === 'times') {
      if (word.value >= last && current === null && total > 0) {
        total *= word.value;
      } else if (current === null && word.plural && !context.isBounded && total === 0) {
        opens = (opens ?? 1) * word.value;
      } else if (opens !== null && current === null) {
        opens *= word.value;
      } else if (word.value === 100) {
        current = (current ?? 1) * 100;
        order = 100;
        to = place + 1;
        next = to;
        continue;
      } else {
        total += (current ?? 1) * word.value;
        current = null;
        order = 1000;
      }
      last = word.value;
    } else {
      if (word.plural && current === null && total === 0) {
        if (opens !== null) break;
        opens = word.value;
        // `tens of thousands`
        if (tokens[place + 1]?.key === 'of' && wordAt(tokens, place + 2)?.kind === 'times') {
          next = place + 2;
          to = next;
          continue;
        }
      } else {
        if (total > 0) break;
        if (word.loose === true && current === null && !isMagnitude(tokens, place + 1)) return null;
        total = (current ?? 1) * word.value;
        current = null;
        to = place + 1;
        const after = wordAt(tokens, to);
        if (after?.kind === 'times') {
          total *= after.value;
          to += 1;
        }
        break;
      }
    }
    next = place + 1;
    to = next;
    if (word.kind === 'times' && word.short === true && tokens[to]?.key === '.') {
      to += 1;
      next = to;
    }
    // `hundreds of thousands`
    if (opens !== null && tokens[next]?.key === 'of' && wordAt(tokens, next + 1)?.kind === 'times') next += 1;
  }
  if (to === at) return null;
  if (opens !== null) {
    return { value: 2 * opens, upTo: 10 * opens, grain: opens, to, isOne: false, inWords: true };
  }
  const value = round(total + (current ?? 0));
  if (isHalfMore && to === at + 1) return null;
  return { value, upTo: 0, grain: magnitudeGrain(value), to, isOne: value === 1, inWords: true };
}

function isMagnitude(tokens: readonly Token[], at: number): boolean {
  const kind = wordAt(tokens, at)?.kind;
  return kind === 'times' || kind === 'group';
}

/** `and a half`, `с половиной`: how many tokens. */
function halfBehind(tokens: readonly Token[], at: number): number {
  const keys = [0, 1, 2].map((i) => tokens[at + i]?.key ?? '');
  if (keys[0] === 'and' && keys[1] === 'a' && keys[2] === 'half') return 3;
  return keys[0] === 'с' && keys[1] === 'половиной' ? 2 : 0;
}

function magnitudeGrain(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let grain = 1;
  while (value % (grain * 10) === 0) grain *= 10;
  return grain;
}
