// A claim and a figure by the kinds of houses that they name: what is told of colonies is not told of colonies and remand prisons.
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { housesIn } from '../words/houses.ts';
import type { Evidence } from './evidence.ts';

const ofFigures = new WeakMap<Evidence, ReturnType<typeof housesIn>>();

function housesOf(evidence: Evidence): ReturnType<typeof housesIn> {
  const found = ofFigures.get(evidence) ?? housesIn(tokenise(evidence.label.en));
  ofFigures.set(evidence, found);
  return found;
}

/** Both name kinds of one family, and not the same. */
export function isOfOtherHouses({ words }: Claim, evidence: Evidence): boolean {
  const own = housesOf(evidence);
  if (own.size === 0) return false;
  const said = housesIn(tokenise(words.join(' ')));
  return [...own].some(([family, kinds]) => {
    const others = said.get(family);
    return (
      others !== undefined && !(others.size === kinds.size && [...others].every((kind) => kinds.has(kind)))
    );
  });
}
