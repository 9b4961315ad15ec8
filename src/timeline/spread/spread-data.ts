// What the model of spread reads: counts, strengths, neighbours by the order of battle, incidents, and how much is observed.
import type { SeriesUnit } from '../series/series.ts';

/** Normal on the logit scale: what the estimate of the total says of the share of events that the lists hold. */
export interface ObservedShare {
  readonly logitMean: number;
  readonly logitSd: number;
}

export interface IncidentColumn {
  readonly name: string;
  /** By cell: what the logarithm of the ratio is multiplied with, 0 where the incident has no say. */
  readonly values: Float64Array;
}

export interface SpreadData {
  readonly units: number;
  readonly periods: number;
  /** By period, then unit, like every array of cells. */
  readonly counts: Float64Array;
  readonly strength: Float64Array;
  /** Row j: what goes from unit j to each other unit; rows sum to 1, or to 0 for a unit without neighbours. */
  readonly weights: Float64Array;
  readonly incidents: readonly IncidentColumn[];
  /** Null: the lists hold everything. */
  readonly share: ObservedShare | null;
}

/** Each step up and down again makes a neighbour a quarter as near. */
const perStep = 0.25;

/**
 * Weights from the order of battle: units under one parent weigh 1, those that meet one echelon further up a quarter of it, and so on;
 * every row is divided by its sum. Units that meet nowhere are as far apart as the tree is high, and one step more.
 */
export function treeWeights(units: readonly SeriesUnit[], above: readonly SeriesUnit[] = []): Float64Array {
  const parents = new Map([...units, ...above].map(({ id, parent }) => [id, parent]));
  const chains = units.map(({ id }) => {
    const chain: string[] = [];
    for (
      let up: string | null = id;
      up !== null && chain.length <= parents.size;
      up = parents.get(up) ?? null
    ) {
      chain.push(up);
    }
    return chain;
  });
  const height = Math.max(1, ...chains.map((chain) => chain.length));
  const size = units.length;
  const weights = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      if (i === j) continue;
      const [own, other] = [chains[j] ?? [], chains[i] ?? []];
      const meet = own.findIndex((id) => other.includes(id));
      const steps = meet < 0 ? height : Math.max(1, meet, other.indexOf(own[meet] ?? '')) - 1;
      const weight = perStep ** steps;
      weights[j * size + i] = weight;
      sum += weight;
    }
    for (let i = 0; i < size; i++) weights[j * size + i] = sum === 0 ? 0 : (weights[j * size + i] ?? 0) / sum;
  }
  return weights;
}
