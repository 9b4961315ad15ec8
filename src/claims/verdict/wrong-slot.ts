// Which verdict names what differs between a claim and the figure whose number it has.
import type { Claim, Population } from '../claim.ts';
import { isObjectOfEvent } from '../matching/compare-population.ts';
import type { Relations, SlotName } from '../matching/compare-slots.ts';
import type { Evidence } from '../matching/evidence.ts';
import { isSaidIn, wordsOfClaim } from '../matching/meant.ts';
import { samePlace } from '../reading/places.ts';
import { isReceiver, isSender, papers } from './senders.ts';
import type { Verdict } from './verdict.ts';

export const wrong: Readonly<Record<SlotName, Verdict>> = {
  counts: 'wrong-unit',
  event: 'wrong-object',
  population: 'wrong-population',
  period: 'wrong-period',
  category: 'wrong-category',
  place: 'wrong-place',
};

const isObject = ({ kind }: Population): boolean => kind === 'headquarters' || kind === 'airfield';

export function verdictOf(
  differing: readonly SlotName[],
  relations: Relations,
  claim: Claim,
  evidence: Evidence,
): Verdict {
  const [only] = differing;
  const isOfObject = (claim.population?.value ?? [])
    .concat(evidence.populations)
    .some((one) => isObject(one) && !isObjectOfEvent(one, evidence));
  if (differing.includes('population') && isOfObject) return 'wrong-object';
  // Vehicles are no people counted otherwise: they are something else.
  // But `2,480 people appealed` tells of appeals.
  const isThing =
    [claim.counts?.value, evidence.counts].some((counts) => counts?.startsWith('other:') === true) &&
    !evidence.wording.counts.some((word) => isSaidIn(word, wordsOfClaim(claim))) &&
    !isReceiver(claim, evidence);
  // Papers about people taken for the people are counted otherwise.
  const isPaper =
    isSender(claim, evidence) ||
    ([claim.counts?.value, evidence.counts].some((counts) => papers.test(counts ?? '')) &&
      [claim.counts?.value, evidence.counts].includes('person'));
  // Inspections told for the violations that they found: of one body and time, one thing for another.
  const isOneThing =
    [claim.counts?.value, evidence.counts].every((counts) => counts?.startsWith('other:') === true) &&
    relations.event !== 'differs' &&
    relations.population === 'same' &&
    relations.period === 'same';
  if (differing.includes('counts') && isThing && !isPaper && !isOneThing && relations.event !== 'same')
    return 'wrong-object';
  if (differing.length === 1 && only !== undefined) {
    // A part taken for the whole, or the whole for a part, is a category at fault.
    return wrong[only];
  }
  // One thing counted as another: the unit, and with it the event, go together.
  const core = differing.filter((slot) => slot !== 'event' || !differing.includes('counts'));
  if (core.length === 1 && core[0] !== undefined) return wrong[core[0]];
  if (
    core.includes('category') &&
    claim.category !== null &&
    relations.category === 'differs' &&
    !core.includes('population')
  )
    return 'wrong-category';
  if (
    core.length === 2 &&
    core.includes('counts') &&
    core.includes('category') &&
    !core.includes('population')
  )
    return 'wrong-unit';
  if (core.length === 2 && core.includes('population') && core.includes('period')) return 'wrong-population';
  // The body is called by the place: `police of the Samara region`.
  const isOfPlace =
    evidence.place !== null && evidence.bodyWords.some((word) => samePlace(evidence.place ?? '', word));
  if (core.length === 2 && core.includes('population') && core.includes('place') && isOfPlace)
    return 'wrong-place';
  if (core.length >= 3 || (core.includes('counts') && core.includes('population')) || core.includes('event'))
    return 'wrong-object';
  const order: readonly SlotName[] = ['category', 'counts', 'population', 'period', 'place'];
  const first = order.find((slot) => core.includes(slot));
  return first === undefined ? 'wrong-object' : wrong[first];
}

/** The slot that a verdict is about. */
export function mainSlot(differing: readonly SlotName[], verdict: Verdict): SlotName {
  return differing.find((slot) => wrong[slot] === verdict) ?? differing[0] ?? 'event';
}
