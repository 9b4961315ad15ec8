// A text in English or Russian read into claims: each sentence by itself, then what a sentence leaves open taken from its
// context and marked so. Rules over the two languages; no model, no network, one pass, linear in the text.
import { hash } from 'node:crypto';
import type { Dimension } from '../../text/measures.ts';
import { sentences, type Sentence } from '../../text/sentences.ts';
import type { Claim, ClaimQuantity, Reading, Statement } from '../claim.ts';
import { leaningWords } from '../words/speech.ts';
import type { Amount } from './amount.ts';
import { attribution, hedges } from './attribution.ts';
import type { Speakers } from './speakers.ts';
import { bodyAmounts } from './body-amounts.ts';
import { inherit, type OpenClaim, type Subject } from './context.ts';
import { countedAmounts } from './counted-amounts.ts';
import { designations, mentions, properNames } from './designations.ts';
import { doubtsOf } from './doubts.ts';
import { exceptions } from './exceptions.ts';
import { leaps } from './leaps.ts';
import { places, type PlaceHit } from './places.ts';
import { viewSentence, type SentenceView } from './sentence-view.ts';
import { categoriesOf } from './category-slot.ts';
import { eventOf } from './event-slot.ts';
import { periodOf, placeOf, populationOf } from './slots.ts';
import {
  forecasts,
  inferences,
  isForetold,
  isQuestion,
  isTakenUp,
  isWeighed,
  reasonOf,
} from './statements.ts';
import { trendAmounts } from './trend-amounts.ts';
import { sentenceAccount } from './sentence-account.ts';
import { accountFor } from './unexplained.ts';
import { noUnits, type UnitNames } from './unit-names.ts';

export interface ReadOptions {
  /** Units of the case, so that numbered bodies are found in its order of battle. */
  readonly units?: UnitNames;
  /** Who publishes the case's figures, so that they are found as those who say so, and nothing else. */
  readonly speakers?: Speakers | null;
  /** What the case measures (areas, lengths), so that amounts of it are claims. */
  readonly measured?: ReadonlySet<Dimension>;
  /** The year that months without a year belong to, where the text itself names none. */
  readonly year?: number | null;
  /** No figure and no other text will be held against it: what only those would ask of a claim is left out. */
  readonly isAlone?: boolean;
}

/** What is read in one sentence by itself, before its context tells more. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly text: string;
  /** The year that its months without a year belong to. */
  readonly year: number | null;
  readonly subject: Subject;
  readonly open: readonly OpenClaim[];
  /** What it takes up where it foretells, wishes or asks (`plans to name all 565 detained`). */
  readonly supposed: readonly OpenClaim[];
  /** Of a sentence without claims. */
  readonly statement: Statement | null;
}

/** Reads a text. Every span is exact: `text.slice(start, start + length)` is the claim. */
export function readClaims(text: string, options: ReadOptions = {}): Reading {
  return inContext(readSentences(text, options));
}

/** The claims of sentences, with what each leaves open taken from the others. */
export function inContext(read: readonly ReadSentence[]): Reading {
  const subjects = read.map(({ subject }) => subject);
  return {
    claims: inherit(
      read.flatMap(({ open }) => open),
      subjects,
    ),
    supposed: supposedIn(read, subjects),
    statements: read.flatMap(({ statement }) => statement ?? []),
  };
}

/** What sentences only take up, in the context of all that is told; which is none the wiser for it. */
function supposedIn(read: readonly ReadSentence[], subjects: readonly Subject[]): readonly Claim[] {
  const known = new Set(read.flatMap(({ supposed }) => supposed.map(({ claim }) => claim.id)));
  if (known.size === 0) return [];
  const all = read.flatMap(({ open, supposed }) => [...open, ...supposed]);
  return inherit(all, subjects).filter(({ id }) => known.has(id));
}

/** Each sentence of a text by itself; `known`: as read in another version of the text, for those that stand in both alike. */
export function readSentences(
  text: string,
  options: ReadOptions,
  known: readonly ReadSentence[] = [],
): readonly ReadSentence[] {
  const ids = new Map<string, number>();
  const year = yearOfText(text) ?? options.year ?? null;
  const before = new Map(known.map((read) => [read.sentence.start, read]));
  return sentences(text).map((sentence): ReadSentence => {
    const words = text.slice(sentence.start, sentence.end);
    const own = before.get(sentence.start);
    const isAlike =
      own?.text === words &&
      own.year === year &&
      own.sentence.paragraph === sentence.paragraph &&
      own.sentence.heading === sentence.heading;
    return isAlike ? own : readSentence(text, sentence, words, year, ids, options);
  });
}

/** Tokens are let go of with their sentence: a long text must not be held whole. */
function readSentence(
  text: string,
  sentence: Sentence,
  words: string,
  year: number | null,
  ids: Map<string, number>,
  { units = noUnits, isAlone = false, speakers: known = null, measured }: ReadOptions,
): ReadSentence {
  const view = viewSentence(text, sentence, year, units, known, measured);
  const subject = { populations: view.populations, events: view.events };
  const foretold = forecasts(view);
  const isAsked = isQuestion(view);
  const told: Amount[] = [];
  const takenUp: Amount[] = [];
  for (const amount of amountsOf(view)) {
    if (!isAsked && !isForetold(view, foretold, amount.from) && !isWeighed(view, amount)) told.push(amount);
    else if (isTakenUp(view, amount)) takenUp.push(amount);
  }
  const open = openClaims(view, told, ids, isAlone);
  return {
    sentence,
    text: words,
    year,
    subject,
    open,
    supposed: openClaims(view, takenUp, ids, isAlone),
    statement: told.length === 0 ? statementOf(view, foretold, ids) : null,
  };
}

