// Partitions of a few records into persons: what may stand together, and how many bits speak for a cluster.
//
// The weight of a cluster is that of its average-linkage tree (R. R. Sokal, C. D. Michener, "A statistical method for
// evaluating systematic relationships", 1958): every join brings the mean log2 odds across it, so that n records speak
// as n − 1 links however many pairs they make; pairs of one cluster are not independent evidence.

/** Records that are decided to be one person, moved as one. Pieces are numbered from 0. */
export interface Pieces {
  readonly size: number;
  /** Sum of log2 odds over the pairs of records across two pieces; −Infinity where they are never one person. */
  readonly across: (i: number, j: number) => number;
  /** Number of records in a piece. */
  readonly records: (i: number) => number;
}

/** Odds beyond so many bits change nothing: no figure shows one in 10^18. */
const loudest = 60;

const denseUpTo = 512;

/**
 * `pieces[i]` holds the records of piece i; `odds` gives log2 odds of two records, `apart` whether they are never one
 * person. Both are asked once for each pair of pieces, on first use.
 */
export function createPieces(
  pieces: readonly (readonly number[])[],
  odds: (a: number, b: number) => number,
  apart: (a: number, b: number) => boolean,
): Pieces {
  const size = pieces.length;
  const measure = (i: number, j: number): number => {
    let sum = 0;
    for (const a of pieces[i] ?? []) {
      for (const b of pieces[j] ?? []) {
        if (apart(a, b)) return -Infinity;
        sum += Math.max(-loudest, Math.min(loudest, odds(a, b)));
      }
    }
    return sum;
  };
  const records = (i: number): number => pieces[i]?.length ?? 0;
  if (size <= denseUpTo) {
    const known = new Float64Array(size * size).fill(Number.NaN);
    return {
      size,
      records,
      across: (i, j) => {
        const at = i < j ? i * size + j : j * size + i;
        let bits = known[at] ?? 0;
        if (Number.isNaN(bits)) {
          bits = i < j ? measure(i, j) : measure(j, i);
          known[at] = bits;
        }
        return bits;
      },
    };
  }
  const known = new Map<number, number>();
  return {
    size,
    records,
    across: (i, j) => {
      const at = i < j ? i * size + j : j * size + i;
      const standing = known.get(at);
      if (standing !== undefined) return standing;
      const bits = i < j ? measure(i, j) : measure(j, i);
      known.set(at, bits);
      return bits;
    },
  };
}

/** Room of `clusterBits`, kept from call to call: it is asked millions of times. */
let [sums, sizes, standing] = [new Float64Array(256), new Float64Array(16), new Int32Array(16)];

/** log2 weight of a cluster of pieces, in ascending order; −Infinity where two of them are never one person. */
export function clusterBits(pieces: Pieces, members: readonly number[]): number {
  const size = members.length;
  if (size < 2) return 0;
  const [first = 0, second = 0] = members;
  if (size === 2) return pieces.across(first, second) / (pieces.records(first) * pieces.records(second));
  if (size > sizes.length) {
    [sums, sizes, standing] = [
      new Float64Array(4 * size * size),
      new Float64Array(2 * size),
      new Int32Array(2 * size),
    ];
  }
  for (let x = 0; x < size; x++) {
    sizes[x] = pieces.records(members[x] ?? 0);
    standing[x] = x;
    for (let y = x + 1; y < size; y++) {
      const across = pieces.across(members[x] ?? 0, members[y] ?? 0);
      if (across === -Infinity) return -Infinity;
      sums[x * size + y] = across;
      sums[y * size + x] = across;
    }
  }
  let bits = 0;
  for (let left = size; left > 1; left--) {
    let [best, keepAt, goneAt] = [-Infinity, 0, 1];
    for (let i = 0; i < left; i++) {
      const x = standing[i] ?? 0;
      for (let j = i + 1; j < left; j++) {
        const y = standing[j] ?? 0;
        const mean = (sums[x * size + y] ?? 0) / ((sizes[x] ?? 1) * (sizes[y] ?? 1));
        if (mean > best) {
          best = mean;
          keepAt = i;
          goneAt = j;
        }
      }
    }
    bits += best;
    const [keep, gone] = [standing[keepAt] ?? 0, standing[goneAt] ?? 0];
    sizes[keep] = (sizes[keep] ?? 0) + (sizes[gone] ?? 0);
    for (let i = goneAt; i + 1 < left; i++) standing[i] = standing[i + 1] ?? 0;
    for (let i = 0; i < left - 1; i++) {
      const other = standing[i] ?? 0;
      const joined = (sums[keep * size + other] ?? 0) + (sums[gone * size + other] ?? 0);
      sums[keep * size + other] = joined;
      sums[other * size + keep] = joined;
    }
  }
  return bits;
}
