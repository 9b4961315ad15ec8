// A right quotient told of other figures than those two that it is of: the sentence takes it of another whole, of a smaller body, or of
// another unit.
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import type { Evidence } from '../matching/evidence.ts';
import { isSaidIn, phraseOf } from '../matching/meant.ts';
import { isOfOwnPlaces } from '../matching/own-ground.ts';
import { joint } from '../matching/wording.ts';
import { samePlace } from '../reading/places.ts';
import { countedNouns } from '../words/counted.ts';
import { echelons } from '../words/populations.ts';

/** The slot in which the sentence tells of another part or whole; null where it tells of these two. */
export function otherShare(
  claim: Claim,
  part: Evidence,
  whole: Evidence,
  evidence: readonly Evidence[],
): SlotName | null {
  if (isOfOtherUnit(claim, part)) return 'counts';
  if (isOfSmallerBody(claim, [part, whole])) return 'population';
  if (isElsewhere(claim, [part, whole])) return 'place';
  return isOfOtherBase(claim, part, whole, evidence) ? 'category' : null;
}

/** `25 per cent more soldiers`, where cases are compared. */
function isOfOtherUnit({ text, splits }: Claim, { counts }: Evidence): boolean {
  if (!splits.some(({ change }) => change !== undefined)) return false;
  const [noun] = countedNouns.all(tokenise(text)).filter(({ value }) => value.counts !== 'percent');
  return noun?.value.weak !== true && noun !== undefined && counts !== null && noun.value.counts !== counts;
}

/** A numbered body below those that the figures are of. */
function isOfSmallerBody({ population }: Claim, figures: readonly Evidence[]): boolean {
  const own = figures.flatMap(({ populations }) => populations).filter(({ name }) => name !== null);
  if (own.length === 0) return false;
  const lowest = Math.max(...own.map(({ kind }) => echelons.indexOf(kind)));
  return (population?.value ?? []).some(
    ({ kind, name }) =>
      name !== null &&
      echelons.indexOf(kind) > lowest &&
      !own.some((body) => body.kind === kind && body.name === name),
  );
}

/** A place that neither figure names. */
const isElsewhere = (claim: Claim, figures: readonly Evidence[]): boolean =>
  claim.places.some(
    (place) =>
      !figures.some(
        (figure) =>
          (figure.place !== null && samePlace(place, figure.place)) ||
          isOfOwnPlaces({ ...claim, places: [place] }, figure),
      ),
  );

/** The base is told as another figure's; words of the whole that are said of the part only. */
function isOfOtherBase(
  { splits }: Claim,
  part: Evidence,
  whole: Evidence,
  evidence: readonly Evidence[],
): boolean {
  const [split] = splits;
  if (split === undefined || split.change !== undefined || split.base === '') return false;
  const [base, rest] = [phraseOf(split.base), phraseOf(split.rest)];
  const others = evidence.filter((one) => one !== part && one !== whole && one.counts === whole.counts);
  // `those granted asylum`: all of another figure's category, which is neither the part's nor the whole's.
  const isOfOtherKind = others.some(({ wording: { category } }) => {
    // Nouns of people may be plain in whom it is of.
    const own = [...part.wording.all, ...whole.wording.all, ...phraseOf(whole.label.en)];
    const told = category.filter(({ word }) => !joint.test(word));
    return (
      told.length > 0 &&
      told.every((word) => isSaidIn(word, base)) &&
      !told.some((word) => isSaidIn(word, own))
    );
  });
  const isOfPart = whole.wording.category.some(
    (word) => !joint.test(word.word) && isSaidIn(word, rest) && !isSaidIn(word, base),
  );
  return isOfOtherKind || isOfPart;
}
