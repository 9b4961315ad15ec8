// What linkage yields: who is who, how sure, and the model that said so.
import type { Estimate } from './blocking/suggest-blocking-recall.ts';
import type { LinkageDraws } from './draws/draws.ts';
import type { Words } from '../text/words.ts';

export interface Level {
  /** What a user reads: "same after transliteration". */
  readonly label: Words;
  /** P(level | one person), P(level | two persons). */
  readonly m: number;
  readonly u: number;
  /** Standard errors of m and u. */
  readonly mError: number;
  readonly uError: number;
  /** The usual share, where fewer pairs stand at the level than are imagined there and m or u rests on it. */
  readonly usual?: { readonly m: number | null; readonly u: number | null };
}

export interface Comparison {
  readonly id: string;
  readonly label: Words;
  readonly levels: readonly Level[];
}

export interface LinkageModel {
  readonly comparisons: readonly Comparison[];
  /** P(two random records are one person). */
  readonly prior: number;
  readonly iterations: number;
  /** What m and u alone do not say of a match weight: see `Adjustment` in match-weight.ts. */
  readonly adjustment?: {
    readonly records: number;
    readonly repeats: number;
    readonly leaning: readonly (readonly number[])[];
  };
}

/** What a blocking rule brought. */
export interface RuleCount {
  readonly id: string;
  readonly label: Words;
  /** Pairs that no earlier rule proposed. */
  readonly pairs: number;
  /** Blocks left out because too many records share the key. */
  readonly skipped: number;
}

/** Compared pairs by match weight: those from `from` bits up to the next bin, half a bit on. */
export interface WeightBin {
  readonly from: number;
  readonly pairs: number;
  /** How many of them are expected to be one person. */
  readonly expected: number;
}

/** Scored pairs as columns of equal length. Record numbers index the array of records that was linked, a < b. */
export interface LinkColumns {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Match weight in bits. */
  readonly weight: Float64Array;
  readonly probability: Float64Array;
}

export interface Linkage {
  readonly model: LinkageModel;
  /** Number of pairs that the blocking rules proposed. */
  readonly comparedPairs: number;
  readonly rules: readonly RuleCount[];
  /** Ascending; bins without pairs are left out. */
  readonly weights: readonly WeightBin[];
  /** Pairs at or above probability 0.01, sorted by a, then b. */
  readonly links: LinkColumns;
  /** Person of each record: index into `persons`. */
  readonly personOf: Int32Array;
  /** Person identifiers: the smallest record key of each person (by list id, then row). */
  readonly persons: readonly string[];
  /** Whole linkages drawn at random, where they were asked for; `root` as in `agreedRoots`. */
  readonly draws?: LinkageDraws;
  /** Expected share of the matches that comparison reached, where draws were asked for and the fields tell. */
  readonly reach?: Estimate | null;
}
