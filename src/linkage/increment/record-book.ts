// Records by numbers that stay theirs: in canonical order at first, and those added later behind them, addition by
// addition. Within a list numbers grow with rows.

import { createIntList } from '../encode/int-list.ts';

export interface BookedList {
  readonly id: string;
  /** No person stands in it twice. */
  readonly unique: boolean;
  /** Its records, run by run: numbers from `from` to `to - 1`. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}

export interface RecordBook {
  /** Numbers are below this. */
  readonly size: number;
  /** Place of a record's list in `lists`. */
  readonly listOf: (record: number) => number;
  /** The place of its list where that is free of repeats, else -1. */
  readonly sideOf: (record: number) => number;
  /** Canonical order (list id, then row): negative where x comes first. */
  readonly compare: (x: number, y: number) => number;
  /** The records in canonical order, each once. */
  readonly inOrder: (records: Iterable<number>) => Int32Array;
}

/** By number: place among the records given, or -1. */
export function placesOf(records: Int32Array, { size }: RecordBook): Int32Array {
  const places = new Int32Array(size).fill(-1);
  records.forEach((record, at) => (places[record] = at));
  return places;
}

export function createRecordBook(lists: readonly BookedList[]): RecordBook {
  const runs = lists
    .flatMap(({ runs }, list) => runs.map(({ from }) => ({ from, list })))
    .toSorted((x, y) => x.from - y.from);
  const starts = Int32Array.from(runs, ({ from }) => from);
  const listOf = (record: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= record) low = middle;
      else high = middle - 1;
    }
    return runs[low]?.list ?? -1;
  };
  const byId = Array.from(lists.keys()).toSorted((x, y) =>
    (lists[x]?.id ?? '') < (lists[y]?.id ?? '') ? -1 : 1,
  );
  const rank = new Int32Array(lists.length);
  byId.forEach((list, at) => (rank[list] = at));
  return {
    size: lists.reduce((most, { runs }) => runs.reduce((to, run) => Math.max(to, run.to), most), 0),
    listOf,
    sideOf: (record) => {
      const list = listOf(record);
      return lists[list]?.unique === true ? list : -1;
    },
    inOrder: (records) => {
      const sorted = Int32Array.from(records).toSorted();
      const byRank = lists.map(() => createIntList(64));
      sorted.forEach((record, i) => {
        if (i === 0 || record !== sorted[i - 1]) byRank[rank[listOf(record)] ?? 0]?.push(record);
      });
      const out = createIntList(sorted.length);
      for (const own of byRank) for (const record of own.view()) out.push(record);
      return out.take();
    },
    compare: (x, y) => (rank[listOf(x)] ?? 0) - (rank[listOf(y)] ?? 0) || x - y,
  };
}
