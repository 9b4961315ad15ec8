// Designs of log-linear models: how parameters make the logarithms of means, and the sums over cells that fitting needs.

export interface Design {
  /** Number of cells. */
  readonly cells: number;
  /** Number of parameters; the first is the intercept, the logarithm of the number of people on no list. */
  readonly size: number;
  /** eta = X·beta. */
  readonly predict: (beta: Float64Array, eta: Float64Array) => void;
  /** out = Xᵀ·values. */
  readonly project: (values: Float64Array, out: Float64Array) => void;
  /** Lower triangle of Xᵀ·diag(weights)·X, row by row in a square of `size`. */
  readonly gram: (weights: Float64Array, out: Float64Array) => void;
}

/**
 * A design of which every column is 1 on the patterns that contain a term. Sums over such patterns are sums over supersets,
 * so that all of them come out of one pass per list, and XᵀWX holds nothing but sums over the union of two terms.
 */
export function latticeDesign(lists: number, terms: readonly number[]): Design {
  const cells = 2 ** lists;
  const size = terms.length;
  const masks = Int32Array.from(terms);
  const sums = new Float64Array(cells);
  return {
    cells,
    size,
    predict: (beta, eta) => {
      eta.fill(0);
      for (let i = 0; i < size; i++) eta[masks[i] ?? 0] = beta[i] ?? 0;
      for (let bit = 1; bit < cells; bit <<= 1) {
        for (let c = 0; c < cells; c++) if (c & bit) eta[c] = (eta[c] ?? 0) + (eta[c ^ bit] ?? 0);
      }
    },
    project: (values, out) => {
      supersetSums(values, sums);
      for (let i = 0; i < size; i++) out[i] = sums[masks[i] ?? 0] ?? 0;
    },
    gram: (weights, out) => {
      supersetSums(weights, sums);
      for (let i = 0; i < size; i++) {
        const mask = masks[i] ?? 0;
        for (let j = 0; j <= i; j++) out[i * size + j] = sums[mask | (masks[j] ?? 0)] ?? 0;
      }
    },
  };
}

/** sums[m] = Σ values[c] over the patterns c that contain m. */
export function supersetSums(values: Float64Array, sums: Float64Array): void {
  sums.set(values);
  const cells = sums.length;
  for (let bit = 1; bit < cells; bit <<= 1) {
    for (let c = 0; c < cells; c++) if (!(c & bit)) sums[c] = (sums[c] ?? 0) + (sums[c | bit] ?? 0);
  }
}

/** A design of any columns, each as long as there are cells. */
export function denseDesign(columns: readonly Float64Array[]): Design {
  const cells = columns[0]?.length ?? 0;
  const size = columns.length;
  const weighted = new Float64Array(cells);
  const dot = (a: Float64Array, b: Float64Array): number => {
    let sum = 0;
    for (let c = 0; c < cells; c++) sum += (a[c] ?? 0) * (b[c] ?? 0);
    return sum;
  };
  return {
    cells,
    size,
    predict: (beta, eta) => {
      eta.fill(0);
      columns.forEach((column, i) => {
        const value = beta[i] ?? 0;
        for (let c = 0; c < cells; c++) eta[c] = (eta[c] ?? 0) + value * (column[c] ?? 0);
      });
    },
    project: (values, out) => {
      columns.forEach((column, i) => {
        out[i] = dot(column, values);
      });
    },
    gram: (weights, out) => {
      columns.forEach((column, i) => {
        for (let c = 0; c < cells; c++) weighted[c] = (weights[c] ?? 0) * (column[c] ?? 0);
        for (let j = 0; j <= i; j++) out[i * size + j] = dot(weighted, columns[j] ?? weighted);
      });
    },
  };
}
