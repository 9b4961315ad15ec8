// Compares the blocked pairs of a run of records: the piece of work that one thread does at a time.
import { createPartners } from '../blocking/blocking.ts';
import type { Blocks } from '../blocking/blocks.ts';
import { createPatternOf } from '../compare/compare-patterns.ts';
import { field, listShift, rowWidth } from '../compare/compare-rows.ts';
import type { NameFacts } from '../compare/name-facts.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import type { TrainingInput } from '../model/em.ts';
import { createIntList } from '../encode/int-list.ts';
import { createBlockedCounts, type ListPairs } from '../persons/list-pairs.ts';
import { createPatternTable } from '../compare/patterns.ts';

/** Pairs a < b of the records from `from` to `to - 1`, sorted by a, then b; eight bytes each. */
export interface PairRange {
  readonly from: number;
  readonly to: number;
  /** The pairs of record `from + i` end at `ends[i]`, and begin where those of the record before it end. */
  readonly ends: Int32Array<ArrayBuffer>;
  readonly b: Int32Array<ArrayBuffer>;
  readonly pattern: Int32Array<ArrayBuffer>;
}

/** A range whose patterns are numbered by the one who compared it, range by range. */
export interface ComparedRange {
  readonly pairs: PairRange;
  /** Its pairs by pattern and pair of lists, in the order in which these first occur in it. */
  readonly counts: TrainingInput['blocked'];
  /** By rule: pairs that no earlier rule proposed. */
  readonly found: Float64Array;
  /** The pattern numbers from `first` on, new in this range: their integers as `PatternTable.words` gives them. */
  readonly fresh: { readonly first: number; readonly words: Int32Array<ArrayBuffer> };
}

/** Ranges must be asked for in ascending order. */
export type CompareRange = (from: number, to: number) => ComparedRange;

/** What records are compared by: all of it in memory that threads share. */
export interface CompareInput {
  readonly records: EncodedRecords;
  readonly blocks: readonly Blocks[];
  readonly rows: Int32Array;
  readonly facts: NameFacts;
}

export function createCompareRange(
  { records, blocks, rows, facts }: CompareInput,
  groups: ListPairs,
): CompareRange {
  const counted = createBlockedCounts(groups.pairs.length);
  const found = new Float64Array(blocks.length);
  const partners = createPartners(blocks, records.count, found);
  const table = createPatternTable();
  const patternOf = createPatternOf(records, rows, facts, table);
  const own = new Int32Array(records.count);
  const partnerFlags = new Int32Array(records.count);
  const [b, numbers] = [createIntList(1 << 16), createIntList(1 << 16)];
  return (from, to) => {
    b.clear();
    numbers.clear();
    found.fill(0);
    counted.clear();
    const first = table.size;
    const ends = new Int32Array(to - from);
    for (let a = from; a < to; a++) {
      const count = partners(a, own);
      // Their rows lie far apart: one short loop has several on their way from memory at once.
      for (let i = 0; i < count; i++) {
        partnerFlags[i] = rows[(own[i] ?? 0) * rowWidth + field.flags] ?? 0;
      }
      const list = (rows[a * rowWidth + field.flags] ?? 0) >> listShift;
      for (let i = 0; i < count; i++) {
        const partner = own[i] ?? 0;
        const number = patternOf(a, partner);
        b.push(partner);
        numbers.push(number);
        counted.add(number, groups.ofLists(list, (partnerFlags[i] ?? 0) >> listShift), 1);
      }
      ends[a - from] = b.length;
    }
    return {
      pairs: { from, to, ends, b: b.view().slice(), pattern: numbers.view().slice() },
      counts: counted.counts(),
      found: found.slice(),
      fresh: { first, words: table.words(first) },
    };
  };
}
