// The event of a claim and of a figure: the same one in other words, another, or one that either leaves unsaid.
import { foldKey } from '../../text/fold.ts';
import type { Claim, EventKey } from '../claim.ts';
import { offences } from '../reading/offences.ts';
import { isBodyWord } from '../words/bodies.ts';
import { isClear, knownOf, narrowEvents, saidWith, tellsOf, type Known } from '../words/event-kinship.ts';
import { framing, sameEvent } from '../words/events.ts';
import { kinKeys } from '../words/kin-events.ts';
import { echelons } from '../words/populations.ts';
import { illnesses } from '../words/matters.ts';
import { isOfBodies, isUnnegated, saysWord } from './accounted.ts';
import { isSaidIn, meant } from './meant.ts';
import { sameWord } from './same-word.ts';
import type { Evidence } from './evidence.ts';
import { negation, readEvent } from './read-slots.ts';
import { isHeldThere, isInCustody, withoutNames } from './held-there.ts';
import { isLocated, isOtherPhase, isTakingOfHeld, isUnfound } from './phases.ts';
import type { Relation } from './relation.ts';
import { besideOthers } from './set-beside.ts';
import { isOnSourceList } from './source-lists.ts';
import { isOtherStep } from './steps.ts';

/** Units of counting that name their event, and shares, whose base decides. */
const saysItself: ReadonlySet<string> = new Set(['case', 'sentence', 'charge', 'attack', 'percent', 'times']);

/** Days within which those who were somewhere are fewer than those who passed through in a longer time. */
const longStay = 62;

/** `5,930 passed through the camp in May`, where the figure is of those held there then. */
function isFlowOverStock({ kin }: Claim, { own, period }: Evidence): boolean {
  const isPassing = kin.some(({ key }) => key === 'passage');
  if (isPassing === own.kin.includes('passage')) return false;
  if (!own.kin.includes('holding') && !kin.some(({ key }) => key === 'holding')) return false;
  const { from, to } = period ?? { from: null, to: null };
  return from === null || to === null || to - from <= longStay;
}

/** `charged without release`, where the figure is of those released without charge. */
export function isWithoutOther(claim: Claim, { without, wording }: Evidence): boolean {
  const at = without.length === 0 ? -1 : claim.words.findIndex((word) => /^(?:without|без)$/.test(word));
  if (at < 0) return false;
  const isHeld = /^(?:being|having|been|any|a|an|the|his|her|their)$/.test(claim.words[at + 1] ?? '');
  const near = claim.words.slice(at + 1, at + (isHeld ? 3 : 2));
  const said = meant(near.join(' '));
  const heads = wording.event.filter(({ word }) => !without.some((own) => own.word === word));
  return !without.some((word) => isSaidIn(word, said)) && heads.some((word) => isSaidIn(word, said));
}

/** `Of the 633 bodies, 187 have a name`: a number that names nothing of its own. */
export const isBare = ({ text }: Pick<Claim, 'text'>): boolean => !/\p{L}/u.test(text);

const isArticle = (category: string): boolean => category.startsWith('article-');

/** `sentences for desertion`, where the figure is of those for absence: two articles of the law, however loosely people speak. */
function isOtherOffence({ category }: Claim, { counts, event, categories }: Evidence): boolean {
  const own = event === null ? undefined : offences[event];
  if (own === undefined || !/^(?:case|sentence|charge)$/.test(counts ?? '')) return false;
  const claimed = (category?.value ?? []).filter(isArticle);
  return claimed.length > 0 && !claimed.includes(own) && !categories.some(isArticle);
}

