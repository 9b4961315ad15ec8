// Answers a selection: which persons and which records stand behind a figure.
import type { Axis, Selection } from '../figure/figure.ts';
import type { PersonRecord } from '../records/record.ts';
import type { DateInterval } from '../text/date.ts';
import { common, monthsOf, type Days } from './month.ts';
import { captureLists, type ListRole, type Person } from './person.ts';

/** The value on the month axis of persons whose event lies wholly outside the period asked about. */
export const outsidePeriod = 'outside';

/**
 * Indices of the records behind a figure, ascending. For persons these are all their records, whatever the list.
 * A month selects everyone who may belong to it, so that vague dates appear in several months; `period` is the period
 * asked about, to which dates are clipped.
 */
export function selectRecords(
  selection: Selection,
  records: readonly PersonRecord[],
  persons: readonly Person[],
  lists: readonly ListRole[],
  period: Days | null = null,
): readonly number[] {
  if (selection.counts === 'persons') {
    return selectPersons(selection, persons, lists, period)
      .flatMap((person) => person.records)
      .toSorted((a, b) => a - b);
  }
  const inList = (record: PersonRecord) => selection.list === undefined || record.list === selection.list;
  return records.flatMap((record, index) =>
    inList(record) && matchesAxis(selection, (axis) => recordValue(record, axis), record.event, period)
      ? [index]
      : [],
  );
}

/** The persons behind a figure that counts persons, in the order given. */
export function selectPersons(
  selection: Selection,
  persons: readonly Person[],
  lists: readonly ListRole[],
  period: Days | null = null,
): readonly Person[] {
  const capture = captureLists(lists);
  const { list, on, exactly, captures, conflict } = selection;
  return persons.filter((person) => {
    const captured = capture.filter((id) => person.lists.includes(id));
    if (list === undefined ? captured.length === 0 : !person.lists.includes(list)) return false;
    if (on?.some((id) => !person.lists.includes(id)) === true) return false;
    if (exactly !== undefined) {
      if (captured.length !== exactly.length || exactly.some((id) => !captured.includes(id))) return false;
    }
    if (captures !== undefined && captured.length !== captures) return false;
    if (conflict !== undefined && !person.conflicts.includes(conflict)) return false;
    return matchesAxis(selection, (axis) => personValue(person, axis), person.event, period);
  });
}

type ValueAxis = Exclude<Axis, 'month'>;

export function personValue(person: Person, axis: ValueAxis): string | null {
  return person[axis];
}

export function recordValue(record: PersonRecord, axis: ValueAxis): string | null {
  if (axis === 'unit' || axis === 'sex') return record[axis];
  return record[axis]?.key ?? null;
}

function matchesAxis(
  { axis, value, values, except }: Selection,
  valueOn: (axis: ValueAxis) => string | null,
  event: DateInterval | null,
  period: Days | null,
): boolean {
  if (axis === undefined) return true;
  const own = axis === 'month' ? possibleMonths(event, period) : [valueOn(axis)];
  if (value !== undefined) return own.includes(value);
  if (values !== undefined) return own.some((v) => values.includes(v));
  return except === undefined || !own.some((v) => except.includes(v));
}

function possibleMonths(event: DateInterval | null, period: Days | null): readonly (string | null)[] {
  if (event === null) return [null];
  const within = period === null ? event : common(event, period);
  return within === null ? [outsidePeriod] : monthsOf(within).map((month) => month.id);
}
