// One sentence as all readers of slots see it: tokens, clauses, and what each token already belongs to.
import type { Dimension } from '../../text/measures.ts';
import type { PeriodHit } from '../../text/period-words.ts';
import { periods } from '../../text/period.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { EventKey } from '../claim.ts';
import { agesIn } from '../words/ages.ts';
import { countedNouns } from '../words/counted.ts';
import { categoriesIn } from '../words/categories.ts';
import { eventsOf } from '../words/event-hits.ts';
import { fateWords, framing } from '../words/events.ts';
import { idioms } from '../words/idioms.ts';
import { identifiers, type ArticleHit } from './identifiers.ts';
import { creditsIn, withoutCredits, type CreditHit } from './credits.ts';
import type { Speakers } from './speakers.ts';
import { reckonedYears, type ReckonedYear } from './reckoned-years.ts';
import { withLengths } from './lengths.ts';
import { populationHits, type PopulationHit } from './population-hits.ts';
import { Lexicon, type Hit } from '../../text/lexicon.ts';
import type { UnitNames } from './unit-names.ts';

export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  /** Without those of credits. */
  readonly tokens: readonly Token[];
  readonly credits: readonly CreditHit[];
  /** Token `i` is part of a date, a name of a unit, an article of law or another identifier. */
  readonly taken: readonly boolean[];
  /** The clause that token `i` stands in, from 0. */
  readonly clause: readonly number[];
  readonly periods: readonly PeriodHit[];
  /** Years told by their distance from one of those. */
  readonly reckoned: readonly ReckonedYear[];
  readonly populations: readonly PopulationHit[];
  readonly articles: readonly ArticleHit[];
  readonly events: readonly Hit<EventKey>[];
  readonly categories: readonly Hit<string>[];
  readonly ages: readonly Hit<string>[];
  /** What the case measures: amounts of it are told. */
  readonly measured: ReadonlySet<Dimension>;
  /** Where something became of people: events other than service, and what has no event of its own. */
  readonly happened: readonly { readonly from: number; readonly to: number }[];
}

const nothing: ReadonlySet<Dimension> = new Set();

export function viewSentence(
  text: string,
  sentence: Sentence,
  year: number | null,
  units: UnitNames,
  speakers: Speakers | null = null,
  measured: ReadonlySet<Dimension> = nothing,
): SentenceView {
  const all = tokenise(text, sentence.start, sentence.end);
  const credits = speakers === null ? [] : creditsIn(all, speakers);
  const tokens = withoutCredits(all, credits);
  const dates = withLengths(
    tokens,
    periods(tokens, text, year).filter((hit) => !isCountOfPeople(tokens, hit)),
  );
  const taken = tokens.map(() => false);
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at++) taken[at] = true;
  };
  for (const hit of dates) if (hit.period.days === null) take(hit.from, hit.to);
  const populations = populationHits(tokens, taken, units);
  for (const hit of populations) if (hit.population.name !== null) take(hit.from, hit.to);
  const { articles, spans } = identifiers(tokens, taken);
  for (const [from, to] of spans) take(from, to);
  for (const { from, to } of idioms.all(tokens)) take(from, to);
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'mark') continue;
    const end = titleEnd(tokens, at);
    if (end > at) take(at, end);
  }
  const categories = categoriesIn(tokens);
  const told = eventsOf(tokens).filter((hit) => !isIdle(hit, categories, tokens) && !isInName(tokens, hit));
  // What a register is of tells nothing of those in it where the sentence tells something else.
  const beside = told.filter(({ from }) => !isOfRegister(tokens, from));
  const events = (beside.every(({ value }) => framing.has(value)) ? told : beside).map((hit) =>
    isJoining(hit, tokens) ? { ...hit, value: 'service' as const } : hit,
  );
  return {
    text,
    sentence,
    tokens,
    credits,
    taken,
    clause: clauses(tokens),
    periods: dates,
    reckoned: reckonedYears(tokens, dates, taken),
    populations,
    articles,
    events,
    categories,
    ages: agesIn(tokens),
    measured,
    happened: happenings(events, fateWords.all(tokens)),
  };
}

