// The average of the log-linear models of a table, each with its weight.
// S. T. Buckland, K. P. Burnham, N. H. Augustin, "Model selection: an integral part of inference", Biometrics 53 (1997)
// 603–618: the mean and its standard error, which counts how far each model lies from the mean.
import { normalCdf } from '../../stats/normal.ts';
import type { Interval } from './abundance.ts';
import type { LoglinearSearch, WeightedFit } from './loglinear-search.ts';

export interface ModelAverage {
  /** Σ wᵢ Nᵢ. */
  readonly mean: number;
  /** Σ wᵢ √(seᵢ² + (Nᵢ − mean)²), in persons. */
  readonly standardError: number;
  /** Of the mixture of the models' log-normal laws of the number not seen, each with its weight. */
  readonly median: number;
  readonly interval: Interval;
}

/** Null where no model has an estimate. */
export function averageModels({ models, observed }: LoglinearSearch): ModelAverage | null {
  if (models.length === 0) return null;
  const mean = models.reduce((sum, { weight, total }) => sum + weight * total, 0);
  const standardError = models.reduce(
    (sum, { weight, total, standardError: own }) => sum + weight * Math.hypot(own, total - mean),
    0,
  );
  const quantile = (p: number) => observed + mixtureQuantile(models, p);
  return {
    mean,
    standardError,
    median: quantile(0.5),
    interval: { low: quantile(0.025), high: quantile(0.975) },
  };
}

/** Shares of the weight below this change no quantile that anybody could print. */
const least = 1e-9;

function mixtureQuantile(models: readonly WeightedFit[], p: number): number {
  const parts = models
    .filter(({ weight }) => weight > least)
    .map(({ weight, unseen, standardError }) => ({
      weight,
      centre: Math.log(unseen),
      spread: Math.sqrt(Math.log1p((standardError / unseen) ** 2)),
    }));
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  const below = (x: number) =>
    parts.reduce(
      (total, { weight, centre, spread }) => total + weight * normalCdf((x - centre) / spread),
      0,
    ) / sum;
  let low = Math.min(...parts.map(({ centre, spread }) => centre - 9 * spread));
  let high = Math.max(...parts.map(({ centre, spread }) => centre + 9 * spread));
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (below(middle) < p) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
