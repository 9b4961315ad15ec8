// Things joined in a figure of which a claim tells one alone, and things joined in a claim of which the figure is one: what died `by suicide
// or of an overdose` is no count of suicides, what one brigade lost is no loss of two.
import { tokenise } from '../../text/tokens.ts';
import type { Claim, Population } from '../claim.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { meant, wordsOfClaim } from '../matching/meant.ts';
import { categoriesIn, isOnwards } from '../words/categories.ts';
import { isOfBranchOf } from '../words/branches.ts';
import { joint, tells } from '../matching/wording.ts';

const slots = ['event', 'category', 'population', 'place'] as const;

/** The slot in which only one of what is joined on the one side is told on the other; null where there is none. */
export function unjoined(claim: Claim, figure: Evidence, evidence: readonly Evidence[]): SlotName | null {
  return isOfTwoBodies(claim, figure, evidence)
    ? 'population'
    : (halfTold(claim, figure) ?? moreTold(claim, figure, evidence));
}

/** Two numbered bodies of one kind, of which the figure has one and another figure of the case the other. */
function isOfTwoBodies(
  { numbers, population }: Claim,
  { populations }: Evidence,
  evidence: readonly Evidence[],
): boolean {
  const own = populations.filter(
    ({ kind, name }) =>
      name !== null && population?.value.some((one) => one.kind === kind && one.name === name) === true,
  );
  const isOther = ({ kind, name }: Population): boolean =>
    name !== null &&
    numbers.includes(Number(name)) &&
    own.some((one) => one.kind === kind && one.name !== name) &&
    !populations.some((one) => one.kind === kind && one.name === name);
  return evidence.some((one) => one.populations.some(isOther));
}

interface Join {
  readonly left: Meant;
  readonly right: Meant;
}

const joining = / (?:and|or|и|или) /;

const joins = new WeakMap<Evidence, readonly Join[]>();

/** The words on either side of what joins two things in a figure's description. */
function joinsOf(figure: Evidence): readonly Join[] {
  const known = joins.get(figure);
  if (known !== undefined) return known;
  const found = figure.label.en.split(', ').flatMap((part): readonly Join[] => {
    // `captains and above` is one category, which its own slot compares.
    if (categoriesIn(tokenise(part)).some(({ value }) => isOnwards(value))) return [];
    const [before, after, more] = part.split(joining);
    if (before === undefined || after === undefined || more !== undefined) return [];
    const [left, right] = [contentOf(before).at(-1), contentOf(after)[0]];
    return left === undefined || right === undefined ? [] : [{ left, right }];
  });
  joins.set(figure, found);
  return found;
}

const contentOf = (text: string): readonly Meant[] =>
  meant(text).filter(({ word }) => !joint.test(word) && !/^\d+$/.test(word));

const slotOf = (word: Meant, { wording }: Evidence): SlotName | null =>
  slots.find((slot) => tells(word, wording[slot])) ?? null;

const isOfBranch = ({ word }: Meant): boolean => isOfBranchOf(word, word);
const isOfPeople = ({ keys }: Meant): boolean => keys.some((key) => /^(?:group|category) /.test(key));

function halfTold(claim: Claim, figure: Evidence): SlotName | null {
  const said = wordsOfClaim(claim);
  for (const { left, right } of joinsOf(figure)) {
    if (tells(left, [right]) || tells(left, said) === tells(right, said)) continue;
    const slot = slotOf(left, figure) ?? slotOf(right, figure);
    // A name may hold two words that nothing but it joins: `Truth and Reconciliation Commission`.
    if (slot !== 'population' || [left, right].some(isOfPeople) || [left, right].every(isOfBranch))
      return slot;
  }
  return null;
}

/** Something joined to what the figure is of, which another figure of the case has and this one has not. */
function moreTold(claim: Claim, figure: Evidence, evidence: readonly Evidence[]): SlotName | null {
  const amount = new Set(tokenise(claim.text).map(({ key }) => key));
  const said = wordsOfClaim(claim);
  const isOwn = (word: Meant): boolean => slotOf(word, figure) !== null || tells(word, figure.wording.counts);
  for (const [at, { word }] of said.entries()) {
    if (!/^(?:and|и)$/.test(word)) continue;
    const [left, right] = [said[at - 1], said[at + 1]];
    if (left === undefined || right === undefined || amount.has(left.word) || amount.has(right.word))
      continue;
    const [own, other] = isOwn(left) ? [left, right] : [right, left];
    if (!isOwn(own) || isOwn(other) || joint.test(other.word)) continue;
    const slot = slotOf(own, figure);
    const isOfCase = evidence.some(
      (one) =>
        one !== figure &&
        slot !== null &&
        slot !== 'period' &&
        slot !== 'counts' &&
        tells(other, one.wording[slot]),
    );
    if (isOfCase && slot !== null) return slot;
  }
  return null;
}
