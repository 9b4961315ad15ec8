// A capture table as one dense vector over all patterns, which is what models are fitted to.
import { logFactorial } from '../../stats/log-gamma.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';

export interface Cells {
  readonly lists: number;
  /** Persons by pattern, length 2^lists; 0 at pattern 0, which nobody can see. */
  readonly counts: Float64Array;
  /** 1 where people could have been seen: every pattern but 0 and the impossible ones. */
  readonly possible: Uint8Array;
  readonly observed: number;
  /** ln L of the Poisson model that fits every cell exactly. */
  readonly saturated: number;
}

export function cellsOf(table: CaptureTable): Cells {
  const lists = table.lists.length;
  const counts = new Float64Array(2 ** lists);
  const possible = new Uint8Array(2 ** lists).fill(1);
  possible[0] = 0;
  table.patterns.forEach((pattern, i) => {
    counts[pattern] = table.counts[i] ?? 0;
  });
  for (const pattern of table.impossible) possible[pattern] = 0;
  return {
    lists,
    counts,
    possible,
    observed: observedTotal(table),
    saturated: table.counts.reduce((sum, y) => sum + y * Math.log(y) - y - logFactorial(y), 0),
  };
}

export function countOf(cells: Uint8Array): number {
  return cells.reduce((sum, on) => sum + on, 0);
}
