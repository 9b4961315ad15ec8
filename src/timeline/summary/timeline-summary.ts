// One answer to when, why and what next: everything the timeline can say of a series, and what it cannot.
import type { Effects } from '../../effect/effects.ts';
import type { Words } from '../../text/words.ts';
import { dispersionOf, longestSegmented, segment } from '../change-points/segmentation.ts';
import { pelt } from '../change-points/pelt.ts';
import type { ShapedIncident } from '../incidents/shapes.ts';
import type { CompletedSet } from '../rates/complete.ts';
import { peakOf, trendOf, type Trend } from '../rates/peak.ts';
import { rates, type PeriodRate, type VarianceShares } from '../rates/rates.ts';
import type { BackTest } from '../scenario/back-test.ts';
import { coveredPeriods, totals, totalStrength, type Series, type SeriesUnit } from '../series/series.ts';
import type { ObservedShare } from '../spread/spread-data.ts';
import { spreadPart, type IncidentSummary, type ScenarioSummary, type SpreadSummary } from './spread-part.ts';

export interface TimelineQuestion {
  readonly series: Series;
  /** The order of battle above the units of the series. */
  readonly above: readonly SeriesUnit[];
  /** Completed data sets; none: the counts of the series are certain. */
  readonly sets: readonly CompletedSet[];
  readonly incidents: readonly ShapedIncident[];
  readonly share: ObservedShare | null;
  /** By completed set, counts with groups taken for one departure; null where no day is known. */
  readonly grouped: readonly Float64Array[] | null;
  /** Share of dates that are wider than a period. */
  readonly vagueDates: number;
  readonly seed: number;
}

export interface ChangeSummary {
  readonly atLeastOne: number;
  /** P(change between the period before and this one), by period; empty for a long series. */
  readonly change: readonly number[];
  /** P(k changes), k = 0, 1, …; empty for a long series. */
  readonly number: readonly number[];
  /** Variance over mean within a stretch. */
  readonly dispersion: number;
  /** For series too long to weigh every segmentation: the first periods of new rates. */
  readonly cheapest: readonly string[] | null;
}

export interface TimelineSummary {
  readonly periods: readonly string[];
  /** How many, from the first, every list covers; changes, peak and trend look at these alone. */
  readonly covered: number;
  readonly hasStrength: boolean;
  readonly rates: readonly PeriodRate[];
  readonly shares: VarianceShares;
  readonly sets: number;
  readonly peak: {
    readonly likeliest: string;
    readonly credible: readonly string[];
    readonly probability: readonly number[];
  };
  readonly trend: Trend | null;
  /** Null where the search would take too long. */
  readonly changes: ChangeSummary | null;
  /** Null with its reasons where nothing may be fitted. */
  readonly spread: SpreadSummary | null;
  readonly refused: readonly Words[];
  readonly incidents: readonly IncidentSummary[];
  readonly scenarios: readonly ScenarioSummary[];
  readonly backTest: Pick<BackTest, 'horizon' | 'within80' | 'within95'> | null;
}

/** Segments that the search of a long series may look at. */
const mostSegments = 3e8;

export function timelineSummary(question: TimelineQuestion, effects: Effects): TimelineSummary {
  const { series, seed } = question;
  const { units, periods } = series;
  const certain: CompletedSet = { linkage: 0, dates: 0, counts: series.counts };
  const sets = question.sets.length === 0 ? [certain] : question.sets;
  const covered = coveredByAll(series);
  const step = progressOf(effects);
  step();
  const found = rates({
    sets,
    periods: periods.length,
    units: units.length,
    low: series.low,
    high: series.high,
    seed,
    // Long series keep fewer draws: they have to fit in memory.
    drawsPerSet: Math.max(100, Math.floor(Math.min(4000, 1e6 / periods.length) / sets.length)),
  });
  const peak = peakOf(found, covered);
  step();
  const changes = changesOf(series, sets, covered);
  const spread = spreadPart(question, sets, covered, step, effects);
  return {
    periods,
    covered,
    hasStrength: series.hasStrength,
    rates: found.periods,
    shares: found.shares,
    sets: sets.length,
    peak: {
      likeliest: periods[peak.likeliest] ?? '',
      credible: peak.credible.map((t) => periods[t] ?? ''),
      probability: [...peak.probability],
    },
    trend: trendOf(found, covered),
    changes,
    ...spread,
  };
}

function progressOf(effects: Effects): () => void {
  let done = 0;
  return () => {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'timeline', done: done++, total: null, unit: 'steps' });
  };
}

/** Periods that every list with a known end covers. */
function coveredByAll(series: Series): number {
  const ends = series.coverage.map(({ periods }) => periods);
  return Math.max(1, Math.min(coveredPeriods(series), ...ends));
}

function changesOf(series: Series, sets: readonly CompletedSet[], covered: number): ChangeSummary | null {
  const size = series.units.length;
  const strength = totalStrength(series).subarray(0, covered);
  const counts = totals(series).subarray(0, covered);
  const dispersion = dispersionOf(counts, strength);
  if (covered > longestSegmented) {
    const ends = pelt({
      cost: 'poisson',
      values: counts.map((count) => count / dispersion),
      exposures: strength,
      penalty: 'mbic',
      mostSegments,
    });
    if (ends === null) return null;
    return {
      atLeastOne: ends.length > 0 ? 1 : 0,
      change: [],
      number: [],
      dispersion,
      cheapest: ends.map((end) => series.periods[end] ?? ''),
    };
  }
  const change = new Float64Array(covered);
  let number: Float64Array | null = null;
  for (const set of sets) {
    const own = Float64Array.from({ length: covered }, (_, t) =>
      set.counts.subarray(t * size, (t + 1) * size).reduce((sum, x) => sum + x, 0),
    );
    const found = segment(own, strength, { dispersion: dispersionOf(own, strength) });
    found.change.forEach((p, t) => {
      change[t] = (change[t] ?? 0) + p / sets.length;
    });
    number ??= new Float64Array(found.number.length);
    for (let k = 0; k < number.length; k++) {
      number[k] = (number[k] ?? 0) + (found.number[k] ?? 0) / sets.length;
    }
  }
  return {
    atLeastOne: 1 - (number?.[0] ?? 1),
    change: [...change],
    number: [...(number ?? [])],
    dispersion,
    cheapest: null,
  };
}
