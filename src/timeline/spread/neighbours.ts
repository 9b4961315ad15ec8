// What each unit feels of the others: a product with the weights of neighbours, in fewer steps where units stand alike in the tree.
import { dotAt } from './cells.ts';

/**
 * out(i) = Σ over j ≠ i of matrix(i, j) · x(j). Units whose rows are the same but for their own places (units under one parent are such) share
 * one sum, from which each takes off its own part.
 */
export class NeighbourProduct {
  readonly #units: number;
  readonly #classOf: Int32Array;
  /** A row for each class; the place of a member holds what it is to the others of its class. */
  readonly #rows: Float64Array;
  readonly #sums: Float64Array;

  /** `matrix` row by row; its diagonal is left out. */
  constructor(matrix: Float64Array, units: number) {
    const classes: number[][] = [];
    const at = (i: number, j: number) => matrix[i * units + j] ?? 0;
    for (let i = 0; i < units; i++) {
      const own = classes.find((members) => members.every((member) => isAlike(at, units, i, member)));
      if (own === undefined) classes.push([i]);
      else own.push(i);
    }
    this.#units = units;
    this.#classOf = new Int32Array(units);
    this.#rows = new Float64Array(classes.length * units);
    this.#sums = new Float64Array(classes.length);
    classes.forEach((members, k) => {
      const [first = 0, second] = members;
      for (let j = 0; j < units; j++) {
        const from = j === first ? second : first;
        this.#rows[k * units + j] = from === undefined ? 0 : at(from, j);
      }
      for (const member of members) this.#classOf[member] = k;
    });
  }

  /** Reads and writes one stretch of `units` numbers of each array. */
  into(x: Float64Array, atX: number, out: Float64Array, atOut: number): void {
    const units = this.#units;
    const classOf = this.#classOf;
    const rows = this.#rows;
    const sums = this.#sums;
    for (let k = 0; k < sums.length; k++) sums[k] = dotAt(rows, k * units, x, atX, units);
    for (let i = 0; i < units; i++) {
      const k = classOf[i] ?? 0;
      out[atOut + i] = (sums[k] ?? 0) - (rows[k * units + i] ?? 0) * (x[atX + i] ?? 0);
    }
  }
}

function isAlike(at: (i: number, j: number) => number, units: number, i: number, other: number): boolean {
  if (at(i, other) !== at(other, i)) return false;
  for (let j = 0; j < units; j++) {
    if (j !== i && j !== other && at(i, j) !== at(other, j)) return false;
  }
  return true;
}
