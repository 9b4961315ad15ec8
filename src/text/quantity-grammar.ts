// Amounts in running text: numbers with their bounds, ranges, shares, ratios. Reads tokens of one sentence from left to
// right, once; tokens that something else has taken (dates, names of units, articles of law) are passed over.
import { boundBefore, boundBehind } from './bound-words.ts';
import { cardinalAt, mayBeginCardinal, type Cardinal } from './cardinal.ts';
import { invertedAt } from './inverted-number.ts';
import { fractionAt } from './fraction.ts';
import { Lexicon } from './lexicon.ts';
import { numberWords, ordinalWords } from './number-words.ts';
import { bounded, type Bound, type Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

const percent = new Lexicon<'percent' | 'points'>([
  ['percent|per cent|pct|процент~|процентн~', 'percent'],
  ['percentage point~|процентн~ пункт~|п п', 'points'],
]);
const timesAsMany = new Lexicon<true>([['times|x|х|раз|раза|fold|кратн~', true]]);
const comparing = new Lexicon<'up' | 'down'>([
  [
    'more|as many|as much|higher|larger|greater|the number|the rate|the figure|the size|that of|increase~|bigger|the average|the wage|the _ wage|the _ salary|the _ average|the _ pay|the _ income|the _ size|the _ level|the norm|the usual|the _ figure|the _ number|the _ rate|the _ toll|the _ total|its|their|that number|that figure|that amount|that total|that of|what it was|what they were|normal|raise~|raised|up|grew|grown|rose|risen|jumped|went up|gone up',
    'up',
  ],
  [
    'поднял~|подня*|повысил~|повыш*|подорожа*|дороже|сильнее|больше|более|выше|превыша~|превышен~|превысил~|увеличи*|вырос*|возрос*|рост~|чаще|крупнее',
    'up',
  ],
  [
    'fewer|less|lower|smaller|reduced|cut|down|fell|dropped|урезал~|уменьш*|сократил~|снизил~|меньше|ниже|снизи*|сократи*|упал~|реже',
    'down',
  ],
]);
const multiples = new Lexicon<{ readonly value: number; readonly direction: 'up' | 'down' | null }>([
  ['doubled|doubling|has doubled|twofold|удвои*|удвоен*|двукратн~', { value: 2, direction: 'up' }],
  ['tripled|trebled|tripling|threefold|утрои*|трехкратн~', { value: 3, direction: 'up' }],
  ['quadrupled|fourfold|учетвери*', { value: 4, direction: 'up' }],
  ['fivefold|пятикратн~', { value: 5, direction: 'up' }],
  ['sixfold|шестикратн~', { value: 6, direction: 'up' }],
  ['tenfold|удесятери*|десятикратн~', { value: 10, direction: 'up' }],
  ['halved|halving', { value: 2, direction: 'down' }],
  ['twice|double|вдвое|вдвойне', { value: 2, direction: null }],
  ['triple|thrice|втрое', { value: 3, direction: null }],
  ['вчетверо', { value: 4, direction: null }],
  ['впятеро', { value: 5, direction: null }],
  ['вдесятеро', { value: 10, direction: null }],
  ['полтора раза|в полтора раза', { value: 1.5, direction: null }],
]);
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
]);
const outOf = new Lexicon<true>([['in|out of|in every|of every|out of every|из|из каждых', true]]);
/** `the second half`, `first quarter`, `half of 2023`: parts of time. */
const ofTime = new Lexicon<true>([
  ['year~|год~|года|лет|hour|час~|time|day|дня|century|столети~|day~|matches|game|time', true],
]);
/** Between an amount and what it is compared with. */
const longestReach = 4;

/** A sentence with more numbers is no sentence but data: the first ones are read. */
const mostAmounts = 40;

/** All amounts, in order. `taken[i]`: token `i` belongs to something else. */
export function quantities(tokens: readonly Token[], taken: readonly boolean[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length && found.length < mostAmounts;) {
    const quantity = taken[at] === true ? null : quantityAt(tokens, at, from, taken);
    if (quantity === null) {
      at += 1;
      continue;
    }
    found.push(quantity);
    from = quantity.to;
    at = Math.max(at + 1, quantity.to);
  }
  return found;
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
  return share(100 / value, bound?.bound ?? 'exact', bound?.from ?? at, to, 1);
}

const russianOne = /^(?:один|одна|одно|одного|одной|одному|одним|одну|одном)$/;

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
  return share(100 / whole.value, bound?.bound ?? 'exact', bound?.from ?? at, whole.to, 1);
}

