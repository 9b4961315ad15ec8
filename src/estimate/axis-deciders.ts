// Which list a person's value comes from, stated as relations for disclosure control: whoever reads the table of persons
// beside the tables of records can subtract one from the other.
import { unstated } from '../figure/figure-id.ts';
import type { Relation, UnshownCell } from '../figure/figure.ts';
import type { Bounds, RecordColumn } from './axis-bounds.ts';
import type { AxisCell } from './axis-cells.ts';
import type { CellAxis } from './axis-words.ts';
import { captureHistories } from './capture-history.ts';
import { historyId, onOther } from './list-ids.ts';
import { captureLists, type Person } from './person.ts';
import { recordValue } from './select.ts';
import type { TallyInput } from './tally-input.ts';

interface Draft {
  readonly relations: Relation[];
  readonly unshown: UnshownCell[];
  /** Prefix of the identifiers of cells that are never shown. */
  readonly stem: string;
}

/**
 * A person with a value has it from one record, of the first list in case order that states one. So persons of a value are
 * as many as the records that decide it, list by list, and a list's records of a value are those and the ones that decide
 * nothing. The people whom a list decides are those whom it is the first to hold, but for whom it states nothing, and those
 * whom an earlier list left undecided.
 */
export function boundByDeciders(
  input: TallyInput,
  people: readonly Person[],
  axis: CellAxis,
  cells: readonly AxisCell[],
  columns: readonly RecordColumn[],
): Bounds {
  const draft: Draft = { relations: [], unshown: [], stem: `unshown.decided.${axis}` };
  const deciding = people.map((person) => {
    const index = person.records.find((i) => {
      const record = input.records[i];
      return record !== undefined && recordValue(record, axis) !== null;
    });
    return index === undefined ? null : (input.records[index] ?? null);
  });
  const decided = new Map<string, number>();
  for (const record of deciding) {
    const key = record === null ? null : recordValue(record, axis);
    const column = columns.find(({ list }) => list.id === record?.list);
    if (key === null || column === undefined) continue;
    const id = decidedId(draft, column, cellOf(cells, key), cellOf(column.cells, key));
    decided.set(id, (decided.get(id) ?? 0) + 1);
  }
  const partsOf = columns.map((column) => addDecided(draft, column, cells, decided));
  for (const cell of cells.filter((own) => own.id !== unstated)) {
    const own = partsOf.map((parts) => parts.filter(([of]) => of === cell).map(([, id]) => id));
    addBySource(draft, `persons.${axis}.${cell.id}`, cell, own, decided);
  }
  addTotals(draft, input, people, axis, columns, { deciding, partsOf });
  return draft;
}

interface Decisions {
  /** The deciding record of each person, in their order. */
  readonly deciding: readonly ({ readonly list: string } | null)[];
  /** By column. */
  readonly partsOf: readonly Parts[];
}

type Parts = readonly (readonly [persons: AxisCell, id: string])[];

function decidedId({ stem }: Draft, { list }: RecordColumn, persons: AxisCell, records: AxisCell): string {
  return `${stem}.${list.id}.${persons.id}.${records.id}`;
}

function cellOf(cells: readonly AxisCell[], key: string): AxisCell {
  const found = cells.find((cell) => cell.key === key) ?? cells.find(isPool);
  if (found === undefined) throw new Error('a value without a cell');
  return found;
}

function isPool(cell: AxisCell): boolean {
  return cell.key === null && cell.id !== unstated;
}

/** Whether a value can stand in both cells, as far as their names tell. */
function canShare(a: AxisCell, all: readonly AxisCell[], b: AxisCell, others: readonly AxisCell[]): boolean {
  if (a.id === unstated || b.id === unstated) return false;
  if (a.key !== null && b.key !== null) return a.key === b.key;
  if (a.key !== null) return !others.some((cell) => cell.key === a.key);
  return b.key === null || !all.some((cell) => cell.key === b.key);
}

/** The records of one list: those that decide, by the cell of persons, and those that decide nothing. */
function addDecided(
  draft: Draft,
  column: RecordColumn,
  cells: readonly AxisCell[],
  decided: ReadonlyMap<string, number>,
): Parts {
  return column.cells.flatMap((own, index) => {
    if (own.id === unstated) return [];
    const sharing = cells.filter((cell) => canShare(cell, cells, own, column.cells));
    const parts = sharing.map((cell) => [cell, decidedId(draft, column, cell, own)] as const);
    const counts = parts.map(([, id]) => decided.get(id) ?? 0);
    parts.forEach(([, id], i) => draft.unshown.push({ id, value: counts[i] ?? 0, guarded: true }));
    const idle = `${draft.stem}.${column.list.id}.idle.${own.id}`;
    draft.unshown.push({
      id: idle,
      value: own.count - counts.reduce((sum, count) => sum + count, 0),
      guarded: false,
    });
    draft.relations.push({
      total: column.figures[index]?.id ?? '',
      parts: [...parts.map(([, id]) => id), idle],
    });
    return parts;
  });
}

