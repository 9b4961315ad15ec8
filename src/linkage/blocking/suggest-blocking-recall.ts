// The expected recall of a set of rules, without labels: what the model expects to be matches, reached and not, and the
// matches that nothing has reached, by capture and recapture.

export interface Estimate {
  readonly value: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** Expected matches by what reaches them: rules of names alone, rules of the other fields alone, both. */
export interface Recapture {
  readonly names: number;
  readonly others: number;
  readonly both: number;
}

export interface Unreached {
  /** Expected matches that no rule reaches. */
  readonly count: number;
  readonly variance: number;
}

/** With fewer expected matches in both captures, the estimate says nothing. */
const leastBoth = 10;

/**
 * Matches reached by nothing, from two captures that are taken to be independent: rules of names alone, and rules of
 * all other fields alone. D. Chapman, "Some properties of the hypergeometric distribution with applications to zoological
 * sample censuses", 1951; G. Seber, "The effects of trap response on tag recapture estimates", 1970 (variance). For
 * matches that blocking misses: W. Winkler, "Approximate string comparator search strategies for very large
 * administrative lists", 2005. `reached`: expected matches that any rule reaches, those of mixed rules among them.
 * Null where the captures share too few. Matches that tend to fail in both make it too low.
 */
export function unreachedMatches({ names, others, both }: Recapture, reached: number): Unreached | null {
  if (both < leastBoth) return null;
  const all = ((names + 1) * (others + 1)) / (both + 1) - 1;
  const variance =
    ((names + 1) * (others + 1) * (names - both) * (others - both)) / ((both + 1) ** 2 * (both + 2));
  return { count: Math.max(0, all - reached), variance };
}

export interface RecallInput {
  /** Expected matches that the rules reach, and those that they miss although others reach them. */
  readonly reached: number;
  readonly missed: number;
  /** Variances of both counts: sums of p(1 − p), times the design effect of the sets of pairs that persons make. */
  readonly reachedVariance: number;
  readonly missedVariance: number;
  /** Null: not estimable, taken as none. */
  readonly unreached: Unreached | null;
}

/** Half a match is taken to be missed where none is, so that the interval is never a point. */
const leastMissed = 0.5;
const z95 = 1.959963984540054;

/** Recall = reached / (reached + missed + unreached), its interval by the delta method on the log of the odds. */
export function expectedRecall(input: RecallInput): Estimate {
  const { reached, unreached } = input;
  const missed = input.missed + (unreached?.count ?? 0);
  if (reached <= 0) return { value: 0, low: 0, high: missed > 0 ? 0 : 1 };
  const odds = Math.max(missed, leastMissed) / reached;
  const missedVariance = input.missedVariance + (unreached?.variance ?? 0);
  const error = Math.sqrt(
    (missedVariance + leastMissed ** 2) / Math.max(missed, leastMissed) ** 2 +
      input.reachedVariance / reached ** 2,
  );
  const at = (shift: number): number => 1 / (1 + odds * Math.exp(shift));
  const value = reached / (reached + missed);
  return { value, low: Math.min(value, at(z95 * error)), high: missed < leastMissed ? 1 : at(-z95 * error) };
}
