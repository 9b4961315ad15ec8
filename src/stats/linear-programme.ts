// A small linear programme solver: the primal simplex method on a dense tableau with bounded variables, in two phases
// (Dantzig 1955, "Upper bounds, secondary constraints, and block triangularity", Econometrica 23; Bland 1977, "New finite
// pivoting rules for the simplex method", Mathematics of Operations Research 2, against cycling).

/** Minimise cost·x subject to rows·x = right, lower ≤ x ≤ upper; lower bounds are finite, upper ones may be +∞. */
export interface LinearProgramme {
  /** Each row as pairs of variable and coefficient. */
  readonly rows: readonly (readonly (readonly [variable: number, coefficient: number])[])[];
  readonly right: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly cost: readonly number[];
}

const tolerance = 1e-9;
/** Pivots without progress before the rule is changed to one that cannot cycle. */
const patience = 50;

/** An optimal vertex, or null where no point satisfies rows and bounds. Throws a RangeError where the cost falls for ever. */
export function solveLinear(programme: LinearProgramme): readonly number[] | null {
  if (programme.lower.some((low, j) => low > (programme.upper[j] ?? 0) + tolerance)) return null;
  const tableau = new Tableau(programme);
  if (tableau.minimise('infeasibility') > 1e-6) return null;
  tableau.fixArtificials();
  tableau.minimise('cost');
  return tableau.solution();
}

/**
 * Every variable is shifted to start at 0, and one that sits at its upper bound is replaced by its complement, so that all
 * variables outside the basis stand at 0. Basic variables from `width` on are artificial: they have no column.
 */
class Tableau {
  private readonly width: number;
  private readonly height: number;
  private readonly programme: LinearProgramme;
  private readonly cells: Float64Array[];
  private readonly right: Float64Array;
  private readonly basis: Int32Array;
  private readonly span: Float64Array;
  private readonly complemented: Uint8Array;
  private readonly reduced: Record<'infeasibility' | 'cost', Float64Array>;
  private artificialSpan = Number.POSITIVE_INFINITY;

  constructor(programme: LinearProgramme) {
    const { rows, right, lower, upper, cost } = programme;
    this.programme = programme;
    this.width = cost.length;
    this.height = rows.length;
    this.span = new Float64Array(this.width);
    for (let j = 0; j < this.width; j++) this.span[j] = (upper[j] ?? 0) - (lower[j] ?? 0);
    this.complemented = new Uint8Array(this.width);
    this.right = new Float64Array(this.height);
    this.basis = Int32Array.from(rows, (_, r) => this.width + r);
    const infeasibility = new Float64Array(this.width);
    // By the few cells that a row has, not by the width of the tableau.
    this.cells = rows.map((row, r) => {
      const cells = new Float64Array(this.width);
      let rest = right[r] ?? 0;
      for (const [j, coefficient] of row) rest -= coefficient * (lower[j] ?? 0);
      const sign = rest < 0 ? -1 : 1;
      for (const [j, coefficient] of row) {
        cells[j] = (cells[j] ?? 0) + sign * coefficient;
        infeasibility[j] = (infeasibility[j] ?? 0) - sign * coefficient;
      }
      this.right[r] = Math.abs(rest);
      return cells;
    });
    this.reduced = { infeasibility, cost: Float64Array.from(cost) };
  }

  /** Returns the sum of the artificial variables. */
  minimise(goal: 'infeasibility' | 'cost'): number {
    const reduced = this.reduced[goal];
    let idle = 0;
    for (;;) {
      const entering = this.chooseEntering(reduced, idle > patience);
      if (entering < 0) break;
      idle = this.step(entering, idle > patience) > tolerance ? 0 : idle + 1;
    }
    return this.basis.reduce((sum, j, r) => (j >= this.width ? sum + (this.right[r] ?? 0) : sum), 0);
  }

  /** From here on artificial variables stay 0. */
  fixArtificials(): void {
    this.artificialSpan = 0;
  }

  solution(): readonly number[] {
    const shifted = new Float64Array(this.width);
    this.basis.forEach((j, r) => {
      if (j < this.width) shifted[j] = this.right[r] ?? 0;
    });
    return Array.from(shifted, (value, j) => {
      const own = this.complemented[j] === 1 ? (this.span[j] ?? 0) - value : value;
      return own + (this.programme.lower[j] ?? 0);
    });
  }

