// Records as integers: every distinct key gets a code, every record a span of codes. Comparison runs on these arrays.
import type { CaseUnit } from '../case/schema.ts';
import type { NamePart } from '../records/name.ts';
import type { PersonRecord } from '../records/record.ts';
import { canonicalGiven } from '../records/variants.ts';
import { civilDay } from '../text/calendar.ts';

/** Lists of codes, one per record: those of record r stand at `values[starts[r]] … values[starts[r + 1] - 1]`. */
export interface Spans {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Records in canonical order (list id, then row), so that nothing depends on the order in which they came. */
export interface EncodedRecords {
  readonly records: readonly PersonRecord[];
  /** Place of each record in the input. */
  readonly inputIndex: Int32Array;
  /** Dictionary of name keys; -1 stands for a missing code everywhere. */
  readonly keys: readonly string[];
  /** Number of the list, in the order of list ids. */
  readonly list: Int32Array;
  /** Records of one list declared unique share a side; any other record has a side of its own. */
  readonly side: Int32Array;
  readonly surnames: Spans;
  /** Given names in full, in written order. */
  readonly given: Spans;
  /** First letters (char codes) of all given names and initials, in written order. */
  readonly initials: Spans;
  /** Names that also stand for the given name: nicknames. */
  readonly nicknames: Spans;
  readonly spouse: Spans;
  /** By name code: the code of the full name that it is a form of, or itself. */
  readonly canonical: Int32Array;
  /** 1 where the first given name is in full. */
  readonly givenFull: Uint8Array;
  readonly patronymic: Int32Array;
  readonly patronymicInitial: Int32Array;
  /** 1 = female, 2 = male, 0 = missing. */
  readonly sex: Uint8Array;
  readonly married: Uint8Array;
  /** Days since 1970-01-01; `birthTo` below `birthFrom` stands for a missing date. */
  readonly birthFrom: Int32Array;
  readonly birthTo: Int32Array;
  /** YYYYMMDD where the day is known, else 0. */
  readonly birthDay: Int32Array;
  /** As for birth. */
  readonly eventFrom: Int32Array;
  readonly eventTo: Int32Array;
  readonly unit: Int32Array;
  /** By unit code: the code of its parent. */
  readonly unitParent: Int32Array;
  readonly category: Int32Array;
  readonly rank: Int32Array;
  readonly identifier: Int32Array;
  /** By name code: log2 of the share of other records that carry it. */
  readonly surnameRarity: Float64Array;
  readonly givenRarity: Float64Array;
  readonly patronymicRarity: Float64Array;
  /** By unit code. */
  readonly unitRarity: Float64Array;
}

/** Compares by UTF-16 code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order that names persons: list id by code units, then row by number, then key. */
export function compareRecords(a: PersonRecord, b: PersonRecord): number {
  return compareText(a.list, b.list) || a.row - b.row || compareText(a.key, b.key);
}

class Dictionary {
  readonly values: string[] = [];
  private readonly codes = new Map<string, number>();

  code(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    this.codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  codeOrMissing(value: string | null | undefined): number {
    return value === null || value === undefined || value === '' ? -1 : this.code(value);
  }
}

function toSpans(rows: readonly (readonly number[])[]): Spans {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = (starts[i] ?? 0) + row.length));
  return { starts, values: Int32Array.from(rows.flat()) };
}

/** Codes of record r. */
export function span(spans: Spans, r: number): Int32Array {
  return spans.values.subarray(spans.starts[r], spans.starts[r + 1]);
}

function dayNumber(days: number): number {
  const { year, month, day } = civilDay(days);
  return year * 10_000 + month * 100 + day;
}

/**
 * log2 of the share of rows in which a code occurs. The two records that agree are left out of the count and one is
 * added for what was not seen, so that a name carried by these two alone is rarer than one that others carry as well.
 */
