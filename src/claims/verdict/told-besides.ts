// Of the very people whom a figure counts the sentence tells something more (`the 74 workers taken to hospital were refused sick
// pay`): they are called by all that the figure says became of them, and of the rest no figure is kept.
import type { Claim } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import { slotNames } from '../matching/compare-slots.ts';
import { isSaidIn, light, wordsOfClaim } from '../matching/meant.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText } from './verdict-words.ts';

const strays = new Set(['differs', 'narrower', 'wider']);

/** Russian participles that stand for what people are called: `переданных в семьи`, `пропавшим`. */
const participle = /(?:нн|т|вш|ш|щ)(?:ых|их|ым|им|ыми|ими)(?:ся)?$/;

/** `isElsewhere`: another figure is on the claim's own event. Then only a participle tells what those counted are called. */
export function isToldBesides(
  claim: Claim,
  { evidence: { wording }, relations }: Candidate,
  isElsewhere: boolean,
): boolean {
  if (relations.event !== 'differs') return false;
  if (slotNames.some((slot) => slot !== 'event' && strays.has(relations[slot]))) return false;
  const said = wordsOfClaim(claim);
  const own = wording.event.filter(({ word }) => !light.test(word));
  if (own.length === 0 || !own.every((word) => isSaidIn(word, said))) return false;
  return !isElsewhere || said.some((word) => participle.test(word.word) && isSaidIn(word, wording.event));
}

/** The figure of those of whom more is told, named. */
export function toldBesides(
  claim: Claim,
  candidates: readonly Candidate[],
  isElsewhere: boolean,
): Judgement | null {
  const found = candidates.find(
    (one) =>
      one.fit.fit === 'exact' &&
      one.evidence.value === claim.quantity.value &&
      isToldBesides(claim, one, isElsewhere),
  );
  if (found === undefined) return null;
  const { evidence } = found;
  return judged(
    'cannot-tell',
    both((language) => {
      const text = figureText(evidence, language);
      return language === 'en'
        ? `The number is that of ${text}; what more the sentence tells of them no figure says.`
        : `Это число: ${text}; о том, что ещё говорит о них фраза, числа нет.`;
    }),
    { figures: [evidence.id] },
  );
}
