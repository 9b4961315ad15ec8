// A record: a row read into typed fields. Raw text stays beside every reading.
import type { DateInterval } from '../text/date.ts';
import type { PersonName } from './name.ts';
import type { Sex } from './sex.ts';

export type { Sex } from './sex.ts';

export interface Coded {
  /** Stable key for counting: `contract`, `mobilised`, `private`; text that no table knows is folded and kept. */
  readonly key: string;
  readonly raw: string;
}

export interface PersonRecord {
  /** `list/row`: stable for as long as the original file is. */
  readonly key: string;
  readonly list: string;
  /** 1-based row or line in the source. */
  readonly row: number;
  readonly byte: number | null;
  readonly name: PersonName;
  readonly sex: Sex | null;
  readonly birth: DateInterval | null;
  readonly rank: Coded | null;
  readonly category: Coded | null;
  /** Unit id of the order of battle, or null where the text is empty or not found there. */
  readonly unit: string | null;
  readonly unitRaw: string | null;
  readonly place: Coded | null;
  readonly event: DateInterval | null;
  readonly outcome: Coded | null;
  readonly identifier: string | null;
}

/** The key of the record in a row of a list. */
export function recordKey(list: string, row: number): string {
  return `${list}/${row}`;
}
