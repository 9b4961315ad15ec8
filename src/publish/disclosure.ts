// Disclosure control: hides counts of people below the threshold, and whatever else would give them away.
//
// Primary suppression hides small cells; complementary suppression hides further cells until no hidden one can be solved
// from the rest (Willenborg & de Waal 2001, Elements of Statistical Disclosure Control; Hundepool et al. 2012, Statistical
// Disclosure Control). Complementary cells are found, cell by cell, by a linear programme that asks for the cheapest other
// set of values in which the cell would not be small (Kelly, Golden & Assad 1992, Cell suppression: disclosure protection
// for sensitive tabular data, Networks 22; Fischetti & Salazar 2001, Solving the cell suppression problem on tabular data
// with linear constraints, Management Science 47). Every such set of values is a proof that stays good: hiding more can
// only leave the attacker with more possibilities.
//
// A count of 0 stays visible: it is nobody. It is also never hidden for the sake of others, so that whoever reads knows
// that a hidden count is at least 1, and is never told more than that.
import type { Figure, Relation, UnshownCell } from '../figure/figure.ts';
import { cellSystem, countsPeople, neighbourhood, type Cell, type CellSystem } from './disclosure-cells.ts';
import { solveInteger } from './solve-integer.ts';

type HidingReason = 'small' | 'complementary' | 'derived';

export interface Protection {
  /** All figures in the order given; hidden ones without value and interval, withheld as `small`. */
  readonly figures: readonly Figure[];
  readonly hidden: number;
  /** Why each hidden figure is hidden, in the order of the figures. Not for publication: it tells which cells are small. */
  readonly reasons: readonly { readonly id: string; readonly reason: HidingReason }[];
  /** Cells that cannot be protected because figures exempt from disclosure control give them away. */
  readonly exposed: readonly string[];
}

/** More than any shift that protection asks for. */
const farthest = 1e6;

/**
 * Hides what must not be shown. `unshown` are the cells without figure that `relations` name. Throws where a relation
 * does not add up: it would protect nothing.
 */
export function protect(
  figures: readonly Figure[],
  relations: readonly Relation[],
  threshold: number,
  unshown: readonly UnshownCell[] = [],
): Protection {
  const system = cellSystem(figures, relations, unshown);
  const values = [...figures.map((figure) => figure.value), ...unshown.map((cell) => cell.value)];
  checkSums(system, values);
  const reasons = new Map<number, HidingReason>();
  figures.forEach((figure, i) => {
    const value = figure.value ?? 0;
    if (countsPeople(figure) && value > 0 && value < threshold) reasons.set(i, 'small');
  });
  const exposed = hideComplements(system, values, threshold, reasons);
  hideDerived(figures, reasons);
  return {
    figures: figures.map((figure, i) => (reasons.has(i) ? withhold(figure) : coarsen(figure, threshold))),
    hidden: reasons.size,
    reasons: figures.flatMap((figure, i) => {
      const reason = reasons.get(i);
      return reason === undefined ? [] : [{ id: figure.id, reason }];
    }),
    exposed: exposed.map((i) => system.cells[i]?.id ?? ''),
  };
}

function withhold(figure: Figure): Figure {
  return { ...figure, value: null, withheld: 'small', interval: null };
}

/**
 * Bounds of an expected count are counts of people, and so is what lies between them: those who may belong or not. Where
 * any of the three is small, the bounds are widened to multiples of the threshold, which still hold.
 */
function coarsen(figure: Figure, threshold: number): Figure {
  const interval = figure.interval;
  if (interval === null || interval.level !== null || !countsPeople(figure)) return figure;
  const isSmall = (count: number) => count > 0 && count < threshold;
  const { low, high } = interval;
  if (![low, high, high - low].some(isSmall)) return figure;
  return {
    ...figure,
    interval: {
      ...interval,
      low: Math.floor(low / threshold) * threshold,
      high: Math.ceil(high / threshold) * threshold,
    },
  };
}

function checkSums(system: CellSystem, values: readonly (number | null)[]): void {
  for (const [index, row] of system.rows.entries()) {
    const name = system.cells[row[0]?.[0] ?? 0]?.id ?? '';
    let rest = -(system.right[index] ?? 0);
    for (const [cell, coefficient] of row) {
      const value = values[cell] ?? null;
      if (value === null) throw new Error(`the relation of ${name} has a part without value`);
      rest += coefficient * value;
    }
    if (Math.abs(rest) > 1e-6) throw new Error(`the parts of ${name} do not add up to it`);
  }
}

