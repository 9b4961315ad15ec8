// The slots of an amount beside its number: what happened, of whom, when, in which category, where.
import type { Hit } from '../../text/lexicon.ts';
import type { ClaimPeriod, EventKey, Population, Slot } from '../claim.ts';
import { countedNouns } from '../words/counted.ts';
import { nationWords } from '../words/populations.ts';
import { speechVerbs } from '../words/speech.ts';
import type { Amount } from './amount.ts';
import type { PlaceHit } from './places.ts';
import { distance, type SentenceView } from './sentence-view.ts';
import { peakDate } from './trend-amounts.ts';

const legal: ReadonlySet<EventKey> = new Set(['conviction', 'charge', 'prosecution']);
/** After these an offence is named. */
const ofLaw: ReadonlySet<EventKey> = new Set([...legal, 'wanted', 'detention', 'acquittal']);
/** Events by which people are called: deserters, detainees, captives. */
const kept: ReadonlySet<EventKey> = new Set(['detention', 'capture']);
const named: ReadonlySet<EventKey> = new Set(['absence', 'desertion', 'listed', 'refusal', ...kept]);
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
]);
const idle: ReadonlySet<EventKey> = new Set(['listed', 'service', 'deployment', 'matched']);
const offences: Readonly<Partial<Record<EventKey, string>>> = {
  desertion: 'article-338',
  absence: 'article-337',
  refusal: 'article-332',
};

export function eventOf(view: SentenceView, amount: Amount): Slot<EventKey> | null {
  const steps = new Set(
    view.events.flatMap(({ value, from }) => (ofLaw.has(value) ? [view.clause[from]] : [])),
  );
  // `осудили за самовольное оставление части`, `wanted for desertion`: what for is not what became of them.
  const isOffence = ({ value, from }: Hit<EventKey>): boolean =>
    offences[value] !== undefined &&
    steps.has(view.clause[from]) &&
    /^(?:за|for|of|with|о|об)$/.test(view.tokens[from - 1]?.key ?? '');
  const hits = view.events.filter(
    (hit) => (!(hit.from >= amount.from && hit.to <= amount.to) || amount.event === null) && !isOffence(hit),
  );
  const ranked = hits
    .map((hit) => ({
      hit,
      reach:
        distance(view, amount, hit) -
        (hit.from >= amount.to ? 1 : 0) +
        weight(hit.value) +
        5 * coordinators(view, amount, hit),
    }))
    .toSorted((a, b) => a.reach - b.reach);
  // `a fifth of those tried were acquitted`: the base stands first, what is said of it last.
  const isShare = amount.counts === 'percent' && /^(?:of|из)$/.test(view.tokens[amount.to]?.key ?? '');
  const last = isShare
    ? ranked.toSorted((a, b) => b.hit.from - a.hit.from).find(({ hit }) => lots.has(hit.value))
    : undefined;
  const near = last ?? ranked[0];
  // `the people on the list had been identified`: the list only frames it.
  const told =
    near?.hit.value === 'listed'
      ? ranked.find(
          ({ hit, reach }) =>
            !idle.has(hit.value) && view.clause[hit.from] === view.clause[amount.from] && reach <= 40,
        )
      : undefined;
  if (told !== undefined && amount.event === null) return { value: told.hit.value, origin: 'stated' };
  if (amount.event !== null) {
    // `1,010 deserters were convicted`: what became of the people counted says more than what they are called.
    const isOutcome =
      near !== undefined &&
      (amount.counts === 'person' || amount.counts === 'record' || amount.counts === 'percent') &&
      named.has(amount.event) &&
      lots.has(near.hit.value) &&
      near.hit.value !== amount.event &&
      near.reach < 8;
    if (isOutcome) return { value: near.hit.value, origin: 'stated' };
    // `900 detainees were released`: what they are called may not be what is told of them.
    return { value: amount.event, origin: kept.has(amount.event) ? 'implied' : 'stated' };
  }
  if (near === undefined || near.reach > 40) {
    // `мобилизован 3741 житель`: told of them, no kind of soldier.
    const isDrafted = view.categories.some(
      ({ value, from }) =>
        value === 'mobilised' &&
        (from < amount.from || from >= amount.to) &&
        /^(?:мобилизова(?:н|на|но|ны|ли)|mobili[sz]ed)$/.test(view.tokens[from]?.key ?? ''),
    );
    if (amount.counts !== 'percent') return isDrafted ? { value: 'mobilisation', origin: 'stated' } : null;
    // `two thirds of the absentees`
    const named = countedNouns.all(view.tokens).find(({ value }) => value.event !== undefined)?.value.event;
    return named === undefined ? null : { value: named, origin: 'stated' };
  }
  if (amount.quantity.kind === 'all' && amount.statistic === 'rest') {
    const behind = hits.find(({ from }) => from >= amount.to);
    return behind === undefined ? null : { value: behind.value, origin: 'stated' };
  }
  return { value: near.hit.value, origin: 'stated' };
}

