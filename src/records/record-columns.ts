// Records as columns of a table and back, without loss. Every text but the name as written stands once in a dictionary of
// the list, and the columns hold its number there: names and units repeat, and numbers are read a hundred times faster.
import type { AppendColumn, Columns } from '../engine/database.ts';
import { datePrecisions, type DateInterval } from '../text/date.ts';
import type { NamePart } from './name.ts';
import { recordKey, type Coded, type PersonRecord } from './record.ts';
import type { Sex } from './sex.ts';

/** The texts of a list as they are met; -1 stands for none. */
export interface TextCodes {
  readonly code: (text: string | null) => number;
  /** Texts since the last call. */
  readonly fresh: () => readonly string[];
}

export function createTextCodes(): TextCodes {
  const codes = new Map<string, number>();
  let fresh: string[] = [];
  return {
    code: (text) => {
      if (text === null) return -1;
      const known = codes.get(text);
      if (known !== undefined) return known;
      const code = codes.size;
      codes.set(text, code);
      fresh.push(text);
      return code;
    },
    fresh: () => {
      const all = fresh;
      fresh = [];
      return all;
    },
  };
}

type PackedPart = readonly [raw: string, key: string, initial: 0 | 1];

/** No parts are packed as no text. */
function packParts(parts: readonly NamePart[]): string | null {
  if (parts.length === 0) return null;
  return JSON.stringify(parts.map(({ raw, key, initial }): PackedPart => [raw, key, initial ? 1 : 0]));
}

const usualHead = '[["';

/** The part of a text that holds one, written without escapes: most texts, read without being parsed. */
function unpackOne(text: string): NamePart | null {
  if (!text.startsWith(usualHead) || text.includes('\\')) return null;
  const rawEnd = text.indexOf('"', usualHead.length);
  const keyStart = rawEnd + '","'.length;
  const keyEnd = text.indexOf('"', keyStart);
  if (keyEnd + ',0]]'.length + 1 !== text.length) return null;
  const raw = text.slice(usualHead.length, rawEnd);
  return { raw, key: text.slice(keyStart, keyEnd), initial: text[keyEnd + 2] === '1' };
}

/** The parts in a text of `surnames`, `given`, `patronymic`, `nicknames` or `spouse`. */
export function unpackParts(text: string): readonly NamePart[] {
  const one = unpackOne(text);
  if (one !== null) return [one];
  // Only `packParts` writes these texts.
  const packed = JSON.parse(text) as readonly PackedPart[];
  return packed.map(([raw, key, initial]) => ({ raw, key, initial: initial === 1 }));
}

const sexes: readonly (Sex | null)[] = [null, 'female', 'male'];

/** Number of a sex in a column: 0 unknown, 1 female, 2 male. */
const sexCode = (sex: Sex | null): number => sexes.indexOf(sex);

type Code = TextCodes['code'];
type ReadInteger = (record: PersonRecord, code: Code) => number;

/** 0 where there is no date, else the place of the precision in `datePrecisions`, from 1 on. */
const precisionCode = (date: DateInterval | null): number =>
  date === null ? 0 : 1 + datePrecisions.indexOf(date.precision);

const integers = {
  row: (r) => r.row,
  surnames: (r, code) => code(packParts(r.name.surnames)),
  given: (r, code) => code(packParts(r.name.given)),
  patronymic: (r, code) => code(r.name.patronymic === null ? null : packParts([r.name.patronymic])),
  nicknames: (r, code) => code(packParts(r.name.nicknames)),
  // An empty list of a husband's names is not the same as none.
  spouse: (r, code) =>
    code(r.name.spouseGiven === undefined ? null : (packParts(r.name.spouseGiven) ?? '[]')),
  title: (r, code) => code(r.name.title),
  name_sex: (r) => sexCode(r.name.sex),
  sex: (r) => sexCode(r.sex),
  birth_from: (r) => r.birth?.from ?? 0,
  birth_to: (r) => r.birth?.to ?? 0,
  birth_precision: (r) => precisionCode(r.birth),
  rank: (r, code) => code(r.rank?.key ?? null),
  rank_raw: (r, code) => code(r.rank?.raw ?? null),
  category: (r, code) => code(r.category?.key ?? null),
  category_raw: (r, code) => code(r.category?.raw ?? null),
  unit: (r, code) => code(r.unit),
  unit_raw: (r, code) => code(r.unitRaw),
  place: (r, code) => code(r.place?.key ?? null),
  place_raw: (r, code) => code(r.place?.raw ?? null),
  event_from: (r) => r.event?.from ?? 0,
  event_to: (r) => r.event?.to ?? 0,
  event_precision: (r) => precisionCode(r.event),
  outcome: (r, code) => code(r.outcome?.key ?? null),
  outcome_raw: (r, code) => code(r.outcome?.raw ?? null),
  identifier: (r, code) => code(r.identifier),
} as const satisfies Readonly<Record<string, ReadInteger>>;

