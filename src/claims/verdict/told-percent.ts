// A figure of the case that is itself a per cent: whom it is of is told as the base of the sentence's share, and what it is of beside
// it. Where the one is told and another base, or another part, stands in place of the other, that is what is wrong.
import type { Claim } from '../claim.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { fitValue, leastShared } from '../matching/value-fit.ts';
import { joint } from '../matching/wording.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import { isAmong, isDuringIt, isMeaning, linking, saidIn, saysIt, type Said } from './share-words.ts';

export interface ToldPercent {
  readonly figure: Evidence;
  /** The slot in which the sentence tells of something else; null: it tells of the figure. */
  readonly wrong: SlotName | null;
}

/** The only per cent of the case that has the number of a share, if the sentence tells whom it is of or what it is of. */
export function toldPercent(claim: Claim, evidence: readonly Evidence[]): ToldPercent | null {
  const [figure, ...others] = evidence.filter(
    (item) => item.counts === 'percent' && /^(?:exact|rounding)$/.test(fitValue(claim.quantity, item).fit),
  );
  if (figure === undefined || others.length > 0) return null;
  for (const split of claim.splits) {
    if (split.change !== undefined) continue;
    const wrong = wrongIn(claim, saidIn(split, evidence), figure, evidence);
    if (wrong !== undefined) return { figure, wrong };
  }
  return null;
}

const content = (words: readonly Meant[]): readonly Meant[] =>
  words.filter(({ word }) => !joint.test(word) && !linking.test(word));

const share = (words: readonly Meant[], others: readonly Meant[], isSame = isMeaning): number =>
  words.length === 0 ? 1 : words.filter((word) => isSame(word, others)).length / words.length;

/** Undefined where the sentence tells of neither. */
function wrongIn(
  { quantity }: Claim,
  said: Said,
  figure: Evidence,
  evidence: readonly Evidence[],
): SlotName | null | undefined {
  const { population, event, category, place } = figure.wording;
  if (![...said.basePeriods, ...said.restPeriods].every((period) => isDuringIt(period, figure)))
    return undefined;
  const all = [...said.base, ...said.rest];
  if (!content(place).every((word) => isMeaning(word, all))) return undefined;
  // What all figures are of goes without saying.
  const own = content(population).filter((word) => !evidence.every((item) => saysIt(item, word)));
  const ofWhom = share(own, said.base);
  const ofPart = content([...event, ...category]).filter((word) => !isMeaning(word, population));
  const ofWhat = share(ofPart, all, isAmong);
  const isOther = [...said.ofBase, ...said.ofRest].some(({ figures }) => !figures.has(figure));
  if (2 * ofWhom >= 1 && ofWhat === 1 && !said.isDenied && !isOther) return null;
  const isVery = quantity.value === figure.value && quantity.value !== null && quantity.value >= leastShared;
  if (!isVery || said.isDenied || quantity.bound !== 'exact') return undefined;
  // `of all servicemen captured`, where the figure is of those released and asked.
  const isOfOthers = said.ofBase.some(({ figures }) => !figures.has(figure));
  if (ofWhat === 1 && own.length > 0 && 2 * ofWhom < 1 && isOfOthers) return 'population';
  // `real terms in 38 per cent of the sentences`, where the figure is of suspended ones.
  const kinds = content(category);
  const isOtherPart = said.rest.some(
    (word) => word.keys.some((key) => /^(?:lot|category|group) /.test(key)) && !saysIt(figure, word),
  );
  const isToldOf = 2 * share(content([...population, ...event]), all, isAmong) >= 1;
  if (kinds.length > 0 && share(kinds, said.rest) < 1 && isOtherPart && isToldOf) return 'category';
  return undefined;
}
