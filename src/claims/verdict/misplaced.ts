// A true number of something else: the same value stands in the case, and what differs is named.
import { foldKey } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import { measureNamed } from '../../text/measures.ts';
import { tokenise } from '../../text/tokens.ts';
import { isNamesake } from '../matching/namesakes.ts';
import { kinWords, openDoubts, saysWord } from '../matching/accounted.ts';
import { isCalled, sameNoun, says } from '../matching/meant.ts';
import type { Candidate } from '../matching/candidate.ts';
import { isOtherKin } from '../matching/compare-event.ts';
import { sameCategory } from '../matching/compare-category.ts';
import { slotNames, type Relations, type SlotName } from '../matching/compare-slots.ts';
import type { Evidence } from '../matching/evidence.ts';
import { isFrom } from '../matching/compare-place.ts';
import { readEvent } from '../matching/read-slots.ts';
import { isTelling, leastShared } from '../matching/value-fit.ts';
import { sameDesignation } from '../reading/designations.ts';
import { samePlace } from '../reading/places.ts';
import { isCaseStep } from '../words/case-steps.ts';
import { categoryAxis } from '../words/categories.ts';
import { isOutcome, saidWith } from '../words/event-kinship.ts';
import { countedNouns } from '../words/counted.ts';
import { ministryKey } from '../words/ministries.ts';
import { thingKey } from '../words/things.ts';
import { closeness } from './closeness.ts';
import { isCountedOtherwise } from './counted-otherwise.ts';
import { isOfDoers, isReceiver, isSender, papers } from './senders.ts';
import { isToldBesides, toldBesides } from './told-besides.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText, proposalFor, slotLabels, slotTexts } from './verdict-words.ts';
import { mainSlot, verdictOf } from './wrong-slot.ts';

const strays = new Set(['differs', 'narrower', 'wider']);

/** The same number stands in the case for something else: what differs is named. */
export function misplaced(
  claim: Claim,
  candidates: readonly Candidate[],
  isElsewhere: boolean,
): Judgement | null {
  const { value } = claim.quantity;
  // Of others than a figure counts (`another 56`, `Wagner fighters`) an equal number tells nothing.
  if (value === null) return null;
  const same = candidates
    .flatMap((candidate) => {
      const { fit, evidence } = candidate;
      if (fit.fit !== 'exact' || evidence.value !== value || isOtherLotOfConvicts(claim, evidence)) return [];
      const isOtherwise = isCountedOtherwise(claim, candidate);
      const differing = isOtherwise
        ? (['counts'] as const)
        : differingIn(claim, candidate, value, candidates, isElsewhere);
      return differing.length === 0 ? [] : [{ candidate, differing, isOtherwise }];
    })
    .toSorted(
      (a, b) =>
        a.differing.length - b.differing.length ||
        closeness(b.candidate.relations) - closeness(a.candidate.relations),
    );
  const [best] = same;
  if (best === undefined) return toldBesides(claim, candidates, isElsewhere);
  const { evidence, relations } = best.candidate;
  const verdict = best.isOtherwise ? 'wrong-unit' : verdictOf(best.differing, relations, claim, evidence);
  const named = mainSlot(best.differing, verdict);
  return judged(
    verdict,
    both((language) => {
      const text = figureText(evidence, language);
      const { claimed, known } = slotTexts(named, claim, evidence, language);
      if (verdict === 'wrong-object') {
        return language === 'en'
          ? `The number belongs to something else: ${text}.`
          : `Это число о другом: ${text}.`;
      }
      const slot = slotLabels[named][language];
      return language === 'en'
        ? `The number is of ${text}; the ${slot} is “${known}”, not “${claimed}”.`
        : `Это число: ${text}; ${slot} — «${known}», а не «${claimed}».`;
    }),
    {
      figures: same.map(({ candidate }) => candidate.evidence.id),
      differences: best.differing,
      proposal: proposalFor(evidence),
      isWeak: evidence.isWeak,
    },
  );
}

