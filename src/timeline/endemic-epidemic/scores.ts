// How well counts were forecast one step ahead: proper scores, lower is better.
// C. Czado, T. Gneiting, L. Held, "Predictive model assessment for count data", Biometrics 65, 2009; for the endemic–epidemic
// model Paul & Held 2011 (see model.ts).
import { logNegativeBinomialMass } from '../../stats/negative-binomial.ts';
import { fitEndemicEpidemic, startingPoint } from './fit.ts';
import { meanParts } from './likelihood.ts';
import { layoutOf, type EndemicEpidemicModel } from './model.ts';

export interface Forecast {
  readonly count: number;
  readonly mean: number;
  /** ψ; 0 for Poisson counts. */
  readonly dispersion: number;
}

export interface Scores {
  /** −ln P(count). */
  readonly logarithmic: number;
  /** Σ_k (P(K ≤ k) − [count ≤ k])². */
  readonly rankedProbability: number;
  /** ((count − mean)/sd)² + 2 ln sd. */
  readonly dawidSebastiani: number;
}

export function score({ count, mean, dispersion }: Forecast): Scores {
  const variance = mean * (1 + dispersion * mean);
  return {
    logarithmic: -logNegativeBinomialMass(count, mean, dispersion),
    rankedProbability: rankedProbability({ count, mean, dispersion }),
    dawidSebastiani: (count - mean) ** 2 / variance + Math.log(variance),
  };
}

export function meanScores(forecasts: readonly Forecast[]): Scores {
  const all = forecasts.map(score);
  const mean = (of: (one: Scores) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return {
    logarithmic: mean((one) => one.logarithmic),
    rankedProbability: mean((one) => one.rankedProbability),
    dawidSebastiani: mean((one) => one.dawidSebastiani),
  };
}

/**
 * For each origin t of `from` to `to` (periods counted from 0): the model fitted to the periods up to t, and its forecast of
 * period t + 1, unit by unit. Every fit starts from the one before. Throws a RangeError where a fit does not converge.
 */
export function oneStepAhead(model: EndemicEpidemicModel, from: number, to: number): readonly Forecast[] {
  const layout = layoutOf(model);
  let start = startingPoint(model, { from: 1, to: from + 1 });
  const forecasts: Forecast[] = [];
  for (let t = from; t <= to; t++) {
    const fit = fitEndemicEpidemic(model, { from: 1, to: t + 1 }, start);
    if (!fit.converged) throw new RangeError(`the fit up to period ${t} did not converge`);
    start = fit.point;
    const parts = meanParts(model, fit.point, { from: t + 1, to: t + 2 });
    const dispersion = layout.size > layout.dispersion ? Math.exp(fit.point[layout.dispersion] ?? 0) : 0;
    for (let i = 0; i < model.units; i++) {
      const mean = (parts.endemic[i] ?? 0) + (parts.own[i] ?? 0) + (parts.neighbours[i] ?? 0);
      forecasts.push({ count: model.counts[(t + 1) * model.units + i] ?? 0, mean, dispersion });
    }
  }
  return forecasts;
}

/** What is left of the distribution when the sum may stop. */
const negligible = 1e-12;

function rankedProbability({ count, mean, dispersion }: Forecast): number {
  let below = 0;
  let sum = 0;
  for (let k = 0; k < 1e7; k++) {
    below = Math.min(1, below + Math.exp(logNegativeBinomialMass(k, mean, dispersion)));
    const gap = count <= k ? 1 - below : below;
    sum += gap * gap;
    if (k >= count && k > mean && gap < negligible) break;
  }
  return sum;
}
