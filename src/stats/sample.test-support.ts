// How far a sample lies from the law that it is said to come from.
import { chiSquaredCdf } from './gamma.ts';

export function takeSample(count: number, draw: () => number): Float64Array {
  return Float64Array.from({ length: count }, draw);
}

/** Distance of the sample mean of f from its expectation, in standard errors; `variance` is that of f(X). */
export function meanDeviation(sample: Float64Array, expectation: number, variance: number): number {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  return (mean - expectation) / Math.sqrt(variance / sample.length);
}

/** Distance of the sample variance from its expectation, in standard errors; `kurtosis` is the fourth standardised moment. */
export function varianceDeviation(
  sample: Float64Array,
  {
    mean,
    variance,
    kurtosis,
  }: { readonly mean: number; readonly variance: number; readonly kurtosis: number },
): number {
  const squares = sample.map((x) => (x - mean) ** 2);
  return meanDeviation(squares, variance, variance * variance * (kurtosis - 1));
}

/** √n times the largest distance of the two distribution functions (Kolmogorov): above 2.7 once in a million samples. */
export function kolmogorov(sample: Float64Array, cdf: (x: number) => number): number {
  const sorted = sample.toSorted();
  let distance = 0;
  sorted.forEach((x, i) => {
    const p = cdf(x);
    distance = Math.max(distance, p - i / sorted.length, (i + 1) / sorted.length - p);
  });
  return distance * Math.sqrt(sample.length);
}

/** P-value of Pearson's test of whole numbers, neighbours joined until 20 are expected. */
export function pearson(sample: Float64Array, logMass: (k: number) => number, largest: number): number {
  const counts = new Map<number, number>();
  for (const k of sample) counts.set(k, (counts.get(k) ?? 0) + 1);
  let [statistic, cells] = [0, 0];
  let [expected, seen, expectedLeft] = [0, 0, sample.length];
  for (let k = 0; k <= largest; k++) {
    const own = sample.length * Math.exp(logMass(k));
    expected += own;
    seen += counts.get(k) ?? 0;
    counts.delete(k);
    expectedLeft -= own;
    if (expected < 20 || expectedLeft < 20) continue;
    statistic += (seen - expected) ** 2 / expected;
    [expected, seen] = [0, 0];
    cells++;
  }
  // All that is left over is one more cell.
  const rest = expected + Math.max(0, expectedLeft);
  const left = [...counts.values()].reduce((sum, count) => sum + count, seen);
  statistic += (left - rest) ** 2 / Math.max(rest, 1);
  return chiSquaredCdf(statistic, cells, 'upper');
}