export function compareEvent(told: Claim, evidence: Evidence): Relation {
  if (isWithoutOther(told, evidence) || isOtherOffence(told, evidence)) return 'differs';
  const claim = asArrested(withoutNames(told, evidence), evidence);
  if (isListedAlone(claim, evidence) && isOnSourceList(claim, evidence)) return 'same';
  if (isFlowOverStock(claim, evidence)) return 'silent';
  if (claim.event !== null && evidence.event !== null && isOtherStep(claim, evidence)) return 'differs';
  const relation = compareKeys(claim, evidence) ?? compareWords(claim, evidence);
  const isPast =
    isOtherPhase(claim, evidence) || isTakingOfHeld(claim, evidence) || isLocated(claim, evidence);
  if (relation === 'same' && (isPast || isOtherFate(claim, evidence))) return 'differs';
  // Patients recover, bodies are recovered.
  const isOfDead = isBare(claim) || claim.told.includes('death') || claim.words.some(isBodyWord);
  if (relation === 'same' && !isOfDead && isOfBodies(evidence)) return 'silent';
  if (isUnnegated(claim, evidence)) {
    // `appeared` for `failed to appear`: the contrary, where all else is said; else it is not known.
    const rest = evidence.eventWords.filter((word) => !negation.test(word) && word !== 'yet');
    const isContrary = rest.length > 0 && rest.every((word) => saysWord(claim, word));
    return isContrary || relation === 'differs' ? 'differs' : 'silent';
  }
  // Who fell ill with one illness or died in custody are not all who fell ill and died.
  const isTold = evidence.own.matters.every(
    (key) =>
      claim.kin.some((own) => own.key === key) ||
      (key === 'custody' && isInCustody(claim, evidence)) ||
      (key === 'captivity' && (isFromCaptivity(claim) || isTaken(claim, evidence))),
  );
  if (isTold || (relation !== 'same' && relation !== 'open')) return relation;
  // Another illness is another event.
  const isOther =
    evidence.own.matters.some((key) => illnesses.has(key)) && claim.kin.some(({ key }) => illnesses.has(key));
  if (isOther) return 'differs';
  return relation === 'same' ? 'narrower' : 'silent';
}

/** `prisoners of war were returned`, `came home in an exchange`: whence, by what they are or how they came. */
const isFromCaptivity = ({ event, kin, words }: Claim): boolean =>
  event?.value === 'return' &&
  (kin.some(({ key }) => key === 'exchange') ||
    /(?<!\p{L})(?:военнопленн|prisoners? of war|pows?(?!\p{L}))/u.test(words.join(' ')));

/** Nothing is told of those counted but that they stand on a list, and where the most do (`hit hardest`). */
function isListedAlone(claim: Claim, evidence: Evidence): boolean {
  const { event, told, kin, counts } = claim;
  const isHit = besideOthers(claim, evidence).some((word) => hit.test(word));
  const isNothing = (one: EventKey): boolean => framing.has(one) || (isHit && one === 'wound');
  return (
    (event === null || event.value === 'listed' || (isHit && event.value === 'wound')) &&
    (counts?.value === 'person' || counts?.value === 'record') &&
    told.every(isNothing) &&
    !kin.some(({ key }) => kinKeys.has(key) && key !== 'holding')
  );
}
const hit = /^(?:hit|suffered|пострада\p{L}+)$/u;

/** `taken prisoner`, `captured`: who is taken comes into captivity, named or not. */
const isTaken = ({ event }: Claim, { event: known }: Evidence): boolean =>
  known === 'capture' && event?.value === known && event.origin !== 'implied';

/** What becomes of people, and each other than the next. */
const fates: ReadonlySet<EventKey> = new Set([
  'missing',
  'death',
  'wound',
  'capture',
  'surrender',
  'return',
  'detention',
  'conviction',
  'acquittal',
  'absence',
  'refusal',
]);

/** `исчезли из базы розыска`, where the figure is of those put there: the event of another slot's word is not the one told. */
function isOtherFate({ event, counts }: Claim, { event: known, own, wording }: Evidence): boolean {
  if (event === null || known === null || event.origin !== 'stated' || !fates.has(event.value)) return false;
  if (counts?.value !== 'person' || sameEvent(event.value, known)) return false;
  if ([...own.events, ...own.around, ...saidWith([known])].includes(event.value)) return false;
  return !wording.all.some(({ word }) => readEvent(word) === event.value);
}

/** Papers arrive where they are received: `1,200 complaints reached the committee`. */
const papers = /^other:(?:appeal|address|request|report|application|complaint|letter|petition|message)/;

