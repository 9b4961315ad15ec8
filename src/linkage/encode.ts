// Records as integers: every distinct key gets a code, every record a span of codes. Comparison runs on these arrays.
import type { CaseUnit } from '../case/schema.ts';
import type { NamePart } from '../records/name.ts';
import type { PersonRecord } from '../records/record.ts';
import { canonicalGiven } from '../records/variants.ts';
import { civilDay } from '../text/calendar.ts';
import { createIntList } from './int-list.ts';

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
  readonly identifierKeys: readonly string[];
  readonly place: Int32Array;
  readonly placeKeys: readonly string[];
  /** By name code: log2 of the share of other records that carry it. */
  readonly surnameRarity: Float64Array;
  readonly givenRarity: Float64Array;
  readonly patronymicRarity: Float64Array;
  /** By unit code. */
  readonly unitRarity: Float64Array;
  /** By place code. */
  readonly placeRarity: Float64Array;
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

/** Spans from what `read` adds for each record. */
function toSpans(
  records: readonly PersonRecord[],
  read: (record: PersonRecord, add: (code: number) => void) => void,
): Spans {
  const values = createIntList(records.length);
  const starts = new Int32Array(records.length + 1);
  records.forEach((record, r) => {
    read(record, values.push);
    starts[r + 1] = values.length;
  });
  return { starts, values: values.view() };
}

type ReadInteger = (record: PersonRecord, r: number) => number;

/** What `read` gives for each record. Plain loops: `from` walks an iterator, which takes ten times as long. */
function integers(records: readonly PersonRecord[], read: ReadInteger): Int32Array<ArrayBuffer> {
  const column = new Int32Array(records.length);
  records.forEach((record, r) => (column[r] = read(record, r)));
  return column;
}