  private chooseEntering(reduced: Float64Array, first: boolean): number {
    let best = -1;
    let least = -tolerance;
    for (let j = 0; j < this.width; j++) {
      const value = reduced[j] ?? 0;
      if (value >= least || (this.span[j] ?? 0) <= tolerance) continue;
      best = j;
      if (first) break;
      least = value;
    }
    return best;
  }

  private spanOf(variable: number): number {
    return variable < this.width ? (this.span[variable] ?? 0) : this.artificialSpan;
  }

  /** Raises one variable from 0 as far as all others allow, and returns how far. */
  private step(entering: number, first: boolean): number {
    let length = this.span[entering] ?? 0;
    let leaving = -1;
    let atUpper = false;
    for (let r = 0; r < this.height; r++) {
      const cell = this.cells[r]?.[entering] ?? 0;
      if (Math.abs(cell) <= tolerance) continue;
      const value = this.right[r] ?? 0;
      const limit = cell > 0 ? value / cell : (this.spanOf(this.basis[r] ?? 0) - value) / -cell;
      const reach = Math.max(0, limit);
      const closer = reach < length - tolerance;
      const tie = !closer && reach <= length + tolerance && leaving >= 0;
      if (closer || (tie && this.prefers(r, leaving, entering, first))) {
        length = Math.min(length, reach);
        leaving = r;
        atUpper = cell < 0;
      }
    }
    if (length === Number.POSITIVE_INFINITY) throw new RangeError('the cost falls for ever');
    if (leaving < 0) this.complement(entering);
    else {
      if (atUpper) this.complementBasic(leaving);
      this.pivot(leaving, entering);
    }
    return length;
  }

  /** Of two rows that limit a step alike: under Bland's rule the lower variable, else the larger pivot. */
  private prefers(row: number, other: number, entering: number, first: boolean): boolean {
    if (first) return (this.basis[row] ?? 0) < (this.basis[other] ?? 0);
    return (
      Math.abs(this.cells[row]?.[entering] ?? 0) > Math.abs(this.cells[other]?.[entering] ?? 0) + tolerance
    );
  }

  private complement(column: number): void {
    const span = this.span[column] ?? 0;
    this.cells.forEach((row, r) => {
      const cell = row[column] ?? 0;
      this.right[r] = (this.right[r] ?? 0) - cell * span;
      row[column] = -cell;
    });
    for (const reduced of Object.values(this.reduced)) reduced[column] = -(reduced[column] ?? 0);
    this.complemented[column] = 1 - (this.complemented[column] ?? 0);
  }

  private complementBasic(r: number): void {
    const variable = this.basis[r] ?? 0;
    const row = this.cells[r];
    if (row === undefined) return;
    for (let j = 0; j < this.width; j++) if (j !== variable) row[j] = -(row[j] ?? 0);
    this.right[r] = this.spanOf(variable) - (this.right[r] ?? 0);
    if (variable < this.width) this.complemented[variable] = 1 - (this.complemented[variable] ?? 0);
  }

  private pivot(r: number, column: number): void {
    const row = this.cells[r];
    if (row === undefined) return;
    const pivot = row[column] ?? 1;
    const used: number[] = [];
    for (let j = 0; j < this.width; j++) {
      const cell = row[j] ?? 0;
      if (cell === 0) continue;
      row[j] = cell / pivot;
      used.push(j);
    }
    const value = (this.right[r] ?? 0) / pivot;
    this.right[r] = Math.max(0, value);
    this.cells.forEach((other, i) => {
      const factor = other[column] ?? 0;
      if (i === r || factor === 0) return;
      subtract(other, row, factor, used);
      other[column] = 0;
      const rest = (this.right[i] ?? 0) - factor * value;
      this.right[i] = Math.abs(rest) < tolerance ? 0 : rest;
    });
    for (const reduced of Object.values(this.reduced)) {
      const factor = reduced[column] ?? 0;
      if (factor !== 0) subtract(reduced, row, factor, used);
      reduced[column] = 0;
    }
    this.basis[r] = column;
  }
}

function subtract(from: Float64Array, row: Float64Array, factor: number, columns: readonly number[]): void {
  for (const j of columns) {
    const rest = (from[j] ?? 0) - factor * (row[j] ?? 0);
    from[j] = Math.abs(rest) < 1e-12 ? 0 : rest;
  }
}
