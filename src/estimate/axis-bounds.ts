// What a reader can conclude from how the tables are made, stated as relations for disclosure control.
import type { Figure, Relation, UnshownCell } from '../figure/figure.ts';
import type { AxisCell } from './axis-cells.ts';
import type { TallyList } from './tally-input.ts';

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