/** Adds complementary cells to `reasons`, in place; returns the cells that stay exposed. */
function hideComplements(
  system: CellSystem,
  values: readonly (number | null)[],
  threshold: number,
  reasons: Map<number, HidingReason>,
): readonly number[] {
  const valueOf = (cell: number) => values[cell] ?? 0;
  const isFixed = (i: number) => {
    const figure = system.cells[i]?.figure ?? null;
    return figure !== null && (figure.exempt !== null || valueOf(i) === 0);
  };
  const costs = system.cells.map((cell, i) => hidingCost(system, cell, valueOf(i)));
  const isSensitive = (i: number) => {
    const cell = system.cells[i];
    const small = valueOf(i) > 0 && valueOf(i) < threshold;
    return cell !== undefined && small && (cell.figure === null ? cell.guarded : reasons.has(i));
  };
  const safe = new Set<number>();
  const exposed: number[] = [];
  const order = system.cells
    .map((_, i) => i)
    .filter((i) => isSensitive(i) && (system.cells[i]?.uses.length ?? 0) > 0)
    .toSorted((a, b) => valueOf(a) - valueOf(b) || a - b);
  for (const cell of order) {
    if (safe.has(cell)) continue;
    const isUnshown = system.cells[cell]?.figure === null;
    // A cell that is never shown is also safe where it may be 0.
    const shifts = [Math.ceil(threshold - valueOf(cell) - 1e-9), ...(isUnshown ? [-valueOf(cell)] : [])];
    const moves = shifts
      .flatMap((shift) => cheapestMove(system, cell, shift, { valueOf, isFixed, costs, reasons }) ?? [])
      .toSorted((a, b) => a.cost - b.cost);
    const move = moves[0];
    if (move === undefined) {
      exposed.push(cell);
      continue;
    }
    for (const [other, change] of move.changes) {
      const figure = system.cells[other]?.figure ?? null;
      if (figure !== null && !reasons.has(other)) reasons.set(other, 'complementary');
      const moved = valueOf(other) + change;
      if (moved >= threshold || (figure === null && moved === 0)) safe.add(other);
    }
  }
  return exposed;
}

interface Situation {
  readonly valueOf: (cell: number) => number;
  readonly isFixed: (cell: number) => boolean;
  readonly costs: readonly number[];
  readonly reasons: ReadonlyMap<number, HidingReason>;
}

interface Move {
  readonly cost: number;
  readonly changes: readonly (readonly [cell: number, change: number])[];
}

/** The cheapest other values of all cells that obey every relation and in which `cell` has moved by `shift`. */
function cheapestMove(
  system: CellSystem,
  cell: number,
  shift: number,
  { valueOf, isFixed, costs, reasons }: Situation,
): Move | null {
  const near = neighbourhood(system, cell, isFixed);
  const lower: number[] = [];
  const upper: number[] = [];
  const cost: number[] = [];
  const columns: { readonly cell: number; readonly sign: number }[] = [];
  const columnsOf = new Map<number, readonly number[]>();
  const add = (of: number, sign: number, low: number, high: number, price: number) => {
    columns.push({ cell: of, sign });
    lower.push(low);
    upper.push(high);
    cost.push(price);
    columnsOf.set(of, [...(columnsOf.get(of) ?? []), columns.length - 1]);
  };
  for (const other of near.cells) {
    const own = system.cells[other];
    if (own === undefined) continue;
    // Expected counts move in whole persons too: fewer possibilities than the attacker has, which is the safe side.
    const fall = own.figure === null ? valueOf(other) : Math.floor(valueOf(other) - own.step + 1e-9);
    const isOpen = own.figure !== null && !reasons.has(other);
    if (other === cell) add(other, 1, shift, shift, 0);
    else if (!isOpen) add(other, 1, -fall, farthest, 0);
    else {
      add(other, 1, 0, farthest, costs[other] ?? 1);
      add(other, -1, 0, fall, costs[other] ?? 1);
    }
  }
  const answer = solveInteger(
    {
      rows: near.rows.map((row) =>
        (system.rows[row] ?? []).flatMap(([other, coefficient]) =>
          (columnsOf.get(other) ?? []).map(
            (column) => [column, coefficient * (columns[column]?.sign ?? 1)] as const,
          ),
        ),
      ),
      right: near.rows.map(() => 0),
      lower,
      upper,
      cost,
    },
    columns.map(() => 1),
  );
  if (answer.kind !== 'solved') return null;
  const changes = new Map<number, number>();
  answer.point.forEach((x, column) => {
    const { cell: of, sign } = columns[column] ?? { cell, sign: 1 };
    changes.set(of, (changes.get(of) ?? 0) + sign * x);
  });
  return {
    cost: answer.point.reduce((sum, x, column) => sum + x * (cost[column] ?? 0), 0),
    changes: [...changes].filter(([, change]) => change !== 0),
  };
}

/**
 * The price of one person of change in a cell that would have to be hidden for it: totals of what is shown last, then what
 * the lists say of each other, small cells first.
 */
function hidingCost(system: CellSystem, { id, uses }: Cell, value: number): number {
  if (id === 'persons.total') return 100_000;
  if (/^list\.[^.]+\.(persons|records)$/.test(id)) return 10_000;
  const isTotal = uses.some(
    ([row, coefficient]) =>
      coefficient > 0 &&
      system.rows[row]?.some(([part, sign]) => sign < 0 && system.cells[part]?.figure !== null),
  );
  const isFinding = /^(overlap|history|persons\.on)\./.test(id);
  return (10 + Math.min(value, 1000) / 10) * (isTotal || isFinding ? 10 : 1);
}

/** Whatever was computed from a hidden figure is hidden as well. */
function hideDerived(figures: readonly Figure[], reasons: Map<number, HidingReason>): void {
  const hidden = new Set([...reasons.keys()].flatMap((i) => figures[i]?.id ?? []));
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    figures.forEach((figure, i) => {
      if ((figure.value === null && figure.interval === null) || hidden.has(figure.id)) return;
      if (!figure.lineage.from.some((id) => hidden.has(id))) return;
      hidden.add(figure.id);
      reasons.set(i, 'derived');
    });
  }
}
