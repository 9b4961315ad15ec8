// Quantiles of a sample.

/**
 * The quantile of ascending values at p from 0 to 1, linear between order statistics: R. J. Hyndman, Y. Fan, "Sample quantiles
 * in statistical packages", American Statistician 50, 1996, definition 7. NaN for no values.
 */
export function sortedQuantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  // Two equal values give that value, also where it is infinite.
  return low === high ? low : low + (place - below) * (high - low);
}

/** The same for values in any order; they stay as they are. */
export function quantile(values: Float64Array, p: number): number {
  return sortedQuantile(values.toSorted(), p);
}

/** A hair of tolerance: weights that sum to 1 on paper sum to a little less. */
const tolerance = 1e-12;

/** The smallest of ascending values up to which at least the share p of the weight (which sums to 1) lies; NaN for none. */
export function weightedQuantile(sorted: ArrayLike<number>, weights: ArrayLike<number>, p: number): number {
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) {
    sum += weights[i] ?? 0;
    if (sum >= p - tolerance) return sorted[i] ?? Number.NaN;
  }
  return sorted[sorted.length - 1] ?? Number.NaN;
}
