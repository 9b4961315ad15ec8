// What the charts about linkage may say in public: rounding so coarse that no count of people below the threshold of the
// case can be worked out from a share or a count of pairs, alone or beside the figures of the report.
// (Willenborg & de Waal 2001, Elements of Statistical Disclosure Control, on rounding to a base.)

/** A value at so many significant digits. */
export function significant(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits));
}

export interface CoarseShare {
  readonly share: number;
  /** `below`, `above`: the true share may lie anywhere on that side of `share`. */
  readonly bound: 'below' | 'above' | null;
}

/**
 * A share of `cases` in whole steps of twice the threshold. Within a step and a half of 0 or 1 it is only said to be below
 * or above that. Null where so few steps are left that it would say nothing. A threshold of 1 hides nothing, and rounds
 * nothing.
 */
export function coarseShare(share: number, cases: number, threshold: number): CoarseShare | null {
  const step = (2 * threshold) / cases;
  if (!(step <= 0.1)) return null;
  if (threshold <= 1) return { share: significant(share, 3), bound: null };
  const rounded = Math.round(share / step) * step;
  const edge = 1.5 * step;
  if (rounded < edge) return { share: significant(edge, 2), bound: 'below' };
  if (rounded > 1 - edge) return { share: significant(1 - edge, 3), bound: 'above' };
  return { share: significant(rounded, 3), bound: null };
}

/** A count of pairs to the nearest of 1, 2, 5, 10, 20, 50 …; 0 where it is below the threshold. */
export function coarseCount(count: number, threshold: number): number {
  if (count < threshold) return 0;
  const steps = ladder(count);
  const distance = (value: number) => Math.abs(Math.log(value / count));
  const nearest = steps.reduce((best, value) => (distance(value) < distance(best) ? value : best));
  return Math.max(nearest, rungFrom(threshold));
}

/** A count of pairs to two significant digits, in steps of at least the threshold: of 1, 2, 5, 10, 20, 50 …. */
export function coarseTotal(count: number, threshold: number): number {
  const digits = count < 1 ? 0 : 10 ** (Math.floor(Math.log10(count)) - 1);
  const step = Math.max(digits, rungFrom(threshold));
  return Math.round(count / step) * step;
}

function ladder(around: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(around));
  return [1, 2, 5, 10].map((factor) => factor * power);
}

/** The first of 1, 2, 5, 10, 20, 50 … that is not below `least`. */
function rungFrom(least: number): number {
  return ladder(least).find((value) => value >= least) ?? least;
}

/** In how many equal steps a share of `cases` may be shown: 20 at best, each of at least twice the threshold. */
export function shareSteps(cases: number, threshold: number): number {
  return Math.min(20, Math.floor(cases / (2 * threshold)));
}

interface WeightClass {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  readonly expected: number;
}

/**
 * Merges neighbouring classes, from the heaviest down, until each holds at least `threshold` pairs. Classes are
 * ascending, and so is the result; sums are kept.
 */
export function mergedClasses(classes: readonly WeightClass[], threshold: number): readonly WeightClass[] {
  const merged: WeightClass[] = [];
  let open: WeightClass | null = null;
  for (const one of classes.toReversed()) {
    open = open === null ? one : joined(one, open);
    if (open.pairs >= threshold) {
      merged.push(open);
      open = null;
    }
  }
  const last = merged.pop();
  if (last !== undefined) merged.push(open === null ? last : joined(open, last));
  return merged.toReversed();
}

function joined(lower: WeightClass, upper: WeightClass): WeightClass {
  return {
    from: lower.from,
    to: upper.to,
    pairs: lower.pairs + upper.pairs,
    expected: lower.expected + upper.expected,
  };
}
