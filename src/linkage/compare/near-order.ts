// The order in which rows of many records stand in memory: those of one surname together, since most pairs agree on it, so
// that the rows of partners are met one after the other.
import type { EncodedRecords, Spans } from '../encode/encoded-records.ts';
import { sharedIntegers } from '../encode/int-list.ts';
import { inTurn, sortByKey } from '../encode/sorted-order.ts';

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

/**
 * List by list, so that lists without repeats stay together; in each by surname, then given name, then as they come. Null
 * where there are fewer than `least` records.
 */
export function nearOrder(records: EncodedRecords, least = leastOrdered): NearOrder | null {
  const { count, list, surnames, given, keys, lists } = records;
  if (count < least) return null;
  const byGiven = sortByKey(inTurn(count), keys.length + 1, (r) => firstOf(given, r));
  const bySurname = sortByKey(byGiven, keys.length + 1, (r) => firstOf(surnames, r));
  const order = sortByKey(bySurname, lists.length, (r) => list[r] ?? 0);
  const [record, place] = [sharedIntegers(count), sharedIntegers(count)];
  record.set(order);
  for (let i = 0; i < count; i++) place[order[i] ?? 0] = i;
  return { record, place };
}