function eventKin({ counts, event, kin, words }: Claim): readonly string[] {
  const isPaper = papers.test(counts?.value ?? '');
  const isLost = event?.value === 'missing' && isUnfound(words);
  return kin.flatMap(({ key }) => {
    if (!kinKeys.has(key) || (isLost && key === 'finding')) return [];
    return [isPaper && key === 'arrival' ? 'receipt' : key];
  });
}

/** Each tells a lot of its own, and what the claim tells does not come out of the other's. */
function isRival(kin: readonly string[], own: readonly string[]): boolean {
  const before = saidWith(kin);
  return isClear(kin) && own.length > 0 && own.every((key) => !kin.includes(key) && !before.includes(key));
}

/** Events by which people are told to have been brought home. */
const homeward: ReadonlySet<EventKey> = new Set(['deployment', 'return']);

/** `862 priests were shot`, where the figure is of those arrested. */
function isOtherLot(kin: readonly string[], { event, own }: Evidence): boolean {
  if (event === null || framing.has(event) || own.kin.length > 0 || !isClear(kin)) return false;
  const said = saidWith(kin);
  return said.includes('death') && !said.includes(event);
}

const known = new WeakMap<Evidence, Known>();

/** What a figure is of, read at its first claim. */
function knownBy(evidence: Evidence): Known {
  const { event, own, institutions, wholeEvents } = evidence;
  const found =
    known.get(evidence) ??
    knownOf({
      events: own.events.length > 0 ? own.events : event === null ? [] : [event],
      kin: own.kin,
      around: [...own.around, ...institutions, ...wholeEvents],
    });
  known.set(evidence, found);
  return found;
}

/** By the keys of events alone; null where they do not decide. */
function compareKeys(claim: Claim, evidence: Evidence): Relation | null {
  const kin = eventKin(claim);
  const own = evidence.own.kin;
  const { events, around } = evidence.own;
  if (kin.length === 0 && own.length === 0 && around.length === 0 && events.length <= 1) return null;
  // What people are called tells nothing of them.
  const event = claim.event === null || claim.event.origin === 'implied' ? null : claim.event.value;
  // `tracked down`, which may be an arrest too, where the figure is of those found.
  const isHome = claim.kin.some(({ key }) => key === 'home');
  const isSentHome = isHome && evidence.institutions.includes('home');
  // The unfit who are sent anywhere else were not let go.
  if (own.includes('invaliding') && event === 'deployment' && !isHome) return 'silent';
  const isSaidBy = (one: EventKey): boolean =>
    // `sent home`, `вернули домой`: the way is in the word that both say.
    (isSentHome && homeward.has(one) && one !== evidence.event) ||
    (own.includes('finding') &&
      claim.kin.some(({ key, words }) => key === 'finding' && readEvent(words.join(' ')) === one));
  const { told, more } = tellsOf(
    { events: (event === null ? claim.told : [event, ...claim.told]).filter((one) => !isSaidBy(one)), kin },
    knownBy(evidence),
  );
  if (told && more.length === 0) return 'same';
  if (event === null && isHeldThere(claim, evidence)) return 'same';
  if (told && (event === null || event === evidence.event)) return 'silent';
  // `killed or wounded` are more than those killed.
  if (!told && events.length > 1) return 'silent';
  // Another lot than the one counted, which is not even named as what went before.
  const isPaper = ['case', 'sentence', 'charge'].includes(claim.counts?.value ?? '');
  if ((event === null || isPaper) && isRival(kin, own)) return 'differs';
  if (event === null && more.length > 0) return isOtherLot(kin, evidence) ? 'differs' : 'silent';
  const relation = compareWords(claim, evidence);
  const isNarrow = own.some((key) => narrowEvents.has(key));
  return (more.length > 0 || isNarrow) && (relation === 'same' || relation === 'open') ? 'silent' : relation;
}

