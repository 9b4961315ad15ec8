// What goes without saying: whom all figures of a case are of, and the body that the one named is a part of.
import { foldKey } from '../../text/fold.ts';
import type { CaseUnit } from '../../case/schema.ts';
import type { Claim, Population } from '../claim.ts';
import { soldierNouns } from '../words/categories.ts';
import { saysWord } from './accounted.ts';
import type { Evidence, Meant, Wording } from './evidence.ts';
import { isSaidIn, wordsOfClaim } from './meant.ts';
import { isTerritory } from './names.ts';

/** Fewer figures have much in common by chance. */
const leastFigures = 3;

/** Each figure with the words of its population that say nothing beside the others of the case; what kind of land bears a name that all have goes with it. */
export function withShared(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < leastFigures) return evidence;
  const grounds = evidence.map(({ wording }) => [...wording.population, ...wording.place]);
  return evidence.map((item) => {
    const { population } = item.wording;
    const all = population.filter((word) => grounds.every((ground) => isSaidIn(word, ground)));
    const isNamed = all.some((word) => !isTerritory(word));
    return {
      ...item,
      shared: population.filter((word) => all.includes(word) || (isNamed && isTerritory(word))),
    };
  });
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));

/** Each figure with whether its population and its place are those of the case, which go without saying. */
export function withUnspoken(evidence: readonly Evidence[]): readonly Evidence[] {
  const grounds = groundsOf(evidence);
  return evidence.map((item) => ({
    ...item,
    isMainBody: isMainBody(item, evidence),
    isGround: item.place !== null && grounds.has(item.place),
  }));
}

/** Of whom most figures are, where none of the others counts the same event of somebody else. */
function isMainBody(item: Evidence, evidence: readonly Evidence[]): boolean {
  const isOfSame = ({ bodyWords }: Evidence): boolean => sameWords(bodyWords, item.bodyWords);
  const others = evidence.filter((other) => !isOfSame(other));
  const own = evidence.length - others.length;
  return (
    own >= leastFigures &&
    own > others.length &&
    !others.some(
      ({ counts, event, eventWords }) =>
        counts === item.counts && event === item.event && sameWords(eventWords, item.eventWords),
    )
  );
}

/** Places in which all others of the case lie, as parts of their figures. */
function groundsOf(evidence: readonly Evidence[]): ReadonlySet<string> {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const placed = evidence.filter(({ place }) => place !== null);
  const isWithin = (item: Evidence, place: string): boolean => {
    const seen = new Set<string>();
    for (let at: Evidence | undefined = item; at !== undefined && !seen.has(at.id);) {
      if (at.place === place) return true;
      seen.add(at.id);
      at = at.partOf === null ? undefined : byId.get(at.partOf);
    }
    return false;
  };
  const places = [...new Set(placed.flatMap(({ place }) => place ?? []))];
  return new Set(
    places.filter(
      (place) =>
        placed.filter((item) => item.place === place).length >= leastFigures &&
        placed.every((item) => isWithin(item, place)),
    ),
  );
}

/** Each figure with the units above its bodies. */
export function withSuperiors(
  evidence: readonly Evidence[],
  units: readonly CaseUnit[],
): readonly Evidence[] {
  const parents = new Map(units.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])));
  const named = new Map(units.map(({ id, name }) => [foldKey(name), id]));
  if (parents.size === 0) return evidence;
  return evidence.map((item) => {
    const superiors = new Set<string>();
    for (const { unit, text } of item.populations)
      for (
        let above = parents.get(unit ?? named.get(foldKey(text.trim())) ?? '');
        above !== undefined && !superiors.has(above);
        above = parents.get(above)
      )
        superiors.add(above);
    return superiors.size === 0 ? item : { ...item, superiors: [...superiors] };
  });
}

/** The bodies that a claim names, without those above one of the figure's own: `the 1st Battalion of the 71st Regiment`. */
export function withoutSuperiors(
  claimed: readonly Population[],
  { populations, superiors }: Evidence,
): readonly Population[] {
  const isOwn = claimed.some(({ unit }) => unit !== null && populations.some((own) => own.unit === unit));
  return isOwn ? claimed.filter(({ unit }) => unit === null || !superiors.includes(unit)) : claimed;
}

/** Of anybody to whom something happened. */
const anybody = /^(?:victims?|people|persons?|жертв\p{L}{0,3}|люд\p{L}{1,3}|человек)$/u;

/** Who lives somewhere, where the claim counts people there. */
const isDweller = ({ counts }: Claim, { keys }: Meant): boolean =>
  keys.includes('group residents') && counts?.value === 'person';

/** Of more or of others than the case's own ground. */
const wider =
  /^(?:country|countries|countrywide|nation|nationwide|national|everywhere|elsewhere|neighbou?ring|other|others|стран[ыеу]|росси\p{L}+|всей|всех|всем|повсюду|соседн\p{L}+|друг\p{L}{2,3}|districts|regions|oblasts|provinces|communities|округов|округах|областей|областях|районов|районах|громад|громадах)$/u;

/** The claim tells of more, or of others, than those of whom the case is. */
export const isBeyond = (claim: Claim, { all }: Wording): boolean =>
  wordsOfClaim(claim).some(({ word }) => wider.test(word) && !all.some((own) => own.word === word));

/** The figure is of those of whom most figures are, and the claim names no others. */
export const isOfMainBody = (claim: Claim, { isMainBody: isMain, wording }: Evidence): boolean =>
  isMain &&
  !isBeyond(claim, wording) &&
  !wordsOfClaim(claim).some((word) => soldierNouns.test(word.word) && !isSaidIn(word, wording.all));

/** The claim says all by which the figure's population differs from others of the case. */
export function isCommonGround(claim: Claim, { shared, wording }: Evidence): boolean {
  if (shared.length === 0) return false;
  const said = wordsOfClaim(claim);
  if (isBeyond(claim, wording)) return false;
  return wording.population.every(
    (word) =>
      anybody.test(word.word) ||
      isDweller(claim, word) ||
      isSaidIn(word, shared) ||
      isSaidIn(word, said) ||
      saysWord(claim, word.folded),
  );
}

/** A name of the claim that the figure's description has in either language. */
export function isOwnName(claim: Claim, name: string, { wording, institutions }: Evidence): boolean {
  if (name.startsWith('=')) return institutions.includes(name.slice(1));
  const words = wordsOfClaim(claim).filter(({ folded }) => folded.startsWith(name));
  const isOwn = (word: Meant): boolean =>
    [wording.place, wording.population, wording.event].some((slot) => isSaidIn(word, slot));
  return words.length > 0 && words.every(isOwn);
}