function rarity(rows: readonly (readonly number[])[], codes: number): Float64Array {
  const counts = new Float64Array(codes);
  let carrying = 0;
  for (const row of rows) {
    if (row.length > 0) carrying++;
    for (const code of new Set(row)) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts.map((count) => Math.log2((Math.max(0, count - 2) + 1) / Math.max(1, carrying)));
}

/** Encodes records for blocking and comparison. `unique` holds the ids of the lists that are free of repeats. */
export function encodeRecords(
  input: readonly PersonRecord[],
  unique: ReadonlySet<string>,
  units: readonly CaseUnit[],
): EncodedRecords {
  const inputIndex = Int32Array.from(input.keys()).toSorted((a, b) => {
    const [x, y] = [input[a], input[b]];
    return x === undefined || y === undefined ? 0 : compareRecords(x, y);
  });
  const records = Array.from(inputIndex, (i) => input[i]).filter((r) => r !== undefined);
  const names = new Dictionary();
  const full = (parts: readonly NamePart[]): number[] =>
    parts.filter((p) => !p.initial && p.key !== '').map((p) => names.code(p.key));
  const codesOf = (read: (r: PersonRecord) => number[]): number[][] => records.map(read);

  const surnames = codesOf((r) => full(r.name.surnames));
  const given = codesOf((r) => full(r.name.given));
  const nicknames = codesOf((r) => full(r.name.nicknames));
  const spouse = codesOf((r) => full(r.name.spouseGiven ?? []));
  const initials = codesOf((r) => r.name.given.filter((p) => p.key !== '').map((p) => p.key.charCodeAt(0)));
  const patronymic = records.map((r) => {
    const part = r.name.patronymic;
    return part === null || part.initial ? -1 : names.codeOrMissing(part.key);
  });
  // A full name can be new to the dictionary, so the length is read anew in each step.
  const canonical: number[] = [];
  for (let code = 0; code < names.values.length; code++) {
    canonical.push(names.code(canonicalGiven(names.values[code] ?? '')));
  }
  const lists = new Dictionary();
  const list = Int32Array.from(records, (r) => lists.code(r.list));
  const unitCodes = new Dictionary();
  const [categories, ranks, identifiers] = [new Dictionary(), new Dictionary(), new Dictionary()];
  for (const unit of units) unitCodes.code(unit.id);
  const unitParent = units.map((unit) => unitCodes.codeOrMissing(unit.parent));
  const unit = Int32Array.from(records, (r) => unitCodes.codeOrMissing(r.unit));
  const count = names.values.length;
  return {
    records,
    inputIndex,
    keys: names.values,
    list,
    side: list.map((code, i) => (unique.has(lists.values[code] ?? '') ? code : -1 - i)),
    surnames: toSpans(surnames),
    given: toSpans(given),
    initials: toSpans(initials),
    nicknames: toSpans(nicknames),
    spouse: toSpans(spouse),
    canonical: Int32Array.from(canonical),
    givenFull: Uint8Array.from(records, (r) => (r.name.given[0]?.initial === false ? 1 : 0)),
    patronymic: Int32Array.from(patronymic),
    patronymicInitial: Int32Array.from(records, (r) => r.name.patronymic?.key.charCodeAt(0) ?? -1),
    sex: Uint8Array.from(records, (r) => {
      const sex = r.sex ?? r.name.sex;
      return sex === null ? 0 : sex === 'female' ? 1 : 2;
    }),
    married: Uint8Array.from(records, (r) => (r.name.title === 'mrs' ? 1 : 0)),
    birthFrom: Int32Array.from(records, (r) => r.birth?.from ?? 0),
    birthTo: Int32Array.from(records, (r) => r.birth?.to ?? -1_000_000),
    birthDay: Int32Array.from(records, (r) => (r.birth?.precision === 'day' ? dayNumber(r.birth.from) : 0)),
    eventFrom: Int32Array.from(records, (r) => r.event?.from ?? 0),
    eventTo: Int32Array.from(records, (r) => r.event?.to ?? -1_000_000),
    unit,
    unitParent: Int32Array.from({ length: unitCodes.values.length }, (_, i) => unitParent[i] ?? -1),
    category: Int32Array.from(records, (r) => categories.codeOrMissing(r.category?.key)),
    rank: Int32Array.from(records, (r) => ranks.codeOrMissing(r.rank?.key)),
    identifier: Int32Array.from(records, (r) => identifiers.codeOrMissing(r.identifier)),
    surnameRarity: rarity(surnames, count),
    givenRarity: rarity(
      given.map((codes) => codes.slice(0, 1).map((code) => canonical[code] ?? code)),
      count,
    ),
    patronymicRarity: rarity(
      patronymic.map((code) => (code === -1 ? [] : [code])),
      count,
    ),
    unitRarity: rarity(
      Array.from(unit, (code) => (code === -1 ? [] : [code])),
      unitCodes.values.length,
    ),
  };
}
