// One claim held against all figures: the nearest on every slot decides, never the number alone. In doubt nothing is
// supported.
import type { Claim, Population } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import { saysForm, saysWord } from '../matching/accounted.ts';
import { isCommonGround } from '../matching/common-ground.ts';
import { isOfOwnCategory } from '../matching/compare-category.ts';
import { isOfRegister } from '../matching/compare-population.ts';
import { compareSlots, slotNames, type Relations } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { isSaidIn, wordsOfClaim } from '../matching/meant.ts';
import { isYetSo } from '../matching/phases.ts';
import { contentWords, readInstitutions } from '../matching/read-slots.ts';
import { besideNeighbours } from '../matching/neighbours.ts';
import { byWording, joint, unsaid } from '../matching/wording.ts';
import { borrowed } from './borrowed.ts';
import { fitValue, isOfOneNumber } from '../matching/value-fit.ts';
import { claimedListStep, knownListStep } from '../matching/steps.ts';
import { closeness } from './closeness.ts';
import { illMade } from './ill-made.ts';
import { judgeBody } from './judge-body.ts';
import { judgeMatching, nearest, sameSlots } from './judge-matching.ts';
import { judgeRate } from './judge-rate.ts';
import { judgeSeries } from './judge-series.ts';
import { judgeTiled } from './judge-tiled.ts';
import { judgeShare } from './judge-share.ts';
import { besideIn } from './sentence-claims.ts';
import { isCredited } from './sources.ts';
import { slip } from './lost-digit.ts';
import { misplaced } from './misplaced.ts';
import { inferredOfUnfound } from './unfound.ts';
import { judged, nothingNear, type Judgement } from './verdict.ts';
import { both, figureText, slotLabels } from './verdict-words.ts';

/** `others`: all claims of the same text, for what one number of it means for another. */
export function judge(claim: Claim, knowledge: CaseKnowledge, others: readonly Claim[]): Judgement {
  const { kind } = claim.quantity;
  const unsound = illMade(claim, knowledge, others);
  if (unsound !== null) return unsound;
  if (isSpread(claim, others)) return nothingNear;
  if (kind === 'body') return judgeBody(claim, knowledge, others);
  if (kind === 'trend' || kind === 'peak' || kind === 'rank') return judgeSeries(claim, knowledge);
  if (claim.quantity.statistic === 'rest') return judgeRest(knowledge);
  if (claim.quantity.per !== null) return judgeRate(claim, knowledge);
  if (kind === 'share' || kind === 'ratio' || kind === 'all') return judgeShare(claim, knowledge, others);
  return judgeAmount(claim, knowledge);
}

/** `from 8 to 64 fell ill, a median of 36`: between which the single cases lie, not how many there are in all. */
function isSpread(claim: Claim, others: readonly Claim[]): boolean {
  const { kind, low, high } = claim.quantity;
  if (kind !== 'range' || low === null || high === null) return false;
  return besideIn(claim, others).some(
    ({ counts, quantity: { statistic, value } }) =>
      (statistic === 'median' || statistic === 'mean') &&
      counts?.value === claim.counts?.value &&
      (value ?? -Infinity) >= low &&
      (value ?? Infinity) <= high,
  );
}

function judgeAmount(claim: Claim, knowledge: CaseKnowledge): Judgement {
  const figures = knowledge.evidence.map((evidence): Candidate => ({
    evidence,
    relations: compareSlots(claim, evidence),
    fit: fitValue(claim.quantity, evidence),
  }));
  const candidates = byOwnWords(
    claim,
    figures.filter((one) => !isToldBehind(claim, one, figures)),
  ).map((one) => besideNeighbours(claim, one, knowledge.evidence));
  const inferred = inferredOfUnfound(claim, candidates);
  if (inferred !== null) return inferred;
  const agreeing = wholes(claim, meantOf(claim, candidates));
  if (agreeing.length > 0) return judgeAmong(claim, candidates, agreeing, true);
  // Bodies recovered are no people who recovered, whatever the words.
  const isOfBodies = ({ evidence, relations }: Candidate): boolean =>
    relations.counts === 'differs' && claim.counts?.value === evidence.counts;
  const worded = candidates.map((one): Candidate =>
    isOfBodies(one) || !mayBeMeant(one)
      ? one
      : { ...one, relations: byWording(claim, one.evidence, one.relations) },
  );
  return judgeAmong(claim, worded, wholes(claim, meantOf(claim, worded)), false);
}

