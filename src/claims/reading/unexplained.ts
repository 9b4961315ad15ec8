// Every word of a statement accounted for: held by a slot, or of a kind that changes nothing. What is left over no figure says,
// unless its own words do; and words that turn the whole (`not`, `if`, `every`) are told apart.
import type { Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { EventKey, Kin, Population, Stance, Turn } from '../claim.ts';
import { categoryAxis } from '../words/categories.ts';
import { countedNouns, measureNouns } from '../words/counted.ts';
import { sameEvent } from '../words/events.ts';
import { kinEvents, kinKeys } from '../words/kin-events.ts';
import { narrowing } from '../words/manners.ts';
import { matters } from '../words/matters.ts';
import { plainBeside, plainWords } from '../words/plain-words.ts';
import { speechVerbs } from '../words/speech.ts';
import { turningWords } from '../words/turning-words.ts';
import type { Amount } from './amount.ts';
import { broughtUp, isAlive, withFates } from './brought-up.ts';
import { isNumberSign } from './designations.ts';
import { isFindingOut, isQuotedName, isReport } from './spoken.ts';
import { regionWords, townWords, type PlaceHit } from './places.ts';
import type { PopulationHit } from './population-hits.ts';
import { isComingIn, isGradeOfCases, lostTo } from './event-slot.ts';
import { offences } from './offences.ts';
import { keepersIn } from './keepers.ts';
import { isRefusedAct } from './refused-acts.ts';
import { splitEvents } from './split-events.ts';
import type { SentenceView } from './sentence-view.ts';

export interface Account {
  readonly unexplained: readonly string[];
  readonly turns: readonly Turn[];
  readonly kin: readonly Kin[];
  readonly told: readonly EventKey[];
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
  readonly said: string;
  /** By token: it belongs to a date, an article of law, a word that changes nothing anywhere. */
  readonly plain: readonly boolean[];
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

/** Words farther from an amount are not its own; in a row of many amounts only its neighbours are. */
const farthest = 48;
const manyAmounts = 24;
const nearest = 6;

export function sentenceAccount(
  view: SentenceView,
  amounts: readonly Amount[],
  places: readonly PlaceHit[],
  speakers: readonly string[],
): SentenceAccount {
  const { tokens, clause } = view;
  const plain = tokens.map(({ kind }) => kind === 'mark' || kind === 'opaque' || kind === 'date');
  const inside = tokens.map(() => -1);
  const speech = speechVerbs.all(tokens).filter(({ from }) => speakers.length > 0 || isReport(tokens, from));
  for (const hits of [plainWords.all(tokens), view.periods, view.articles, speech])
    for (const { from, to } of hits) plain.fill(true, from, to);
  for (const [at, { key }] of tokens.entries())
    if (key === 'force' && /^(?:by|with)$/.test(tokens[at - 1]?.key ?? '')) plain[at] = false;
  for (const { from } of view.periods) {
    const months = wholeYear(tokens, from);
    if (months !== null) plain.fill(true, months, from);
  }
  for (const { from } of view.articles) if (tokens[from - 1]?.key === 'under') plain[from - 1] = true;
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
  const phrases = [
    ...kinEvents.all(tokens).filter(({ from, to }) => to - from > 1),
    ...kinHits.filter(({ value }) => value === 'found-alive'),
  ];
  const turns = turningWords
    .all(tokens)
    .filter(
      ({ from }) =>
        inside[from] === -1 &&
        !isNumberSign(tokens, from) &&
        (plain[from] !== true || tokens[from]?.key === 'yet') &&
        marked[from] !== true &&
        !phrases.some((hit) => hit.from <= from && from < hit.to && !isDenied(tokens[from], hit.value)) &&
        !(isOfSaved && isAlive(tokens[from])),
    )
    .map(({ from, to, value }) => ({ stance: value, word: phrase(tokens, from, to), at: from }));
  // `landlords wanted 300 people out`
  for (const { from } of amounts) {
    const word = tokens[from - 1]?.key ?? '';
    if (/^(?:want|wants|wanted)$/.test(word)) turns.push({ stance: 'supposed', word, at: from - 1 });
  }
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
      // `according to the Exchange Lists` tells of no exchange.
      .filter(({ at }) => !(tokens[at]?.capital === true && said.includes(tokens[at]?.key ?? ''))),
    eventAt: covering(tokens.length, view.events),
    bodyAt: covering(tokens.length, view.populations),
    categoryAt: covering(tokens.length, view.categories),
    placeAt: covering(tokens.length, places),
  };
}

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

type At<T> = (at: number) => T | undefined;

const none = (): undefined => undefined;
/** From this many on they are laid out by token. */
const manyHits = 8;

/** The hit that covers a token. */
function covering<T extends Span>(length: number, hits: readonly T[]): At<T> {
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

/** Stances that hold for all that a sentence says. */
const wide: ReadonlySet<Stance> = new Set(['denied', 'supposed']);

export function accountFor(sentence: SentenceAccount, own: number, held: Held): Account {
  const { view, amounts } = sentence;
  const amount = amounts[own];
  if (amount === undefined) return { unexplained: [], turns: [], kin: [], told: [], words: [] };
  const isOwn = scopeOf(sentence, own, amount);
  const isExplained = explainedBy(sentence, amount, held);
  const unexplained: string[] = [];
  const words: string[] = [];
  const reach = amounts.length > manyAmounts ? nearest : farthest;
  const end = Math.min(view.tokens.length, amount.to + reach);
  for (let at = Math.max(0, amount.from - reach); at < end; at++) {
    const token = view.tokens[at];
    if (token === undefined || !isOwn(at)) continue;
    if (token.kind === 'word') words.push(token.key);
    if (!isExplained(at)) unexplained.push(token.key);
  }
  // `655 complaints were rejected`: what became of them.
  const isOfPapers = amount.counts === 'other:appeal';
  const isRejection = (at: number): boolean =>
    sentence.kin.some((hit) => hit.key === 'rejection' && hit.at === at);
  const turns = sentence.turns.filter(
    ({ stance, at, word }) =>
      // `barely 300` bounds a number.
      !(at === amount.from - 1 && word === 'barely') &&
      !(isOfPapers && isRejection(at)) &&
      (wide.has(stance) || (isOwn(at) && !(amount.per !== null && isOfRate(view.tokens, stance, at)))),
  );
  const kin = sentence.kin
    .filter(({ at }) => isOwn(at))
    .map(({ key, words: said }) => ({ key, words: said }));
  const told = [
    ...new Set(
      view.events.flatMap((hit) =>
        isOwn(hit.from) && !isComingIn(view.tokens, amount, hit.from) && !isGradeOfCases(amount, hit)
          ? [hit.value]
          : [],
      ),
    ),
  ];
  return { unexplained, turns: turns.map(({ stance, word }) => ({ stance, word })), kin, told, words };
}

/** `on average`, `each month`, `каждый день`: said of a rate. */
function isOfRate(tokens: readonly Token[], stance: Stance, at: number): boolean {
  return (
    stance === 'rate' ||
    (/^(?:each|every|кажд\p{L}{2,3})$/u.test(tokens[at]?.key ?? '') &&
      measureNouns.at(tokens, at + 1)?.value === 'time')
  );
}

/** The tokens that speak of an amount: its clause as far as the next amount's, and clauses without any. */
function scopeOf(
  { view, amounts, inside, plain, crowds }: SentenceAccount,
  own: number,
  amount: Amount,
): (at: number) => boolean {
  const { tokens, clause } = view;
  const home = clause[amount.from] ?? 0;
  const inHome = (other: Amount | undefined): other is Amount =>
    other !== undefined && clause[other.from] === home;
  const before = amounts[own - 1];
  const start = inHome(before) ? boundary(view, before, amount) : 0;
  let end = tokens.length;
  for (let at = own; at < own + 4; at++) {
    const [here, next] = [amounts[at], amounts[at + 1]];
    if (here === undefined || !inHome(next)) {
      end = tokens.length;
      break;
    }
    end = boundary(view, here, next);
    // `61 officers and 212 men were shot`: what is said of the second is said of the first.
    const limit = end;
    const hasOwn = tokens
      .slice(here.to, limit)
      .some(({ kind }, i) => kind === 'word' && plain[here.to + i] !== true);
    if (hasOwn) break;
  }
  const first = amounts[crowds.get(home)?.first ?? own]?.from ?? amount.from;
  return (at) => {
    if (inside[at] !== -1 && inside[at] !== own) return false;
    if (clause[at] !== home) return !crowds.has(clause[at] ?? 0);
    return at < first || (at >= start && at < end);
  };
}

/** Where what is said of one amount ends and what is said of the next begins. */
function boundary({ tokens }: SentenceView, a: Amount, b: Amount): number {
  for (let at = b.from - 1; at >= a.to; at--)
    if (/^(?:,|;|and|plus|и|а|плюс)$/.test(tokens[at]?.key ?? '')) return at;
  return b.from;
}

const legalCounts: ReadonlySet<string> = new Set(['case', 'sentence', 'charge']);
const legalEvents: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution', 'acquittal']);
/** Beside steps of the law: the offence, the steps, and where the papers were sent. */
const ofLaw: ReadonlySet<EventKey> = new Set([
  ...legalEvents,
  'absence',
  'desertion',
  'refusal',
  'deployment',
]);
/** Events that tell of no lot of their own. */
const idleEvents: ReadonlySet<EventKey> = new Set(['service', 'verified', 'listed', 'matched']);
const joining: ReadonlySet<EventKey> = new Set(['mobilisation', 'recruitment', 'deployment']);
/** Bodies that frame a sentence without saying of whom. */
const frames: ReadonlySet<Population['kind']> = new Set(['list', 'roster', 'army']);

const contexts: Readonly<Partial<Record<EventKey, keyof typeof plainBeside>>> = {
  absence: 'leaving',
  desertion: 'leaving',
  refusal: 'leaving',
  death: 'death',
  loss: 'death',
  wound: 'death',
  missing: 'death',
  capture: 'capture',
  surrender: 'capture',
  detention: 'capture',
  wanted: 'wanted',
  attack: 'attack',
  mobilisation: 'joining',
  recruitment: 'joining',
};

function contextOf(amount: Amount, event: EventKey | null): keyof typeof plainBeside | null {
  if (legalCounts.has(amount.counts ?? '') || (event !== null && legalEvents.has(event))) return 'law';
  return event === null ? null : (contexts[event] ?? null);
}

function explainedBy(sentence: SentenceAccount, amount: Amount, held: Held): (at: number) => boolean {
  const { view, said, plain, marked, kin, eventAt, bodyAt, categoryAt, placeAt } = sentence;
  const { tokens } = view;
  const context = contextOf(amount, held.event);
  const beside = context === null ? none : covering(tokens.length, plainBeside[context].all(tokens));
  const isOfThings = amount.counts?.startsWith('other:') === true;
  const isOfService = held.categories.some((category) => categoryAxis(category) === 'service');
  const isSaving = kin.some(({ key }) => saving.has(key));
  const isLostTo = lostTo(view, amount) !== undefined;
  const isHeld = (value: EventKey): boolean =>
    idleEvents.has(value) ||
    // How they came into the army is their category.
    (isOfService && joining.has(value)) ||
    (isLostTo && value === 'loss') ||
    (held.event !== null && sameEvent(value, held.event)) ||
    (context === 'law' && ofLaw.has(value)) ||
    held.categories.includes(offences[value] ?? '');
  // `вынесли отказникам 1187 приговоров по статье 332`
  const isNamed = (value: EventKey): boolean =>
    value === held.event || (context === 'law' && held.categories.includes(offences[value] ?? ''));
  const isOwnNoun = (at: number): boolean => {
    if (at < amount.from || at >= amount.to) return false;
    const isNumber = amount.quantity.from <= at && at < amount.quantity.to;
    if (isNumber || at === amount.to - 1) return true;
    // `164 prison sentences`
    if (narrowing.test(tokens[at]?.key ?? '')) return false;
    const noun = countedNouns.at(tokens, at);
    return noun !== null && noun.value.counts === amount.counts && noun.value.group === undefined;
  };
  // `victims of enforced disappearance`, `стали жертвами исчезновений`: those to whom it happened.
  const isVictim = (at: number): boolean =>
    /^(?:victims?|жертв\p{L}{0,3})$/u.test(tokens[at]?.key ?? '') &&
    (view.happened.some(({ from }) => from > at && from <= at + 4) ||
      kin.some((hit) => kinKeys.has(hit.key) && hit.at > at && hit.at <= at + 4));
  return (at) => {
    const token = tokens[at];
    if (plain[at] === true && marked[at] !== true) return true;
    // `Friends, …`, `Unfortunately, …`: a word before all.
    if (at === 0 && tokens[1]?.key === ',') return true;
    if (token === undefined || isOwnNoun(at) || isEnding(tokens, at)) return true;
    if (isStaff(sentence, at)) return true;
    const [event, body, category, place] = [eventAt(at), bodyAt(at), categoryAt(at), placeAt(at)];
    if (event !== undefined) return isHeld(event.value) && !narrowing.test(token.key);
    if (body !== undefined)
      return frames.has(body.population.kind) || held.populations.includes(body.population);
    if (category !== undefined)
      return (
        held.categories.includes(category.value) ||
        (category.value === 'mobilised' && held.event === 'mobilisation') ||
        isIncluded(tokens, category.from)
      );
    // `doing their national service`, `проходивших службу по контракту`
    const isServing =
      serving.test(token.key) &&
      [at + 1, at + 2].some((next) => held.categories.includes(categoryAt(next)?.value ?? ''));
    if (isServing) return true;
    if (held.categories.includes('article-332') && ofOrders.test(token.key)) return true;
    if (plain[at] === true || (amount.per !== null && ofRate.test(token.key))) return true;
    if (amount.per !== null && isOfRate(tokens, 'part', at)) return true;
    if (token.kind === 'number') return false;
    // `women account for 418`
    const isMaking =
      /^(?:account|mak(?:e|ing)|made)/.test(token.key) && /^(?:for|up)$/.test(tokens[at + 1]?.key ?? '');
    if (isMaking || (token.key === 'up' && /^ma[dk]/.test(tokens[at - 1]?.key ?? ''))) return true;
    // `appeals about soldiers`
    if (isOfThings && /^(?:about|concerning|regarding|насчет)$/.test(token.key)) return true;
    const noun = countedNouns.at(tokens, at)?.value;
    if (noun?.group !== undefined && held.categories.includes(`group-${noun.group}`)) return true;
    if (noun?.event !== undefined && isNamed(noun.event) && !narrowing.test(token.key)) return true;
    // `Volunteers account for 688 of the dead`
    const isAccounting = /^account(?:s|ed)?$/.test(token.key) && tokens[at + 1]?.key === 'for';
    if (isAccounting && at + 2 >= amount.from - 1 && at < amount.from) return true;
    if (beside(at) !== undefined || isUsualDoer(held.event, token.key) || isVictim(at)) return true;
    if (isSaving && savers.test(token.key)) return true;
    if (place !== undefined) return place.place === held.place;
    // `в селе Орлово`, `in the village of Orlovo`
    const name = /^of$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    if (townWords.test(token.key) && held.place !== null && placeAt(name)?.place === held.place) return true;
    // `в Ростовской области`
    if (regionWords.test(token.key) && held.place !== null && placeAt(at - 1)?.place === held.place)
      return true;
    return said !== '' && (token.capital || token.key.length > 4) && said.includes(token.key);
  };
}

const staff =
  /^(?:volunteers|staff|employees|operators|workers|lawyers|activists|волонт[её]р(?:ы|ами|ам)|сотрудник(?:и|ами|ам)|оператор(?:ы|ами|ам)|юрист(?:ы|ами|ам)|активист(?:ы|ами|ам))$/;
/** Institutions that act through those who work there; nobody fights in their ranks or is held in them. */
const offices: ReadonlySet<string> = new Set([
  'hotline',
  'foundation',
  'council',
  'committee',
  'museum',
  'university',
  'embassy',
]);

/** `the volunteers of the Nadezhda hotline found`: who acts for what the figure names. */
function isStaff({ view: { tokens }, kin }: SentenceAccount, at: number): boolean {
  const isNoun = staff.test(tokens[at]?.key ?? '');
  const isBehindNumber = tokens[at - 1]?.kind === 'number';
  return (
    isNoun && !isBehindNumber && kin.some((hit) => offices.has(hit.key) && hit.at > at && hit.at - at <= 5)
  );
}

const serving =
  /^(?:doing|performing|completing|serving|проход(?:ивш|ящ)\p{L}+|нес(?:ш|ущ)\p{L}+|служивш\p{L}+)$/u;
/** Whose office it is: that the police detained and the courts convicted says no more than that it was done. */
function isUsualDoer(event: EventKey | null, key: string): boolean {
  return event === 'detention' && /^(?:police|полици\p{L}{1,3}|полицейские)$/u.test(key);
}

/** What those did who did not obey: the offence itself. */
const ofOrders = /^(?:исполн|выполн|неисполн|невыполн|приказ|order|obey|carry)/;

const saving: ReadonlySet<string> = new Set(['rescue', 'recovery']);
/** Whose trade it is to save the living and to bring up the dead. */
const savers =
  /^(?:rescuers?|divers?|frogmen|firefighters?|lifeguards?|coastguards?|(?:горно)?спасател\p{L}{1,3}|водолаз\p{L}{1,3}|пожарны[ехм]\p{L}?)$/u;

/** Beside a rate: `on average`, `в среднем`. */
const ofRate = /^(?:averag|mean$|rate|средн)/;

/** `including officers`: some of those counted. */
function isIncluded(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ key }) => key === 'including' || key === 'включая' || key === 'числе');
}

/** `2024-го`, `5-й`: the ending of a number. */
function isEnding(tokens: readonly Token[], at: number): boolean {
  const [token, dash, number] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  return token?.glued === true && dash?.key === '-' && (number?.kind === 'number' || number?.kind === 'date');
}
