// Draws of the posterior of the model of spread: mode, its curvature as the scale of the sampler, then several chains.
import { factorise, solveFactor } from '../../stats/cholesky.ts';
import { diagnoseChains } from '../../stats/diagnostics.ts';
import { minimise } from '../../stats/minimise.ts';
import { sampleNuts, type NutsOptions } from '../../stats/nuts.ts';
import { createRandom } from '../../stats/random.ts';
import { centreOf, slopeOf, spreadDensity, type Density } from './density.ts';
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
  /** The shape that an earlier sample of like data has learned: mode and first run are left out. */
  readonly shape?: LearnedShape;
  /** Called between draws: may throw to cancel. */
  readonly pause?: (done: number) => void;
}

/** Mean and factorised covariance of the posterior, about. */
export interface LearnedShape {
  readonly centre: Float64Array;
  readonly scale: Float64Array;
}

export interface SpreadSample {
  readonly layout: SpreadLayout;
  /** On the scale that is sampled, a chain each, a row of `layout.size` for each draw. */
  readonly chains: readonly Float64Array[];
  /** Worst over all parameters. */
  readonly rHat: number;
  readonly leastEss: number;
  readonly divergences: number;
  readonly shape: LearnedShape;
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
  const paused = pause === undefined ? {} : { pause };
  const run = (phase: string, shape: LearnedShape, of: NutsOptions) =>
    Array.from({ length: chains }, (_, c) =>
      sampleNuts({ ...density, ...shape }, createRandom(seed, 'spread', phase, c), {
        acceptance,
        ...of,
        ...paused,
      }),
    );
  const learn = (): LearnedShape => {
    const { mode, scale } = heldMode(density, layout, data);
    const rough = { centre: mode, scale };
    const first = run('learn', rough, { ...learning, mostDoublings: 5 });
    const columns = first.map((chain) => chain.draws);
    return covarianceOf(columns, layout.size) ?? rough;
  };
  const shape = options.shape ?? learn();
  const made = run('draw', shape, { warmUp, draws });
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
    shape,
  };
}

/** How many draws the correlations of the learned shape are shrunk by. */
const shrinkage = 20;

/** Mean and factorised covariance of all draws together; null where they do not give one. */
function covarianceOf(chains: readonly Float64Array[], size: number): LearnedShape | null {
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

interface HeldMode {
  readonly mode: Float64Array;
  /** L with L·Lᵀ the covariance that the curvature there gives. */
  readonly scale: Float64Array;
}

function heldMode(density: Density, layout: SpreadLayout, data: SpreadData): HeldMode {
  const held = holdSpreads(density, layout, data);
  const mode = minimise(slopeOf(held), held.start, { tolerance: 1e-6, mostSteps: 200 }).point;
  return { mode, scale: scaleAt(held, mode) };
}

/** The mode under usual sds of the effects, and the sd of every parameter by the curvature there: an answer without draws. */
export function modeOf(
  data: SpreadData,
  variant: SpreadVariant,
): { readonly mode: Float64Array; readonly sds: Float64Array; readonly layout: SpreadLayout } {
  const layout = spreadLayout(data, variant);
  const { mode, scale } = heldMode(spreadDensity(data, variant), layout, data);
  const sds = Float64Array.from({ length: layout.size }, (_, i) => {
    let variance = 0;
    for (let k = 0; k <= i; k++) variance += (scale[i * layout.size + k] ?? 0) ** 2;
    return Math.sqrt(variance);
  });
  return { mode, sds, layout };
}

/**
 * The density with the parameters that rule others held where they usually are. The joint mode is no place to start from: it lies where
 * the sds of the effects are largest and the effects themselves near 0, far from where the probability is.
 */
function holdSpreads(
  density: Density,
  layout: SpreadLayout,
  data: SpreadData,
): Density & { readonly start: Float64Array } {
  const usual = [
    { at: layout.reproduction, value: -1.7, sd: 0.8 },
    { at: layout.ownPart, value: 0, sd: 1.2 },
    { at: layout.unitSd, value: Math.log(0.3), sd: 0.4 },
    { at: layout.periodSd, value: Math.log(0.25), sd: 0.5 },
    { at: layout.autocorrelation, value: priors.autocorrelationMean, sd: 0.9 },
    { at: layout.share, value: data.share?.logitMean ?? 0, sd: data.share?.logitSd ?? 1 },
  ].filter(({ at }) => at >= 0);
  const start = new Float64Array(layout.size);
  for (const { at, value } of usual) start[at] = value;
  start[layout.level] = centreOf(data);
  start[layout.dispersion] = priors.dispersionMean;
  const moved = new Float64Array(layout.size);
  const evaluate = (point: Float64Array, gradient: Float64Array): number => {
    moved.set(point);
    for (const { at, value } of usual) moved[at] = value;
    let value = density.evaluate(moved, gradient);
    for (const { at, value: centre, sd } of usual) {
      const far = ((point[at] ?? 0) - centre) / sd;
      gradient[at] = far / sd;
      value += 0.5 * far * far;
    }
    return value;
  };
  return { ...density, evaluate, start };
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
