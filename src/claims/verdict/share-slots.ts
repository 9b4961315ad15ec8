// A share with the very quotient of one pair of figures, all of whose part is told, where the sentence names another body, place or
// time than theirs: that is what is wrong.
import type { Claim } from '../claim.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { light } from '../matching/meant.ts';
import { fitValue } from '../matching/value-fit.ts';
import { joint } from '../matching/wording.ts';
import { pairsOf, type SharePair } from './pairs-of-case.ts';
import { isBare, isNarrowerBase } from './share-pairs.ts';
import { isAmong, isDuringIt, isListed, isMeaning, ownWords, saidIn, type Said } from './share-words.ts';

export interface Misplaced extends SharePair {
  readonly slot: SlotName;
}

/** Halves, thirds and quarters are many figures' shares by chance. */
const finest = 5;

export function misplacedShare(claim: Claim, evidence: readonly Evidence[]): Misplaced | null {
  const { quantity } = claim;
  const { value, grain, bound, kind } = quantity;
  if (kind !== 'share' || value === null || grain >= finest || !/^(?:exact|about)$/.test(bound)) return null;
  const fitting = pairsOf(evidence).filter(
    ({ part, whole }) =>
      part.partOf === whole.id &&
      isVery(fitValue(quantity, { ...part, value: shareOf(part, whole), bound: 'exact' }).fit),
  );
  for (const split of claim.splits) {
    if (split.change !== undefined || fitting.length === 0) continue;
    const said = saidIn(split, evidence);
    const [found, ...others] = fitting.flatMap((pair): readonly Misplaced[] => {
      const slot = wrongIn(claim, said, pair, evidence);
      return slot === null ? [] : [{ ...pair, slot }];
    });
    if (found !== undefined) return others.length > 0 ? null : found;
  }
  return null;
}

const isVery = (fit: string): boolean => fit === 'exact' || fit === 'rounding';
const shareOf = (part: Evidence, whole: Evidence): number => (100 * (part.value ?? 0)) / (whole.value ?? 1);

const contentOf = (words: readonly Meant[]): readonly Meant[] =>
  words.filter(({ word }) => !joint.test(word) && !light.test(word));

function wrongIn(
  claim: Claim,
  said: Said,
  { part, whole }: SharePair,
  evidence: readonly Evidence[],
): SlotName | null {
  if (said.isDenied || (said.counts !== null && said.counts !== whole.counts)) return null;
  const known = ownWords(whole);
  const ownOf = (slot: 'category' | 'event' | 'place'): readonly Meant[] =>
    contentOf(part.wording[slot]).filter((word) => !isMeaning(word, known));
  const isSaid = (words: readonly Meant[]): boolean => words.every((word) => isAmong(word, said.rest));
  const telling = [...ownOf('category'), ...ownOf('event')];
  const place = ownOf('place');
  const isPartTold = telling.length > 0 && isSaid(telling) && isSaid(place);
  // What the whole is of must stand in the base; where only its people do, it is told of all of them.
  const isHead = ({ keys }: Meant): boolean => keys.includes(`event ${whole.event}`);
  const event = contentOf(whole.wording.event);
  const heads = event.some(isHead) ? event.filter(isHead) : event;
  if (heads.length > 0 && !heads.some((word) => isAmong(word, said.base))) {
    const people = whole.wording.population;
    const isOfAll =
      people.length > 0 &&
      said.base.length > 0 &&
      2 * people.filter((word) => isAmong(word, said.base)).length > people.length;
    const isUntold = !heads.some((word) => isAmong(word, said.rest)) && !isListed(whole.label.en);
    // Those killed, where the figures are of those injured.
    const isOfOther = said.base.some(
      (word) => word.keys.some((key) => key.startsWith('event ')) && !isAmong(word, known),
    );
    if (isOfOther) return null;
    const isFurtherOf = ownOf('event').length === 0 || isBare(said, whole);
    return isPartTold &&
      isOfAll &&
      isUntold &&
      isFurtherOf &&
      said.ofBase.every(({ figures }) => figures.has(whole))
      ? 'population'
      : null;
  }
  // No word of another figure's event or kind.
  const strangers = [...said.ofBase, ...said.ofRest].filter(
    ({ figures }) => !figures.has(whole) && !figures.has(part),
  );
  const isOf = (slot: 'population' | 'place', { word, figures }: (typeof strangers)[number]): boolean =>
    [...figures].every((figure) => isAmong(word, figure.wording[slot]));
  const times = [...said.basePeriods, ...said.restPeriods];
  const isOfTime = times.every((period) => isDuringIt(period, whole) || isDuringIt(period, part));
  const ofBody = strangers.filter((word) => isOf('population', word));
  const ofPlace = strangers.filter((word) => isOf('place', word));
  if (strangers.length > ofBody.length + ofPlace.length) return null;
  if (isPartTold) {
    if (
      ofBody.some((word) => said.ofBase.includes(word)) ||
      evidence.some((item) => isNarrowerBase(item, whole, said))
    )
      return isOfTime ? 'population' : null;
    if (ofPlace.length > 0) return isOfTime ? 'place' : null;
    return isOfTime || times.length > 1 ? null : 'period';
  }
  // `Tara accounts for 9 per cent`, where it is another place's share.
  const names = place.some(({ keys }) => keys.length === 0)
    ? place.filter(({ keys }) => keys.length === 0)
    : place;
  const isElsewhere =
    names.length > 0 && telling.length === 0 && names.every((word) => !isAmong(word, said.rest));
  const isNamed =
    ofPlace.length > 0 || claim.places.length > 0 || claim.names.some((name) => isStrange(name, said, known));
  return isElsewhere && isNamed && isOfTime && ofBody.length === 0 ? 'place' : null;
}

/** A name in what is told of the part that the whole does not have. */
const isStrange = (name: string, { rest }: Said, known: readonly Meant[]): boolean =>
  rest.some(({ folded }) => folded.startsWith(name)) && !known.some(({ folded }) => folded.startsWith(name));
