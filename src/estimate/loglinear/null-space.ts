// What a design cannot tell: directions in which the parameters move without any change of the cells.

export interface NullSpace {
  /** Columns that depend on those before them. */
  readonly free: readonly number[];
  /** For each free column the direction with 1 there and 0 at the other free ones. */
  readonly directions: readonly Float64Array[];
}

/** Designs hold 0, 1 and small whole numbers: what elimination leaves is either far from 0 or rounding. */
const zero = 1e-9;

/** Gauss–Jordan elimination with row pivoting. `rows` are copied. */
export function nullSpace(rows: readonly Float64Array[], columns: number): NullSpace {
  const left = rows.map((row) => Float64Array.from(row));
  const pivots: number[] = [];
  const free: number[] = [];
  for (let column = 0; column < columns; column++) {
    const rank = pivots.length;
    let best = rank;
    for (let r = rank + 1; r < left.length; r++) {
      if (Math.abs(left[r]?.[column] ?? 0) > Math.abs(left[best]?.[column] ?? 0)) best = r;
    }
    const pivotRow = left[best];
    const pivot = pivotRow?.[column] ?? 0;
    if (pivotRow === undefined || Math.abs(pivot) < zero) {
      free.push(column);
      continue;
    }
    left[best] = left[rank] ?? pivotRow;
    left[rank] = pivotRow;
    for (let c = column; c < columns; c++) pivotRow[c] = (pivotRow[c] ?? 0) / pivot;
    left.forEach((row, r) => {
      const factor = row[column] ?? 0;
      if (r === rank || factor === 0) return;
      for (let c = column; c < columns; c++) row[c] = (row[c] ?? 0) - factor * (pivotRow[c] ?? 0);
    });
    pivots.push(column);
  }
  const directions = free.map((column) => {
    const direction = new Float64Array(columns);
    direction[column] = 1;
    pivots.forEach((pivot, r) => {
      const value = -(left[r]?.[column] ?? 0);
      direction[pivot] = Math.abs(value) < zero ? 0 : value;
    });
    return direction;
  });
  return { free, directions };
}
