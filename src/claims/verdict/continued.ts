// `Another 512 were moved elsewhere`: words that only lead on from what the text told before, of others who met with another lot.
import type { Claim, Doubt, Turn } from '../claim.ts';
import type { Evidence } from '../matching/evidence.ts';
import { isSaidIn } from '../matching/meant.ts';
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
  const others = all.filter((other) => other !== figure);
  const own = figure.wording.event;
  const isSame = ({ event, wording }: Evidence): boolean =>
    (event !== null && event === figure.event && own.length === 0) ||
    (own.length > 0 && wording.event.length > 0 && own.every((word) => isSaidIn(word, wording.event)));
  return own.length > 0 && others.length > 0 && !others.some(isSame);
}

export const isLeadingOn = (words: readonly string[], told: Turn | Doubt): boolean =>
  'stance' in told
    ? told.stance === 'part' && words.includes(told.word)
    : words.length > 0 && told.slot === 'population' && told.word === null;
