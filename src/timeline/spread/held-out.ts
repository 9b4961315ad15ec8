// How much better one model foretells cells that are held out than another, from the draws of both.
// S. Watanabe, "Asymptotic equivalence of Bayes cross validation and widely applicable information criterion", Journal of Machine
// Learning Research 11, 2010; standard error of the difference over cells: A. Vehtari, A. Gelman, J. Gabry, "Practical Bayesian model
// evaluation using leave-one-out cross-validation and WAIC", Statistics and Computing 27, 2017.
import { SpreadDensity } from './density.ts';
import type { SpreadVariant } from './parameters.ts';
import type { SpreadSample } from './sample-spread.ts';
import type { SpreadData } from './spread-data.ts';

export interface HeldOutGain {
  /** In natural logarithms, over all cells. */
  readonly gain: number;
  readonly standardError: number;
}

/** Draws that the score is taken over. */
const scored = 400;

/**
 * ln P(cell | the others), about, by cell: ln of the mean likelihood less the variance of its logarithm over the draws. `counts` are those
 * of a further completed set, the sample on the layout of the data.
 */
export function cellScores(
  data: SpreadData,
  variant: SpreadVariant,
  sample: SpreadSample,
  counts: Float64Array = data.counts,
): Float64Array {
  const density = new SpreadDensity(data, variant);
  density.recount(counts);
  const cells = data.counts.length - data.units;
  const top = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const points = thinned(sample, scored);
  const rows = points.map((point) => {
    const out = new Float64Array(cells);
    density.pointwise(point, out);
    for (let cell = 0; cell < cells; cell++) top[cell] = Math.max(top[cell] ?? 0, out[cell] ?? 0);
    return out;
  });
  return Float64Array.from({ length: cells }, (_, cell) => {
    let [likelihood, sum, squares] = [0, 0, 0];
    for (const row of rows) {
      const x = (row[cell] ?? 0) - (top[cell] ?? 0);
      likelihood += Math.exp(x);
      sum += x;
      squares += x * x;
    }
    const n = rows.length;
    return (top[cell] ?? 0) + Math.log(likelihood / n) - (squares - (sum * sum) / n) / (n - 1);
  });
}

export function heldOutGain(model: Float64Array, rival: Float64Array): HeldOutGain {
  const gains = model.map((score, cell) => score - (rival[cell] ?? 0));
  const mean = gains.reduce((sum, x) => sum + x, 0) / gains.length;
  const variance = gains.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (gains.length - 1);
  return { gain: mean * gains.length, standardError: Math.sqrt(variance * gains.length) };
}

/**
 * Over several completed sets: the mean, and the variance within and between them (D. B. Rubin, "Multiple Imputation for Nonresponse in
 * Surveys", 1987).
 */
export function pooledGain(gains: readonly HeldOutGain[]): HeldOutGain {
  const count = gains.length;
  const gain = gains.reduce((sum, one) => sum + one.gain, 0) / count;
  const within = gains.reduce((sum, { standardError }) => sum + standardError ** 2, 0) / count;
  const between = gains.reduce((sum, one) => sum + (one.gain - gain) ** 2, 0) / Math.max(1, count - 1);
  return { gain, standardError: Math.sqrt(within + (1 + 1 / count) * between) };
}

/** About `most` points of all chains, evenly. */
export function thinned({ chains, layout }: SpreadSample, most: number): readonly Float64Array[] {
  const perChain = (chains[0]?.length ?? 0) / layout.size;
  const step = Math.max(1, Math.floor((chains.length * perChain) / most));
  return chains.flatMap((chain) =>
    Array.from({ length: Math.floor(perChain / step) }, (_, k) =>
      chain.subarray(k * step * layout.size, (k * step + 1) * layout.size),
    ),
  );
}