/** Where an ordinal written in digits ends (`20th`, `20-й`); null where the number is none. */
export function ordinalEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (tokens[at]?.kind !== 'number' || next?.glued !== true) return null;
  const isHyphen = next.key === '-' || next.key === '‑' || next.key === '–';
  const ending = isHyphen ? tokens[at + 2] : next;
  if (ending?.glued !== true || ending.kind !== 'word') return null;
  const isOrdinal =
    /^(?:st|nd|rd|th|й|я|е|го|му|м|ом|ая|ой|ый|ое|ых|ые|ого|ому|ым|ю|ую|ий|ей|ья|ье|ьего)$/.test(ending.key);
  return isOrdinal ? (isHyphen ? at + 3 : at + 2) : null;
}

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
  // `a quarter of a million`
  const times =
    tokens[hit.to]?.key === 'of' && tokens[hit.to + 1]?.key === 'a'
      ? numberWords.at(tokens, hit.to + 2)
      : null;
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
    !/^(?:of|the|its|their|his|were|was|are|is|have|has|had|as|more|less|fewer|to|in|by|on|from|who|did|do|said|say)$/.test(
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

function ratio(value: number, direction: 'up' | 'down', from: number, to: number, bound: Bound): Quantity {
  return { kind: 'ratio', value, ...bounded(value, bound), bound, grain: 1, direction, from, to };
}

/** `twice as many`, `вдвое больше`, `doubled`. */
function multipleAt(tokens: readonly Token[], at: number): Quantity | null {
  const hit = multiples.at(tokens, at);
  if (hit === null) return null;
  const bound = boundBefore(tokens, at, 0);
  const from = bound?.from ?? at;
  if (hit.value.direction !== null)
    return ratio(hit.value.value, hit.value.direction, from, hit.to, bound?.bound ?? 'exact');
  const compared = comparedBehind(tokens, hit.to) ?? comparedBefore(tokens, from);
  if (compared === null) return null;
  return ratio(
    hit.value.value,
    compared.direction,
    from,
    Math.max(hit.to, compared.to),
    bound?.bound ?? 'exact',
  );
}

function comparedBehind(
  tokens: readonly Token[],
  at: number,
): { direction: 'up' | 'down'; to: number } | null {
  for (let next = at; next < at + 2; next++) {
    const hit = comparing.at(tokens, next);
    if (hit !== null) return { direction: hit.value, to: hit.to };
  }
  return null;
}

function comparedBefore(
  tokens: readonly Token[],
  at: number,
): { direction: 'up' | 'down'; to: number } | null {
  for (let next = at - 1; next >= Math.max(0, at - longestReach); next--) {
    if (tokens[next]?.kind === 'mark') return null;
    const hit = comparing.at(tokens, next);
    if (hit !== null && hit.to <= at) return { direction: hit.value, to: at };
  }
  return null;
}

const dashes = new Set(['-', '–', '—', '−', '‑', '‐']);

function numberAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  taken: readonly boolean[],
): Quantity | null {
  if (!mayBeginCardinal(tokens, at)) return null;
  const bound = boundBefore(tokens, at, from);
  const first = cardinalAt(tokens, at, { isBounded: bound !== null && bound.bound !== 'exact' });
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
  const many = timesBehind(tokens, to, at);
  if (many !== null) return ratio(value, many.direction, bound?.from ?? many.from, many.to, means);
  const whole = outOfBehind(tokens, first, to, taken);
  if (whole !== null) return share((100 * value) / whole.value, means, start, whole.to, 1);
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

function percentBehind(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.key === '%') return at + 1;
  const hyphen = tokens[at]?.key === '-' ? 1 : 0;
  const hit = percent.at(tokens, at + hyphen);
  return hit === null ? null : hit.to;
}

/** `3 times as many`, `в три раза больше`: where it ends and where it begins. */
function timesBehind(
  tokens: readonly Token[],
  at: number,
  number: number,
): { readonly direction: 'up' | 'down'; readonly from: number; readonly to: number } | null {
  const hit = timesAsMany.at(tokens, tokens[at]?.key === '-' ? at + 1 : at);
  if (hit === null) return null;
  const from = tokens[number - 1]?.key === 'в' ? number - 1 : number;
  const behind = comparedBehind(tokens, hit.to);
  if (behind !== null) return { direction: behind.direction, from, to: behind.to };
  const before = comparedBefore(tokens, from);
  return before === null ? null : { direction: before.direction, from, to: hit.to };
}

