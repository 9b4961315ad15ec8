// The number of just one figure beside a word that cannot be its own: a whole country for one body, another service or court,
// another place, the opposite step, another thing that is counted. What the word is of is what the sentence got wrong.
import { remembered } from '../../text/memo.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { kinWords, openDoubts, openTurns } from '../matching/accounted.ts';
import type { Candidate } from '../matching/candidate.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import type { Contrast } from '../matching/contrast.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { isOfNation, isSaidIn, wordsOfClaim } from '../matching/meant.ts';
import { isTelling, leastShared } from '../matching/value-fit.ts';
import { tells } from '../matching/wording.ts';
import { soldierNouns } from '../words/categories.ts';
import { opposites } from '../words/opposites.ts';
import { isOfOtherHouses } from '../matching/houses.ts';
import { services } from '../words/services.ts';
import { otherPeople, slotOfOthers } from './other-people.ts';

/** The slot in which the claim cannot be of the figure whose number it has; null where no word of it tells. */
export function misnamed(
  claim: Claim,
  own: Candidate,
  contrast: Contrast,
  figures: readonly Evidence[],
): SlotName | null {
  const { evidence, relations } = own;
  if (!isTelling(evidence.value ?? 0) || !isOpenTime(relations.period)) return null;
  if (claim.turns.some(({ stance }) => stance === 'supposed')) return null;
  const wider = isOfAll(claim, evidence, contrast);
  if (wider !== null) return wider;
  const strange = strangeSlot(claim, evidence);
  if (strange !== null) return strange;
  if (relations.counts !== 'same') return null;
  const people = strangeNation(claim, own, contrast) ?? strangePeople(claim, own, figures);
  if (people !== null) return people;
  return contrast.isElsewhere() && !contrast.isOfOthers(kinWords(claim, evidence)) ? 'place' : null;
}

/** Digits that no two things of a case share by chance, whatever else differs. */
const leastAlone = 1000;
/** And where one word is another's. */
const leastTold = 100;

/** `1,162 workers of the mill`, where all else is told of the residents of a town: the number is of other people. */
function strangePeople(
  claim: Claim,
  { evidence, relations }: Candidate,
  figures: readonly Evidence[],
): SlotName | null {
  const isOfBody = relations.population === 'same' || relations.population === 'open';
  const isAlone = (evidence.value ?? 0) >= leastAlone;
  if (relations.period !== 'same' || relations.event !== 'same' || relations.place === 'differs') return null;
  if ((evidence.value ?? 0) < leastShared || !(isOfBody || isAlone)) return null;
  if (openTurns(claim, evidence).length > 0 || isDoer(claim, evidence)) return null;
  const other = otherPeople(claim, [evidence], figures);
  if (other === null) return null;
  return relations.population === 'differs' ? 'population' : slotOfOthers(claim, evidence, other);
}

/** `146 Estonian politicians`, where the figure is of Latvia: another land or people, in the slot in which the figure has its own. */
function strangeNation(
  claim: Claim,
  { evidence, relations }: Candidate,
  contrast: Contrast,
): SlotName | null {
  const { wording, value } = evidence;
  const isOfEvent = relations.event === 'same' || contrast.isEventTold();
  if (relations.period !== 'same' || !isOfEvent || (value ?? 0) < leastTold) return null;
  if (openTurns(claim, evidence).length > 0 || isDoer(claim, evidence)) return null;
  const said = wordsOfClaim(claim).filter((word) => isOfNation(word));
  const amount = tokenise(claim.text).map(({ key }) => key);
  const isTold = said.some(({ word }) => amount.includes(word));
  if (!isTold || said.some((word) => isSaidIn(word, wording.all))) return null;
  const isOwn = (slot: SlotName): boolean =>
    slot !== 'period' && wording[slot].some((word) => isOfNation(word));
  return (['place', 'category', 'population'] as const).find(isOwn) ?? null;
}

const isDoer = (claim: Claim, evidence: Evidence): boolean =>
  openDoubts(claim, evidence).some(({ word }) => word?.startsWith('by ') === true);

/** The slot of which the claim says what excludes the figure, however well all else fits. */
export function strangeSlot(claim: Claim, evidence: Evidence): 'population' | 'event' | null {
  if (isOfOtherService(claim, evidence) || isOfOtherHouses(claim, evidence)) return 'population';
  return isOpposite(claim, evidence) ? 'event' : null;
}

const isOpenTime = (relation: string): boolean => relation === 'same' || relation === 'open';

const countrywide =
  /(?<!\p{L})(?:(?:across|throughout|all over) (?:all of )?(?:the )?(?:whole |entire )?(?:country|nation)(?! (?:largest|biggest|main|capital|only|first|second|north|south|east|west))|(?:across|throughout|in) the (?:whole|entire) (?:army|police|prison system)|nationwide|countrywide|nationally|(?:по|во) всей (?:\p{L}+ )?(?:стране|армии|полиции)|в целом по стране|по стране в целом)(?!\p{L})/u;
const allBodies =
  /(?<!\p{L})all (?:of )?(?:the )?(?:country|nation)(?: s)? (?:\p{L}+ ){0,3}?(\p{L}+s)(?!\p{L})|(?<!\p{L})(?:всех|всеми|всем) (?:\p{L}+ ){0,3}?(\p{L}{3,}(?:ах|ях|ов|ей|ами|ями)?) страны(?!\p{L})/u;

/** Nouns by which a body or a territory within a country is called. */
const within =
  /^(?:region|district|town|city|village|university|school|college|prison|colony|camp|hospital|clinic|mine|plant|factory|shipyard|farm|diocese|monastery|base|garrison|fleet)$/;

