// The figures of a publication as the cells of one system of equations, as an attacker sees it.
import type { Figure, Relation, UnshownCell } from '../figure/figure.ts';

export interface Cell {
  readonly id: string;
  /** Counts move in whole persons; expected counts by month in tenths. */
  readonly step: number;
  /** Null for cells that are never shown. */
  readonly figure: Figure | null;
  /** For cells that are never shown: whether they are to be kept from being solved. */
  readonly guarded: boolean;
  /** Relations of this cell, with its coefficient: 1 for the total, −1 for a part. */
  readonly uses: readonly (readonly [relation: number, coefficient: number])[];
}

export interface CellSystem {
  readonly cells: readonly Cell[];
  /** Each relation as cells with coefficients that add up to its entry in `right`. */
  readonly rows: readonly (readonly (readonly [cell: number, coefficient: number])[])[];
  readonly right: readonly number[];
}

/** Expected counts by month are the only figures in fractions of a person. */
function stepOf(figure: Figure): number {
  const select = figure.lineage.select;
  return select?.axis === 'month' && /^\d{4}-\d{2}$/.test(select.value ?? '') ? 0.1 : 1;
}

/** Whether a figure counts people, so that a small value could point at somebody. */
export function countsPeople(figure: Figure): boolean {
  return (figure.counts === 'persons' || figure.counts === 'records') && figure.exempt === null;
}

/** Throws where a relation names a cell that is neither a figure nor an unshown cell: the attacker's knowledge is not known. */
export function cellSystem(
  figures: readonly Figure[],
  relations: readonly Relation[],
  unshown: readonly UnshownCell[],
): CellSystem {
  const drafts = [
    ...figures.map((figure) => ({ id: figure.id, step: stepOf(figure), figure, guarded: false })),
    ...unshown.map(({ id, guarded }) => ({ id, step: 1, figure: null, guarded })),
  ];
  const index = new Map(drafts.map((cell, position) => [cell.id, position]));
  const find = (id: string) => {
    const position = index.get(id);
    if (position === undefined) throw new Error(`a relation names ${id}, which is no figure`);
    return position;
  };
  const rows = relations.map(({ total, parts }) => [
    [find(total), 1] as const,
    ...parts.map((part) => [find(part), -1] as const),
  ]);
  const uses: (readonly [number, number])[][] = drafts.map(() => []);
  rows.forEach((row, r) => {
    for (const [cell, coefficient] of row) uses[cell]?.push([r, coefficient]);
  });
  return {
    cells: drafts.map((draft, i) => ({ ...draft, uses: uses[i] ?? [] })),
    rows,
    right: relations.map((relation) => relation.plus ?? 0),
  };
}

/**
 * The cells that depend on each other through relations, when those that are `fixed` pass nothing on; with their
 * relations. The start comes first.
 */
export function neighbourhood(
  system: CellSystem,
  start: number,
  fixed: (cell: number) => boolean,
): { readonly cells: readonly number[]; readonly rows: readonly number[] } {
  const cells = new Set([start]);
  const rows = new Set<number>();
  for (const cell of cells) {
    for (const [row] of system.cells[cell]?.uses ?? []) {
      if (rows.has(row)) continue;
      rows.add(row);
      for (const [other] of system.rows[row] ?? []) if (!fixed(other)) cells.add(other);
    }
  }
  return { cells: [...cells], rows: [...rows] };
}