/** The slots in which a figure with the claim's number is of something else; none where the number may agree by chance. */
function differingIn(
  claim: Claim,
  candidate: Candidate,
  value: number,
  candidates: readonly Candidate[],
  isElsewhere: boolean,
): readonly SlotName[] {
  const { evidence, relations } = candidate;
  const isGroupKnown = candidates.some(
    ({ relations: own }) => own.category === 'same' && own.event === 'same',
  );
  if (isApart(claim, evidence, relations, isGroupKnown)) return [];
  // Of another event that no figure is kept of an equal number tells nothing.
  const isTaking = isReceiver(claim, evidence) || isSender(claim, evidence);
  if (relations.event === 'silent' && isOtherKin(claim, evidence) && !isTaking) return [];
  if (isOfThose(claim, evidence, relations, candidates) || isToldBesides(claim, candidate, isElsewhere))
    return [];
  if (isOfUnknownOutcome(claim, evidence, relations, candidates)) return [];
  // A body of another name is told apart by that name.
  const isOtherBody = sameDesignation(claim.designations, evidence.designations) === false;
  const isDoubted = openDoubts(claim, evidence).some(
    ({ slot, word }) =>
      slot !== 'period' &&
      // `83 foreign observers`, where the figure is of 83 women among them.
      !(slot === 'category' && isOfOtherPart(relations, value)) &&
      // The claim says the event of another figure of the case.
      !(
        slot === 'event' &&
        word !== null &&
        relations.event === 'differs' &&
        (isKnown(claim, word, candidates) || isOwnEvent(word, evidence) || isCaseStep(word))
      ) &&
      !(slot === 'event' && isTaking) &&
      !(slot === 'category' && relations.category === 'narrower' && evidence.wording.category.length > 0) &&
      !(slot === 'category' && isOwnQuality(claim, word, candidate, candidates)) &&
      !(
        slot === 'population' &&
        word !== null &&
        (isOtherBody ||
          (relations.population === 'differs' && isNamesake(claim, evidence)) ||
          (relations.category === 'same' && isKnown(claim, word, candidates)) ||
          isOtherPlace(claim, relations, word) ||
          isOtherMinistry(claim, evidence, word))
      ),
  );
  if (isDoubted) return [];
  const differing = straysOf(claim, candidate, isElsewhere);
  if (differing.length === 0) return [];
  const isOtherAxis = relations.category === 'differs' && !sharesAxis(claim, evidence);
  const isLong = String(value).replace(/\D|0+$/g, '').length >= 3;
  const isThing = relations.counts === 'differs' && claim.counts?.value.startsWith('other:') === true;
  if (isThing && !isLong) return [];
  // What a noun means that neither a table nor the figure knows, nobody can say: it may be people.
  if (isThing && !isKnownThing(claim)) return [];
  const kinship = relations.counts === 'same' && relations.event === 'same' && !isOtherAxis;
  // Cases told as sentences on the same people: with the unit goes the step of the law.
  const isOfLaw =
    legalUnits.has(claim.counts?.value ?? '') &&
    legalUnits.has(evidence.counts ?? '') &&
    differing.every((slot) => slot === 'counts' || slot === 'event') &&
    relations.population === 'same' &&
    relations.period === 'same';
  if (isOfLaw && value >= leastShared && relations.category !== 'differs') return differing;
  const isOfSame = isOfDoers(claim, evidence) && relations.population === 'same';
  const isBorne =
    isTelling(value) && (isLong || kinship || isOfSame || differing.length <= 1)
      ? differing.filter((slot) => relations[slot] !== 'silent').length <=
        (isElsewhere && !(isLong && value >= 100) ? 2 : 5)
      : (kinship || isOfSamePeople(relations, value)) && differing.length <= 1;
  return isBorne ? differing : [];
}

/**
 * `turned down 7,815 requests`, where the case counts only what was registered; `found alive`, where it counts the missing:
 * what came of the very things counted, of which no figure is kept.
 */
function isOfUnknownOutcome(
  claim: Claim,
  { event }: Evidence,
  relations: Relations,
  candidates: readonly Candidate[],
): boolean {
  if (relations.event !== 'differs') return false;
  const kin = claim.kin.map(({ key }) => key);
  const isKept = (test: (key: string) => boolean): boolean =>
    candidates.some(({ evidence }) => evidence.own.kin.some(test));
  if (claim.event === null && kin.some(isOutcome)) return !isKept(isOutcome);
  const found = kin.filter((key) => key.startsWith('found-') || key === 'finding');
  return event !== null && saidWith(found).includes(event) && !isKept((key) => found.includes(key));
}