/** `раза в три больше` */
function timesBefore(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly direction: 'up' | 'down'; readonly to: number } | null {
  if (tokens[at - 1]?.key !== 'в' || !/^раза?$/.test(tokens[at - 2]?.key ?? '')) return null;
  return comparedBehind(tokens, to) ?? comparedBefore(tokens, at - 2);
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
  const isSmall = whole.value <= 5 && first.inWords && !isCollective(tokens, first.to - 1);
  if (!isEvery && !isRound && !isSmall && !isOneIn) return null;
  if (tokens[at]?.key === 'in' && ordinalEnd(tokens, hit.to) !== null) return null;
  return { value: whole.value, to: whole.to };
}

function isCollective(tokens: readonly Token[], at: number): boolean {
  return /(?:ое|еро)$/.test(tokens[at]?.key ?? '');
}

/** `between 4.59 % and 22.4 %`, `from … to`, `от … до`, `10–15`, `two or three`. */
function rangeAt(
  tokens: readonly Token[],
  at: number,
  first: Cardinal,
  from: number,
  taken: readonly boolean[],
): Quantity | null {
  if (first.upTo > 0) return null;
  // `rose from 26 to 34` tells two amounts, not what lies between.
  if (isChange(tokens, at) || tokens[at - 1]?.key === 'by' || tokens[at - 1]?.key === 'на') return null;
  const lead = tokens[at - 1]?.key ?? '';
  let next = first.to;
  let isShare = false;
  const scaled = percentBehind(tokens, next);
  if (scaled !== null) {
    isShare = true;
    next = scaled;
  }
  const joint = tokens[next];
  const isDash =
    joint !== undefined && dashes.has(joint.key) && (joint.glued || tokens[next + 1]?.glued === false);
  const leads = joinings[lead] ?? '';
  const isJoined =
    isDash ||
    (joint !== undefined && leads !== '' && leads.split(' ').includes(joint.key)) ||
    joint?.key === 'to' ||
    ((joint?.key === 'or' || joint?.key === 'или') && first.value <= 20);
  if (!isJoined) return null;
  const start = next + 1;
  if (taken[start] === true) return null;
  const second = cardinalAt(tokens, start, { isBounded: false });
  if (second === null || second.upTo > 0 || ordinalEnd(tokens, start) !== null) return null;
  if (isDash && !joint.glued && first.inWords !== second.inWords) return null;
  let low = first.value;
  const high = second.value;
  // `10 to 15 thousand`, `от 4,5 до 22 тыс.`
  const magnitude = second.to > start + 1 ? magnitudeOf(second, tokens, start) : 1;
  // `три-четыре десятка`, `two or three dozen`
  const isShared = magnitude >= 10 && low < high / magnitude;
  const scale = isShared ? magnitude : 1;
  low *= scale;
  if (low >= high) return null;
  if ((joint?.key === 'or' || joint?.key === 'или') && high > low * 2) return null;
  const end = percentBehind(tokens, second.to);
  const leadFrom = leads === '' ? at : at - 1;
  const about = boundBefore(tokens, leadFrom, from);
  return {
    kind: isShare || end !== null ? 'share' : 'range',
    value: null,
    low,
    high,
    bound: 'exact',
    grain: Math.min(first.grain * scale, second.grain),
    direction: null,
    from: about?.from ?? leadFrom,
    to: end ?? second.to,
  };
}

const changing =
  /^(?:doubled|tripled|trebled|quadrupled|halved|fluctuat\p{L}+|swelled|shrank|shrunk|ballooned|удвоил\p{L}*|утроил\p{L}*|slipped|slid|edged|cut|reduced|rose|risen|grew|grown|increased?|jumped|climbed|surged|went|fell|fallen|dropped|declined|decreased|rising|falling|вырос\p{L}*|возрос\p{L}*|увелич\p{L}*|подскочил\p{L}*|снизил\p{L}*|сократил\p{L}*|упал\p{L}*|уменьшил\p{L}*)$/u;

function isChange(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]?.key ?? '';
  if (lead !== 'from' && lead !== 'с' && lead !== 'от') return false;
  return tokens.slice(Math.max(0, at - 7), at).some(({ key }) => changing.test(key));
}

/** `from 61 to 48 per cent`: the first is a share too. */
function sharesBehind(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:to|до)$/.test(tokens[at]?.key ?? '')) return false;
  const second = cardinalAt(tokens, at + 1, { isBounded: false });
  return second !== null && percentBehind(tokens, second.to) !== null;
}

const joinings: Readonly<Record<string, string>> = { between: 'and', from: 'to', от: 'до', с: 'до' };

function magnitudeOf(second: Cardinal, tokens: readonly Token[], at: number): number {
  const word = numberWords.at(tokens, at)?.value;
  const digits = word?.kind === 'add' ? word.value : (tokens[at]?.value ?? null);
  return digits === null || digits === 0 ? 1 : Math.round(second.value / digits);
}
