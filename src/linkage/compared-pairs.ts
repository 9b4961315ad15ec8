// Pairs of records, each with the number of its agreement pattern: those that were blocked, and a sample of all.
import { createRandom } from '../stats/random.ts';
import { createPatternOf } from './compare/compare-patterns.ts';
import { compareRows } from './compare/compare-rows.ts';
import { nameFacts } from './compare/name-facts.ts';
import type { EncodedRecords } from './encode/encode.ts';
import { createPatternTable, patternOrder, patternWords, type PatternTable } from './compare/patterns.ts';
import { inTurn, sortByInteger, sortByKey, valuesAt } from './encode/sorted-order.ts';
import type { TrainingInput } from './model/em.ts';

/** Pairs a < b by record number, sorted by a, then b; eight bytes each. */
export interface ComparedPairs {
  readonly size: number;
  /** The pairs of record a stand from `starts[a]` to `starts[a + 1] - 1`. */
  readonly starts: Int32Array;
  readonly b: Int32Array;
  readonly pattern: Int32Array;
}

const sampleSize = 400_000;

/** Patterns of random pairs, counted by number in a table of their own. */
export interface SampledPatterns {
  readonly patterns: PatternTable;
  readonly counts: Float64Array;
}

/** All pairs where they are few, else a seeded sample in canonical order. */
export function samplePatterns(records: EncodedRecords, seed: number): SampledPatterns {
  const n = records.count;
  const patterns = createPatternTable();
  const counts: number[] = [];
  const rows = compareRows(records);
  const patternOf = createPatternOf(records, rows, nameFacts(records), patterns);
  const placeOf = (r: number): number => (rows.order === null ? r : (rows.order.place[r] ?? 0));
  const count = (a: number, b: number): void => {
    if (a === b || records.side[a] === records.side[b]) return;
    const k = patternOf(placeOf(Math.min(a, b)), placeOf(Math.max(a, b)));
    if (k === counts.length) counts.push(0);
    counts[k] = (counts[k] ?? 0) + 1;
  };
  if ((n * (n - 1)) / 2 <= sampleSize) {
    for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) count(a, b);
  } else {
    // In order of the first record, whose row then is at hand; what is counted knows no order.
    const random = createRandom(seed, 'linkage', 'random-pairs');
    const [first, second] = [new Int32Array(sampleSize), new Int32Array(sampleSize)];
    for (let i = 0; i < sampleSize; i++) {
      first[i] = random.below(n);
      second[i] = random.below(n);
    }
    for (const i of sortByInteger(inTurn(sampleSize), (at) => first[at] ?? 0)) {
      count(first[i] ?? 0, second[i] ?? 0);
    }
  }
  return { patterns, counts: Float64Array.from(counts) };
}

/** What an engine found, in an order that does not depend on the engine: EM adds the same numbers in the same order. */
export interface OrderedPatterns {
  readonly patterns: PatternTable;
  /** By number of a pattern with the engine: its number here. */
  readonly numbers: Int32Array;
  readonly counts: TrainingInput['blocked'];
}

export function orderPatterns(met: PatternTable, counts: TrainingInput['blocked']): OrderedPatterns {
  const patterns = createPatternTable();
  const numbers = new Int32Array(met.size);
  const words = met.words(0);
  for (const k of patternOrder(met)) {
    const at = k * patternWords;
    numbers[k] = patterns.addWords(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  }
  const pattern = counts.pattern.map((k) => numbers[k] ?? 0);
  const byGroup = sortByInteger(inTurn(pattern.length), (i) => counts.group[i] ?? 0);
  const order = sortByKey(byGroup, patterns.size, (i) => pattern[i] ?? 0);
  return {
    patterns,
    numbers,
    counts: {
      pattern: order.map((i) => pattern[i] ?? 0),
      group: order.map((i) => counts.group[i] ?? 0),
      count: valuesAt(counts.count, order),
    },
  };
}
