// Pairs as an engine gives them, in whatever order, put into the order of the records.

/** The partners of a record ascending, with a value each: the first `count` of the arrays, which the next run overwrites. */
export type EachRun = (a: number, count: number, partners: Int32Array, values: Int32Array) => void;

/**
 * Pairs a < b of the records from `from` to `to` − 1, each with an integer from 0 to `width` − 1. A pair that is added
 * more than once comes once, with its least value.
 */
export interface PairRuns {
  readonly size: number;
  readonly add: (a: number, b: number, value: number) => void;
  /** In so many steps, to be taken in order, all pairs are gone through record by record, ascending, and forgotten. */
  readonly steps: number;
  readonly drain: (step: number, each: EachRun) => void;
}

/** Bytes for a pair at most: twelve, and up to as much again for room. */
export const bytesInRuns = 24;

/** Records in a row share a bucket: one is sorted in memory that is close to the processor. */
const buckets = 64;
/** So few numbers are put in order one by one. */
const mostInserted = 40;

interface Bucket {
  a: Int32Array;
  /** Partner and value in one number, so that one sort puts both in order. */
  keys: Float64Array;
  size: number;
}

function widen(bucket: Bucket): void {
  const room = 2 * bucket.a.length;
  const [a, keys] = [new Int32Array(room), new Float64Array(room)];
  a.set(bucket.a);
  keys.set(bucket.keys);
  bucket.a = a;
  bucket.keys = keys;
}

function sortRun(keys: Float64Array, from: number, end: number): void {
  if (end - from > mostInserted) {
    keys.subarray(from, end).sort();
    return;
  }
  for (let i = from + 1; i < end; i++) {
    const key = keys[i] ?? 0;
    let at = i;
    for (; at > from; at--) {
      const before = keys[at - 1] ?? 0;
      if (before <= key) break;
      keys[at] = before;
    }
    keys[at] = key;
  }
}

/** Pairs are counted into records and sorted within each. `expected`: how many there may be. */
export function createPairRuns(from: number, to: number, width: number, expected = 1 << 16): PairRuns {
  const shift = 32 - Math.clz32(Math.floor(Math.max(0, to - from - 1) / buckets));
  const room = Math.max(16, Math.ceil(expected / buckets));
  const all = Array.from({ length: ((to - from - 1) >> shift) + 1 }, (): Bucket => ({
    a: new Int32Array(room),
    keys: new Float64Array(room),
    size: 0,
  }));
  const ends = new Int32Array((1 << shift) + 1);
  let sorted = new Float64Array(0);
  let [partners, values] = [new Int32Array(0), new Int32Array(0)];
  let size = 0;

  function drainBucket(bucket: Bucket, first: number, each: EachRun): void {
    ends.fill(0);
    const { a, keys } = bucket;
    let longest = 0;
    for (let i = 0; i < bucket.size; i++) {
      const after = (a[i] ?? 0) - first + 1;
      const own = (ends[after] ?? 0) + 1;
      ends[after] = own;
      if (own > longest) longest = own;
    }
    for (let r = 1; r < ends.length; r++) ends[r] = (ends[r] ?? 0) + (ends[r - 1] ?? 0);
    if (sorted.length < bucket.size) sorted = new Float64Array(a.length);
    for (let i = 0; i < bucket.size; i++) {
      const r = (a[i] ?? 0) - first;
      const at = ends[r] ?? 0;
      sorted[at] = keys[i] ?? 0;
      ends[r] = at + 1;
    }
    if (partners.length < longest) {
      [partners, values] = [new Int32Array(2 * longest), new Int32Array(2 * longest)];
    }
    for (let r = 0, start = 0; start < bucket.size; r++) {
      const end = ends[r] ?? 0;
      if (end === start) continue;
      sortRun(sorted, start, end);
      let [count, last] = [0, -1];
      for (let i = start; i < end; i++) {
        const key = sorted[i] ?? 0;
        const partner = Math.floor(key / width);
        if (partner === last) continue;
        partners[count] = last = partner;
        values[count++] = key - partner * width;
      }
      each(first + r, count, partners, values);
      start = end;
    }
    bucket.size = 0;
  }

  return {
    get size() {
      return size;
    },
    add: (a, b, value) => {
      const bucket = all[(a - from) >> shift];
      if (bucket === undefined) throw new RangeError('a pair outside of the range asked for');
      if (bucket.size === bucket.a.length) widen(bucket);
      bucket.a[bucket.size] = a;
      bucket.keys[bucket.size++] = b * width + value;
      size++;
    },
    steps: all.length,
    drain: (step, each) => {
      const bucket = all[step];
      if (bucket === undefined) return;
      size -= bucket.size;
      drainBucket(bucket, from + (step << shift), each);
    },
  };
}
