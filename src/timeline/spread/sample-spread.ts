// Draws of the posterior of the model of spread: mode, its curvature as the scale of the sampler, then several chains.
import { factorise, solveFactor } from '../../stats/cholesky.ts';
import { diagnoseChains } from '../../stats/diagnostics.ts';
import { minimise } from '../../stats/minimise.ts';
import { sampleNuts, type NutsOptions, type NutsTarget } from '../../stats/nuts.ts';
import { createRandom } from '../../stats/random.ts';
import { centreOf, slopeOf, spreadDensity } from './density.ts';
import { priors, spreadLayout, type SpreadLayout, type SpreadVariant } from './parameters.ts';
import type { SpreadData } from './spread-data.ts';

export interface SamplingOptions {
  readonly seed: number;
  readonly chains?: number;
  /** Of each chain, after warm-up. */
  readonly draws?: number;
  readonly warmUp?: number;
  /** See {@link spreadDensity}. */
  readonly levelCentre?: number;
  /** Called between draws: may throw to cancel. */
  readonly pause?: (done: number) => void;
}

export interface SpreadSample {
  readonly layout: SpreadLayout;
  /** On the scale that is sampled, a chain each, a row of `layout.size` for each draw. */
  readonly chains: readonly Float64Array[];
  /** Worst over all parameters. */
  readonly rHat: number;
  readonly leastEss: number;
  readonly divergences: number;
}

export const usualChains = 4;
export const usualDraws = 600;
const usualWarmUp = 150;
/** A first run of every chain, from which the shape of the posterior is learned. */
const learning = { warmUp: 100, draws: 100 } as const;
const acceptance = 0.85;

export function sampleSpread(
  data: SpreadData,
  variant: SpreadVariant,
  options: SamplingOptions,
): SpreadSample {
  const { seed, chains = usualChains, draws = usualDraws, warmUp = usualWarmUp, pause } = options;
  const layout = spreadLayout(data, variant);
  const density = spreadDensity(data, variant, options.levelCentre);
  const start = startingPoint(data, layout);
  const mode = minimise(slopeOf(density), start, { tolerance: 1e-8, mostSteps: 300 }).point;
  const scale = scaleAt(density, mode);
  const paused = pause === undefined ? {} : { pause };
  const run = (phase: string, target: NutsTarget, of: NutsOptions) =>
    Array.from({ length: chains }, (_, c) =>
      sampleNuts(target, createRandom(seed, 'spread', phase, c), { acceptance, ...of, ...paused }),
    );
  const first = run('learn', { ...density, centre: mode, scale }, { ...learning, mostDoublings: 5 });
  const learned = covarianceOf(
    first.map((chain) => chain.draws),
    layout.size,
  );
  const made = run('draw', { ...density, ...(learned ?? { centre: mode, scale }) }, { warmUp, draws });
  const columns = made.map((chain) => chain.draws);
  const diagnosed = Array.from({ length: layout.size }, (_, k) =>
    diagnoseChains(columns.map((chain) => column(chain, layout.size, k))),
  );
  return {
    layout,
    chains: columns,
    rHat: Math.max(...diagnosed.map(({ rHat }) => rHat)),
    leastEss: Math.min(...diagnosed.flatMap(({ essBulk, essTail }) => [essBulk, essTail])),
    divergences: made.reduce((sum, chain) => sum + chain.divergences, 0),
  };
}

/** How many draws the correlations of the learned shape are shrunk by. */
const shrinkage = 20;

/** Mean and factorised covariance of all draws together; null where they do not give one. */
function covarianceOf(
  chains: readonly Float64Array[],
  size: number,
): { readonly centre: Float64Array; readonly scale: Float64Array } | null {
  const rows = chains.reduce((sum, chain) => sum + chain.length / size, 0);
  const centre = new Float64Array(size);
  const scale = new Float64Array(size * size);
  for (const chain of chains) {
    for (let k = 0; k < chain.length; k++)
      centre[k % size] = (centre[k % size] ?? 0) + (chain[k] ?? 0) / rows;
  }
  const gap = new Float64Array(size);
  for (const chain of chains) {
    for (let row = 0; row < chain.length; row += size) {
      for (let i = 0; i < size; i++) gap[i] = (chain[row + i] ?? 0) - (centre[i] ?? 0);
      for (let i = 0; i < size; i++) {
        for (let j = 0; j <= i; j++) {
          const weight = i === j ? rows : rows + shrinkage;
          scale[i * size + j] = (scale[i * size + j] ?? 0) + ((gap[i] ?? 0) * (gap[j] ?? 0)) / weight;
        }
      }
    }
  }
  return factorise(scale, size) ? { centre, scale } : null;
}

/** One parameter of every draw of a chain. */
export function column(chain: Float64Array, size: number, k: number): Float64Array {
  return Float64Array.from({ length: chain.length / size }, (_, row) => chain[row * size + k] ?? 0);
}

function startingPoint(data: SpreadData, layout: SpreadLayout): Float64Array {
  const start = new Float64Array(layout.size);
  const set = (at: number, value: number) => {
    if (at >= 0) start[at] = value;
  };
  set(layout.reproduction, -2);
  set(layout.level, centreOf(data));
  set(layout.dispersion, priors.dispersionMean);
  set(layout.share, data.share?.logitMean ?? 0);
  set(layout.unitSd, Math.log(0.3));
  set(layout.periodSd, Math.log(0.3));
  set(layout.autocorrelation, priors.autocorrelationMean);
  return start;
}

/** Little curvature for a direction that the mode says nothing about: no parameter is wider than its prior by far. */
const leastCurvature = 0.1;

/** L with L·Lᵀ the inverse of the curvature at the mode, by central differences of the gradient. */
function scaleAt(
  {
    size,
    evaluate,
  }: { readonly size: number; readonly evaluate: (p: Float64Array, g: Float64Array) => number },
  mode: Float64Array,
): Float64Array {
  const reach = 1e-4;
  const curvature = new Float64Array(size * size);
  const [above, below] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    const moved = mode.slice();
    moved[i] = (mode[i] ?? 0) + reach;
    evaluate(moved, above);
    moved[i] = (mode[i] ?? 0) - reach;
    evaluate(moved, below);
    for (let j = 0; j < size; j++) {
      const half = ((above[j] ?? 0) - (below[j] ?? 0)) / (4 * reach);
      curvature[i * size + j] = (curvature[i * size + j] ?? 0) + half;
      curvature[j * size + i] = (curvature[j * size + i] ?? 0) + half;
    }
  }
  for (let ridge = leastCurvature; ; ridge *= 4) {
    const factor = curvature.slice();
    for (let i = 0; i < size; i++) factor[i * size + i] = (factor[i * size + i] ?? 0) + ridge;
    if (!factor.every(Number.isFinite)) throw new RangeError('the posterior has no curvature at its mode');
    if (!factorise(factor, size)) continue;
    const covariance = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      const row = covariance.subarray(i * size, (i + 1) * size);
      row[i] = 1;
      solveFactor(factor, size, row);
    }
    if (factorise(covariance, size)) return covariance;
  }
}
