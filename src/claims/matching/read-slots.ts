// The slots of a figure read from the words that describe it, by the same tables that read a text.
import { foldKey } from '../../text/fold.ts';
import type { Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { measureAt } from '../../text/measures.ts';
import { tokenise } from '../../text/tokens.ts';
import type { CountKey, EventKey, Population } from '../claim.ts';
import { identifiers } from '../reading/identifiers.ts';
import { populationHits } from '../reading/population-hits.ts';
import type { UnitNames } from '../reading/unit-names.ts';
import { categoriesIn, categoryWords } from '../words/categories.ts';
import { countedNouns, type CountedNoun } from '../words/counted.ts';
import { eventWords, framing } from '../words/events.ts';
import { eventsOf } from '../words/event-hits.ts';
import { kinEvents } from '../words/kin-events.ts';
import { matters, narrowing } from '../words/matters.ts';
import { illnessCase, isIllness } from '../words/illness.ts';
import { thingKey } from '../words/things.ts';
import { isPersonForm } from '../words/person-forms.ts';
import { plainWords } from '../words/plain-words.ts';
import { nationWords } from '../words/populations.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

const free = (tokens: readonly Token[]): readonly boolean[] => tokens.map(() => false);

/** Words behind which the noun that is counted is no longer told of. */
const behind = /^(?:of|about|from|for|in|on|by|against|with|without|to|at|who|that|which)$/;
const adjectival = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ых|их|ым|им|ыми|ими)$/;

const standing = /^(?!животн|насеком|данн|млекопит|пернат|суточн|чаев)\p{L}{3,}(?:[ыи]е|[ыи]х)$/u;

/**
 * The unit of counting that a phrase names: the last noun before what it is of (`complaints of violence`, `court cases`), in
 * Russian the first (`заявлений о насилии`). Unknown nouns count as themselves.
 */
export function readCounts(text: string): CountKey | null {
  const tokens = tokenise(text);
  if (/%|per ?cent|процент|\bshare\b|доля/i.test(text)) return 'percent';
  const measure = measureAt(tokens, 0);
  if (measure !== null) return `other:${measure.value.name}`;
  const nouns = countedNouns.all(tokens).filter(({ value }) => value.weak !== true);
  if (nouns.length === 0 && countedNouns.all(tokens).length > 0) return 'times';
  const head = /\p{Script=Cyrillic}/u.test(text) ? russianHead(tokens, nouns) : englishHead(tokens, nouns);
  const isOfIllness = isIllness(tokens, 0, tokens.length);
  if (
    isOfIllness &&
    (typeof head === 'string' ? /^(?:случа|cases?$)/.test(head) : head?.value.counts === 'case')
  )
    return illnessCase;
  if (head === null || typeof head !== 'string') return head?.value.counts ?? null;
  // `верующие`: an adjective that stands for people.
  if (tokens.length === 1 && standing.test(head)) return 'person';
  return isPersonForm(head, false) ? 'person' : `other:${head}`;
}

type NounHit = Hit<CountedNoun>;

function englishHead(tokens: readonly Token[], nouns: readonly NounHit[]): NounHit | string | null {
  const plain = plainWords.all(tokens);
  const isPlain = (at: number): boolean => plain.some(({ from, to }) => from <= at && at < to);
  const end = tokens.findIndex(
    ({ key }, at) =>
      behind.test(key) && tokens.slice(0, at).some(({ kind }, i) => kind === 'word' && !isPlain(i)),
  );
  const until = end < 0 ? tokens.length : end;
  // `police reports`: papers, and no people.
  const last = tokens[until - 1]?.key ?? '';
  const isThing =
    last.endsWith('s') && thingKey(last) !== null && countedNouns.at(tokens, until - 1) === null;
  if (isThing && !nouns.some(({ to }) => to >= until)) return last;
  return (
    nouns.findLast(({ to }) => to <= until) ??
    tokens.slice(0, until).findLast(({ kind }) => kind === 'word')?.key ??
    nouns.at(-1) ??
    null
  );
}

