import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureTable, observedTotal, type CaptureTable } from '../capture-table.ts';
import { anyTable, tableOf } from '../graphs/graph-tables.test-support.ts';
import { listSize } from './list-pairs.ts';
import { dropList, mergeLists, withinList, withoutEmptyLists } from './reduced-table.ts';

const sizes = (table: CaptureTable) => table.lists.map((_, list) => listSize(table, list));
const either = (table: CaptureTable, set: number) =>
  table.patterns.reduce((sum, pattern, i) => sum + (pattern & set ? (table.counts[i] ?? 0) : 0), 0);

test('merging keeps everybody, dropping loses those on one list alone, a list within others keeps the overlap', () => {
  const pair = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(anyTable(4, 20), pair, (table, [a, b]) => {
      const merged = mergeLists(table, a, b, 'both');
      expect(merged.lists).toEqual(
        table.lists.toSpliced(Math.min(a, b), 1, 'both').toSpliced(Math.max(a, b), 1),
      );
      expect(observedTotal(merged)).toBe(observedTotal(table));
      expect(listSize(merged, Math.min(a, b))).toBe(either(table, (1 << a) | (1 << b)));

      const dropped = dropList(table, a);
      expect(dropped.lists).toEqual(table.lists.toSpliced(a, 1));
      expect(sizes(dropped)).toEqual(sizes(table).toSpliced(a, 1));
      expect(observedTotal(dropped)).toBe(either(table, 15 & ~(1 << a)));

      const within = withinList(table, a);
      const other = b > a ? b - 1 : b;
      const two = (1 << a) | (1 << b);
      const both = table.patterns.reduce(
        (sum, pattern, i) => sum + ((pattern & two) === two ? (table.counts[i] ?? 0) : 0),
        0,
      );
      expect(listSize(within, other)).toBe(both);
    }),
    { numRuns: 60 },
  );
});

test('what stays impossible', () => {
  // Lists 0 and 1 exclude each other.
  const table = captureTable(['a', 'b', 'c'], [{ pattern: 5, count: 3 }], [3, 7]);
  expect(mergeLists(table, 0, 1, 'ab').impossible).toEqual(new Int32Array([]));
  expect(dropList(table, 2).impossible).toEqual(new Int32Array([3]));
  expect(dropList(table, 0).impossible).toEqual(new Int32Array([]));
  expect(withinList(table, 0).impossible).toEqual(new Int32Array([1, 3]));
});

test('empty lists go', () => {
  expect(withoutEmptyLists(tableOf([4, 0, 0, 2, 1, 0, 0])).lists).toEqual(['list 0', 'list 2']);
});
