// A claim that has the number of just one figure, where its slots alone tell nothing: the words that set this figure apart from the
// others of the case decide whether the sentence tells of it, and in what it tells of another.
import type { Bound } from '../../text/quantity.ts';
import type { Claim, ClaimQuantity } from '../claim.ts';
import { kinWords, openDoubts, openTurns, unaccounted } from '../matching/accounted.ts';
import type { Candidate } from '../matching/candidate.ts';
import { addsNothing } from '../matching/carriers.ts';
import { isBeyond } from '../matching/common-ground.ts';
import { compareSlots, type Relations, type SlotName } from '../matching/compare-slots.ts';
import { isOtherDirection } from '../matching/directions.ts';
import { isOfOwnBodies, isOfOwnPlaces, wordsOfBoth } from '../matching/own-ground.ts';
import { Contrast } from '../matching/contrast.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { isOfSameWords } from '../matching/figure-words.ts';
import { besideNeighbours } from '../matching/neighbours.ts';
import type { Relation } from '../matching/relation.ts';
import { fitValue, isOfOneNumber, leastShared, type Fit } from '../matching/value-fit.ts';
import { judgeMatching, sameSlots } from './judge-matching.ts';
import { misnamed, strangeSlot } from './misnamed.ts';
import { otherPeople } from './other-people.ts';
import { judged, type Judgement, type Verdict } from './verdict.ts';
import { both, figureText, proposalFor, slotLabels } from './verdict-words.ts';
import { wrong } from './wrong-slot.ts';

const unsure: ReadonlySet<Verdict> = new Set([
  'cannot-tell',
  'wrong-object',
  'wrong-population',
  'wrong-period',
]);

/** Verdicts that stand unless the claim tells the figure with its number in full. */
const partial: ReadonlySet<Verdict> = new Set(['wrong-category', 'wrong-place']);
const nearest: ReadonlySet<Verdict> = new Set(['overstated', 'understated']);

export function contrasted(claim: Claim, found: Judgement, knowledge: CaseKnowledge): Judgement {
  const { kind, per, statistic } = claim.quantity;
  const isOfNearest = nearest.has(found.verdict);
  const isPartial = partial.has(found.verdict);
  if (!(unsure.has(found.verdict) || isOfNearest || isPartial) || per !== null || statistic !== null)
    return found;
  if (kind !== 'number' && kind !== 'range') return found;
  const alone = figureInWords(claim, knowledge.evidence) ?? figureOf(claim, knowledge.evidence);
  if (alone === null) return found;
  const own = besideNeighbours(claim, alone, knowledge.evidence);
  const contrast = new Contrast(claim, own.evidence, knowledge.evidence);
  const held = told(claim, own, contrast, found, knowledge);
  if (isPartial) return held?.verdict.startsWith('supported') === true ? held : found;
  if (isOfNearest) {
    // Told more closely than the one that it is too high or too low for; or the number itself, which bounds are not.
    const near = knowledge.evidence.filter(({ id }) => found.figures.includes(id));
    const isCloser = near.every((other) => contrast.isCloserThan(other));
    const isRight = isOfOneNumber(claim.quantity) && held?.verdict.startsWith('supported') === true;
    return isCloser || isRight ? (held ?? found) : found;
  }
  return (
    held ??
    otherwise(claim, own, contrast, found) ??
    named(claim, own, contrast, found, knowledge.evidence) ??
    found
  );
}

/** By a word that cannot be the figure's own. */
function named(
  claim: Claim,
  own: Candidate,
  contrast: Contrast,
  found: Judgement,
  figures: readonly Evidence[],
): Judgement | null {
  const { bound, kind } = claim.quantity;
  if (found.verdict !== 'cannot-tell' || own.fit.fit !== 'exact' || bound !== 'exact' || kind !== 'number')
    return null;
  const slot = misnamed(claim, own, contrast, figures);
  return slot === null ? null : judgedAs(slot, own.evidence);
}

