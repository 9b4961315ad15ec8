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
  /** Called between draws: may throw to cancel. */
  readonly pause?: (done: number) => void;
}

export interface NutsChain {
  /** A row of `size` for each draw. */
  readonly draws: Float64Array;
  /** Draws whose path left the region where energy is kept: more than a few mean that the sampler missed a corner. */
  readonly divergences: number;
  readonly step: number;
}

/** Loss of energy that no step of fitting size shows. */
const energyLimit = 1000;

interface State {
  readonly q: Float64Array;
  readonly p: Float64Array;
  readonly g: Float64Array;
  value: number;
}

export function sampleNuts(target: NutsTarget, random: Random, options: NutsOptions): NutsChain {
  const { size, centre, scale } = target;
  const { warmUp, draws, acceptance = 0.8, mostDoublings = 8, pause } = options;
  const theta = new Float64Array(size);
  const slope = new Float64Array(size);
  const place = (q: Float64Array): void => {
    for (let i = 0; i < size; i++) {
      let sum = centre[i] ?? 0;
      for (let k = 0; k <= i; k++) sum += (scale[i * size + k] ?? 0) * (q[k] ?? 0);
      theta[i] = sum;
    }
  };
  const evaluate = (state: State): void => {
    place(state.q);
    state.value = target.evaluate(theta, slope);
    state.g.fill(0);
    for (let i = 0; i < size; i++) {
      const own = slope[i] ?? 0;
      for (let k = 0; k <= i; k++) state.g[k] = (state.g[k] ?? 0) + (scale[i * size + k] ?? 0) * own;
    }
  };
  const copy = ({ q, p, g, value }: State): State => ({ q: q.slice(), p: p.slice(), g: g.slice(), value });
  const leap = (state: State, step: number): void => {
    const { q, p, g } = state;
    for (let i = 0; i < size; i++) {
      p[i] = (p[i] ?? 0) - 0.5 * step * (g[i] ?? 0);
      q[i] = (q[i] ?? 0) + step * (p[i] ?? 0);
    }
    evaluate(state);
    for (let i = 0; i < size; i++) p[i] = (p[i] ?? 0) - 0.5 * step * (g[i] ?? 0);
  };
  const energy = ({ p, value }: State): number => value + 0.5 * dot(p, p);

  let current: State = {
    q: new Float64Array(size),
    p: new Float64Array(size),
    g: new Float64Array(size),
    value: 0,
  };
  // A start of its own for every chain, about a standard deviation from the centre.
  for (let attempt = 0; ; attempt++) {
    for (let i = 0; i < size; i++) current.q[i] = drawNormal(random) * 0.5 ** attempt;
    evaluate(current);
    if (Number.isFinite(current.value)) break;
    if (attempt > 60) throw new RangeError('the density has no finite value near its centre');
  }
  const tuner = dualAveraging(0.6, acceptance);
  const out = new Float64Array(draws * size);
  let divergences = 0;
  for (let round = 0; round < warmUp + draws; round++) {
    pause?.(round);
    const isWarming = round < warmUp;
    const step = isWarming ? tuner.step() : tuner.settled();
    const drawn = transition(step);
    if (isWarming) tuner.learn(drawn.acceptance);
    else {
      if (drawn.diverged) divergences++;
      place(current.q);
      out.set(theta, (round - warmUp) * size);
    }
  }
  return { draws: out, divergences, step: tuner.settled() };

  function transition(step: number): { readonly acceptance: number; readonly diverged: boolean } {
    for (let i = 0; i < size; i++) current.p[i] = drawNormal(random);
    const start = energy(current);
    const ends = [copy(current), copy(current)] as const;
    const momenta = current.p.slice();
    let chosen = copy(current);
    let weight = 0;
    let [accepted, steps] = [0, 0];
    let diverged = false;

    /** 2^depth steps from one end of the path; null where they turn back on themselves or leave the region. */
    const grow = (
      from: State,
      direction: number,
      depth: number,
    ): {
      proposal: State;
      weight: number;
      momenta: Float64Array;
      first: Float64Array;
      last: Float64Array;
    } | null => {
      if (depth === 0) {
        leap(from, direction * step);
        const gap = energy(from) - start;
        steps++;
        accepted += Number.isFinite(gap) ? Math.min(1, Math.exp(-gap)) : 0;
        if (!(gap < energyLimit)) {
          diverged = true;
          return null;
        }
        const p = from.p.slice();
        return { proposal: copy(from), weight: -gap, momenta: p.slice(), first: p, last: p };
      }
      const near = grow(from, direction, depth - 1);
      if (near === null) return null;
      const far = grow(from, direction, depth - 1);
      if (far === null) return null;
      const total = logAdd(near.weight, far.weight);
      const proposal = Math.log(random.next()) < far.weight - total ? far.proposal : near.proposal;
      const sum = near.momenta.map((x, i) => x + (far.momenta[i] ?? 0));
      if (!isAhead(sum, near.first, far.last)) return null;
      return { proposal, weight: total, momenta: sum, first: near.first, last: far.last };
    };

    for (let depth = 0; depth < mostDoublings; depth++) {
      const direction = random.next() < 0.5 ? -1 : 1;
      const grown = grow(direction > 0 ? ends[1] : ends[0], direction, depth);
      if (grown === null) break;
      if (Math.log(random.next()) < grown.weight - weight) chosen = grown.proposal;
      weight = logAdd(weight, grown.weight);
      for (let i = 0; i < size; i++) momenta[i] = (momenta[i] ?? 0) + (grown.momenta[i] ?? 0);
      if (!isAhead(momenta, ends[0].p, ends[1].p)) break;
    }
    current = chosen;
    return { acceptance: steps === 0 ? 0 : accepted / steps, diverged };
  }
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