const bars = /(?<!\p{L})(?:behind bars|за решеткой|за решетку)(?!\p{L})/gu;
const sentenced = /(?<!\p{L})(?:sentence|convict|verdict|jail term|prison term|осужд|осудил|пригов|срок)/u;

/** `ended up behind bars`, told by no sentence, where the figure is of those arrested. */
function asArrested(claim: Claim, { event }: Evidence): Claim {
  if (event !== 'detention' || claim.event?.value !== 'conviction') return claim;
  const said = claim.words.join(' ');
  if (said.search(bars) < 0 || sentenced.test(said)) return claim;
  const told = claim.told.map((one): EventKey => (one === 'conviction' ? event : one));
  const kin = claim.kin.filter(({ key }) => key !== 'imprisonment');
  return { ...claim, event: { ...claim.event, value: event }, told, kin };
}

function compareWords(claim: Claim, evidence: Evidence): Relation {
  const claimed = claim.event?.value ?? null;
  if (evidence.own.event.length > 0) {
    // What no table knows is the same only in the figure's own words.
    const said = evidence.own.event.filter((word) => saysWord(claim, word)).length;
    const isOpen =
      claimed === null ||
      claim.event?.origin !== 'stated' ||
      framing.has(claimed) ||
      evidence.own.around.includes(claimed);
    const kin = claim.kin.filter(({ key }) => key === evidence.own.head);
    const isKin = kin.length > 0;
    // `put to death` is no death of another kind.
    const isWithin = kin.some(({ words }) => readEvent(words.join(' ')) === claimed);
    // Complaints upheld are not those filed, whatever else is said of both.
    const isToldSo =
      evidence.own.kin.length === 0 || claim.kin.some(({ key }) => evidence.own.kin.includes(key));
    const isSaid = isToldSo && 2 * said >= evidence.own.event.length;
    if ((isOpen || isWithin) && (isKin || isSaid)) return 'same';
    return claimed === null || framing.has(claimed) ? 'silent' : 'differs';
  }
  // People and things are counted for something: where the sentence does not say for what, no figure is known to be meant.
  if (
    claimed === null &&
    evidence.eventWords.length > 0 &&
    (evidence.eventWords.every((word) => saysWord(claim, word)) ||
      claim.kin.some(({ key }) => key === evidence.own.head))
  )
    return 'same';
  if (claimed === null)
    return evidence.event === null || saysItself.has(claim.counts?.value ?? 'percent') ? 'open' : 'silent';
  if (evidence.event === null) return 'silent';
  const isEntry = claim.counts?.value === 'record' && claimed === 'listed' && evidence.counts === 'record';
  if (isEntry) return 'same';
  // Bodies found are not yet named.
  if (claimed !== evidence.event && claimed === 'verified' && isOfBodies(evidence)) return 'differs';
  if (sameEvent(claimed, evidence.event)) return 'same';
  // `on the roster`, where the figure is of a body of troops and not of who of a list was found there.
  const isOfBody =
    evidence.populations.length > 0 && evidence.populations.every(({ kind }) => echelons.includes(kind));
  if (claimed === 'listed' && evidence.event === 'matched' && isOfBody) return 'same';
  // What context lent does not contradict a figure.
  if (claim.event?.origin === 'inherited') return 'open';
  // Cases, sentences and charges carry their event in their name.
  if (claim.counts?.value === evidence.counts && evidence.counts !== 'person' && evidence.counts !== null) {
    const isLegal = ['case', 'sentence', 'charge'].includes(evidence.counts);
    if (isLegal) return 'same';
  }
  return 'differs';
}

/** The claim says another event that no slot holds (`vaccinated`) than the figure. */
export function isOtherKin(claim: Claim, evidence: Evidence): boolean {
  const { kin } = withoutNames(claim, evidence);
  const { own, eventWords } = evidence;
  const told = kin.filter(({ key }) => kinKeys.has(key));
  return (
    told.length > 0 &&
    eventWords.length > 0 &&
    told.every(
      ({ key, words }) =>
        !own.kin.includes(key) &&
        !words.some((word) => eventWords.some((known) => sameWord(known, foldKey(word)))),
    )
  );
}
