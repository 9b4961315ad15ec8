// What changed from one telling to the next, slot by slot. What a telling leaves unsaid has not changed.
import { verbatim, type Words } from '../../text/words.ts';
import type { Claim } from '../claim.ts';
import { sameWord } from '../matching/accounted.ts';
import {
  both,
  categoryText,
  countLabel,
  eventLabel,
  periodText,
  populationText,
} from '../verdict/verdict-words.ts';
import { sameEvent } from '../words/events.ts';
import { credits, institutionsOf, saysName, somebody, speaksForItself, type Outlet } from './credit.ts';
import { bodies, kinds, ownVerb } from './likeness.ts';

export const driftSlots = ['number', 'unit', 'event', 'population', 'period', 'category', 'source'] as const;

export type DriftSlot = (typeof driftSlots)[number];

export interface DriftChange {
  readonly slot: DriftSlot;
  readonly from: Words;
  readonly to: Words;
}

/** A claim with the outlet that tells it. */
export interface Told {
  readonly claim: Claim;
  readonly outlet: Outlet;
  /** The other outlets that its text names. */
  readonly named: readonly string[];
}

/** `outlets`: the names of all outlets of the story. */
export function changes(from: Told, to: Told, outlets: readonly Outlet[]): readonly DriftChange[] {
  const [a, b] = [from.claim, to.claim];
  const found: DriftChange[] = [];
  const add = (slot: DriftSlot, before: Words, after: Words): void => {
    found.push({ slot, from: before, to: after });
  };
  if (numberText(a) !== numberText(b)) add('number', verbatim(a.text), verbatim(b.text));
  const [unit, other] = [a.counts?.value ?? null, b.counts?.value ?? null];
  if (unit !== null && other !== null && unit !== other && isOtherUnit(unit, other))
    add('unit', countLabel(unit), countLabel(other));
  // Complaints told of as people: the unit says it, and with it what was done and of what kind they are.
  const isOtherThing = found.some(({ slot }) => slot === 'unit') && things.test(unit ?? other ?? '');
  const event = isOtherThing && a.event === null ? null : eventChange(a, b);
  if (event !== null) add('event', ...event);
  if (isOtherPopulation(a, b)) add('population', populationWords(a), populationWords(b));
  if (isOtherPeriod(a, b)) add('period', periodWords(a), periodWords(b));
  if (!isOtherThing && isOtherKind(a, b)) add('category', categoryWords(a), categoryWords(b));
  const [before, after] = [credits(a, outlets, from.named), credits(b, outlets, to.named)];
  const isOwn = before.size === 0 || speaksForItself(a);
  const known = new Set([...before, ...institutionsOf(a), ...(isOwn ? [from.outlet.join(' ')] : [])]);
  if (
    after.size > 0 &&
    !after.has(somebody) &&
    ![...after].some((name) => known.has(name) || saysName(a, name))
  )
    add('source', sourceWords(a, before), sourceWords(b, after));
  return found;
}

/** What makes two wordings the same number, in either language. */
function numberText({ text, quantity }: Claim): string {
  const { kind, low, high, bound, body } = quantity;
  if (body !== null || kind === 'peak') return `${kind} ${body}`;
  return low === null && high === null ? text.toLowerCase() : `${bound} ${low}–${high}`;
}

/** Things that tables know. */
const things =
  /^other:(?:tank|aircraft|helicopter|drone|missile|vehicle|gun|shell|ship|building|school|grave|family|appeal)$/;

/** Nouns that no table knows (`miners`) may be of people. */
function isOtherUnit(a: string, b: string): boolean {
  if (things.test(a) || things.test(b)) return true;
  const [x, y] = [a, b].map((unit) => (unit.startsWith('other:') ? unit.slice(6) : null));
  if (typeof x === 'string' && typeof y === 'string') return !sameWord(x, y);
  return !(typeof x === 'string' ? b === 'person' : typeof y === 'string' && a === 'person');
}

/** `killed and wounded`: more than one thing became of them. */
const hasTwo = ({ event, doubts }: Claim): boolean =>
  (event?.value === 'death' || event?.value === 'wound') &&
  doubts.some(({ slot, word }) => slot === 'event' && word?.startsWith('also ') === true);

/** Null where both may be the same. */
function eventChange(a: Claim, b: Claim): readonly [Words, Words] | null {
  const [x, y] = [a.event, b.event].map((event) => (event?.origin === 'stated' ? event.value : null));
  if (x !== null && x !== undefined && y !== null && y !== undefined)
    return (x === y && hasTwo(a) === hasTwo(b)) ||
      (x !== y && x !== 'desertion' && y !== 'desertion' && sameEvent(x, y))
      ? null
      : [eventLabel(x), eventLabel(y)];
  const label = (event: typeof x, verb: string | null): Words | null =>
    event !== null && event !== undefined ? eventLabel(event) : verb === null ? null : verbatim(verb);
  const [left, right] = [ownVerb(a), ownVerb(b)];
  const [before, after] = [label(x, left), label(y, right)];
  if (before === null || after === null) return null;
  if (left !== null && right !== null) {
    const isKnown = /[а-я]/.test(left) === /[а-я]/.test(right);
    if (!isKnown || sameWord(left, right)) return null;
  }
  return [before, after];
}

const isWhole = (of: readonly string[]): boolean => of.includes('army ');

/** Groups (`refugees`, `children`) tell two tellings apart only where both name one. */
function isOtherKind(a: Claim, b: Claim): boolean {
  if (kinds(a).join() !== kinds(b).join()) return true;
  const [x, y] = [a, b].map(({ category }) =>
    (category?.value ?? []).filter((one) => one.startsWith('group-')).join(),
  );
  return x !== '' && y !== '' && x !== y;
}

/** Another body; or the whole army for a part of it, whatever that was called. */
function isOtherPopulation(a: Claim, b: Claim): boolean {
  const [x, y] = [bodies(a), bodies(b)];
  if (b.population?.origin !== 'stated' || y.length === 0) return false;
  if (x.length === 0) return isWhole(y) && a.mentions.length > 1;
  return !x.some((body) => y.includes(body));
}

function isOtherPeriod({ period: a }: Claim, { period: b }: Claim): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [a.value, b.value];
  // What stood on a day, and all that had come together by it.
  const isStock = x.to === y.to && [x, y].every(({ from, to, mode }) => from === to || mode === 'until');
  if (isStock) return false;
  return x.from !== y.from || x.to !== y.to || x.days !== y.days;
}

const populationWords = ({ population }: Claim): Words =>
  both((language) => populationText(population?.value ?? [], language));
const periodWords = ({ period }: Claim): Words =>
  both((language) => periodText(period?.value ?? null, language));
const categoryWords = ({ category }: Claim): Words =>
  both((language) => categoryText(category?.value ?? [], language));
const unsaid: Words = { en: 'not said', ru: 'не сказано' };
const sourceWords = ({ attribution }: Claim, credited: ReadonlySet<string>): Words =>
  attribution.length > 0
    ? verbatim(attribution.join(', '))
    : credited.size === 0
      ? unsaid
      : verbatim([...credited].join(', '));
