// All hierarchical models of a capture table with their weights, and how far they disagree about the total.
// R. R. Regal, E. B. Hook, "The effects of model selection on confidence intervals for the size of a closed population",
// Statistics in Medicine 10 (1991) 717–721. S. T. Buckland, K. P. Burnham, N. H. Augustin, "Model selection: an integral part
// of inference", Biometrics 53 (1997) 603–618: weights exp(−BIC/2).
import type { CaptureTable } from '../capture-table.ts';
import { cellsOf } from './cells.ts';
import { supersetSums } from './design.ts';
import { summarise, type LoglinearFit, type LoglinearRefusal } from './loglinear-fit.ts';
import { fitModel, type FittedModel } from './loglinear-model.ts';
import { hierarchicalModels, highestOrder } from './models.ts';
import { facetsOf, maximalTerms } from './terms.ts';

export interface WeightedFit extends LoglinearFit {
  /** Share of this model among those that have an estimate; all of them sum to 1. */
  readonly weight: number;
}

export interface LoglinearSearch {
  readonly observed: number;
  /** Most lists in a term. */
  readonly order: number;
  /** Best first: by BIC, then as `hierarchicalModels` has them. */
  readonly models: readonly WeightedFit[];
  /** Models that leave the total open; they take no part in averages. */
  readonly refused: readonly LoglinearRefusal[];
  /** Models left out because a term changes nothing here, so that they would count a smaller model twice. */
  readonly repeated: number;
}

export interface SearchOptions {
  /** Most lists in a term, where it is to be less than `highestOrder`. */
  readonly order?: number;
  /** Called between models; throws to stop the search. */
  readonly check?: () => void;
}

/** Every model fitted from its neighbour's estimate. Throws a RangeError unless there are 3 to 6 lists. */
export function searchLoglinear(table: CaptureTable, options: SearchOptions = {}): LoglinearSearch {
  const lists = table.lists.length;
  if (lists < 3) throw new RangeError('models are compared from three lists on');
  const cells = cellsOf(table);
  const order = Math.min(options.order ?? lists, highestOrder(lists));
  const seen = marginsOf(cells.counts);
  const possible = marginsOf(Float64Array.from(cells.possible));
  // Nobody can be on all lists of the term, or part of them never meet and have set its patterns to zero already.
  const isIdle = (term: number) => possible[term] === 0 || facetsOf(term).some((facet) => seen[facet] === 0);
  const starts: (Float64Array | null)[] = [];
  const fits: LoglinearFit[] = [];
  const refused: LoglinearRefusal[] = [];
  let repeated = 0;
  for (const { terms, parent } of hierarchicalModels(lists, order)) {
    options.check?.();
    const near = parent === null ? null : (starts[parent] ?? null);
    const top = maximalTerms(terms);
    const model = top.some(isIdle) ? null : fitModel(cells, terms, near);
    if (model === null || (model.fit !== null && model.aliased.some((term) => top.includes(term)))) {
      repeated++;
      starts.push(near);
      continue;
    }
    const result = summarise(cells, terms, model);
    if (result.kind === 'fit') fits.push(result);
    else refused.push(result);
    starts.push(startOf(model, 2 ** lists) ?? near);
  }
  return { observed: cells.observed, order, models: weighted(fits), refused, repeated };
}

function marginsOf(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length);
  supersetSums(values, sums);
  return sums;
}

function startOf({ fit, terms }: FittedModel, patterns: number): Float64Array | null {
  if (fit === null) return null;
  const start = new Float64Array(patterns);
  terms.forEach((term, i) => {
    start[term] = fit.beta[i] ?? 0;
  });
  return start;
}

function weighted(fits: readonly LoglinearFit[]): readonly WeightedFit[] {
  const sorted = fits.toSorted((a, b) => a.bic - b.bic);
  const best = sorted[0]?.bic ?? 0;
  const sum = sorted.reduce((total, fit) => total + Math.exp((best - fit.bic) / 2), 0);
  return sorted.map((fit) => ({ ...fit, weight: Math.exp((best - fit.bic) / 2) / sum }));
}

/** Models whose BIC is this close to the best are all taken as supported (odds of about 20 to 1 between the ends). */
export const supportedWithin = 6;
/** Largest over smallest total above which no single figure stands for the supported models. */
export const rangeAbove = 2;
/** And above which not even their range says much. */
export const refuseAbove = 5;

export interface ModelDisagreement {
  /** Models with an estimate within `supportedWithin` of the best. */
  readonly models: number;
  readonly smallest: number;
  readonly largest: number;
  /** Largest over smallest total. */
  readonly ratio: number;
  readonly verdict: 'agree' | 'range' | 'refuse';
}

/** How far the supported models differ about the total; null where no model has an estimate. */
export function modelDisagreement({ models }: LoglinearSearch): ModelDisagreement | null {
  const best = models[0];
  if (best === undefined) return null;
  const totals = models.filter(({ bic }) => bic - best.bic <= supportedWithin).map(({ total }) => total);
  const smallest = Math.min(...totals);
  const largest = Math.max(...totals);
  const ratio = largest / smallest;
  const verdict = ratio > refuseAbove ? 'refuse' : ratio > rangeAbove ? 'range' : 'agree';
  return { models: totals.length, smallest, largest, ratio, verdict };
}
