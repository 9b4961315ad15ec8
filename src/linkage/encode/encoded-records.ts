// Records as integers: every distinct key has a code, every record a span of codes. Comparison runs on these arrays.
import { recordKey } from '../../records/record.ts';

/** Lists of codes, one per record: those of record r stand at `values[starts[r]] … values[starts[r + 1] - 1]`. */
export interface Spans {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Records in canonical order (list id, then row), so that nothing depends on the order in which they came. */
export interface EncodedRecords {
  readonly count: number;
  /** Ids of the lists, by code units. */
  readonly lists: readonly string[];
  /** Number of the row in its list. */
  readonly row: Int32Array;
  /** Place of each record in the input. */
  readonly inputIndex: Int32Array;
  /** Dictionary of name keys; -1 stands for a missing code everywhere. */
  readonly keys: readonly string[];
  /** Place of the list in `lists`. */
  readonly list: Int32Array;
  /** Records of one list declared unique share a side; any other record has a side of its own. */
  readonly side: Int32Array;
  readonly surnames: Spans;
  /** Given names in full, in written order. */
  readonly given: Spans;
  /** Of all given names and initials, in written order: the letters that each may begin with (see `initialLetters`). */
  readonly initials: Spans;
  /** Names that also stand for the given name: nicknames. */
  readonly nicknames: Spans;
  readonly spouse: Spans;
  /** By name code: the code of the full name that it is a form of, or itself. */
  readonly canonical: Int32Array;
  /** 1 where the first given name is in full. */
  readonly givenFull: Uint8Array;
  readonly patronymic: Int32Array;
  /**
   * Letters that the patronymic may begin with, 0 where there is none. A second initial may stand for a patronymic: its
   * letters, and `assumedPatronymic`.
   */
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
  /** Unit ids by code. */
  readonly unitKeys: readonly string[];
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
  /** As in `NameFacts`, where it is not to be counted among these records. */
  readonly variantShare?: number;
}

/** A bit above all letters. */
export const assumedPatronymic = 1 << 30;

/** Codes of record r. */
export function span(spans: Spans, r: number): Int32Array {
  return spans.values.subarray(spans.starts[r], spans.starts[r + 1]);
}

/** Where records stand. */
export type RecordPlaces = Pick<EncodedRecords, 'count' | 'lists' | 'list' | 'row' | 'inputIndex' | 'side'>;

/** The key of record r. */
export function keyOfRecord({ lists, list, row }: RecordPlaces, r: number): string {
  return recordKey(lists[list[r] ?? -1] ?? '', row[r] ?? 0);
}