/** Of a number that no figure has to the digit: the only figure whose telling words are all said. */
function figureInWords(claim: Claim, figures: readonly Evidence[]): Candidate | null {
  const { quantity } = claim;
  if (isOfFigure(quantity, figures)) return null;
  const [own, another] = figures.flatMap((evidence): readonly Candidate[] => {
    if (evidence.value === null) return [];
    const one = { evidence, fit: fitValue(quantity, evidence), relations: compareSlots(claim, evidence) };
    return isOfTime(claim, one) && new Contrast(claim, evidence, figures).isTold() ? [one] : [];
  });
  return own === undefined || another !== undefined || isRivalled(quantity, own.evidence, figures)
    ? null
    : own;
}

/** The number is a rounding of another figure, and not of this one. */
export function isRivalled(quantity: ClaimQuantity, own: Evidence, figures: readonly Evidence[]): boolean {
  const isOf = (one: Evidence): boolean =>
    one.value !== null && roundings.has(fitValue({ ...quantity, bound: looseBound(quantity) }, one).fit);
  return !isOf(own) && figures.some((one) => one !== own && isOf(one));
}

const roundings: ReadonlySet<Fit> = new Set(['rounding', 'misleads']);
/** A bound is held for a number that it is near to. */
const looseBound = ({ bound }: ClaimQuantity): Bound => (bound === 'almost' ? bound : 'about');

/** A plain number to the digit of a figure is evidence of what the sentence tells; no other number is. */
export const isOfFigure = ({ bound, value }: ClaimQuantity, figures: readonly Evidence[]): boolean =>
  bound === 'exact' && (value === null || figures.some((figure) => figure.value === value));

/** The only figure that has the claim's number; where none has, the only one that rounds to it. */
function figureOf(claim: Claim, figures: readonly Evidence[]): Candidate | null {
  const { quantity } = claim;
  const fitting = figures.flatMap((evidence) => {
    const fit = fitValue(quantity, evidence);
    return fit.fit === 'exact' || fit.fit === 'rounding' ? [{ evidence, fit }] : [];
  });
  const exact = fitting.filter(({ fit }) => fit.fit === 'exact');
  const isPlain = quantity.bound === 'exact' || quantity.kind === 'range';
  const [own, another] = exact.length > 0 && isPlain ? exact : fitting;
  if (own === undefined || another !== undefined) return null;
  if ((own.evidence.value ?? own.evidence.low ?? 0) < leastShared) return null;
  return { ...own, relations: compareSlots(claim, own.evidence) };
}

const isOpen = (relations: Relations, slot: SlotName): boolean =>
  relations[slot] === 'same' || relations[slot] === 'open';

/** All that sets the figure apart is said in some slot, and nothing else is. */
function told(
  claim: Claim,
  own: Candidate,
  contrast: Contrast,
  found: Judgement,
  { evidence: figures }: CaseKnowledge,
): Judgement | null {
  const { evidence, relations, fit } = own;
  const halves = wordsOfBoth(claim, evidence);
  const isAll = fit.fit === 'exact' && contrast.isAllTold();
  const isOfBody =
    isOpen(relations, 'population') ||
    isOfOwnBodies(claim, evidence) ||
    (isAll && isOfOwnBodies(claim, evidence, wholesOf(evidence, figures)));
  const isOfPlace =
    isOpen(relations, 'place') ||
    (claim.places.length > 0 && isOfOwnPlaces(claim, evidence) && contrast.unsaid('place').length === 0);
  // Words that tell the whole event outweigh what the tables make of it.
  const isOfEvent =
    !isOtherDirection(claim, evidence) &&
    (isOpen(relations, 'event')
      ? found.verdict !== 'wrong-object' || found.figures.length > 1
      : isAll || relations.event === 'silent' || contrast.isEventTold());
  const isOfPeople =
    isAll ||
    isOpen(relations, 'category') ||
    (relations.category === 'silent' && contrast.isOfPeople()) ||
    (relations.category !== 'differs' && contrast.said('category').length > 0);
  if (!isOfPlace || !isOfBody || !isOfEvent || !isOfPeople || contrast.isOfMore()) return null;
  const idle =
    isAll && claim.quantity.bound === 'exact' ? claim.words.filter((word) => addsNothing(claim, word)) : [];
  const isBorne = (word: string): boolean =>
    contrast.isKnown(word.replace(/^also /, '')) || idle.includes(word);
  if (relations.counts !== 'same' || contrast.unsaid('category').length > 0) return null;
  if (
    contrast.unsaid('population').length > 0 &&
    (isBeyond(claim, evidence.wording) || contrast.isOfNation())
  )
    return null;
  if (
    openTurns(claim, evidence).length > 0 ||
    openDoubts(claim, evidence).some(
      ({ slot, word }) => slot === 'population' || word === null || !isBorne(word),
    ) ||
    unaccounted(claim, evidence).some((word) => !isBorne(word) && !halves.includes(word)) ||
    contrast.isOfOthers([...kinWords(claim, evidence), ...idle]) ||
    otherPeople(claim, [evidence], figures) !== null ||
    strangeSlot(claim, evidence) !== null ||
    !contrast.isTold(fit.fit === 'exact' && (evidence.value ?? 0) >= leastTelling)
  )
    return null;
  if (!isOfTime(claim, own)) {
    const { from, to } = claim.period?.value ?? { from: null, to: null };
    const isDated = from !== null || to !== null;
    return isDated && otherTimes.has(relations.period) ? judgedAs('period', evidence) : null;
  }
  const rivals = figures.filter(
    (other) => other !== evidence && sameSlots(other, evidence) && isOfSameWords(other, evidence),
  );
  return judgeMatching(claim, [
    own,
    ...rivals.map((other) => ({ ...own, evidence: other, fit: fitValue(claim.quantity, other) })),
  ]);
}

