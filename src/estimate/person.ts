// A person: the records that linkage took for one human being, and what they say together.
import type { Case } from '../case/schema.ts';
import type { Axis } from '../figure/figure.ts';
import type { Linkage } from '../linkage/linkage.ts';
import type { PersonRecord, Sex } from '../records/record.ts';
import type { DateInterval } from '../text/date.ts';

export interface ListRole {
  readonly id: string;
  readonly role: Case['lists'][string]['role'];
}

/**
 * What is known of one person. Each value is that of the first list in case order that states one; where records differ,
 * the axis stands in `conflicts`. A person may have several outcomes: `outcomes` holds every one that a record states,
 * `outcome` the first of them, so that counts by outcome add up to the number of persons. Being on a list with the role
 * `outcome` is an outcome of its own and follows from `lists`, whatever the columns of that list say.
 */
export interface Person {
  readonly id: string;
  /** Indices of the records, in case order of their lists, then by row. */
  readonly records: readonly number[];
  /** Identifiers of the lists, in case order. */
  readonly lists: readonly string[];
  readonly unit: string | null;
  readonly category: string | null;
  readonly rank: string | null;
  readonly outcome: string | null;
  readonly outcomes: readonly string[];
  readonly sex: Sex | null;
  readonly event: DateInterval | null;
  readonly conflicts: readonly Axis[];
}

/** Gathers the records of each person; the result stands in the order of `linkage.persons`. */
export function persons(
  records: readonly PersonRecord[],
  linkage: Linkage,
  lists: readonly ListRole[],
): readonly Person[] {
  const order = new Map(lists.map((list, index) => [list.id, index]));
  const members: number[][] = linkage.persons.map(() => []);
  records.forEach((_, index) => {
    const person = linkage.personOf[index];
    if (person === undefined) throw new Error('the linkage is not of these records');
    members[person]?.push(index);
  });
  const rankOfList = (index: number) => order.get(records[index]?.list ?? '') ?? lists.length;
  return members.map((indices, person) => {
    const sorted = indices.toSorted(
      (a, b) => rankOfList(a) - rankOfList(b) || (records[a]?.row ?? 0) - (records[b]?.row ?? 0) || a - b,
    );
    const own = sorted.flatMap((index) => records[index] ?? []);
    return describe(linkage.persons[person] ?? '', sorted, own);
  });
}

/** The persons who are counted: those on at least one capture list. */
export function counted(all: readonly Person[], lists: readonly ListRole[]): readonly Person[] {
  const capture = new Set(captureLists(lists));
  return all.filter((person) => person.lists.some((list) => capture.has(list)));
}

export function captureLists(lists: readonly ListRole[]): readonly string[] {
  return lists.filter((list) => list.role === 'capture').map((list) => list.id);
}

function describe(id: string, indices: readonly number[], own: readonly PersonRecord[]): Person {
  const units = distinct(own.map((r) => r.unit));
  const categories = distinct(own.map((r) => r.category?.key ?? null));
  const ranks = distinct(own.map((r) => r.rank?.key ?? null));
  const outcomes = distinct(own.map((r) => r.outcome?.key ?? null));
  const sexes = distinct(own.map((r) => r.sex));
  const events = own.flatMap((r) => r.event ?? []);
  const conflicts: Axis[] = [];
  if (units.length > 1) conflicts.push('unit');
  if (categories.length > 1) conflicts.push('category');
  if (ranks.length > 1) conflicts.push('rank');
  if (outcomes.length > 1) conflicts.push('outcome');
  if (sexes.length > 1) conflicts.push('sex');
  if (!haveCommonDay(events)) conflicts.push('month');
  return {
    id,
    records: indices,
    lists: distinct(own.map((r) => r.list)),
    unit: units[0] ?? null,
    category: categories[0] ?? null,
    rank: ranks[0] ?? null,
    outcome: outcomes[0] ?? null,
    outcomes,
    sex: sexes[0] ?? null,
    event: events[0] ?? null,
    conflicts,
  };
}

function distinct<T>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** Intervals of days share a day if, and only if, the latest start is not after the earliest end. */
function haveCommonDay(events: readonly DateInterval[]): boolean {
  return Math.max(...events.map((e) => e.from)) <= Math.min(...events.map((e) => e.to));
}
