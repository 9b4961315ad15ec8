// An agreement pattern: one level code per comparison, and how rare the agreeing values are.
import { comparisonSpecs } from './comparisons.ts';

/** Levels by column of `comparisonSpecs`; rarity (log2 share of the agreeing value) by column, 0 where it does not count. */
export interface Pattern {
  readonly levels: Uint8Array;
  readonly rarity: Float64Array;
}

export function createPattern(): Pattern {
  return {
    levels: new Uint8Array(comparisonSpecs.length),
    rarity: new Float64Array(comparisonSpecs.length),
  };
}

type ColumnId = (typeof comparisonSpecs)[number]['id'];

/** Column of each comparison in a pattern. */
export const column: Readonly<Record<ColumnId, number>> = {
  surname: 0,
  given: 1,
  'given-initial': 2,
  'further-given': 3,
  patronymic: 4,
  'patronymic-initial': 5,
  birth: 6,
  'birth-coarse': 7,
  sex: 8,
  unit: 9,
  category: 10,
  rank: 11,
  event: 12,
  identifier: 13,
  place: 14,
};

/** Compares what one group of comparisons looks at, by record number, and writes the columns of the group. */
export type CompareGroup = (a: number, b: number, out: Pattern) => void;

/** Level of a comparison that knows same (1) and different (2); 0 where a value is missing. */
export function sameOrDifferent(a: number, b: number, missing: number): number {
  if (a === missing || b === missing) return 0;
  return a === b ? 1 : 2;
}
