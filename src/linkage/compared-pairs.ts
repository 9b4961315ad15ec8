// Pairs of records, each with the number of its agreement pattern: those that were blocked, and a sample of all.
import { createRandom } from '../stats/random.ts';
import { createPatternOf } from './compare/compare-patterns.ts';
import { compareRows } from './compare/compare-rows.ts';
import { nameFacts } from './compare/name-facts.ts';
import type { EncodedRecords } from './encode/encode.ts';
import type { PatternTable } from './compare/patterns.ts';

/** Pairs a < b by record number, sorted by a, then b; eight bytes each. */
export interface ComparedPairs {
  readonly size: number;
  /** The pairs of record a stand from `starts[a]` to `starts[a + 1] - 1`. */
  readonly starts: Int32Array;
  readonly b: Int32Array;
  readonly pattern: Int32Array;
}

const sampleSize = 400_000;

/** Patterns of random pairs, as counts: all pairs where they are few, else a seeded sample in canonical order. */
export function samplePatterns(
  records: EncodedRecords,
  patterns: PatternTable,
  seed: number,
): readonly number[] {
  const n = records.count;
  const counts: number[] = [];
  const patternOf = createPatternOf(records, compareRows(records), nameFacts(records), patterns);
  const count = (a: number, b: number): void => {
    if (a === b || records.side[a] === records.side[b]) return;
    const k = patternOf(Math.min(a, b), Math.max(a, b));
    while (counts.length <= k) counts.push(0);
    counts[k] = (counts[k] ?? 0) + 1;
  };
  if ((n * (n - 1)) / 2 <= sampleSize) {
    for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) count(a, b);
  } else {
    const random = createRandom(seed, 'linkage', 'random-pairs');
    for (let i = 0; i < sampleSize; i++) count(random.below(n), random.below(n));
  }
  return counts;
}
