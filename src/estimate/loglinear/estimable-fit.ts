// The fit of any log-linear design to the part of a table where its estimate exists, without the columns that it cannot tell.
import type { Design } from './design.ts';
import { facialSet } from './facial-set.ts';
import { nullSpace } from './null-space.ts';
import { fitPoisson, type PoissonFit } from './poisson-fit.ts';

/** The columns of a design; the first is the intercept, and cell 0 is that of people on no list. */
export interface Columns {
  readonly size: number;
  /** A cell's line of the design. */
  readonly row: (cell: number) => Float64Array;
  /** The design of some of the columns. */
  readonly design: (columns: readonly number[]) => Design;
  /** Whether the columns are known not to depend on each other as long as no cell but 0 is left out. */
  readonly fullRank: boolean;
}

export interface EstimableFit {
  /** Columns that are estimated, and those that depend on them in the cells that are left. */
  readonly kept: readonly number[];
  readonly free: readonly number[];
  /** Cells that the estimate stands on (1): the others are empty, and the model gives them mean zero. */
  readonly active: Uint8Array;
  /** Null where the total cannot be told: it may be anything, or grows without end. */
  readonly fit: PoissonFit | null;
}

/** A mean below this in an empty cell makes one look whether it is on its way to zero. */
const suspicious = 1e-4;

/** Fits to the active cells; `start` has a value for each column. */
export function fitEstimable(
  columns: Columns,
  counts: Float64Array,
  active: Uint8Array,
  start: Float64Array | null,
): EstimableFit {
  const first = fitActive(columns, counts, active, start);
  const { fit } = first;
  const isDoubtful =
    fit === null ||
    !fit.converged ||
    active.some((on, c) => on === 1 && counts[c] === 0 && (fit.means[c] ?? 0) < suspicious);
  if (!isDoubtful) return first;
  const facial = facialSet(columns.row, columns.size, counts, active);
  const isWhole = facial.every((on, c) => on === active[c]);
  const last = isWhole ? first : fitActive(columns, counts, facial, null);
  return last.fit?.converged === true ? last : { ...last, fit: null };
}

function fitActive(
  columns: Columns,
  counts: Float64Array,
  active: Uint8Array,
  start: Float64Array | null,
): EstimableFit {
  const { free, directions } = dependent(columns, active);
  const lost = new Set(free);
  const kept = Array.from({ length: columns.size }, (_, i) => i).filter((i) => !lost.has(i));
  // The intercept is the number of people on no list: it must not move along a direction that no cell notices.
  const isIdentified = directions.every((direction) => direction[0] === 0);
  const from = start && Float64Array.from(kept, (i) => start[i] ?? 0);
  const fit = isIdentified ? fitPoisson(columns.design(kept), counts, active, from) : null;
  return { kept, free, active, fit };
}

/** Columns that depend on those before them, on the cells given. */
export function dependent(columns: Columns, cells: Uint8Array): ReturnType<typeof nullSpace> {
  const isCut = cells.some((on, cell) => cell > 0 && on === 0);
  if (columns.fullRank && !isCut) return { free: [], directions: [] };
  const rows: Float64Array[] = [];
  cells.forEach((on, cell) => {
    if (on === 1) rows.push(columns.row(cell));
  });
  return nullSpace(rows, columns.size);
}
