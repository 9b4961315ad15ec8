// The shortest interval that holds a share of the draws: where a quantity cannot pass a limit, it may start there.
// M.-H. Chen, Q.-M. Shao, "Monte Carlo estimation of Bayesian credible and HPD intervals", Journal of Computational and Graphical
// Statistics 8, 1999.

/** Draws heaped against a limit never touch it: an interval that ends this share of its width away from it reaches it. */
const negligible = 0.05;

/** Of at least two draws. `floor`: the least value that is possible, which an interval of draws heaped against it reaches. */
export function shortestInterval(
  draws: Float64Array,
  share: number,
  floor: number | null = null,
): { readonly low: number; readonly high: number } {
  const sorted = draws.toSorted();
  const inside = Math.max(1, Math.ceil(share * sorted.length));
  let from = 0;
  let width = Number.POSITIVE_INFINITY;
  for (let k = 0; k + inside <= sorted.length; k++) {
    const own = (sorted[k + inside - 1] ?? 0) - (sorted[k] ?? 0);
    if (own < width) [from, width] = [k, own];
  }
  const [low, high] = [sorted[from] ?? Number.NaN, sorted[from + inside - 1] ?? Number.NaN];
  return { low: floor !== null && low - floor <= negligible * (high - low) ? floor : low, high };
}
