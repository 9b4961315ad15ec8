// `Another 512 were moved elsewhere`: words that only lead on from what the text told before, of others who met with another lot.
import type { Claim, Doubt, Turn } from '../claim.ts';
import type { Evidence } from '../matching/evidence.ts';
import { leastShared } from '../matching/value-fit.ts';

const leadingOn = /^(?:another|additional|further|others|еще|дополнительно)$/;

/** The words of a claim that lead on to a figure's own number, where no other figure of the case tells of the same lot. */
export function leadingOnWords(claim: Claim, figure: Evidence, all: readonly Evidence[]): readonly string[] {
  const { quantity, words } = claim;
  const isVery =
    quantity.kind === 'number' &&
    quantity.bound === 'exact' &&
    quantity.value !== null &&
    quantity.value >= leastShared &&
    quantity.value === figure.value;
  if (!isVery || figure.partOf !== null) return [];
  const [first = '', second = ''] = words;
  const word = first === 'a' ? second : first;
  return leadingOn.test(word) && isAlone(figure, all) ? [word] : [];
}

/** Others of the case are of other lots of the same people. */
function isAlone(figure: Evidence, all: readonly Evidence[]): boolean {
  const lot = lotOf(figure);
  const others = all.filter((other) => other !== figure).map(lotOf);
  return (
    lot.length > 0 && others.length > 0 && !others.some((other) => lot.every((key) => other.includes(key)))
  );
}

/** What a figure's event is known by. */
function lotOf({ event, own: { kin }, wording }: Evidence): readonly string[] {
  const words = wording.event.map(({ word }) => word);
  return [...words, ...kin, ...(event === null ? [] : [event])];
}

export const isLeadingOn = (words: readonly string[], told: Turn | Doubt): boolean =>
  'stance' in told
    ? told.stance === 'part' && words.includes(told.word)
    : words.length > 0 && told.slot === 'population' && told.word === null;
