// A row into a record: each mapped cell is read once, and a row that cannot be read is rejected with its place.
import type { CaseList, CaseUnit } from '../case/schema.ts';
import type { DiagnosticCode } from '../diagnostic/codes.ts';
import { diagnostic, fail, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { PlaceOf, Rejection, Row } from '../sources/source.ts';
import { civilDay } from '../text/calendar.ts';
import { readDate, type DateReading } from '../text/date-grammar.ts';
import { ageInterval, readCaseDate, type DateInterval } from '../text/date.ts';
import { meansNothing } from '../text/date-words.ts';
import { remembered } from '../text/memo.ts';
import { readCategory } from './category.ts';
import { coded } from './coded.ts';
import { blanksFolded, mapColumns, type MappedColumn } from './columns-of-list.ts';
import { joinName, readName, type PersonName } from './name.ts';
import { readOutcome } from './outcome.ts';
import { readRank } from './rank.ts';
import type { PersonRecord } from './record.ts';
import { readSex } from './sex.ts';
import { unitResolver } from './unit.ts';

/** Characters that a cell may have; no name or date is longer. */
export const longestCell = 10_000;

export type ReadResult = { readonly record: PersonRecord } | { readonly rejection: Rejection };

export interface RecordReader {
  readonly read: (row: Row, placeOf: PlaceOf) => ReadResult;
  /** Findings so far that reject no row: columns without a meaning, ages without a date, unknown units. */
  readonly findings: () => readonly Diagnostic[];
}

class CellFault extends Error {
  readonly code: DiagnosticCode;
  readonly reason: string;
  readonly column: number | null;

  constructor(code: DiagnosticCode, reason: string, column: number | null) {
    super(reason);
    this.code = code;
    this.reason = reason;
    this.column = column;
  }
}

interface Cell {
  readonly text: string;
  readonly column: number;
}

type Cells = Readonly<Partial<Record<MappedColumn['field'], Cell>>>;

// Where parts of one thing stand in several columns they are read as one text; otherwise the first filled cell counts.
const joined: ReadonlySet<string> = new Set(['name', 'surname', 'given', 'patronymic', 'unit', 'place']);

function gather(row: Row, columns: readonly MappedColumn[]): Cells {
  const cells: Partial<Record<MappedColumn['field'], Cell>> = {};
  for (const { index, field, values } of columns) {
    const raw = row.cells[index] ?? '';
    if (raw.length > longestCell)
      throw new CellFault('row.cell-too-long', `a cell has ${raw.length} characters`, index);
    const plain = values.size === 0 ? raw.trim() : blanksFolded(raw);
    const text = values.get(plain) ?? plain;
    if (text === '') continue;
    const before = cells[field];
    if (before === undefined) cells[field] = { text, column: index };
    else if (joined.has(field)) cells[field] = { text: `${before.text} ${text}`, column: before.column };
  }
  return cells;
}

const agePattern =
  /^(\d{1,3}(?:[.,]\d+)?)\s*(лет|года?|г\.?|years?|yrs?\.?|y\.?|мес\.?|месяц\p{L}*|months?|mos?\.?)?$/u;

/** Years; null where nothing is known. */
function readAge({ text, column }: Cell): number | null {
  if (meansNothing(text) && text !== '0') return null;
  const match = agePattern.exec(text.toLowerCase());
  const number = Number((match?.[1] ?? 'x').replace(',', '.'));
  const years = /^(?:м|m)/.test(match?.[2] ?? '') ? number / 12 : number;
  if (!(years <= 130)) throw new CellFault('row.number', 'the age is not a number of years', column);
  return years;
}

const said = (cell: Cell | undefined): string | null =>
  cell === undefined || (meansNothing(cell.text) && !/^(?:нет|0)$/i.test(cell.text)) ? null : cell.text;

const apply = <T>(cell: Cell | undefined, read: (text: string) => T): T | null => {
  const text = said(cell);
  return text === null ? null : read(text);
};

function nameOf(cells: Cells): PersonName {
  const whole = said(cells.name);
  const parts = {
    surname: said(cells.surname) ?? undefined,
    given: said(cells.given) ?? undefined,
    patronymic: said(cells.patronymic) ?? undefined,
  };
  const split = parts.surname !== undefined || parts.given !== undefined;
  const name = split ? joinName(parts) : whole === null ? null : readName(whole);
  if (name !== null) return name;
  const place = cells.name ?? cells.surname ?? cells.given;
  throw new CellFault('row.name', 'the row names nobody', place?.column ?? null);
}

function closedOn(list: CaseList, listId: string): DateInterval | null {
  if (list.closed === undefined) return null;
  try {
    return readCaseDate(list.closed);
  } catch {
    return fail('case.invalid', `lists.${listId}.closed: the calendar has no such day`);
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
  const dateOf = remembered((text: string): DateReading =>
    readDate(text, maxYear === undefined ? {} : { maxYear }),
  );
  const unitOf = unitResolver(units);
  const rankOf = remembered(readRank);
  const categoryOf = remembered(readCategory);
  const outcomeOf = remembered(readOutcome);
  const placeTextOf = remembered((text: string) => coded(text, () => null));
  let agesIgnored = 0;
  let unitsUnknown = 0;

  const date = (cell: Cell | undefined): DateInterval | null => {
    if (cell === undefined) return null;
    const reading = dateOf(cell.text);
    if (reading.kind === 'unreadable') throw new CellFault('row.date', 'this is no date', cell.column);
    return reading.kind === 'date' ? reading.interval : null;
  };

  const birthOf = (cells: Cells): DateInterval | null => {
    const birth = date(cells.birth);
    const age = cells.age === undefined ? null : readAge(cells.age);
    if (birth !== null || age === null) return birth;
    if (closed === null) {
      agesIgnored++;
      return null;
    }
    return ageInterval(age, closed);
  };

  const readCells = (row: Row): PersonRecord => {
    const cells = gather(row, columns);
    const name = nameOf(cells);
    const birth = birthOf(cells);
    const event = date(cells.event);
    const unitRaw = said(cells.unit);
    const unit = unitRaw === null ? null : unitOf(unitRaw).unit;
    if (unitRaw !== null && unit === null) unitsUnknown++;
    return {
      key: `${listId}/${row.number}`,
      list: listId,
      row: row.number,
      byte: row.byte,
      name,
      sex: apply(cells.sex, readSex) ?? name.sex,
      birth,
      rank: apply(cells.rank, rankOf),
      category: apply(cells.category, categoryOf),
      unit,
      unitRaw,
      place: apply(cells.place, placeTextOf),
      event,
      outcome: apply(cells.outcome, outcomeOf),
      identifier: said(cells.identifier),
    };
  };

  return {
    read: (row, placeOf) => {
      try {
        return { record: readCells(row) };
      } catch (error) {
        if (!(error instanceof CellFault)) throw error;
        const found = diagnostic(error.code, error.reason, placeOf(row, error.column));
        return { rejection: { number: row.number, byte: row.byte, diagnostic: found } };
      }
    },
    findings: () => {
      const place = { file: list.file };
      const all = [...warnings];
      if (agesIgnored > 0)
        all.push(
          diagnostic(
            'record.age',
            `lists.${listId}: ${agesIgnored} ages are ignored; the list has no closing date`,
            place,
            {
              severity: 'warning',
            },
          ),
        );
      if (unitsUnknown > 0 && units.length > 0)
        all.push(
          diagnostic(
            'record.unit',
            `lists.${listId}: ${unitsUnknown} records name a unit that the case does not`,
            place,
            {
              severity: 'warning',
            },
          ),
        );
      return all;
    },
  };
}
