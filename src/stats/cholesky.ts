// Symmetric positive definite systems, as they come from information matrices: A = L·Lᵀ (A.-L. Cholesky, published by
// C. Benoît, Bulletin géodésique 2, 1924). Matrices stand row by row in one array.

/**
 * Turns the lower triangle of A into L, in place; false, with `a` spoilt, where A is not positive definite. Pivots that are
 * no more than the share `rounding` of the diagonal they come from are taken as zero.
 */
export function factorise(a: Float64Array, size: number, rounding = 1e-13): boolean {
  for (let j = 0; j < size; j++) {
    const own = a[j * size + j] ?? 0;
    let pivot = own;
    for (let k = 0; k < j; k++) pivot -= (a[j * size + k] ?? 0) ** 2;
    if (!(pivot > rounding * own)) return false;
    const root = Math.sqrt(pivot);
    a[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let sum = a[i * size + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (a[i * size + k] ?? 0) * (a[j * size + k] ?? 0);
      a[i * size + j] = sum / root;
    }
  }
  return true;
}

/** Solves L·Lᵀ·x = b, in place of b. */
export function solveFactor(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (factor[i * size + k] ?? 0) * (b[k] ?? 0);
    b[i] = sum / (factor[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (factor[k * size + i] ?? 0) * (b[k] ?? 0);
    b[i] = sum / (factor[i * size + i] ?? 1);
  }
}

/** The i-th diagonal element of (L·Lᵀ)⁻¹: the variance of a parameter whose information was factorised. */
export function inverseDiagonal(factor: Float64Array, size: number, i: number): number {
  const unit = new Float64Array(size);
  unit[i] = 1;
  solveFactor(factor, size, unit);
  return unit[i] ?? Number.NaN;
}
