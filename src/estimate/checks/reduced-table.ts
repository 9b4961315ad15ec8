// The table with two lists as one, or without a list: what the estimate is when a doubtful list does not count apart.
import { captureTable, type CaptureTable } from '../capture-table.ts';

/** Lists `a` and `b` (positions) as one list, in the place of the first, named `name`. */
export function mergeLists(table: CaptureTable, a: number, b: number, name: string): CaptureTable {
  const [first, second] = a < b ? [a, b] : [b, a];
  const merged = (pattern: number): number => {
    const joined = (pattern >> first) & 1 ? pattern : pattern | (((pattern >> second) & 1) << first);
    return without(joined, second);
  };
  const names = table.lists.map((own, list) => (list === first ? name : own));
  return project(table, names.toSpliced(second, 1), merged);
}

/** Without list `list` (position), and without the people who are on it alone. */
export function dropList(table: CaptureTable, list: number): CaptureTable {
  return project(table, table.lists.toSpliced(list, 1), (pattern) => without(pattern, list));
}

/** Only the people on list `list`, by the other lists that they are on; those on no other are not in the table. */
export function withinList(table: CaptureTable, list: number): CaptureTable {
  const isOn = (pattern: number): boolean => ((pattern >> list) & 1) === 1;
  const keep = Array.from(table.patterns, (pattern, i) => ({ pattern, count: table.counts[i] ?? 0 }));
  return captureTable(
    table.lists.toSpliced(list, 1),
    keep
      .filter(({ pattern }) => isOn(pattern) && without(pattern, list) !== 0)
      .map(({ pattern, count }) => ({ pattern: without(pattern, list), count })),
    Array.from(table.impossible)
      .filter((pattern) => isOn(pattern) && without(pattern, list) !== 0)
      .map((pattern) => without(pattern, list)),
  );
}

/** Without the lists that nobody is on; where that is all of them, the table itself. */
export function withoutEmptyLists(table: CaptureTable): CaptureTable {
  const seen = table.patterns.reduce((set, pattern) => set | pattern, 0);
  const empty = table.lists.map((_, list) => list).filter((list) => ((seen >> list) & 1) === 0);
  return seen === 0 ? table : empty.reduceRight(dropList, table);
}

/** The pattern without bit `list`, higher bits moved down. */
function without(pattern: number, list: number): number {
  const below = pattern & ((1 << list) - 1);
  return below | ((pattern >> (list + 1)) << list);
}

/** A pattern is impossible where every pattern that becomes it is. */
function project(
  table: CaptureTable,
  names: readonly string[],
  image: (pattern: number) => number,
): CaptureTable {
  const never = new Set(table.impossible);
  const possible = new Set<number>();
  const impossible = new Set<number>();
  if (never.size > 0) {
    for (let pattern = 1; pattern < 2 ** table.lists.length; pattern++) {
      (never.has(pattern) ? impossible : possible).add(image(pattern));
    }
  }
  const cells = Array.from(table.patterns, (pattern, i) => ({
    pattern: image(pattern),
    count: table.counts[i] ?? 0,
  }));
  return captureTable(
    names,
    cells.filter(({ pattern }) => pattern !== 0),
    [...impossible].filter((pattern) => pattern !== 0 && !possible.has(pattern)),
  );
}
