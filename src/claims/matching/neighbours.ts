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

/** The candidate with the one thing told to be another in which such a neighbour is nearer to the claim. */
export function besideNeighbours(claim: Claim, one: Candidate, figures: readonly Evidence[]): Candidate {
  const said = wordsOfClaim(claim);
  const isUnsaid = (slot: Told, own: Evidence, other: Evidence): boolean => {
    const more = own.wording[slot].filter(
      (word) => !joint.test(word.word) && !isSaidIn(word, other.wording.all),
    );
    return more.length > 0 && !more.some((word) => tells(word, said));
  };
  const isOfOtherPlace = ({ evidence: own, relations }: Candidate, other: Evidence): boolean =>
    own.place !== null &&
    relations.place === 'open' &&
    own.partOf === other.id &&
    other.place === null &&
    isAlike(own, other, 'place') &&
    isUnsaid('place', own, other);
  const day = claim.period?.value.to ?? null;
  const isOfOtherDay = ({ evidence: own }: Candidate, other: Evidence): boolean => {
    const isOfDay = day !== null && other.period?.to === day && own.period?.to !== day;
    return isOfDay && other.period?.from === own.period?.from && isAlike(own, other);
  };
  // `absence and desertion`, where the claim tells of absence and a neighbour is of that alone.
  const isOfMoreEvents = ({ evidence: own, relations }: Candidate, other: Evidence): boolean =>
    relations.event === 'same' &&
    joining.test(own.label.en) &&
    !joining.test(other.label.en) &&
    other.wording.event.length > 0 &&
    isWithin(other, own, ['event']) &&
    isAlike(own, other, 'event') &&
    isUnsaid('event', own, other);
  for (const other of figures) {
    if (other === one.evidence) continue;
    const { relations } = one;
    if (isOfOtherPlace(one, other)) return { ...one, relations: { ...relations, place: 'narrower' } };
    if (isOfOtherDay(one, other)) return { ...one, relations: { ...relations, period: 'differs' } };
    if (isOfMoreEvents(one, other)) return { ...one, relations: { ...relations, event: 'differs' } };
  }
  return one;
}

const joining = / (?:and|or|и|или) /;
