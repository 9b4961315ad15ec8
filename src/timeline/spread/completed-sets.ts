// Draws of one variant of the model of spread over all completed data sets.
import { sampleNuts } from '../../stats/nuts.ts';
import { createRandom } from '../../stats/random.ts';
import { SpreadDensity } from './density.ts';
import type { SpreadVariant } from './parameters.ts';
import type { SetOrigin } from './pool-sets.ts';
import { sampleSpread, type SamplingOptions, type SpreadSample } from './sample-spread.ts';
import type { SpreadData } from './spread-data.ts';

export interface SpreadSet {
  /** By period, then unit. */
  readonly counts: Float64Array;
  /** Counts in which departures of one unit on one day are one; null where no day is known. */
  readonly grouped: Float64Array | null;
  readonly origin: SetOrigin;
}

/** Draws for the counts of one set, on the layout of the first. */
export interface SetSample {
  readonly counts: Float64Array;
  readonly sample: SpreadSample;
}

/** All that draws over completed sets depend on: plain data, so that a thread can be given it. */
export interface SetsOrder {
  readonly data: SpreadData;
  readonly variant: SpreadVariant;
  /** Counts of the further sets. */
  readonly further: readonly Float64Array[];
  /** Of each further set. */
  readonly draws: number;
  readonly options: SamplingOptions;
}

/** At least the set that the data hold. */
export type SetSamples = readonly [SetSample, ...SetSample[]];

/** Who draws: this thread, or another one. */
export type SetSampler = (order: SetsOrder) => Promise<SetSamples>;

/** Rounds that a chain is given to settle in the next completed set, which is hardly another. */
const settling = 10;
const acceptance = 0.7;
const mostDoublings = 4;

/**
 * The counts of the data are sampled as `options` say. Every further set has `draws` of one chain: the chains of the first go on, with
 * the shape and the step that they have learned. Yields how many sets are done.
 */
export function* setBySet({
  data,
  variant,
  further,
  draws,
  options,
}: SetsOrder): Generator<number, SetSamples> {
  const first = sampleSpread(data, variant, options);
  yield 1;
  const { seed, levelCentre } = options;
  const density = new SpreadDensity(data, variant, levelCentre);
  const evaluate = (point: Float64Array, gradient: Float64Array) => density.evaluate(point, gradient);
  const ends = [...first.ends];
  const carried: SetSample[] = [];
  for (const [k, counts] of further.entries()) {
    density.recount(counts);
    const from = ends[k % ends.length];
    const chain = sampleNuts(
      { size: density.size, evaluate, ...first.shape },
      createRandom(seed, 'spread', 'set', k),
      {
        acceptance,
        mostDoublings,
        warmUp: settling,
        draws,
        ...(from === undefined ? {} : { from }),
      },
    );
    ends[k % ends.length] = chain;
    carried.push({ counts, sample: { ...first, chains: [chain.draws] } });
    yield 1 + carried.length;
  }
  return [{ counts: data.counts, sample: first }, ...carried];
}

/** In this thread, at one go: see {@link setBySet}. */
export const sampleHere: SetSampler = async (order) => {
  const steps = setBySet(order);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