/** `nationwide`, where the figure is of one region or one body. */
function isOfAll(claim: Claim, evidence: Evidence, contrast: Contrast): SlotName | null {
  const said = claim.words.join(' ');
  const bodies = allBodies.exec(said);
  const isWide = countrywide.test(said) || bodies !== null;
  if (!isWide) return null;
  const [place, population] = [namesOf(evidence.wording.place), namesOf(evidence.wording.population)];
  if ([...place, ...population].some((name) => contrast.isSaid(name))) return null;
  if (place.length > 0 && !place.some(isOfNation)) return 'place';
  const isOfBody = bodies !== null || evidence.institutions.some((key) => within.test(key));
  return population.length > 0 && !population.some(isOfNation) && isOfBody ? 'population' : null;
}

/** Words that no table knows: names. */
const namesOf = (words: readonly Meant[]): readonly Meant[] =>
  words.filter(({ keys, word }) => word.length > 2 && (keys.length === 0 || /^\d+$/.test(word)));

const servicesIn = (
  words: readonly string[],
): readonly { readonly key: string; readonly from: number; readonly to: number }[] =>
  services.all(tokenise(words.join(' '))).map(({ value, from, to }) => ({ key: value, from, to }));

/** Before a service: those who belong to it, or what it keeps. */
const belonging =
  /^(?:members?|officers?|employees?|staff|ranks|workers?|men|veterans?|fighters?|сотрудник\p{L}*|служащ\p{L}*|бойц\p{L}*|боец|член\p{L}*|рядах|ряды|рядов|работник\p{L}*|ветеран\p{L}*)$/u;
const keeping =
  /^(?:list|lists|database|register|base|files?|cards?|спис\p{L}*|баз[аеуы]|базой|реестр\p{L}*|картотек\p{L}*|розыск\p{L}*)$/u;
/** Behind it: what it had, lost or did to its own people. */
const having =
  /^(?:saw|lost|had|dismissed|fired|sacked|discharged|уволил[аи]?|потерял[аи]?|лишил\p{L}*|недосчитал\p{L}*)$/u;
/** `which is not part of the army` */
const outside =
  /(?<!\p{L})(?:not (?:a )?part of|outside|separate from|не (?:вход\p{L}+|относ\p{L}+) (?:в|к)(?: состав\p{L}*)?|вне) (?:the )?\p{L}+/u;
/** Words between a service and what it did. */
const reach = 4;
const joining = /^(?:of|the|a|s|in|from|within|both|military|российск\p{L}*)$/u;

const ofFigures = new WeakMap<Evidence, ReadonlySet<string>>();

/** The services that a figure is of. */
function servicesOf(evidence: Evidence): ReadonlySet<string> {
  const found = ofFigures.get(evidence);
  if (found !== undefined) return found;
  const { wording, institutions, populations, label } = evidence;
  const known = servicesIn([
    ...populations.flatMap(({ text }) => tokenise(text).map(({ key }) => key)),
    ...[...wording.counts, ...wording.category].map(({ word }) => word),
  ]);
  const own = new Set(known.map(({ key }) => key));
  if (institutions.includes('+interior')) own.add('police');
  // `soldiers` on the list that a ministry keeps.
  if (own.size > 0 && soldierNouns.test(label.en)) own.add('army');
  ofFigures.set(evidence, own);
  return own;
}

/** `members of the National Guard`, where the figure is of the armed forces: each service has people, courts and lists of its own. */
function isOfOtherService(claim: Claim, evidence: Evidence): boolean {
  const own = servicesOf(evidence);
  if (own.size === 0) return false;
  const words = claim.words.join(' ').replace(outside, '').split(' ');
  const hits = servicesIn(words);
  const amount = tokenise(claim.text).map(({ key }) => key);
  if (hits.some(({ key }) => own.has(key))) return false;
  return hits.some(({ key, from, to }) => {
    if (key.startsWith('court ')) return [...own].some((one) => one.startsWith('court '));
    if ([...own].some((one) => one.startsWith('court '))) return false;
    let before = from - 1;
    while (before >= 0 && joining.test(words[before] ?? '')) before -= 1;
    const head = words[before] ?? '';
    const isTold = amount.includes(words[from] ?? '') || belonging.test(head) || keeping.test(head);
    return isTold || words.slice(to, to + reach).some((word) => having.test(word));
  });
}

type Poles = readonly [RegExp, RegExp];

/** What a figure tells of, with the opposite of each, of which it tells nothing. */
const polesOf = remembered((label): readonly Poles[] => {
  const known = label.toLowerCase();
  return opposites
    .flatMap(([a, b]): readonly Poles[] => [
      [a, b],
      [b, a],
    ])
    .filter(([own, other]) => own.test(known) && !other.test(known));
});

/** The claim says the opposite of the figure's event, and nothing of it. */
function isOpposite(claim: Claim, { label, wording }: Evidence): boolean {
  const poles = polesOf(label.en);
  if (poles.length === 0) return false;
  const said = claim.words.join(' ');
  // `2,910 detainees walked free`: what those counted are called is no step.
  const amount = new Set(tokenise(claim.text).map(({ key }) => key));
  const told = claim.words.filter((word) => !amount.has(word)).join(' ');
  const own = wordsOfClaim(claim);
  // `walked free` for `released`
  const isToldSo = (pole: RegExp): boolean =>
    wording.event.some((word) => pole.test(word.word) && tells(word, own));
  const isDenied = claim.turns.some(
    ({ stance, word }) =>
      stance === 'denied' && !opposites.some((pair) => pair.some((one) => one.test(word))),
  );
  if (isDenied) return false;
  return poles.some(([own, other]) => other.test(told) && !own.test(said) && !isToldSo(own));
}
