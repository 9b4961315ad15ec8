// Of whom, for a claim and a figure: the same body, another, or one that either leaves unsaid.
import { foldKey } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim, Population } from '../claim.ts';
import { echelons } from '../words/populations.ts';
import { ministryKey } from '../words/ministries.ts';
import { samePlace } from '../reading/places.ts';
import { sameDesignation } from '../reading/designations.ts';
import { saysWord } from './accounted.ts';
import { isCommonGround, isOfMainBody, isOwnName, withoutSuperiors } from './common-ground.ts';
import { isOtherDirection } from './directions.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isOfNation, isSaidIn, wordsOfClaim } from './meant.ts';
import { generic, isOfList, isTerritory, sameMention } from './names.ts';
import { isNamesake } from './namesakes.ts';
import { saysOffice } from './offices.ts';
import { besideOthers } from './set-beside.ts';
import { isOnSourceList, isSourceName } from './source-lists.ts';
import { readInstitutions } from './read-slots.ts';
import type { Relation } from './relation.ts';

const level = (kind: Population['kind']): number => echelons.indexOf(kind);
const vague = new Set<Population['kind']>(['list', 'roster', 'nation']);

const wantedList = /wanted|розыск/i;

/** One name stands where the figure has another: `Книга памяти Перми` for `Книга памяти Вятки`. */
function isRenamed(claim: Claim, evidence: Evidence): boolean {
  const { mentions, words } = evidence;
  const own = mentions.filter((name) => !generic.test(name));
  const missing = own.filter((name) => !claim.names.some((said) => sameMention(name, said)));
  const isKnown = (name: string): boolean => words.some((word) => word.startsWith(name.slice(0, 4)));
  const strange = claim.unexplained.filter(
    (word) => claim.names.some((name) => foldKey(word).startsWith(name)) && !isKnown(foldKey(word)),
  );
  return isOfList(evidence) && missing.length > 0 && strange.length > 0;
}

/** `in the colonies`, where the figure is of remand prisons and another one of the case of colonies. */
function isOfRival(claim: Claim, { heads, rivals, wording }: Evidence): boolean {
  if (heads.length === 0 || rivals.length === 0) return false;
  const said = wordsOfClaim(claim);
  const isSaid = (word: Meant): boolean => isSaidIn(word, said);
  return rivals.some((rival) => {
    const own = heads.filter((word) => !isSaidIn(word, rival));
    // `wanted for draft evasion`: the figure's own event, and no other people.
    const other = rival.filter((word) => !isSaidIn(word, heads) && !isSaidIn(word, wording.event));
    return own.length > 0 && other.length > 0 && !own.some(isSaid) && other.every(isSaid);
  });
}

/** Words for what a body has, by the kind of it. */
const objectWords: Readonly<Partial<Record<Population['kind'], RegExp>>> = {
  headquarters: /^(?:headquarters|hq|штаб\p{L}{0,3})$/u,
  airfield: /^(?:airfields?|airbases?|airports?|аэродром\p{L}{0,3})$/u,
};

/** `headquarters of the division`, where the figure's own event is of strikes on headquarters. */
export const isObjectOfEvent = ({ kind, name }: Population, { wording }: Evidence): boolean =>
  name === null && wording.event.some(({ word }) => objectWords[kind]?.test(word) === true);

/** A list without a number or a name of its own. */
const isOfAnyList = ({ kind, name }: Population): boolean =>
  (kind === 'list' || kind === 'roster') && name === null;

const isDweller = ({ keys }: Meant): boolean => keys.includes('group residents');
/** Smaller numbers are no telling ones of a register that the claim does not name. */
const leastOfRegister = 100;

/** The one register that a case is of is where what is counted was written down: its very number, or told by who keeps it. */
export function isOfRegister(
  { attribution, quantity }: Claim,
  { isOnlyBody, bodyWords, value }: Evidence,
): boolean {
  const isRegister = bodyWords.some((word) => /^(?:regist|reestr|databas)/.test(word));
  const isVery = value !== null && value >= leastOfRegister && value === quantity.value;
  return isOnlyBody && isRegister && (isVery || attribution.length > 0);
}

