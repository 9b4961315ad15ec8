// Every word of a statement accounted for: held by a slot, or of a kind that changes nothing. What is left over no figure says,
// unless its own words do; and words that turn the whole (`not`, `if`, `every`) are told apart.
import type { Token } from '../../text/tokens.ts';
import type { EventKey, Population, Turn } from '../claim.ts';
import { countedNouns } from '../words/counted.ts';
import { sameEvent } from '../words/events.ts';
import { plainBeside, plainWords } from '../words/plain-words.ts';
import { speechVerbs } from '../words/speech.ts';
import { turningWords } from '../words/turning-words.ts';
import type { Amount } from './amount.ts';
import type { PlaceHit } from './places.ts';
import type { SentenceView } from './sentence-view.ts';

export interface Account {
  readonly unexplained: readonly string[];
  readonly turns: readonly Turn[];
  readonly words: readonly string[];
}

/** What the slots of the claim hold. */
export interface Held {
  readonly event: EventKey | null;
  readonly populations: readonly Population[];
  readonly categories: readonly string[];
  readonly place: string | null;
}

/** What a whole sentence says, once for all its amounts. */
export interface SentenceAccount {
  readonly view: SentenceView;
  readonly amounts: readonly Amount[];
  readonly places: readonly PlaceHit[];
  readonly said: string;
  /** By token: it belongs to a date, an article of law, a word that changes nothing anywhere. */
  readonly plain: readonly boolean[];
  /** By token: the amount it stands in, -1 for none. */
  readonly inside: readonly number[];
}

export function sentenceAccount(
  view: SentenceView,
  amounts: readonly Amount[],
  places: readonly PlaceHit[],
  speakers: readonly string[],
): SentenceAccount {
  const { tokens } = view;
  const plain = tokens.map(({ kind }) => kind === 'mark' || kind === 'opaque' || kind === 'date');
  const inside = tokens.map(() => -1);
  const speech = speakers.length === 0 ? [] : speechVerbs.all(tokens);
  for (const hits of [plainWords.all(tokens), view.periods, view.articles, speech])
    for (const { from, to } of hits) plain.fill(true, from, to);
  for (const [i, { from, to }] of amounts.entries()) inside.fill(i, from, to);
  return { view, amounts, places, said: speakers.join(' ').toLowerCase(), plain, inside };
}

export function accountFor(sentence: SentenceAccount, amount: Amount, held: Held): Account {
  const { view, amounts, inside, plain } = sentence;
  const { tokens } = view;
  const own = amounts.indexOf(amount);
  const scope = scopeOf(sentence, own);
  const isExplained = explainedBy(sentence, amount, held);
  const unexplained: string[] = [];
  const words: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (scope[at] !== true) continue;
    if (token.kind === 'word') words.push(token.key);
    if (!isExplained(at)) unexplained.push(token.key);
  }
  const spans = [view.events, view.periods, view.populations];
  const turns = turningWords.all(tokens).flatMap(({ from, to, value }): readonly Turn[] => {
    if (inside[from] !== -1 || plain[from] === true) return [];
    if (spans.some((hits) => hits.some((hit) => hit.from <= from && from < hit.to))) return [];
    const isWide = value === 'denied' || value === 'supposed';
    if (!isWide && scope[from] !== true) return [];
    if (value === 'rate' && amount.per !== null) return [];
    const word = tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ');
    return [{ stance: value, word }];
  });
  return { unexplained, turns, words };
}

/** The tokens that speak of an amount: its clause as far as the next amount's, and clauses without any. */
function scopeOf({ view, amounts, inside, plain }: SentenceAccount, own: number): readonly boolean[] {
  const { tokens, clause } = view;
  const amount = amounts[own];
  if (amount === undefined) return [];
  const home = clause[amount.from] ?? 0;
  const peers = amounts.filter(({ from }) => clause[from] === home);
  const place = peers.indexOf(amount);
  const crowded = new Set(amounts.filter((other) => other !== amount).map(({ from }) => clause[from]));
  const start = place === 0 ? 0 : boundary(view, peers[place - 1], amount);
  let [end, next] = [tokens.length, place];
  while (next + 1 < peers.length) {
    const limit = boundary(view, peers[next], peers[next + 1]);
    end = limit;
    // `61 officers and 212 men were shot`: what is said of the second is said of the first.
    const from = peers[next]?.to ?? 0;
    const hasOwn = tokens
      .slice(from, limit)
      .some(({ kind }, i) => kind === 'word' && plain[from + i] !== true);
    if (hasOwn) break;
    next += 1;
    end = tokens.length;
  }
  const first = peers[0]?.from ?? 0;
  return tokens.map((_, at) => {
    if (inside[at] !== -1 && inside[at] !== own) return false;
    if (clause[at] !== home) return !crowded.has(clause[at] ?? 0);
    return at < first || (at >= start && at < end);
  });
}

