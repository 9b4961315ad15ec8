// What an attacker can find out about the hidden cells of a publication, found the hard way: an independent check of
// disclosure control that knows nothing but what is published.
import type { Figure, Relation, UnshownCell } from '../figure/figure.ts';
import { cellSystem, neighbourhood, type Cell, type CellSystem } from './disclosure-cells.ts';
import { solveInteger } from './solve-integer.ts';

/** A hidden cell and the range to which it can be narrowed. */
interface Exposure {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** Far above any count, so that every variable is bounded. */
const ceiling = 1e7;

/**
 * Hidden cells that the published ones give away: those that can only have one value, and those that can only have values
 * below the threshold. The attacker knows every published figure, every relation, that hidden figures are whole numbers
 * (tenths for months) above 0, and that cells never shown are whole numbers from 0; a cell never shown is given away where
 * it must lie between 1 and the threshold. What cannot be settled counts as given away.
 */
export function audit(
  figures: readonly Figure[],
  relations: readonly Relation[],
  threshold: number,
  unshown: readonly Pick<UnshownCell, 'id' | 'guarded'>[] = [],
): readonly Exposure[] {
  const system = cellSystem(
    figures,
    relations,
    unshown.map((cell) => ({ ...cell, value: 0 })),
  );
  const isKnown = (cell: number) => system.cells[cell]?.figure?.value !== null && !isUnshown(system, cell);
  const witnessed = new Map<number, { least: number; most: number }>();
  return system.cells.flatMap((own, cell) => {
    const { id, figure, guarded, uses } = own;
    const hidden = figure === null ? guarded : figure.withheld === 'small';
    if (!hidden || uses.length === 0) return [];
    // What stands in the answer for another cell is a proof for this one as well.
    const seen = witnessed.get(cell);
    if (seen !== undefined && !isExposed(own, seen.least, seen.most, threshold)) return [];
    const [low, high] = [1, -1].map((direction) => {
      const answer = extreme(system, cell, direction, isKnown);
      for (const [other, value] of answer ?? []) {
        const { least, most } = witnessed.get(other) ?? { least: value, most: value };
        witnessed.set(other, { least: Math.min(least, value), most: Math.max(most, value) });
      }
      return answer?.get(cell) ?? null;
    });
    if (typeof low !== 'number' || typeof high !== 'number') return [{ id, low: low ?? 0, high: high ?? 0 }];
    return isExposed(own, low, high, threshold) ? [{ id, low, high }] : [];
  });
}

/** Whether a hidden cell is given away that can have every value from `low` to `high`. */
function isExposed({ figure, step }: Cell, low: number, high: number, threshold: number): boolean {
  return figure === null ? low > 0 && high < threshold : high < threshold || high - low < step / 2;
}

function isUnshown(system: CellSystem, cell: number): boolean {
  return system.cells[cell]?.figure === null;
}

/** All cells that depend on one, where that one has its least (direction 1) or greatest (−1) value; null where it cannot be settled. */
function extreme(
  system: CellSystem,
  cell: number,
  direction: number,
  isKnown: (cell: number) => boolean,
): ReadonlyMap<number, number> | null {
  const { cells, rows } = neighbourhood(system, cell, isKnown);
  const variable = new Map(cells.map((c, index) => [c, index]));
  const own = rows.map((row) => system.rows[row] ?? []);
  const answer = solveInteger(
    {
      rows: own.map((row) =>
        row.flatMap(([c, coefficient]) => {
          const position = variable.get(c);
          return position === undefined ? [] : [[position, coefficient] as const];
        }),
      ),
      right: rows.map((row) =>
        (system.rows[row] ?? []).reduce((rest, [c, coefficient]) => {
          if (variable.has(c)) return rest;
          return rest - coefficient * (system.cells[c]?.figure?.value ?? 0);
        }, system.right[row] ?? 0),
      ),
      lower: cells.map((c) => (isUnshown(system, c) ? 0 : (system.cells[c]?.step ?? 1))),
      upper: cells.map(() => ceiling),
      cost: cells.map((_, index) => (index === 0 ? direction : 0)),
    },
    cells.map((c) => system.cells[c]?.step ?? 1),
    400,
  );
  if (answer.kind !== 'solved') return null;
  return new Map(cells.map((c, index) => [c, answer.point[index] ?? 0]));
}
