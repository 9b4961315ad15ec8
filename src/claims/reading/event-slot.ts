// What happened to those that an amount counts: the nearest event, what a headline or the base of a part says, what they are
// called.
import type { Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { EventKey, Slot } from '../claim.ts';
import { countedNouns } from '../words/counted.ts';
import { framing } from '../words/events.ts';
import { illnessCase } from '../words/illness.ts';
import type { Amount } from './amount.ts';
import { isRussianVerb } from './noun-phrase.ts';
import { legal, offences } from './offences.ts';
import { coordinators, distance, type SentenceView } from './sentence-view.ts';

/** After these an offence is named. */
const ofLaw: ReadonlySet<EventKey> = new Set([...legal, 'wanted', 'detention', 'acquittal']);
/** Events by which people are called: deserters, detainees, captives. */
const kept: ReadonlySet<EventKey> = new Set(['detention', 'capture']);
const named: ReadonlySet<EventKey> = new Set([
  'absence',
  'desertion',
  'listed',
  'refusal',
  'missing',
  ...kept,
]);
/** What may become of them. */
const lots: ReadonlySet<EventKey> = new Set([
  'conviction',
  'charge',
  'wanted',
  'return',
  'death',
  'detention',
  'interviewed',
  'verified',
  'acquittal',
  'capture',
]);

/** `proceedings were opened against 97 officers`: whatever else the sentence names, they are prosecuted. */
function isProsecuted({ tokens, clause }: SentenceView, amount: Amount): boolean {
  const [first, second] = [tokens[amount.from - 2]?.key, tokens[amount.from - 1]?.key];
  const isAgainst =
    second === 'against' ||
    second === 'против' ||
    (second === 'the' && first === 'against') ||
    (first === 'в' && second === 'отношении');
  return (
    isAgainst &&
    amount.counts === 'person' &&
    countedNouns
      .all(tokens, 0, amount.from)
      .some(({ value, from }) => value.counts === 'case' && clause[from] === clause[amount.from])
  );
}

/** `поступило 5610 звонков`: what comes in to others than a court is no case. */
export function isComingIn(tokens: readonly Token[], { counts }: Amount, verb: number): boolean {
  const next = tokens.slice(verb + 1, verb + 3).map(({ key }) => key);
  return (
    counts?.startsWith('other:') === true &&
    tokens[verb]?.key.startsWith('поступ') === true &&
    !next.some((key) => key.startsWith('суд'))
  );
}

/** `has lost 703 men to absence without leave`: the event behind `to` says how. */
export function lostTo({ tokens, events, clause }: SentenceView, amount: Amount): Hit<EventKey> | undefined {
  const isLost = events.some(
    ({ value, to }) =>
      value === 'loss' &&
      to <= amount.from &&
      amount.from - to <= 3 &&
      (tokens[to - 1]?.key ?? '').startsWith('los'),
  );
  if (!isLost) return undefined;
  return events.find(
    ({ from }) => from > amount.to && tokens[from - 1]?.key === 'to' && clause[from] === clause[amount.from],
  );
}

const calling = /^(?:арестованн|задержанн|осужденн|пленн)/;

/** `умерли 17 арестованных`: what they are called, where the clause tells of another lot. */
function isCalledSo({ tokens, events, clause }: SentenceView, amount: Amount, hit: Hit<EventKey>): boolean {
  if (hit.from !== amount.quantity.to || !calling.test(tokens[hit.from]?.key ?? '')) return false;
  return events.some(
    ({ from, value }) =>
      value !== hit.value && !framing.has(value) && !ofLaw.has(value) && clause[from] === clause[hit.from],
  );
}

/** `служили в десанте 94 погибших`, `94 of those killed served in the airborne troops`: where they served is of whom it is told. */
const isServiceOfDead = (
  { events, clause, tokens }: SentenceView,
  amount: Amount,
  hit: Hit<EventKey>,
): boolean =>
  hit.value === 'service' &&
  amount.counts === 'person' &&
  events.some(
    ({ value, from }) =>
      lots.has(value) &&
      clause[from] === clause[hit.from] &&
      (from >= amount.quantity.to || isBase(tokens, from)) &&
      (from > hit.from || hit.from >= amount.to),
  );

export function eventOf(view: SentenceView, amount: Amount): Slot<EventKey> | null {
  if (isProsecuted(view, amount)) return { value: 'prosecution', origin: 'stated' };
  const lost = lostTo(view, amount);
  if (lost !== undefined) return { value: lost.value, origin: 'stated' };
  const steps = new Set(
    view.events.flatMap(({ value, from }) => (ofLaw.has(value) ? [view.clause[from]] : [])),
  );
  // `осудили за самовольное оставление части`, `wanted for desertion`: what for is not what became of them.
  const isOffence = ({ value, from }: Hit<EventKey>): boolean =>
    offences[value] !== undefined &&
    steps.has(view.clause[from]) &&
    /^(?:за|for|of|with|о|об)$/.test(view.tokens[from - 1]?.key ?? '');
  // `of those killed, 502 were mobilised`: a kind of soldier, of whom something else is told
  const isKind = (hit: Hit<EventKey>): boolean =>
    hit.value === 'mobilisation' &&
    amount.categories.includes('mobilised') &&
    hit.from >= amount.from &&
    hit.to <= amount.to &&
    view.events.some(
      ({ from, value }) => value !== 'mobilisation' && !framing.has(value) && isBase(view.tokens, from),
    );
  const hits = view.events.filter(
    (hit) =>
      !isKind(hit) &&
      !isServiceOfDead(view, amount, hit) &&
      !isCalledSo(view, amount, hit) &&
      !isGradeOfCases(amount, hit) &&
      (!(hit.from >= amount.from && hit.to <= amount.to) || amount.event === null) &&
      !isOffence(hit) &&
      !isComingIn(view.tokens, amount, hit.from),
  );
  const ranked = hits
    .map((hit) => ({
      hit,
      reach:
        distance(view, amount, hit) -
        (hit.from >= amount.to ? 1 : 0) +
        weight(hit.value) +
        (isFrame(view, hit) ? 10 : 0) +
        5 * coordinators(view, amount, hit),
    }))
    .toSorted((a, b) => a.reach - b.reach);
  // `a fifth of those tried were acquitted`: the base stands first, what is said of it last.
  const isShare = amount.counts === 'percent' && /^(?:of|из)$/.test(view.tokens[amount.to]?.key ?? '');
  const last = isShare
    ? ranked.toSorted((a, b) => b.hit.from - a.hit.from).find(({ hit }) => lots.has(hit.value))
    : undefined;
  // `500 of the soldiers tried came away with a suspended sentence`: the base stands beside them, their lot behind.
  const isPart = amount.counts === 'person' && /^(?:of|из)$/.test(view.tokens[amount.quantity.to]?.key ?? '');
  const [nearest] = ranked;
  const lot =
    isPart && nearest?.hit.from === amount.to
      ? ranked.find(
          ({ hit }) =>
            hit.from > nearest.hit.from &&
            lots.has(hit.value) &&
            hit.value !== nearest.hit.value &&
            view.clause[hit.from] === view.clause[amount.from],
        )
      : undefined;
  const near =
    last ??
    lot ??
    toldBehind(view, amount, nearest?.hit, ranked) ??
    besideParticiple(view, amount, ranked) ??
    nearest;
  // `the people on the list had been identified`: the list only frames it.
  const told =
    near?.hit.value === 'listed'
      ? ranked.find(
          ({ hit, reach }) =>
            !framing.has(hit.value) && view.clause[hit.from] === view.clause[amount.from] && reach <= 40,
        )
      : undefined;
  if (told !== undefined && amount.event === null) return { value: told.hit.value, origin: 'stated' };
  const headed =
    amount.event === null || named.has(amount.event) ? headlineOf(view, amount, near?.hit ?? null) : null;
  if (amount.event === null && headed !== null) return { value: headed, origin: 'stated' };
  if (amount.event !== null) {
    // `1,010 deserters were convicted`: what became of the people counted says more than what they are called.
    const isOutcome =
      near !== undefined &&
      (amount.counts === 'person' || amount.counts === 'record' || amount.counts === 'percent') &&
      named.has(amount.event) &&
      lots.has(near.hit.value) &&
      near.hit.value !== amount.event &&
      // Who is missing is looked for.
      !(amount.event === 'missing' && near.hit.value === 'wanted') &&
      near.reach - namedBetween(view, amount, near.hit) < 8;
    if (headed !== null) return { value: headed, origin: 'stated' };
    if (isOutcome) return { value: near.hit.value, origin: 'stated' };
    const befell = near !== undefined && isConvict(view, amount) ? near.hit : null;
    if (befell !== null && befallen.has(befell.value) && isVerbBeside(view, amount, befell))
      return { value: befell.value, origin: 'stated' };
    // `900 detainees were released`: what they are called may not be what is told of them.
    return { value: amount.event, origin: kept.has(amount.event) ? 'implied' : 'stated' };
  }
  if (near === undefined || near.reach > 40) {
    // `мобилизован 3741 житель`: told of them, no kind of soldier.
    const isDrafted = view.categories.some(
      ({ value, from }) =>
        value === 'mobilised' &&
        (from < amount.from || from >= amount.to) &&
        /^(?:мобилизова(?:н|на|но|ны|ли)|mobili[sz]ed)$/.test(view.tokens[from]?.key ?? '') &&
        // `531 mobilised men, 327 contract soldiers`: a kind of soldier, beside another number
        !(view.tokens[from - 1]?.kind === 'number' || countedNouns.at(view.tokens, from + 1) !== null),
    );
    const heading = headingEvent(view, amount);
    if (heading !== null) return { value: heading, origin: 'stated' };
    // `Среди самовольщиков 52 офицера`
    const called = isDrafted ? null : calledOf(view, amount);
    if (called !== null) return { value: called, origin: 'stated' };
    if (amount.counts !== 'percent') return isDrafted ? { value: 'mobilisation', origin: 'stated' } : null;
    // `two thirds of the absentees`
    const named = countedNouns.all(view.tokens).find(({ value }) => value.event !== undefined)?.value.event;
    return named === undefined ? null : { value: named, origin: 'stated' };
  }
  const begun = joining.has(near.hit.value) ? baseOf(view, amount, hits) : null;
  if (begun !== null) return { value: begun, origin: 'stated' };
  if (amount.quantity.kind === 'all' && amount.statistic === 'rest') {
    const behind = hits.find(({ from }) => from >= amount.to);
    return behind === undefined ? null : { value: behind.value, origin: 'stated' };
  }
  return { value: near.hit.value, origin: isAttribute(view, amount, near.hit) ? 'implied' : 'stated' };
}

const russianParticiple = /(?:нн|вш|ющ|ущ|ащ|ящ|[яеиу]т)(?:ых|их|ые|ие|ым|им)$/;
const burial = /^(?:bur|похорон|погреб|захорон)/;

/** `установили имена 31 заключённого, похороненных там`: a participle says which people, the verb before them what is told. */
function besideParticiple<T extends { readonly hit: Hit<EventKey> }>(
  { tokens, clause }: SentenceView,
  amount: Amount,
  ranked: readonly T[],
): T | undefined {
  const near = ranked[0]?.hit;
  if (near === undefined || amount.counts !== 'person') return undefined;
  const key = tokens[near.from]?.key ?? '';
  // `Установлены имена 1538 военных, погибших там`
  const isOfNames = near.value === 'verified' && tokens[amount.to]?.key === ',';
  const dead = isOfNames
    ? ranked.find(
        ({ hit: { value, from } }) =>
          value === 'death' && from === amount.to + 1 && !burial.test(tokens[from]?.key ?? ''),
      )
    : undefined;
  if (dead !== undefined) return dead;
  // Of the dead whose names are known it is told that they died; of those buried, who they are.
  const isOfDead = near.value === 'death' && !burial.test(key);
  const others = ranked.filter(
    ({ hit }) => hit.value !== near.value && lots.has(hit.value) && !(isOfDead && hit.value === 'verified'),
  );
  if (near.from !== amount.to + 1 || tokens[amount.to]?.key !== ',' || !russianParticiple.test(key))
    return undefined;
  return others.find(({ hit: { from, to } }) => to <= amount.from && clause[from] === clause[amount.from]);
}

/** `2143 confirmed cases of cholera`: how sure they are, and nothing that became of them; nor are they any of a court. */
export const isGradeOfCases = ({ counts, from, to }: Amount, hit: Hit<EventKey>): boolean =>
  counts === illnessCase &&
  (hit.value === 'prosecution' || (hit.value === 'verified' && hit.from >= from && hit.to <= to));

/** `90 of the people detained were released`: which people are meant, and behind it what is told of them. */
function isAttribute({ tokens, clause }: SentenceView, amount: Amount, hit: Hit<EventKey>): boolean {
  const isOfThem = /^(?:of|из)$/.test(tokens[amount.quantity.to]?.key ?? '');
  let at = amount.to;
  while (/^(?:of|из|the|those|them|тех)$/.test(tokens[at]?.key ?? '')) at += 1;
  if (hit.to <= amount.from) return isBase(tokens, hit.from) && isToldOf(tokens, amount);
  if (!isOfThem || hit.from !== at) return false;
  return tokens.some(
    ({ key }, place) =>
      place >= hit.to &&
      clause[place] === clause[amount.from] &&
      (/^(?:was|were|have|had|has|been|got)$/.test(key) || isRussianVerb(key)),
  );
}

const passive = /^(?:held|shot|put|sent|\p{L}{2,}ed)$/u;
const active =
  /^(?:died|deserted|returned|surrendered|escaped|disappeared|perished|vanished|refused|arrived|crossed|defected|remained|appeared|joined|survived|enlisted|volunteered)$/;
const begins = /^(?:and|but|or|who|whom|that|which|they|after|when|while|before|as|once|where|because)$/;

/**
 * `89 men convicted of murder were recruited`, `31 convicts buried there had been identified`: right behind them which men are
 * meant, behind it what is told of them.
 */
function toldBehind<T extends { readonly hit: Hit<EventKey> }>(
  { tokens, clause }: SentenceView,
  amount: Amount,
  called: Hit<EventKey> | undefined,
  ranked: readonly T[],
): T | undefined {
  // `soldiers who had gone absent returned`
  const isRelative = /^(?:who|that)$/.test(tokens[amount.to]?.key ?? '');
  const relative = isRelative ? tokens.slice(amount.to, amount.to + 4) : [];
  const start =
    amount.to +
    Math.max(
      0,
      relative.findIndex(({ key: word }) => !/^(?:who|that|had|have|has|was|were|been)$/.test(word)),
    );
  const key = tokens[start]?.key ?? '';
  const isParticiple = isRelative || (passive.test(key) && !active.test(key));
  const isOfDead = called?.value === 'death' && !burial.test(key);
  if (!isParticiple || amount.counts !== 'person' || called?.from !== start) return undefined;
  return ranked.find(
    ({ hit }) =>
      hit.from > called.to &&
      hit.value !== called.value &&
      befallen.has(hit.value) &&
      !(isOfDead && hit.value === 'verified') &&
      clause[hit.from] === clause[amount.from] &&
      !tokens.slice(called.to, hit.from).some((token) => begins.test(token.key)) &&
      (/^(?:was|were|been|had|have|has)$/.test(tokens[hit.from - 1]?.key ?? '') ||
        /^(?:escaped|fled|died|deserted|returned|surrendered|disappeared)$/.test(
          tokens[hit.from]?.key ?? '',
        )),
  );
}

/** What may befall those who are called convicts. */
const befallen: ReadonlySet<EventKey> = new Set([
  'recruitment',
  'mobilisation',
  'deployment',
  'absence',
  ...lots,
]);

/** `418 осуждённых`: what those are called who sit in a colony. */
function isConvict({ tokens }: SentenceView, { event, to }: Amount): boolean {
  return event === 'conviction' && /^(?:осужденн|convicts$)/.test(tokens[to - 1]?.key ?? '');
}

/** `завербовали 418 осуждённых`, `418 осуждённых завербовали`, `418 convicts were recruited` */
function isVerbBeside({ tokens }: SentenceView, amount: Amount, { from, to }: Hit<EventKey>): boolean {
  if (to === amount.from || from === amount.to) return isRussianVerb(tokens[from]?.key ?? '');
  return from === amount.to + 1 && /^(?:was|were|been|had|have)$/.test(tokens[amount.to]?.key ?? '');
}

/** How people came to the troops: of a part it tells which part. */
const joining: ReadonlySet<EventKey> = new Set(['mobilisation', 'recruitment', 'service']);

/** `Of the dead, 1,286 had been mobilised`: the base that the sentence begins with. */
function baseOf(
  { tokens, clause }: SentenceView,
  amount: Amount,
  hits: readonly Hit<EventKey>[],
): EventKey | null {
  if (!/^(?:of|among|из|среди)$/.test(tokens[0]?.key ?? '')) return null;
  const base = hits.find(
    ({ value, from, to }) =>
      to <= amount.from && clause[from] === clause[amount.from] && (lots.has(value) || named.has(value)),
  );
  return base?.value ?? null;
}

/** What those are called whom the sentence begins with. */
function calledOf({ tokens }: SentenceView, amount: Amount): EventKey | null {
  if (!/^(?:of|among|из|среди)$/.test(tokens[0]?.key ?? '')) return null;
  const noun = countedNouns.all(tokens, 0, amount.from).find(({ value }) => value.event !== undefined);
  return noun?.value.event ?? null;
}

/** Tokens of bodies between an amount and what is told of it: `164 missing soldiers of the 77th Tank Brigade were found`. */
function namedBetween({ populations }: SentenceView, a: { to: number }, b: { from: number }): number {
  return populations
    .filter(({ from, to }) => from >= a.to && to <= b.from)
    .reduce((sum, { from, to }) => sum + to - from, 0);
}

/** `Detained: 348 deserters`: what a headline puts before its colon is told of those behind it. */
function headlineOf(
  { tokens, events }: SentenceView,
  amount: Amount,
  near: Hit<EventKey> | null,
): EventKey | null {
  const colon = tokens.slice(0, 6).findIndex(({ key }) => key === ':');
  if (colon < 1 || colon >= amount.from) return null;
  const isBare = tokens.slice(0, colon).every(({ kind }) => kind === 'word');
  const hit = isBare ? events.find(({ value, to }) => lots.has(value) && to <= colon) : undefined;
  // `The verdict: twelve were acquitted`
  const isToldBehind = near !== null && near.from > colon && lots.has(near.value);
  const isFirst = tokens.slice(colon, amount.from).every(({ kind }) => kind !== 'number');
  return hit === undefined || !isFirst || isToldBehind ? null : hit.value;
}

/** `The runaways of the garrison: 531 men and 12 women`: what those counted behind a colon are called. */
function headingEvent({ tokens }: SentenceView, amount: Amount): EventKey | null {
  let colon = amount.from - 1;
  while (colon >= 0 && !(tokens[colon]?.key === ':' && tokens[colon]?.glued === true)) colon -= 1;
  if (colon < 1 || tokens.slice(0, colon).some(({ kind }) => kind === 'number')) return null;
  const noun = countedNouns
    .all(tokens, 0, colon)
    .find(({ value }) => value.event !== undefined && value.counts === 'person');
  return noun?.value.event ?? null;
}

/** `Of those detained`, `из 2380 задержанных`: the whole of which a part is told. */
function isBase(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    (tokens[at]?.kind === 'number' || /^(?:the|those|all|people|тех|всех)$/.test(tokens[at]?.key ?? ''))
  )
    at -= 1;
  return /^(?:of|among|из|среди)$/.test(tokens[at]?.key ?? '');
}

/** A verb stands beside the amount: `388 were fined`, `оштрафовали 388`. */
function isToldOf(tokens: readonly Token[], { from, to }: Amount): boolean {
  return (
    /^(?:was|were|have|had|has|got)$/.test(tokens[to]?.key ?? '') ||
    isRussianVerb(tokens[to]?.key ?? '') ||
    isRussianVerb(tokens[from - 1]?.key ?? '')
  );
}

/** Words that many sentences hold anyway must stand nearer to count. */
function weight(event: EventKey): number {
  return event === 'service' ||
    event === 'verified' ||
    event === 'matched' ||
    event === 'listed' ||
    event === 'deployment'
    ? 5
    : 0;
}

/** `people in political cases`: what they are part of, before what became of them. */
function isFrame({ tokens }: SentenceView, { value, from }: Hit<EventKey>): boolean {
  return (
    value === 'prosecution' &&
    /^(?:cases?|дел[аоу]?|делам|делах)$/.test(tokens[from]?.key ?? '') &&
    tokens.slice(Math.max(0, from - 2), from).some(({ key }) => /^(?:in|по|в)$/.test(key))
  );
}
