// What the fit of a log-linear design says of a capture table: the total and how well the design fits.
// L.-P. Rivest, T. Lévesque, "Improved log-linear model estimators of abundance in capture-recapture experiments", Canadian
// Journal of Statistics 29 (2001) 555–572, for the variance.
import { logNormalInterval } from '../chao.ts';
import { countOf, type Cells } from './cells.ts';
import type { PoissonFit } from './poisson-fit.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Abundance {
  /** Persons, seen and not seen. */
  readonly total: number;
  readonly unseen: number;
  /** Of the total, in persons. */
  readonly standardError: number;
  /** 95 %, log-normal in the number not seen. */
  readonly interval: Interval;
  readonly deviance: number;
  /** Cells that the estimate stands on less parameters estimated. */
  readonly degrees: number;
  /** Parameters that the data could choose: what AIC and BIC charge for. */
  readonly parameters: number;
  /** −2 ln L + 2p, of the Poisson likelihood. */
  readonly aic: number;
  /** −2 ln L + p·ln n, with n the number of persons seen. */
  readonly bic: number;
}

/** The variance is that of a number with mean U = exp(β₀) around an estimate of ln U: U + U²·Var(β₀). */
export function abundanceOf(
  cells: Cells,
  fit: PoissonFit,
  active: Uint8Array,
  parameters: number,
): Abundance {
  const unseen = Math.exp(fit.beta[0] ?? Number.NaN);
  const variance = unseen + unseen * unseen * fit.variance;
  const logLikelihood = cells.saturated - fit.deviance / 2;
  return {
    total: cells.observed + unseen,
    unseen,
    standardError: Math.sqrt(variance),
    interval: logNormalInterval(cells.observed, unseen, variance),
    deviance: fit.deviance,
    degrees: countOf(active) - fit.beta.length,
    parameters,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(cells.observed) - 2 * logLikelihood,
  };
}
