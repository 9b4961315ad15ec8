// The Fellegi–Sunter model, trained without labelled pairs.
//
// m by EM over the patterns of blocked pairs; u over a random sample of all pairs, less the share of each pattern that
// is taken for one person; the prior over the whole comparison space, where pairs outside every block count as two
// persons. I. Fellegi, A. Sunter, "A theory for record linkage", JASA 64, 1969; W. Winkler, "Using the EM algorithm for
// weight computation in the Fellegi–Sunter model", ASA Survey Research Methods, 1988; value-specific frequencies:
// W. Winkler, "Frequency-based matching in the Fellegi–Sunter model", 1989.
import { comparisonSpecs, type ComparisonSpec } from './comparisons.ts';
import { columns, type PatternTable } from './patterns.ts';

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
  /** Standard errors of m and u: of shares among the pairs that stand behind them. */
  readonly mError: readonly Float64Array[];
  readonly uError: readonly Float64Array[];
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
}

/** P(one person) from a match weight in bits and a prior. */
export function probability(weight: number, prior: number): number {
  return 1 / (1 + ((1 - prior) / prior) * 2 ** -weight);
}

type Shares = Pick<Training, 'm' | 'u'>;

/** Parts of a name: rare ones come together, as in a people or a region. */
const isNamePart = specs.map((spec) => ['surname', 'given', 'patronymic'].includes(spec.id));

/** What m and u give for every level: log2(m/u) and log2(m), `levelSlots` per column, by level code. */
interface LevelWeights {
  readonly average: Float64Array;
  readonly agreement: Float64Array;
}

const levelSlots = 16;

function levelWeights(model: Shares): LevelWeights {
  const average = new Float64Array(columns * levelSlots).fill(Number.NaN);
  const agreement = new Float64Array(columns * levelSlots).fill(Number.NaN);
  specs.forEach((spec, c) => {
    for (let code = 1; code <= spec.levels.length; code++) {
      const m = model.m[c]?.[code - 1] ?? Number.NaN;
      const u = model.u[c]?.[code - 1] ?? Number.NaN;
      average[c * levelSlots + code] = Math.log2(m / u);
      agreement[c * levelSlots + code] = Math.log2(m);
    }
  });
  return { average, agreement };
}

const lastLevel = specs.map((spec) => spec.levels.length);

/**
 * Weight in bits of one column of a pattern; 0 where a value is missing or implied by another comparison.
 *
 * Agreement on a rare value weighs by the rarity of that value. Among the parts of a name only the rarest does so in
 * full, and the others weigh at most as much as agreement on average: rare parts are not independent of each other.
 * The last level of a comparison, disagreement, never speaks for a match.
 */
function columnWeight(
  weights: LevelWeights,
  patterns: PatternTable,
  pattern: number,
  c: number,
  rarest: number,
): number {
  const code = patterns.levels(pattern, c);
  const last = lastLevel[c] ?? 0;
  if (code === 0 || code > last) return 0;
  const average = weights.average[c * levelSlots + code] ?? 0;
  if (code === last) return Math.min(0, average);
  const rarity = patterns.rarity(pattern, c);
  if (rarity === 0) return average;
  const full = (weights.agreement[c * levelSlots + code] ?? 0) - rarity;
  return isNamePart[c] === true && rarity > rarest ? Math.min(full, average) : full;
}

function rarestNamePart(patterns: PatternTable, pattern: number): number {
  let rarest = 0;
  for (let c = 0; c < columns; c++) {
    if (isNamePart[c] === true) rarest = Math.min(rarest, patterns.rarity(pattern, c));
  }
  return rarest;
}

/** Weights in bits of the columns of a pattern. */
export function columnWeights(model: Shares, patterns: PatternTable, pattern: number): Float64Array {
  const weights = levelWeights(model);
  const rarest = rarestNamePart(patterns, pattern);
  return Float64Array.from(specs, (_, c) => columnWeight(weights, patterns, pattern, c, rarest));
}

/** Makes the match weight of patterns, in bits. */
export function createMatchWeight(model: Shares, patterns: PatternTable): (pattern: number) => number {
  const weights = levelWeights(model);
  return (pattern) => {
    const rarest = rarestNamePart(patterns, pattern);
    let sum = 0;
    for (let c = 0; c < columns; c++) sum += columnWeight(weights, patterns, pattern, c, rarest);
    return sum;
  };
}

