// The Fellegi–Sunter model, trained without labelled pairs.
//
// m by EM over the patterns of blocked pairs; u over a random sample of all pairs, less the share of each pattern that
// is taken for one person; the prior over the whole comparison space, where pairs outside every block count as two
// persons. I. Fellegi, A. Sunter, "A theory for record linkage", JASA 64, 1969; W. Winkler, "Using the EM algorithm for
// weight computation in the Fellegi–Sunter model", ASA Survey Research Methods, 1988; value-specific frequencies:
// W. Winkler, "Frequency-based matching in the Fellegi–Sunter model", 1989.
import type { AgreeingPairs } from './agreeing-pairs.ts';
import { comparisonSpecs, type ComparisonSpec } from '../compare/comparisons.ts';
import { trainLeaning } from './leaning.ts';
import { levelPatterns, type LevelTable } from '../compare/level-patterns.ts';
import { weighPatterns, type Adjustment } from './match-weight.ts';
import { usualShares, type UsualShares } from './untrained.ts';
import { columns, type PatternTable } from '../compare/patterns.ts';

export { columnWeights, createMatchWeight, matchWeight, probability } from './match-weight.ts';

const specs: readonly ComparisonSpec[] = comparisonSpecs;

/** Weak Dirichlet priors: so many imagined pairs stand behind the starting m and u of each comparison. */
const priorPairsM = 20;
const priorPairsU = 100;
const largestStep = 1e-5;
const mostIterations = 200;

export interface Training {
  /** m and u by comparison, then level. */
  readonly m: readonly Float64Array[];
  readonly u: readonly Float64Array[];
  readonly adjustment: Adjustment;
  /**
   * Standard errors of m and u, with the doubt about which pairs are one person in them. Those of u are of the sample:
   * too wide for a level that is counted over all pairs.
   */
  readonly mError: readonly Float64Array[];
  readonly uError: readonly Float64Array[];
  /** Where m or u rests on the imagined pairs. */
  readonly usual: { readonly m: UsualShares; readonly u: UsualShares };
  /** P(two random records are one person): over all pairs, and by group. */
  readonly prior: number;
  readonly priors: Float64Array;
  readonly iterations: number;
  /** Pairs taken for one person in which both values of a comparison are there. */
  readonly support: Float64Array;
  /** Match weight in bits, by pattern. */
  readonly weights: Float64Array;
}

export interface TrainingInput {
  readonly patterns: PatternTable;
  /** Blocked pairs, counted by pattern and group: columns of equal length. */
  readonly blocked: {
    readonly pattern: Int32Array;
    readonly group: Int32Array;
    readonly count: Float64Array;
  };
  /** Randomly sampled pairs, by pattern. */
  readonly sampled: Float64Array;
  /** By group (a pair of lists): the number of all pairs that could be one person. */
  readonly pairs: Float64Array;
  readonly records: number;
  /** Agreement on a value, counted over all pairs: it stands for the sample where it is there. */
  readonly agreeing?: AgreeingPairs;
}

/** Counts of levels by column, `masses` per pattern; an implied level counts as the first one. */
function countLevels(patterns: LevelTable, masses: Float64Array): Float64Array[] {
  const counts = specs.map((spec) => new Float64Array(spec.levels.length));
  for (let k = 0; k < patterns.size; k++) {
    const mass = masses[k] ?? 0;
    if (mass === 0) continue;
    for (let c = 0; c < columns; c++) {
      const code = patterns.levels(k, c);
      const column = counts[c];
      if (code === 0 || column === undefined) continue;
      const at = code > column.length ? 0 : code - 1;
      column[at] = (column[at] ?? 0) + mass;
    }
  }
  return counts;
}

function withPrior(counts: readonly Float64Array[], kind: 'm' | 'u', priorPairs: number): Float64Array[] {
  return counts.map((column, c) => {
    const total = column.reduce((sum, n) => sum + n, priorPairs);
    return column.map((n, l) => (n + priorPairs * (specs[c]?.levels[l]?.[kind] ?? 0)) / total);
  });
}

/**
 * u with its first level from a count of all pairs, less the pairs at that level that are taken for one person; what
 * the sample says of the other levels is scaled to the rest.
 */
function withAgreeing(
  u: readonly Float64Array[],
  matched: readonly Float64Array[],
  agreeing: AgreeingPairs | undefined,
): readonly Float64Array[] {
  if (agreeing === undefined) return u;
  return u.map((column, c) => {
    const found = agreeing.get(c);
    if (found === undefined) return column;
    const people = matched[c] ?? column;
    const strangers = Math.max(0, found.same - (people[0] ?? 0));
    const all = Math.max(strangers, found.both - people.reduce((sum, n) => sum + n, 0));
    const first = (strangers + priorPairsU * (specs[c]?.levels[0]?.u ?? 0)) / (all + priorPairsU);
    const rest = (1 - first) / (1 - (column[0] ?? 0));
    return column.map((share, l) => (l === 0 ? first : share * rest));
  });
}

/**
 * Standard errors of shares by the empirical observed information: with p the probability that a pair is of the kind
 * and x whether it stands at the level, the score of a share s is p (x − s) / (s (1 − s)). `squares` are sums of p² by
 * pattern. I. Meilijson, "A fast improvement to the EM algorithm on its own terms", JRSS B 51, 1989.
 */
