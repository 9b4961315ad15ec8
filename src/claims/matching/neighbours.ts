// Figures of the same but for one thing, of which the claim says what only the other one has, or says nothing where this one is of a
// part: of one place beside all places, of another last day, of several events told as one.
import type { Claim } from '../claim.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence, Wording } from './evidence.ts';
import { isSaidIn, wordsOfClaim } from './meant.ts';
import { joint, tells } from './wording.ts';

type Told = Exclude<keyof Wording, 'all' | 'kinds'>;
const told: readonly Told[] = ['counts', 'event', 'category', 'population', 'place'];

const isWithin = (a: Evidence, b: Evidence, slots: readonly Told[]): boolean =>
  slots.every((slot) =>
    a.wording[slot].every((word) => b.wording[slot].some(({ folded }) => folded === word.folded)),
  );
const isAlike = (a: Evidence, b: Evidence, but: Told | null = null): boolean => {
  const slots = told.filter((slot) => slot !== but);
  return isWithin(a, b, slots) && isWithin(b, a, slots);
};

/** What another figure of the case differs in from one that is else the same. */
interface Neighbour {
  readonly other: Evidence;
  readonly isOfAllPlaces: boolean;
  readonly isOfOtherDay: boolean;
  readonly isOfFewerEvents: boolean;
}

const neighbours = new WeakMap<readonly Evidence[], ReadonlyMap<Evidence, readonly Neighbour[]>>();

function neighboursOf(own: Evidence, figures: readonly Evidence[]): readonly Neighbour[] {
  let known = neighbours.get(figures);
  if (known === undefined) {
    known = new Map(
      figures.map((one) => [one, figures.flatMap((other) => neighbourOf(one, other) ?? [])] as const),
    );
    neighbours.set(figures, known);
  }
  return known.get(own) ?? figures.flatMap((other) => neighbourOf(own, other) ?? []);
}

function neighbourOf(own: Evidence, other: Evidence): Neighbour | null {
  if (other === own) return null;
  const isOfAllPlaces =
    own.place !== null && own.partOf === other.id && other.place === null && isAlike(own, other, 'place');
  const isOfOtherDay =
    other.period !== null &&
    other.period.from === own.period?.from &&
    other.period.to !== own.period.to &&
    isAlike(own, other);
  // `absence and desertion` beside a figure of absence alone.
  const isOfFewerEvents =
    joining.test(own.label.en) &&
    !joining.test(other.label.en) &&
    other.wording.event.length > 0 &&
    isWithin(other, own, ['event']) &&
    isAlike(own, other, 'event');
  return isOfAllPlaces || isOfOtherDay || isOfFewerEvents
    ? { other, isOfAllPlaces, isOfOtherDay, isOfFewerEvents }
    : null;
}

/** The candidate with the one thing told to be another in which such a neighbour is nearer to the claim. */
export function besideNeighbours(claim: Claim, one: Candidate, figures: readonly Evidence[]): Candidate {
  const { evidence: own, relations } = one;
  const isUnsaid = (slot: Told, other: Evidence): boolean => {
    const more = own.wording[slot].filter(
      (word) => !joint.test(word.word) && !isSaidIn(word, other.wording.all),
    );
    return more.length > 0 && !more.some((word) => tells(word, wordsOfClaim(claim)));
  };
  const day = claim.period?.value.to ?? null;
  for (const { other, isOfAllPlaces, isOfOtherDay, isOfFewerEvents } of neighboursOf(own, figures)) {
    if (isOfAllPlaces && relations.place === 'open' && isUnsaid('place', other))
      return { ...one, relations: { ...relations, place: 'narrower' } };
    if (isOfOtherDay && day !== null && other.period?.to === day)
      return { ...one, relations: { ...relations, period: 'differs' } };
    if (isOfFewerEvents && relations.event === 'same' && isUnsaid('event', other))
      return { ...one, relations: { ...relations, event: 'differs' } };
  }
  return one;
}

const joining = / (?:and|or|и|или) /;
