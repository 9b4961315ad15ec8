// Records as rows of sixteen integers side by side, one line of cache each: what nearly every comparison needs.
import type { EncodedRecords, Spans } from '../encode/encoded-records.ts';
import { sharedIntegers } from '../encode/int-list.ts';
import { nearOrder, type NearOrder } from './near-order.ts';
import { letterMask } from './similarity.ts';

export const rowWidth = 16;

/** Places in a row. Codes are -1 where missing. */
export const field = {
  surname: 0,
  /** First given name in full. */
  given: 1,
  /** The set of letters of the surname (see `letterMask`). */
  surnameLetters: 2,
  /** Letters that the first given name may begin with, 0 where missing (see `initialLetters`). */
  initials: 3,
  /** A code; -1 where missing; below that, -2 less the entry of `patronymicInitial`. */
  patronymic: 4,
  place: 5,
  /** Bits of `flag`, and above them the number of the list (see `listShift`). */
  flags: 6,
  birthDay: 7,
  birthFrom: 8,
  birthTo: 9,
  unit: 10,
  identifier: 11,
  // A line of cache may begin with the fifth integer of a row: what most lists lack stands behind it.
  eventFrom: 12,
  eventTo: 13,
  category: 14,
  rank: 15,
} as const;

export const flag = {
  female: 1,
  male: 2,
  married: 4,
  /** The first given name is in full. */
  givenFull: 8,
  /** More than one surname. */
  surnames: 16,
  /** More than one given name in full, or a nickname. */
  names: 32,
  /** A given name or initial after the first. */
  further: 64,
  /** Names of a husband. */
  spouse: 128,
} as const;

export const listShift = 8;

/** Rows of all records, `rowWidth` integers each. */
export interface CompareRows {
  readonly values: Int32Array;
  /** The order of the rows; null where it is that of the records. */
  readonly order: NearOrder | null;
}

/** Reads a field of a record. */
export type ReadRow = (record: number, place: number) => number;

export function rowReader({ values, order }: CompareRows): ReadRow {
  if (order === null) return (r, place) => values[r * rowWidth + place] ?? 0;
  return (r, place) => values[(order.place[r] ?? 0) * rowWidth + place] ?? 0;
}

const made = new WeakMap<EncodedRecords, CompareRows>();

/** The rows of the records: made once for the same records, in an order of their own from `leastOrdered` records on. */
export function compareRows(records: EncodedRecords, leastOrdered?: number): CompareRows {
  const rows = made.get(records) ?? createCompareRows(records, leastOrdered);
  made.set(records, rows);
  return rows;
}

function sizeOf({ starts }: Spans, r: number): number {
  return (starts[r + 1] ?? 0) - (starts[r] ?? 0);
}

function firstOf({ starts, values }: Spans, r: number, missing: number): number {
  return starts[r + 1] === starts[r] ? missing : (values[starts[r] ?? 0] ?? missing);
}

function createCompareRows(records: EncodedRecords, leastOrdered?: number): CompareRows {
  const order = nearOrder(records, leastOrdered);
  const rows = sharedIntegers(records.count * rowWidth);
  const letters = Int32Array.from({ length: records.keys.length }, (_, k) =>
    letterMask(records.keys[k] ?? ''),
  );
  const { surnames, given, initials, nicknames, spouse } = records;
  for (let r = 0; r < records.count; r++) {
    const surname = firstOf(surnames, r, -1);
    const sex = records.sex[r] ?? 0;
    const flags =
      ((records.list[r] ?? 0) << listShift) |
      (sex === 1 ? flag.female : sex === 2 ? flag.male : 0) |
      (records.married[r] === 1 ? flag.married : 0) |
      (records.givenFull[r] === 1 ? flag.givenFull : 0) |
      (sizeOf(surnames, r) > 1 ? flag.surnames : 0) |
      (sizeOf(given, r) > 1 || sizeOf(nicknames, r) > 0 ? flag.names : 0) |
      (sizeOf(initials, r) > 1 ? flag.further : 0) |
      (sizeOf(spouse, r) > 0 ? flag.spouse : 0);
    const at = (order === null ? r : (order.place[r] ?? 0)) * rowWidth;
    rows[at + field.surname] = surname;
    rows[at + field.given] = firstOf(given, r, -1);
    rows[at + field.surnameLetters] = letters[surname] ?? 0;
    const patronymic = records.patronymic[r] ?? -1;
    const patronymicLetters = records.patronymicInitial[r] ?? 0;
    rows[at + field.initials] = firstOf(initials, r, 0);
    rows[at + field.patronymic] =
      patronymic === -1 && patronymicLetters !== 0 ? -2 - patronymicLetters : patronymic;
    rows[at + field.place] = records.place[r] ?? -1;
    rows[at + field.flags] = flags;
    rows[at + field.birthDay] = records.birthDay[r] ?? 0;
    rows[at + field.birthFrom] = records.birthFrom[r] ?? 0;
    rows[at + field.birthTo] = records.birthTo[r] ?? -1;
    rows[at + field.eventFrom] = records.eventFrom[r] ?? 0;
    rows[at + field.eventTo] = records.eventTo[r] ?? -1;
    rows[at + field.unit] = records.unit[r] ?? -1;
    rows[at + field.category] = records.category[r] ?? -1;
    rows[at + field.rank] = records.rank[r] ?? -1;
    rows[at + field.identifier] = records.identifier[r] ?? -1;
  }
  return { values: rows, order };
}