/** Words may still make it the figure that the claim means, or the one whose number it has. */
function mayBeMeant({ fit, relations: { counts, period, place } }: Candidate): boolean {
  const isOfTime = period === 'same' || period === 'open';
  return fit.fit === 'exact' || (counts === 'same' && isOfTime && place !== 'differs');
}

/** `matching`: those of the candidates that are on the same thing as the claim; `isByTables`: by the tables of slots alone. */
function judgeAmong(
  claim: Claim,
  candidates: readonly Candidate[],
  matching: readonly Candidate[],
  isByTables: boolean,
): Judgement {
  if (matching.length > 0) {
    const near = nearest(claim, matching);
    const found = judgeMatching(claim, near);
    const isFalse = found.verdict === 'overstated' || found.verdict === 'understated';
    if (!isFalse) return found;
    // A figure whose every word the claim says is nearer than one of the whole.
    const told = isByTables || claim.event === null ? toldInFull(claim, candidates) : [];
    if (told.length > 0) return judgeMatching(claim, told);
    // Figures that make up just the claim's time, beside one of a longer time.
    const tiled = isOfTime(claim, matching) ? null : judgeTiled(claim, candidates);
    if (tiled?.verdict.startsWith('supported') === true) return tiled;
    // The number may still be a true one of something else, or have lost a digit.
    return (
      misplaced(claim, candidates, true) ??
      borrowed(claim, near, candidates) ??
      slip(claim, matching) ??
      found
    );
  }
  const tiled = judgeTiled(claim, candidates);
  if (tiled?.verdict.startsWith('supported') === true) return tiled;
  return misplaced(claim, candidates, false) ?? slip(claim, candidates) ?? tiled ?? unmatched(candidates);
}

/** Figures with the claim's number whose words it says without exception. */
function toldInFull(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  // A bound holds of many figures: it is no evidence of which is meant.
  if (!isOfOneNumber(claim.quantity)) return [];
  return candidates
    .filter(
      ({ evidence, fit, relations }) =>
        fit.fit === 'exact' &&
        !Object.values(relations).includes('differs') &&
        unsaid(claim, evidence).length === 0,
    )
    .map((one): Candidate => ({ ...one, relations: byWording(claim, one.evidence, one.relations) }))
    .filter((candidate) => agrees(candidate.relations) && isMeant(claim, candidate));
}

/** A figure of the very days that the claim names. */
function isOfTime(claim: Claim, candidates: readonly Candidate[]): boolean {
  const time = claim.period?.value;
  return candidates.some(
    ({ evidence: { period } }) => period?.from === time?.from && period?.to === time?.to,
  );
}

