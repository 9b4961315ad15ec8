// Which persons an addition merged and split.
import { recordKey } from '../../records/record.ts';
import type { RecordBook } from './record-book.ts';
import type { KeptRecords } from './standing-tables.ts';

/** What became of persons, by the record keys that name them. */
export interface PersonChanges {
  /** Persons that turned out to be one, which keeps the name of one of them. */
  readonly merged: readonly { readonly persons: readonly string[]; readonly into: string }[];
  /** Persons that turned out to be several; the first keeps the name where its record is there. */
  readonly split: readonly { readonly person: string; readonly into: readonly string[] }[];
}

/** The keys of records that stand. */
export function recordKeys(
  { record, row }: KeptRecords,
  book: RecordBook,
  lists: readonly string[],
): (record: number) => string {
  const rows = new Map<number, number>();
  record.forEach((number, i) => rows.set(number, row[i] ?? 0));
  return (number) => recordKey(lists[book.listOf(number)] ?? '', rows.get(number) ?? 0);
}

type Sets = Map<number, Set<number>>;

function note(sets: Sets, at: number, value: number): void {
  sets.set(at, (sets.get(at) ?? new Set()).add(value));
}

/** The sets of two or more, ascending. */
function several(sets: Sets): (readonly [number, readonly number[]])[] {
  return Array.from(sets, ([at, values]) => [at, Array.from(values).toSorted((x, y) => x - y)] as const)
    .filter(([, values]) => values.length > 1)
    .toSorted(([x], [y]) => x - y);
}

/** `before` holds the members that stood, `after` all of them. */
export function personChanges(
  before: KeptRecords,
  after: KeptRecords,
  keyOf: (record: number) => string,
): PersonChanges {
  const now = new Map<number, number>();
  after.record.forEach((record, i) => now.set(record, after.person[i] ?? record));
  const [into, from]: [Sets, Sets] = [new Map(), new Map()];
  before.record.forEach((record, i) => {
    const [old, fresh] = [before.person[i] ?? record, now.get(record) ?? record];
    note(into, old, fresh);
    note(from, fresh, old);
  });
  return {
    merged: several(from).map(([person, old]) => ({ persons: old.map(keyOf), into: keyOf(person) })),
    split: several(into).map(([person, parts]) => ({ person: keyOf(person), into: parts.map(keyOf) })),
  };
}
