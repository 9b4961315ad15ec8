// How much of the answer comes from the prior of the cells: the average over graphs under several priors, side by side.
import type { CaptureTable } from '../capture-table.ts';
import { posteriorQuantile } from '../posterior.ts';
import { averageGraphs, type GraphOptions } from './average-graphs.ts';
import { withoutBarredLists } from './graph-refusal.ts';

export interface PriorStripEntry {
  /** Prior count of each cell. */
  readonly delta: number;
  readonly median: number;
  /** Ends of the central 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * A quarter of the default 2^−J, the default, and two priors in use elsewhere: ½, of Jeffreys, and 1, uniform. Ascending.
 * Throws as {@link averageGraphs} does.
 */
export function priorStrip(
  table: CaptureTable,
  options: Omit<GraphOptions, 'delta'> = {},
): readonly PriorStripEntry[] {
  const usual = 2 ** -withoutBarredLists(table).lists.length;
  return [usual / 4, usual, 0.5, 1].map((delta) => {
    const { posterior } = averageGraphs(table, { ...options, delta });
    const [low, median, high] = [0.025, 0.5, 0.975].map((p) => posteriorQuantile(posterior, p));
    return { delta, median: median ?? Number.NaN, low: low ?? Number.NaN, high: high ?? Number.NaN };
  });
}
