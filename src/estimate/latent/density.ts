// The posterior density of the latent-class model over its class parameters, the total, the labels and the concentration
// summed or integrated out, with its gradient.
//
// Model: D. Manrique-Vallier, "Bayesian population size estimation using Dirichlet process mixtures", Biometrics 72, 2016.
// A person belongs to class k with probability ν_k = V_k Π_{l<k} (1 − V_l), V_k ~ Beta(1, α), V_K = 1, α ~ Gamma(a, b), and
// stands on list j with probability λ_jk ~ Uniform(0, 1), lists independent within a class; p(N) ∝ 1/N. Cell c has
// f_c = Σ_k ν_k Π_j λ_jk^x (1 − λ_jk)^(1−x). Cells that cannot occur are cut out of the law of a person (D. Manrique-Vallier,
// J. P. Reiter, Journal of Computational and Graphical Statistics 23, 2014). Summed over N = n, n + 1, …:
//
//   Π_c f_c^{n_c} · (1 − f_0 − f_never)^{−n} · Π_k 1/(1 − V_k) · (b − Σ ln(1 − V_k))^{−(a+K−1)}
//
// and under a ceiling times the probability that n0 ~ NegativeBinomial(n, 1 − f_0/(1 − f_never)) stays under it. Coordinates
// are logits: list j, class k at j·K + k, then those of V_0 … V_{K−2}; the density includes their Jacobian.
import type { Cells } from './cells.ts';
import { cutMass } from './ceiling.ts';
import type { LatentOptions } from './options.ts';

export interface Density {
  /** Number of coordinates. */
  readonly size: number;
  /** Evaluates at `position`: returns the log density and fills all that follows. */
  readonly evaluate: (position: Float64Array) => number;
  /** Of the last evaluation. */
  readonly gradient: Float64Array;
  /** By node of the tree and class (node·K + k), of the last evaluation; at a leaf the part of the class in its cell. */
  readonly parts: Float64Array;
  readonly unseen: Unseen;
}

/** Where the cells that nobody was seen in stand, of the last evaluation. */
export interface Unseen {
  /** Probability of a possible person to be on no list, and its complement, kept apart for its digits. */
  missed: number;
  found: number;
  /** Probability of all cells that cannot occur. */
  never: number;
}

export type DensityOptions = Pick<LatentOptions, 'classes' | 'concentration' | 'ceiling'>;

