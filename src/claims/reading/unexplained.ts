// Every word of a statement accounted for: held by a slot, or of a kind that changes nothing. What is left over no figure says,
// unless its own words do; and words that turn the whole (`not`, `if`, `every`) are told apart.
import type { Claim, Stance } from '../claim.ts';
import { countedNouns } from '../words/counted.ts';
import type { Amount } from './amount.ts';
import { isOfBase, shareSplits } from './share-splits.ts';
import { isComingIn, isGradeOfCases } from './event-slot.ts';
import type { SentenceView } from './sentence-view.ts';
import { explainedBy, isOfRate, isUnpermitted, tellsOfLeaving, type Held } from './explained.ts';
import type { SentenceAccount } from './sentence-account.ts';

type Account = Pick<Claim, 'unexplained' | 'turns' | 'kin' | 'told' | 'words' | 'ahead' | 'splits'>;

/** Words farther from an amount are not its own; in a row of many amounts only its neighbours are. */
const farthest = 48;
const manyAmounts = 24;
const nearest = 6;

/** Stances that hold for all that a sentence says. */
const wide: ReadonlySet<Stance> = new Set(['denied', 'supposed']);

export function accountFor(sentence: SentenceAccount, own: number, held: Held): Account {
  const { view, amounts } = sentence;
  const amount = amounts[own];
  if (amount === undefined)
    return { unexplained: [], turns: [], kin: [], told: [], words: [], ahead: 0, splits: [] };
  const isOwn = scopeOf(sentence, own, amount);
  const isExplained = explainedBy(sentence, amount, held);
  const unexplained: string[] = [];
  const words: string[] = [];
  let ahead = 0;
  const reach = amounts.length > manyAmounts ? nearest : farthest;
  const end = Math.min(view.tokens.length, amount.to + reach);
  for (let at = Math.max(0, amount.from - reach); at < end; at++) {
    const token = view.tokens[at];
    if (token === undefined || !isOwn(at)) continue;
    if (token.kind === 'word') words.push(token.key);
    if (!isExplained(at)) unexplained.push(token.key);
    if (at < amount.from) ahead = words.length;
  }
  // `655 complaints were rejected`: what became of them.
  const isOfPapers = amount.counts === 'other:appeal';
  const isRejection = (at: number): boolean =>
    sentence.kin.some((hit) => hit.key === 'rejection' && hit.at === at);
  const isOfLeaving = tellsOfLeaving(sentence, held);
  const turns = sentence.turns.filter(
    ({ stance, at, word }) =>
      // `barely 300` bounds a number.
      !(at === amount.from - 1 && word === 'barely') &&
      !(isOfPapers && isRejection(at)) &&
      !(isOfLeaving && isUnpermitted(view.tokens, at)) &&
      (wide.has(stance) || (isOwn(at) && !(amount.per !== null && isOfRate(view.tokens, stance, at)))),
  );
  const kin = sentence.kin
    .filter(({ at }) => isOwn(at))
    .map(({ key, words: said }) => ({ key, words: said }));
  const told = [
    ...new Set(
      view.events.flatMap((hit) =>
        isOwn(hit.from) &&
        sentence.aside[hit.from] !== true &&
        !isComingIn(view.tokens, amount, hit.from) &&
        !isGradeOfCases(amount, hit)
          ? [hit.value]
          : [],
      ),
    ),
  ];
  return {
    unexplained,
    turns: turns.map(({ stance, word }) => ({ stance, word })),
    kin,
    told,
    words,
    ahead,
    splits: shareSplits(view, amount, isOwn),
  };
}

/** The tokens that speak of an amount: its clause as far as the next amount's, and clauses without any. */
function scopeOf(
  { view, amounts, inside, plain, crowds }: SentenceAccount,
  own: number,
  amount: Amount,
): (at: number) => boolean {
  const { tokens, clause } = view;
  const home = clause[amount.from] ?? 0;
  const inHome = (other: Amount | undefined): other is Amount =>
    other !== undefined && clause[other.from] === home;
  // `a third of those held in the four cities`, `of 3,874 on the list, one in five`: numbers in the base tell of it alone.
  const isBase = isOfBase(view, amount);
  const isSkipped = (other: Amount | undefined): boolean =>
    other !== undefined && other !== amount && isBase(other.from);
  const isOnlyOfBase = (part: number): boolean =>
    amounts.every((other) => clause[other.from] !== part || isSkipped(other));
  const before = amounts.slice(0, own).findLast((other) => !isSkipped(other));
  const start = inHome(before) ? boundary(view, before, amount) : 0;
  let end = tokens.length;
  const ahead = amounts.slice(own).filter((other) => !isSkipped(other));
  for (let at = 0; at < 4; at++) {
    const [here, next] = [ahead[at], ahead[at + 1]];
    if (here === undefined || !inHome(next)) {
      end = tokens.length;
      break;
    }
    end = boundary(view, here, next);
    // `61 officers and 212 men were shot`: what is said of the second is said of the first.
    const limit = end;
    const hasOwn = tokens.slice(here.to, limit).some(
      ({ kind }, i) =>
        // `895 were men and 417 women`
        kind === 'word' &&
        (plain[here.to + i] !== true || countedNouns.at(tokens, here.to + i)?.value.group !== undefined),
    );
    if (hasOwn) break;
  }
  const first = amounts[crowds.get(home)?.first ?? own]?.from ?? amount.from;
  const rest = amount.quantity.kind === 'share' ? remainderAt(view, amount.to) : tokens.length;
  return (at) => {
    const holder = inside[at] ?? -1;
    if (at >= rest || (holder !== -1 && holder !== own && !isSkipped(amounts[holder]))) return false;
    if (clause[at] !== home) return !crowds.has(clause[at] ?? 0) || isOnlyOfBase(clause[at] ?? 0);
    return at < first || (at >= start && at < end);
  };
}

/** `two thirds under Article 337, the others under other articles`: where a share's sentence goes on to what is left over. */
function remainderAt({ tokens }: SentenceView, from: number): number {
  const found = tokens.findIndex(
    ({ key }, at) =>
      at > from &&
      /^(?:остальные|остальных|прочие|rest|others|remainder)$/.test(key) &&
      /^(?:,|;|the|а|and|—|–)$/.test(tokens[at - 1]?.key ?? ''),
  );
  return found < 0 ? tokens.length : found;
}

/** Where what is said of one amount ends and what is said of the next begins. */
function boundary({ tokens }: SentenceView, a: Amount, b: Amount): number {
  for (let at = b.from - 1; at >= a.to; at--)
    if (/^(?:,|;|and|plus|и|а|плюс)$/.test(tokens[at]?.key ?? '')) return at;
  return b.from;
}
