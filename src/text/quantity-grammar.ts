// Amounts in running text: numbers with their bounds, ranges, shares, ratios. Reads tokens of one sentence from left to
// right, once; tokens that something else has taken (dates, names of units, articles of law) are passed over.
import { boundBefore, boundBehind, isNearBound } from './bound-words.ts';
import { beginsCardinal, cardinalAt, mayBeginCardinal, type Cardinal } from './cardinal.ts';
import { beginsInverted, invertedAt } from './inverted-number.ts';
import { beginsFraction, fractionAt } from './fraction.ts';
import { Lexicon } from './lexicon.ts';
import { ordinalEnd, percentBehind } from './number-endings.ts';
import { numberWords, ordinalWords } from './number-words.ts';
import { bounded, type Bound, type Quantity } from './quantity.ts';
import { dashes, isChange, partRangeAt, rangeAt, sharesBehind } from './range-grammar.ts';
import { beginsMultiple, multipleAt, ratio, timesBefore, timesBehind } from './ratio-grammar.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './word-class.ts';

const each = new Set([
  'every',
  'each',
  'каждый',
  'каждая',
  'каждое',
  'каждого',
  'каждой',
  'каждому',
  'каждым',
  'каждом',
  'каждую',
]);
const outOf = new Lexicon<true>([['in|out of|in every|of every|out of every|из|из каждых', true]]);
/** `the second half`, `first quarter`, `half of 2023`: parts of time. */
const ofTime = new Lexicon<true>([
  ['year~|год~|года|лет|hour|час~|time|day|дня|century|столети~|day~|matches|game|time', true],
]);
/** A sentence with more numbers is no sentence but data: the first ones are read. */
const mostAmounts = 40;

/** All amounts, in order. `taken[i]`: token `i` belongs to something else. */
export function quantities(tokens: readonly Token[], taken: readonly boolean[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length && found.length < mostAmounts;) {
    const token = tokens[at];
    const isOne = taken[at] !== true && (token?.kind === 'number' || mayBegin(token));
    const quantity = isOne ? quantityAt(tokens, at, from, taken) : null;
    if (quantity === null) {
      at += 1;
      continue;
    }
    found.push(within(tokens, quantity));
    from = quantity.to;
    at = Math.max(at + 1, quantity.to);
  }
  return found;
}

/** How far above a number `just over` may lie. */
const justOver = 1.1;

/** `just over 800` is bounded from above as well. */
function within(tokens: readonly Token[], quantity: Quantity): Quantity {
  const { bound, value, from, to } = quantity;
  if (bound !== 'over' || value === null || value <= 0 || !isNearBound(tokens, from, to)) return quantity;
  return { ...quantity, high: justOver * value };
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  taken: readonly boolean[],
): Quantity | null {
  return (
    everyTenth(tokens, at) ??
    oneOfMany(tokens, at) ??
    partRangeAt(tokens, at, from) ??
    partAt(tokens, at, from) ??
    multipleAt(tokens, at) ??
    invertedAt(tokens, at) ??
    numberAt(tokens, at, from, taken)
  );
}

/** `every tenth`, `каждый десятый` is one in ten. */
function everyTenth(tokens: readonly Token[], at: number): Quantity | null {
  if (!each.has(tokens[at]?.key ?? '')) return null;
  const ordinal = ordinalWords.at(tokens, at + 1);
  const digits = tokens[at + 1];
  let value = ordinal?.value ?? null;
  let to = ordinal?.to ?? at + 1;
  if (digits?.kind === 'number' && digits.value !== null) {
    const end = ordinalEnd(tokens, at + 1);
    if (end === null) return null;
    value = digits.value;
    to = end;
  }
  if (value === null || value < 2) return null;
  const bound = boundBefore(tokens, at, 0);
  return share(100 / value, bound?.bound ?? 'exact', bound?.from ?? at, to, grainOf(value));
}

const russianOne = /^(?:один|одна|одно|одного|одной|одному|одним|одну|одном)$/;

/** Words that an amount of whatever form may begin with. */
const mayBegin = wordClass(
  (word) =>
    each.has(word.key) ||
    word.key === 'one' ||
    russianOne.test(word.key) ||
    beginsFraction(word) ||
    beginsMultiple(word) ||
    beginsInverted(word) ||
    beginsCardinal(word),
);

