// Where the rate of events changed: exact Bayesian segmentation of counts with exposure.
//
// P. Fearnhead, "Exact and efficient Bayesian inference for multiple changepoint problems", Statistics and Computing 16, 2006, in
// the product-partition form of D. Barry, J. A. Hartigan, "Product partition models for change point problems", Annals of
// Statistics 20, 1992. Within a segment counts are Poisson with one rate ~ Gamma(a, b), so that the marginal likelihood of K
// events over an exposure E is Γ(a + K)/Γ(a) · bᵃ/(b + E)^(a + K), times factors that no segmentation changes. Between any two
// periods lies a change with probability p, independently.
import { logGamma } from '../../stats/log-gamma.ts';

export interface SegmentationPrior {
  /** Shape a of the rate; default 1. */
  readonly shape?: number;
  /** b, in units of the exposure; default: the rate's prior mean a/b is the rate of the whole series. */
  readonly rate?: number;
  /** P(change between two periods); default: nothing changed at all with probability {@link priorStill}. */
  readonly chance?: number;
  /**
   * Variance over mean of the counts within a segment, 1 or more: the likelihood is raised to its inverse. Default 1: Poisson
   * counts.
   */
  readonly dispersion?: number;
}

export interface Segmentation {
  /** P(the rate changed between period t − 1 and period t), for every t; 0 for the first. */
  readonly change: Float64Array;
  /** P(exactly k changes) for k = 0 … {@link mostChanges}; what they lack of 1 is the probability of more. */
  readonly number: Float64Array;
  /** Posterior mean of the rate per unit of exposure, by period. */
  readonly rate: Float64Array;
  /** ln of the marginal likelihood over all segmentations, without the factors that none of them changes. */
  readonly evidence: number;
}

/**
 * P(no change at all) before the counts are seen, by default. Even odds would be passed by chance alone wherever events are few:
 * then the counts say little, and the posterior stays about where it started.
 */
export const priorStill = 0.8;
export const mostChanges = 12;
/** Time grows with the square of the length: for longer series see `pelt.ts`. */
export const longestSegmented = 2000;

/** Counts ≥ 0 and exposures > 0 of one length, of 1 to {@link longestSegmented} periods; a RangeError for others. */
export function segment(
  counts: ArrayLike<number>,
  exposures: ArrayLike<number>,
  prior: SegmentationPrior = {},
): Segmentation {
  const length = counts.length;
  if (length < 1 || length > longestSegmented || exposures.length !== length) {
    throw new RangeError(`${length} counts and ${exposures.length} exposures cannot be segmented`);
  }
  const { dispersion = 1, shape = 1, chance = 1 - priorStill ** (1 / Math.max(1, length - 1)) } = prior;
  const events = cumulated(counts, dispersion);
  const exposed = cumulated(exposures, dispersion);
  const allEvents = events[length] ?? 0;
  const rate = prior.rate ?? (shape * (exposed[length] ?? 0)) / Math.max(allEvents, 0.5);
  const change = length === 1 ? 0 : Math.min(chance, 0.5);
  const [logChange, logStay] = [Math.log(change), Math.log1p(-change)];
  // ln of prior and marginal likelihood of the segment s … t − 1, without its change at the start: row s, column t.
  const width = length + 1;
  const score = new Float64Array(length * width);
  const top = shape * Math.log(rate) - logGamma(shape);
  for (let s = 0; s < length; s++) {
    for (let t = s + 1; t <= length; t++) {
      const k = shape + (events[t] ?? 0) - (events[s] ?? 0);
      const e = rate + (exposed[t] ?? 0) - (exposed[s] ?? 0);
      score[s * width + t] = top + logGamma(k) - k * Math.log(e) + (t - s - 1) * logStay;
    }
  }
  const before = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  const after = before.slice();
  before[0] = 0;
  after[length] = 0;
  const gathered = new Float64Array(width);
  for (let t = 1; t <= length; t++) {
    for (let s = 0; s < t; s++) {
      gathered[s] = (before[s] ?? 0) + (score[s * width + t] ?? 0) + (s > 0 ? logChange : 0);
    }
    before[t] = sumOf(gathered, t);
  }
  for (let s = length - 1; s >= 0; s--) {
    for (let t = s + 1; t <= length; t++) {
      gathered[t - s - 1] = (score[s * width + t] ?? 0) + (after[t] ?? 0) + (t < length ? logChange : 0);
    }
    after[s] = sumOf(gathered, length - s);
  }
  const evidence = before[length] ?? 0;
  const chances = Float64Array.from({ length }, (_, t) =>
    t === 0 ? 0 : Math.min(1, Math.exp((before[t] ?? 0) + (after[t] ?? 0) + logChange - evidence)),
  );
  const rates = new Float64Array(length + 1);
  for (let s = 0; s < length; s++) {
    for (let t = s + 1; t <= length; t++) {
      const changes = (s > 0 ? logChange : 0) + (t < length ? logChange : 0);
      const log = (before[s] ?? 0) + (score[s * width + t] ?? 0) + (after[t] ?? 0) + changes - evidence;
      if (log < -40) continue;
      const k = shape + (events[t] ?? 0) - (events[s] ?? 0);
      const e = rate + (exposed[t] ?? 0) - (exposed[s] ?? 0);
      const share = Math.exp(log) * (k / e);
      rates[s] = (rates[s] ?? 0) + share;
      rates[t] = (rates[t] ?? 0) - share;
    }
  }
  for (let t = 1; t < length; t++) rates[t] = (rates[t] ?? 0) + (rates[t - 1] ?? 0);
  return {
    change: chances,
    number: numbers(score, length, logChange, evidence),
    rate: rates.slice(0, length),
    evidence,
  };
}

