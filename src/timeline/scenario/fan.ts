// What may come next under named assumptions: the model of spread run forward from its draws.
import { drawBinomial } from '../../stats/binomial-draw.ts';
import { drawGamma } from '../../stats/gamma-draw.ts';
import { drawDispersed } from '../../stats/negative-binomial.ts';
import { drawNormal } from '../../stats/normal-draw.ts';
import { drawPoisson } from '../../stats/poisson-draw.ts';
import { quantile } from '../../stats/quantile.ts';
import { createRandom, type Random } from '../../stats/random.ts';
import { SpreadDensity } from '../spread/density.ts';
import type { SetSample } from '../spread/completed-sets.ts';
import { thinned } from '../spread/held-out.ts';
import { fullModel, readDraw, type SpreadDraw } from '../spread/parameters.ts';
import type { SpreadSample } from '../spread/sample-spread.ts';
import type { SpreadData } from '../spread/spread-data.ts';

export interface ScenarioAssumptions {
  /** Periods ahead: 1 to a third of the history. */
  readonly horizon: number;
  /** Strength of every unit in every period ahead, by period, then unit. */
  readonly strength: Float64Array;
  /** Values of each incident in the periods ahead, as columns of the data; absent: none goes on. */
  readonly incidents?: readonly Float64Array[];
  /** Whether departures go on leading to departures; false: λ = φ = 0 from now on. */
  readonly spreads: boolean;
  /** Whether those who leave are missing from the strength afterwards. */
  readonly depletes: boolean;
}

export interface FanBand {
  readonly level: 0.5 | 0.8 | 0.95;
  readonly low: number;
  readonly high: number;
}

export interface FanPeriod {
  /** Events that the lists would hold, all units together. */
  readonly median: number;
  readonly bands: readonly FanBand[];
}

export interface Fan {
  readonly periods: readonly FanPeriod[];
  /** All periods ahead together. */
  readonly sum: FanPeriod;
}

export const levels = [0.5, 0.8, 0.95] as const;
const paths = 2000;

/** The longest horizon that may be asked for: a third of the history. */
export function longestHorizon(periods: number): number {
  return Math.floor(periods / 3);
}

/** A RangeError for a horizon outside 1 … {@link longestHorizon}. */
export function fan(
  data: SpreadData,
  sample: SpreadSample,
  assumptions: ScenarioAssumptions,
  seed: number,
): Fan {
  const starts = pathStarts(data, [{ counts: data.counts, sample }]);
  return summarisePaths(pathsAhead(data, starts, assumptions, seed));
}

/** What a path goes on from: a draw of the model for the counts of a completed set. */
export interface PathStart {
  readonly counts: Float64Array;
  readonly draw: SpreadDraw;
  /** Of the last period, by unit. */
  readonly lastMeans: Float64Array;
}

/** By path: paths take turns with the completed sets, all of which stand on the layout of the data. */
export function pathStarts(data: SpreadData, sets: readonly SetSample[]): readonly PathStart[] {
  const density = new SpreadDensity(data, fullModel);
  const bySet = sets.map(({ counts, sample }) => {
    density.recount(counts);
    return thinned(sample, Math.ceil(paths / sets.length)).map((point) => ({
      counts,
      draw: readDraw(data, sample.layout, point),
      lastMeans: density.lastMeans(point),
    }));
  });
  return Array.from({ length: paths }, (_, k) => {
    const own = bySet[k % bySet.length] ?? [];
    const start = own[Math.floor(k / bySet.length) % own.length];
    if (start === undefined) throw new RangeError('a completed set has no draws');
    return start;
  });
}

/** What happens in each period ahead, path by path. */
export interface PathsAhead {
  /** By period, then path. */
  readonly totals: readonly Float64Array[];
  /** All periods together, by path. */
  readonly sums: Float64Array;
  /** The share observed in the draw behind each path. */
  readonly shares: Float64Array;
}

