// Houses that hold people: what their names do not tell, and that whoever is held where people are detained has been detained.
import type { Claim, Kin } from '../claim.ts';
import { kinKeys } from '../words/kin-events.ts';
import { prisonerNouns } from '../words/prisoners.ts';
import type { Evidence } from './evidence.ts';
import { hasMeaning } from './meant.ts';

const houses: ReadonlySet<string> = new Set(['detention', 'custody', 'prison', 'colony']);
const isOfKeeping = (word: string): boolean => word === 'содержания';

/** `were held in immigration detention centres`, where the figure is of those detained there. */
export function isHeldThere(claim: Claim, evidence: Evidence): boolean {
  const { event, institutions } = evidence;
  if (event !== 'detention') return false;
  const { kin } = withoutNames(claim, evidence);
  const lots = kin.filter(({ key }) => kinKeys.has(key));
  if (lots.length === 0 || lots.some(({ key }) => key !== 'holding')) return false;
  const own = institutions.filter((key) => houses.has(key));
  return own.length > 0 && kin.some(({ key, words }) => own.includes(key) || words.some(isOfKeeping));
}

const nounOfEvent = /(?:tion|ment|ционн\p{L}{2,3})$/u;

/** The claim without the lots that only the name of the figure's own body tells: `held in deportation centres` deports nobody. */
export function withoutNames(claim: Claim, { wording }: Evidence): Claim {
  const isOfName = ({ key, words }: Kin): boolean =>
    kinKeys.has(key) &&
    words.every((word) => nounOfEvent.test(word) && wording.population.some((own) => hasMeaning(word, own)));
  return claim.kin.some(isOfName) ? { ...claim, kin: claim.kin.filter((one) => !isOfName(one)) } : claim;
}

const within = /^(?:in|inside|at|в|во)$/;
/** Where people are, and not where they are taken. */
const there = /^(?:[a-z]+|\p{L}+(?:ах|ях|е|и))$/u;
const longestName = 4;

/** `died in the prisons`, where the figure is of prisoners who died in custody. */
export function isInCustody({ kin, words }: Claim, { wording }: Evidence): boolean {
  const own = [...wording.counts, ...wording.category, ...wording.population];
  if (!own.some(({ word }) => prisonerNouns.test(word))) return false;
  const said = kin.flatMap(({ key, words: told }) => (houses.has(key) ? told : []));
  return words.some(
    (word, at) =>
      within.test(word) &&
      words.slice(at + 1, at + 1 + longestName).some((place) => there.test(place) && said.includes(place)),
  );
}
