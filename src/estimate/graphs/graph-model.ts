// One graph of the average with its own posterior of the total.
import { posteriorMean, posteriorQuantile, type Posterior } from '../posterior.ts';
import type { ChordalGraph } from './chordal.ts';
import { fillRow, type Level } from './graph-level.ts';
import { tailIndex, type SetTerms } from './set-terms.ts';

export interface GraphModel {
  /** Positions of lists that are joined. */
  readonly edges: readonly (readonly [number, number])[];
  /** Positions of the lists in each clique. */
  readonly cliques: readonly (readonly number[])[];
  readonly probability: number;
  readonly posterior: Posterior;
  /** Null where the posterior has no finite mean. */
  readonly mean: number | null;
  readonly median: number;
  /** Ends of the central 95 % interval. */
  readonly low: number;
  readonly high: number;
}

interface ModelFrame {
  readonly probability: number;
  readonly totals: Float64Array;
  readonly isCeiling: boolean;
}

export function graphModel(
  terms: SetTerms,
  level: Level,
  graph: ChordalGraph,
  { probability, totals, isCeiling }: ModelFrame,
): GraphModel {
  const row = new Float64Array(totals.length);
  fillRow(level, graph, row);
  const top = row.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const mass = row.map((value) => Math.exp(value - top));
  const sum = mass.reduce((all, value) => all + value, 0);
  const posterior = { totals, weights: mass.map((value) => value / sum) };
  const members = (set: number): readonly number[] =>
    Array.from({ length: terms.lists }, (_, list) => list).filter((list) => ((set >> list) & 1) === 1);
  return {
    edges: graph.edges,
    cliques: graph.cliques.map(members),
    probability,
    posterior,
    mean: isCeiling || tailIndex(terms, graph) > 1 ? posteriorMean(posterior) : null,
    median: posteriorQuantile(posterior, 0.5),
    low: posteriorQuantile(posterior, 0.025),
    high: posteriorQuantile(posterior, 0.975),
  };
}