export function comparePopulation(claim: Claim, evidence: Evidence): Relation {
  if (isOtherDirection(claim, evidence)) return 'differs';
  const isListed = isOnSourceList(claim, evidence);
  const claimed = withoutSuperiors(
    (claim.population?.value ?? []).filter(
      (one) => !isObjectOfEvent(one, evidence) && !(isListed && isOfAnyList(one)),
    ),
    evidence,
  );
  const isSaid = (word: Meant): boolean =>
    saysWord(claim, word.folded) ||
    isSaidIn(word, wordsOfClaim(claim)) ||
    readInstitutions(word.word).some((key) => claim.kin.some(({ key: own }) => own === key));
  const told = evidence.wording.population.filter((word) => !isDweller(word));
  // `Харроу-Лейн` for `Harrow Lane`: every word of the name, in the other language.
  const ownNames = told.filter(({ folded }) =>
    evidence.mentions.some((name) => !generic.test(name) && folded.startsWith(name)),
  );
  const isNamedAbroad =
    ownNames.length > 0 && ownNames.every(isSaid) && ownNames.some(({ folded }) => !saysWord(claim, folded));
  // `Hospital No. 3`, which is the figure's place: no other name of its body.
  const { place } = evidence.wording;
  const isOfOwnPlace = place.length > 0 && evidence.place !== null && place.every(isSaid);
  const isSameName = isOfOwnPlace ? null : sameDesignation(claim.designations, evidence.designations);
  if (isSameName !== null && !(isNamedAbroad && !isSameName)) return isSameName ? 'same' : 'differs';
  const isAllTold = told.length === evidence.wording.population.length;
  // `in the republic`, where the figure is of its residents.
  const isOfTerritory = isAllTold || (claim.counts?.value === 'person' && told.every(isTerritory));
  if (evidence.own.population.length > 0 && told.length > 0 && isOfTerritory && told.every(isSaid))
    return 'same';
  if (isRenamed(claim, evidence) || isOfRival(claim, evidence) || isNamesake(claim, evidence))
    return 'differs';
  // What is known by its name alone must be named.
  const isNamed =
    evidence.mentions.length === 0 ||
    isOfList(evidence) ||
    isNamedAbroad ||
    evidence.mentions.some(
      (name) => !generic.test(name) && claim.names.some((own) => sameMention(name, own)),
    );
  // `из провинции Джамбе бежали`: the figure's place by its name, whatever stands before it.
  const isNamedPlace = (name: string): boolean =>
    name.length > 3 && evidence.place !== null && samePlace(name, evidence.place);
  // Where the figure has a place, the place that the claim names is no other body.
  const isPlace = (name: string): boolean =>
    evidence.place !== null &&
    // `Santa Clara`: a name's last word too.
    (claim.places.some((place) => place.startsWith(name) || (name.length > 3 && place.includes(name))) ||
      isNamedPlace(name));
  // Nor is who says so.
  const isSpeaker = (name: string): boolean =>
    claim.attribution.some((said) => tokenise(said).some(({ key }) => foldKey(key).startsWith(name))) ||
    (isListed && isSourceName(claim, name, evidence));
  const isOfOther =
    claim.names.some((name) => !isPlace(name) && !isSpeaker(name)) ||
    claimed.some(({ kind }) => !vague.has(kind));
  // `в Кессаре арестовали 4105`, where the figure of the republic is of that town.
  const isOfPlace =
    evidence.place !== null &&
    !isOfOther &&
    evidence.populations.every(({ kind }) => kind === 'other') &&
    (claim.places.some((place) => samePlace(place, evidence.place ?? '')) || claim.names.some(isNamedPlace));
  if (isOfPlace) return 'open';
  // Who is wanted stands on the list that there is, named or not.
  const isWanted =
    evidence.event === 'wanted' && evidence.populations.some(({ text }) => wantedList.test(text));
  const isOfMinistry = claim.kin.some(
    ({ key }) => key.startsWith(ministryKey) && !evidence.mentions.includes(key),
  );
  if (!isNamed && isWanted && !isOfOther && !isOfMinistry) return 'open';
  if (!isNamed && !isOfOther && evidence.isOnlyBody && saysOffice(claim, evidence)) return 'same';
  if (!isNamed && !isOfOther && claim.places.length === 0 && isOfRegister(claim, evidence)) return 'open';
  // `Ukraine and Russia` frame all that a case tells between the two.
  const { population: named } = evidence.wording;
  if (!isNamed && !isOfOther && named.length > 1 && named.every(isOfNation)) return 'open';
  // `438 protesters`, where all figures are of those of one region.
  const beside = besideOthers(claim, evidence).map((word) => foldKey(word));
  const isBeside = (name: string): boolean => beside.some((word) => word.startsWith(name));
  const isOfAnother =
    claim.names.some(
      (name) => !isPlace(name) && !isSpeaker(name) && !isBeside(name) && !isOwnName(claim, name, evidence),
    ) || claimed.some(({ kind }) => !vague.has(kind));
  if (
    !isNamed &&
    !isOfAnother &&
    (isListed || isCommonGround(claim, evidence) || isOfMainBody(claim, evidence))
  )
    return 'open';
  if (!isNamed) return isOfOther || (isWanted && isOfMinistry) ? 'differs' : 'silent';
  return compareKnown(claim, claimed, evidence);
}

