// Change points of long series: the segmentation of least penalised cost, found exactly with pruning.
//
// R. Killick, P. Fearnhead, I. A. Eckley, "Optimal detection of changepoints with a linear computational cost", Journal of the
// American Statistical Association 107, 2012 (PELT). Penalties: SIC, G. Schwarz, "Estimating the dimension of a model", Annals of
// Statistics 6, 1978; MBIC, N. R. Zhang, D. O. Siegmund, "A modified Bayes information criterion", Biometrics 63, 2007.
//
// A cut never raises the cost: cost(s, u) ≥ cost(s, t) + cost(t, u). PELT prunes by it, and it also says how low a candidate can be at u
// that was last looked at in t. Most candidates are far from the best one: they lie dormant while the least of them cannot be it.

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

/** Starts of a last segment, with what is summed before each and the least cost of all up to it. */
interface Candidates {
  readonly at: Int32Array;
  readonly sum: Float64Array;
  readonly other: Float64Array;
  readonly base: Float64Array;
  /** Cost of everything up to where they were last looked at. */
  readonly value: Float64Array;
  count: number;
}

/** Steps after which dormant candidates are looked at in any case: those that came since have joined the others. */
const longestSleep = 32;
/** Candidates within this of the best stay awake, in units of twice the log-likelihood. */
const awake = 4;
/** Sums of many logarithms are off by less. */
const rounding = 1e-6;

/** Ends of all segments but the last, as numbers of periods from the start; null where `mostSegments` did not do. */
export function pelt(input: PeltInput): readonly number[] | null {
  const { values, penalty, shortest = 1, mostSegments = Number.POSITIVE_INFINITY } = input;
  const length = values.length;
  const { sums, others, look } = costOf(input);
  const each = typeof penalty === 'number' ? penalty : (penalty === 'sic' ? 2 : 3) * Math.log(length);
  // ln a + ln b may be less than ln (a + b): splitting can then cost up to ln n more, and pruning must wait for that much.
  const isModified = penalty === 'mbic';
  const slack = isModified ? Math.log(length) : 0;
  const best = new Float64Array(length + 1);
  const last = new Int32Array(length + 1);
  best[0] = -each;
  for (let t = 1; t < Math.min(shortest, length + 1); t++) best[t] = Number.POSITIVE_INFINITY;
  const waking = candidates(length + 1);
  const dormant = candidates(length + 1);
  const since = candidates(1);
  let leastDormant = Number.POSITIVE_INFINITY;
  let settled = 0;
  let looked = 0;
  const add = (to: Candidates, s: number, base: number) => {
    const k = to.count++;
    to.at[k] = s;
    to.sum[k] = sums[s] ?? 0;
    to.other[k] = others[s] ?? 0;
    to.base[k] = base;
  };
  for (let t = shortest; t <= length; t++) {
    add(waking, t - shortest, best[t - shortest] ?? 0);
    look(waking, t, isModified);
    looked += waking.count;
    let from = leastOf(waking);
    let least = waking.value[from] ?? 0;
    let start = waking.at[from] ?? 0;
    look(since, t, false);
    const mayBe = leastDormant + (since.value[0] ?? 0) <= least + rounding;
    if (mayBe || t - settled >= longestSleep) {
      look(dormant, t, isModified);
      looked += dormant.count;
      from = leastOf(dormant);
      const other = dormant.value[from] ?? Number.POSITIVE_INFINITY;
      const earlier = dormant.at[from] ?? 0;
      if (dormant.count > 0 && (other < least || (other === least && earlier < start))) {
        least = other;
        start = earlier;
      }
      leastDormant = settle(waking, dormant, least + awake, least + each + slack);
      settled = t;
      since.count = 0;
      // The segment since then alone: without the logarithm of its length, which only grows.
      add(since, t, 0);
    }
    if (looked > mostSegments) return null;
    best[t] = least + each;
    last[t] = start;
  }
  const ends: number[] = [];
  for (let t = last[length] ?? 0; t > 0; t = last[t] ?? 0) ends.push(t);
  return ends.toReversed();
}