/**
 * Variance over mean of counts around their rates, from differences of neighbouring periods, of which a few changes spoil only a
 * few: the mean of (y(t)·E(t−1) − y(t−1)·E(t))² / (E(t)·E(t−1)·(E(t) + E(t−1))·rate), the expectation of which is 1 for Poisson counts
 * (J. von Neumann et al., "The mean square successive difference", Annals of Mathematical Statistics 12, 1941). At least 1.
 */
export function dispersionOf(counts: ArrayLike<number>, exposures: ArrayLike<number>): number {
  let sum = 0;
  let pairs = 0;
  for (let t = 1; t < counts.length; t++) {
    const [y, z] = [counts[t] ?? 0, counts[t - 1] ?? 0];
    const [e, f] = [exposures[t] ?? 0, exposures[t - 1] ?? 0];
    if (y + z === 0) continue;
    // Under one rate, y given y + z is binomial with share e/(e + f).
    const expected = ((y + z) * e) / (e + f);
    sum += (y - expected) ** 2 / ((expected * f) / (e + f));
    pairs++;
  }
  return pairs === 0 ? 1 : Math.max(1, sum / pairs);
}

/** P(k changes): the same recursion, kept apart by the number of changes so far. */
function numbers(score: Float64Array, length: number, logChange: number, evidence: number): Float64Array {
  const width = length + 1;
  const out = new Float64Array(mostChanges + 1);
  let last = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let t = 1; t <= length; t++) last[t] = score[t] ?? 0;
  const gathered = new Float64Array(width);
  for (let k = 0; ; k++) {
    out[k] = Math.min(1, Math.exp((last[length] ?? 0) - evidence));
    if (k === mostChanges) return out;
    const next = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    for (let t = k + 2; t <= length; t++) {
      for (let s = k + 1; s < t; s++) {
        gathered[s - k - 1] = (last[s] ?? 0) + (score[s * width + t] ?? 0) + logChange;
      }
      next[t] = sumOf(gathered, t - k - 1);
    }
    last = next;
  }
}

/** ln Σ exp of the first values. */
function sumOf(values: Float64Array, length: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) top = Math.max(top, values[i] ?? 0);
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  // Far below the largest, nothing is added.
  for (let i = 0; i < length; i++) {
    const gap = (values[i] ?? 0) - top;
    if (gap > -40) sum += Math.exp(gap);
  }
  return top + Math.log(sum);
}

function cumulated(values: ArrayLike<number>, divisor: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0) / divisor;
  return sums;
}
