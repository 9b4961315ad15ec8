// Two lists: never one number. What was seen, what independence would say, and the total as a curve over the odds ratio
// between the lists, which two lists cannot tell.
// D. G. Chapman, "Some properties of the hypergeometric distribution with applications to zoological sample censuses",
// University of California Publications in Statistics 1 (1951) 131–160. G. A. F. Seber, "The effects of trap response on tag
// recapture estimates", Biometrics 26 (1970) 13–22, for the variance. M. Sadinle, "Transformed logit confidence intervals for
// small populations in single capture–recapture estimation", Communications in Statistics: Simulation and Computation 38
// (2009) 1909–1924, for the interval. Y. M. M. Bishop, S. E. Fienberg, P. W. Holland, "Discrete Multivariate Analysis" (1975),
// section 6.2, for the odds ratio that has to be assumed.
import { normalQuantile } from '../../stats/normal.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { fewestRepeated } from '../chao.ts';
import type { Interval } from './abundance.ts';

export interface TwoListCounts {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
}

/** Nobody alone on one list, so one was made from the other or holds it; too few on both; an impossible pattern. */
export type TwoListRefusal = 'contained' | 'few' | 'impossible';

export interface TwoListPoint {
  /** How many times the odds of being on one list are higher for those on the other; 1 is independence. */
  readonly oddsRatio: number;
  readonly total: number;
  /** 95 %, given the odds ratio. */
  readonly interval: Interval;
}

export interface TwoListCurve {
  readonly seen: number;
  /** What holds only if the lists know nothing of each other and all people are listed alike. */
  readonly independent: TwoListPoint & { readonly standardError: number };
  /** By ascending odds ratio; meets `independent` at 1. */
  readonly curve: readonly TwoListPoint[];
}

export interface TwoListHeadline {
  readonly oddsRatio: Interval;
  /** Who says so. */
  readonly source: string;
  /** Totals at both ends of the range of odds ratios. */
  readonly totals: Interval;
  /** From the lower 95 % end at the low odds ratio to the upper at the high one. */
  readonly interval: Interval;
}

/** The curve runs from lists that avoid each other mildly to lists of which one feeds the other. */
export const oddsRatios = [
  0.5, 0.6, 0.75, 0.9, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10,
] as const;

const normal975 = normalQuantile(0.975);

/** The counts of a table of two lists. Throws a RangeError for another number of lists. */
export function twoListCounts(table: CaptureTable): TwoListCounts {
  if (table.lists.length !== 2) throw new RangeError('not a table of two lists');
  const at = (pattern: number) => table.counts[table.patterns.indexOf(pattern)] ?? 0;
  return { both: at(3), firstOnly: at(1), secondOnly: at(2) };
}

/** Why not even a curve can be given, or null. */
export function twoListRefusal(table: CaptureTable): TwoListRefusal | null {
  const { both, firstOnly, secondOnly } = twoListCounts(table);
  if (table.impossible.length > 0) return 'impossible';
  if (both < fewestRepeated) return 'few';
  return firstOnly === 0 || secondOnly === 0 ? 'contained' : null;
}

/** The total at each odds ratio. The caller asks {@link twoListRefusal} first; throws a RangeError where it would refuse. */
export function twoListCurve(table: CaptureTable, ratios: readonly number[] = oddsRatios): TwoListCurve {
  const refusal = twoListRefusal(table);
  if (refusal !== null) throw new RangeError(`no curve for these two lists: ${refusal}`);
  const counts = twoListCounts(table);
  return {
    seen: observedTotal(table),
    independent: { ...twoListTotal(counts, 1), standardError: chapmanError(counts) },
    curve: ratios.toSorted((a, b) => a - b).map((ratio) => twoListTotal(counts, ratio)),
  };
}

/**
 * The total if the odds ratio is this: seen + ω·x·y/(m + 1) with x and y on one list only and m on both, which at ω = 1 is
 * Chapman's estimate. The interval is Sadinle's, with the number not seen ω times as large.
 */
export function twoListTotal(
  { both, firstOnly, secondOnly }: TwoListCounts,
  oddsRatio: number,
): TwoListPoint {
  if (!(oddsRatio > 0 && Number.isFinite(oddsRatio))) {
    throw new RangeError(`${oddsRatio} is not an odds ratio`);
  }
  const seen = both + firstOnly + secondOnly;
  const [m, x, y] = [both + 0.5, firstOnly + 0.5, secondOnly + 0.5];
  const unseen = (oddsRatio * x * y) / m;
  // Below one person the last part would grow so fast that the interval widened while the number shrank.
  const factor = Math.exp(normal975 * Math.sqrt(1 / m + 1 / x + 1 / y + 1 / Math.max(1, unseen)));
  const total = seen + (oddsRatio * firstOnly * secondOnly) / (both + 1);
  return {
    oddsRatio,
    total,
    // With a handful of people the two estimates differ by more than the interval is wide.
    interval: {
      low: Math.min(total, Math.max(seen, seen - 0.5 + unseen / factor)),
      high: Math.max(total, seen - 0.5 + unseen * factor),
    },
  };
}

/** Standard error of Chapman's estimate, in persons. */
function chapmanError({ both, firstOnly, secondOnly }: TwoListCounts): number {
  const [first, second] = [both + firstOnly, both + secondOnly];
  return Math.sqrt(((first + 1) * (second + 1) * firstOnly * secondOnly) / ((both + 1) ** 2 * (both + 2)));
}

/**
 * A range for the total under a stated range of odds ratios. Throws a RangeError without a source, for a range that is none,
 * and where {@link twoListRefusal} refuses.
 */
export function twoListHeadline(
  table: CaptureTable,
  stated: { readonly oddsRatio: Interval; readonly source: string },
): TwoListHeadline {
  if (stated.source.trim() === '') throw new RangeError('a range of odds ratios needs a source');
  if (stated.oddsRatio.low > stated.oddsRatio.high) throw new RangeError('a range runs from low to high');
  const { curve } = twoListCurve(table, [stated.oddsRatio.low, stated.oddsRatio.high]);
  const [from, to] = curve;
  if (from === undefined || to === undefined) throw new RangeError('a range has two ends');
  return {
    ...stated,
    totals: { low: from.total, high: to.total },
    interval: { low: from.interval.low, high: to.interval.high },
  };
}