export type IntegerColumn = keyof typeof integers;

/** The columns of {@link recordColumns} that hold integers, in order: all but `byte` and `raw`. */
export const integerColumns = Object.keys(integers) as readonly IntegerColumn[];

/** One column per field. The list, which all records share, is left out. */
export function recordColumns(records: readonly PersonRecord[], texts: TextCodes): readonly AppendColumn[] {
  return [
    ...integerColumns.map((name): AppendColumn => {
      const read = integers[name];
      return { name, type: 'integer', values: records.map((record) => read(record, texts.code)) };
    }),
    // A double holds every offset of a file exactly; an integer ends at 2 GB.
    { name: 'byte', type: 'double', values: records.map((r) => r.byte) },
    { name: 'raw', type: 'text', values: records.map((r) => r.name.raw) },
  ];
}

function remembered<T>(read: (code: number) => T): (code: number) => T {
  const known: T[] = [];
  return (code) => (known[code] ??= read(code));
}

/** Makes the inverse of {@link recordColumns} for the records of one list, over batches with all of its columns. */
export function createRecordReader(
  list: string,
  texts: readonly string[],
): (columns: Columns) => readonly PersonRecord[] {
  const parts = remembered((code) => unpackParts(texts[code] ?? '[]'));
  const none: readonly NamePart[] = [];
  const partsOf = (code: number): readonly NamePart[] => (code === -1 ? none : parts(code));
  const textOf = (code: number): string | null => (code === -1 ? null : (texts[code] ?? null));
  return (columns) => {
    const column = (name: string): ((i: number) => number) => {
      const values = columns.column(name);
      return (i) => Number(values[i] ?? -1);
    };
    const text = (name: IntegerColumn): ((i: number) => string | null) => {
      const codes = column(name);
      return (i) => textOf(codes(i));
    };
    const date = (name: 'birth' | 'event'): ((i: number) => DateInterval | null) => {
      const [from, to, kind] = [column(`${name}_from`), column(`${name}_to`), column(`${name}_precision`)];
      return (i) => {
        const precision = datePrecisions[kind(i) - 1];
        return precision === undefined ? null : { from: from(i), to: to(i), precision };
      };
    };
    const coded = (name: 'rank' | 'category' | 'place' | 'outcome'): ((i: number) => Coded | null) => {
      const [key, raw] = [text(name), text(`${name}_raw`)];
      return (i) => {
        const [k, r] = [key(i), raw(i)];
        return k === null || r === null ? null : { key: k, raw: r };
      };
    };
    const [row, sex, nameSex, title] = [column('row'), column('sex'), column('name_sex'), text('title')];
    const [surnames, given, patronymic] = [column('surnames'), column('given'), column('patronymic')];
    const [nicknames, spouse] = [column('nicknames'), column('spouse')];
    const [birth, event] = [date('birth'), date('event')];
    const [rank, category, place, outcome] = [
      coded('rank'),
      coded('category'),
      coded('place'),
      coded('outcome'),
    ];
    const [unit, unitRaw, identifier] = [text('unit'), text('unit_raw'), text('identifier')];
    const [bytes, raws] = [columns.column('byte'), columns.column('raw')];
    return Array.from({ length: columns.rows }, (_, i) => {
      const byte = bytes[i];
      const raw = raws[i];
      return {
        key: recordKey(list, row(i)),
        list,
        row: row(i),
        byte: typeof byte === 'number' ? byte : null,
        name: {
          raw: typeof raw === 'string' ? raw : '',
          surnames: partsOf(surnames(i)),
          given: partsOf(given(i)),
          patronymic: partsOf(patronymic(i))[0] ?? null,
          nicknames: partsOf(nicknames(i)),
          title: title(i),
          sex: sexes[nameSex(i)] ?? null,
          ...(spouse(i) === -1 ? {} : { spouseGiven: partsOf(spouse(i)) }),
        },
        sex: sexes[sex(i)] ?? null,
        birth: birth(i),
        rank: rank(i),
        category: category(i),
        unit: unit(i),
        unitRaw: unitRaw(i),
        place: place(i),
        event: event(i),
        outcome: outcome(i),
        identifier: identifier(i),
      };
    });
  };
}
