// By which nouns the figures of one case are told apart where they share a name: the colonies of a region and its remand prisons.
import { tokenise } from '../../text/tokens.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isSaidIn, meant } from './meant.ts';
import { territories } from './names.ts';
import { readInstitutions } from './read-slots.ts';

/** Each figure with the nouns by which others of the case are told apart from it. */
export function withRivals(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((item) => {
    if (item.heads.length === 0) return item;
    const rivals = evidence.flatMap(({ heads }) =>
      heads.every((word) => isSaidIn(word, item.heads)) || item.heads.every((word) => isSaidIn(word, heads))
        ? []
        : [heads],
    );
    return rivals.length === 0 ? item : { ...item, rivals: [...new Set(rivals)] };
  });
}

const acronyms = /^(?:сизо|пни|итк|ивс|огпу|нквд)$/;

/** The nouns of a population that bears no number or name of troops, without names and territories. */
export function headsOf(population: string): readonly Meant[] {
  const nouns = tokenise(population).flatMap(({ kind, key, capital }) =>
    kind === 'word' &&
    (!capital || acronyms.test(key)) &&
    !readInstitutions(key).some((one) => territories.has(one))
      ? [key]
      : [],
  );
  return meant(nouns.join(' '));
}
