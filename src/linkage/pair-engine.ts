// What compares the blocked pairs: typed arrays in this process by default, or SQL in a database.
import type { Effects } from '../effect/effects.ts';
import type { BlockingRule } from './blocking/blocking-rules.ts';
import type { Compare } from './compare/compare.ts';
import type { ComparedPairs } from './compared-pairs.ts';
import type { Training, TrainingInput } from './model/em.ts';
import type { EncodedRecords } from './encode/encode.ts';
import type { RuleCount } from './linkage.ts';
import type { ListPairs } from './persons/list-pairs.ts';
import type { PatternTable } from './compare/patterns.ts';

/** The blocked pairs, compared. */
export interface BlockedPairs {
  readonly size: number;
  readonly rules: readonly RuleCount[];
  /** Counted by pattern and pair of lists, in the order in which these first occur among the pairs sorted by a, then b. */
  readonly counts: TrainingInput['blocked'];
  /** The pairs that the model takes to be possible, and those among `decided`; an engine may give all. */
  readonly possible: (
    model: Pick<Training, 'weights'>,
    priorOdds: Float64Array,
    decided: readonly { readonly a: number; readonly b: number }[],
  ) => Promise<ComparedPairs>;
}

/**
 * Blocks the records and compares every pair once. Patterns are added to the table in the order in which they first
 * occur among the pairs sorted by a, then b, so that EM adds the same numbers in the same order on every engine.
 */
export type PairEngine = (
  records: EncodedRecords,
  compare: Compare,
  patterns: PatternTable,
  groups: ListPairs,
  effects: Effects,
  rules: readonly BlockingRule[],
) => Promise<BlockedPairs>;
