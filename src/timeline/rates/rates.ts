// Rates by period with the doubt of counts, dates, linkage and strength in their intervals, and where each part of it comes from.
//
// Given a completed count y and a strength S, the rate has the posterior Gamma(y + 1/2, S) of Poisson counts under Jeffreys' prior
// (H. Jeffreys, "Theory of Probability", 3rd edition, 1961). Draws of all completed sets are pooled; shares of variance come from
// the nested analysis of variance of the sets (R. A. Fisher, "Statistical Methods for Research Workers", 1925).
import { drawGamma } from '../../stats/gamma-draw.ts';
import { quantile } from '../../stats/quantile.ts';
import { createRandom } from '../../stats/random.ts';
import type { CompletedSet } from './complete.ts';

export interface RatesInput {
  readonly sets: readonly CompletedSet[];
  readonly periods: number;
  readonly units: number;
  /** Strength by period, then unit, as a band. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Units whose rates are pooled; default: all. */
  readonly only?: readonly number[];
  readonly seed: number;
  /** Draws of each completed set; default 200. */
  readonly drawsPerSet?: number;
}

export interface VarianceShares {
  readonly linkage: number;
  readonly dates: number;
  readonly strength: number;
  readonly counts: number;
}

export interface PeriodRate {
  /** Events per 1,000 of strength in the period. */
  readonly mean: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Mean count over the completed sets. */
  readonly count: number;
}

export interface Rates {
  readonly periods: readonly PeriodRate[];
  /** Of the variance of the rates, averaged over the periods; they sum to 1. */
  readonly shares: VarianceShares;
  /** Draws of all rates, a row of `periods.length` for each. */
  readonly draws: Float64Array;
}

export const per = 1000;
const usualDraws = 200;

export function rates(input: RatesInput): Rates {
  const { sets, periods, units, low, high, drawsPerSet = usualDraws } = input;
  const chosen = input.only ?? Array.from({ length: units }, (_, i) => i);
  const draws = new Float64Array(sets.length * drawsPerSet * periods);
  // The rate that the strength of each draw gives, before the doubt of counts is drawn.
  const centres = new Float64Array(draws.length);
  const counts = new Float64Array(periods);
  let row = 0;
  for (const set of sets) {
    const random = createRandom(input.seed, 'rates', set.linkage, set.dates);
    const here = Float64Array.from({ length: periods }, (_, t) =>
      chosen.reduce((sum, i) => sum + (set.counts[t * units + i] ?? 0), 0),
    );
    here.forEach((count, t) => {
      counts[t] = (counts[t] ?? 0) + count / sets.length;
    });
    for (let k = 0; k < drawsPerSet; k++, row++) {
      // A band is one unknown for all periods: whoever counts a unit too high does so throughout.
      const places = chosen.map(() => random.next());
      for (let t = 0; t < periods; t++) {
        let strength = 0;
        chosen.forEach((i, c) => {
          const [from, to] = [low[t * units + i] ?? 0, high[t * units + i] ?? 0];
          strength += from + (places[c] ?? 0) * (to - from);
        });
        const shape = (here[t] ?? 0) + 0.5;
        centres[row * periods + t] = (per * shape) / strength;
        draws[row * periods + t] = (per * drawGamma(random, shape)) / strength;
      }
    }
  }
  const columns = Array.from({ length: periods }, (_, t) =>
    Float64Array.from({ length: row }, (_, k) => draws[k * periods + t] ?? 0),
  );
  return {
    periods: columns.map((column, t) => ({
      mean: meanOf(column),
      low: quantile(column, 0.025),
      high: quantile(column, 0.975),
      count: counts[t] ?? 0,
    })),
    shares: sharesOf(sets, columns, centres, { periods, drawsPerSet }),
    draws,
  };
}

function sharesOf(
  sets: readonly CompletedSet[],
  columns: readonly Float64Array[],
  centres: Float64Array,
  { periods, drawsPerSet }: { readonly periods: number; readonly drawsPerSet: number },
): VarianceShares {
  const sum = { linkage: 0, dates: 0, strength: 0, counts: 0 };
  columns.forEach((column, t) => {
    const total = varianceOf(column);
    const setMeans = new Map<number, number[]>();
    let strength = 0;
    sets.forEach(({ linkage }, s) => {
      const own = Float64Array.from(
        { length: drawsPerSet },
        (_, k) => centres[(s * drawsPerSet + k) * periods + t] ?? 0,
      );
      strength += varianceOf(own) / sets.length;
      setMeans.set(linkage, [...(setMeans.get(linkage) ?? []), meanOf(own)]);
    });
    const groups = [...setMeans.values()];
    const within = groups.reduce((all, means) => all + varianceOf(means), 0) / groups.length;
    const size = sets.length / groups.length;
    const between = Math.max(0, varianceOf(groups.map(meanOf)) - within / size);
    if (!(total > 0)) return;
    const spread = Math.max(0, total - between - within - strength);
    const all = between + within + strength + spread;
    sum.linkage += between / all;
    sum.dates += within / all;
    sum.strength += strength / all;
    sum.counts += spread / all;
  });
  const all = sum.linkage + sum.dates + sum.strength + sum.counts;
  return {
    linkage: sum.linkage / all,
    dates: sum.dates / all,
    strength: sum.strength / all,
    counts: sum.counts / all,
  };
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}

/** With n − 1; 0 for a single value. */
function varianceOf(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] ?? 0) - mean) ** 2;
  return sum / (values.length - 1);
}
