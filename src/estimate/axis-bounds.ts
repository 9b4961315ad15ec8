// What a reader can conclude from how the tables are made, stated as relations for disclosure control.
import type { Figure, Relation, UnshownCell } from '../figure/figure.ts';
import type { AxisCell } from './axis-cells.ts';
import type { CellAxis } from './axis-words.ts';
import type { Person } from './person.ts';
import type { TallyInput, TallyList } from './tally-input.ts';

/** The records of one list along one axis. */
export interface RecordColumn {
  readonly list: TallyList;
  readonly cells: readonly AxisCell[];
  readonly figures: readonly Figure[];
}

export interface Bounds {
  readonly relations: readonly Relation[];
  readonly unshown: readonly UnshownCell[];
}

/** A value that is named only because enough people share it tells, by its name, that they are so many. */
export function boundByName(stem: string, cells: readonly AxisCell[]): Bounds {
  const named = cells.filter((cell) => cell.atLeast > 0);
  const beyond = (cell: AxisCell) => `unshown.beyond.name.${stem}.${cell.id}`;
  return {
    relations: named.map((cell) => ({
      total: `${stem}.${cell.id}`,
      parts: [beyond(cell)],
      plus: cell.atLeast,
    })),
    unshown: named.map((cell) => ({
      id: beyond(cell),
      value: cell.count - cell.atLeast,
      guarded: false,
    })),
  };
}

/**
 * Where the first list holds one record a person, everyone whom it gives a value has that value: persons are at least as
 * many as its records. Stated as a relation with a remainder, since whoever reads both tables can use it.
 */
export function boundByFirstList(
  { lists, records }: TallyInput,
  people: readonly Person[],
  axis: CellAxis,
  cells: readonly AxisCell[],
  columns: readonly RecordColumn[],
): Bounds {
  const first = lists[0];
  const column = columns.find(({ list }) => list.id === first?.id);
  const relations: Relation[] = [];
  const unshown: UnshownCell[] = [];
  if (first?.role !== 'capture' || column === undefined) return { relations, unshown };
  const onFirst = people.filter((person) => person.lists.includes(first.id)).length;
  if (onFirst !== records.filter((record) => record.list === first.id).length) return { relations, unshown };
  for (const cell of cells) {
    const counterpart = column.cells.find((other) => other.key !== null && other.key === cell.key);
    if (counterpart === undefined) continue;
    const remainder = `unshown.beyond.${first.id}.${axis}.${cell.id}`;
    unshown.push({ id: remainder, value: cell.count - counterpart.count, guarded: false });
    relations.push({
      total: `persons.${axis}.${cell.id}`,
      parts: [`list.${first.id}.${axis}.${cell.id}`, remainder],
    });
  }
  return { relations, unshown };
}
