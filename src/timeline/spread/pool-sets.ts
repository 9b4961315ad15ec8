// Where the doubt about a number comes from that rests on draws over completed data sets: who is who, dates, the estimate, the rest.
//
// The nested analysis of variance of the sets (R. A. Fisher, "Statistical Methods for Research Workers", 1925), without what means of
// few draws scatter by chance. Within a set each draw has a draw of the estimate of its own: what the number follows of it, by a line, is
// the estimate's part (law of total variance).
import { diagnoseChains } from '../../stats/diagnostics.ts';

/** Which draw of the linkage a completed set rests on, and which draw of the dates within it. */
export interface SetOrigin {
  readonly linkage: number;
  readonly dates: number;
}

/** One number by draw, in one completed set. */
export interface SetValues {
  readonly origin: SetOrigin;
  readonly values: Float64Array;
  /** The draw of the estimate behind each; null where none enters. */
  readonly estimates: Float64Array | null;
}

/** Shares of the variance; they sum to 1. */
export interface VarianceParts {
  readonly linkage: number;
  readonly dates: number;
  readonly estimate: number;
  /** Counts, and what the model leaves open. */
  readonly rest: number;
}

export function varianceParts(sets: readonly SetValues[]): VarianceParts {
  const within = meanOf(sets.map(({ values }) => variance(values)));
  const noise = meanOf(sets.map(({ values }) => variance(values) / effective(values)));
  const groups = new Map<number, number[]>();
  for (const { origin, values } of sets) {
    groups.set(origin.linkage, [...(groups.get(origin.linkage) ?? []), meanOf(values)]);
  }
  const means = [...groups.values()];
  // A linkage with a single set says nothing of dates.
  const several = means.filter((of) => of.length > 1);
  const scatter = several.length === 0 ? noise : meanOf(several.map(variance));
  const dates = several.length === 0 ? 0 : Math.max(0, scatter - noise);
  const perGroup = sets.length / means.length;
  const linkage = Math.max(0, variance(means.map(meanOf)) - scatter / perGroup);
  const followed = within * followedShare(sets);
  const all = linkage + dates + within;
  if (!(all > 0)) return { linkage: 0, dates: 0, estimate: 0, rest: 1 };
  return {
    linkage: linkage / all,
    dates: dates / all,
    estimate: followed / all,
    rest: (within - followed) / all,
  };
}

/** Of the variance within the sets, what a line in the draws of the estimate takes up; what chance alone would is taken off. */
function followedShare(sets: readonly SetValues[]): number {
  let [both, own, other, count] = [0, 0, 0, 0];
  for (const { values, estimates } of sets) {
    if (estimates === null) continue;
    const [a, b] = [meanOf(values), meanOf(estimates)];
    for (let k = 0; k < values.length; k++) {
      const [x, y] = [(values[k] ?? 0) - a, (estimates[k] ?? 0) - b];
      both += x * y;
      own += x * x;
      other += y * y;
    }
    count += effective(values);
  }
  if (!(own > 0 && other > 0 && count > 2)) return 0;
  const share = (both * both) / (own * other);
  return Math.max(0, 1 - ((1 - share) * (count - 1)) / (count - 2));
}

function effective(values: Float64Array): number {
  const { essBulk } = diagnoseChains([values]);
  return Math.max(1, Number.isFinite(essBulk) ? essBulk : values.length);
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] ?? 0;
  return sum / values.length;
}

/** With n − 1; 0 for a single value. */
function variance(values: ArrayLike<number>): number {
  const centre = meanOf(values);
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += ((values[k] ?? 0) - centre) ** 2;
  return sum / Math.max(1, values.length - 1);
}
