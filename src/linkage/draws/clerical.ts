// Precision and recall from clerical labels: pairs asked at random in strata of probability, weighed back to all pairs.
//
// Estimator: stratified mean and separate ratio (W. G. Cochran, "Sampling Techniques", 1977, ch. 5–6). Interval: Wilson's
// with continuity correction per stratum, which stays honest where all or none match (R. G. Newcombe, "Two-sided
// confidence intervals for the single proportion", 1998, method 4), put together by variance estimates recovery (G. Y.
// Zou, A. Donner, "Construction of confidence limits about effect measures", 2008; for a ratio A. Donner, G. Y. Zou,
// "Closed-form confidence intervals for functions of the normal mean and standard deviation", 2012).

export interface Stratum {
  /** Pairs of the stratum lie in one person of the agreed linkage. */
  readonly joined: boolean;
  readonly pairs: number;
  /** Expected number of true pairs under the model. */
  readonly expected: number;
}

/** What was answered in a stratum, pairs asked at random and without repetition. */
export interface StratumLabels {
  readonly asked: number;
  readonly same: number;
}

export interface ClericalShare {
  readonly estimate: number;
  readonly standardError: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
}

export interface ClericalEstimate {
  /** Share of joined pairs that are one person; null where none is joined. */
  readonly precision: ClericalShare | null;
  /** Joined true pairs among the true pairs of all strata; null where no pair is estimated to be true. */
  readonly recall: ClericalShare | null;
  /** Places of strata with pairs and without a label: the model's figure stands for them, as if known. */
  readonly fromModel: readonly number[];
  /** Share of true pairs in no stratum, as given; null: not counted in the recall. */
  readonly lostBeforeComparison: number | null;
}

/** Point, variance and limits of a count of true pairs. */
interface Total {
  readonly value: number;
  readonly variance: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

/**
 * `labels[h]` belongs to `strata[h]`. Throws RangeError for counts that cannot be: more labels than pairs, more pairs of
 * one person than labels.
 */
export function clericalEstimate(
  strata: readonly Stratum[],
  labels: readonly StratumLabels[],
  lostBeforeComparison: number | null = null,
): ClericalEstimate {
  const fromModel: number[] = [];
  const totals = strata.map(({ pairs, expected }, h): Total => {
    const { asked, same } = labels[h] ?? { asked: 0, same: 0 };
    if (!(same >= 0 && same <= asked && asked <= pairs)) {
      throw new RangeError(`stratum ${h}: ${same} of ${asked} labels among ${pairs} pairs`);
    }
    if (asked === 0) {
      if (pairs > 0) fromModel.push(h);
      return { value: expected, variance: 0, low: expected, high: expected };
    }
    return stratumTotal(pairs, asked, same);
  });
  const inside = sum(totals.filter((_, h) => strata[h]?.joined === true));
  const outside = sum(totals.filter((_, h) => strata[h]?.joined !== true));
  const joined = strata.reduce((all, { joined: is, pairs }) => all + (is ? pairs : 0), 0);
  return {
    precision:
      joined === 0
        ? null
        : share(
            inside.value / joined,
            Math.sqrt(inside.variance) / joined,
            inside.low / joined,
            inside.high / joined,
          ),
    recall: recallOf(inside, outside, 1 - (lostBeforeComparison ?? 0)),
    fromModel,
    lostBeforeComparison,
  };
}

function stratumTotal(pairs: number, asked: number, same: number): Total {
  const p = same / asked;
  const left = 1 - asked / pairs;
  const variance = asked > 1 ? (left * p * (1 - p)) / (asked - 1) : left * 0.25;
  // As many labels from an endless stratum would say as much: none is left in doubt when all pairs are asked.
  const worth = left === 0 ? Infinity : (asked * (pairs - 1)) / (pairs - asked);
  const [low, high] = wilson(p, worth);
  return { value: pairs * p, variance: pairs * pairs * variance, low: pairs * low, high: pairs * high };
}

/** Wilson's 95 % limits with continuity correction for a share p seen in n answers. */
export function wilson(p: number, n: number): readonly [number, number] {
  if (n === Infinity) return [p, p];
  const middle = 2 * n * p + z * z;
  const below = z * Math.sqrt(Math.max(0, z * z - 2 - 1 / n + 4 * p * (n * (1 - p) + 1)));
  const above = z * Math.sqrt(Math.max(0, z * z + 2 - 1 / n + 4 * p * (n * (1 - p) - 1)));
  const whole = 2 * (n + z * z);
  return [
    p === 0 ? 0 : Math.max(0, (middle - 1 - below) / whole),
    p === 1 ? 1 : Math.min(1, (middle + 1 + above) / whole),
  ];
}

function sum(totals: readonly Total[]): Total {
  const add = (of: (total: Total) => number): number => totals.reduce((all, total) => all + of(total), 0);
  const value = add((t) => t.value);
  return {
    value,
    variance: add((t) => t.variance),
    low: Math.max(0, value - Math.sqrt(add((t) => (t.value - t.low) ** 2))),
    high: value + Math.sqrt(add((t) => (t.high - t.value) ** 2)),
  };
}

function root(square: number): number {
  return Math.sqrt(Math.max(0, square));
}

/** X / (X + Y), by way of the ratio Y / X. */
function recallOf(x: Total, y: Total, found: number): ClericalShare | null {
  const all = x.value + y.value;
  if (all === 0) return null;
  const estimate = x.value / all;
  const error = Math.sqrt(y.value ** 2 * x.variance + x.value ** 2 * y.variance) / all ** 2;
  const product = x.value * y.value;
  // Limits of Y / X; without a lower limit above 0 for X there is no upper one.
  const under = x.high * (2 * x.value - x.high);
  const over = x.low * (2 * x.value - x.low);
  const least =
    under > 0
      ? Math.max(0, (product - root(product ** 2 - y.low * (2 * y.value - y.low) * under)) / under)
      : y.low / x.high;
  const most =
    over > 0 ? (product + root(product ** 2 - y.high * (2 * y.value - y.high) * over)) / over : Infinity;
  const high = 1 / (1 + least);
  return share(estimate * found, error * found, (1 / (1 + most)) * found, high * found);
}

function share(estimate: number, standardError: number, low: number, high: number): ClericalShare {
  return { estimate, standardError, low: Math.min(low, estimate), high: Math.max(high, estimate) };
}
