// A body of the figure's own kind with another name (`карьер Стоунбридж` beside `Stonehaven quarry`, `East Hadley police` beside
// `Port Hadley police`).
import { foldKey } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isSaidIn, wordsOfClaim } from './meant.ts';
import { sameMention } from './names.ts';
import { sameWord } from './same-word.ts';

/** A name stands beside the noun that it names, with at most one word between. */
const reach = 2;
const shortest = 3;

const capitals = new WeakMap<Evidence, readonly Meant[]>();

/** The words of a figure's body that are written as names. */
function namesOf(evidence: Evidence): readonly Meant[] {
  const known = capitals.get(evidence);
  if (known !== undefined) return known;
  const texts = evidence.populations.flatMap(({ kind, text }) => (kind === 'other' ? [text] : []));
  const capital = new Set(
    texts
      .join(' ')
      .match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu)
      ?.map((word) => foldKey(word)),
  );
  const found = evidence.wording.population.filter(({ folded }) => capital.has(folded));
  capitals.set(evidence, found);
  return found;
}

export function isNamesake(claim: Claim, evidence: Evidence): boolean {
  const names = namesOf(evidence);
  if (names.length === 0 || claim.names.length === 0) return false;
  const heads = evidence.wording.population.filter((word) => !names.includes(word));
  if (heads.length === 0) return false;
  const said = wordsOfClaim(claim);
  const isSaid = (name: Meant): boolean =>
    isSaidIn(name, said) || claim.names.some((own) => sameMention(own, name.folded));
  if (names.every(isSaid)) return false;
  const strange = said.flatMap((word, at) => (isStrange(claim, evidence, word) ? [at] : []));
  return strange.some((at) =>
    said
      .slice(Math.max(0, at - reach), at + reach + 1)
      .some((word) => isSaidIn(word, heads) || isSaidIn(word, names)),
  );
}

/** A name that neither a table nor the figure knows. */
function isStrange({ names, unexplained, places }: Claim, { words }: Evidence, own: Meant): boolean {
  return (
    own.keys.length === 0 &&
    own.word.length >= shortest &&
    unexplained.includes(own.word) &&
    names.some((name) => own.folded.startsWith(name)) &&
    !places.some((place) => place.startsWith(own.folded)) &&
    !words.some((word) => sameWord(word, own.folded))
  );
}
