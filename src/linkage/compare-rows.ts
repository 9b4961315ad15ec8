// Records as rows of sixteen integers side by side, one line of cache each: what nearly every comparison needs.
import { span, type EncodedRecords } from './encode.ts';

export const rowWidth = 16;

/** Fold keys are ASCII: a letter fits in eight bits. */
export const letterBits = 8;
export const letterMask = (1 << letterBits) - 1;

/** Places in a row. Codes are -1 where missing. */
export const field = {
  surname: 0,
  /** First given name in full, and the full name that it is a form of. */
  given: 1,
  givenHead: 2,
  /**
   * Letter (char code) of the first given name, or of the initial that stands for it, and above its eight bits that of
   * the patronymic; 0 where missing.
   */
  initials: 3,
  patronymic: 4,
  place: 5,
  /** Bits of `flag`. */
  flags: 6,
  birthDay: 7,
  birthFrom: 8,
  birthTo: 9,
  eventFrom: 10,
  eventTo: 11,
  unit: 12,
  category: 13,
  rank: 14,
  identifier: 15,
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

/** Rows of all records, `rowWidth` integers each. */
export function createCompareRows(records: EncodedRecords): Int32Array {
  const rows = new Int32Array(records.records.length * rowWidth);
  for (let r = 0; r < records.records.length; r++) {
    const given = span(records.given, r);
    const surnames = span(records.surnames, r);
    const initials = span(records.initials, r);
    const first = given[0] ?? -1;
    const sex = records.sex[r] ?? 0;
    const flags =
      (sex === 1 ? flag.female : sex === 2 ? flag.male : 0) |
      (records.married[r] === 1 ? flag.married : 0) |
      (records.givenFull[r] === 1 ? flag.givenFull : 0) |
      (surnames.length > 1 ? flag.surnames : 0) |
      (given.length > 1 || span(records.nicknames, r).length > 0 ? flag.names : 0) |
      (initials.length > 1 ? flag.further : 0) |
      (span(records.spouse, r).length > 0 ? flag.spouse : 0);
    const at = r * rowWidth;
    rows[at + field.surname] = surnames[0] ?? -1;
    rows[at + field.given] = first;
    rows[at + field.givenHead] = records.canonical[first] ?? -1;
    rows[at + field.initials] =
      ((initials[0] ?? 0) & letterMask) |
      ((Math.max(0, records.patronymicInitial[r] ?? 0) & letterMask) << letterBits);
    rows[at + field.patronymic] = records.patronymic[r] ?? -1;
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
  return rows;
}
