// When the rate was highest and whether it rose, by draws, and only over periods that every list covers.
import { quantile } from '../../stats/quantile.ts';
import type { Rates } from './rates.ts';

export interface Peak {
  /** P(this period has the highest rate of all covered ones), by period; 0 where no list or not every list covers it. */
  readonly probability: Float64Array;
  /** Periods that are compared: those that every list covers, from the first. */
  readonly covered: number;
  /** The likeliest period, and the fewest periods, likeliest first, that hold 90 % together. */
  readonly likeliest: number;
  readonly credible: readonly number[];
}

export interface Trend {
  /** Change of the rate per period, in per cent, by a log-linear line through the covered periods: mean and 95 % interval. */
  readonly perPeriod: { readonly mean: number; readonly low: number; readonly high: number };
  /** P(that line rises). */
  readonly rising: number;
  /** P(each third of the covered time has a higher mean rate than the one before): what "rose steadily" asks for. */
  readonly steady: number;
}

const credibleShare = 0.9;

/** `covered` periods, from the first, can be compared: at least one. */
export function peakOf(rates: Rates, covered: number): Peak {
  const length = rates.periods.length;
  const probability = new Float64Array(length);
  const rows = rates.draws.length / length;
  for (let row = 0; row < rows; row++) {
    let top = 0;
    for (let t = 1; t < covered; t++) {
      if ((rates.draws[row * length + t] ?? 0) > (rates.draws[row * length + top] ?? 0)) top = t;
    }
    probability[top] = (probability[top] ?? 0) + 1 / rows;
  }
  const order = Array.from(probability, (p, t) => ({ p, t })).toSorted((a, b) => b.p - a.p || a.t - b.t);
  const credible: number[] = [];
  let held = 0;
  for (const { p, t } of order) {
    if (held >= credibleShare || p === 0) break;
    credible.push(t);
    held += p;
  }
  return { probability, covered, likeliest: order[0]?.t ?? 0, credible };
}

/** Over at least three covered periods; null for fewer. `times` are those of the periods, where they do not follow one another. */
export function trendOf(rates: Rates, covered: number, times?: readonly number[]): Trend | null {
  if (covered < 3) return null;
  const length = rates.periods.length;
  const rows = rates.draws.length / length;
  const slopes = new Float64Array(rows);
  const at = Float64Array.from({ length: covered }, (_, t) => times?.[t] ?? t);
  const centre = at.reduce((sum, x) => sum + x, 0) / covered;
  const squares = at.reduce((sum, x) => sum + (x - centre) ** 2, 0);
  const [first, second] = [Math.floor(covered / 3), Math.floor((2 * covered) / 3)];
  let [rising, steady] = [0, 0];
  for (let row = 0; row < rows; row++) {
    let slope = 0;
    const thirds = [0, 0, 0];
    for (let t = 0; t < covered; t++) {
      const rate = rates.draws[row * length + t] ?? 0;
      slope += (((at[t] ?? 0) - centre) * Math.log(Math.max(rate, Number.MIN_VALUE))) / squares;
      const third = t < first ? 0 : t < second ? 1 : 2;
      thirds[third] =
        (thirds[third] ?? 0) + rate / (third === 0 ? first : third === 1 ? second - first : covered - second);
    }
    slopes[row] = 100 * Math.expm1(slope);
    if (slope > 0) rising += 1 / rows;
    const [a = 0, b = 0, c = 0] = thirds;
    if (a < b && b < c) steady += 1 / rows;
  }
  return {
    perPeriod: {
      mean: slopes.reduce((sum, x) => sum + x / rows, 0),
      low: quantile(slopes, 0.025),
      high: quantile(slopes, 0.975),
    },
    rising,
    steady,
  };
}
