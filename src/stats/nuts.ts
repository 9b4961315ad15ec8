// Draws of a smooth density by the no-U-turn sampler.
//
// M. D. Hoffman, A. Gelman, "The no-U-turn sampler", Journal of Machine Learning Research 15, 2014, with its dual averaging of the
// step; the next state among the leapfrog steps by multinomial weights and the turning criterion on summed momenta: M. Betancourt,
// "A conceptual introduction to Hamiltonian Monte Carlo", 2017. Positions are sampled whitened: θ = centre + L·q.
import { drawNormal } from './normal-draw.ts';
import type { Random } from './random.ts';

export interface NutsTarget {
  readonly size: number;
  /** Writes the gradient of −ln density at the point and returns −ln density, up to a constant; ∞ outside the domain. */
  readonly evaluate: (point: Float64Array, gradient: Float64Array) => number;
  readonly centre: Float64Array;
  /** Lower triangle L, row by row, of a covariance L·Lᵀ near that of the density. */
  readonly scale: Float64Array;
}

export interface NutsOptions {
  readonly warmUp: number;
  readonly draws: number;
  /** Mean acceptance that the step is tuned for; default 0.8. */
  readonly acceptance?: number;
  /** Most doublings of a path; default 8. */
  readonly mostDoublings?: number;
  /** Where an earlier chain of a density like this one ended, with its step: nothing is tuned, and warm-up only settles. */
  readonly from?: Pick<NutsChain, 'last' | 'step'>;
}

export interface NutsChain {
  /** A row of `size` for each draw. */
  readonly draws: Float64Array;
  /** Draws whose path left the region where energy is kept: more than a few mean that the sampler missed a corner. */
  readonly divergences: number;
  readonly step: number;
  /** The last position, whitened. */
  readonly last: Float64Array;
}

/** Loss of energy that no step of fitting size shows. */
const energyLimit = 1000;

interface State {
  readonly q: Float64Array;
  readonly p: Float64Array;
  readonly g: Float64Array;
  value: number;
}

