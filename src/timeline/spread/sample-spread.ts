// Draws of the posterior of the model of spread: its shape, learned from a short first run, then several chains.
import { diagnoseChains } from '../../stats/diagnostics.ts';
import { sampleNuts, type NutsChain, type NutsOptions } from '../../stats/nuts.ts';
import { createRandom } from '../../stats/random.ts';
import { SpreadDensity } from './density.ts';
import type { SpreadLayout, SpreadVariant } from './parameters.ts';
import { shapeAtMode, shapeOfDraws, widened, type PosteriorShape } from './shape.ts';
import type { SpreadData } from './spread-data.ts';

export interface SamplingOptions {
  readonly seed: number;
  readonly chains?: number;
  /** Of each chain, after warm-up. */
  readonly draws?: number;
  readonly warmUp?: number;
  /** ln events per strength and period that the prior of the level is centred on; default: that of the series. */
  readonly levelCentre?: number;
  /** A decision, not digits: the shape is learned from one short run, and paths stay short. */
  readonly isRough?: boolean;
}

export interface SpreadSample {
  readonly layout: SpreadLayout;
  /** On the scale that is sampled, a chain each, a row of `layout.size` for each draw. */
  readonly chains: readonly Float64Array[];
  /** Worst over all parameters. */
  readonly rHat: number;
  readonly leastEss: number;
  readonly divergences: number;
  /** Where each chain ended, for chains that go on from there. */
  readonly ends: readonly ChainEnd[];
  readonly shape: PosteriorShape;
}

type ChainEnd = Pick<NutsChain, 'last' | 'step'>;

export const usualChains = 4;
export const usualDraws = 600;
const usualWarmUp = 80;
/** A first run of few chains, from which the shape of the posterior is learned. */
const learning = { warmUp: 50, draws: 50, mostDoublings: 4 } as const;
const learningChains = 2;
const acceptance = 0.7;

export function sampleSpread(
  data: SpreadData,
  variant: SpreadVariant,
  options: SamplingOptions,
): SpreadSample {
  const { seed, chains = usualChains, draws = usualDraws, warmUp = usualWarmUp } = options;
  const density = new SpreadDensity(data, variant, options.levelCentre);
  const { layout, size } = density;
  const target = {
    size,
    evaluate: (point: Float64Array, gradient: Float64Array) => density.evaluate(point, gradient),
  };
  const run = (phase: string, count: number, shape: PosteriorShape, of: NutsOptions) =>
    Array.from({ length: count }, (_, c) =>
      sampleNuts({ ...target, ...shape }, createRandom(seed, 'spread', phase, c), {
        acceptance,
        ...of,
      }),
    );
  const few = Math.min(chains, learningChains);
  const learn = (phase: string, from: PosteriorShape) =>
    run(phase, few, from, learning).map((chain) => chain.draws);
  const rough = shapeAtMode(density, data);
  const curved = shapeOfDraws(target, learn('learn', rough)) ?? rough;
  const shape = options.isRough === true ? curved : widened(curved, learn('widen', curved));
  const made = run('draw', chains, shape, { warmUp, draws, ...(options.isRough === true ? shortPaths : {}) });
  const columns = made.map((chain) => chain.draws);
  const diagnosed = Array.from({ length: size }, (_, k) =>
    diagnoseChains(columns.map((chain) => column(chain, size, k))),
  );
  return {
    layout,
    chains: columns,
    rHat: Math.max(...diagnosed.map(({ rHat }) => rHat)),
    leastEss: Math.min(...diagnosed.flatMap(({ essBulk, essTail }) => [essBulk, essTail])),
    divergences: made.reduce((sum, chain) => sum + chain.divergences, 0),
    ends: made.map(({ last, step }) => ({ last, step })),
    shape,
  };
}

/** Doublings of paths where many short ones are worth more than few long ones. */
const shortPaths = { mostDoublings: 4 } as const;
/** One parameter of every draw of a chain. */
export function column(chain: Float64Array, size: number, k: number): Float64Array {
  return Float64Array.from({ length: chain.length / size }, (_, row) => chain[row * size + k] ?? 0);
}
