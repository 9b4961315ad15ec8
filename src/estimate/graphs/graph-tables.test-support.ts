// Capture tables for tests: typed in, with the lists in another order, or drawn at random.
import * as fc from 'fast-check';
import { captureTable, type CaptureTable } from '../capture-table.ts';

/** Counts by pattern 1, 2, …, 2^J − 1. */
export function tableOf(counts: readonly number[]): CaptureTable {
  const lists = Math.log2(counts.length + 1);
  return captureTable(
    Array.from({ length: lists }, (_, list) => `list ${list}`),
    counts.map((count, i) => ({ pattern: i + 1, count })),
  );
}

/** The same people with list `order[j]` in place j. */
export function relabelled(table: CaptureTable, order: readonly number[]): CaptureTable {
  return captureTable(
    order.map((list) => table.lists[list] ?? ''),
    Array.from(table.patterns, (pattern, i) => ({
      pattern: order.reduce((set, list, bit) => set | (((pattern >> list) & 1) << bit), 0),
      count: table.counts[i] ?? 0,
    })),
  );
}

/** Tables of `lists` lists with up to `most` people in a cell, at least one person in all. */
export function anyTable(lists: number, most: number): fc.Arbitrary<CaptureTable> {
  const size = 2 ** lists - 1;
  return fc
    .array(fc.nat({ max: most }), { minLength: size, maxLength: size })
    .filter((counts) => counts.some((count) => count > 0))
    .map(tableOf);
}