/** A stretch of the path: the state that stands for it, with its weight, and what the turning criterion asks of it. */
interface Stretch {
  readonly chosen: State;
  weight: number;
  readonly momenta: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

export function sampleNuts(target: NutsTarget, random: Random, options: NutsOptions): NutsChain {
  const { size, centre, scale } = target;
  const { warmUp, draws, acceptance = 0.8, mostDoublings = 8, from } = options;
  const theta = new Float64Array(size);
  const slope = new Float64Array(size);
  const newState = (): State => ({
    q: new Float64Array(size),
    p: new Float64Array(size),
    g: new Float64Array(size),
    value: 0,
  });
  const newStretch = (): Stretch => ({
    chosen: newState(),
    weight: 0,
    momenta: new Float64Array(size),
    first: new Float64Array(size),
    last: new Float64Array(size),
  });
  const current = newState();
  const [back, front] = [newState(), newState()];
  // Allocated once: a near and a far half at every depth.
  const halves = Array.from({ length: mostDoublings + 1 }, () => [newStretch(), newStretch()] as const);
  const grown = newStretch();
  const momenta = new Float64Array(size);
  let start = 0;
  let accepted = 0;
  let steps = 0;
  let diverged = false;

  function place(q: Float64Array): void {
    for (let i = 0, row = 0; i < size; i++, row += size) {
      let sum = centre[i] ?? 0;
      for (let k = 0; k <= i; k++) sum += (scale[row + k] ?? 0) * (q[k] ?? 0);
      theta[i] = sum;
    }
  }

  function evaluate(state: State): void {
    place(state.q);
    state.value = target.evaluate(theta, slope);
    const { g } = state;
    g.fill(0);
    for (let i = 0, row = 0; i < size; i++, row += size) {
      const own = slope[i] ?? 0;
      for (let k = 0; k <= i; k++) g[k] = (g[k] ?? 0) + (scale[row + k] ?? 0) * own;
    }
  }

  function leap(state: State, step: number): void {
    const { q, p, g } = state;
    for (let i = 0; i < size; i++) {
      p[i] = (p[i] ?? 0) - 0.5 * step * (g[i] ?? 0);
      q[i] = (q[i] ?? 0) + step * (p[i] ?? 0);
    }
    evaluate(state);
    for (let i = 0; i < size; i++) p[i] = (p[i] ?? 0) - 0.5 * step * (g[i] ?? 0);
  }

  /** 2^depth steps from one end of the path, into `out`; false where they turn back on themselves or leave the region. */
  function grow(end: State, step: number, depth: number, out: Stretch): boolean {
    if (depth === 0) {
      leap(end, step);
      const gap = energy(end) - start;
      steps++;
      accepted += Number.isFinite(gap) ? Math.min(1, Math.exp(-gap)) : 0;
      if (!(gap < energyLimit)) {
        diverged = true;
        return false;
      }
      put(out.chosen, end);
      out.weight = -gap;
      out.momenta.set(end.p);
      out.first.set(end.p);
      out.last.set(end.p);
      return true;
    }
    const [near, far] = halves[depth - 1] ?? [out, out];
    if (!grow(end, step, depth - 1, near) || !grow(end, step, depth - 1, far)) return false;
    out.weight = logAdd(near.weight, far.weight);
    put(out.chosen, Math.log(random.next()) < far.weight - out.weight ? far.chosen : near.chosen);
    for (let i = 0; i < size; i++) out.momenta[i] = (near.momenta[i] ?? 0) + (far.momenta[i] ?? 0);
    out.first.set(near.first);
    out.last.set(far.last);
    return isAhead(out.momenta, out.first, out.last);
  }

  /** Moves `current`; returns the mean acceptance along the path. */
  function transition(step: number): number {
    for (let i = 0; i < size; i++) current.p[i] = drawNormal(random);
    start = energy(current);
    accepted = 0;
    steps = 0;
    diverged = false;
    for (const end of [back, front]) {
      put(end, current);
      end.p.set(current.p);
    }
    momenta.set(current.p);
    let weight = 0;
    for (let depth = 0; depth < mostDoublings; depth++) {
      const isForward = random.next() >= 0.5;
      if (!grow(isForward ? front : back, isForward ? step : -step, depth, grown)) break;
      if (Math.log(random.next()) < grown.weight - weight) put(current, grown.chosen);
      weight = logAdd(weight, grown.weight);
      for (let i = 0; i < size; i++) momenta[i] = (momenta[i] ?? 0) + (grown.momenta[i] ?? 0);
      if (!isAhead(momenta, back.p, front.p)) break;
    }
    return steps === 0 ? 0 : accepted / steps;
  }

  // Without an earlier chain, a start of its own for every one, about a standard deviation from the centre.
  for (let attempt = 0; ; attempt++) {
    if (from !== undefined && attempt === 0) current.q.set(from.last);
    else for (let i = 0; i < size; i++) current.q[i] = drawNormal(random) * 0.5 ** attempt;
    evaluate(current);
    if (Number.isFinite(current.value)) break;
    if (attempt > 60) throw new RangeError('the density has no finite value near its centre');
  }
  const tuner = dualAveraging(0.6, acceptance);
  const out = new Float64Array(draws * size);
  let divergences = 0;
  for (let round = 0; round < warmUp + draws; round++) {
    const isWarming = round < warmUp;
    const reached = transition(from?.step ?? (isWarming ? tuner.step() : tuner.settled()));
    if (isWarming) tuner.learn(reached);
    else {
      if (diverged) divergences++;
      place(current.q);
      out.set(theta, (round - warmUp) * size);
    }
  }
  return { draws: out, divergences, step: from?.step ?? tuner.settled(), last: current.q };
}

/** Position and what is known there; the momentum is drawn anew for every path. */
function put(to: State, from: State): void {
  to.q.set(from.q);
  to.g.set(from.g);
  to.value = from.value;
}

function energy({ p, value }: State): number {
  return value + 0.5 * dot(p, p);
}

/** Whether the path still leads away from both of its ends. */
function isAhead(momenta: Float64Array, first: Float64Array, last: Float64Array): boolean {
  return dot(momenta, first) > 0 && dot(momenta, last) > 0;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top));
}

interface Tuner {
  readonly step: () => number;
  readonly settled: () => number;
  readonly learn: (acceptance: number) => void;
}

/** Hoffman & Gelman 2014, section 3.2, with their constants. */
function dualAveraging(start: number, wanted: number): Tuner {
  const [gamma, delay, decay] = [0.05, 10, 0.75];
  const centre = Math.log(10 * start);
  let [step, mean, error, rounds] = [Math.log(start), Math.log(start), 0, 0];
  return {
    step: () => Math.exp(step),
    settled: () => Math.exp(mean),
    learn: (acceptance) => {
      rounds++;
      error += (wanted - acceptance - error) / (rounds + delay);
      step = Math.min(1, centre - (Math.sqrt(rounds) / gamma) * error);
      const weight = rounds ** -decay;
      mean = weight * step + (1 - weight) * mean;
    },
  };
}
