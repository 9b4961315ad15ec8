// Bodies and places that a claim names and a figure has in its own words, whatever slot either has them in.
import type { Claim, Population } from '../claim.ts';
import { samePlace } from '../reading/places.ts';
import { echelons } from '../words/populations.ts';
import type { Evidence } from './evidence.ts';
import { isInBodyName, isPlaceAbroad, isSaidIn, meant, phraseOf, wordsOfClaim } from './meant.ts';
import { tells } from './wording.ts';

const level = ({ kind }: Population): number => echelons.indexOf(kind);

/** `из полков дивизии`: its own parts, all together. */
const plural =
  /^(?:divisions|brigades|regiments|battalions|companies|platoons|дивизи(?:й|и|ях|ям|ями)|бригад(?:ы|ах|ам|ами)?|полк(?:и|ов|ах|ам|ами)|батальон(?:ы|ов|ах|ам|ами)|рот(?:ы|ах|ам|ами)?|взвод(?:ы|ов|ах|ам|ами))$/;

const isOfParts = (population: Population, { populations }: Evidence): boolean =>
  population.name === null &&
  plural.test(population.text) &&
  populations.some((own) => level(own) >= 0 && level(population) > level(own));

const ordinal = /^(?:st|nd|rd|th|го|му|ой|ая|ую|ом)$/;

/** Words of a claim for the parts of the figure's own body. */
export const wordsOfParts = ({ population }: Claim, evidence: Evidence): readonly string[] =>
  (population?.value ?? []).flatMap((one) => (isOfParts(one, evidence) ? one.text.split(' ') : []));

/** `мотострелкового батальона`: a body that the figure knows by its kind alone, all of which the claim says. */
const isOfKind = (claim: Claim, { kind, name }: Population, { populations }: Evidence): boolean =>
  name === null &&
  populations.some(
    (own) =>
      own.kind === kind &&
      own.name === null &&
      phraseOf(own.text).every((word) => isSaidIn(word, wordsOfClaim(claim))),
  );

function isOwnBody(claim: Claim, population: Population, evidence: Evidence): boolean {
  const { kind, name, text } = population;
  if ((name === null && (kind === 'list' || kind === 'roster')) || isOfParts(population, evidence))
    return true;
  if (echelons.includes(kind) && isOfKind(claim, population, evidence)) return true;
  if (name !== null && evidence.populations.some((own) => own.kind === kind && own.name === name))
    return true;
  const words = meant(text).filter(({ word }) => word.length > 1 && !ordinal.test(word));
  return words.length > 0 && words.every((word) => tells(word, evidence.wording.all));
}

/** All bodies of the claim are the figure's own, or those of its `wholes`. */
export const isOfOwnBodies = (claim: Claim, evidence: Evidence, wholes: readonly Evidence[] = []): boolean =>
  (claim.population?.value ?? []).every((one) =>
    [evidence, ...wholes].some((own) => isOwnBody(claim, one, own)),
  );

/** All places of the claim are named by the figure too, in another slot or in the words of the other language; not as whence or whither. */
export const isOfOwnPlaces = (claim: Claim, evidence: Evidence): boolean => {
  const { place: own, ways, wording } = evidence;
  const ends = [...ways.home, ...ways.from, ...ways.to];
  return claim.places.every(
    (place) =>
      !ends.some((end) => samePlace(end, place)) &&
      (isInBodyName(claim, place, evidence) ||
        (isPlaceAbroad(claim, place, evidence) && !samePlace(place, own ?? '')) ||
        wording.population.some(({ folded }) => folded.length > 3 && samePlace(folded, place))),
  );
};

/** `passengers and crew`, `мужчины и женщины`: two parts that are all together. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:passengers?|пассажир\p{L}*)$/u, /^(?:crew|экипаж\p{L}{0,2})$/u],
  [/^(?:men|мужчин\p{L}*)$/u, /^(?:women|женщин\p{L}*)$/u],
  [/^(?:adults?|взрослы\p{L}+)$/u, /^(?:children|дет(?:и|ей|ям|ях))$/u],
  [/^(?:soldiers?|солдат\p{L}*|рядов\p{L}+)$/u, /^(?:officers?|офицер\p{L}*)$/u],
];
const between = /^(?:and|и|the|members|of|члены|членов|её|ее|its)$/;
const farthest = 4;

/** Words of the claim for both halves of all whom the figure counts. */
export function wordsOfBoth({ words }: Claim, { wording }: Evidence): readonly string[] {
  if (wording.category.length > 0) return [];
  return halves.flatMap(([one, other]) => {
    const [a, b] = [words.findIndex((word) => one.test(word)), words.findIndex((word) => other.test(word))];
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const inner = words.slice(from + 1, to);
    const isBoth = from >= 0 && to - from <= farthest && inner.every((word) => between.test(word));
    return isBoth && inner.some((word) => /^(?:and|и)$/.test(word)) ? words.slice(from, to + 1) : [];
  });
}
