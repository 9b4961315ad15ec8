// The same question over completed data sets: draws of all of them pooled, and how much of the doubt comes from what was completed.
import { shortestInterval } from '../../stats/shortest-interval.ts';
import { quantile } from '../../stats/quantile.ts';
import type { Span, SpreadAnswer } from './assess-spread.ts';
import { thinned } from './held-out.ts';
import { fullModel, readDraw, type SpreadDraw } from './parameters.ts';
import { sampleSpread, type SamplingOptions } from './sample-spread.ts';
import type { SpreadData } from './spread-data.ts';

export interface PooledSpread {
  readonly sets: number;
  readonly own: Span;
  readonly others: Span;
  readonly reproduction: Span;
  readonly ratios: readonly Span[];
  /** Of the variance of λ + φ, the share that lies between the sets: doubt about who is who and when. */
  readonly betweenSets: number;
}

/** Draws of each set; the first set has been answered for, and its draws are thinned to as many. */
const drawsPerSet = 100;
const warmUp = 100;

export function poolSpread(
  first: SpreadAnswer,
  data: SpreadData,
  counts: readonly Float64Array[],
  options: SamplingOptions,
): PooledSpread {
  const read = (sample: SpreadAnswer['sample']): readonly SpreadDraw[] =>
    thinned(sample, counts.length === 0 ? Number.POSITIVE_INFINITY : drawsPerSet).map((point) =>
      readDraw(data, sample.layout, point),
    );
  const sets = [
    read(first.sample),
    ...counts.map((completed, k) =>
      read(
        sampleSpread({ ...data, counts: completed }, fullModel, {
          ...options,
          seed: options.seed + k + 1,
          chains: 1,
          draws: drawsPerSet,
          warmUp,
          shape: first.sample.shape,
        }),
      ),
    ),
  ];
  const all = sets.flat();
  const both = Float64Array.from(all, (draw) => draw.own + draw.others);
  const centre = meanOf(both);
  const means = sets.map((draws) => meanOf(Float64Array.from(draws, (draw) => draw.own + draw.others)));
  const total = meanOf(both.map((x) => (x - centre) ** 2));
  const between = meanOf(Float64Array.from(means, (mean) => (mean - centre) ** 2));
  const spanOf = (of: (draw: SpreadDraw) => number): Span => {
    const values = Float64Array.from(all, of);
    return { mean: meanOf(values), ...shortestInterval(values, 0.95, 0) };
  };
  return {
    sets: sets.length,
    own: spanOf((draw) => draw.own),
    others: spanOf((draw) => draw.others),
    reproduction: spanOf((draw) => draw.own + draw.others),
    ratios: data.incidents.map((_, k) => {
      const values = Float64Array.from(all, (draw) => draw.ratios[k] ?? 1);
      return { mean: meanOf(values), low: quantile(values, 0.025), high: quantile(values, 0.975) };
    }),
    betweenSets: total > 0 ? between / total : 0,
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
