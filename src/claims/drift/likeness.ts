// How likely two claims tell the same thing: by number, by slots, by names and by words of their own. The number alone never
// joins two claims.
import { phraseOf, sameMeaning, wordsOfClaim } from '../matching/meant.ts';
import { sameWord } from '../matching/same-word.ts';
import type { Claim, ClaimPeriod, EventKey } from '../claim.ts';
import { sameEvent } from '../words/events.ts';
import { isSameSaying, numberLikeness } from './number-likeness.ts';
import { sameScript, type Traits } from './traits.ts';

/** From this likeness on two claims tell the same thing. */
export const leastAlike = 4.5;

export interface Likeness {
  readonly score: number;
  /** Something beside the number and the unit ties them. */
  readonly isTied: boolean;
  /** Its sentence holds few words that the earlier one does not, and counts no others. */
  readonly isClear: boolean;
}

/**
 * Null where their numbers tell different things. `a` is the earlier telling; `isSum`: the later number adds up the earlier
 * one and those beside it; `credited`: the words of those whom both credit, who are weighed by themselves.
 */
export function likeness(
  a: Traits,
  b: Traits,
  isSum: boolean,
  credited: () => readonly string[],
): Likeness | null {
  const number = isSum ? 2 : numberLikeness(a.claim, b.claim);
  if (number < 0) return null;
  const event = eventLikeness(a, b);
  const words = wordLikeness(a, b);
  // What context lent both proves little.
  const isAgreed = words > 0 || event > 1;
  const unit = unitLikeness(a.claim, b.claim, isAgreed);
  const category = categoryLikeness(a, b, number);
  const period = periodLikeness(a.claim, b.claim, number);
  const population = populationLikeness(a, b);
  const names = nameLikeness(a, b, credited);
  const score = number + unit + event + category + period + population + names + words;
  const isTied =
    // Another number needs more than the event: the same time.
    (event >= 1.5 && (number >= 2.5 || period > 0)) ||
    category > 1 ||
    population > 0 ||
    names > 0 ||
    words >= 0.75 ||
    (period > 1 && population >= 0 && isSaidAlike(a.claim, b.claim)) ||
    (a.claim.quantity.kind === 'body' && b.claim.quantity.kind === 'body');
  const isClear = words >= -0.5 && unit >= 0 && (isAgreed || (unit > 0 && !isOtherGroup(a, b)));
  return { score, isTied, isClear };
}

/** A telling number of a period that both sentences name. */
function isSaidAlike(a: Claim, b: Claim): boolean {
  return isSameSaying(a, b) && a.period?.origin === told && b.period?.origin === told;
}

/** Another number of the very same: one unit, event, category and name. */
export function isOfSame(a: Traits, b: Traits): boolean {
  const [x, y] = [a.claim.quantity, b.claim.quantity];
  return (
    x.kind === 'number' &&
    y.kind === 'number' &&
    x.per === y.per &&
    eventLikeness(a, b) === 2 &&
    unitLikeness(a.claim, b.claim, true) === 1 &&
    a.claim.category?.value.join() === b.claim.category?.value.join() &&
    nameLikeness(a, b, () => []) > 0
  );
}

/** One number may be told of any of them. */
const legalUnits: ReadonlySet<string> = new Set(['person', 'case', 'sentence', 'charge', 'record']);

const isBare = ({ text }: Claim): boolean => !/\s/.test(text);

/** `isAgreed`: event or words of their own tie them. */
function unitLikeness(a: Claim, b: Claim, isAgreed: boolean): number {
  const [x, y] = [a.counts?.value ?? null, b.counts?.value ?? null];
  if (x === null || y === null) return 0;
  if (x === y) return 1;
  // `Ninety-one were upheld` leaves open what they are; a later text that names them must tell the same of them.
  if (isBare(b) || (isBare(a) && isAgreed)) return 0.5;
  if (legalUnits.has(x) && legalUnits.has(y)) return 0;
  if (x.startsWith(unknown) && y.startsWith(unknown)) {
    const [noun, other] = [x.slice(unknown.length), y.slice(unknown.length)];
    return sameWord(noun, other) ? 1 : sameScript(noun, other) ? -2 : 0.25;
  }
  return -1;
}

const legal: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution', 'acquittal']);
const told = 'stated';
const unknown = 'other:';

/** Whether two events may be told of one thing: what is lost of things may be missing. */
export function sameFate(a: Claim, b: Claim, x: EventKey, y: EventKey): boolean {
  if (sameEvent(x, y)) return true;
  return (
    gone.has(x) && gone.has(y) && [a, b].every(({ counts }) => counts?.value.startsWith(unknown) === true)
  );
}

const gone: ReadonlySet<EventKey> = new Set(['loss', 'missing']);