/** `one man in three`, `в одном случае из сорока` */
function oneOfMany(tokens: readonly Token[], at: number): Quantity | null {
  if (tokens[at + 1]?.kind !== 'word') return null;
  const [one, joint] = [tokens[at]?.key ?? '', tokens[at + 2]?.key];
  if (!(one === 'one' && joint === 'in') && !(russianOne.test(one) && joint === 'из')) return null;
  const whole = cardinalAt(tokens, at + 3, { isBounded: false });
  const isWhole = whole !== null && whole.upTo === 0 && whole.value > 1 && whole.value <= 1000;
  if (!isWhole || ordinalEnd(tokens, at + 3) !== null || tokens[whole.to]?.kind === 'number') return null;
  const next = tokens[whole.to];
  const isTime = /^(?:days?|weeks?|months?|years?|hours?|minutes?|cases?|places?)$/.test(next?.key ?? '');
  if (isTime) return null;
  const bound = boundBefore(tokens, at, 0);
  return share(100 / whole.value, bound?.bound ?? 'exact', bound?.from ?? at, whole.to, grainOf(whole.value));
}

/** `four in ten` is told as roughly as a fraction. */
const grainOf = (whole: number): number => (whole <= 10 ? 5 : 1);

function share(value: number, bound: Bound, from: number, to: number, grain: number): Quantity {
  return { kind: 'share', value, ...bounded(value, bound), bound, grain, direction: null, from, to };
}

/** `half of`, `a third`, `две трети`. */
function partAt(tokens: readonly Token[], at: number, from: number): Quantity | null {
  const hit = fractionAt(tokens, at);
  if (hit === null || isOfTime(tokens, at, hit.to)) return null;
  if (tokens[hit.to]?.key === 'as' && /^(?:many|much)$/.test(tokens[hit.to + 1]?.key ?? ''))
    return hit.share === 50 ? ratio(2, 'down', at, hit.to + 2, 'exact') : null;
  const bound = boundBefore(tokens, at, from);
  // `a quarter of a million`, `четверть миллиона`
  const isOf = tokens[hit.to]?.key === 'of' && tokens[hit.to + 1]?.key === 'a';
  const isGenitive = /^(?:миллиона|тысячи|миллиарда|сотни)$/.test(tokens[hit.to]?.key ?? '');
  const times = isOf || isGenitive ? numberWords.at(tokens, isOf ? hit.to + 2 : hit.to) : null;
  if (times?.value.kind === 'times') {
    const value = Math.round((hit.share * times.value.value) / 100);
    const means = bound?.bound ?? 'exact';
    const grain = times.value.value / 100;
    return {
      kind: 'number',
      value,
      ...bounded(value, means),
      bound: means,
      grain,
      direction: null,
      from: bound?.from ?? at,
      to: times.to,
    };
  }
  return share(hit.share, bound?.bound ?? 'exact', bound?.from ?? at, hit.to, 5);
}

