// Pairs → persons: the strongest links first, within what decisions and lists without repeats allow.
import { inTurn } from '../encode/sorted-order.ts';

export interface ClusterInput {
  readonly records: number;
  /** Links to try, the strongest first. */
  readonly links: Iterable<{ readonly a: number; readonly b: number }>;
  /** As in `EncodedRecords.side`: two records of one side are never one person. */
  readonly side: Int32Array;
  readonly same: readonly { readonly a: number; readonly b: number }[];
  readonly different: readonly { readonly a: number; readonly b: number }[];
  /** log2 odds that two records are one person, for any pair. */
  readonly evidence: (a: number, b: number) => number;
}

export interface Clusters {
  /** Smallest record number of each record's cluster. */
  readonly root: Int32Array;
  /** Places in `same` of decisions that contradict an earlier one or a list without repeats: not obeyed. */
  readonly refused: readonly number[];
}

/** One pair speaks with at most so many bits for or against joining two groups. */
const loudest = 10;

/**
 * Average-link agglomeration along the links: two groups join when their members agree on average, so that one chance
 * link between two people does not merge all their records. Deterministic for a given order of links.
 */
export function clusterRecords(input: ClusterInput): Clusters {
  const { side, evidence } = input;
  const root = inTurn(input.records);
  // The members of a group stand in a chain, from its root, the smallest, to the last: by record the next one, or -1.
  const next = new Int32Array(input.records).fill(-1);
  // By root.
  const last = inTurn(input.records);
  const sizes = new Int32Array(input.records).fill(1);
  const apart = new Map<number, Set<number>>();
  for (const { a, b } of input.different) {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }

  function mayJoin(x: number, y: number): boolean {
    for (let r = x; r !== -1; r = next[r] ?? -1) {
      const others = apart.get(r);
      for (let s = y; s !== -1; s = next[s] ?? -1) {
        if (side[r] === side[s] || others?.has(s) === true) return false;
      }
    }
    return true;
  }

  function agreement(x: number, y: number): number {
    let sum = 0;
    for (let r = x; r !== -1; r = next[r] ?? -1) {
      for (let s = y; s !== -1; s = next[s] ?? -1) {
        sum += Math.max(-loudest, Math.min(loudest, evidence(r, s)));
      }
    }
    return sum;
  }

  function join(x: number, y: number): void {
    const [keep, gone] = x < y ? [x, y] : [y, x];
    for (let r = gone; r !== -1; r = next[r] ?? -1) root[r] = keep;
    next[last[keep] ?? keep] = gone;
    last[keep] = last[gone] ?? gone;
    sizes[keep] = (sizes[keep] ?? 1) + (sizes[gone] ?? 1);
  }

  const refused: number[] = [];
  input.same.forEach(({ a, b }, index) => {
    const [x, y] = [root[a] ?? a, root[b] ?? b];
    if (x === y) return;
    if (mayJoin(x, y)) join(x, y);
    else refused.push(index);
  });
  for (const { a, b } of input.links) {
    const [x, y] = [root[a] ?? a, root[b] ?? b];
    if (x === y || !mayJoin(x, y)) continue;
    const areAlone = sizes[x] === 1 && sizes[y] === 1;
    if (areAlone || agreement(x, y) > 0) join(x, y);
  }
  return { root, refused };
}