/** Of figures on one event (`reported missing`, `still missing`) the claim means the one whose words it says. */
function byOwnWords(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const isOfList = candidates.some(({ evidence }) => knownListStep(evidence) !== null);
  const step = isOfList ? claimedListStep(claim) : null;
  const stepCount = (evidence: Evidence): number =>
    step !== null && step !== 'on' && knownListStep(evidence) === step ? 2 * evidence.eventWords.length : 0;
  const said = ({ evidence, relations }: Candidate): number =>
    relations.event === 'same'
      ? wordCount(claim, evidence) + kinCount(claim, evidence) + stepCount(evidence)
      : 0;
  const isStepKnown =
    step !== null &&
    candidates.some(({ evidence, relations }) => agrees(relations) && knownListStep(evidence) === step);
  const isOfOtherStep = ({ evidence, relations }: Candidate): boolean => {
    const known = relations.event === 'same' ? knownListStep(evidence) : null;
    return known !== null && known !== step;
  };
  const most = new Map<string | null, number>();
  for (const candidate of candidates) {
    if (!agrees(candidate.relations)) continue;
    const { event } = candidate.evidence;
    if (isStepKnown && isOfOtherStep(candidate)) continue;
    most.set(event, Math.max(most.get(event) ?? 0, said(candidate)));
  }
  const isSaid = candidates.some(
    ({ evidence, relations }) => evidence.own.event.length > 0 && relations.event === 'same',
  );
  // `2,910 detainees walked free`: what they are called is not what is told of them.
  const isCalled =
    claim.event?.origin === 'implied' &&
    candidates.some(({ evidence, relations }) => evidence.own.event.length > 0 && relations.event === 'same');
  const ofStep = isStepKnown ? candidates.filter((candidate) => !isOfOtherStep(candidate)) : candidates;
  return candidates.map((candidate) => {
    const { evidence, relations } = candidate;
    // Put on the list and standing on it are two figures, where the case has both.
    if (isStepKnown && isOfOtherStep(candidate))
      return { ...candidate, relations: { ...relations, event: 'differs' } };
    if (isCalled && evidence.own.event.length === 0)
      return { ...candidate, relations: { ...relations, event: 'differs' } };
    // The claim says the event of another figure.
    if (isSaid && relations.event === 'silent')
      return { ...candidate, relations: { ...relations, event: 'differs' } };
    const isOther =
      relations.event === 'same' &&
      said(candidate) < (most.get(evidence.event) ?? 0) &&
      said(candidate) < evidence.eventWords.length;
    return isOther || isWithinOther(claim, candidate, ofStep)
      ? { ...candidate, relations: { ...relations, event: 'differs' } }
      : candidate;
  });
}

/** `dismissed for loss of trust`: the claim says all that another figure's longer event says beside this one. */
function isWithinOther(
  claim: Claim,
  { evidence, relations }: Candidate,
  candidates: readonly Candidate[],
): boolean {
  if (relations.event !== 'same' || evidence.eventWords.length === 0) return false;
  return candidates.some(({ evidence: other, relations: own }) => {
    if (own.event !== 'same' || other.eventWords.length <= evidence.eventWords.length || !agrees(own))
      return false;
    const more = other.eventWords.filter((word) => !evidence.eventWords.includes(word));
    return (
      other.eventWords.length === evidence.eventWords.length + more.length &&
      more.every((word) => word.length < 4 || saysWord(claim, word))
    );
  });
}

/** Words of the figure's event that the claim says: `injured` alone is no nearer to `suffered eye injuries` than to `wounded`. */
function wordCount(claim: Claim, { eventWords, headWords, isState }: Evidence): number {
  const heads = eventWords.filter((word) => headWords.includes(word));
  const isHeadSaid = heads.every((word) => saysForm(claim, word));
  const others = eventWords.filter(
    (word) => !headWords.includes(word) && !joint.test(word) && saysWord(claim, word),
  );
  const yet = isState && isYetSo(claim) ? 1 : 0;
  return others.length + yet + (isHeadSaid ? heads.length : 0);
}

/** Words of the figure's event that the claim says in another way (`put to death` for `executed`). */
function kinCount({ kin }: Claim, { own, eventWords }: Evidence): number {
  const isSaid = (keys: readonly string[]): boolean => kin.some(({ key }) => keys.includes(key));
  return isSaid(own.kin) || isSaid(own.matters) ? eventWords.length : 0;
}

/** Every slot that the claim states is said by the figure too, and nothing differs. */
function agrees(relations: Relations): boolean {
  return (
    slotNames.every((slot) => relations[slot] === 'same' || relations[slot] === 'open') &&
    relations.counts === 'same'
  );
}

