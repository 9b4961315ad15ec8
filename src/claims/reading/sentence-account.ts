// What a sentence says once for all its amounts: what changes nothing, what turns the whole, which events it tells of.
import type { Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { EventKey, Kin, Stance, Turn } from '../claim.ts';
import { kinEvents } from '../words/kin-events.ts';
import { matters } from '../words/matters.ts';
import { plainWords } from '../words/plain-words.ts';
import { speechVerbs } from '../words/speech.ts';
import { turningWords } from '../words/turning-words.ts';
import type { Amount } from './amount.ts';
import { asidesIn } from './asides.ts';
import { broughtUp, isAlive, withFates } from './brought-up.ts';
import { isNumberSign } from './designations.ts';
import { isFindingOut, isQuotedName, isReport } from './spoken.ts';
import type { PlaceHit } from './places.ts';
import { commentsIn } from './openings.ts';
import { lengthsBeside } from './lengths.ts';
import { pinnedTimes } from './relative-times.ts';
import type { PopulationHit } from './population-hits.ts';
import { keepersIn } from './keepers.ts';
import { isRefusedAct } from './refused-acts.ts';
import { splitEvents } from './split-events.ts';
import type { SentenceView } from './sentence-view.ts';
import { borneWords } from './series.ts';
import { isOfElse } from './turn-reach.ts';
import { unconfirmedAt } from './undoubted.ts';

/** What a whole sentence says, once for all its amounts. */
export interface SentenceAccount {
  readonly view: SentenceView;
  readonly amounts: readonly Amount[];
  readonly said: string;
  /** By token: it belongs to a date, an article of law, a word that changes nothing anywhere. */
  readonly plain: readonly boolean[];
  /** By token: it tells how something is known, and nothing of those counted. */
  readonly aside: readonly boolean[];
  /** By token: an event, a body or a category is named. */
  readonly marked: readonly boolean[];
  /** By token: the amount it stands in, -1 for none. */
  readonly inside: readonly number[];
  /** By clause: how many amounts stand in it, and the first of them. */
  readonly crowds: ReadonlyMap<number, { readonly count: number; readonly first: number }>;
  readonly turns: readonly (Turn & { readonly at: number })[];
  readonly kin: readonly (Kin & { readonly at: number })[];
  readonly eventAt: At<Hit<EventKey>>;
  readonly bodyAt: At<PopulationHit>;
  readonly categoryAt: At<Hit<string>>;
  readonly placeAt: At<PlaceHit>;
}

export function sentenceAccount(
  view: SentenceView,
  amounts: readonly Amount[],
  places: readonly PlaceHit[],
  speakers: readonly string[],
): SentenceAccount {
  const { tokens, clause } = view;
  const plain = tokens.map(({ kind }) => kind === 'mark' || kind === 'opaque' || kind === 'date');
  const inside = tokens.map(() => -1);
  const speech = speechVerbs
    .all(tokens)
    .filter(({ from }) => speakers.length + view.credits.length > 0 || isReport(tokens, from));
  for (const hits of [plainWords.all(tokens), view.periods, view.reckoned, view.articles, speech])
    for (const { from, to } of hits) plain.fill(true, from, to);
  for (const [at, { key }] of tokens.entries())
    if (key === 'force' && /^(?:by|with)$/.test(tokens[at - 1]?.key ?? '')) plain[at] = false;
  for (const { from } of view.periods) {
    const months = wholeYear(tokens, from);
    if (months !== null) plain.fill(true, months, from);
  }
  for (const { from } of view.articles) if (tokens[from - 1]?.key === 'under') plain[from - 1] = true;
  for (const { from, to } of view.ages) plain.fill(true, from, to);
  for (const { from, to } of pinnedTimes(view)) plain.fill(true, from, to);
  for (const { from, to, isBorne } of lengthsBeside(view)) plain.fill(isBorne, from, to);
  for (const { from } of turningWords.all(tokens)) if (isOfElse(view, from)) plain[from] = true;
  const borne = borneWords(view, amounts);
  for (const at of borne) plain[at] = true;
  const comments = commentsIn(tokens, amounts);
  const aside = asidesIn(tokens, amounts).map((isAside, at) => isAside || comments[at] === true);
  const crowds = new Map<number, { count: number; first: number }>();
  for (const [i, { from, to }] of amounts.entries()) {
    inside.fill(i, from, to);
    const home = clause[from] ?? 0;
    const crowd = crowds.get(home);
    if (crowd === undefined) crowds.set(home, { count: 1, first: i });
    else crowd.count += 1;
  }
  const marked = tokens.map(() => false);
  for (const hits of [view.events, view.populations])
    for (const { from, to } of hits) marked.fill(true, from, to);
  const keepers = keepersIn(tokens);
  for (const at of keepers) plain[at] = true;
  // `failed to appear`: what did not come about is here the event itself.
  const raised = broughtUp(view, amounts);
  const isOfSaved = raised.some(({ value }) => value === 'rescue');
  const split = splitEvents(view, amounts);
  // `cleared out` clears nobody.
  const kinHits = withFates(
    view,
    kinEvents
      .all(tokens)
      .filter(
        ({ from, to, value }) =>
          !(to - from === 1 && split.verbs.has(from)) &&
          (value === 'finding' ? !isFindingOut(tokens, from) : !isWithin(view.events, from, to)) &&
          !isQuotedName(tokens, from),
      ),
  );
  const led = leadEnd(view, amounts);
  const phrases = [
    ...kinEvents.all(tokens).filter(({ from, to }) => to - from > 1),
    ...kinHits.filter(({ value }) => value === 'found-alive'),
  ];
  const turns = turningWords
    .all(tokens)
    .filter(
      ({ from, value }) =>
        inside[from] === -1 &&
        comments[from] !== true &&
        !isNumberSign(tokens, from) &&
        !isPlainHere(tokens, from) &&
        !isOfElse(view, from) &&
        (plain[from] !== true || tokens[from]?.key === 'yet') &&
        marked[from] !== true &&
        !(
          aside[from] === true &&
          (value === 'part' ||
            value === 'rate' ||
            isRequest.test(tokens[from]?.key ?? '') ||
            tokens[from]?.key === 'помимо')
        ) &&
        !phrases.some((hit) => hit.from <= from && from < hit.to && !isDenied(tokens[from], hit.value)) &&
        !(from < led && isOfLead(tokens, from, value)) &&
        !view.ages.some((age) => age.from <= from && from < age.to) &&
        !isLying(tokens, from) &&
        // `не стало 638 человек`: of the event's own words.
        !view.events.some((hit) => hit.value === 'death' && hit.from <= from && from < hit.to) &&
        !(isOfSaved && isAlive(tokens[from])) &&
        !isLeftWithout(tokens, from),
    )
    .map(({ from, to, value }) => ({ stance: value, word: phrase(tokens, from, to), at: from }));
  // `landlords wanted 300 people out`
  for (const { from } of amounts) {
    const word = tokens[from - 1]?.key ?? '';
    if (/^(?:want|wants|wanted)$/.test(word)) turns.push({ stance: 'supposed', word, at: from - 1 });
  }
  const nobody = unconfirmedAt(tokens);
  if (nobody >= 0) turns.push({ stance: 'denied', word: tokens[nobody]?.key ?? '', at: nobody });
  // `отказался отменить 54 приговора`: what was refused did not come about.
  for (const { from, to, value } of view.events)
    if (value === 'refusal' && isRefusedAct(tokens, to))
      turns.push({ stance: 'denied', word: tokens[from]?.key ?? '', at: from });
  for (const { from, to } of view.categories) marked.fill(true, from, to);
  for (const at of keepers) marked[at] = false;
  const said = speakers.join(' ').toLowerCase();
  return {
    view,
    amounts,
    said,
    plain,
    aside,
    marked,
    inside,
    crowds,
    turns,
    kin: [...kinHits, ...split.hits, ...matters.all(tokens), ...raised]
      .map(({ from, to, value }) => ({
        key: value,
        words: withCarrier(tokens, from, to).map(({ key }) => key),
        at: from,
      }))
      .filter(({ at }) => aside[at] !== true)
      // `according to the Exchange Lists` tells of no exchange.
      .filter(({ at }) => !(tokens[at]?.capital === true && said.includes(tokens[at]?.key ?? ''))),
    eventAt: covering(tokens.length, view.events),
    bodyAt: covering(tokens.length, view.populations),
    categoryAt: covering(tokens.length, [...view.categories, ...view.ages]),
    placeAt: covering(tokens.length, places),
  };
}

/** `a third of the land lies in Lipna district`: where it is. */
const isLying = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'lies' &&
  /^(?:in|within|along|near|on)$/.test(tokens[at + 1]?.key ?? '') &&
  !/^(?:the|of|no|are|were|and|he|she|they|who)$/.test(tokens[at - 1]?.key ?? '');

/** Longest opening before a colon. */
const longestLead = 14;

/** `Хунта не щадила и университеты: …`: where an opening ends that holds no amount and no event. */
function leadEnd({ tokens, events }: SentenceView, amounts: readonly Amount[]): number {
  const end = tokens.findIndex(({ key }) => key === ':');
  const isBare = !amounts.some(({ from }) => from < end) && !events.some(({ from }) => from < end);
  return end > 0 && end <= longestLead && isBare ? end : 0;
}

/** What an opening denies of something else: `это неправда`, `не подтвердилось` are said of what follows. */
function isOfLead(tokens: readonly Token[], at: number, stance: Stance): boolean {
  if (stance === 'part') return true;
  const key = tokens[at]?.key ?? '';
  const [before, next] = [tokens[at - 1]?.key ?? '', tokens[at + 1]?.key ?? ''];
  // `more often than not`, `spared nobody`, `little doubt`
  if (before === 'than' || /^(?:spared|nobody|никого|никому)$/.test(key)) return true;
  if (/^(?:doubts?|сомнен\p{L}+)$/u.test(key)) return /^(?:little|no|any|without|beyond|без)$/.test(before);
  const isPlainNo = /^(?:не|no|not|mistakes?|errors?|ошибк\p{L}{1,2})$/u.test(key);
  return isPlainNo && next !== ':' && !ofTruth.test(next);
}
const ofTruth =
  /^(?:true|so|confirmed|proven|proved|happened|the|one|a|подтвер\p{L}+|доказа\p{L}+|правд\p{L}+|так|был\p{L}?|произошл\p{L}?|случил\p{L}+|соответств\p{L}+|вер\p{L}+|все)$/u;

/** `lies in Lipna district`: where it is; `если верить рапорту`: who says so. */
const isPlainHere = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:lies|lie)$/.test(tokens[at]?.key ?? '') &&
    /^(?:in|within|inside|at|near|under|along|north|south|east|west|outside|between)$/.test(
      tokens[at + 1]?.key ?? '',
    )) ||
  (tokens[at]?.key === 'если' && /^(?:верить|судить)$/.test(tokens[at + 1]?.key ?? ''));