/** `96 in rulings and 26 on the wanted list`: what stands behind an `and` belongs to the other part. */
function coordinators(
  view: SentenceView,
  a: { from: number; to: number },
  b: { from: number; to: number },
): number {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  return view.tokens.slice(from, to).filter(({ key }) => key === 'and' || key === 'и' || key === ',').length;
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

export function categoriesOf(
  view: SentenceView,
  amount: Amount,
  event: EventKey | null,
): Slot<readonly string[]> | null {
  const stated = [...amount.categories];
  if (amount.counts === 'person' || amount.counts === 'percent') {
    // `две трети из них — контрактники`
    const end = /^(?:of|из)$/.test(view.tokens[amount.to]?.key ?? '') ? amount.to + 2 : amount.to;
    // `527 are missing: 318 mobilised`: what another number counts is not said of this one.
    const isOwn = (from: number): boolean =>
      view.tokens.slice(end, from).every(({ kind, key }) => kind !== 'number' && key !== ':');
    const groups = groupsOf(view).filter(({ from }) =>
      /^(?:were|was|are|is|a|an|all|—|–|-)$/.test(view.tokens[from - 1]?.key ?? ''),
    );
    const behind = [...view.categories, ...groups].find(
      ({ from }) => from >= end && from - end <= 4 && isOwn(from) && view.tokens[from - 1]?.key !== 'by',
    );
    const copula =
      /^(?:were|was|are|is|—|-|–|been)$/.test(view.tokens[end]?.key ?? '') ||
      view.tokens[amount.to]?.key === 'являются';
    const clause = view.clause[amount.from];
    // `три четверти ушедших из полка — мобилизованные`: the dash stands for the verb, whatever clause it opens.
    const isAfterDash = (from: number): boolean =>
      /^[—–]$/.test(view.tokens[from - 1]?.key ?? '') && view.clause[from] === (clause ?? 0) + 1;
    const predicate = [...view.categories, ...groups].find(
      ({ from }) =>
        from >= end &&
        (view.clause[from] === clause || isAfterDash(from)) &&
        /^(?:were|was|are|is|—|-|–|been|by|под|по)$/.test(
          view.tokens[/^an?$/.test(view.tokens[from - 1]?.key ?? '') ? from - 2 : from - 1]?.key ?? '',
        ),
    );
    // `10,000 of the refugees who arrived were children`
    const relative = [...view.categories, ...groups].findLast(
      ({ from }) =>
        from >= end &&
        clause !== undefined &&
        view.clause[from] === clause + 1 &&
        /^(?:were|was|are|is)$/.test(view.tokens[from - 1]?.key ?? '') &&
        view.tokens.slice(end, from).some(({ key }) => key === 'who'),
    );
    const isPart = amount.counts === 'percent' || /^(?:of|из)$/.test(view.tokens[amount.to]?.key ?? '');
    // `the share of mobilised men among the dead fell from 24 %`
    const share = view.tokens.findIndex(({ key }) =>
      /^(?:share|proportion|percentage|дол[яиюе]й?)$/.test(key),
    );
    const shared = view.categories.find(
      ({ from }) => share >= 0 && from > share && from - share <= 3 && from < amount.from,
    );
    if (amount.counts === 'percent' && stated.length === 0 && shared !== undefined) stated.push(shared.value);
    // `офицеры составляют 3 % осуждённых`
    const subject = view.categories.find(
      ({ to }) =>
        to <= amount.from &&
        amount.from - to <= 4 &&
        view.tokens
          .slice(to, amount.from)
          .some(({ key }) =>
            /^(?:составл|состави|mak|made|account|compris|form|represent|[—–]$|это$)/.test(key),
          ),
    );
    if (amount.counts === 'percent' && stated.length === 0 && subject !== undefined)
      stated.push(subject.value);
    const told = predicate ?? relative;
    const isOfGroup =
      /^(?:of|из)$/.test(view.tokens[amount.quantity.to]?.key ?? '') &&
      stated.every((category) => category.startsWith('group-'));
    if (((stated.length === 0 && isPart) || isOfGroup) && told !== undefined) stated.push(told.value);
    const serves = /^(?:serv|служ)/.test(view.tokens[amount.to]?.key ?? '');
    if (stated.length === 0 && behind !== undefined && (copula || serves)) stated.push(behind.value);
  }
  const isLegal =
    amount.counts === 'case' ||
    amount.counts === 'sentence' ||
    amount.counts === 'charge' ||
    (event !== null && legal.has(event));
  if (isLegal || ((event === 'wanted' || event === null) && view.articles.length > 0)) {
    const articles = view.articles
      .map((hit) => ({ hit, reach: distance(view, amount, hit) + 5 * coordinators(view, amount, hit) }))
      .toSorted((a, b) => a.reach - b.reach)[0];
    if (articles !== undefined)
      stated.push(...articles.hit.categories.filter((category) => !stated.includes(category)));
    else if (!stated.some((category) => category.startsWith('article-'))) {
      const offence = view.events
        .filter(({ value }) => offences[value] !== undefined)
        .map((hit) => ({ hit, reach: distance(view, amount, hit) + 5 * coordinators(view, amount, hit) }))
        .toSorted((a, b) => a.reach - b.reach)[0];
      const article = offence === undefined || offence.reach > 12 ? undefined : offences[offence.hit.value];
      if (article !== undefined)
        return { value: [...stated, article], origin: stated.length > 0 ? 'stated' : 'implied' };
    }
  }
  return stated.length === 0 ? null : { value: [...new Set(stated)], origin: 'stated' };
}

/** Nouns of groups (`women`), as categories. */
function groupsOf({ tokens }: SentenceView): readonly Hit<string>[] {
  return countedNouns
    .all(tokens)
    .flatMap(({ value, from, to }) =>
      value.group === undefined ? [] : [{ value: `group-${value.group}`, from, to }],
    );
}

/** Of whom: the bodies that the sentence names, and the country where the counted noun says one. */
export function populationOf(view: SentenceView, amount: Amount): Slot<readonly Population[]> | null {
  const bodies = bodiesOf(view, amount);
  const nations = nationWords
    .all(view.tokens, amount.from, amount.to)
    .map(({ value }): Population => ({ kind: 'nation', name: value, unit: null, text: value }));
  if (nations.length === 0) return bodies;
  return { value: [...(bodies?.value ?? []), ...nations], origin: 'stated' };
}

function bodiesOf(view: SentenceView, amount: Amount): Slot<readonly Population[]> | null {
  const outside = view.populations.filter(({ noun }) => {
    const isOwn = noun >= amount.from && noun < amount.to;
    return !isOwn || (amount.counts !== 'unit' && amount.body === null);
  });
  if (outside.length === 0) return null;
  const clause = view.clause[amount.from];
  const own = outside.filter(({ from }) => view.clause[from] === clause);
  const chosen = own.length > 0 ? own : outside;
  const ranked = chosen
    .map((hit) => ({ hit, reach: distance(view, amount, hit) }))
    .toSorted((a, b) => a.reach - b.reach);
  const nearest = ranked[0];
  if (nearest === undefined) return null;
  // A list and the body that it is of stand together; a headquarters stands for itself.
  const beside = ranked.slice(1).filter(({ hit }) => {
    const kinds = [hit.population.kind, nearest.hit.population.kind];
    const isOfList = kinds.includes('list') || kinds.includes('roster');
    const isInside = kinds.includes('headquarters') || kinds.includes('airfield');
    const isNested =
      hit.population.kind !== nearest.hit.population.kind &&
      !isOfList &&
      !isInside &&
      Math.abs(hit.from - nearest.hit.from) <= 8;
    return isOfList || isInside || isNested;
  });
  return {
    value: [nearest.hit, ...beside.map(({ hit }) => hit)].map(({ population }) => population),
    origin: 'stated',
  };
}

export function periodOf(view: SentenceView, amount: Amount): Slot<ClaimPeriod> | null {
  const reported = reportedDates(view);
  const hits = view.periods.filter(
    (hit) =>
      !reported.has(hit.from) &&
      !isOfPart(view, amount, hit.from) &&
      !isOfList(view, hit.from) &&
      !(hit.period.days !== null && hit.from >= amount.from && hit.to <= amount.to),
  );
  const ranked = hits
    .map((hit) => ({ hit, reach: distance(view, amount, hit) }))
    .toSorted((a, b) => a.reach - b.reach);
  const dated = ranked.filter(({ hit }) => hit.period.days === null);
  const peak = amount.quantity.kind === 'peak' ? peakDate(view, amount) : undefined;
  // `twice as many in 2024 as in 2023`: the later year is the one told of.
  const latest =
    amount.quantity.kind === 'ratio'
      ? dated.toSorted((a, b) => (b.hit.period.from ?? 0) - (a.hit.period.from ?? 0))[0]
      : undefined;
  const nearest = peak === undefined ? (latest ?? dated[0] ?? ranked[0]) : { hit: peak };
  if (nearest === undefined) return null;
  const { period } = nearest.hit;
  const other = dated[1]?.hit.period;
  const origin = period.borrowedYear ? 'inherited' : 'stated';
  // `since February 2022 … by April 2024` bound one period from both sides.
  if (
    peak === undefined &&
    other !== undefined &&
    other.mode !== period.mode &&
    other.mode !== 'in' &&
    period.mode !== 'in'
  ) {
    return {
      value: { from: period.from ?? other.from, to: period.to ?? other.to, mode: 'in', days: null },
      origin,
    };
  }
  return { value: { from: period.from, to: period.to, mode: period.mode, days: period.days }, origin };
}

/** `113 cases: 61 of 2022 and 52 of 2023`: the years of the parts. */
function isOfPart({ tokens }: SentenceView, amount: Amount, at: number): boolean {
  if (at < amount.to) return false;
  const between = tokens.slice(amount.to, at);
  const colon = between.findIndex(({ key }) => key === ':');
  return colon >= 0 && between.slice(colon).some(({ kind }) => kind === 'number');
}

/** `the roster of spring 2022`: the date names the list. */
function isOfList(view: SentenceView, at: number): boolean {
  return view.populations.some(
    ({ population, to }) => to === at && (population.kind === 'roster' || population.kind === 'list'),
  );
}

/** Dates of the report, not of what is reported: `on 19 November the outlet said that …`. */
function reportedDates(view: SentenceView): ReadonlySet<number> {
  const found = new Set<number>();
  for (const hit of speechVerbs.all(view.tokens)) {
    const behind = view.tokens
      .slice(hit.to, hit.to + 8)
      .findIndex(({ key }) => key === 'that' || key === 'что');
    if (behind < 0) continue;
    const that = hit.to + behind;
    for (const { from, to, period } of view.periods) {
      const isDay =
        period.mode === 'in' && period.from !== null && period.to !== null && period.to - period.from < 3;
      if (to <= that && isDay) found.add(from);
    }
  }
  return found;
}

export function placeOf(
  view: SentenceView,
  amount: Amount,
  places: readonly PlaceHit[],
): Slot<string> | null {
  const ranked = places
    .map((hit) => ({ hit, reach: distance(view, amount, hit) }))
    .toSorted((a, b) => a.reach - b.reach);
  const nearest = ranked[0];
  return nearest === undefined || nearest.reach > 20 ? null : { value: nearest.hit.place, origin: 'stated' };
}