function russianHead(tokens: readonly Token[], nouns: readonly NounHit[]): NounHit | string | null {
  for (const [at, { kind, key }] of tokens.entries()) {
    const noun = nouns.find(({ from, to }) => from <= at && at < to);
    if (noun !== undefined) return noun;
    if (kind === 'word' && !adjectival.test(key) && !key.endsWith('о') && plainWords.at(tokens, at) === null)
      return key;
  }
  return nouns.at(-1) ?? tokens.findLast(({ kind }) => kind === 'word')?.key ?? null;
}

/** Events that tell of no lot of their own where another stands beside them (`found dead`). */
const idle: ReadonlySet<EventKey> = new Set([...framing, 'verified']);

/** Not the one that another came out of: of `released from detention` no slot holds the release. */
export function readEvent(text: string): EventKey | null {
  const tokens = tokenise(text);
  const hits = eventsOf(tokens);
  const found = hits.find(({ value }) => !idle.has(value)) ?? hits[0];
  if (found === undefined) return null;
  const head = kinEvents.all(tokens)[0];
  const isFrom = /^(?:from|after|without|из|от|после|без)$/.test(tokens[found.from - 1]?.key ?? '');
  return isFrom && head !== undefined && head.to <= found.from ? null : found.value;
}

/**
 * The events that a phrase counts, joined by `or` and `and` (`killed or wounded by mines`), and those behind it that only say how
 * or where (`wounded in the strike`).
 */
export function readHeadEvents(text: string): {
  readonly events: readonly EventKey[];
  readonly around: readonly EventKey[];
} {
  const tokens = tokenise(text);
  const hits = eventsOf(tokens).filter(({ value }) => !idle.has(value));
  let joined = 1;
  while (joined < hits.length && isJoined(tokens, hits[joined - 1], hits[joined])) joined += 1;
  return {
    events: hits.slice(0, joined).map(({ value }) => value),
    around: hits.slice(joined).map(({ value }) => value),
  };
}

function isJoined(tokens: readonly Token[], a: Span | undefined, b: Span | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const between = tokens.slice(a.to, b.from);
  return between.length > 0 && between.every(({ key }) => /^(?:or|and|и|или|were|был|была|были)$/.test(key));
}

/** All events that a phrase names. */
export function readEvents(text: string): readonly EventKey[] {
  return eventWords
    .all(tokenise(text))
    .map(({ value }) => value)
    .filter((event) => !idle.has(event));
}

export function readPopulations(text: string, units: UnitNames): readonly Population[] {
  const tokens = tokenise(text);
  const nations = nationWords
    .all(tokens)
    .map(({ value }): Population => ({ kind: 'nation', name: value, unit: null, text: value }));
  return [...populationHits(tokens, free(tokens), units).map(({ population }) => population), ...nations];
}

/** Categories and articles of law that a phrase names. */
export function readCategories(text: string): readonly string[] {
  const tokens = tokenise(text);
  const { articles } = identifiers(tokens, free(tokens));
  const nouns = countedNouns.all(tokens);
  const found = [
    // `police officers` are no officers by rank.
    ...categoriesIn(tokens)
      .filter(
        ({ from, to }) =>
          !nouns.some(
            (noun) =>
              noun.value.group !== undefined &&
              noun.from <= from &&
              to <= noun.to &&
              noun.to - noun.from > to - from,
          ),
      )
      .map(({ value }) => value),
    ...nouns.flatMap(({ value }) => (value.group === undefined ? [] : [`group-${value.group}`])),
    ...articles.flatMap(({ categories }) => categories),
  ];
  return [...new Set(found)];
}