/** The figures that a figure is a part of, of whichever depth. */
function wholesOf({ partOf }: Evidence, figures: readonly Evidence[]): readonly Evidence[] {
  const whole = figures.find(({ id }) => id === partOf);
  return whole === undefined ? [] : [whole, ...wholesOf(whole, figures)];
}

/** A number of three digits is hardly another figure's by chance. */
const leastTelling = leastShared;

const otherTimes: ReadonlySet<Relation> = new Set(['same', 'narrower', 'differs']);

/** Days by which the claim's time may be off. */
const nearness = 45;

const isNear = (a: number | null | undefined, b: number | null | undefined): boolean =>
  typeof a !== 'number' || typeof b !== 'number' || Math.abs(a - b) <= nearness;

/** A year of which the figure holds three months more is another time, where nothing but words tells the figure. */
function isOfTime({ period }: Claim, { evidence, relations }: Candidate): boolean {
  if (!isOpen(relations, 'period')) return false;
  return isNear(period?.value.from, evidence.period?.from) && isNear(period?.value.to, evidence.period?.to);
}

/** In what the claim tells of another figure, or of more than the figure does. */
function otherwise(claim: Claim, own: Candidate, contrast: Contrast, found: Judgement): Judgement | null {
  const { evidence, relations, fit } = own;
  if (fit.fit !== 'exact' || (evidence.value ?? 0) < leastShared || claim.quantity.bound !== 'exact')
    return null;
  if (openTurns(claim, evidence).length > 0) return null;
  // Who it is told of does not stand where it should: `the children of 13,870 deported`.
  const doubts = openDoubts(claim, evidence);
  if (
    doubts.some(({ slot, word }) => (slot === 'event' && word === null) || word?.startsWith('by ') === true)
  )
    return null;
  const lent = contrast.lent();
  if (found.verdict === 'wrong-period' && lent?.slot !== 'place') return null;
  if (lent !== null) return judgedAs(lent.slot, evidence);
  if (relations.counts !== 'same' || !isOpen(relations, 'period')) return null;
  if (contrast.isOfPart()) return judgedAs('category', evidence);
  const isElsewhere = contrast.isElsewhere() && !contrast.isOfOthers(kinWords(claim, evidence));
  return isElsewhere ? judgedAs('place', evidence) : null;
}

/** The number is another figure's, of another thing in that slot. */
export function judgedAs(slot: SlotName, evidence: Evidence): Judgement {
  return judged(
    wrong[slot],
    both((language) => {
      const [text, name] = [figureText(evidence, language), slotLabels[slot][language]];
      return language === 'en'
        ? `The number belongs to another figure, of another ${name}: ${text}.`
        : `Это другое число, отличается ${name}: ${text}.`;
    }),
    { figures: [evidence.id], differences: [slot], proposal: proposalFor(evidence), isWeak: evidence.isWeak },
  );
}