/** Persons of a value: those whom the first list decides, and the rest, who must not be found by subtraction. */
function addBySource(
  { relations, unshown, stem }: Draft,
  figure: string,
  cell: AxisCell,
  [first = [], ...others]: readonly (readonly string[])[],
  decided: ReadonlyMap<string, number>,
): void {
  const rest = others.flat();
  const beyond = `${stem}.beyond.${cell.id}`;
  if (rest.length > 0) {
    const value = rest.reduce((sum, id) => sum + (decided.get(id) ?? 0), 0);
    unshown.push({ id: beyond, value, guarded: true });
    relations.push({ total: beyond, parts: rest });
  }
  const parts = rest.length > 0 ? [...first, beyond] : first;
  if (parts.length > 0) relations.push({ total: figure, parts });
}

/** How many people each list decides, as far as the capture histories and the people also on other lists tell. */
function addTotals(
  { relations, unshown, stem }: Draft,
  { lists }: TallyInput,
  people: readonly Person[],
  axis: CellAxis,
  columns: readonly RecordColumn[],
  { deciding, partsOf }: Decisions,
): void {
  const histories = captureHistories(people, captureLists(lists));
  const stating = columns.map(({ list }) => list.id);
  const hide = (id: string, value: number) => {
    unshown.push({ id: `${stem}.${id}`, value, guarded: false });
    return `${stem}.${id}`;
  };
  /** Those whom a list was the first to hold and did not decide; a later one may. */
  const left: { readonly id: string; readonly value: number }[] = [];
  columns.forEach(({ list: { id: list, role }, cells }, index) => {
    const before = columns.slice(0, index).map((column) => column.list);
    const isFirst = ({ lists: on }: Person) => stating.find((id) => on.includes(id)) === list;
    const first = people.flatMap((person, i) => (isFirst(person) ? [deciding[i]?.list] : []));
    const missed = first.filter((by) => by !== list).length;
    const late = deciding.filter((record) => record?.list === list).length - (first.length - missed);

    const fresh = histories.filter(
      ({ lists: on }) =>
        (role !== 'capture' || on.includes(list)) && !before.some((earlier) => on.includes(earlier.id)),
    );
    const held = fresh.map((h) => (role === 'capture' ? historyId(h.lists) : onOther(h.lists, list)));
    if (held.length > 0) {
      const all = people.filter(
        ({ lists: on }) =>
          on.includes(list) && !before.some((b) => b.role === 'capture' && on.includes(b.id)),
      ).length;
      const total = hide(`${list}.held`, all);
      // Who of them stands on an earlier list that is no capture list is known to nobody.
      const others = before.some((earlier) => earlier.role !== 'capture')
        ? [hide(`${list}.elsewhere`, all - first.length)]
        : [];
      relations.push(
        { total, parts: held },
        { total, parts: [hide(`${list}.first`, first.length), ...others] },
      );
      const none = cells.find((cell) => cell.id === unstated);
      const timely = hide(`${list}.timely`, first.length - missed);
      const missing = none === undefined ? [] : [hide(`${list}.missed`, missed)];
      relations.push({ total: `${stem}.${list}.first`, parts: [timely, ...missing] });
      const fromBefore = left.length === 0 ? [] : [hide(`${list}.late`, late)];
      if (left.length > 0) {
        const value = left.reduce((sum, entry) => sum + entry.value, 0);
        const waiting = hide(`${list}.waiting`, value);
        relations.push(
          { total: waiting, parts: left.map((entry) => entry.id) },
          { total: waiting, parts: [...fromBefore, hide(`${list}.still`, value - late)] },
        );
      }
      const own = hide(`${list}.all`, first.length - missed + late);
      relations.push({ total: own, parts: [timely, ...fromBefore] });
      const decided = (partsOf[index] ?? []).map(([, id]) => id);
      if (decided.length > 0) relations.push({ total: own, parts: decided });
      for (const id of missing) {
        left.push({ id, value: missed });
        relations.push({
          total: `list.${list}.${axis}.${unstated}`,
          parts: [id, hide(`${list}.unstated`, (none?.count ?? 0) - missed)],
        });
      }
    }
  });
}