function bytes(records: readonly PersonRecord[], read: ReadInteger): Uint8Array<ArrayBuffer> {
  const column = new Uint8Array(records.length);
  records.forEach((record, r) => (column[r] = read(record, r)));
  return column;
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
function rarity(rows: Spans, codes: number): Float64Array {
  const counts = new Float64Array(codes);
  let carrying = 0;
  for (let r = 0; r + 1 < rows.starts.length; r++) {
    const [from, to] = [rows.starts[r] ?? 0, rows.starts[r + 1] ?? 0];
    if (to > from) carrying++;
    for (let i = from; i < to; i++) {
      const code = rows.values[i] ?? 0;
      if (rows.values.indexOf(code, from) === i) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts.map((count) => Math.log2((Math.max(0, count - 2) + 1) / Math.max(1, carrying)));
}

/** As `rarity`, where each record carries one code, or -1. */
function singleRarity(codes: Int32Array, count: number): Float64Array {
  const starts = new Int32Array(codes.length + 1);
  codes.forEach((code, r) => (starts[r + 1] = (starts[r] ?? 0) + (code === -1 ? 0 : 1)));
  return rarity({ starts, values: codes.filter((code) => code !== -1) }, count);
}

/** Places of the records in the order of `compareRecords`. Most come in that order list by list: those are not sorted. */
function canonicalOrder(input: readonly PersonRecord[]): Int32Array {
  const byList = new Map<string, number[]>();
  input.forEach((record, i) => {
    const own = byList.get(record.list);
    if (own === undefined) byList.set(record.list, [i]);
    else own.push(i);
  });
  const order = new Int32Array(input.length);
  let filled = 0;
  for (const [, own] of [...byList].toSorted(([x], [y]) => compareText(x, y))) {
    const compare = (a: number, b: number): number => {
      const [x, y] = [input[a], input[b]];
      return x === undefined || y === undefined ? 0 : compareRecords(x, y);
    };
    if (own.some((i, k) => k > 0 && compare(own[k - 1] ?? 0, i) > 0)) own.sort(compare);
    order.set(own, filled);
    filled += own.length;
  }
  return order;
}

/** Encodes records for blocking and comparison. `unique` holds the ids of the lists that are free of repeats. */
export function encodeRecords(
  input: readonly PersonRecord[],
  unique: ReadonlySet<string>,
  units: readonly CaseUnit[],
): EncodedRecords {
  const inputIndex = canonicalOrder(input);
  const records = Array.from(inputIndex, (i) => input[i]).filter((r) => r !== undefined);
  const names = new Dictionary();
  const addFull = (parts: readonly NamePart[], add: (code: number) => void): void => {
    for (const part of parts) if (!part.initial && part.key !== '') add(names.code(part.key));
  };
  const surnames = toSpans(records, (r, add) => addFull(r.name.surnames, add));
  const given = toSpans(records, (r, add) => addFull(r.name.given, add));
  const nicknames = toSpans(records, (r, add) => addFull(r.name.nicknames, add));
  const spouse = toSpans(records, (r, add) => addFull(r.name.spouseGiven ?? [], add));
  const initials = toSpans(records, (r, add) => {
    for (const { key } of r.name.given) if (key !== '') add(key.charCodeAt(0));
  });
  const patronymic = integers(records, (r) => {
    const part = r.name.patronymic;
    return part === null || part.initial ? -1 : names.codeOrMissing(part.key);
  });
  // A full name can be new to the dictionary, so the length is read anew in each step.
  const canonical: number[] = [];
  for (let code = 0; code < names.values.length; code++) {
    canonical.push(names.code(canonicalGiven(names.values[code] ?? '')));
  }
  const lists = new Dictionary();
  const list = integers(records, (r) => lists.code(r.list));
  const unitCodes = new Dictionary();
  const [categories, ranks, identifiers] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const places = new Dictionary();
  const place = integers(records, (r) => places.codeOrMissing(r.place?.key));
  for (const unit of units) unitCodes.code(unit.id);
  const unitParent = units.map((unit) => unitCodes.codeOrMissing(unit.parent));
  const unit = integers(records, (r) => unitCodes.codeOrMissing(r.unit));
  const count = names.values.length;
  return {
    records,
    inputIndex,
    keys: names.values,
    list,
    side: list.map((code, i) => (unique.has(lists.values[code] ?? '') ? code : -1 - i)),
    surnames,
    given,
    initials,
    nicknames,
    spouse,
    canonical: Int32Array.from(canonical),
    givenFull: bytes(records, (r) => (r.name.given[0]?.initial === false ? 1 : 0)),
    patronymic,
    patronymicInitial: integers(records, (r) => r.name.patronymic?.key.charCodeAt(0) ?? -1),
    sex: bytes(records, (r) => {
      const sex = r.sex ?? r.name.sex;
      return sex === null ? 0 : sex === 'female' ? 1 : 2;
    }),
    married: bytes(records, (r) => (r.name.title === 'mrs' ? 1 : 0)),
    birthFrom: integers(records, (r) => r.birth?.from ?? 0),
    birthTo: integers(records, (r) => r.birth?.to ?? -1_000_000),
    birthDay: integers(records, (r) => (r.birth?.precision === 'day' ? dayNumber(r.birth.from) : 0)),
    eventFrom: integers(records, (r) => r.event?.from ?? 0),
    eventTo: integers(records, (r) => r.event?.to ?? -1_000_000),
    unit,
    unitParent: Int32Array.from({ length: unitCodes.values.length }, (_, i) => unitParent[i] ?? -1),
    category: integers(records, (r) => categories.codeOrMissing(r.category?.key)),
    rank: integers(records, (r) => ranks.codeOrMissing(r.rank?.key)),
    identifier: integers(records, (r) => identifiers.codeOrMissing(r.identifier)),
    identifierKeys: identifiers.values,
    place,
    placeKeys: places.values,
    surnameRarity: rarity(surnames, count),
    givenRarity: singleRarity(
      integers(records, (_, r) => {
        const from = given.starts[r] ?? 0;
        const first = from === given.starts[r + 1] ? -1 : (given.values[from] ?? -1);
        return canonical[first] ?? first;
      }),
      count,
    ),
    patronymicRarity: singleRarity(patronymic, count),
    unitRarity: singleRarity(unit, unitCodes.values.length),
    placeRarity: singleRarity(place, places.values.length),
  };
}
