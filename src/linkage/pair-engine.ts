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

/** What an engine is given to compare. */
export interface PairWork {
  readonly records: EncodedRecords;
  readonly compare: Compare;
  /** Takes the patterns that are met, in whatever order suits the engine. */
  readonly patterns: PatternTable;
  readonly groups: ListPairs;
  readonly rules: readonly BlockingRule[];
  readonly foresee: Foresee;
}

/**
 * Blocks the records and compares every pair once. What is foreseen spares memory and changes no result: a pair that
 * turns out to be possible is found again.
 */
export type PairEngine = (work: PairWork, effects: Effects) => Promise<BlockedPairs>;