/** The match weight of one pattern, in bits. */
export function matchWeight(model: Shares, patterns: PatternTable, pattern: number): number {
  return createMatchWeight(model, patterns)(pattern);
}

function weigh(model: Shares, patterns: PatternTable, weights: Float64Array): void {
  const weightOf = createMatchWeight(model, patterns);
  for (let k = 0; k < patterns.size; k++) weights[k] = weightOf(k);
}

/** Counts of levels by column, `masses` per pattern; an implied level counts as the first one. */
function countLevels(patterns: PatternTable, masses: Float64Array): Float64Array[] {
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

/** Standard errors of shares among `pairs` pairs and so many imagined ones. */
function standardErrors(
  shares: readonly Float64Array[],
  pairs: Float64Array,
  priorPairs: number,
): Float64Array[] {
  return shares.map((column, c) =>
    column.map((share) => Math.sqrt((share * (1 - share)) / ((pairs[c] ?? 0) + priorPairs + 1))),
  );
}

/** Trains the model. Deterministic: the result is a function of the counts alone. */
export function train(input: TrainingInput): Training {
  const { patterns, blocked, sampled } = input;
  const space = input.pairs.reduce((sum, n) => sum + n, 0);
  const weights = new Float64Array(patterns.size);
  const matched = new Float64Array(patterns.size);
  const unmatched = new Float64Array(patterns.size);
  let m: readonly Float64Array[] = specs.map((spec) => Float64Array.from(spec.levels, (l) => l.m));
  let u = withPrior(countLevels(patterns, sampled), 'u', priorPairsU);
  // Each record has one partner in two: a beginning from which EM moves within a few steps.
  let prior = Math.min(0.5, Math.max(1, input.records / 4) / Math.max(2, space));
  let priors = input.pairs.map(() => prior);
  let support = new Float64Array(columns);
  let iterations = 0;
  for (let step = 1; step > largestStep && iterations < mostIterations; iterations++) {
    weigh({ m, u }, patterns, weights);
    matched.fill(0);
    const people = new Float64Array(priors.length);
    for (let i = 0; i < blocked.pattern.length; i++) {
      const [k, g] = [blocked.pattern[i] ?? 0, blocked.group[i] ?? 0];
      const mass = probability(weights[k] ?? 0, priors[g] ?? prior) * (blocked.count[i] ?? 0);
      matched[k] = (matched[k] ?? 0) + mass;
      people[g] = (people[g] ?? 0) + mass;
    }
    for (let k = 0; k < patterns.size; k++) {
      unmatched[k] = (1 - probability(weights[k] ?? 0, prior)) * (sampled[k] ?? 0);
    }
    const counts = countLevels(patterns, matched);
    support = Float64Array.from(counts, (column) => column.reduce((sum, n) => sum + n, 0));
    const nextM = withPrior(counts, 'm', priorPairsM);
    u = withPrior(countLevels(patterns, unmatched), 'u', priorPairsU);
    // One imagined match per `records` pairs keeps the prior off 0 and 1; each group leans on all by one match.
    const total = people.reduce((sum, n) => sum + n, 0);
    const nextPrior = (total + 1) / (space + Math.max(2, input.records));
    const nextPriors = input.pairs.map((n, g) => ((people[g] ?? 0) + 1) / (n + 1 / nextPrior));
    step = largestChange(m, nextM);
    nextPriors.forEach((p, g) => (step = Math.max(step, Math.abs(Math.log(p / (priors[g] ?? p))))));
    [m, prior, priors] = [nextM, nextPrior, nextPriors];
  }
  weigh({ m, u }, patterns, weights);
  const sampledPairs = countLevels(patterns, unmatched).map((column) =>
    column.reduce((sum, n) => sum + n, 0),
  );
  const mError = standardErrors(m, support, priorPairsM);
  const uError = standardErrors(u, Float64Array.from(sampledPairs), priorPairsU);
  return { m, u, mError, uError, prior, priors, iterations, support, weights };
}

function largestChange(before: readonly Float64Array[], after: readonly Float64Array[]): number {
  let largest = 0;
  after.forEach((column, c) =>
    column.forEach((value, l) => (largest = Math.max(largest, Math.abs(value - (before[c]?.[l] ?? 0))))),
  );
  return largest;
}
