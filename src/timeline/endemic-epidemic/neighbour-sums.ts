// What the neighbours of each unit had in the period before, weighted, with its derivatives in the decay of the weights.
import type { NeighbourWeights } from './model.ts';

export interface NeighbourSums {
  readonly value: Float64Array;
  /** First and second derivatives in the decay; empty for fixed weights. */
  readonly slope: Float64Array;
  readonly bend: Float64Array;
}

/** A function of the decay d; fixed weights are summed once. */
export function neighbourSums(
  counts: Float64Array,
  units: number,
  weights: NeighbourWeights,
): (decay: number) => NeighbourSums {
  if (weights.kind === 'fixed') {
    const empty = new Float64Array(0);
    const kept = { value: weighted(counts, units, weights.matrix), slope: empty, bend: empty };
    return () => kept;
  }
  return (decay) => {
    const { value, slope, bend } = powerLaw(weights.orders, weights.farthest, units, decay);
    return {
      value: weighted(counts, units, value),
      slope: weighted(counts, units, slope),
      bend: weighted(counts, units, bend),
    };
  };
}

/**
 * The weights o^(−d) / Σ o^(−d) by row, which are a softmax of a = −d·ln o. With m and v the mean and the variance of −ln o under
 * the weights of a row, w′ = w·(−ln o − m) and w″ = w·((−ln o − m)² − v).
 */
export function powerLaw(
  orders: Float64Array,
  farthest: number,
  units: number,
  decay: number,
): { readonly value: Float64Array; readonly slope: Float64Array; readonly bend: Float64Array } {
  const value = new Float64Array(units * units);
  const slope = new Float64Array(units * units);
  const bend = new Float64Array(units * units);
  for (let row = 0; row < units * units; row += units) {
    let sum = 0;
    let mean = 0;
    let square = 0;
    const isNeighbour = (order: number) => order > 0 && order <= farthest;
    for (let k = row; k < row + units; k++) {
      const order = orders[k] ?? 0;
      if (!isNeighbour(order)) continue;
      const weight = order ** -decay;
      const direction = -Math.log(order);
      value[k] = weight;
      sum += weight;
      mean += weight * direction;
      square += weight * direction * direction;
    }
    if (sum === 0) continue;
    mean /= sum;
    const variance = square / sum - mean * mean;
    for (let k = row; k < row + units; k++) {
      const order = orders[k] ?? 0;
      if (!isNeighbour(order)) continue;
      const weight = (value[k] ?? 0) / sum;
      const from = -Math.log(order) - mean;
      value[k] = weight;
      slope[k] = weight * from;
      bend[k] = weight * (from * from - variance);
    }
  }
  return { value, slope, bend };
}

function weighted(counts: Float64Array, units: number, matrix: Float64Array): Float64Array {
  const sums = new Float64Array(counts.length);
  for (let row = units; row < counts.length; row += units) {
    for (let j = 0; j < units; j++) {
      const count = counts[row - units + j] ?? 0;
      if (count === 0) continue;
      for (let i = 0; i < units; i++) {
        sums[row + i] = (sums[row + i] ?? 0) + (matrix[j * units + i] ?? 0) * count;
      }
    }
  }
  return sums;
}
