// Whether match probabilities mean what they say: of the pairs given 0.7, seven in ten are one person.

export interface CalibrationBin {
  /** Probabilities from here, and below the next bin. */
  readonly from: number;
  readonly pairs: number;
  /** Mean match probability of the pairs. */
  readonly predicted: number;
  /** Share of the pairs that are one person. */
  readonly actual: number;
}

const edges = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999] as const;

/** Bins without pairs are left out. `same[i]` tells whether pair i is one person. */
export function calibrationBins(
  probability: ArrayLike<number>,
  same: (pair: number) => boolean,
): readonly CalibrationBin[] {
  const sums = edges.map(() => ({ pairs: 0, predicted: 0, actual: 0 }));
  for (let i = 0; i < probability.length; i++) {
    const p = probability[i] ?? 0;
    const bin = sums[edges.findLastIndex((edge) => p >= edge)];
    if (bin === undefined) continue;
    bin.pairs++;
    bin.predicted += p;
    bin.actual += same(i) ? 1 : 0;
  }
  return sums.flatMap(({ pairs, predicted, actual }, i) =>
    pairs === 0 ? [] : [{ from: edges[i] ?? 0, pairs, predicted: predicted / pairs, actual: actual / pairs }],
  );
}

/** Predicted and true precision of the pairs from a probability on, an edge of the bins; 1 where there is none. */
export function precisionAbove(
  bins: readonly CalibrationBin[],
  threshold: number,
): { readonly predicted: number; readonly actual: number } {
  if (!edges.some((edge) => edge === threshold)) throw new RangeError(`no bin begins at ${threshold}`);
  const above = bins.filter((bin) => bin.from >= threshold);
  const pairs = above.reduce((sum, bin) => sum + bin.pairs, 0);
  if (pairs === 0) return { predicted: 1, actual: 1 };
  const mean = (read: (bin: CalibrationBin) => number): number =>
    above.reduce((sum, bin) => sum + bin.pairs * read(bin), 0) / pairs;
  return { predicted: mean((bin) => bin.predicted), actual: mean((bin) => bin.actual) };
}

/** Mean distance of predicted and actual over all pairs (expected calibration error), as a share. */
export function meanGap(bins: readonly CalibrationBin[]): number {
  const pairs = bins.reduce((sum, bin) => sum + bin.pairs, 0);
  if (pairs === 0) return 0;
  return bins.reduce((sum, bin) => sum + bin.pairs * Math.abs(bin.predicted - bin.actual), 0) / pairs;
}