/** `— 1936 женщин`, `на 2045 протестующих`: people, where a year would have its preposition. */
function isCountOfPeople(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const isBare = to === from + 1 && /^(?:19|20)\d\d$/.test(tokens[from]?.key ?? '');
  if (!isBare || !/^[а-я]{3,}(?:ей|ев|ов|[цкгхнлтбвдзмпрсжшч]|их|ых)$/.test(tokens[to]?.key ?? ''))
    return false;
  if (/^(?:в|во|с|со|до|по|к|за|от|из|и|или|до|после|перед|году|год)$/.test(tokens[from - 1]?.key ?? ''))
    return false;
  return countedNouns.at(tokens, to)?.value.counts === 'person';
}

const toWar = new Lexicon<true>([
  ['for the front|for the war|to the front|to war|to fight', true],
  ['на фронт|на войну|на передовую|в армию|в бой|воевать|служить|добровольцем|добровольцами', true],
]);

/** `ушли на фронт`, `left for the front`: to those who fight, not from them. */
function isJoining({ value, from, to }: Hit<EventKey>, tokens: readonly Token[]): boolean {
  const isLeaving = value === 'absence' && /^(?:уш|ухо|left$)/.test(tokens[from]?.key ?? '');
  return isLeaving && toWar.at(tokens, to) !== null;
}

/** `из Центрального реестра пропавших без вести`: what a register with a name of its own is of. */
function isOfRegister(tokens: readonly Token[], from: number): boolean {
  const noun = /^(?:no|по|of)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  if (noun < 1 || !/^(?:реестр|регистр)\p{L}{0,3}$/u.test(tokens[noun]?.key ?? '')) return false;
  return tokens[noun - 1]?.capital === true && noun > 1;
}

/** `the Lost Sons Register`: a capitalised word among others like it, in a sentence that is not all in capitals. */
function isInName(tokens: readonly Token[], { from, to }: Hit<EventKey>): boolean {
  const isCapital = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at].capital;
  if (from === 0 || !isCapital(from) || !(isCapital(to) || (from > 1 && isCapital(from - 1)))) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return 2 * words.filter(({ capital }) => capital).length < words.length;
}

/** Words of an event that tell of none here: `150 mobilised men` are a category. */
function isIdle(hit: Hit<EventKey>, categories: readonly Hit<string>[], tokens: readonly Token[]): boolean {
  const before = tokens[hit.from - 1]?.key ?? '';
  // `was left behind`, `nothing left`, `on the left`: no leaving.
  const isLeft = tokens[hit.from]?.key === 'left' && hit.to === hit.from + 1;
  if (isLeft && /^(?:is|are|was|were|be|been|the|on|to|little|nothing|no|what)$/.test(before)) return true;
  // `из плена`, `from captivity`: no longer captured.
  if (hit.value === 'capture' && /^(?:плена|captivity)$/.test(tokens[hit.to - 1]?.key ?? ''))
    if (/^(?:из|from|of)$/.test(before)) return true;
  // `in the jails of the province`: where, not what.
  if (tokens[hit.from]?.key === 'jails' && tokens[hit.to]?.kind !== 'number') return true;
  // `landlords wanted 300 people out`: a wish.
  if (tokens[hit.from]?.key === 'wanted' && tokens[hit.to]?.kind === 'number') return true;
  // `the detention centre`: where, not what was done.
  const isInstitution =
    hit.value === 'detention' && /^(?:cent(?:re|er)|facilit|camp|cell|site)/.test(tokens[hit.to]?.key ?? '');
  if (isInstitution) return true;
  // `released without charge`
  if (/^(?:without|без)$/.test(before)) return true;
  // `tried to run` is no trial.
  if (tokens[hit.from]?.key === 'tried' && tokens[hit.to]?.key === 'to') return true;
  if (/^(?:been|were|was)$/.test(before)) return false;
  // `recruited convicts`: of whom it is told, not what befell them.
  const isOfConvict = ({ from, to, value }: Hit<string>): boolean =>
    value === 'convict' && hit.from >= from && hit.to <= to;
  if (hit.value === 'conviction' && categories.some(isOfConvict)) return true;
  const isService = hit.value === 'mobilisation' || hit.value === 'recruitment' || hit.value === 'service';
  return isService && categories.some(({ from, to }) => hit.from >= from && hit.to <= to);
}

