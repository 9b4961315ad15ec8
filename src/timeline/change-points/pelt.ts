// Change points of long series: the segmentation of least penalised cost, found exactly with pruning.
//
// R. Killick, P. Fearnhead, I. A. Eckley, "Optimal detection of changepoints with a linear computational cost", Journal of the
// American Statistical Association 107, 2012 (PELT). Penalties: SIC, G. Schwarz, "Estimating the dimension of a model", Annals of
// Statistics 6, 1978; MBIC, N. R. Zhang, D. O. Siegmund, "A modified Bayes information criterion", Biometrics 63, 2007.

export interface PeltInput {
  /** `mean`: normal values of known spread; `poisson`: counts with exposure. Costs are twice the negative log-likelihood. */
  readonly cost: 'mean' | 'poisson';
  readonly values: ArrayLike<number>;
  /** Standard deviation of the values around their mean, for `mean`; default 1. */
  readonly spread?: number;
  /** For `poisson`; default 1 in every period. */
  readonly exposures?: ArrayLike<number>;
  /** `sic`: 2 ln n for each change; `mbic`: 3 ln n and the logarithm of the length of every segment. */
  readonly penalty: 'sic' | 'mbic' | number;
  /** Fewest periods of a segment; default 1. */
  readonly shortest?: number;
  /** Work that is worth it (segments looked at): a long series without a change is not pruned. Default: no limit. */
  readonly mostSegments?: number;
}

/** Ends of all segments but the last, as numbers of periods from the start; null where `mostSegments` did not do. */
export function pelt(input: PeltInput): readonly number[] | null {
  const { values, penalty, shortest = 1, mostSegments = Number.POSITIVE_INFINITY } = input;
  const length = values.length;
  const cost = costOf(input);
  const each = typeof penalty === 'number' ? penalty : (penalty === 'sic' ? 2 : 3) * Math.log(length);
  // ln a + ln b may be less than ln (a + b): splitting can then cost up to ln n more, and pruning must wait for that much.
  const isModified = penalty === 'mbic';
  const slack = isModified ? Math.log(length) : 0;
  const logs = isModified ? logarithms(length) : new Float64Array(0);
  const best = new Float64Array(length + 1);
  const last = new Int32Array(length + 1);
  const candidates = new Int32Array(length + 1);
  const reached = new Float64Array(length + 1);
  best[0] = -each;
  for (let t = 1; t < Math.min(shortest, length + 1); t++) best[t] = Number.POSITIVE_INFINITY;
  let kept = 0;
  let looked = 0;
  for (let t = shortest; t <= length; t++) {
    candidates[kept++] = t - shortest;
    let least = Number.POSITIVE_INFINITY;
    let from = 0;
    cost(candidates, kept, t, reached);
    for (let c = 0; c < kept; c++) {
      const s = candidates[c] ?? 0;
      const at = (best[s] ?? 0) + (reached[c] ?? 0) + (isModified ? (logs[t - s] ?? 0) : 0);
      reached[c] = at;
      if (at < least) {
        least = at;
        from = s;
      }
    }
    looked += kept;
    if (looked > mostSegments) return null;
    best[t] = least + each;
    last[t] = from;
    let next = 0;
    for (let c = 0; c < kept; c++) {
      if ((reached[c] ?? 0) <= (best[t] ?? 0) + slack) candidates[next++] = candidates[c] ?? 0;
    }
    kept = next;
  }
  const ends: number[] = [];
  for (let t = last[length] ?? 0; t > 0; t = last[t] ?? 0) ends.push(t);
  return ends.toReversed();
}

/** Writes the costs of the segments from each candidate to `to`. */
type Costs = (candidates: Int32Array, kept: number, to: number, out: Float64Array) => void;

function costOf({ cost, values, exposures, spread = 1 }: PeltInput): Costs {
  const size = values.length + 1;
  const sums = new Float64Array(size);
  const others = new Float64Array(size);
  // Around the overall mean, so that sums of squares of large values keep their digits.
  let centre = 0;
  if (cost === 'mean') for (let i = 0; i < values.length; i++) centre += (values[i] ?? 0) / values.length;
  for (let i = 0; i < values.length; i++) {
    const value = cost === 'mean' ? ((values[i] ?? 0) - centre) / spread : (values[i] ?? 0);
    sums[i + 1] = (sums[i] ?? 0) + value;
    others[i + 1] = (others[i] ?? 0) + (cost === 'mean' ? value * value : (exposures?.[i] ?? 1));
  }
  if (cost === 'mean') {
    return (candidates, kept, to, out) => {
      const [all, squares] = [sums[to] ?? 0, others[to] ?? 0];
      for (let c = 0; c < kept; c++) {
        const from = candidates[c] ?? 0;
        const sum = all - (sums[from] ?? 0);
        out[c] = squares - (others[from] ?? 0) - (sum * sum) / (to - from);
      }
    };
  }
  const logs = logarithms(Math.min(mostLogarithms, sums[size - 1] ?? 0));
  const lengths = exposures === undefined ? logarithms(values.length) : null;
  return (candidates, kept, to, out) => {
    const [all, exposed] = [sums[to] ?? 0, others[to] ?? 0];
    for (let c = 0; c < kept; c++) {
      const from = candidates[c] ?? 0;
      const events = all - (sums[from] ?? 0);
      const log = logs[events] ?? Math.log(events);
      const size = lengths === null ? Math.log(exposed - (others[from] ?? 0)) : (lengths[to - from] ?? 0);
      out[c] = events === 0 ? 0 : 2 * events * (size - log);
    }
  };
}

const mostLogarithms = 1_000_000;

/** ln 0 … ln `most`. */
function logarithms(most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, n) => Math.log(n));
}
