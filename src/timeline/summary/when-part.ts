// When: rates by period, the peak, the trend and changes, from the periods that may be spoken of.
import { dispersionOf, longestSegmented, segment } from '../change-points/segmentation.ts';
import { pelt } from '../change-points/pelt.ts';
import type { CompletedSet } from '../rates/complete.ts';
import { peakOf, trendOf, type Trend } from '../rates/peak.ts';
import { rates, type PeriodRate, type VarianceShares } from '../rates/rates.ts';
import { coveredByAll, type Series } from '../series/series.ts';

export interface ChangeSummary {
  readonly atLeastOne: number;
  /** P(change between the last comparable period before and this one), by period; empty for a long series. */
  readonly change: readonly number[];
  /** P(k changes), k = 0, 1, …; empty for a long series. */
  readonly number: readonly number[];
  /** Variance over mean within a stretch. */
  readonly dispersion: number;
  /** For series too long to weigh every segmentation: the first periods of new rates. */
  readonly cheapest: readonly string[] | null;
}

export interface WhenPart {
  readonly periods: readonly string[];
  /** How many, from the first, every list covers; changes, peak and trend look at these alone. */
  readonly covered: number;
  readonly hasStrength: boolean;
  /** Null for a hidden period. */
  readonly rates: readonly (PeriodRate | null)[];
  /** Of the variance of the rates that are not hidden. */
  readonly shares: VarianceShares;
  readonly sets: number;
  /** Over the covered periods that are not hidden; null where none is. Probabilities stand by period, 0 for one not compared. */
  readonly peak: {
    readonly likeliest: string;
    readonly credible: readonly string[];
    readonly probability: readonly number[];
  } | null;
  readonly trend: Trend | null;
  /** Null where the search would take too long, or nothing can be compared. */
  readonly changes: ChangeSummary | null;
}

/** Segments that the search of a long series may look at. */
const mostSegments = 3e8;

/**
 * Counts of hidden periods are not read at all: whatever is said here would be the same, to the last digit, whatever they are. Periods on
 * both sides of a hidden one are compared with each other.
 */
export function whenPart(
  series: Series,
  sets: readonly CompletedSet[],
  seed: number,
  hidden: ReadonlySet<string> = new Set(),
): WhenPart {
  const covered = coveredByAll(series);
  const shown = Array.from(series.periods.keys()).filter((t) => !hidden.has(series.periods[t] ?? ''));
  const of = { periods: series.periods, covered, hasStrength: series.hasStrength, sets: sets.length };
  const none = { linkage: 0, dates: 0, strength: 0, counts: 1 };
  if (shown.length === 0) {
    const nothing = series.periods.map(() => null);
    return { ...of, rates: nothing, shares: none, peak: null, trend: null, changes: null };
  }
  const kept = keepPeriods(series, sets, shown);
  const compared = shown.filter((t) => t < covered);
  const found = rates({
    ...kept,
    periods: shown.length,
    units: series.units.length,
    seed,
    // Long series keep fewer draws: they have to fit in memory.
    drawsPerSet: Math.max(100, Math.floor(Math.min(4000, 1e6 / shown.length) / sets.length)),
  });
  const byPeriod = <T>(values: ArrayLike<T>, otherwise: T): readonly T[] => {
    const places = new Map(shown.map((t, k) => [t, k]));
    return series.periods.map((_, t) => values[places.get(t) ?? -1] ?? otherwise);
  };
  const peak = compared.length === 0 ? null : peakOf(found, compared.length);
  const changes = compared.length === 0 ? null : changesOf(series, kept, compared);
  return {
    ...of,
    rates: byPeriod<PeriodRate | null>(found.periods, null),
    shares: found.shares,
    peak:
      peak === null
        ? null
        : {
            likeliest: series.periods[shown[peak.likeliest] ?? 0] ?? '',
            credible: peak.credible.map((k) => series.periods[shown[k] ?? 0] ?? ''),
            probability: byPeriod(peak.probability, 0),
          },
    trend: trendOf(found, compared.length, compared),
    changes:
      changes === null || changes.cheapest !== null
        ? changes
        : { ...changes, change: byPeriod(changes.change, 0).slice(0, covered) },
  };
}

interface KeptPeriods {
  readonly sets: readonly CompletedSet[];
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Cells of the chosen periods alone. Without strengths all units together are one: a rate is then a count per period. */
function keepPeriods(series: Series, sets: readonly CompletedSet[], chosen: readonly number[]): KeptPeriods {
  const size = series.units.length;
  const keep = (values: Float64Array) =>
    Float64Array.from(
      { length: chosen.length * size },
      (_, cell) => values[(chosen[Math.floor(cell / size)] ?? 0) * size + (cell % size)] ?? 0,
    );
  const even = series.hasStrength ? null : new Float64Array(chosen.length * size).fill(1 / size);
  return {
    sets: sets.map((set) => ({ ...set, counts: keep(set.counts) })),
    low: even ?? keep(series.low),
    high: even ?? keep(series.high),
  };
}

/** The kept periods that are compared stand first. */
function changesOf(
  series: Series,
  { sets, low, high }: KeptPeriods,
  compared: readonly number[],
): ChangeSummary | null {
  const size = series.units.length;
  const length = compared.length;
  const sum = (values: Float64Array, t: number) =>
    values.subarray(t * size, (t + 1) * size).reduce((all, x) => all + x, 0);
  const strength = Float64Array.from({ length }, (_, t) => (sum(low, t) + sum(high, t)) / 2);
  const totals = sets.map(({ counts }) => Float64Array.from({ length }, (_, t) => sum(counts, t)));
  const [first = new Float64Array(length)] = totals;
  const dispersion = dispersionOf(first, strength);
  if (length > longestSegmented) {
    const ends = pelt({
      cost: 'poisson',
      values: first.map((count) => count / dispersion),
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
      cheapest: ends.map((end) => series.periods[compared[end] ?? 0] ?? ''),
    };
  }
  const change = new Float64Array(length);
  let number: Float64Array | null = null;
  for (const own of totals) {
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