export function createDensity(cells: Cells, options: DensityOptions): Density {
  const { classes: K, ceiling } = options;
  const { counts, factors, leaves, parents, seen: n } = cells;
  const J = cells.lists;
  const sticks = J * K;
  const size = sticks + K - 1;
  const nodes = parents.length;
  const none = counts.length;
  const shape = options.concentration.shape + K - 1;
  const { rate } = options.concentration;

  const gradient = new Float64Array(size);
  /** 1 − λ at 2j·K + k, λ at (2j + 1)·K + k. */
  const chance = new Float64Array(2 * J * K);
  const stick = new Float64Array(K);
  const share = new Float64Array(K);
  const parts = new Float64Array(nodes * K);
  /** Σ over the cells below a node of (derivative by f_c) · (part of the class in it). */
  const pull = new Float64Array(nodes * K);
  const unseen: Unseen = { missed: 0, found: 1, never: 0 };

  function readChances(position: Float64Array): number {
    let log = 0;
    for (let j = 0; j < J; j++) {
      let product = 1;
      for (let k = 0; k < K; k++) {
        const x = position[j * K + k] ?? 0;
        const e = Math.exp(-Math.abs(x));
        const larger = 1 / (1 + e);
        const on = x >= 0 ? larger : e * larger;
        chance[2 * j * K + k] = x >= 0 ? e * larger : larger;
        chance[(2 * j + 1) * K + k] = on;
        log -= Math.abs(x);
        product *= larger;
      }
      // Each of at most 50 factors is from 1/2 to 1, so that the product is far from 0.
      log += 2 * Math.log(product);
    }
    return log;
  }

  /** Fills `stick` and `share`; returns Σ ln V_k and Σ ln(1 − V_k). */
  function readSticks(position: Float64Array): readonly [number, number] {
    let [logIn, logOut] = [0, 0];
    for (let k = 0; k < K - 1; k++) {
      const x = position[sticks + k] ?? 0;
      const e = Math.exp(-Math.abs(x));
      const spread = Math.log1p(e);
      stick[k] = x >= 0 ? 1 / (1 + e) : e / (1 + e);
      const log = Math.min(x, 0) - spread;
      share[k] = Math.exp(logOut + log);
      logIn += log;
      logOut += log - x;
    }
    stick[K - 1] = 1;
    share[K - 1] = Math.exp(logOut);
    return [logIn, logOut];
  }

  function growParts(): void {
    for (let k = 0; k < K; k++) parts[k] = share[k] ?? 0;
    for (let node = 1; node < nodes; node++) {
      const to = node * K;
      const from = (parents[node] ?? 0) * K;
      const by = (factors[node] ?? 0) * K;
      for (let k = 0; k < K; k++) parts[to + k] = (parts[from + k] ?? 0) * (chance[by + k] ?? 0);
    }
  }

  function cell(leaf: number): number {
    let sum = 0;
    for (let k = 0; k < K; k++) sum += parts[leaf * K + k] ?? 0;
    return sum;
  }

  function weigh(leaf: number, weight: number): void {
    for (let k = leaf * K; k < (leaf + 1) * K; k++) pull[k] = weight * (parts[k] ?? 0);
  }

  /** The probability to be on a list, as a sum of positive terms: 1 − f_0 would lose its digits when it is small. */
  function onSome(): number {
    let sum = 0;
    for (let k = 0; k < K; k++) {
      let some = 0;
      for (let j = 0; j < J; j++) {
        some = (chance[(2 * j + 1) * K + k] ?? 0) + (chance[2 * j * K + k] ?? 0) * some;
      }
      sum += (share[k] ?? 0) * some;
    }
    return sum;
  }

  function readUnseen(): number {
    let never = 0;
    for (let c = none + 1; c < leaves.length; c++) never += cell(leaves[c] ?? 0);
    const missed = cell(leaves[none] ?? 0);
    const seen = onSome() - never;
    const possible = missed + seen;
    unseen.never = never;
    unseen.missed = missed / possible;
    unseen.found = seen / possible;
    if (!(seen > 0)) return Number.NEGATIVE_INFINITY;
    let log = -n * Math.log(seen);
    let [weight, weightNever] = [n / seen, n / seen];
    if (ceiling !== null) {
      const law = { size: n, found: unseen.found, missed: unseen.missed, most: ceiling - n };
      const { logMass, slope } = cutMass(law);
      log += logMass;
      weight += slope / possible;
      weightNever += (slope * missed) / (possible * possible);
    }
    weigh(leaves[none] ?? 0, weight);
    for (let c = none + 1; c < leaves.length; c++) weigh(leaves[c] ?? 0, weightNever);
    return log;
  }

  function evaluate(position: Float64Array): number {
    let log = readChances(position);
    const [logIn, logOut] = readSticks(position);
    log += logIn - shape * Math.log(rate - logOut);
    growParts();
    pull.fill(0);
    log += readUnseen();
    for (let c = 0; c < none; c++) {
      const leaf = leaves[c] ?? 0;
      const count = counts[c] ?? 0;
      const f = cell(leaf);
      log += count * Math.log(f);
      weigh(leaf, count / f);
    }
    gradient.fill(0);
    for (let node = nodes - 1; node > 0; node--) {
      const from = node * K;
      const to = (parents[node] ?? 0) * K;
      const factor = factors[node] ?? 0;
      for (let k = 0; k < K; k++) pull[to + k] = (pull[to + k] ?? 0) + (pull[from + k] ?? 0);
      if ((factor & 1) === 0) continue;
      const list = (factor >> 1) * K;
      for (let k = 0; k < K; k++) gradient[list + k] = (gradient[list + k] ?? 0) + (pull[from + k] ?? 0);
    }
    for (let j = 0; j < J; j++) {
      for (let k = 0; k < K; k++) {
        const on = chance[(2 * j + 1) * K + k] ?? 0;
        gradient[j * K + k] = (gradient[j * K + k] ?? 0) - on * ((pull[k] ?? 0) + 2) + 1;
      }
    }
    const alpha = shape / (rate - logOut);
    let after = pull[K - 1] ?? 0;
    for (let k = K - 2; k >= 0; k--) {
      const v = stick[k] ?? 0;
      const own = pull[k] ?? 0;
      gradient[sticks + k] = (own + 1) * (1 - v) - v * (after + alpha);
      after += own;
    }
    return log;
  }

  return { size, evaluate, gradient, parts, unseen };
}
