// A row into a record: each mapped cell is read once, and a row that cannot be read is rejected with its place. A
// faulty date of birth, or a name left out where other fields tell the person, keeps the row and is reported.
import type { Field } from '../case/field.ts';
import type { CaseList, CaseUnit } from '../case/schema.ts';
import type { DiagnosticCode } from '../diagnostic/codes.ts';
import { diagnostic, fail, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { PlaceOf, Rejection, Row } from '../sources/source.ts';
import { civilDay } from '../text/calendar.ts';
import { readDate } from '../text/date-grammar.ts';
import { ageInterval, readCaseDate, type DateInterval } from '../text/date.ts';
import { meansNothing } from '../text/date-words.ts';
import { remembered } from '../text/memo.ts';
import { counted } from '../text/plural.ts';
import type { Words } from '../text/words.ts';
import { readBirth } from './birth.ts';
import { readCategory } from './category.ts';
import { birthUse, CellFault, reasons } from './cell-fault.ts';
import { coded } from './coded.ts';
import { blanksFolded, mapColumns, type MappedColumn } from './columns-of-list.ts';
import { joinName, readName, type PersonName } from './name.ts';
import { readOutcome } from './outcome.ts';
import { readRank } from './rank.ts';
import { recordKey, type PersonRecord } from './record.ts';
import { readSex } from './sex.ts';
import { unitResolver } from './unit.ts';

/** Characters that a cell may have; no name or date is longer. */
const longestCell = 10_000;
const oldest = 130;
/** As in the grammar of dates, where the list has no closing date. */
const latestYear = 2029;

export type ReadResult = { readonly record: PersonRecord } | { readonly rejection: Rejection };

/** A row that names nobody is a record where so many of birth day, identifier and place say who is meant. */
const leastWithoutName = 2;

const nobody: PersonName = {
  raw: '',
  surnames: [],
  given: [],
  patronymic: null,
  nicknames: [],
  title: null,
  sex: null,
};

export interface RecordReader {
  readonly read: (row: Row, placeOf: PlaceOf) => ReadResult;
  /**
   * Findings so far that reject no row: columns without a meaning, ages without a date, unknown units, and with their
   * place the records that are read in part (`record.birth`, `record.name`).
   */
  readonly findings: () => readonly Diagnostic[];
}

/** Takes a fault that does not reject its row. */
type Doubt = (found: CellFault) => void;

// Where parts of one thing stand in several columns they are read as one text; otherwise the first filled cell counts.
const joined: ReadonlySet<Field> = new Set(['name', 'surname', 'given', 'patronymic', 'unit', 'place']);

function cellText({ index, values }: MappedColumn, cells: readonly string[]): string {
  const raw = cells[index] ?? '';
  if (values.size === 0) return raw.trim();
  const plain = blanksFolded(raw);
  return values.get(plain) ?? plain;
}

/** The reading of one field: the empty string where nothing stands. */
function textOf(columns: readonly MappedColumn[], field: Field): (row: Row) => string {
  const own = columns.filter((column) => column.field === field);
  const [only] = own;
  if (only === undefined) return () => '';
  if (own.length === 1) return (row) => cellText(only, row.cells);
  return (row) => {
    const filled = own.map((column) => cellText(column, row.cells)).filter((text) => text !== '');
    return joined.has(field) ? filled.join(' ') : (filled[0] ?? '');
  };
}

function refuseLongCells(row: Row, columns: readonly MappedColumn[]): void {
  for (const { index } of columns) {
    const length = row.cells[index]?.length ?? 0;
    if (length > longestCell) {
      const { en, ru } = counted(length, 'characters', ['символ', 'символа', 'символов']);
      throw new CellFault('row.cell-too-long', { en: `a cell has ${en}`, ru: `в ячейке ${ru}` }, index);
    }
  }
}

const agePattern =
  /^(\d{1,3}(?:[.,]\d+)?)\s*(лет|года?|г\.?|years?|yrs?\.?|y\.?|мес\.?|месяц\p{L}*|months?|mos?\.?)?$/u;

/** Years; null where nothing is known, NaN where the text is no age. */
function readAge(text: string): number | null {
  if (meansNothing(text) && text !== '0') return null;
  const match = agePattern.exec(text.toLowerCase());
  const number = Number((match?.[1] ?? 'x').replace(',', '.'));
  const years = /^(?:м|m)/.test(match?.[2] ?? '') ? number / 12 : number;
  return years <= oldest ? years : Number.NaN;
}

/** The text, or null where it says that nothing is known. */
const said = (text: string): string | null =>
  text === '' || (meansNothing(text) && !/^(?:нет|0)$/i.test(text)) ? null : text;

function remembering<T>(read: (text: string) => T | null): (text: string) => T | null {
  const readSaid = remembered((text) => (said(text) === null ? null : read(text)));
  return (text) => (text === '' ? null : readSaid(text));
}

function closedOn(list: CaseList, listId: string): DateInterval | null {
  if (list.closed === undefined) return null;
  try {
    return readCaseDate(list.closed);
  } catch {
    return fail('case.invalid', {
      en: `lists.${listId}.closed: the calendar has no such day`,
      ru: `lists.${listId}.closed: такого дня в календаре нет`,
    });
  }
}

/**
 * Prepares the reading of one list. `header` is the header as found in its file. Throws a MusterError where
 * `columns:` does not fit the header (see `mapColumns`). The reader itself never throws: bad rows are rejections.
 */
export function recordReader(
  list: CaseList,
  listId: string,
  header: readonly string[],
  units: readonly CaseUnit[],
): RecordReader {
  const { columns, warnings } = mapColumns(list, listId, header);
  const closed = closedOn(list, listId);
  const maxYear = closed === null ? undefined : civilDay(closed.to).year;
  const field = (name: Field): ((row: Row) => string) => textOf(columns, name);
  const [wholeName, surname, given, patronymic] = [
    field('name'),
    field('surname'),
    field('given'),
    field('patronymic'),
  ];
  const [birth, age, event] = [field('birth'), field('age'), field('event')];
  const [sex, rank, category, unit] = [field('sex'), field('rank'), field('category'), field('unit')];
  const [place, outcome, identifier] = [field('place'), field('outcome'), field('identifier')];
  const birthOf = remembered((text) => readBirth(text, maxYear ?? latestYear));
  const dateOf = remembered((text) => readDate(text, maxYear === undefined ? {} : { maxYear }));
  const sexOf = remembering(readSex);
  const rankOf = remembering(readRank);
  const categoryOf = remembering(readCategory);
  const unitOf = unitResolver(units);
  const placeTextOf = remembering((text) => coded(text, () => null));
  const outcomeOf = remembering(readOutcome);
  const doubts: Diagnostic[] = [];
  let agesIgnored = 0;
  let unitsUnknown = 0;

  /** A fault in the first filled cell of these fields. */
  const fault = (code: DiagnosticCode, reason: Words, row: Row, at: readonly Field[]): CellFault => {
    const filled = at.flatMap((name) => columns.filter((column) => column.field === name));
    const column = filled.find((candidate) => cellText(candidate, row.cells) !== '');
    return new CellFault(code, reason, column?.index ?? null);
  };

  const nameOf = (row: Row): PersonName | null => {
    const parts = {
      surname: said(surname(row)) ?? undefined,
      given: said(given(row)) ?? undefined,
      patronymic: said(patronymic(row)) ?? undefined,
    };
    const whole = said(wholeName(row));
    const split = parts.surname !== undefined || parts.given !== undefined;
    return split ? joinName(parts) : whole === null ? null : readName(whole);
  };

  const eventOf = (row: Row): DateInterval | null => {
    const text = event(row);
    if (text === '') return null;
    const reading = dateOf(text);
    if (reading.kind === 'unreadable') throw fault('row.date', reasons.noDate, row, ['event']);
    return reading.kind === 'date' ? reading.interval : null;
  };

  const bornOf = (row: Row, doubt: Doubt): DateInterval | null => {
    const text = birth(row);
    const { interval, used } = text === '' ? { interval: null, used: null } : birthOf(text);
    if (used !== null) doubt(fault('record.birth', birthUse[used], row, ['birth']));
    const years = readAge(age(row));
    if (Number.isNaN(years)) {
      doubt(fault('record.birth', reasons.noAge, row, ['age']));
      return interval;
    }
    if (interval !== null || years === null) return interval;
    if (closed === null) {
      agesIgnored++;
      return null;
    }
    return ageInterval(years, closed);
  };

  const readCells = (row: Row, doubt: Doubt): PersonRecord => {
    refuseLongCells(row, columns);
    const named = nameOf(row);
    const born = bornOf(row, doubt);
    const standing = placeTextOf(place(row));
    const number = said(identifier(row));
    if (named === null) {
      const known = [born?.precision === 'day', number !== null, standing !== null];
      const at = ['name', 'surname', 'given'] as const;
      if (known.filter(Boolean).length < leastWithoutName) throw fault('row.name', reasons.nobody, row, at);
      doubt(fault('record.name', reasons.onlyOtherFields, row, at));
    }
    const name = named ?? nobody;
    const unitRaw = said(unit(row));
    const record = {
      key: recordKey(listId, row.number),
      list: listId,
      row: row.number,
      byte: row.byte,
      name,
      sex: sexOf(sex(row)) ?? name.sex,
      birth: born,
      rank: rankOf(rank(row)),
      category: categoryOf(category(row)),
      unit: unitRaw === null ? null : unitOf(unitRaw),
      unitRaw,
      place: standing,
      event: eventOf(row),
      outcome: outcomeOf(outcome(row)),
      identifier: number,
    };
    if (unitRaw !== null && record.unit === null) unitsUnknown++;
    return record;
  };

  return {
    read: (row, placeOf) => {
      const found: CellFault[] = [];
      try {
        const record = readCells(row, (one) => found.push(one));
        for (const { code, reason, column } of found)
          doubts.push(diagnostic(code, reason, placeOf(row, column), { severity: 'warning' }));
        return { record };
      } catch (error) {
        if (!(error instanceof CellFault)) throw error;
        const why = diagnostic(error.code, error.reason, placeOf(row, error.column));
        return { rejection: { number: row.number, byte: row.byte, diagnostic: why } };
      }
    },
    findings: () => {
      const all = [...warnings, ...doubts];
      const warn = (code: DiagnosticCode, { en, ru }: Words): void => {
        const reason = { en: `lists.${listId}: ${en}`, ru: `lists.${listId}: ${ru}` };
        all.push(diagnostic(code, reason, { file: list.file }, { severity: 'warning' }));
      };
      if (agesIgnored > 0)
        warn('record.age', {
          en: `ages ignored, since the list has no closing date: ${agesIgnored}`,
          ru: `записей, где возраст не учтён, поскольку у списка нет даты закрытия: ${agesIgnored}`,
        });
      if (unitsUnknown > 0 && units.length > 0)
        warn('record.unit', {
          en: `records that name a unit which is not in the case: ${unitsUnknown}`,
          ru: `записей с подразделением, которого нет в деле: ${unitsUnknown}`,
        });
      return all;
    },
  };
}
