// All hierarchical models of a number of lists, each after a neighbour that it extends by one term.
import { compareTerms, facetsOf, termSize } from './terms.ts';

export interface Model {
  /** Intercept (0), lists, interactions; subsets before what they are part of. */
  readonly terms: readonly number[];
  /** Position of the model that lacks only the last term; null for independence. */
  readonly parent: number | null;
}

/** Beyond this many lists even the models of pairs alone are too many to fit (7 lists: 2,097,152). */
export const mostListsForAllModels = 6;

/** Highest number of lists in a term: all but one for 3 to 5 lists, 2 beyond. */
export function highestOrder(lists: number): number {
  return lists <= 5 ? Math.max(1, lists - 1) : 2;
}

/**
 * Every hierarchical model with an effect of each list and terms of at most `order` lists, without the one that lets all
 * lists interact: 8 models for 3 lists, 113 for 4, 6,893 for 5; with pairs alone 1,024 for 5 and 32,768 for 6. A model is an
 * antichain of interactions; they are grown one term at a time in a fixed order, so that each comes up once. Throws a
 * RangeError beyond {@link mostListsForAllModels} lists, and for more in a term than {@link highestOrder}.
 */
export function hierarchicalModels(lists: number, order: number = highestOrder(lists)): readonly Model[] {
  if (lists > mostListsForAllModels || order > highestOrder(lists)) {
    throw new RangeError(`too many models of ${lists} lists`);
  }
  const masks = Array.from({ length: 2 ** lists - 1 }, (_, mask) => mask);
  const terms = masks.filter((mask) => termSize(mask) <= order).toSorted(compareTerms);
  const mains = terms.filter((term) => termSize(term) <= 1);
  const interactions = terms.slice(mains.length);
  const models: Model[] = [{ terms: mains, parent: null }];
  const grow = (parent: number, from: number): void => {
    const base = models[parent]?.terms ?? [];
    for (let i = from; i < interactions.length; i++) {
      const term = interactions[i] ?? 0;
      if (!facetsOf(term).every((facet) => base.includes(facet))) continue;
      grow(models.push({ terms: [...base, term], parent }) - 1, i + 1);
    }
  };
  grow(0, 0);
  return models;
}
