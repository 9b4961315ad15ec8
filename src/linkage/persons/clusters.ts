// Pairs → persons: the strongest links first, within what decisions and lists without repeats allow.

export interface ClusterInput {
  readonly records: number;
  /** Links to try, the strongest first. */
  readonly links: readonly { readonly a: number; readonly b: number }[];
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
  const root = new Int32Array(input.records).map((_, r) => r);
  // By root; a record alone is not listed.
  const members = new Map<number, number[]>();
  const apart = new Map<number, Set<number>>();
  for (const { a, b } of input.different) {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  const groupOf = (r: number): readonly number[] => members.get(root[r] ?? r) ?? [r];
  const allowed = (x: readonly number[], y: readonly number[]): boolean =>
    x.every((a) => y.every((b) => input.side[a] !== input.side[b] && apart.get(a)?.has(b) !== true));
  const join = (x: readonly number[], y: readonly number[]): void => {
    const [keep, gone] = (x[0] ?? 0) < (y[0] ?? 0) ? [x, y] : [y, x];
    const first = keep[0] ?? 0;
    for (const r of gone) root[r] = first;
    members.delete(gone[0] ?? 0);
    members.set(first, keep.concat(gone));
  };
  const refused: number[] = [];
  input.same.forEach(({ a, b }, index) => {
    const [x, y] = [groupOf(a), groupOf(b)];
    if (x[0] === y[0]) return;
    if (allowed(x, y)) join(x, y);
    else refused.push(index);
  });
  for (const { a, b } of input.links) {
    const [x, y] = [groupOf(a), groupOf(b)];
    if (x[0] === y[0] || !allowed(x, y)) continue;
    if (x.length * y.length > 1) {
      let sum = 0;
      for (const r of x) {
        for (const s of y) sum += Math.max(-loudest, Math.min(loudest, input.evidence(r, s)));
      }
      if (sum <= 0) continue;
    }
    join(x, y);
  }
  return { root, refused };
}