function candidates(size: number): Candidates {
  return {
    at: new Int32Array(size),
    sum: new Float64Array(size),
    other: new Float64Array(size),
    base: new Float64Array(size),
    value: new Float64Array(size),
    count: 0,
  };
}

/**
 * Drops candidates past the limit, and lets sleep those that are not near and wakes those that are; returns the least value of those
 * that sleep. Their order means nothing.
 */
function settle(waking: Candidates, dormant: Candidates, near: number, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  const slept = dormant.count;
  for (let c = waking.count - 1; c >= 0; c--) {
    const value = waking.value[c] ?? 0;
    if (value <= near) continue;
    if (value <= limit) {
      copy(waking, c, dormant, dormant.count++);
      if (value < least) least = value;
    }
    copy(waking, --waking.count, waking, c);
  }
  for (let c = slept - 1; c >= 0; c--) {
    const value = dormant.value[c] ?? 0;
    if (value > near && value <= limit) {
      if (value < least) least = value;
      continue;
    }
    if (value <= near) copy(dormant, c, waking, waking.count++);
    copy(dormant, --dormant.count, dormant, c);
  }
  return least;
}

function copy(from: Candidates, c: number, to: Candidates, k: number): void {
  to.at[k] = from.at[c] ?? 0;
  to.sum[k] = from.sum[c] ?? 0;
  to.other[k] = from.other[c] ?? 0;
  to.base[k] = from.base[c] ?? 0;
  to.value[k] = from.value[c] ?? 0;
}

/** The candidate of least value; of several the earliest. */
function leastOf({ value, at, count }: Candidates): number {
  let from = 0;
  for (let c = 1; c < count; c++) {
    const [one, other] = [value[c] ?? 0, value[from] ?? 0];
    if (one < other || (one === other && (at[c] ?? 0) < (at[from] ?? 0))) from = c;
  }
  return from;
}

interface Costs {
  /** Of the values and of their squares or exposures, before each period. */
  readonly sums: Float64Array;
  readonly others: Float64Array;
  /** Writes the cost of everything up to `to`, with the logarithm of the last length where asked, of each candidate. */
  readonly look: (candidates: Candidates, to: number, isModified: boolean) => void;
}

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
  const lengths = logarithms(values.length);
  const addLengths = ({ at, value, count }: Candidates, to: number): void => {
    for (let c = 0; c < count; c++) value[c] = (value[c] ?? 0) + (lengths[to - (at[c] ?? 0)] ?? 0);
  };
  if (cost === 'mean') {
    return {
      sums,
      others,
      look: (of, to, isModified) => {
        const { at, sum, other, base, value, count } = of;
        const all = sums[to] ?? 0;
        const squares = others[to] ?? 0;
        for (let c = 0; c < count; c++) {
          const inside = all - (sum[c] ?? 0);
          value[c] = (base[c] ?? 0) + (squares - (other[c] ?? 0) - (inside * inside) / (to - (at[c] ?? 0)));
        }
        if (isModified) addLengths(of, to);
      },
    };
  }
  // Of whole counts, logarithms are looked up; a look-up by a fraction would take longer than the logarithm.
  const total = sums[size - 1] ?? 0;
  const isWhole = total <= mostLogarithms && sums.every(Number.isInteger);
  const logs = logarithms(isWhole ? total : 0);
  const isEven = exposures === undefined;
  return {
    sums,
    others,
    look: (of, to, isModified) => {
      const { at, sum, other, base, value, count } = of;
      const all = sums[to] ?? 0;
      const exposed = others[to] ?? 0;
      for (let c = 0; c < count; c++) {
        const events = all - (sum[c] ?? 0);
        const log = isWhole ? (logs[events] ?? 0) : Math.log(events);
        const size = isEven ? (lengths[to - (at[c] ?? 0)] ?? 0) : Math.log(exposed - (other[c] ?? 0));
        value[c] = (base[c] ?? 0) + (events === 0 ? 0 : 2 * events * (size - log));
      }
      if (isModified) addLengths(of, to);
    },
  };
}

const mostLogarithms = 1_000_000;

/** ln 0 … ln `most`. */
function logarithms(most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, n) => Math.log(n));
}