function standardErrors(
  shares: readonly Float64Array[],
  patterns: LevelTable,
  squares: Float64Array,
  priorPairs: number,
): Float64Array[] {
  const sums = countLevels(patterns, squares);
  return shares.map((column, c) => {
    const own = sums[c] ?? new Float64Array(column.length);
    const total = own.reduce((sum, n) => sum + n, 0);
    return column.map((share, l) => {
      const spread = share * (1 - share);
      const at = own[l] ?? 0;
      const scores = at * (1 - share) ** 2 + (total - at) * share ** 2 + priorPairs * spread;
      return spread / Math.sqrt(Math.max(scores, Number.MIN_VALUE));
    });
  });
}

/** Trains the model. Deterministic: the result is a function of the counts alone. */
export function train(input: TrainingInput): Training {
  const { patterns, blocked, sampled } = input;
  const byLevels = levelPatterns(patterns);
  const countOf = (masses: Float64Array): Float64Array[] => countLevels(byLevels, byLevels.sum(masses));
  const space = input.pairs.reduce((sum, n) => sum + n, 0);
  const weights = new Float64Array(patterns.size);
  const against = new Float64Array(patterns.size);
  const matched = new Float64Array(patterns.size);
  const unmatched = new Float64Array(patterns.size);
  // Sums of squared probabilities, for the standard errors.
  const [matchedSquares, unmatchedSquares] = [matched.slice(), unmatched.slice()];
  let m: readonly Float64Array[] = specs.map((spec) => Float64Array.from(spec.levels, (l) => l.m));
  let u: readonly Float64Array[] = withPrior(countOf(sampled), 'u', priorPairsU);
  let adjustment: Adjustment = { records: Math.max(1, input.records), repeats: 0, leaning: [] };
  // Each record has one partner in two: a beginning from which EM moves within a few steps.
  let prior = Math.min(0.5, Math.max(1, input.records / 4) / Math.max(2, space));
  let priors = input.pairs.map(() => prior);
  let support = new Float64Array(columns);
  let iterations = 0;
  for (let step = 1; step > largestStep && iterations < mostIterations; iterations++) {
    weighPatterns({ m, u, adjustment }, patterns, byLevels, weights);
    matched.fill(0);
    matchedSquares.fill(0);
    const people = new Float64Array(priors.length);
    for (let k = 0; k < patterns.size; k++) against[k] = 2 ** -(weights[k] ?? 0);
    for (let i = 0; i < blocked.pattern.length; i++) {
      const [k, g] = [blocked.pattern[i] ?? 0, blocked.group[i] ?? 0];
      const odds = (priors[g] ?? prior) / (1 - (priors[g] ?? prior));
      const likely = 1 / (1 + (against[k] ?? 0) / odds);
      const mass = likely * (blocked.count[i] ?? 0);
      matched[k] = (matched[k] ?? 0) + mass;
      matchedSquares[k] = (matchedSquares[k] ?? 0) + likely * mass;
      people[g] = (people[g] ?? 0) + mass;
    }
    for (let k = 0; k < patterns.size; k++) {
      if ((sampled[k] ?? 0) === 0) continue;
      const unlikely = 1 - 1 / (1 + (against[k] ?? 0) * ((1 - prior) / prior));
      unmatched[k] = unlikely * (sampled[k] ?? 0);
      unmatchedSquares[k] = unlikely * (unmatched[k] ?? 0);
    }
    const [one, two] = [byLevels.sum(matched), byLevels.sum(unmatched)];
    const counts = countLevels(byLevels, one);
    support = Float64Array.from(counts, (column) => column.reduce((sum, n) => sum + n, 0));
    const nextM = withPrior(counts, 'm', priorPairsM);
    u = withAgreeing(withPrior(countLevels(byLevels, two), 'u', priorPairsU), counts, input.agreeing);
    const leaning = trainLeaning(byLevels, one, two, { m: nextM, u });
    // One imagined match per `records` pairs keeps the prior off 0 and 1; each group leans on all by one match.
    const total = people.reduce((sum, n) => sum + n, 0);
    adjustment = { ...adjustment, repeats: (2 * total) / adjustment.records, leaning };
    const nextPrior = (total + 1) / (space + Math.max(2, input.records));
    const nextPriors = input.pairs.map((n, g) => ((people[g] ?? 0) + 1) / (n + 1 / nextPrior));
    step = largestChange(m, nextM);
    nextPriors.forEach((p, g) => (step = Math.max(step, Math.abs(Math.log(p / (priors[g] ?? p))))));
    [m, prior, priors] = [nextM, nextPrior, nextPriors];
  }
  weighPatterns({ m, u, adjustment }, patterns, byLevels, weights);
  const mError = standardErrors(m, byLevels, byLevels.sum(matchedSquares), priorPairsM);
  const uError = standardErrors(u, byLevels, byLevels.sum(unmatchedSquares), priorPairsU);
  const usual = {
    m: usualShares(specs, countOf(matched), 'm', priorPairsM),
    u: usualShares(
      specs,
      countOf(unmatched),
      'u',
      priorPairsU,
      (c, l) => l === 0 && input.agreeing?.has(c) === true,
    ),
  };
  return { m, u, adjustment, mError, uError, usual, prior, priors, iterations, support, weights };
}

function largestChange(before: readonly Float64Array[], after: readonly Float64Array[]): number {
  let largest = 0;
  after.forEach((column, c) =>
    column.forEach((value, l) => (largest = Math.max(largest, Math.abs(value - (before[c]?.[l] ?? 0))))),
  );
  return largest;
}
