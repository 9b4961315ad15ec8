// The part of a Poisson or binomial probability that depends on how far the count is from its mean, without cancellation.
// C. Loader, "Fast and accurate computation of binomial probabilities", 2000.

/** x ln(x/m) + m − x for x ≥ 0 and a mean m > 0: half the Poisson deviance; 0 at x = m, else above 0. */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const distance = x - m;
  if (Math.abs(distance) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = distance / (x + m);
  let sum = distance * v;
  let power = 2 * x * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) return sum;
    sum = next;
  }
}
