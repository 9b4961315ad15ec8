// The probabilities of pairs that may be rivals of each other, and which pairs may.
import { decidedOdds, faintestRival } from '../persons/link-pairs.ts';
import { shareOdds } from '../persons/exclusive.ts';
import { createPairCodes } from '../encode/pair-codes.ts';
import type { RecordBook } from './record-book.ts';
import type { KeptPairs } from './standing-tables.ts';
import { inTurn } from '../encode/sorted-order.ts';

/** What is known of pairs beside their records. */
export interface PairOdds {
  /** Prior odds of two records. */
  readonly prior: (a: number, b: number) => number;
  readonly isSame: (a: number, b: number) => boolean;
  readonly isDifferent: (a: number, b: number) => boolean;
}

export type WeighedPairs = Pick<KeptPairs, 'a' | 'b' | 'weight'>;

/** Numbers of disjoint sets, which `join` unites; the least member names a set. */
export function disjointSets(size: number): {
  readonly find: (x: number) => number;
  readonly join: (x: number, y: number) => void;
} {
  const parent = new Int32Array(size).map((_, x) => x);
  const find = (x: number): number => {
    let at = x;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? 0] ?? 0;
    return at;
  };
  return {
    find,
    join: (x, y) => {
      const [p, q] = [find(x), find(y)];
      parent[Math.max(p, q)] = Math.min(p, q);
    },
  };
}

/**
 * Shares the odds of all pairs that may be rivals, as `linkPairs` does among all pairs at once: the same bits, since
 * messages go between rivals only, and sums are taken in canonical order. Pairs that are too faint and not decided are
 * dropped. Shares are numbered from `firstShare` on; pairs without rivals among them have one of their own.
 */
export function sharePairs(
  given: WeighedPairs,
  book: RecordBook,
  { prior, isSame, isDifferent }: PairOdds,
  firstShare: number,
): { readonly pairs: KeptPairs; readonly nextShare: number } {
  const odds = given.weight.map((weight, i) => prior(given.a[i] ?? 0, given.b[i] ?? 0) * 2 ** weight);
  const order = inTurn(given.a.length)
    .filter((i) => (odds[i] ?? 0) >= faintestRival || isSame(given.a[i] ?? 0, given.b[i] ?? 0))
    .toSorted(
      (x, y) =>
        book.compare(given.a[x] ?? 0, given.a[y] ?? 0) || book.compare(given.b[x] ?? 0, given.b[y] ?? 0),
    );
  const [a, b] = [order.map((i) => given.a[i] ?? 0), order.map((i) => given.b[i] ?? 0)];
  const rivals = inTurn(a.length).filter((i) => !isDifferent(a[i] ?? 0, b[i] ?? 0));
  const numbers = createPairCodes(2 * rivals.length);
  const number = (record: number): number => numbers.code(record, 0);
  const [x, y] = [rivals.map((i) => number(a[i] ?? 0)), rivals.map((i) => number(b[i] ?? 0))];
  const side = Int32Array.from({ length: numbers.size }, (_, at) => book.sideOf(numbers.first(at)));
  const own = Float64Array.from(rivals, (i) =>
    isSame(a[i] ?? 0, b[i] ?? 0) ? decidedOdds : Math.min(decidedOdds, odds[order[i] ?? 0] ?? 0),
  );
  const shared = shareOdds({ a: x, b: y, odds: own }, side);
  const probability = new Float64Array(a.length);
  rivals.forEach((i, at) => {
    const o = shared[at] ?? 0;
    probability[i] = Number.isFinite(o) ? o / (1 + o) : 1;
  });
  return {
    pairs: {
      a,
      b,
      weight: Float64Array.from(order, (i) => given.weight[i] ?? 0),
      probability,
      share: rivalSets(a, b, book).map((set) => firstShare + set),
    },
    nextShare: firstShare + a.length,
  };
}

/**
 * By pair: the set of pairs that compete, if by a chain of others, for a record among the records of one list free of
 * repeats. Decisions are not looked at, so that one that is withdrawn finds its rivals.
 */
function rivalSets(a: Int32Array, b: Int32Array, book: RecordBook): Int32Array {
  const claims = createPairCodes(a.length);
  const first: number[] = [];
  const sets = disjointSets(a.length);
  const claim = (i: number, record: number, other: number): void => {
    const side = book.sideOf(other);
    if (side === -1) return;
    const at = claims.code(record, side);
    const before = first[at];
    if (before === undefined) first[at] = i;
    else sets.join(before, i);
  };
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    claim(i, x, y);
    claim(i, y, x);
  }
  return Int32Array.from(a.keys(), (i) => sets.find(i));
}