function eventLikeness(a: Traits, b: Traits): number {
  const [x, y] = [a.event, b.event];
  if (x.stated !== null && y.stated !== null) {
    if (sameFate(a.claim, b.claim, x.stated, y.stated)) return 2;
    if (!legal.has(x.stated) || !legal.has(y.stated)) return -1;
    return x.stated === 'acquittal' || y.stated === 'acquittal' ? 0 : 1;
  }
  const isOneTongue = a.isCyrillic === b.isCyrillic;
  if (x.verb !== null && y.verb !== null) return isSameVerb(x.verb, y.verb) ? 2 : isOneTongue ? -0.5 : 0;
  // What context lent is known only where the sentence has no verb of its own.
  if (x.verb !== null || y.verb !== null) return isOneTongue ? -0.5 : 0;
  const [left, right] = [a.claim.event?.value, b.claim.event?.value];
  return left !== undefined && right !== undefined ? (sameEvent(left, right) ? 1 : -1) : 0;
}

/** One verb, or one of the other language that means the same. */
export const isSameVerb = (a: string, b: string): boolean =>
  sameWord(a, b) ||
  (!sameScript(a, b) && phraseOf(a).some((word) => phraseOf(b).some((other) => sameMeaning(word, other))));

const isShared = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => sameWord(one, other)));

/** The later counts a group by its name that the earlier does not. */
function isOtherGroup({ claim, groups: x }: Traits, { claim: b, groups }: Traits): boolean {
  const y = groups.filter((group) => b.text.includes(group));
  if (y.length === 0) return false;
  return x.length === 0
    ? isBare(claim)
    : x.every((one) => y.every((other) => sameScript(one, other) && !sameWord(one, other)));
}

function categoryLikeness(a: Traits, b: Traits, number: number): number {
  if (a.kinds === b.kinds) {
    if (a.kinds !== '') return 1.5;
    const isOne = isShared(a.groups, b.groups) || a.articles.some((article) => b.articles.includes(article));
    return number >= leastNear && isOne ? 1.25 : 0.5;
  }
  if (number >= 2.5) return -0.5;
  return a.kinds !== '' && b.kinds !== '' ? -2 : -1;
}

/** A number that is the same or lies near, be it by its bound. */
const leastNear = 1.75;

function periodLikeness(a: Claim, b: Claim, number: number): number {
  const [x, y] = [a.period?.value ?? null, b.period?.value ?? null];
  if (x === null || y === null) return 0;
  if (x.from === y.from && x.to === y.to) return isWholeYears(x) ? 1 : 1.5;
  const isApart = (x.to ?? Infinity) < (y.from ?? -Infinity) || (y.to ?? Infinity) < (x.from ?? -Infinity);
  // Another number of another time is likely another story.
  return !isApart ? 0 : number < 2.5 ? -2 : -1;
}

/** Many numbers are told of a calendar year. */
function isWholeYears({ from, to }: ClaimPeriod): boolean {
  if (from === null || to === null) return false;
  const [first, next] = [new Date(from * dayLength), new Date((to + 1) * dayLength)];
  return [first, next].every((day) => day.getUTCMonth() === 0 && day.getUTCDate() === 1);
}

const dayLength = 86_400_000;

const isSameStem = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const kindOf = (body: string): string => body.slice(0, body.indexOf(' '));

/** Two bodies of one kind with different names. */
function isSister(a: readonly string[], b: readonly string[]): boolean {
  return a.some(
    (body) =>
      !body.endsWith(' ') && b.some((other) => !other.endsWith(' ') && kindOf(other) === kindOf(body)),
  );
}

function populationLikeness({ claim: a, bodies: x }: Traits, { claim: b, bodies: y }: Traits): number {
  if (x.length === 0 || y.length === 0) return 0;
  if (!x.some((body) => y.includes(body))) return isSister(x, y) ? -2.5 : -0.5;
  return a.population?.origin === told && b.population?.origin === told ? 1.5 : 0.5;
}

function nameLikeness({ names: x }: Traits, { names: y }: Traits, credited: () => readonly string[]): number {
  const shared = y.filter((name) => x.some((own) => isSameStem(own, name)));
  if (shared.length === 0) return 0;
  const theirs = credited();
  const count = shared.filter((name) => !theirs.some((one) => isSameStem(one, name))).length;
  return Math.min(1.5, 0.75 * count);
}

/** Words that the tables of slots do not know, shared or not; between two languages those shared by their meaning. */
function wordLikeness(a: Traits, { words, isCyrillic }: Traits): number {
  if (words.length === 0 || a.claim.words.length === 0) return 0;
  if (a.isCyrillic !== isCyrillic) {
    const said = wordsOfClaim(a.claim);
    const shared = phraseOf(words.join(' ')).filter((word) => said.some((other) => sameMeaning(word, other)));
    return Math.min(1.5, 0.5 * shared.length);
  }
  const shared = words.filter((word) => a.claim.words.some((other) => sameWord(word, other))).length;
  return Math.min(1.5, 0.5 * shared) - Math.min(1.5, 0.25 * (words.length - shared));
}