/** The bodies that a claim names, where the figure's own name says nothing against it. */
function compareKnown(claim: Claim, claimed: readonly Population[], evidence: Evidence): Relation {
  // `Камышинская область потеряла 5347 жителей, все — в списке`: a list without a name only frames what is named beside it.
  const isFramed = claimed.every(({ kind, name }) => vague.has(kind) && kind !== 'nation' && name === null);
  if (claimed.length === 0 || (isFramed && evidence.mentions.length > 0 && !isOfList(evidence)))
    return evidence.mentions.length > 0 ? 'same' : 'open';
  if (evidence.populations.length === 0) return 'silent';
  const isLent = claim.population?.origin === 'inherited';
  const relations = claimed.map((population) =>
    strongest(evidence.populations.map((other) => compareBodies(population, other))),
  );
  // A headquarters or an airfield is the object itself; the body it belongs to only places it.
  const objects = claimed.flatMap(({ kind }, i) =>
    kind === 'headquarters' || kind === 'airfield' ? [relations[i] ?? 'differs'] : [],
  );
  const hasObject = evidence.populations.some(({ kind }) => kind === 'headquarters' || kind === 'airfield');
  if (
    objects.length > 0 &&
    !(
      objects.includes('same') &&
      relations.every((relation) => relation === 'same' || relation === 'silent' || relation === 'open')
    )
  ) {
    if (objects.every((relation) => relation !== 'same')) return isLent ? 'open' : 'differs';
  }
  if (objects.length === 0 && hasObject) return isLent ? 'open' : 'differs';
  // Of another country's people a figure speaks only where it says so.
  const isForeign = claimed.some(
    ({ kind, name }) =>
      kind === 'nation' &&
      !evidence.populations.some((other) => other.kind === 'nation' && other.name === name),
  );
  if (isForeign) return 'differs';
  const bodies = claimed.flatMap(({ kind }, i) => (vague.has(kind) ? [] : [relations[i] ?? 'differs']));
  if (bodies.length === 0) return relations.includes('same') ? 'same' : isLent ? 'open' : 'silent';
  if (bodies.every((relation) => relation === 'same')) return 'same';
  if (isLent) return bodies.includes('same') ? 'same' : 'differs';
  if (bodies.includes('differs')) return 'differs';
  return bodies.find((relation) => relation !== 'same') ?? 'same';
}

const strength: readonly Relation[] = ['same', 'narrower', 'wider', 'silent', 'open', 'differs'];

function strongest(relations: readonly Relation[]): Relation {
  return strength.find((relation) => relations.includes(relation)) ?? 'differs';
}

function compareBodies(claimed: Population, known: Population): Relation {
  if (claimed.unit !== null && claimed.unit === known.unit) return 'same';
  if (claimed.kind === known.kind) {
    // `the 2nd Tank Battalion`, `the Motor Rifle Battalion`: two units of the case.
    if (claimed.unit !== null && known.unit !== null) return 'differs';
    if (claimed.name === null || known.name === null || claimed.name === known.name) return 'same';
    // `the Taman Division` may be the 2nd by its number.
    const isNamed = [
      [claimed.name, known.text],
      [known.name, claimed.text],
    ].some(
      ([name = '', text = '']) =>
        !/^\d+$/.test(name) && text.split(/\s+/).some((word) => samePlace(name, foldKey(word))),
    );
    return isNamed ? 'same' : 'differs';
  }
  const [a, b] = [level(claimed.kind), level(known.kind)];
  if (a >= 0 && b >= 0) return a < b ? 'wider' : 'differs';
  return 'differs';
}
