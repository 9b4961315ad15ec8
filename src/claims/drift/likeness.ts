// How likely two claims tell the same thing: by number, by slots, by names and by words of their own. The number alone never
// joins two claims.
import { sameWord } from '../matching/accounted.ts';
import type { Claim, EventKey } from '../claim.ts';
import { sameEvent } from '../words/events.ts';

/** From this likeness on two claims tell the same thing. */
export const leastAlike = 4.5;

export interface Likeness {
  readonly score: number;
  /** Something beside the number and the unit ties them. */
  readonly isTied: boolean;
}

const unlike: Likeness = { score: 0, isTied: false };

/** `a` is the earlier telling. */
export function likeness(a: Claim, b: Claim): Likeness {
  if (a.quantity.kind === 'rank' || b.quantity.kind === 'rank') return unlike;
  const number = numberLikeness(a, b);
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
  return { score, isTied };
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
  return isSlip(x, y) ? 2 : -1;
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

const legalUnits: ReadonlySet<string> = new Set(['person', 'case', 'sentence', 'charge']);

function unitLikeness(a: Claim, b: Claim): number {
  const [x, y] = [a.counts?.value ?? null, b.counts?.value ?? null];
  if (x === null || y === null) return 0;
  if (x === y) return 1;
  if (legalUnits.has(x) && legalUnits.has(y)) return 0;
  const [noun, other] = [x, y].map((unit) => (unit.startsWith('other:') ? unit.slice(6) : null));
  if (typeof noun === 'string' && typeof other === 'string') return sameWord(noun, other) ? 1 : -2;
  return -1;
}

const legal: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution']);
const told = 'stated';

/** What became of them where no table knows it: the verb beside the amount. */
export function ownVerb(claim: Claim): string | null {
  return claim.doubts.find(({ slot, word }) => slot === 'event' && word !== null)?.word ?? null;
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
    (category) => !category.startsWith('article-') && !category.startsWith('group-'),
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

const frames: ReadonlySet<string> = new Set(['list', 'roster']);

/** The bodies that a claim is of, without the lists that tell of them. */
export function bodies(claim: Claim): readonly string[] {
  return (claim.population?.value ?? []).flatMap(({ kind, name }) =>
    frames.has(kind) ? [] : [`${kind} ${name ?? ''}`],
  );
}

function populationLikeness(a: Claim, b: Claim): number {
  const [x, y] = [bodies(a), bodies(b)];
  if (x.length === 0 || y.length === 0) return 0;
  if (!x.some((body) => y.includes(body))) return -0.5;
  const isOwn = [a, b].every(({ population }) => population?.origin === told);
  return isOwn ? 1.5 : 0.5;
}

function nameLikeness(a: Claim, b: Claim): number {
  const shared = b.mentions.filter(
    (name) =>
      name.length >= 4 &&
      a.mentions.some((own) => own.length >= 4 && (own.startsWith(name) || name.startsWith(own))),
  );
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
