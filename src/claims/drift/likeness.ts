// How likely two claims tell the same thing: by number, by slots, by names and by words of their own. The number alone never
// joins two claims.
import { foldKey } from '../../text/fold.ts';
import { sameWord } from '../matching/accounted.ts';
import type { Claim, EventKey } from '../claim.ts';
import { sameEvent } from '../words/events.ts';

/** From this likeness on two claims tell the same thing. */
export const leastAlike = 4.5;

export interface Likeness {
  readonly score: number;
  /** Something beside the number and the unit ties them. */
  readonly isTied: boolean;
  /** Its sentence holds few words that the earlier one does not. */
  readonly isClear: boolean;
}

const unlike: Likeness = { score: 0, isTied: false, isClear: false };

/** `a` is the earlier telling. `isSum`: the later number adds up `a` and those beside it. */
export function likeness(a: Claim, b: Claim, isSum = false): Likeness {
  if (a.quantity.kind === 'rank' || b.quantity.kind === 'rank') return unlike;
  const number = isSum ? 2 : numberLikeness(a, b);
  if (number < 0) return unlike;
  const parts = {
    number,
    unit: unitLikeness(a, b),
    event: eventLikeness(a, b),
    category: categoryLikeness(a, b, number),
    period: periodLikeness(a, b),
    population: populationLikeness(a, b),
    names: nameLikeness(a, b),
    words: wordLikeness(a, b),
  };
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const isTied =
    parts.event >= 1.5 ||
    parts.category > 1 ||
    parts.population > 0 ||
    parts.names > 0 ||
    parts.words >= 0.75 ||
    (a.quantity.kind === 'body' && b.quantity.kind === 'body');
  return { score, isTied, isClear: parts.words >= -0.5 };
}

/** Another number of the very same: one unit, event, category and name. */
export function isOfSame(a: Claim, b: Claim): boolean {
  const isNumber =
    a.quantity.kind === 'number' && b.quantity.kind === 'number' && a.quantity.per === b.quantity.per;
  return (
    isNumber &&
    unitLikeness(a, b) === 1 &&
    eventLikeness(a, b) === 2 &&
    a.category?.value.join() === b.category?.value.join() &&
    nameLikeness(a, b) > 0
  );
}

/** 3 for the same number, less for one that rounds or slips to it; negative where they tell different things. */
function numberLikeness(a: Claim, b: Claim): number {
  if (a.quantity.kind === 'body' || b.quantity.kind === 'body') {
    const isSame = a.quantity.kind === b.quantity.kind && a.quantity.body === b.quantity.body;
    const persons = [a, b].find(({ quantity }) => quantity.kind !== 'body');
    if (isSame) return 3;
    return (persons?.quantity.value ?? 0) >= 200 && persons?.category === null ? 2 : -1;
  }
  if (a.quantity.kind === 'peak' || b.quantity.kind === 'peak')
    return a.quantity.kind === b.quantity.kind ? 2 : -1;
  const [x, y] = [a.quantity.value, b.quantity.value];
  if (x === null || y === null) {
    if (a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high) return 3;
    return x === null && y === null ? -1 : roundsTo(x ?? 0, y === null ? b : a);
  }
  if (a.quantity.kind !== b.quantity.kind || a.quantity.per !== b.quantity.per) return -1;
  if (x === y) return Math.abs(x) >= 20 ? 3 : 2.5;
  const ratio = Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
  if (ratio <= 1.15 && Math.min(x, y) >= 20) return 2;
  return isSlip(x, y) || isBound(b, x) || isBound(a, y) ? 2 : -1;
}

/** `more than 300` of 347: a bound that does not lie far off. */
function isBound({ quantity: { value, bound } }: Claim, known: number): boolean {
  if (value === null || Math.min(value, known) < 10) return false;
  if (bound === 'over' || bound === 'at-least') return known >= value && known <= 1.6 * value;
  if (bound === 'under' || bound === 'at-most' || bound === 'almost')
    return known <= value && known >= 0.6 * value;
  return bound === 'about' && Math.abs(known - value) <= 0.25 * value;
}

/** `hundreds`, `from 400 to 500` may tell of a number within them. */
function roundsTo(value: number, { quantity: { low, high } }: Claim): number {
  return value > 0 && low !== null && high !== null && low <= value && value <= high ? 1.5 : -1;
}

