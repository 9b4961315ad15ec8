// Where it happened, for a claim and a figure: from where people came, where they were taken, what is only named as a place.
import { foldKey } from '../../text/fold.ts';
import type { Claim, EventKey } from '../claim.ts';
import { regionWords, samePlace, townWords } from '../reading/places.ts';
import { isBeyond } from './common-ground.ts';
import type { Evidence } from './evidence.ts';
import { generic, isOfList, sameMention } from './names.ts';
import { isInBodyName, isPlaceAbroad } from './meant.ts';
import type { Relation } from './relation.ts';

/** The claim names the very thing that the figure is of, wherever that lies. */
function isBodyNamed(claim: Claim, { mentions }: Evidence): boolean {
  return mentions.some((name) => !generic.test(name) && claim.names.some((own) => sameMention(name, own)));
}

/** `from Hama`, `from the camp`, `из Хамы` */
export function isFrom(words: readonly string[], at: number): boolean {
  const before = words[at - 1] === 'the' ? words[at - 2] : words[at - 1];
  return /^(?:from|из|с|со)$/.test(before ?? '');
}

/** `из фонда «Маяк»`: the noun of what bears the name stands between. */
export function isFromInstitution({ words, kin }: Claim, at: number): boolean {
  return at > 1 && isFrom(words, at - 1) && kin.some(({ words: said }) => said.includes(words[at - 1] ?? ''));
}

/** `to Kamensk`, `to the Kamensk region` */
function isTo(words: readonly string[], at: number): boolean {
  return (words[at - 1] === 'the' ? words[at - 2] : words[at - 1]) === 'to';
}

/** Who goes home from where the figure is of left there. */
const homewards = /^(?:home|homes|homeland|domoi|rodin[aue]|doma)$/;
const isHomeward = ({ event, words }: Claim, { eventWords }: Evidence): boolean =>
  event?.value === 'return' &&
  eventWords.some((word) => homewards.test(word)) &&
  words.some((word) => homewards.test(foldKey(word)));

/** `were sent from the Voronezh region`, `were taken to Voronezh`: another way than the figure's. */
function isAnotherWay(claim: Claim, place: string, evidence: Evidence): boolean {
  const { words, event } = claim;
  const isGoing = event !== null && going.has(event.value) && !isHomeward(claim, evidence);
  return words.some(
    (word, at) => (isTo(words, at) || (isGoing && isFrom(words, at))) && samePlace(foldKey(word), place),
  );
}

const going: ReadonlySet<EventKey> = new Set(['deployment', 'return', 'mobilisation', 'recruitment']);

/** `arrived in Loria` */
function isWhereTo(words: readonly string[], at: number): boolean {
  const place = words[at - 1] === 'the' ? at - 2 : at - 1;
  return words[place] === 'in' && /^(?:arriv|landed|settled)/.test(words[place - 1] ?? '');
}

/** `в Каменск`: where to, not where. */
function isDestination({ words }: Claim, place: string): boolean {
  return words.some(
    (word, at) =>
      (isTo(words, at) ||
        isWhereTo(words, at) ||
        (/^(?:в|во|на)$/.test(words[at - 1] ?? '') && !/(?:[еи]|[оеё]м|[ое]й|[ая]х)$/.test(word))) &&
      samePlace(foldKey(word), place),
  );
}

/** Whether people are said to come from a place: `the same`, another; null where it is not said from where. */
function originOf({ words, names }: Claim, place: string): Relation | null {
  const origins = words
    .filter((_, at) => isFrom(words, at))
    .map((word) => foldKey(word))
    .filter((word) => names.some((name) => !generic.test(name) && word.startsWith(name)));
  if (origins.length === 0) return null;
  return origins.some((word) => samePlace(word, place)) ? 'same' : 'differs';
}

/** `омские суды`, `Omsk military courts`: where, as what the bodies there are called. */
function isOfBodies({ words, kin, names }: Claim, place: string): boolean {
  const heads = kin.flatMap(({ key, words: said }) => (key === 'court' ? said.slice(0, 1) : []));
  return (
    heads.length > 0 &&
    words.some(
      (word, at) =>
        samePlace(foldKey(word), place) &&
        names.some((name) => foldKey(word).startsWith(name)) &&
        words.slice(at + 1, at + 3).some((next) => heads.includes(next)),
    )
  );
}

/** `в Курске`, `in the towns of the Kursk region` are not all of `Курская область`. */
function isOfWholeRegion({ kin, text }: Claim, { isRegion }: Evidence): boolean {
  if (!isRegion) return true;
  // `176 villages in Jambe province`: what is counted there is no place.
  const isTown = kin.some(
    ({ key, words }) =>
      (key === 'town' || key === 'village') && !words.every((word) => text.toLowerCase().includes(word)),
  );
  return !isTown && kin.some(({ key }) => key === 'region' || key === 'republic');
}

/** `civilians of the Velinsk district`, where the figure is of Velinsk itself: the name is that of all the ground, told once. */
function isOfGround({ words }: Claim, { place, isRegion, wording }: Evidence): boolean {
  const isHere = (folded: string): boolean => folded.length >= 4 && samePlace(folded, place ?? '');
  if (isRegion || !wording.population.some(({ folded }) => isHere(folded))) return false;
  const isOfRegion = words.some((word) => regionWords.test(word));
  return (
    isOfRegion &&
    !words.some((word) => townWords.test(word)) &&
    words.filter((word) => isHere(foldKey(word))).length < 2
  );
}

