// Chao's lower bound of a closed population, in the form for lists that differ in how many people they catch.
// Chao A. (1987). Estimating the population size for capture-recapture data with unequal catchability.
//   Biometrics 43(4), 783–791: the bound from how many were seen once and twice.
// Rivest L.-P., Baillargeon S. (2007). Applications and extensions of Chao's moment estimator for the size of a closed
//   population. Biometrics 63(4), 999–1006: the same bound as a log-linear model with an effect for each occasion ("Mth").
// Burnham K. P. et al. (1987). Design and analysis methods for fish survival experiments based on release-recapture.
//   American Fisheries Society Monograph 5, 211–212: log-normal interval of the number not seen.
//
// The simple form n + (J−1)/J · f1²/(2·f2) supposes lists of like size. With one large list and two small ones it lies
// above the truth (for two lists it exceeds Lincoln–Petersen, by the inequality of the means), so it bounds nothing.

/** Persons on list `a` and list `b` (positions, a < b) and on no other. */
interface PairCount {
  readonly a: number;
  readonly b: number;
  readonly persons: number;
}

/** `singles[j]` persons are on list j alone; `observed` on at least one list. */
export interface ChaoInput {
  readonly observed: number;
  readonly singles: readonly number[];
  readonly pairs: readonly PairCount[];
}

export interface ChaoBound {
  /** Persons, seen and not seen. */
  readonly value: number;
  /** Of the number not seen. */
  readonly variance: number;
  /** 95 % log-normal interval. */
  readonly interval: { readonly low: number; readonly high: number };
}

export type ChaoRefusal = 'lists' | 'overlap' | 'few';

/** Below this number of persons on two or more lists, the bound says nothing that could be defended. */
export const fewestRepeated = 10;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Why no bound can be given, or null. */
export function chaoRefusal({ observed, singles, pairs }: ChaoInput): ChaoRefusal | null {
  if (singles.length < 2) return 'lists';
  if (sum(pairs.map((pair) => pair.persons)) === 0 || sum(singles) === 0) return 'overlap';
  return observed - sum(singles) < fewestRepeated ? 'few' : null;
}

/**
 * Maximum likelihood of the Poisson model μ_j = exp(β_j) for persons on list j alone and μ_jk = exp(β_j + β_k − γ) for
 * those on j and k alone; exp(γ) is the bound of the number not seen: with catchability e^{β_j}·h and m_k the k-th moment of
 * h, it equals m₁²/m₂ ≤ m₀. For two lists it is n₁₀·n₀₁/n₁₁; for lists of one size (J−1)/J · f1²/(2·f2).
 * The caller asks {@link chaoRefusal} first.
 */
export function chaoBound(input: ChaoInput): ChaoBound {
  const { gamma, variance: spread } = fit(input);
  const unseen = Math.exp(gamma);
  const variance = unseen + unseen * unseen * spread;
  return {
    value: input.observed + unseen,
    variance,
    interval: logNormalInterval(input.observed, unseen, variance),
  };
}

const mostSteps = 200;
const precision = 1e-10;

/** Fisher scoring with step halving; the likelihood is concave, so the maximum is the only one. */
function fit(input: ChaoInput): { readonly gamma: number; readonly variance: number } {
  const { cells, size } = designOf(input);
  const last = size - 1;
  let theta = startOf(input, size);
  let likelihood = logLikelihood(cells, theta);
  for (let step = 0; step < mostSteps; step++) {
    const { score, information } = derivatives(cells, theta);
    const move = solve(information, score);
    let next = theta.map((value, i) => value + (move[i] ?? 0));
    let better = logLikelihood(cells, next);
    for (let half = 0; half < 40 && !(better >= likelihood - 1e-12); half++) {
      next = theta.map((value, i) => value + (move[i] ?? 0) / 2 ** (half + 1));
      better = logLikelihood(cells, next);
    }
    theta = next;
    likelihood = better;
    if (Math.max(...move.map(Math.abs)) < precision) break;
  }
  const { information } = derivatives(cells, theta);
  const unit = theta.map((_, i) => (i === last ? 1 : 0));
  return { gamma: theta[last] ?? Number.NaN, variance: solve(information, unit)[last] ?? Number.NaN };
}

interface ModelCell {
  readonly count: number;
  /** Positions of the parameters that add up, and whether −γ belongs to them. */
  readonly lists: readonly number[];
  readonly paired: boolean;
}

/** Cells of the model; lists with nobody on them alone or in pairs have no effect to estimate and are left out. */
function designOf(input: ChaoInput): { readonly cells: readonly ModelCell[]; readonly size: number } {
  const total = (list: number) =>
    (input.singles[list] ?? 0) +
    sum(input.pairs.filter(({ a, b }) => a === list || b === list).map((p) => p.persons));
  const used = input.singles.map((_, list) => list).filter((list) => total(list) > 0);
  const cells: ModelCell[] = used.map((list, i) => ({
    count: input.singles[list] ?? 0,
    lists: [i],
    paired: false,
  }));
  used.forEach((a, i) => {
    used.slice(i + 1).forEach((b, step) => {
      const found = input.pairs.find((pair) => pair.a === a && pair.b === b);
      cells.push({ count: found?.persons ?? 0, lists: [i, i + 1 + step], paired: true });
    });
  });
  return { cells, size: used.length + 1 };
}

function startOf({ singles, pairs }: ChaoInput, size: number): readonly number[] {
  const f1 = sum(singles);
  const f2 = sum(pairs.map((pair) => pair.persons));
  const beta = Math.log(Math.max(0.5, f1 / singles.length));
  return Array.from({ length: size }, (_, i) =>
    i < size - 1 ? beta : Math.log(Math.max(0.5, (f1 * f1) / (4 * f2))),
  );
}

function logMean(cell: ModelCell, theta: readonly number[]): number {
  const own = sum(cell.lists.map((i) => theta[i] ?? 0));
  return cell.paired ? own - (theta.at(-1) ?? 0) : own;
}

function logLikelihood(cells: readonly ModelCell[], theta: readonly number[]): number {
  return sum(cells.map((cell) => cell.count * logMean(cell, theta) - Math.exp(logMean(cell, theta))));
}

function derivatives(cells: readonly ModelCell[], theta: readonly number[]) {
  const size = theta.length;
  const score = Array.from({ length: size }, () => 0);
  const information = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const cell of cells) {
    const mean = Math.exp(logMean(cell, theta));
    const terms: (readonly [number, number])[] = cell.lists.map((i) => [i, 1] as const);
    if (cell.paired) terms.push([size - 1, -1]);
    for (const [i, x] of terms) {
      score[i] = (score[i] ?? 0) + x * (cell.count - mean);
      const row = information[i] ?? [];
      for (const [j, y] of terms) row[j] = (row[j] ?? 0) + x * y * mean;
    }
  }
  return { score, information };
}

/** Gaussian elimination with row pivoting; the information matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let r = column + 1; r < size; r++) {
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    }
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (let r = 0; r < size; r++) {
      const row = rows[r] ?? [];
      const factor = r === column ? 0 : (row[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0) for (let c = column; c <= size; c++) row[c] = (row[c] ?? 0) - factor * (top[c] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

/** n + U/C to n + U·C with C = exp(1.96 · √ln(1 + var/U²)): never below the number of persons seen. */
export function logNormalInterval(
  observed: number,
  unseen: number,
  variance: number,
): { readonly low: number; readonly high: number } {
  const factor = Math.exp(1.959963984540054 * Math.sqrt(Math.log1p(variance / unseen ** 2)));
  return { low: observed + unseen / factor, high: observed + unseen * factor };
}
