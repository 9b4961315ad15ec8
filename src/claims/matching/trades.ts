// Nouns within one group of people: of a figure of nurses nothing is known of doctors, though both are medics.
import type { Claim } from '../claim.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isSaidIn, meantIn, wordsOfClaim } from './meant.ts';
import type { Relation } from './relation.ts';

/** Groups that hold people of several trades or kin, with the nouns that mean the whole of them. */
const groups: Readonly<Record<string, RegExp>> = {
  'group-medics':
    /^(?:medics?|medical|health|healthcare|staff|personnel|медик|медработник|медицинск|медперсонал)/,
  'group-relatives': /^(?:relatives?|famil|kin|родственник|родны|близки|семь)/,
  'group-clergy': /^(?:clergy|clerics?|clergym|духовенств|священнослужител|клирик|церковн)/,
  'group-officials': /^(?:officials?|чиновник)/,
  'group-judges': /^$/,
};

const nounsOf = (words: readonly Meant[], group: string): readonly Meant[] =>
  words.filter(({ keys }) => keys.includes(`group ${group.slice(6)}`));

/** How a figure's noun stands to the claim's where both are of one group; null where they say the same, or one says none. */
export function compareTrades(claim: Claim, { wording }: Evidence): Relation | null {
  const { category, text } = claim;
  const said = meantIn(text);
  for (const group of category?.value ?? []) {
    const whole = groups[group];
    if (whole === undefined) continue;
    const known = nounsOf([...wording.category, ...wording.counts, ...wording.population], group);
    const inAmount = nounsOf(said, group);
    // `Nurses made up 173 of those killed`
    const claimed = inAmount.length > 0 ? inAmount : nounsOf(wordsOfClaim(claim), group);
    if (known.length === 0 || claimed.length === 0 || claimed.some((word) => isOneOf(word, known))) continue;
    const isAll = (words: readonly Meant[]): boolean => words.some(({ word }) => whole.test(word));
    if (isAll(claimed)) return isAll(known) ? null : 'narrower';
    return isAll(known) ? 'wider' : 'differs';
  }
  return null;
}

/** The same noun; what no table of meanings has may be any of them. */
const isOneOf = (word: Meant, others: readonly Meant[]): boolean =>
  isSaidIn(word, others) ||
  [word, ...others].some(({ keys }) => !keys.some((key) => key.startsWith('word ')));