/** `2,187 who got suspended sentences returned to the front`, where the sentences are counted: they may be any of them. */
const isOtherLotOfConvicts = ({ counts, event }: Claim, { counts: known, event: own }: Evidence): boolean =>
  known === 'sentence' &&
  own !== event?.value &&
  counts?.value === 'person' &&
  event?.origin === 'stated' &&
  /^(?:return|deployment|release|death|wound|capture|recruitment)$/.test(event.value);

/** `all 447 soldiers who returned were sent to the front`: of those counted the sentence tells what no figure is kept of. */
function isOfThose(
  claim: Claim,
  { event, wording }: Evidence,
  relations: Relations,
  candidates: readonly Candidate[],
): boolean {
  const isOwn = (word: string): boolean =>
    readEvent(word) === event || wording.event.some((known) => sameNoun(known.word, word));
  return (
    relations.event === 'differs' &&
    claim.turns.some(({ word }) => /^(?:all|все|всех|всем)$/.test(word)) &&
    claim.doubts.some(({ slot, word }) => slot === 'category' && word !== null && isOwn(word)) &&
    !candidates.some(({ relations: other }) => other.event === 'same')
  );
}

/** Things that the table of nouns has, by the word itself. */
function isKnownThing({ counts }: Claim): boolean {
  const noun = (counts?.value ?? '').slice(6);
  return (
    thingKey(noun) !== null || measureNamed(noun) !== null || countedNouns.all(tokenise(noun)).length > 0
  );
}

/** A small number of the very same people, of whom something else is said. */
function isOfSamePeople(relations: Relations, value: number): boolean {
  // Of a whole army the category and the time say of whom.
  const isOfAll =
    relations.population === 'open' && relations.category === 'same' && relations.period === 'same';
  const isSame =
    relations.counts === 'same' &&
    (relations.population === 'same' || isOfAll) &&
    (relations.category === 'same' || relations.event === 'same');
  return isSame && value >= leastShared;
}

/** `in the Samara region`: the name is of another place than the figure's. */
function isOtherPlace({ places, words }: Claim, relations: Relations, word: string): boolean {
  const name = foldKey(word);
  const isOrigin = words.some((own, at) => own === word && isFrom(words, at));
  return (
    relations.place === 'differs' &&
    // `in Santa Clara`: the name's last word as well as its first.
    (isOrigin || places.some((place) => samePlace(place, name) || (name.length > 3 && place.endsWith(name))))
  );
}

/** `в розыске МВД`, where the figure is of the list of another ministry. */
function isOtherMinistry({ kin }: Claim, { mentions }: Evidence, word: string): boolean {
  const key = kin.find(({ key: one, words }) => one.startsWith(ministryKey) && words.includes(word))?.key;
  return (
    key !== undefined && mentions.some((name) => name.startsWith(ministryKey)) && !mentions.includes(key)
  );
}

/** `also пропавших`: the figure's event is what those are called of whom something else is told, or what it came about over. */
function isOwnEvent(word: string, { event, own }: Evidence): boolean {
  const told = word.startsWith('also ') ? readEvent(word.slice(5)) : null;
  if (told !== null && told !== event && own.around.includes(told)) return true;
  return event !== null && /^also (?:missing|пропа)/.test(word) && readEvent(word.slice(5)) === event;
}

/** The very number of a part of the same people, of whom the same is told in the same time. */
function isOfOtherPart(relations: Relations, value: number): boolean {
  const isSame = (['counts', 'event', 'period'] as const).every((slot) => relations[slot] === 'same');
  const isThere = [relations.population, relations.place].every((one) => one === 'same' || one === 'open');
  return isSame && isThere && relations.category === 'narrower' && isTelling(value);
}

/** A name that some figure of the case says is of no stranger. */
function isKnown(claim: Claim, word: string, candidates: readonly Candidate[]): boolean {
  const bare = word.replace(/^(?:also|by|of) /, '');
  return candidates.some(({ evidence }) => says(evidence, bare) || kinWords(claim, evidence).includes(bare));
}

