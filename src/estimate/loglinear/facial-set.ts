// Whether the maximum-likelihood estimate of a log-linear model exists, and on which cells where it does not.
// S. E. Fienberg, A. Rinaldo, "Maximum likelihood estimation in log-linear models", Annals of Statistics 40 (2012) 996–1023:
// the estimate exists if no direction of the parameters lowers some empty cells and leaves all others as they are; else the
// empty cells that can be lowered for ever have mean zero, and the rest of the table, the facial set, has an estimate.
import { solveLinear } from '../../stats/linear-programme.ts';
import { nullSpace } from './null-space.ts';

/**
 * The cells of the facial set (1) among the active ones. `row` gives a cell's line of the design. Linear programmes look for
 * directions that lower empty cells, until they find none that lowers one more.
 */
export function facialSet(
  row: (cell: number) => Float64Array,
  columns: number,
  counts: Float64Array,
  active: Uint8Array,
): Uint8Array {
  const seen: Float64Array[] = [];
  active.forEach((isActive, cell) => {
    if (isActive === 1 && (counts[cell] ?? 0) > 0) seen.push(row(cell));
  });
  const { directions } = nullSpace(seen, columns);
  if (directions.length === 0) return active;
  // Cells that fall alike are one to the programme: with many lists they are thousands, and their kinds a few.
  const kinds = new Map<string, { readonly fall: readonly number[]; readonly cells: number[] }>();
  active.forEach((isActive, cell) => {
    if (isActive === 0 || (counts[cell] ?? 0) > 0) return;
    const line = row(cell);
    const fall = directions.map((direction) => direction.reduce((sum, d, i) => sum + d * (line[i] ?? 0), 0));
    if (fall.every((value) => Math.abs(value) < zero)) return;
    const key = fall.join();
    const kind = kinds.get(key) ?? { fall, cells: [] };
    kind.cells.push(cell);
    kinds.set(key, kind);
  });
  const all = [...kinds.values()];
  const falls = all.map(({ fall }) => fall);
  if (falls.length === 0) return active;
  const kept = Uint8Array.from(active);
  const standing = new Set(all.keys());
  for (;;) {
    const lowered = lowest(falls, standing);
    if (lowered.length === 0) return kept;
    for (const i of lowered) {
      standing.delete(i);
      for (const cell of all[i]?.cells ?? []) kept[cell] = 0;
    }
  }
}

/** A fall below this is rounding: lines and directions are made of small whole numbers and their ratios. */
const zero = 1e-6;

/**
 * Kinds of empty cells, of those that stand yet, that the best of all directions lowers which raise none. A direction is a sum
 * of the given ones, each with a weight from −1 to 1; the fall of a kind is a variable of its own, from 0 on.
 */
function lowest(falls: readonly (readonly number[])[], standing: ReadonlySet<number>): readonly number[] {
  const width = falls[0]?.length ?? 0;
  const ends = falls.map((values) => values.reduce((sum, value) => sum + Math.abs(value), 0));
  const solution = solveLinear({
    rows: falls.map((values, i) => [
      ...values.flatMap((value, j) => (value === 0 ? [] : [[j, value] as const])),
      [width + i, -1] as const,
    ]),
    right: falls.map(() => 0),
    lower: [...Array.from({ length: width }, () => -1), ...falls.map(() => 0)],
    upper: [...Array.from({ length: width }, () => 1), ...ends],
    cost: [...Array.from({ length: width }, () => 0), ...falls.map((_, i) => (standing.has(i) ? -1 : 0))],
  });
  return falls.flatMap((_, i) => (standing.has(i) && (solution?.[width + i] ?? 0) > zero ? [i] : []));
}
