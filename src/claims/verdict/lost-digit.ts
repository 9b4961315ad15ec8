// A digit lost on the way: 64 for 684.
import type { Claim } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import { slipOf } from './sources.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText, numberText, proposalFor } from './verdict-words.ts';

/** The first figure of which the claim's number is such a copy. */
export function slip(claim: Claim, candidates: readonly Candidate[]): Judgement | null {
  for (const candidate of candidates) {
    const lost = slipOf(claim, candidate);
    if (lost) return lostDigit(candidate, claim);
  }
  return null;
}

function lostDigit({ evidence, fit }: Candidate, claim: Claim): Judgement {
  return judged(
    'source-lost',
    both((language) => {
      const text = figureText(evidence, language);
      const number = claim.quantity.value === null ? '' : numberText(claim.quantity.value, language);
      return language === 'en'
        ? `${number} looks like a copy that lost a digit: the source has ${text}.`
        : `${number} похоже на копию с потерянной цифрой: в источнике ${text}.`;
    }),
    { figures: [evidence.id], off: fit.off, proposal: proposalFor(evidence) },
  );
}
