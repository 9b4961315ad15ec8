// Columns that grow in the order in which records come, and what puts them into canonical order: list id, then row.
import type { Spans } from './encoded-records.ts';
import { createSharedList, sharedIntegers, type IntList } from './int-list.ts';

export interface Order {
  /** Place of each record in the input. */
  readonly input: Int32Array;
  readonly isInput: boolean;
}

/** The records by list number, then row: counted into lists, of which most are in order already and are not sorted. */
export function canonicalOrder(list: Int32Array, row: Int32Array, listNumbers: Int32Array): Order {
  const starts = new Int32Array(listNumbers.length + 1);
  const numberOf = (i: number): number => listNumbers[list[i] ?? 0] ?? 0;
  for (let i = 0; i < list.length; i++) starts[numberOf(i) + 1] = (starts[numberOf(i) + 1] ?? 0) + 1;
  for (let n = 0; n < listNumbers.length; n++) starts[n + 1] = (starts[n + 1] ?? 0) + (starts[n] ?? 0);
  const [input, next] = [new Int32Array(list.length), starts.slice()];
  for (let i = 0; i < list.length; i++) {
    const place = next[numberOf(i)] ?? 0;
    input[place] = i;
    next[numberOf(i)] = place + 1;
  }
  const byRow = (a: number, b: number): number => (row[a] ?? 0) - (row[b] ?? 0);
  for (let n = 0; n < listNumbers.length; n++) {
    const own = input.subarray(starts[n], starts[n + 1]);
    let sorted = true;
    for (let i = 1; sorted && i < own.length; i++) sorted = byRow(own[i - 1] ?? 0, own[i] ?? 0) <= 0;
    if (!sorted) own.set(own.toSorted(byRow));
  }
  return { input, isInput: input.every((from, r) => from === r) };
}

export type SharedList = IntList<SharedArrayBuffer>;

/** Makes one array stand for all that hold the same integer throughout: columns that no list fills. */
export function createSharing(): (values: Int32Array) => Int32Array {
  const known = new Map<string, Int32Array>();
  return (values) => {
    const [first = 0] = values;
    for (let i = 1; i < values.length; i++) if (values[i] !== first) return values;
    const key = `${first} ${values.length}`;
    const shared = known.get(key) ?? values;
    known.set(key, shared);
    return shared;
  };
}

/** The column in the given order, or as it is; the list is spent. */
export function arranged(column: SharedList, order: Order): Int32Array {
  const values = column.take();
  if (order.isInput) return values;
  const out = sharedIntegers(values.length);
  for (let r = 0; r < out.length; r++) out[r] = values[order.input[r] ?? 0] ?? 0;
  return out;
}

export function arrangedBytes(column: SharedList, order: Order): Uint8Array {
  const values = column.take();
  const out = new Uint8Array(new SharedArrayBuffer(values.length));
  for (let r = 0; r < out.length; r++) out[r] = values[order.input[r] ?? 0] ?? 0;
  return out;
}

/** Spans as they grow, record by record. */
export interface SpanList {
  readonly values: SharedList;
  readonly starts: SharedList;
}

export function createSpanList(records: number, values = 0): SpanList {
  const starts = createSharedList(records + 1);
  starts.push(0);
  return { values: createSharedList(values), starts };
}

export function arrangedSpans(list: SpanList, order: Order): Spans {
  const [starts, values] = [list.starts.take(), list.values.take()];
  if (order.isInput) return { starts, values };
  const [newStarts, out] = [sharedIntegers(starts.length), sharedIntegers(values.length)];
  let filled = 0;
  for (let r = 0; r + 1 < starts.length; r++) {
    const from = order.input[r] ?? 0;
    const end = starts[from + 1] ?? 0;
    for (let i = starts[from] ?? 0; i < end; i++) out[filled++] = values[i] ?? 0;
    newStarts[r + 1] = filled;
  }
  return { starts: newStarts, values: out };
}