const isRequest = /^request(?:ed)?$/;

const leaving = /^(?:left|остал\p{L}*|оставш\p{L}*|остаются|оставил\p{L}*)$/u;

/** `остались без операций`, `left without power`: what came about is the lack itself. */
const isLeftWithout = (tokens: readonly Token[], at: number): boolean =>
  /^(?:without|без)$/.test(tokens[at]?.key ?? '') &&
  [-1, 2, 3, 4, 5, 6, 7].some((step) => leaving.test(tokens[at + step]?.key ?? ''));

/** `в больницы области не поступили`: a denial within a phrase that holds none of its own. */
const isDenied = (token: Token | undefined, lot: string): boolean =>
  lot !== 'no-show' && /^(?:не|not|never)$/.test(token?.key ?? '');

const carriers = /^(?:put|placed|landed|оказал(?:ись|ся|ось|ась)|очутил(?:ись|ся)|попал(?:и|а|о)?)$/;

/** `were put in hospital`, `в больнице оказались`: with a verb that says no more than that they came there. */
function withCarrier(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const isPlace = /^(?:in|into|в)$/.test(tokens[from]?.key ?? '');
  const start = isPlace && carriers.test(tokens[from - 1]?.key ?? '') ? from - 1 : from;
  const end = isPlace && carriers.test(tokens[to]?.key ?? '') ? to + 1 : to;
  return tokens.slice(start, end);
}