/** Where what is said of one amount ends and what is said of the next begins. */
function boundary({ tokens }: SentenceView, a: Amount | undefined, b: Amount | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const last = tokens.slice(a.to, b.from).findLastIndex(({ key }) => /^(?:,|;|and|plus|и|а|плюс)$/.test(key));
  return last < 0 ? b.from : a.to + last;
}

const legalCounts: ReadonlySet<string> = new Set(['case', 'sentence', 'charge']);
const legalEvents: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution']);
const offences: ReadonlySet<EventKey> = new Set(['absence', 'desertion', 'refusal']);
/** Events that tell of no lot of their own. */
const idleEvents: ReadonlySet<EventKey> = new Set(['service', 'verified', 'listed', 'matched']);
/** Bodies that frame a sentence without saying of whom. */
const frames: ReadonlySet<Population['kind']> = new Set(['list', 'roster', 'army']);

function contextOf(amount: Amount, event: EventKey | null): keyof typeof plainBeside | null {
  if (legalCounts.has(amount.counts ?? '') || (event !== null && legalEvents.has(event))) return 'law';
  switch (event) {
    case 'absence':
    case 'desertion':
    case 'refusal':
      return 'leaving';
    case 'death':
    case 'loss':
    case 'wound':
    case 'missing':
      return 'death';
    case 'capture':
    case 'surrender':
      return 'capture';
    case 'wanted':
      return 'wanted';
    case 'attack':
      return 'attack';
    case 'mobilisation':
    case 'recruitment':
      return 'joining';
    default:
      return null;
  }
}

function covers({ from, to }: { from: number; to: number }, at: number): boolean {
  return from <= at && at < to;
}

function explainedBy(
  { view, places, said, plain, inside }: SentenceAccount,
  amount: Amount,
  held: Held,
): (at: number) => boolean {
  const { tokens, events, populations, categories } = view;
  const context = contextOf(amount, held.event);
  const beside = tokens.map(() => false);
  if (context !== null)
    for (const { from, to } of plainBeside[context].all(tokens)) beside.fill(true, from, to);
  const isLegal = context === 'law';
  const isHeldEvent = (value: EventKey): boolean =>
    idleEvents.has(value) ||
    (held.event !== null && sameEvent(value, held.event)) ||
    (isLegal && (offences.has(value) || legalEvents.has(value) || value === 'deployment'));
  const isOwnNoun = (at: number): boolean => {
    if (!covers(amount, at)) return false;
    if (covers(amount.quantity, at) || at === amount.to - 1) return true;
    const noun = countedNouns.at(tokens, at);
    return noun !== null && noun.value.counts === amount.counts && noun.value.group === undefined;
  };
  return (at) => {
    const token = tokens[at];
    if (token === undefined || isOwnNoun(at)) return true;
    const event = events.find((hit) => covers(hit, at));
    if (event !== undefined) return isHeldEvent(event.value);
    const body = populations.find((hit) => covers(hit, at));
    if (body !== undefined)
      return frames.has(body.population.kind) || held.populations.includes(body.population);
    const category = categories.find((hit) => covers(hit, at));
    if (category !== undefined)
      return held.categories.includes(category.value) || isIncluded(tokens, category.from);
    if (plain[at] === true) return true;
    if (token.kind === 'number') return false;
    if (beside[at] === true) return true;
    const where = places.find((hit) => covers(hit, at));
    if (where !== undefined) return where.place === held.place;
    return inside[at] === -1 && token.capital && at > 0 && said !== '' && said.includes(token.key);
  };
}

/** `including officers`: some of those counted. */
function isIncluded(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ key }) => key === 'including' || key === 'включая' || key === 'числе');
}
