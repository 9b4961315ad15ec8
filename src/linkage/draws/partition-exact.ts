// Exact draws of partitions of a few pieces: the sum over all partitions by subsets, then one cluster at a time.
import type { Random } from '../../stats/random.ts';
import { clusterBits, type Pieces } from './partition.ts';

export interface PartitionSampler {
  /** Writes the number of the smallest piece of each piece's cluster. */
  readonly draw: (random: Random, labels: Int32Array) => void;
}

export interface ExactPartitions extends PartitionSampler {
  /** Probability of the partition with these labels (smallest piece of each cluster). */
  readonly probability: (labels: Int32Array) => number;
}

/** Work grows as 3^pieces, room as 2^pieces. */
export const mostExactPieces = 12;

/**
 * P(partition) ∝ product over its clusters of 2^bits. Z(S), the sum over the partitions of a set S, is the sum over the
 * clusters C that hold the first piece of S of 2^bits(C) × Z(S without C); read backwards, it gives independent draws.
 * Throws RangeError above `mostExactPieces`.
 */
export function createExactPartitions(pieces: Pieces): ExactPartitions {
  const { size } = pieces;
  if (size > mostExactPieces) throw new RangeError(`exact up to ${mostExactPieces} pieces, not ${size}`);
  const sets = 1 << size;
  const weight = weights(pieces);
  const total = new Float64Array(sets);
  total[0] = 1;
  for (let set = 1; set < sets; set++) {
    const first = set & -set;
    const rest = set ^ first;
    let sum = 0;
    for (let others = rest; ; others = (others - 1) & rest) {
      sum += (weight[others | first] ?? 0) * (total[rest ^ others] ?? 0);
      if (others === 0) break;
    }
    total[set] = sum;
  }
  return {
    probability: (labels) => {
      const cluster = new Map<number, number>();
      labels.forEach((label, i) => cluster.set(label, (cluster.get(label) ?? 0) | (1 << i)));
      return [...cluster.values()].reduce((p, set) => p * (weight[set] ?? 0), 1 / (total[sets - 1] ?? 1));
    },
    draw: (random, labels) => {
      let set = sets - 1;
      while (set !== 0) {
        const first = set & -set;
        const rest = set ^ first;
        let left = random.next() * (total[set] ?? 0);
        // Rounding may leave a crumb at the end: the last cluster with weight stands then.
        let chosen = 0;
        for (let others = rest; ; others = (others - 1) & rest) {
          const part = (weight[others | first] ?? 0) * (total[rest ^ others] ?? 0);
          if (part > 0) {
            chosen = others;
            left -= part;
            if (left < 0) break;
          }
          if (others === 0) break;
        }
        const label = 31 - Math.clz32(first);
        for (let left2 = chosen | first; left2 !== 0; left2 &= left2 - 1) {
          labels[31 - Math.clz32(left2 & -left2)] = label;
        }
        set = rest ^ chosen;
      }
    },
  };
}

/** By set of pieces, as bits: 2^bits of it as one cluster. */
function weights(pieces: Pieces): Float64Array {
  const { size } = pieces;
  const weight = new Float64Array(1 << size).fill(1);
  const apart = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i !== j && pieces.across(i, j) === -Infinity) apart[i] = (apart[i] ?? 0) | (1 << j);
    }
  }
  for (let set = 1; set < weight.length; set++) {
    const last = 31 - Math.clz32(set);
    const rest = set ^ (1 << last);
    if (weight[rest] === 0 || ((apart[last] ?? 0) & rest) !== 0) {
      weight[set] = 0;
      continue;
    }
    const members: number[] = [];
    for (let i = 0; i <= last; i++) if (((set >> i) & 1) === 1) members.push(i);
    weight[set] = 2 ** clusterBits(pieces, members);
  }
  return weight;
}