/** Groups of people that a phrase names by nouns that no table knows (`спецпоселенцы`), as categories. */
export function readPeople(text: string): readonly string[] {
  const tokens = tokenise(text);
  const nouns = countedNouns.all(tokens);
  return tokens.flatMap(({ kind, key }, at) =>
    kind === 'word' &&
    isPersonForm(key, false) &&
    // `asylum seekers` is one noun.
    !nouns.some(({ from, to }) => from <= at && at < to) &&
    categoryWords.at(tokens, at) === null
      ? [`group-${key}`]
      : [],
  );
}

/** The key of the event that a phrase begins with, where others may stand for its words. */
export function readHead(text: string): string | null {
  const tokens = tokenise(text);
  const [head, event] = [kinEvents.all(tokens)[0], eventWords.all(tokens)[0]];
  return head !== undefined && (event === undefined || head.from <= event.from) ? head.value : null;
}

/** The words of a phrase that say an event, folded. */
export function readHeadWords(text: string): readonly string[] {
  const tokens = tokenise(text);
  return eventWords
    .all(tokens)
    .flatMap(({ from, to }) => tokens.slice(from, to).map(({ key }) => foldKey(key)));
}

/** The keys of the events that a phrase names in words that others may stand for. */
export function readKin(text: string): readonly string[] {
  return [...new Set(kinEvents.all(tokenise(text)).map(({ value }) => value))];
}

/** The kinds of places and institutions, and the matters, that a phrase names. */
export function readInstitutions(text: string): readonly string[] {
  return matters.all(tokenise(text)).map(({ value }) => value);
}

/** The keys of all that a phrase names in words that others may stand for. */
export function readMatters(text: string): readonly string[] {
  return [...new Set([...readKin(text), ...readInstitutions(text)])];
}

/** The circumstances that a phrase names and that make what it counts fewer. */
export function readNarrowing(text: string): readonly string[] {
  return matters.all(tokenise(text)).flatMap(({ value }) => (narrowing.has(value) ? [value] : []));
}

/** Kinds of sentences and cases that a phrase names beside what makes anything fewer. */
export function readKinds(text: string): readonly string[] {
  return [...new Set([...readNarrowing(text), ...readKin(text).filter((key) => kindsOfThings.has(key))])];
}

/** Circumstances that tell apart what is counted, beside people. */
export const kindsOfThings: ReadonlySet<string> = new Set([
  'suspended',
  'imprisonment',
  'death-sentence',
  'fine',
]);

/** Whether a phrase tells of what did not come about, the denial no part of an event that a table knows. */
export function readNegated(text: string): boolean {
  const tokens = tokenise(text);
  const kin = kinEvents.all(tokens).filter(({ value }) => value !== 'no-show');
  const events = [...eventWords.all(tokens), ...kin];
  return tokens.some(
    ({ key }, at) => negation.test(key) && !events.some(({ from, to }) => from <= at && at < to),
  );
}

/** Words that turn an event into its absence. */
export const negation =
  /^(?:not|never|no|nobody|none|without|failed|fail|fails|unable|neither|nor|\p{L}+n['’]t|не|ни|нет|без|никогда)$/u;

/** The words of a phrase that say something of their own. */
export function contentWords(text: string): readonly string[] {
  const tokens = tokenise(text);
  return tokens
    .filter(({ kind }, at) => kind === 'word' && plainWords.at(tokens, at) === null)
    .map(({ key }) => key);
}

/** `still missing`, `остаются под стражей` */
export const still = /^(?:still|remain(?:s|ed|ing)?|остал\p{L}*|оставш\p{L}*|оста[юе]т\p{L}*|остава\p{L}*)$/u;

/** Whether an event tells of a state that lasts at the time of a figure. */
export function readState(text: string): boolean {
  const tokens = tokenise(text);
  const [head, next] = tokens;
  return (
    tokens.some(({ key }) => still.test(key)) ||
    (/^(?:вс[её])$/.test(head?.key ?? '') && /^ещ[её]$/.test(next?.key ?? ''))
  );
}
