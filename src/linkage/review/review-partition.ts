// The records around a doubtful pair, gathered into persons anew under what a reviewer may answer.
import { clusterRecords } from '../persons/clusters.ts';
import type { LinkColumns } from '../linkage.ts';
import type { DecisionFold } from './review-decisions.ts';

export interface Neighbourhood {
  /** Records in ascending order. */
  readonly records: readonly number[];
  /** Links between them: places in the columns of links. */
  readonly links: readonly number[];
}

export interface Partition {
  /** First record of each record's person, in the order of `records`. */
  readonly roots: readonly number[];
  /** Bits for this partition against one in which all records are apart. */
  readonly bits: number;
}

/** Links by record, whichever end it is. */
export interface LinkIndex {
  readonly of: (record: number) => Int32Array;
}

export function indexLinks({ a, b }: LinkColumns, records: number): LinkIndex {
  const starts = new Int32Array(records + 1);
  for (const column of [a, b]) for (const r of column) starts[r + 1] = (starts[r + 1] ?? 0) + 1;
  for (let r = 0; r < records; r++) starts[r + 1] = (starts[r + 1] ?? 0) + (starts[r] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(a.length * 2);
  for (let i = 0; i < a.length; i++) {
    for (const r of [a[i] ?? 0, b[i] ?? 0]) {
      const at = next[r] ?? 0;
      places[at] = i;
      next[r] = at + 1;
    }
  }
  return { of: (r) => places.subarray(starts[r] ?? 0, starts[r + 1] ?? 0) };
}

/** One pair speaks with at most so many bits, and so many against when it is not among the links (p < 0.01). */
const loudest = 10;
const unlinked = Math.log2(0.01 / 0.99);

function bitsOf(probability: number): number {
  return Math.max(-loudest, Math.min(loudest, Math.log2(probability / (1 - probability))));
}

export interface Answered {
  readonly kind: 'same' | 'different';
  readonly a: number;
  readonly b: number;
}

/**
 * Gathers the records of a neighbourhood as the whole case is gathered (average linkage along the links from the threshold
 * on, within decisions and lists without repeats), as if the pair had been answered so.
 */
export function gather(
  { records, links: near }: Neighbourhood,
  links: LinkColumns,
  threshold: number,
  side: Int32Array,
  fold: DecisionFold,
  answer: Answered | null,
): Partition {
  const size = records.length;
  const number = new Map(records.map((record, i) => [record, i]));
  const evidence = new Map<number, number>();
  const sure: number[] = [];
  for (const i of near) {
    const [x, y] = [number.get(links.a[i] ?? 0) ?? 0, number.get(links.b[i] ?? 0) ?? 0];
    const probability = links.probability[i] ?? 0;
    evidence.set(Math.min(x, y) * size + Math.max(x, y), bitsOf(probability));
    if (probability >= threshold) sure.push(i);
  }
  const strength = (i: number): number => links.probability[i] ?? 0;
  sure.sort((i, j) => strength(j) - strength(i) || (links.weight[j] ?? 0) - (links.weight[i] ?? 0) || i - j);
  const same: { a: number; b: number }[] = [];
  const different: { a: number; b: number }[] = [];
  const pair = (kind: 'same' | 'different', a: number, b: number): void => {
    const [x, y] = [number.get(a), number.get(b)];
    if (x === undefined || y === undefined || x === y) return;
    (kind === 'same' ? same : different).push({ a: Math.min(x, y), b: Math.max(x, y) });
  };
  for (const record of records) {
    pair('same', record, fold.group(record)[0] ?? record);
    for (const other of fold.apart(record)) pair('different', record, other);
  }
  if (answer !== null) pair(answer.kind, answer.a, answer.b);
  const between = (x: number, y: number): number =>
    evidence.get(Math.min(x, y) * size + Math.max(x, y)) ?? unlinked;
  const { root } = clusterRecords({
    records: size,
    links: sure.map((i) => ({
      a: number.get(links.a[i] ?? 0) ?? 0,
      b: number.get(links.b[i] ?? 0) ?? 0,
    })),
    side: Int32Array.from(records, (record, i) => ((side[record] ?? -1) < 0 ? -1 - i : (side[record] ?? 0))),
    same,
    different,
    evidence: between,
  });
  let bits = 0;
  for (let x = 0; x < size; x++) {
    for (let y = x + 1; y < size; y++) if (root[x] === root[y]) bits += between(x, y);
  }
  return { roots: Array.from(root, (r) => records[r] ?? 0), bits };
}

/** What a partition adds to the counts of a case. */
export interface Counts {
  /** Persons with a record on a capture list. */
  readonly persons: number;
  /** Over all pairs of capture lists: persons on both. */
  readonly overlaps: number;
  /** Over all other lists: persons counted who stand on it too. */
  readonly outcomes: number;
}

/** Counts the persons of some records; `list` numbers the list of each record, `capture` says which lists count. */
export function countPersons(
  records: readonly number[],
  roots: readonly number[],
  list: Int32Array,
  capture: readonly boolean[],
): Counts {
  const lists = new Map<number, Set<number>>();
  records.forEach((record, i) => {
    const root = roots[i] ?? record;
    const own = lists.get(root) ?? new Set<number>();
    lists.set(root, own.add(list[record] ?? 0));
  });
  let [persons, overlaps, outcomes] = [0, 0, 0];
  for (const own of lists.values()) {
    let counted = 0;
    for (const l of own) if (capture[l] === true) counted++;
    if (counted === 0) continue;
    persons++;
    overlaps += (counted * (counted - 1)) / 2;
    outcomes += own.size - counted;
  }
  return { persons, overlaps, outcomes };
}
