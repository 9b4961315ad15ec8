// The slots of an amount beside its number, its event and its categories: of whom, when, where.
import type { ClaimPeriod, Population, Slot } from '../claim.ts';
import { nationWords } from '../words/populations.ts';
import { sourceBefore, speechVerbs } from '../words/speech.ts';
import type { Amount } from './amount.ts';
import type { PlaceHit } from './places.ts';
import { distance, type SentenceView } from './sentence-view.ts';
import { peakDate } from './trend-amounts.ts';

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
  const all = view.populations.filter(({ noun }) => {
    const isOwn = noun >= amount.from && noun < amount.to;
    return !isOwn || (amount.counts !== 'unit' && amount.body === null);
  });
  // Who says so, where others are told of: `по данным штаба дивизии, погибли 214 военнослужащих 94-го полка`.
  const others = all.filter((hit) => !isSource(view, hit.from, hit.to));
  const outside = others.length > 0 ? others : all;
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

const longestSource = 5;

const besideSpeech = /^(?:has|have|had|also|since|now|later)$/;

/** Right behind `according to`, with no mark between, or right before a verb of speech. */
function isSource({ tokens, populations }: SentenceView, at: number, to: number): boolean {
  const isBody = (place: number): boolean => populations.some((hit) => hit.from <= place && place < hit.to);
  const isSpeaker = speechVerbs.all(tokens).some(
    ({ from }) =>
      from >= to &&
      tokens
        .slice(to, from)
        // `Divisional headquarters says`: two nouns of one speaker.
        .every(({ key }, i) => besideSpeech.test(key) || isBody(to + i)),
  );
  if (isSpeaker) return true;
  return sourceBefore
    .all(tokens)
    .some(
      (hit) =>
        hit.to <= at &&
        at - hit.to < longestSource &&
        tokens.slice(hit.to, at).every(({ kind }) => kind === 'word' || kind === 'number'),
    );
}

export function periodOf(view: SentenceView, amount: Amount): Slot<ClaimPeriod> | null {
  const own = view.reckoned.find(({ number }) => amount.from <= number && number < amount.to)?.period;
  if (own !== undefined)
    return { value: { from: own.from, to: own.to, mode: own.mode, days: null }, origin: 'stated' };
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