/** The claims that amounts of one sentence make, before its context tells more. */
function openClaims(
  view: SentenceView,
  amounts: readonly Amount[],
  ids: Map<string, number>,
  isAlone: boolean,
): readonly OpenClaim[] {
  if (amounts.length === 0) return [];
  const { text, sentence } = view;
  const sentenceHash = hashOf(text.slice(sentence.start, sentence.end));
  const speakers = attribution(view);
  const credits = view.credits.map(({ name, source }) => ({ name, source }));
  const doubts = hedges(view);
  const inferred = inferences(view);
  const where = places(view);
  const beside = isAlone ? null : besideOf(view, amounts, where, speakers);
  const leans = leaningWords.all(view.tokens).length > 0;
  return amounts.flatMap((amount, i): readonly OpenClaim[] => {
    const event = eventOf(view, amount);
    const population = populationOf(view, amount);
    const category = categoriesOf(view, amount, event?.value ?? null);
    const place = placeOf(view, amount, where);
    const [first, last] = [view.tokens[amount.from], view.tokens[amount.to - 1]];
    if (first === undefined || last === undefined) return [];
    const span = text.slice(first.start, last.end);
    const claim: Claim = {
      id: stableId('c', `${sentenceHash}\u0000${span}`, ids),
      text: span,
      start: first.start,
      length: last.end - first.start,
      sentence: { start: sentence.start, length: sentence.end - sentence.start },
      quantity: quantityOf(amount),
      counts: amount.counts === null ? null : { value: amount.counts, origin: 'stated' },
      event,
      population,
      period: periodOf(view, amount),
      category,
      place,
      places: where.map((hit) => hit.place),
      attribution: [...credits.map(({ name }) => name), ...speakers],
      credits,
      hedges: doubts,
      inferred: inferred.some((at) => at < amount.from),
      heading: sentence.heading,
      ...(beside === null
        ? nothingBeside
        : {
            doubts: doubtsOf(view, amount, event, speakers),
            ...accountFor(beside.account, i, {
              event: event?.value ?? null,
              populations: population?.value ?? [],
              categories: category?.value ?? [],
              place: place?.value ?? null,
            }),
            numbers: beside.numbers,
            designations: beside.designations,
            mentions: beside.mentions,
            names: beside.names,
            leaps: beside.leaps,
          }),
    };
    return [{ claim, leans, paragraph: sentence.paragraph }];
  });
}

const nothingBeside = {
  doubts: [],
  unexplained: [],
  turns: [],
  kin: [],
  told: [],
  words: [],
  ahead: 0,
  numbers: [],
  splits: [],
  designations: [],
  mentions: [],
  names: [],
  leaps: [],
} as const;

/** What a sentence says beside its slots, which figures and other texts are held against. */
function besideOf(
  view: SentenceView,
  amounts: readonly Amount[],
  where: readonly PlaceHit[],
  speakers: readonly string[],
) {
  const { tokens } = view;
  return {
    account: sentenceAccount(view, amounts, where, speakers),
    numbers: tokens.flatMap(({ value }) => (value === null ? [] : [value])),
    designations: designations(tokens, true),
    mentions: mentions(tokens),
    names: properNames(tokens, true),
    leaps: leaps(view, amounts),
  };
}

function overlaps(amount: Amount, others: readonly Amount[]): boolean {
  return others.some(({ from, to }) => amount.from < to && from < amount.to);
}

function amountsOf(view: SentenceView): readonly Amount[] {
  const wordless = bodyAmounts(view);
  // `not one conscript` is none, not one; `all but two` is not two.
  const excepted = exceptions(view);
  const first = [...wordless.filter(({ quantity }) => quantity.kind === 'none'), ...excepted];
  const all = countedAmounts(view);
  const counted =
    first.length === 0 ? all : [...all.filter((amount) => !overlaps(amount, first)), ...excepted];
  const numbers = [...counted, ...wordless.filter((body) => !overlaps(body, counted))];
  const trends = trendAmounts(view, counted).filter((trend) => !overlaps(trend, numbers));
  return [...numbers, ...trends].toSorted((a, b) => a.from - b.from);
}

function quantityOf({ quantity, per, body, statistic, isEquivalence }: Amount): ClaimQuantity {
  const { kind, value, low, high, bound, grain, direction } = quantity;
  return { kind, value, low, high, bound, grain, direction, per, body, statistic, isEquivalence };
}

function statementOf(view: SentenceView, foretold: readonly number[], ids: Map<string, number>): Statement {
  const { start, end } = view.sentence;
  const text = view.text.slice(start, end);
  return { id: stableId('s', text, ids), text, start, length: end - start, reason: reasonOf(view, foretold) };
}

function hashOf(content: string): string {
  return hash('sha256', content);
}

/** The same words get the same identifier wherever they stand; repeats are numbered in order. */
function stableId(prefix: string, content: string, ids: Map<string, number>): string {
  const hash = hashOf(content).slice(0, 10);
  const seen = (ids.get(prefix + hash) ?? 0) + 1;
  ids.set(prefix + hash, seen);
  return seen === 1 ? `${prefix}-${hash}` : `${prefix}-${hash}-${seen}`;
}

/** The one year that a text names; null where it names several or none. */
function yearOfText(text: string): number | null {
  const years = new Set<string>();
  for (const [year] of text.matchAll(/(?<![\d.,])(?:19[89]|20[0-4])\d(?![\d.,]\d|\d)/g)) {
    years.add(year);
    if (years.size > 1) return null;
  }
  const [only] = years;
  return only === undefined ? null : Number(only);
}