/** `from the city of Vologda`, where the figure is of `Вологодская область`. */
function isTownOfRegion({ kin, place }: Claim, { institutions, populations }: Evidence): boolean {
  const has = (keys: RegExp): boolean => kin.some(({ key }) => keys.test(key));
  return (
    place !== null &&
    has(/^(?:town|village)$/) &&
    !has(/^(?:region|republic|district)$/) &&
    institutions.includes('region') &&
    populations.every(({ kind }) => kind === 'other')
  );
}

/**
 * `from the Tulu camp to Kerfi`: the figure's place is where to, where its event says so or what its people are of is where from.
 */
function isWhereTaken({ words }: Claim, place: string, { eventWords, bodyWords }: Evidence): boolean {
  if (eventWords.some((word) => samePlace(place, word))) return true;
  return words.some((word, at) => isFrom(words, at) && bodyWords.some((own) => own === foldKey(word)));
}

export const takenAway: ReadonlySet<string> = new Set([
  'deportation',
  'evacuation',
  'resettlement',
  'displacement',
]);

export function comparePlace(claim: Claim, evidence: Evidence): Relation {
  // What the figure is of may be named as a place: `at the Zarechnaya mine`, `on Vardan Square`.
  const isOwn = (place: string): boolean =>
    !isTownOfRegion(claim, evidence) &&
    (evidence.mentions.some((name) => !generic.test(name) && place.startsWith(name)) ||
      isInBodyName(claim, place, evidence));
  // Where to, where the figure's event says so itself: `deported to Siberia`.
  const isSaid = (place: string): boolean =>
    (isDestination(claim, place) || evidence.ways.at.some((name) => samePlace(place, name))) &&
    (evidence.eventWords.some((word) => samePlace(place, word)) ||
      claim.kin.some(
        ({ key, words }) =>
          evidence.institutions.includes(key) && words.some((word) => samePlace(place, foldKey(word))),
      ));
  const others = claim.places.filter((place) => !isOwn(place) && !isSaid(place));
  const isNamedHere = others.length < claim.places.length;
  const nearest = claim.place?.value ?? null;
  const claimed = nearest !== null && !isOwn(nearest) && !isSaid(nearest) ? nearest : (others[0] ?? null);
  // Where people were taken from is where it happened: `из Валгаского уезда выслали`.
  const source = evidence.place;
  const isTakenAway = evidence.own.kin.some((key) => takenAway.has(key));
  if (source !== null && isTakenAway && isDestination(claim, source))
    return isWhereTaken(claim, source, evidence) ? 'same' : 'differs';
  const origin = source === null || !isTakenAway ? null : originOf(claim, source);
  if (claimed === null && origin !== null) return origin;
  // A figure of one place is a part of what a claim without a place speaks of.
  if (claimed === null) {
    if (evidence.place !== null && isOfBodies(claim, evidence.place)) return 'same';
    // `civilians of Zarechensk`, `the border town of Karsovo`
    const { place } = evidence;
    if (isOfGround(claim, evidence)) return 'narrower';
    const isPlaceNamed = claim.names.some((name) => name.length >= 4 && samePlace(name, place ?? ''));
    if (isPlaceNamed && !isOfList(evidence))
      return isOfWholeRegion(claim, evidence) && !isAnotherWay(claim, place ?? '', evidence)
        ? 'same'
        : 'silent';
    // `men from the Kurgan region`, where the figure is of another region, by where its people are from.
    const isOfOthers = evidence.isRegion && place !== null && originOf(claim, place) === 'differs';
    if (isOfOthers && isOfWholeRegion(claim, evidence)) return 'differs';
    if (evidence.isGround && !isBeyond(claim, evidence.wording)) return 'open';
    return evidence.place === null || isNamedHere || isBodyNamed(claim, evidence) ? 'open' : 'narrower';
  }
  if (evidence.place !== null) {
    const isThere = [claimed, ...others].some(
      (place) => samePlace(place, evidence.place ?? '') || isPlaceAbroad(claim, place, evidence),
    );
    // `returned to Libya`: the figure names it beside its own place.
    if (!isThere) return evidence.eventWords.some((word) => samePlace(claimed, word)) ? 'silent' : 'differs';
    return isOfWholeRegion(claim, evidence) ? 'same' : 'silent';
  }
  // `at Lozovo airfield`: the place is in the name of the figure's own object.
  if (evidence.bodyWords.some((word) => word.length > 3 && samePlace(claimed, word))) return 'same';
  const isNamed = evidence.populations.some(({ text }) =>
    text.split(/\s+/).some((word) => word.length > 3 && samePlace(claimed, foldKey(word))),
  );
  if (isNamed) return isTownOfRegion(claim, evidence) ? 'silent' : 'same';
  const isRegion = evidence.populations.some(({ text }) =>
    /region|oblast|province|област|край|регион/i.test(text),
  );
  return isRegion ? 'differs' : 'silent';
}
