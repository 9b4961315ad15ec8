// A number that another figure of the case lent: the claim tells of one figure and has the number of the next, and what tells the two
// figures apart is what the claim got wrong.
import type { Claim } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import type { Evidence } from '../matching/evidence.ts';
import { openDoubts, openTurns, unaccounted } from '../matching/accounted.ts';
import { isSaidIn, says } from '../matching/meant.ts';
import { slotNames, type SlotName } from '../matching/compare-slots.ts';
import { isTelling, leastShared } from '../matching/value-fit.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText, proposalFor } from './verdict-words.ts';
import { wrong } from './wrong-slot.ts';

/** `meant`: the figures that the claim tells of, whose number it has not. */
export function borrowed(
  claim: Claim,
  meant: readonly Candidate[],
  candidates: readonly Candidate[],
): Judgement | null {
  const { value, kind, bound } = claim.quantity;
  const [own] = meant;
  if (own === undefined || value === null || value < leastShared || kind !== 'number' || bound !== 'exact')
    return null;
  for (const { evidence, fit } of candidates) {
    if (fit.fit !== 'exact' || evidence.value !== value) continue;
    if (!isToldOf(claim, own.evidence, evidence)) continue;
    const differing = apart(own.evidence, evidence);
    const [only] = differing;
    if (only === undefined || differing.length > (isTelling(value) ? 2 : 1)) continue;
    const slot = told(differing) ?? only;
    return judged(
      wrong[slot],
      both((language) => {
        const [said, known] = [figureText(own.evidence, language), figureText(evidence, language)];
        return language === 'en'
          ? `The number belongs to another figure: ${known}. What the sentence tells of is ${said}.`
          : `Это другое число: ${known}. То, о чём говорит фраза: ${said}.`;
      }),
      { figures: [evidence.id, own.evidence.id], differences: [slot], proposal: proposalFor(own.evidence) },
    );
  }
  return null;
}

/** Of two that differ the one that is at fault: each event may have its own time. */
function told(differing: readonly SlotName[]): SlotName | undefined {
  if (differing.length === 1) return differing[0];
  return differing.find((one) => one !== 'event' && one !== 'period');
}

/** All that the claim says the one figure or the other says too. */
function isToldOf(claim: Claim, own: Evidence, lender: Evidence): boolean {
  const isLent = (word: string | null): boolean => word !== null && says(lender, word, claim);
  return (
    openTurns(claim, own).length === 0 &&
    openDoubts(claim, own).every(({ word }) => isLent(word)) &&
    unaccounted(claim, own).every(isLent)
  );
}

/** The slots that tell two figures apart. */
function apart(a: Evidence, b: Evidence): readonly SlotName[] {
  return slotNames.filter((slot) => {
    if (slot === 'period') return a.period?.from !== b.period?.from || a.period?.to !== b.period?.to;
    const [left, right] = [a.wording[slot], b.wording[slot]];
    return !left.every((word) => isSaidIn(word, right)) || !right.every((word) => isSaidIn(word, left));
  });
}
