// Sums of numbers that are kept as logarithms, without overflow: the largest is taken out before the exponential.

/** ln Σ exp(xᵢ); −∞ for no values. */
export function logSumExp(values: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) top = Math.max(top, values[i] ?? 0);
  if (!Number.isFinite(top)) return top;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp((values[i] ?? 0) - top);
  return top + Math.log(sum);
}

/** ln(eᵃ + eᵇ). */
export function logAddExp(a: number, b: number): number {
  if (a === b) return a + Math.LN2;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** ln(1 − eˣ) for x ≤ 0 (M. Mächler, "Accurately computing log(1 − exp(−|a|))", 2012). */
export function logOneMinusExp(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}

/** ln(1 + eˣ). */
export function logOnePlusExp(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

/** Takes ln Σ exp from every value, in place: they become logarithms of weights that sum to 1. Returns what was taken. */
export function normaliseLog(values: Float64Array): number {
  const total = logSumExp(values);
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) - total;
  return total;
}