/** Figures on the claim's own thing; beside one that is meant its rivals from other sources too. */
function meantOf(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  const agreeing = candidates.filter(({ relations }) => agrees(relations));
  // A number that no figure has is held against the one on the claim's own ground.
  const isNobodys = candidates.every(({ evidence }) => evidence.value !== claim.quantity.value);
  const meant = agreeing.filter(
    (candidate) =>
      (isMeant(claim, candidate) ||
        ((isNobodys || candidate.evidence.value === claim.quantity.value) &&
          isCommonGround(claim, candidate.evidence))) &&
      !hasPartOfTime(claim, candidate, candidates),
  );
  return agreeing.filter(
    (one) => meant.includes(one) || meant.some(({ evidence }) => sameSlots(evidence, one.evidence)),
  );
}

/** Where no body is named anywhere, a figure of one body is meant only if it is the very number. */
function isMeant(claim: Claim, { evidence, relations }: Candidate): boolean {
  const isOfOne = evidence.populations.some(({ kind, name }) => name !== null && kind !== 'list');
  if (relations.population !== 'open' || claim.population !== null || !isOfOne || relations.place === 'same')
    return true;
  if (evidence.populations.every(isAnyCourt)) return true;
  if (isOfRegister(claim, evidence) && isCredited(claim, evidence)) return true;
  const isSaid = evidence.bodyWords.some((word) => word.length > 3 && saysWord(claim, word));
  const least = isSaid && evidence.populations.every(isUnnamed) ? leastOfPeople : leastOfBody;
  return evidence.value !== null && evidence.value === claim.quantity.value && evidence.value >= least;
}

/** Smaller numbers are no telling ones of a body that the claim does not name, and of people whom it calls by their noun alone. */
const leastOfBody = 100;
const leastOfPeople = 20;

/** `наблюдатели на выборах`: people whom no name tells apart. */
const isUnnamed = ({ kind, text }: Population): boolean => kind === 'other' && !/\p{Lu}|\d/u.test(text);

/** `servicemen before the military courts`: no body that could be named. */
function isAnyCourt(population: Population): boolean {
  const { text } = population;
  return (
    isUnnamed(population) &&
    readInstitutions(text).includes('court') &&
    contentWords(text).every((word) => readInstitutions(word).includes('court'))
  );
}

/** Where the claim fits a whole and its parts alike (a total and its years), it means the whole. */
function wholes(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  // What the claim says of a category in the figure's own words is of the part.
  const parts = candidates.filter(({ evidence }) => isOfOwnCategory(claim, evidence));
  const joint = wholeOfAll(parts, candidates);
  if (joint.length > 0) return ofUndated(claim, joint);
  if (parts.length > 0) return ofUndated(claim, parts);
  // The place that it names is of the part too, whatever it is taken for.
  const said = wordsOfClaim(claim);
  const placed = candidates.filter(
    ({ evidence: { place, wording }, relations }) =>
      place !== null && (relations.place === 'same' || wording.place.every((word) => isSaidIn(word, said))),
  );
  if (placed.length > 0) return ofUndated(claim, placed);
  const told = candidates.filter((part) =>
    candidates.some((whole) => part.evidence.partOf === whole.evidence.id && isToldPart(claim, part, whole)),
  );
  if (told.length > 0) return told;
  const ids = new Set(candidates.map(({ evidence }) => evidence.id));
  return candidates.filter(({ evidence }) => evidence.partOf === null || !ids.has(evidence.partOf));
}

/** `drones and missiles attacked`: the words of several parts, all of which their whole says of itself. */
function wholeOfAll(parts: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const saysAll = ({ evidence: { id, wording } }: Candidate): boolean => {
    const own = parts.filter(
      ({ evidence: part }) =>
        part.partOf === id && part.wording.category.every((word) => isSaidIn(word, wording.event)),
    );
    return own.length === parts.length && new Set(own.map(({ evidence }) => evidence.value)).size > 1;
  };
  return parts.length > 1 ? candidates.filter(saysAll) : [];
}

