// The first two derivatives of ln Γ.
// M. Abramowitz, I. Stegun (eds.), "Handbook of Mathematical Functions", 1964: recurrences 6.3.5 and 6.4.6, asymptotic series
// 6.3.18 and 6.4.12.

const asymptoticFrom = 10;
/** The Bernoulli numbers B₂, B₄, …. */
const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];

/** ψ(x) = d/dx ln Γ(x) for x > 0; NaN elsewhere. */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shift = 0;
  let z = x;
  for (; z < asymptoticFrom; z++) shift += 1 / z;
  const square = 1 / (z * z);
  let sum = 0;
  for (let k = bernoulli.length; k >= 1; k--) sum = square * ((bernoulli[k - 1] ?? 0) / (2 * k) + sum);
  return Math.log(z) - 0.5 / z - sum - shift;
}

/** ψ′(x) for x > 0; NaN elsewhere. */
export function trigamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shift = 0;
  let z = x;
  for (; z < asymptoticFrom; z++) shift += 1 / (z * z);
  const square = 1 / (z * z);
  let sum = 0;
  for (let k = bernoulli.length; k >= 1; k--) sum = square * ((bernoulli[k - 1] ?? 0) + sum);
  return shift + (1 + 0.5 / z + sum) / z;
}