/** One digit lost or added, or two neighbours exchanged. */
function isSlip(x: number, y: number): boolean {
  const [short, long] = [String(x), String(y)].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  if (short.length === long.length) {
    const swapped = Array.from(short).some(
      (digit, i) =>
        i > 0 && short.slice(0, i - 1) + digit + short.charAt(i - 1) + short.slice(i + 1) === long,
    );
    return short.length >= 3 && swapped;
  }
  if (long.length !== short.length + 1) return false;
  return Array.from(long).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

/** One number may be told of any of them. */
const legalUnits: ReadonlySet<string> = new Set(['person', 'case', 'sentence', 'charge', 'record']);

const isBare = ({ text }: Claim): boolean => !/\s/.test(text);

function unitLikeness(a: Claim, b: Claim): number {
  const [x, y] = [a.counts?.value ?? null, b.counts?.value ?? null];
  if (x === null || y === null) return 0;
  if (x === y) return 1;
  // `Ninety-one were upheld` leaves open what they are.
  if (isBare(a) || isBare(b)) return 0.5;
  if (legalUnits.has(x) && legalUnits.has(y)) return 0;
  const [noun, other] = [x, y].map((unit) => (unit.startsWith('other:') ? unit.slice(6) : null));
  if (typeof noun === 'string' && typeof other === 'string') return sameWord(noun, other) ? 1 : -2;
  return -1;
}

const legal: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution']);
const told = 'stated';

/** What became of them where no table knows it: the verb beside the amount. */
export function ownVerb(claim: Claim): string | null {
  return (
    claim.doubts.find(({ slot, word }) => slot === 'event' && word !== null && !word.startsWith('also '))
      ?.word ?? null
  );
}

function eventLikeness(a: Claim, b: Claim): number {
  const [x, y] = [a.event, b.event];
  const [left, right] = [ownVerb(a), ownVerb(b)];
  if (x?.origin === told && y?.origin === told) {
    if (sameEvent(x.value, y.value)) return 2;
    return legal.has(x.value) && legal.has(y.value) ? 1 : -1;
  }
  if (left !== null && right !== null) return sameWord(left, right) ? 2 : sameScript(left, right) ? -0.5 : 0;
  // What context lent is known only where the sentence has no verb of its own.
  const isLent = x !== null && y !== null && left === null && right === null;
  if (isLent) return sameEvent(x.value, y.value) ? 1 : -1;
  return left !== null || right !== null ? -0.5 : 0;
}

/** Categories of people; articles of law and groups (`miners`) are named or not as it comes. */
export function kinds(claim: Claim): readonly string[] {
  return (claim.category?.value ?? []).filter(
    (category) =>
      !category.startsWith('article-') &&
      !category.startsWith('group-') &&
      !(category === 'mobilised' && claim.event?.value === 'mobilisation'),
  );
}

function categoryLikeness(a: Claim, b: Claim, number: number): number {
  const [x, y] = [kinds(a).join(), kinds(b).join()];
  if (x === y) return x === '' ? 0.5 : 1.5;
  if (x !== '' && y !== '') return number >= 2.5 ? -0.5 : -2;
  return number >= 2.5 ? -0.5 : -1;
}

function periodLikeness(a: Claim, b: Claim): number {
  const [x, y] = [a.period?.value ?? null, b.period?.value ?? null];
  if (x === null || y === null) return 0;
  if (x.from === y.from && x.to === y.to) return 1;
  const isApart = (x.to ?? Infinity) < (y.from ?? -Infinity) || (y.to ?? Infinity) < (x.from ?? -Infinity);
  return isApart ? -1 : 0;
}

const isSameStem = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const frames: ReadonlySet<string> = new Set(['list', 'roster']);

/** The bodies that a claim is of, without the lists that tell of them. */
export function bodies(claim: Claim): readonly string[] {
  return (claim.population?.value ?? []).flatMap(({ kind, name }) =>
    frames.has(kind) ? [] : [`${kind} ${name ?? ''}`],
  );
}

const kindOf = (body: string): string => body.slice(0, body.indexOf(' '));

/** Two bodies of one kind with different names. */
function isSister(a: readonly string[], b: readonly string[]): boolean {
  return a.some(
    (body) =>
      !body.endsWith(' ') && b.some((other) => !other.endsWith(' ') && kindOf(other) === kindOf(body)),
  );
}

function populationLikeness(a: Claim, b: Claim): number {
  const [x, y] = [bodies(a), bodies(b)];
  if (x.length === 0 || y.length === 0) return 0;
  if (!x.some((body) => y.includes(body))) return isSister(x, y) ? -2.5 : -0.5;
  const isOwn = [a, b].every(({ population }) => population?.origin === told);
  return isOwn ? 1.5 : 0.5;
}

/** Names that stand in the sentence itself. */
function ownNames({ mentions, words }: Claim): readonly string[] {
  const stems = words.filter((word) => word.length > 2).map((word) => foldKey(word).slice(0, 4));
  return mentions.filter((name) => name.length >= 3 && stems.some((stem) => name.startsWith(stem)));
}

function nameLikeness(a: Claim, b: Claim): number {
  const known = ownNames(a);
  const shared = ownNames(b).filter((name) => known.some((own) => isSameStem(own, name)));
  return Math.min(1.5, 0.75 * shared.length);
}

const sameScript = (a: string, b: string): boolean => isCyrillic(a) === isCyrillic(b);
const isCyrillic = (word: string): boolean => /[а-я]/.test(word);

/** Words that tables do not know, shared or not; between two languages they tell nothing. */
function wordLikeness(a: Claim, b: Claim): number {
  const own = b.unexplained.filter((word) => /\p{L}{3}/u.test(word));
  const [left, right] = [a.words[0], b.words[0]];
  if (left === undefined || right === undefined || !sameScript(left, right)) return 0;
  const shared = own.filter((word) => a.words.some((other) => sameWord(word, other))).length;
  return Math.min(1.5, 0.5 * shared) - Math.min(1.5, 0.25 * (own.length - shared));
}
