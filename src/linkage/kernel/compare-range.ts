// Compares the blocked pairs of a run of records: the piece of work that one thread does at a time.
import { createPartners } from '../blocking/blocking.ts';
import type { Blocks } from '../blocking/blocks.ts';
import type { Compare } from '../compare/compare.ts';
import type { TrainingInput } from '../model/em.ts';
import { createIntList } from '../encode/int-list.ts';
import { createBlockedCounts, type ListPairs } from '../persons/list-pairs.ts';
import { createPattern } from '../compare/pattern.ts';
import { columns, createPatternTable } from '../compare/patterns.ts';

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
  /** The pattern numbers from `first` on, new in this range: levels and rarity, `columns` of each per pattern. */
  readonly fresh: { readonly first: number; readonly levels: Uint8Array; readonly rarity: Float64Array };
}

/** Ranges must be asked for in ascending order. */
export type CompareRange = (from: number, to: number) => ComparedRange;

export function createCompareRange(
  records: number,
  blocks: readonly Blocks[],
  compare: Compare,
  groups: ListPairs,
): CompareRange {
  const counted = createBlockedCounts(groups.pairs.length);
  const found = new Float64Array(blocks.length);
  const partners = createPartners(blocks, records, found);
  const table = createPatternTable();
  const own = new Int32Array(records);
  const pattern = createPattern();
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
      for (let i = 0; i < count; i++) {
        const partner = own[i] ?? 0;
        compare(a, partner, pattern);
        const number = table.add(pattern);
        b.push(partner);
        numbers.push(number);
        counted.add(number, groups.of(a, partner), 1);
      }
      ends[a - from] = b.length;
    }
    const size = (table.size - first) * columns;
    const [levels, rarity] = [new Uint8Array(size), new Float64Array(size)];
    for (let i = 0; i < size; i++) {
      const [k, c] = [first + Math.floor(i / columns), i % columns];
      levels[i] = table.levels(k, c);
      rarity[i] = table.rarity(k, c);
    }
    return {
      pairs: { from, to, ends, b: b.view().slice(), pattern: numbers.view().slice() },
      counts: counted.counts(),
      found: found.slice(),
      fresh: { first, levels, rarity },
    };
  };
}