/** `the second half`, `a third man`, `in the first quarter of 2023`, `half past`: no part of people. */
function isOfTime(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  const after = tokens[to]?.key ?? '';
  const isOrdinal = ordinalWords.at(tokens, at - 1) !== null && ordinalWords.at(tokens, at - 1)?.to === at;
  // `a third soldier was hit` counts on; a part has `of`, a verb or a mark behind it.
  const isNext =
    /^(?:a|one)$/.test(tokens[at]?.key ?? '') &&
    tokens[to]?.kind === 'word' &&
    !/^(?:of|the|its|their|his|were|was|are|is|have|has|had|as|more|less|fewer|to|in|by|on|from|who|did|do|said|say|made|came|went|fled|never|got|still)$/.test(
      after,
    );
  return (
    isOrdinal ||
    isNext ||
    ofTime.at(tokens, to) !== null ||
    ['-', 'way', 'past', 'dozen', 'million', 'thousand', 'a'].includes(after) ||
    (after === 'of' && (/^\d{4}$/.test(tokens[to + 1]?.key ?? '') || ofTime.at(tokens, to + 2) !== null)) ||
    /^\d{4}$/.test(after) ||
    before === 'and' ||
    (before === 'a' && tokens[at - 2]?.key === 'and') ||
    before === 'с' ||
    ['better', 'other', 'last', 'latter', 'every', 'each'].includes(before)
  );
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  taken: readonly boolean[],
): Quantity | null {
  if (!mayBeginCardinal(tokens, at)) return null;
  const near = boundBefore(tokens, at, from);
  const first = cardinalAt(tokens, at, { isBounded: near !== null && near.bound !== 'exact' });
  // `под двести` guesses; `под одним письмом` is a place.
  const isUnder = near !== null && tokens[near.from]?.key === 'под' && (first?.value ?? 0) < 10;
  const bound = isUnder ? null : near;
  if (first === null || isOrdinalBehind(tokens, first)) return null;
  const ranged = rangeAt(tokens, at, first, from, taken);
  if (ranged !== null) return ranged;
  const behind = boundBehind(tokens, first.to);
  let to = behind?.to ?? first.to;
  const isMinus =
    dashes.has(tokens[at - 1]?.key ?? '') && tokens[at]?.glued === true && tokens[at - 1]?.glued === false;
  const value = isMinus ? -first.value : first.value;
  const means = bound?.bound ?? behind?.bound ?? 'exact';
  const start = bound?.from ?? at;
  const scaled = percentBehind(tokens, to) ?? (isChange(tokens, at) && sharesBehind(tokens, to) ? to : null);
  if (scaled !== null) {
    return { ...share(value, means, start, scaled, first.grain), grain: first.grain };
  }
  const guessed = timesBefore(tokens, at, to);
  if (guessed !== null) return ratio(value, guessed.direction, at - 2, guessed.to, 'about');
  const many = timesBehind(tokens, to, at, bound?.from ?? at);
  if (many !== null) return ratio(value, many.direction, bound?.from ?? many.from, many.to, means);
  const whole = outOfBehind(tokens, first, to, taken);
  if (whole !== null) return share((100 * value) / whole.value, means, start, whole.to, grainOf(whole.value));
  // `more than half a million` and the like are numbers; `a` alone is none.
  const isVague = first.upTo > 0;
  const limits = isVague ? { low: first.value, high: first.upTo } : bounded(value, means);
  to = Math.max(to, first.to);
  return {
    kind: isVague ? 'vague' : 'number',
    value: isVague ? null : value,
    low: limits.low,
    high: limits.high,
    bound: isVague ? 'about' : means,
    grain: first.grain,
    direction: null,
    from: start,
    to,
  };
}

/** `thirty-third`, `двадцать второй`: a place in an order. */
function isOrdinalBehind(tokens: readonly Token[], first: Cardinal): boolean {
  if (!first.inWords || first.value < 20 || first.value % 10 !== 0) return false;
  const hyphen = tokens[first.to]?.key === '-' ? 1 : 0;
  const ordinal = ordinalWords.at(tokens, first.to + hyphen);
  return ordinal !== null && ordinal.value < 10 && fractionAt(tokens, first.to + hyphen) === null;
}

/** `9 out of 10`, `one in ten`, `девять из десяти`: the whole. */
function outOfBehind(
  tokens: readonly Token[],
  first: Cardinal,
  at: number,
  taken: readonly boolean[],
): { readonly value: number; readonly to: number } | null {
  const hit = outOf.at(tokens, at);
  if (hit === null || taken[hit.to] === true) return null;
  const whole = cardinalAt(tokens, hit.to, { isBounded: false });
  if (whole === null || whole.upTo > 0 || whole.isOne || whole.value <= first.value) return null;
  // `nine out of ten`, `семь из десяти` are shares; `61 из 154`, `шестеро из семи` count people.
  const isEvery = /^(?:every|каждых)$/.test(tokens[hit.to - 1]?.key ?? '');
  const isRound = whole.value === 10 || whole.value === 100 || whole.value === 1000;
  const isInWords = first.inWords && whole.inWords && whole.value % 10 === 0;
  const isOneIn = (tokens[at]?.key === 'in' || isInWords) && first.value === 1 && whole.value <= 1000;
  // `двое из пяти военных` is two in five; `двое из пятерых`, of whom there are five, are two.
  const isCounted =
    isCollective(tokens, first.to - 1) && (whole.value < 5 || !whole.inWords || isOfFew(tokens, hit.to));
  const isSmall = whole.value <= 5 && first.inWords && !isCounted;
  if (!isEvery && !isRound && !isSmall && !isOneIn) return null;
  if (tokens[at]?.key === 'in' && ordinalEnd(tokens, hit.to) !== null) return null;
  return { value: whole.value, to: whole.to };
}

const isOfFew = (tokens: readonly Token[], at: number): boolean =>
  /(?:оих|ерых)$/.test(tokens[at]?.key ?? '');

function isCollective(tokens: readonly Token[], at: number): boolean {
  return /(?:ое|еро)$/.test(tokens[at]?.key ?? '');
}