/** See {@link fan}. */
export function pathsAhead(
  data: SpreadData,
  starts: readonly PathStart[],
  assumptions: ScenarioAssumptions,
  seed: number,
): PathsAhead {
  const { horizon } = assumptions;
  if (!(horizon >= 1 && horizon <= longestHorizon(data.periods))) {
    throw new RangeError(`a horizon of ${horizon} periods is not within a third of ${data.periods}`);
  }
  const totals = Array.from({ length: horizon }, () => new Float64Array(starts.length));
  const sums = new Float64Array(starts.length);
  const shares = new Float64Array(starts.length);
  starts.forEach((start, k) => {
    const path = runForward(data, start, assumptions, createRandom(seed, 'fan', k));
    shares[k] = start.draw.share;
    path.forEach((total, t) => {
      const column = totals[t];
      if (column !== undefined) column[k] = total;
      sums[k] = (sums[k] ?? 0) + total;
    });
  });
  return { totals, sums, shares };
}

export function summarisePaths({ totals, sums }: Pick<PathsAhead, 'totals' | 'sums'>): Fan {
  return { periods: totals.map(summarise), sum: summarise(sums) };
}

function summarise(values: Float64Array): FanPeriod {
  return {
    median: quantile(values, 0.5),
    bands: levels.map((level) => ({
      level,
      low: Math.floor(quantile(values, (1 - level) / 2)),
      high: Math.ceil(quantile(values, (1 + level) / 2)),
    })),
  };
}

/** Observed events by period, all units together. */
function runForward(
  { units, periods, weights }: SpreadData,
  { counts, draw, lastMeans }: PathStart,
  { horizon, strength, incidents = [], spreads, depletes }: ScenarioAssumptions,
  random: Random,
): readonly number[] {
  const { share, dispersion } = draw;
  const [own, others] = spreads ? [draw.own, draw.others] : [0, 0];
  const last = (periods - 1) * units;
  let people = Float64Array.from({ length: units }, (_, i) => {
    const count = counts[last + i] ?? 0;
    if (share > 1 - 1e-9) return count;
    // Those whom the lists missed in the last period: a thinned negative binomial, given its part that was seen.
    const rate =
      drawGamma(random, 1 / dispersion + count) / (share / (dispersion * (lastMeans[i] ?? 1)) + share);
    return count + drawPoisson(random, rate * (1 - share));
  });
  let shock = draw.periodEffects[periods - 1] ?? 0;
  const fresh = draw.periodSd * Math.sqrt(1 - draw.autocorrelation ** 2);
  const gone = new Float64Array(units);
  const totals: number[] = [];
  for (let t = 0; t < horizon; t++) {
    shock = draw.autocorrelation * shock + fresh * drawNormal(random);
    const next = new Float64Array(units);
    let seen = 0;
    for (let i = 0; i < units; i++) {
      const full = strength[t * units + i] ?? 0;
      const left = depletes ? Math.max(0, full - (gone[i] ?? 0)) : full;
      const ratio = incidents.reduce(
        (sum, values, k) => sum + Math.log(draw.ratios[k] ?? 1) * (values[t * units + i] ?? 0),
        0,
      );
      let mean = (left * Math.exp(draw.level + (draw.unitEffects[i] ?? 0) + shock + ratio)) / share;
      mean += own * (people[i] ?? 0);
      if (others > 0) {
        for (let j = 0; j < units; j++) mean += others * (weights[j * units + i] ?? 0) * (people[j] ?? 0);
      }
      const count = drawDispersed(random, Math.min(mean, mostMean), dispersion);
      next[i] = depletes ? Math.min(count, Math.ceil(left)) : count;
      gone[i] = (gone[i] ?? 0) + (next[i] ?? 0);
      seen += share > 1 - 1e-9 ? (next[i] ?? 0) : drawBinomial(random, next[i] ?? 0, share);
    }
    people = next;
    totals.push(seen);
  }
  return totals;
}

/** A path that runs away is cut here: its counts are past any strength. */
const mostMean = 1e9;