/**
 * Where the case knows the number of the claim's category, a number of all is of another; and so is one of women or
 * children, of whom no number of all people can be.
 */
function straysOf(
  claim: Claim,
  { evidence, relations }: Candidate,
  isElsewhere: boolean,
): readonly SlotName[] {
  const isPartTold =
    isSibling(evidence, relations) && (claim.category?.value ?? []).some((one) => parts.has(one));
  return slotNames.filter(
    (slot) =>
      strays.has(relations[slot]) ||
      ((isElsewhere || isPartTold) && slot === 'category' && relations[slot] === 'silent'),
  );
}

/**
 * `1,126 pregnant women`, where the number is of children: who are meant is in doubt, but nobody whom the figure counts. `Admitted
 * 3,874 cholera patients`: what the case's other figure of just that event says.
 */
function isOwnQuality(
  claim: Claim,
  word: string | null,
  { evidence, relations }: Candidate,
  candidates: readonly Candidate[],
): boolean {
  if (word === null) return false;
  const isUndated = relations.period === 'open';
  const isOfOthers =
    isSibling(evidence, isUndated ? { ...relations, period: 'same' } : relations) &&
    evidence.categories.length > 0 &&
    (relations.category === 'differs' || relations.category === 'narrower');
  const isOfOtherEvent =
    relations.event === 'differs' &&
    candidates.some(
      ({ evidence: other, relations: own }) =>
        own.event === 'same' && own.population === 'same' && says(other, word, claim),
    );
  return isOfOthers || isOfOtherEvent;
}

/** Groups that are a part of any people. */
const parts: ReadonlySet<string> = new Set(['group-women', 'group-children', 'group-elderly']);

/** Three digits of the same event and people, at no other time, are no chance. */
function isSibling({ value, own }: Evidence, relations: Relations): boolean {
  return (
    value !== null &&
    value >= 100 &&
    isTelling(value) &&
    (['counts', 'event', 'population'] as const).every((slot) => relations[slot] === 'same') &&
    (relations.period === 'same' || (relations.period === 'open' && own.category.length > 0))
  );
}

/** `58 women prisoners died`, where 58 remand prisoners did: women are a part of any people, and here of the very same. */
function isOtherPart(claim: Claim, { value }: Evidence, relations: Relations): boolean {
  return (
    value !== null &&
    isTelling(value) &&
    relations.category === 'differs' &&
    (claim.category?.value ?? []).every((one) => parts.has(one)) &&
    (['counts', 'event', 'population', 'period'] as const).every((slot) => relations[slot] === 'same')
  );
}

/** Money and people, or a group of people whom no figure speaks of: the same number is chance. */
function isApart(claim: Claim, evidence: Evidence, relations: Relations, isGroupKnown: boolean): boolean {
  const isMoney =
    [claim.counts?.value, evidence.counts].filter((counts) => apart.has(counts ?? '')).length === 1;
  // `14,000 mothers rang`: those who called, for the calls.
  const isOfPapers =
    isOfDoers(claim, evidence) ||
    (papers.test(evidence.counts ?? '') && evidence.countWords.some((word) => saysWord(claim, word)));
  const isGroup =
    !isGroupKnown &&
    !isOfPapers &&
    !isSibling(evidence, relations) &&
    !isOtherPart(claim, evidence, relations) &&
    (claim.category?.value ?? []).some(
      (category) =>
        category.startsWith('group-') &&
        !evidence.groups.some((group) => sameCategory(group, category)) &&
        !isCalled(evidence, category.slice(6)),
    ) &&
    relations.category !== 'same' &&
    (relations.event !== 'same' || evidence.categories.some((category) => !category.startsWith('group-')));
  return isMoney || isGroup;
}

const legalUnits: ReadonlySet<string> = new Set(['case', 'sentence', 'charge']);

const apart = new Set(['money', 'years', 'percent', 'times']);

/** A small number is taken for another category's only within one breakdown. */
function sharesAxis(claim: Claim, { categories }: Evidence): boolean {
  const axes = new Set(categories.map((category) => categoryAxis(category)));
  return (claim.category?.value ?? []).some((category) => axes.has(categoryAxis(category)));
}