/** `over the twelve months of 2016`: where the words begin that say no more than the year behind them; else null. */
function wholeYear(tokens: readonly Token[], year: number): number | null {
  const noun = /^of$/.test(tokens[year - 1]?.key ?? '') ? year - 2 : year - 1;
  const isYear =
    /^(?:months|месяцев|месяца)$/.test(tokens[noun]?.key ?? '') &&
    /^(?:twelve|12|двенадцать|двенадцати)$/.test(tokens[noun - 1]?.key ?? '');
  return isYear ? noun - 1 : null;
}

/** Inside a longer hit. */
function isWithin(hits: readonly Span[], from: number, to: number): boolean {
  return hits.some((hit) => hit.from <= from && to <= hit.to && to - from < hit.to - hit.from);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

export type At<T> = (at: number) => T | undefined;

export const none = (): undefined => undefined;
/** From this many on they are laid out by token. */
const manyHits = 8;

/** The hit that covers a token. */
export function covering<T extends Span>(length: number, hits: readonly T[]): At<T> {
  if (hits.length === 0) return none;
  if (hits.length < manyHits) {
    return (at) => {
      for (const hit of hits) if (hit.from <= at && at < hit.to) return hit;
      return undefined;
    };
  }
  const found: (T | undefined)[] = Array.from({ length });
  for (const hit of hits) found.fill(hit, hit.from, hit.to);
  return (at) => found[at];
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}
