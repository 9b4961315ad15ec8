// The pairs that blocking proposes, each with the number of its agreement pattern.
import { setImmediate } from 'node:timers/promises';
import type { Effects } from '../effect/effects.ts';
import { createRandom } from '../stats/random.ts';
import type { Candidates } from './blocking.ts';
import type { Compare } from './compare.ts';
import { createPattern } from './pattern.ts';
import type { EncodedRecords } from './encode.ts';
import { createIntList } from './int-list.ts';
import type { PatternTable } from './patterns.ts';

/** Pairs a < b by record number, sorted by a, then b; eight bytes each. */
export interface ComparedPairs {
  readonly size: number;
  /** The pairs of record a stand from `starts[a]` to `starts[a + 1] - 1`. */
  readonly starts: Int32Array;
  readonly b: Int32Array;
  readonly pattern: Int32Array;
}

/** Pairs between two looks at the cancel signal. */
const breath = 1 << 17;

/** Compares every candidate pair. Throws the signal's reason when cancelled. */
export async function comparePairs(
  candidates: Candidates,
  records: number,
  compare: Compare,
  patterns: PatternTable,
  effects: Effects,
): Promise<ComparedPairs> {
  const starts = new Int32Array(records + 1);
  const partners = new Int32Array(records);
  const b = createIntList(records);
  const patternOf = createIntList(records);
  const pattern = createPattern();
  let nextBreath = 0;
  for (let a = 0; a < records; a++) {
    if (b.length >= nextBreath) {
      await setImmediate();
      effects.signal.throwIfAborted();
      effects.progress({ stage: 'linkage.compare', done: a, total: records, unit: 'records' });
      nextBreath = b.length + breath;
    }
    const count = candidates.partners(a, partners);
    for (let i = 0; i < count; i++) {
      const partner = partners[i] ?? 0;
      compare(a, partner, pattern);
      b.push(partner);
      patternOf.push(patterns.add(pattern));
    }
    starts[a + 1] = b.length;
  }
  effects.progress({ stage: 'linkage.compare', done: records, total: records, unit: 'records' });
  return { size: b.length, starts, b: b.view(), pattern: patternOf.view() };
}

const sampleSize = 400_000;

/** Patterns of random pairs, as counts: all pairs where they are few, else a seeded sample in canonical order. */
export function samplePatterns(
  records: EncodedRecords,
  compare: Compare,
  patterns: PatternTable,
  seed: number,
): readonly number[] {
  const n = records.records.length;
  const counts: number[] = [];
  const pattern = createPattern();
  const count = (a: number, b: number): void => {
    if (a === b || records.side[a] === records.side[b]) return;
    compare(Math.min(a, b), Math.max(a, b), pattern);
    const k = patterns.add(pattern);
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
