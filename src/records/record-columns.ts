// Records as columns of a table and back, without loss.
import type { AppendColumn, Columns, ColumnType } from '../engine/database.ts';
import { datePrecisions, type DateInterval } from '../text/date.ts';
import type { NamePart, PersonName } from './name.ts';
import { recordKey, type Coded, type PersonRecord } from './record.ts';
import type { Sex } from './sex.ts';

type Cell = string | number | null;
type PackedPart = readonly [raw: string, key: string, initial: 0 | 1];
type PackedName = readonly [
  raw: string,
  surnames: readonly PackedPart[],
  given: readonly PackedPart[],
  patronymic: PackedPart | null,
  nicknames: readonly PackedPart[],
  title: string | null,
  sex: Sex | null,
  spouse: readonly PackedPart[] | null,
];

const packPart = (part: NamePart): PackedPart => [part.raw, part.key, part.initial ? 1 : 0];
const unpackPart = ([raw, key, initial]: PackedPart): NamePart => ({ raw, key, initial: initial === 1 });

function packName(name: PersonName): string {
  const packed: PackedName = [
    name.raw,
    name.surnames.map(packPart),
    name.given.map(packPart),
    name.patronymic === null ? null : packPart(name.patronymic),
    name.nicknames.map(packPart),
    name.title,
    name.sex,
    name.spouseGiven === undefined ? null : name.spouseGiven.map(packPart),
  ];
  return JSON.stringify(packed);
}

function unpackName(text: string): PersonName {
  // Only `packName` writes this column.
  const [raw, surnames, given, patronymic, nicknames, title, sex, spouse] = JSON.parse(text) as PackedName;
  return {
    raw,
    surnames: surnames.map(unpackPart),
    given: given.map(unpackPart),
    patronymic: patronymic === null ? null : unpackPart(patronymic),
    nicknames: nicknames.map(unpackPart),
    title,
    sex,
    ...(spouse === null ? {} : { spouseGiven: spouse.map(unpackPart) }),
  };
}

interface ColumnOf {
  readonly name: string;
  readonly type: ColumnType;
  readonly cell: (record: PersonRecord) => Cell;
  /** All that the column can hold, where that is a fixed set. */
  readonly oneOf?: readonly string[];
}

const dateColumns = (
  name: string,
  of: (record: PersonRecord) => DateInterval | null,
): readonly ColumnOf[] => [
  { name: `${name}_from`, type: 'integer', cell: (r) => of(r)?.from ?? null },
  { name: `${name}_to`, type: 'integer', cell: (r) => of(r)?.to ?? null },
  { name: `${name}_precision`, type: 'text', cell: (r) => of(r)?.precision ?? null, oneOf: datePrecisions },
];

const codedColumns = (name: string, of: (record: PersonRecord) => Coded | null): readonly ColumnOf[] => [
  { name, type: 'text', cell: (r) => of(r)?.key ?? null },
  { name: `${name}_raw`, type: 'text', cell: (r) => of(r)?.raw ?? null },
];

const layout: readonly ColumnOf[] = [
  { name: 'row', type: 'integer', cell: (r) => r.row },
  // A double holds every offset of a file exactly; an integer ends at 2 GB.
  { name: 'byte', type: 'double', cell: (r) => r.byte },
  { name: 'name', type: 'text', cell: (r) => packName(r.name) },
  { name: 'sex', type: 'text', cell: (r) => r.sex, oneOf: ['female', 'male'] satisfies readonly Sex[] },
  ...dateColumns('birth', (r) => r.birth),
  ...codedColumns('rank', (r) => r.rank),
  ...codedColumns('category', (r) => r.category),
  { name: 'unit', type: 'text', cell: (r) => r.unit },
  { name: 'unit_raw', type: 'text', cell: (r) => r.unitRaw },
  ...codedColumns('place', (r) => r.place),
  ...dateColumns('event', (r) => r.event),
  ...codedColumns('outcome', (r) => r.outcome),
  { name: 'identifier', type: 'text', cell: (r) => r.identifier },
];

/** One column per field; names are packed as JSON text. The list, which all records share, is left out. */
export function recordColumns(records: readonly PersonRecord[]): readonly AppendColumn[] {
  return layout.map(({ name, type, cell, oneOf }) => ({ name, type, values: records.map(cell), oneOf }));
}

/** The inverse of {@link recordColumns} for the records of one list, over a query that selects all of its columns. */
export function recordsFromColumns(columns: Columns, list: string): readonly PersonRecord[] {
  const text = (name: string): ((i: number) => string | null) => {
    const values = columns.column(name);
    return (i) => {
      const value = values[i];
      return typeof value === 'string' ? value : null;
    };
  };
  const number = (name: string): ((i: number) => number | null) => {
    const values = columns.column(name);
    return (i) => {
      const value = values[i];
      return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
    };
  };
  const date = (name: string): ((i: number) => DateInterval | null) => {
    const [from, to, precision] = [number(`${name}_from`), number(`${name}_to`), text(`${name}_precision`)];
    return (i) => {
      const [start, end, written] = [from(i), to(i), precision(i)];
      const kind = datePrecisions.find((known) => known === written);
      if (start === null || end === null || kind === undefined) return null;
      return { from: start, to: end, precision: kind };
    };
  };
  const coded = (name: string): ((i: number) => Coded | null) => {
    const [key, raw] = [text(name), text(`${name}_raw`)];
    return (i) => {
      const [k, r] = [key(i), raw(i)];
      return k === null || r === null ? null : { key: k, raw: r };
    };
  };
  const [row, byte, name, sex] = [number('row'), number('byte'), text('name'), text('sex')];
  const [birth, event] = [date('birth'), date('event')];
  const [rank, category, place, outcome] = [
    coded('rank'),
    coded('category'),
    coded('place'),
    coded('outcome'),
  ];
  const [unit, unitRaw, identifier] = [text('unit'), text('unit_raw'), text('identifier')];
  return Array.from({ length: columns.rows }, (_, i) => {
    const sexText = sex(i);
    return {
      key: recordKey(list, row(i) ?? 0),
      list,
      row: row(i) ?? 0,
      byte: byte(i),
      name: unpackName(name(i) ?? ''),
      sex: sexText === 'female' || sexText === 'male' ? sexText : null,
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
}
