// Maximum likelihood of log-linear Poisson counts by Fisher scoring (iteratively reweighted least squares).
// J. A. Nelder, R. W. M. Wedderburn, "Generalized linear models", J. R. Statist. Soc. A 135 (1972) 370–384.
import { factorise, inverseDiagonal, solveFactor } from '../../stats/cholesky.ts';
import { deviance as halfDeviance } from '../../stats/deviance.ts';
import type { Design } from './design.ts';

export interface PoissonFit {
  readonly beta: Float64Array;
  /** Means of all cells, also of those that are not active. */
  readonly means: Float64Array;
  /** 2 Σ (y ln(y/μ) − y + μ) over the active cells. */
  readonly deviance: number;
  /** Variance of the intercept. */
  readonly variance: number;
  /** Whether the score equations hold, as far as rounding lets them. */
  readonly converged: boolean;
}

const mostSteps = 60;
const mostHalvings = 30;
/** The steps end here: the likelihood has less than this to gain, and one more step is taken. */
const enough = 1e-10;

/**
 * Fits to the active cells (1); the others take no part. The likelihood is concave, so the maximum is the only one. Starts
 * at `start`, else at the least-squares fit of ln(count + ½). Null where the columns depend on each other.
 */
export function fitPoisson(
  design: Design,
  counts: Float64Array,
  active: Uint8Array,
  start: Float64Array | null = null,
): PoissonFit | null {
  const work = new Work(design, counts, active);
  const beta = start === null ? work.leastSquares() : Float64Array.from(start);
  if (beta === null) return null;
  let likelihood = work.evaluate(beta);
  let isDone = false;
  for (let step = 0; step < mostSteps && !isDone; step++) {
    const gain = work.findMove();
    if (gain === null) break;
    likelihood = work.moveAlong(beta, likelihood);
    isDone = gain < enough;
  }
  const isRegular = work.factoriseInformation();
  return {
    beta,
    means: work.means,
    deviance: work.deviance(),
    variance: isRegular ? inverseDiagonal(work.factor, design.size, 0) : Number.NaN,
    converged: isDone && isRegular,
  };
}

/** The arrays of one fit, made once. */
class Work {
  readonly means: Float64Array;
  /** Of the information matrix, lower triangle. */
  readonly factor: Float64Array;
  private readonly design: Design;
  private readonly counts: Float64Array;
  private readonly active: Uint8Array;
  private readonly eta: Float64Array;
  private readonly residuals: Float64Array;
  private readonly weights: Float64Array;
  private readonly score: Float64Array;
  private readonly move: Float64Array;
  private readonly trial: Float64Array;

  constructor(design: Design, counts: Float64Array, active: Uint8Array) {
    const { cells, size } = design;
    this.design = design;
    this.counts = counts;
    this.active = active;
    this.means = new Float64Array(cells);
    this.eta = new Float64Array(cells);
    this.residuals = new Float64Array(cells);
    this.weights = new Float64Array(cells);
    this.factor = new Float64Array(size * size);
    this.score = new Float64Array(size);
    this.move = new Float64Array(size);
    this.trial = new Float64Array(size);
  }

  leastSquares(): Float64Array | null {
    const { design, counts, active, means, residuals, factor } = this;
    for (let c = 0; c < design.cells; c++) {
      const weight = active[c] ? (counts[c] ?? 0) + 0.5 : 0;
      means[c] = weight;
      residuals[c] = weight > 0 ? weight * Math.log(weight) : 0;
    }
    if (!this.factoriseInformation()) return null;
    const beta = new Float64Array(design.size);
    design.project(residuals, beta);
    solveFactor(factor, design.size, beta);
    return beta;
  }

  /** Likelihood at beta, up to a constant; sets means and residuals. */
  evaluate(beta: Float64Array): number {
    const { design, counts, active, eta, means, residuals } = this;
    design.predict(beta, eta);
    let likelihood = 0;
    for (let c = 0; c < design.cells; c++) {
      const mean = Math.exp(eta[c] ?? 0);
      means[c] = mean;
      residuals[c] = 0;
      if (!active[c]) continue;
      const count = counts[c] ?? 0;
      residuals[c] = count - mean;
      likelihood += (count > 0 ? count * (eta[c] ?? 0) : 0) - mean;
    }
    return likelihood;
  }

  /** False where it is singular. */
  factoriseInformation(): boolean {
    const { design, active, means, weights, factor } = this;
    for (let c = 0; c < design.cells; c++) weights[c] = active[c] ? (means[c] ?? 0) : 0;
    design.gram(weights, factor);
    return factorise(factor, design.size);
  }

  /** The step of Fisher scoring, and twice what it promises to gain; null where the information is singular. */
  findMove(): number | null {
    const { design, residuals, score, move, factor } = this;
    if (!this.factoriseInformation()) return null;
    design.project(residuals, score);
    move.set(score);
    solveFactor(factor, design.size, move);
    return score.reduce((sum, slope, i) => sum + slope * (move[i] ?? 0), 0);
  }

  /** Takes the step, or the half of it as often as the likelihood would fall; returns the likelihood. */
  moveAlong(beta: Float64Array, likelihood: number): number {
    const { trial, move } = this;
    let next = Number.NEGATIVE_INFINITY;
    for (let half = 0, share = 1; half < mostHalvings; half++, share /= 2) {
      for (let i = 0; i < trial.length; i++) trial[i] = (beta[i] ?? 0) + share * (move[i] ?? 0);
      next = this.evaluate(trial);
      // Rounding of the sum must not be taken for a loss when nothing is left to gain.
      if (next >= likelihood - 1e-12 * Math.abs(likelihood)) break;
    }
    beta.set(trial);
    return next;
  }

  deviance(): number {
    const { active, counts, means } = this;
    let sum = 0;
    for (let c = 0; c < means.length; c++) {
      const mean = means[c] ?? 0;
      if (active[c] && mean > 0) sum += 2 * halfDeviance(counts[c] ?? 0, mean);
    }
    return sum;
  }
}
