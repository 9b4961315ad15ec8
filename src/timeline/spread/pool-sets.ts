// Draws over completed data sets together, and how much of the doubt comes from what was completed.
import { diagnoseChains } from '../../stats/diagnostics.ts';
import type { SpreadDraw } from './parameters.ts';

/**
 * Of the variance of λ + φ, the share that lies between the sets: doubt about who is who and when. What the means of sets differ by for
 * want of draws is taken off (one-way analysis of variance).
 */
export function betweenSets(sets: readonly (readonly SpreadDraw[])[]): number {
  if (sets.length < 2) return 0;
  const values = sets.map((draws) => Float64Array.from(draws, ({ own, others }) => own + others));
  const noise = meanOf(values.map((of) => variance(of) / Math.max(1, diagnoseChains([of]).essBulk)));
  const between = variance(values.map(meanOf)) - noise;
  const total = variance(values.flatMap((of) => [...of]));
  return total > 0 ? Math.min(1, Math.max(0, between / total)) : 0;
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] ?? 0;
  return sum / values.length;
}

/** With n − 1; 0 for a single value. */
function variance(values: ArrayLike<number>): number {
  const centre = meanOf(values);
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += ((values[k] ?? 0) - centre) ** 2;
  return sum / Math.max(1, values.length - 1);
}