const parting = new Set([';', ':', '(', ')', '«', '»', '"', '“', '”']);
const turning = new Set(
  'but while whereas although though however because whose which who that when where after before а но однако хотя тогда пока что котор'.split(
    ' ',
  ),
);

/** Clauses by their marks: a comma parts only before a word that turns the sentence or where a verb may follow. */
function clauses(tokens: readonly Token[]): readonly number[] {
  let clause = 0;
  let sinceMark = 0;
  let nameEnd = -1;
  return tokens.map((token, at) => {
    sinceMark += 1;
    if (at === nameEnd) return clause;
    if (token.kind === 'mark') {
      // `на шахте «Северная-2» погибли`: a name in quotes parts nothing.
      nameEnd = quotedEnd(tokens, at);
      if (nameEnd > at) return clause;
      // A dash behind a number or a short subject stands for a verb (`26 — в розыске`), and parts nothing.
      const isDash = token.key === '-' || token.key === '–' || token.key === '—';
      const isParting = isDash
        ? !token.glued && sinceMark > 5 && tokens[at - 1]?.kind !== 'number'
        : parting.has(token.key);
      if (isDash && token.glued) return clause;
      sinceMark = 0;
      if (isParting) clause += 1;
      else if (token.key === ',') {
        const next = tokens[at + 1];
        if (next !== undefined && (turning.has(next.key) || next.key.startsWith('котор'))) clause += 1;
      }
    } else if (
      token.key === 'but' ||
      token.key === 'while' ||
      token.key === 'whereas' ||
      token.key === 'однако'
    ) {
      clause += 1;
    }
    return clause;
  });
}

/** Where a name in quotes that begins at `at` ends; -1 where none does. */
function quotedEnd(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key;
  const close = key === '«' ? '»' : key === '“' ? '”' : key === '"' ? key : null;
  if (close === null || at === 0 || tokens[at + 1]?.capital !== true) return -1;
  for (let next = at + 2; next <= at + 6; next++) if (tokens[next]?.key === close) return next;
  return -1;
}

const titled =
  /^(?:канал|паблик|групп|операци|отряд|фильм|роман|рассказ|проект|программ|газет|журнал|кафе|магазин|песн|сериал|движени|фонд|клуб|станци|корабл|называет|назван|названием|озаглавлен|книг|альбом|подкаст|бот|чат|сообществ|пьес|повест|стать|рубрик|заголовк|channel|operation|film|movie|novel|project|programme|program|newspaper|magazine|song|series|movement|fund|club|podcast|album|group|play|book|show|called|titled|entitled|named)/;

/** Where a name in quotes behind what bears it ends (`каналу «Два майора»`); -1 where none begins at `at`. */
function titleEnd(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key;
  if (key !== '«' && key !== '“' && key !== '"') return -1;
  if (!titled.test(tokens[at - 1]?.key ?? '')) return -1;
  const end = quotedEnd(tokens, at);
  return end > at ? end + 1 : -1;
}

function happenings(events: readonly Hit<EventKey>[], fates: readonly Hit<true>[]): SentenceView['happened'] {
  const told = events.some(({ value }) => value === 'service')
    ? events.filter(({ value }) => value !== 'service')
    : events;
  return fates.length === 0 ? told : [...told, ...fates];
}

/** Tokens between two places, with a heavy toll for every clause passed. */
export function distance(
  view: SentenceView,
  a: { from: number; to: number },
  b: { from: number; to: number },
): number {
  const gap = a.to <= b.from ? b.from - a.to : b.to <= a.from ? a.from - b.to : 0;
  const [first, last] = [view.clause[a.from] ?? 0, view.clause[b.from] ?? 0];
  return gap + 12 * Math.abs(first - last);
}

/** `96 in rulings and 26 on the wanted list`: what stands behind an `and` belongs to the other part. */
export function coordinators(
  view: SentenceView,
  a: { from: number; to: number },
  b: { from: number; to: number },
): number {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  return view.tokens.slice(from, to).filter(({ key }) => key === 'and' || key === 'и' || key === ',').length;
}

const leaving = new Set(['absence', 'desertion', 'refusal', 'surrender', 'capture', 'death', 'loss']);
/** Whether people left or were lost within so many tokens. */
export function happens(view: SentenceView, at: number, reach: number): boolean {
  return view.events.some(({ from, value }) => leaving.has(value) && Math.abs(from - at) <= reach);
}
