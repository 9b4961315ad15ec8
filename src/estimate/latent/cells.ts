// The cells of a capture table as a tree of shared beginnings: patterns that agree on the first lists share those factors of
// their probability, so that all cells together cost little more than the longest few.
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { withoutBarredLists } from '../graphs/graph-refusal.ts';

export interface Cells {
  /** Number of lists that can hold anybody. The model knows no others. */
  readonly lists: number;
  /** Persons seen. */
  readonly seen: number;
  /** Persons by seen cell. */
  readonly counts: Float64Array;
  /**
   * Seen cells first, in the order of `counts`; then the cell of those on no list, at `counts.length`; then the cells that
   * cannot occur. The leaf of each.
   */
  readonly leaves: Int32Array;
  /** By node: its parent, always a smaller number. Node 0 is the root. */
  readonly parents: Int32Array;
  /** By node: 2·list + (1 if on that list), which is the factor that it adds to its parent; 0 at the root. */
  readonly factors: Int32Array;
}

/** The tree of a table. A list that cannot hold anybody is left out of the model, as if it were not there. */
export function latentCells(whole: CaptureTable): Cells {
  const table = withoutBarredLists(whole);
  const patterns = [...table.patterns, 0, ...table.impossible];
  const parents = [0];
  const factors = [0];
  let nodes = patterns.map(() => 0);
  table.lists.forEach((_, list) => {
    const children = new Map<number, number>();
    nodes = nodes.map((parent, cell) => {
      const factor = 2 * list + (((patterns[cell] ?? 0) >> list) & 1);
      const key = parent * 2 + (factor & 1);
      const known = children.get(key);
      if (known !== undefined) return known;
      parents.push(parent);
      factors.push(factor);
      children.set(key, parents.length - 1);
      return parents.length - 1;
    });
  });
  return {
    lists: table.lists.length,
    seen: observedTotal(table),
    counts: table.counts,
    leaves: Int32Array.from(nodes),
    parents: Int32Array.from(parents),
    factors: Int32Array.from(factors),
  };
}
