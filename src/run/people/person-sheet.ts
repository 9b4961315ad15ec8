// What the local page shows of persons: a line of each in a list, and one person with all records side by side.
import type { Person } from '../../estimate/person.ts';
import type { Axis } from '../../figure/figure.ts';
import type { PersonRecord } from '../../records/record.ts';
import { formatDay, type DateInterval } from '../../text/date.ts';
import { maskText } from './mask.ts';
import type { Words } from '../../text/words.ts';
import { cardFields, cardSide, emptyValue, type CardField, type CardValue } from '../review/review-card.ts';
import type { LinkedCase } from '../review/review-case.ts';
import type { Workbench } from '../workbench.ts';

export interface PersonLine {
  readonly id: string;
  /** Masked. */
  readonly name: string;
  readonly lists: readonly string[];
  readonly unit: string | null;
  readonly category: string | null;
  readonly rank: string | null;
  readonly outcomes: readonly string[];
  readonly event: string;
  readonly conflicts: readonly Axis[];
}

export interface SheetRecord {
  readonly key: string;
  readonly list: string;
  readonly title: string;
  readonly row: number;
  readonly place: Words;
  readonly unmasked: boolean;
  readonly values: readonly CardValue[];
}

export interface PersonSheet {
  readonly id: string;
  /** The lines of the sheet; `says`: whether what several records say can be true of one person at one moment. */
  readonly fields: readonly { readonly id: CardField; readonly says: 'one' | 'same' | 'other' }[];
  readonly records: readonly SheetRecord[];
  readonly conflicts: readonly Axis[];
}

export function personLine(person: Person, { opened }: Pick<Workbench, 'opened'>): PersonLine {
  const { records } = opened.linked;
  const names = person.records.map((r) => records[r]?.name.raw ?? '').filter((name) => name !== '');
  return {
    id: person.id,
    name: maskText(names[0] ?? '', 'name'),
    lists: person.lists,
    unit: person.unit,
    category: person.category,
    rank: person.rank,
    outcomes: person.outcomes,
    event: person.event === null ? '' : daysText(person.event),
    conflicts: person.conflicts,
  };
}

function daysText({ from, to }: DateInterval): string {
  return from === to ? formatDay(from) : `${formatDay(from)} … ${formatDay(to)}`;
}

/** The person with an identifier, or with a record of that key: identifiers change when persons merge, keys do not. */
export function personOf(
  id: string,
  { people, opened }: Pick<Workbench, 'people' | 'opened'>,
): Person | null {
  const known = people.find((one) => one.id === id);
  if (known !== undefined) return known;
  const record = opened.linked.records.findIndex(({ key }) => key === id);
  return record === -1 ? null : (people[opened.linked.linkage.personOf[record] ?? -1] ?? null);
}

/** All records of a person. `unmask` says whose cells are shown as they stand. */
export async function personSheet(
  person: Person,
  opened: LinkedCase,
  unmask: (key: string) => boolean,
): Promise<PersonSheet> {
  const { session, lists, linked } = opened;
  const sheets: SheetRecord[] = [];
  const readings: (readonly string[])[] = [];
  for (const r of person.records) {
    const record = linked.records[r];
    if (record === undefined) continue;
    // Compared as read, whether or not it may be shown.
    const plain = await cardSide(record, lists, session.case, session.database, true);
    readings.push(cardFields.map((field) => plain.values.get(field)?.reading.en ?? ''));
    const unmasked = unmask(record.key);
    const shown = unmasked ? plain : await cardSide(record, lists, session.case, session.database, false);
    sheets.push({
      key: record.key,
      list: record.list,
      title: shown.title,
      row: record.row,
      place: shown.place,
      unmasked,
      values: cardFields.map((field) => shown.values.get(field) ?? emptyValue),
    });
  }
  const records = person.records.flatMap((r) => linked.records[r] ?? []);
  const fields = cardFields.map((field, f) => {
    const said = readings.map((values) => values[f] ?? '').filter((text) => text !== '');
    return { id: field, says: said.length < 2 ? ('one' as const) : compared(field, said, records) };
  });
  const filled = fields.map((_, f) => sheets.some(({ values }) => (values[f]?.raw ?? '') !== ''));
  return {
    id: person.id,
    fields: fields.filter((_, f) => filled[f]),
    records: sheets.map((sheet) => ({ ...sheet, values: sheet.values.filter((_, f) => filled[f]) })),
    conflicts: person.conflicts,
  };
}

/** Dates agree where they have a day in common, anything else where it reads the same. */
function compared(
  field: CardField,
  said: readonly string[],
  records: readonly PersonRecord[],
): 'same' | 'other' {
  if (field === 'birth' || field === 'event') {
    const days = records.flatMap((record) => record[field] ?? []);
    const latest = Math.max(...days.map(({ from }) => from));
    return latest <= Math.min(...days.map(({ to }) => to)) ? 'same' : 'other';
  }
  return new Set(said).size === 1 ? 'same' : 'other';
}
