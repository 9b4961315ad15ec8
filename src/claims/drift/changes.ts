// What changed from one telling to the next, slot by slot. What a telling leaves unsaid has not changed.
import { verbatim, type Words } from '../../text/words.ts';
import type { Claim } from '../claim.ts';
import { sameWord } from '../matching/same-word.ts';
import {
  both,
  categoryText,
  countLabel,
  eventLabel,
  periodText,
  populationText,
} from '../verdict/verdict-words.ts';
import { credits, institutionsOf, saysName, somebody, speaksForItself, type Crediting } from './credit.ts';
import { isSameVerb, sameFate } from './likeness.ts';
import { nameOf, type Outlet, type Outlets } from './outlets.ts';
import { sameScript, type Traits } from './traits.ts';

export const driftSlots = ['number', 'unit', 'event', 'population', 'period', 'category', 'source'] as const;

export type DriftSlot = (typeof driftSlots)[number];

export interface DriftChange {
  readonly slot: DriftSlot;
  readonly from: Words;
  readonly to: Words;
}

/** A claim with the outlet that tells it. */
export interface Told extends Crediting {
  readonly traits: Traits;
  readonly outlet: Outlet;
  /** All words of its name. */
  readonly outletWords: readonly string[];
}

/** `outlets`: all outlets of the story. */
export function changes(from: Told, to: Told, outlets: Outlets): readonly DriftChange[] {
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
  const event = isOtherThing && a.event === null ? null : eventChange(from.traits, to.traits);
  if (event !== null) add('event', ...event);
  if (isOtherPopulation(from.traits, to.traits)) add('population', populationWords(a), populationWords(b));
  if (isOtherPeriod(a, b)) add('period', periodWords(a), periodWords(b));
  if (!isOtherThing && isOtherKind(from.traits, to.traits))
    add('category', categoryWords(a), categoryWords(b));
  const [before, after] = [credits(from, outlets), credits(to, outlets)];
  const isOwn = before.size === 0 || speaksForItself(a);
  const known = new Set([
    ...before,
    ...institutionsOf(a.words),
    ...(isOwn ? [nameOf(from.outlet), ...institutionsOf(from.outletWords)] : []),
  ]);
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
  // Two languages have no word in common.
  if (typeof x === 'string' && typeof y === 'string') return sameScript(x, y) && !sameWord(x, y);
  return !(typeof x === 'string' ? b === 'person' : typeof y === 'string' && a === 'person');
}

/** Null where both may be the same. */
function eventChange(a: Traits, b: Traits): readonly [Words, Words] | null {
  const [x, y] = [a.event, b.event];
  if (x.stated !== null && y.stated !== null) {
    const isSame =
      x.stated === y.stated
        ? x.isTwo === y.isTwo
        : x.stated !== 'desertion' &&
          y.stated !== 'desertion' &&
          sameFate(a.claim, b.claim, x.stated, y.stated);
    return isSame ? null : [eventLabel(x.stated), eventLabel(y.stated)];
  }
  const [before, after] = [x, y].map(({ stated, verb }) =>
    stated !== null ? eventLabel(stated) : verb === null ? null : verbatim(verb),
  );
  if (before === undefined || before === null || after === undefined || after === null) return null;
  // A verb that no table knows can be told from others of its own language only.
  if (a.isCyrillic !== b.isCyrillic) return null;
  if (x.verb !== null && y.verb !== null && isSameVerb(x.verb, y.verb)) return null;
  return [before, after];
}

const isWhole = (of: readonly string[]): boolean => of.includes('army ');

/** Groups (`refugees`, `children`) and articles of law tell two tellings apart only where both name one. */
function isOtherKind(a: Traits, b: Traits): boolean {
  if (a.kinds !== b.kinds) return true;
  return (
    isApart(a.groups, b.groups, (one, other) => !sameScript(one, other) || sameWord(one, other)) ||
    isApart(namedArticles(a), namedArticles(b), (one, other) => one === other)
  );
}

/** Those that the sentence names; an offence may imply another. */
const namedArticles = ({ articles, claim: { words } }: Traits): readonly string[] =>
  words.some((word) => /^(?:article|стат[ьеи]|ст$)/.test(word)) ? articles : [];

function isApart(
  a: readonly string[],
  b: readonly string[],
  isSame: (one: string, other: string) => boolean,
): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isSame(one, other)));
}

/** Another body; or the whole army for a part of it, whatever that was called. */
function isOtherPopulation({ claim: a, bodies: x }: Traits, { claim: b, bodies: y }: Traits): boolean {
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
