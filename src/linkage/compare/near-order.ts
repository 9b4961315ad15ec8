// The order in which rows of many records stand in memory: those of one surname together, since most pairs agree on it, so
// that the rows of partners are met one after the other.
import type { EncodedRecords, Spans } from '../encode/encoded-records.ts';
import { sharedIntegers } from '../encode/int-list.ts';

/** Another order of the records, in memory that threads share. */
export interface NearOrder {
  /** By place: the record. */
  readonly record: Int32Array;
  /** By record: its place. */
  readonly place: Int32Array;
}

/** The rows of fewer records than this are at hand in whatever order. */
const leastOrdered = 2_000_000;

/** 1 + the first code of a record; 0 where it has none. */
function firstOf({ starts, values }: Spans, r: number): number {
  return starts[r + 1] === starts[r] ? 0 : 1 + (values[starts[r] ?? 0] ?? -1);
}

/** A stable sort by counting; keys are 0 … `keys - 1`. */
function sortBy(order: Int32Array, keys: number, keyOf: (r: number) => number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (let r = 0; r < order.length; r++) next[keyOf(r) + 1] = (next[keyOf(r) + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const r = order[i] ?? 0;
    const key = keyOf(r);
    const at = next[key] ?? 0;
    sorted[at] = r;
    next[key] = at + 1;
  }
  return sorted;
}

/**
 * List by list, so that lists without repeats stay together; in each by surname, then given name, then as they come. Null
 * where there are fewer than `least` records.
 */
export function nearOrder(records: EncodedRecords, least = leastOrdered): NearOrder | null {
  const { count, list, surnames, given, keys, lists } = records;
  if (count < least) return null;
  const asTheyCome = Int32Array.from({ length: count }, (_, r) => r);
  const byGiven = sortBy(asTheyCome, keys.length + 1, (r) => firstOf(given, r));
  const bySurname = sortBy(byGiven, keys.length + 1, (r) => firstOf(surnames, r));
  const order = sortBy(bySurname, lists.length, (r) => list[r] ?? 0);
  const [record, place] = [sharedIntegers(count), sharedIntegers(count)];
  record.set(order);
  for (let i = 0; i < count; i++) place[order[i] ?? 0] = i;
  return { record, place };
}
