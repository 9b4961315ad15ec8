// Whether chains of draws have met, and how many independent draws they are worth.
//
// A. Vehtari, A. Gelman, D. Simpson, B. Carpenter, P.-C. Bürkner, "Rank-normalization, folding, and localization: an improved
// R-hat for assessing convergence of MCMC", Bayesian Analysis 16, 2021. Autocorrelations are cut by the initial monotone
// sequence of C. J. Geyer, "Practical Markov chain Monte Carlo", Statistical Science 7, 1992.
import { betaQuantile } from './beta.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { sortedQuantile } from './quantile.ts';

/** Draws of one quantity, a chain each; chains of one length, from four draws on. */
type Chains = readonly Float64Array[];

export interface ChainDiagnostics {
  /** 1 where the chains agree in place and in spread; larger where they have not met. */
  readonly rHat: number;
  /** Independent draws that tell the centre as well as these do. */
  readonly essBulk: number;
  /** Independent draws that tell the 5 % and the 95 % quantile as well, of the two the fewer. */
  readonly essTail: number;
}

/** All three are NaN where every draw is the same, or one is not finite: then the chains say nothing. */
export function diagnoseChains(chains: Chains): ChainDiagnostics {
  const halves = splitChains(chains);
  const sorted = pool(halves).toSorted();
  const first = sorted[0] ?? Number.NaN;
  if (first === sorted.at(-1) || halves.some((half) => !half.every(Number.isFinite))) {
    return { rHat: Number.NaN, essBulk: Number.NaN, essTail: Number.NaN };
  }
  const median = sortedQuantile(sorted, 0.5);
  const folded = halves.map((half) => half.map((x) => Math.abs(x - median)));
  const ranked = normaliseRanks(halves);
  return {
    rHat: Math.max(plainRHat(ranked), plainRHat(normaliseRanks(folded))),
    essBulk: effectiveSize(ranked),
    essTail: Math.min(...[0.05, 0.95].map((p) => effectiveSizeBelow(halves, sortedQuantile(sorted, p)))),
  };
}

/** Monte Carlo standard error of the quantile at p, in the unit of the draws; NaN where a draw is not finite. */
export function quantileError(chains: Chains, p: number): number {
  const halves = splitChains(chains);
  const sorted = pool(halves).toSorted();
  if (!halves.every((half) => half.every(Number.isFinite))) return Number.NaN;
  const size = effectiveSizeBelow(halves, sortedQuantile(sorted, p));
  // The order statistics between which the quantile lies with the probability of one standard error to each side.
  const [low = 0, high = 0] = [-1, 1].map((z) =>
    betaQuantile(normalCdf(z), size * p + 1, size * (1 - p) + 1),
  );
  const from = Math.max(Math.floor(low * sorted.length), 1);
  const to = Math.min(Math.ceil(high * sorted.length), sorted.length);
  return ((sorted[to - 1] ?? Number.NaN) - (sorted[from - 1] ?? Number.NaN)) / 2;
}

/** Every chain as two; of an odd number of draws the middle one is left out. */
function splitChains(chains: Chains): Chains {
  const length = chains[0]?.length ?? 0;
  if (length < 4 || chains.some((chain) => chain.length !== length)) {
    throw new RangeError('chains have one length, of four draws or more');
  }
  const half = Math.floor(length / 2);
  return chains.flatMap((chain) => [chain.subarray(0, half), chain.subarray(length - half)]);
}

function pool(chains: Chains): Float64Array {
  const length = chains[0]?.length ?? 0;
  const all = new Float64Array(chains.length * length);
  chains.forEach((chain, c) => all.set(chain, c * length));
  return all;
}

/** Draws become the normal quantiles of their ranks among all chains; equal draws share their mean rank. */
function normaliseRanks(chains: Chains): Chains {
  const all = pool(chains);
  const order = Uint32Array.from(all.keys()).toSorted((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
  const scores = new Float64Array(all.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const value = all[order[from] ?? 0];
    for (to = from + 1; to < order.length && all[order[to] ?? 0] === value;) to++;
    const rank = (from + 1 + to) / 2;
    const score = normalQuantile((rank - 3 / 8) / (all.length + 1 / 4));
    for (let i = from; i < to; i++) scores[order[i] ?? 0] = score;
  }
  const length = chains[0]?.length ?? 0;
  return chains.map((_, c) => scores.subarray(c * length, (c + 1) * length));
}

interface Moments {
  readonly means: Float64Array;
  /** Mean of the variances of the chains. */
  readonly within: number;
  /** The variance of the quantity as all chains together estimate it. */
  readonly total: number;
}

function momentsOf(chains: Chains): Moments {
  const length = chains[0]?.length ?? 0;
  const means = Float64Array.from(chains, mean);
  const within = mean(chains.map((chain, c) => sumOfSquares(chain, means[c] ?? 0) / (length - 1)));
  const between = sumOfSquares(means, mean(means)) / (chains.length - 1);
  return { means, within, total: ((length - 1) / length) * within + between };
}

function plainRHat(chains: Chains): number {
  const { within, total } = momentsOf(chains);
  return total === 0 ? 1 : Math.sqrt(total / within);
}

/** Effective size for the probability of lying at or below a limit. */
function effectiveSizeBelow(chains: Chains, limit: number): number {
  return effectiveSize(chains.map((chain) => chain.map((x) => (x <= limit ? 1 : 0))));
}

/** Number of draws over their integrated autocorrelation; all draws where they do not differ. */
function effectiveSize(chains: Chains): number {
  const length = chains[0]?.length ?? 0;
  const draws = chains.length * length;
  const { means, within, total } = momentsOf(chains);
  if (total === 0) return draws;
  const correlation = (lag: number): number => {
    const covariances = chains.map((chain, c) => autocovariance(chain, means[c] ?? 0, lag));
    return 1 - (within - mean(covariances)) / total;
  };
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const pair = (lag === 0 ? 1 : correlation(lag)) + correlation(lag + 1);
    if (!(pair > 0)) break;
    least = Math.min(least, pair);
    sum += least;
  }
  // Antithetic chains are worth more than their number, but the estimate of how much more is not trusted without end.
  return draws / Math.max(2 * sum - 1, 1 / Math.log10(draws));
}

function autocovariance(chain: Float64Array, centre: number, lag: number): number {
  let sum = 0;
  for (let i = lag; i < chain.length; i++)
    sum += ((chain[i] ?? 0) - centre) * ((chain[i - lag] ?? 0) - centre);
  return sum / chain.length;
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}

function sumOfSquares(values: Float64Array, centre: number): number {
  return values.reduce((sum, x) => sum + (x - centre) ** 2, 0);
}