/** `of the 187 indicted 53 served in the 4th Brigade`: a part that the sentence tells with its own number, beside the whole. */
const isToldBehind = (
  { numbers }: Claim,
  { evidence: part, fit }: Candidate,
  all: readonly Candidate[],
): boolean =>
  fit.fit !== 'exact' &&
  part.value !== null &&
  numbers.includes(part.value) &&
  all.some(({ evidence, fit: own }) => own.fit === 'exact' && evidence.id === part.partOf);

const isYearOf = (part: Evidence, whole: Evidence): boolean =>
  part.partOf === whole.id && sameSlots({ ...part, period: whole.period }, whole);

/** `286 in 2023`, where the figure reaches a little farther and has a part of that very year. */
function hasPartOfTime(
  { period }: Claim,
  { evidence: whole }: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const [from, to] = [period?.value.from ?? null, period?.value.to ?? null];
  if (from === null || to === null || (whole.period?.from === from && whole.period.to === to)) return false;
  return candidates.some(
    ({ evidence: part }) => part.period?.from === from && part.period.to === to && isYearOf(part, whole),
  );
}

/** Of a place in all its years and in one of them: the claim that names no time means the whole. */
function ofUndated(claim: Claim, candidates: readonly Candidate[]): readonly Candidate[] {
  if (claim.period !== null) return candidates;
  return candidates.filter(
    ({ evidence: part }) => !candidates.some(({ evidence: whole }) => isYearOf(part, whole)),
  );
}

/** `died of cancer` beside `died`: the claim says all that the part says of its event and people beyond the whole, in any words. */
function isToldPart(claim: Claim, { evidence: part }: Candidate, { evidence: whole }: Candidate): boolean {
  // `shot dead` beside `shot`
  const isOfPart = part.event !== null && part.event !== whole.event && claim.event?.value === part.event;
  if (isOfPart && claim.event?.origin === 'stated' && whole.event === null) return true;
  const more = [...part.wording.event, ...part.wording.category].filter(
    (word) => !isSaidIn(word, whole.wording.all),
  );
  const said = wordsOfClaim(claim);
  return more.length > 0 && more.every((word) => isSaidIn(word, said));
}

/** Nothing is on the same thing: say what comes nearest, and in what it differs. */
function unmatched(candidates: readonly Candidate[]): Judgement {
  const ranked = candidates
    .filter(({ relations }) => relations.counts === 'same' && relations.event !== 'differs')
    .map((candidate) => ({
      candidate,
      gaps: slotNames.filter(
        (slot) => candidate.relations[slot] !== 'same' && candidate.relations[slot] !== 'open',
      ),
    }))
    .toSorted(
      (a, b) =>
        a.gaps.length - b.gaps.length || closeness(b.candidate.relations) - closeness(a.candidate.relations),
    );
  const [best] = ranked;
  if (best === undefined) return nothingNear;
  const { evidence } = best.candidate;
  return judged(
    'cannot-tell',
    both((language) => {
      const gaps = best.gaps.map((slot) => slotLabels[slot][language]).join(', ');
      const text = figureText(evidence, language);
      return language === 'en'
        ? `The nearest figure is on something else (${gaps}): ${text}.`
        : `Ближайшее число — о другом (${gaps}): ${text}.`;
    }),
    { figures: [evidence.id], differences: best.gaps },
  );
}

/** `the rest joined later`: what is said of those not found. */
function judgeRest(knowledge: CaseKnowledge): Judgement {
  const matched = knowledge.evidence.filter(
    ({ event }) =>
      event === 'matched' || event === 'conviction' || event === 'wanted' || event === 'verified',
  );
  return judged(
    'inference-as-fact',
    {
      en: 'Not found on a list does not mean not there: what is said of the rest is inferred, no figure counts it.',
      ru: 'Не найден в списке — не значит отсутствует: сказанное об остальных лишь вывод, его не подсчитывало ни одно число.',
    },
    { figures: matched.map(({ id }) => id).slice(0, 3) },
  );
}
