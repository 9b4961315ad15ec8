// With estimates a claim holds with a probability. An estimate comes as a point with an interval: its posterior is taken as
// log-normal on either side of the point, with the spread that the interval gives (a split normal on the logarithm; Wallis
// 2014, "The two-piece normal, binormal, or double Gaussian distribution", Statistical Science 29).
import { normalCdf, normalQuantile } from '../../stats/normal.ts';

/** What is known of an estimated total. `level` is a share, for example 0.95. */
export interface Estimated {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** P(total ≤ limit). NaN where the interval is none. */
export function chanceBelow({ value, low, high, level }: Estimated, limit: number): number {
  if (!(low > 0 && low <= value && value <= high)) return Number.NaN;
  const reach = normalQuantile((1 + level) / 2);
  const below = Math.log(value / low) / reach;
  const above = Math.log(high / value) / reach;
  if (below + above === 0) return limit >= value ? 1 : 0;
  if (limit <= 0) return 0;
  const at = Math.log(limit / value);
  // Weights of the halves in proportion to their spread, so that the density has no step.
  const weight = below / (below + above);
  if (at < 0) return below === 0 ? 0 : 2 * weight * normalCdf(at / below);
  return above === 0 ? 1 : weight + 2 * (1 - weight) * (normalCdf(at / above) - 0.5);
}

/** P(low ≤ total ≤ high) for whole numbers of people; null means open. */
export function chanceWithin(estimate: Estimated, low: number | null, high: number | null): number {
  const below = low === null ? 0 : chanceBelow(estimate, low - 0.5);
  const upTo = high === null ? 1 : chanceBelow(estimate, high + 0.5);
  return Math.max(0, Math.min(1, upTo - below));
}
