// A number that is no figure's to the digit tells little of what its sentence is about. The sentence is read with the very number of each
// figure in its place: the only figure that it would then be right of is the one that it means.
import type { Bound } from '../../text/quantity.ts';
import type { Claim } from '../claim.ts';
import { openDoubts, unaccounted } from '../matching/accounted.ts';
import { compareSlots, withNumber } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { fitValue, leastShared } from '../matching/value-fit.ts';
import { isOfFigure, isRivalled } from './contrasted.ts';
import { judgeMatching } from './judge-matching.ts';
import { otherPeople } from './other-people.ts';
import type { Judgement, Verdict } from './verdict.ts';
import { judged } from './verdict.ts';

const open: ReadonlySet<Verdict> = new Set(['cannot-tell', 'overstated', 'understated']);
const upper: ReadonlySet<Bound> = new Set(['under', 'at-most']);
const lower: ReadonlySet<Bound> = new Set(['over', 'at-least']);
/** Times by which a number may miss the figure that it is tried on. */
const farthest = 4;
/** Times by which it may miss one that says less than its sentence. */
const far = 2;

export function asOfFigure(
  claim: Claim,
  found: Judgement,
  { evidence }: CaseKnowledge,
  judge: (claim: Claim) => Judgement,
): Judgement {
  const { kind, per, statistic } = claim.quantity;
  if (!open.has(found.verdict) || kind !== 'number' || per !== null || statistic !== null) return found;
  if (isOfFigure(claim.quantity, evidence)) return found;
  const isRightOf = ({ id, value }: Evidence): boolean => {
    if (value === null) return false;
    const quantity = { ...claim.quantity, bound: 'exact', value, low: value, high: value, grain: 1 } as const;
    const { verdict, figures } = judge(withNumber(claim, quantity));
    return verdict.startsWith('supported') && figures[0] === id;
  };
  const [near] = evidence.filter(({ id }) => id === found.figures[0]);
  const isFound = found.verdict !== 'cannot-tell' && near !== undefined;
  if (isFound && isRightOf(near)) return found;
  const right = evidence.filter(
    (one) => missedBy(claim, one) <= farthest && mayBear(claim, one) && isRightOf(one),
  );
  const [own] = right;
  if (own !== undefined && right.length === 1 && !isRivalled(claim.quantity, own, evidence))
    return judgeMatching(claim, [
      { evidence: own, fit: fitValue(claim.quantity, own), relations: compareSlots(claim, own) },
    ]);
  const isTold =
    near === undefined ||
    (unaccounted(claim, near).length === 0 &&
      openDoubts(claim, near).length === 0 &&
      otherPeople(claim, [near], evidence) === null);
  if (!isFound || isTold || near.value === null || missedBy(claim, near) <= far) return found;
  // `no more than 80` is false of any greater number, whatever that is of.
  const { bound, value } = claim.quantity;
  const isLow = (value ?? 0) < near.value;
  if (isLow ? upper.has(bound) : lower.has(bound)) return found;
  return judged(
    'cannot-tell',
    {
      en: `The sentence says more than the nearest figure does. ${found.why.en}`,
      ru: `Во фразе сказано больше, чем говорит ближайшее число. ${found.why.ru}`,
    },
    { figures: found.figures },
  );
}

/** Of the claim's unit and time: what is not bears none of its numbers, and need not be tried. */
function mayBear(claim: Claim, one: Evidence): boolean {
  const { counts, period } = compareSlots(claim, one);
  return (counts === 'same' || counts === 'open') && (period === 'same' || period === 'open');
}

/** By how many times the claim's number misses a figure's, whichever is the greater. */
function missedBy({ quantity }: Claim, { value }: Evidence): number {
  if (value === null || quantity.value === null || Math.min(value, quantity.value) <= 0) return Infinity;
  if (value < leastShared) return Infinity;
  return Math.max(value, quantity.value) / Math.min(value, quantity.value);
}
