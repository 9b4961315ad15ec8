// One hierarchical model fitted to the cells of a capture table: which of its terms can be estimated, and the fit.
import type { Cells } from './cells.ts';
import { latticeDesign, supersetSums } from './design.ts';
import { dependent, fitEstimable, type Columns } from './estimable-fit.ts';
import type { PoissonFit } from './poisson-fit.ts';

/** A term without an estimate: nobody stands on all its lists together, or the others leave nothing for it to tell. */
export interface DroppedTerm {
  readonly term: number;
  readonly why: 'empty' | 'redundant';
}

export interface FittedModel {
  /** Terms that are estimated. */
  readonly terms: readonly number[];
  readonly dropped: readonly DroppedTerm[];
  /** Cells that the estimate stands on (1): the others are empty, and the model gives them mean zero. */
  readonly active: Uint8Array;
  /** Terms that no data could tell, since the patterns that would are impossible. */
  readonly aliased: readonly number[];
  /** Null where the total cannot be told: it may be anything, or grows without end. */
  readonly fit: PoissonFit | null;
}

/** The model of these terms (closed under subsets, see `hierarchical`), from `start`, which has a value for each pattern. */
export function fitModel(cells: Cells, terms: readonly number[], start: Float64Array | null): FittedModel {
  const { counts, possible, lists } = cells;
  const columns: Columns = {
    size: terms.length,
    row: (cell) => Float64Array.from(terms, (term) => ((cell & term) === term ? 1 : 0)),
    design: (kept) =>
      latticeDesign(
        lists,
        kept.map((i) => terms[i] ?? 0),
      ),
    // Any pattern that is no term, of the smallest, has a line that the terms within it make up, and the intercept is one
    // of them; so the cells other than 0 are enough.
    fullRank: true,
  };
  const margins = new Float64Array(counts.length);
  supersetSums(counts, margins);
  const empty = terms.filter((term) => (margins[term] ?? 0) === 0);
  const active = possible.map((on, cell) =>
    on === 1 && !empty.some((term) => (cell & term) === term) ? 1 : 0,
  );
  const from = start && Float64Array.from(terms, (term) => start[term] ?? 0);
  const { kept, free, active: left, fit } = fitEstimable(columns, counts, active, from);
  const dropped = free.map((i): DroppedTerm => {
    const term = terms[i] ?? 0;
    return { term, why: (margins[term] ?? 0) === 0 ? 'empty' : 'redundant' };
  });
  return {
    terms: kept.map((i) => terms[i] ?? 0),
    dropped,
    aliased: dependent(columns, possible).free.map((i) => terms[i] ?? 0),
    active: left,
    fit,
  };
}
