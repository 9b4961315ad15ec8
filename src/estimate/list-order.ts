// The lists of a table in an order that depends on their contents alone, so that whatever is drawn at random is the same
// however the lists are arranged.
import { captureTable, type CaptureTable } from './capture-table.ts';

/** Positions of the lists: larger lists first, then by what they share with how many others; names decide between twins. */
export function listOrder(table: CaptureTable): readonly number[] {
  const profiles = table.lists.map((name, list) => ({ name, list, profile: profileOf(table, list) }));
  return profiles
    .toSorted((a, b) => compareProfiles(a.profile, b.profile) || compareNames(a.name, b.name))
    .map(({ list }) => list);
}

/** The same table with list `order[i]` in place i. */
export function arrangeLists(table: CaptureTable, order: readonly number[]): CaptureTable {
  const moved = (pattern: number): number =>
    order.reduce((set, from, to) => set | (((pattern >> from) & 1) << to), 0);
  return captureTable(
    order.map((list) => table.lists[list] ?? ''),
    Array.from(table.patterns, (pattern, i) => ({ pattern: moved(pattern), count: table.counts[i] ?? 0 })),
    Array.from(table.impossible, moved),
  );
}

/** People on the list, then the counts of its patterns, by number of lists and falling. */
function profileOf({ lists, patterns, counts }: CaptureTable, list: number): readonly number[] {
  const bySize: number[][] = lists.map(() => []);
  patterns.forEach((pattern, i) => {
    if (((pattern >> list) & 1) === 0) return;
    let size = 0;
    for (let rest = pattern; rest !== 0; rest &= rest - 1) size++;
    bySize[size - 1]?.push(counts[i] ?? 0);
  });
  const parts = bySize.map((own) => own.toSorted((a, b) => b - a));
  const total = parts.flat().reduce((sum, count) => sum + count, 0);
  return [total, ...parts.flatMap((own) => [own.length, ...own])];
}

function compareProfiles(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? a.length - b.length : (b[at] ?? 0) - (a[at] ?? 0);
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
