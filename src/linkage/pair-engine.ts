// What compares the blocked pairs: typed arrays in this process by default, or SQL in a database.
import type { Effects } from '../effect/effects.ts';
import type { BlockingRule } from './blocking/blocking-rules.ts';
import type { Compare } from './compare/compare.ts';
import type { ComparedPairs } from './compared-pairs.ts';
import type { Training, TrainingInput } from './model/em.ts';
import type { Shares } from './model/match-weight.ts';
import type { EncodedRecords } from './encode/encode.ts';
import type { RuleCount } from './linkage.ts';
import type { ListPairs } from './persons/list-pairs.ts';
import type { PatternTable } from './compare/patterns.ts';

/** The blocked pairs, compared. */
export interface BlockedPairs {
  readonly size: number;
  readonly rules: readonly RuleCount[];
  /** Counted by pattern and pair of lists, in any order. */
  readonly counts: TrainingInput['blocked'];
  /**
   * The pairs that the model takes to be possible, and those among `decided`; an engine may give all. Weights are by
   * number of the pattern in the table that the engine was given.
   */
  readonly possible: (
    model: Pick<Training, 'weights'>,
    priorOdds: Float64Array,
    decided: readonly { readonly a: number; readonly b: number }[],
  ) => Promise<ComparedPairs>;
}

/** What the model will say of a pair, as far as the pairs compared so far can tell. */
export interface Foresight {
  readonly shares: Shares;
  /** Pairs below this match weight will hardly be possible: an engine may keep no more of them than how many there are. */
  readonly leastWeight: number;
}

/** Learns from some of the pairs; patterns by number in `patterns`. */
export type Foresee = (counts: TrainingInput['blocked'], patterns: PatternTable) => Foresight;

/**
 * Blocks the records and compares every pair once. Patterns are added to the table in whatever order suits the engine.
 * What is foreseen spares memory and changes no result: a pair that turns out to be possible is found again.
 */
export type PairEngine = (
  records: EncodedRecords,
  compare: Compare,
  patterns: PatternTable,
  groups: ListPairs,
  effects: Effects,
  rules: readonly BlockingRule[],
  foresee: Foresee,
) => Promise<BlockedPairs>;
