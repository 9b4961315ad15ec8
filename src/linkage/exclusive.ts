// At most one partner in a list without repeats: rivals for one record share its probability.
//
// Sum-product messages on the graph of links, as in B. Huang, T. Jebara, "Approximating the permanent with belief
// propagation", 2009. Two equal candidates get at most one half each, so that neither is linked by chance.

import { createPairCodes } from './pair-codes.ts';

export interface Candidates {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Odds of one person against two, by pair, before the rule. */
  readonly odds: Float64Array;
}

const rounds = 20;

/**
 * Odds after the rule. `side[r]` is non-negative and shared by the records of one list without repeats, and negative
 * for every record of another list.
 */
export function shareOdds(candidates: Candidates, side: Int32Array): Float64Array {
  const { a, b, odds } = candidates;
  // A claim group: the pairs that compete for record r among the records of one side. -1: no rule.
  const groups = createPairCodes(a.length);
  const groupOf = (record: number, other: number): number => (other < 0 ? -1 : groups.code(record, other));
  const groupA = a.map((r, i) => groupOf(r, side[b[i] ?? 0] ?? -1));
  const groupB = b.map((r, i) => groupOf(r, side[a[i] ?? 0] ?? -1));
  // fromA[i]: how free record a of pair i is, all pairs but i considered.
  let fromA = new Float64Array(a.length).fill(1);
  let fromB = new Float64Array(a.length).fill(1);
  for (let round = 0; round < rounds; round++) {
    fromA = messages(groupA, groups.size, odds, fromB);
    fromB = messages(groupB, groups.size, odds, fromA);
  }
  return odds.map((o, i) => o * (fromA[i] ?? 1) * (fromB[i] ?? 1));
}

function messages(
  group: Int32Array,
  groups: number,
  odds: Float64Array,
  opposite: Float64Array,
): Float64Array<ArrayBuffer> {
  const totals = new Float64Array(groups);
  // The largest claim of a group is left out of its total and added back for the others, else 1e12 − 1e12 loses them.
  const largest = new Float64Array(groups);
  const holder = new Int32Array(groups).fill(-1);
  for (let i = 0; i < group.length; i++) {
    const g = group[i] ?? -1;
    if (g === -1) continue;
    const claim = (odds[i] ?? 0) * (opposite[i] ?? 1);
    if (holder[g] === -1 || claim > (largest[g] ?? 0)) {
      totals[g] = (totals[g] ?? 0) + (holder[g] === -1 ? 0 : (largest[g] ?? 0));
      largest[g] = claim;
      holder[g] = i;
    } else {
      totals[g] = (totals[g] ?? 0) + claim;
    }
  }
  const free = new Float64Array(group.length).fill(1);
  for (let i = 0; i < group.length; i++) {
    const g = group[i] ?? -1;
    if (g === -1) continue;
    const own = (odds[i] ?? 0) * (opposite[i] ?? 1);
    const rivals =
      holder[g] === i ? (totals[g] ?? 0) : Math.max(0, (totals[g] ?? 0) - own) + (largest[g] ?? 0);
    free[i] = 1 / (1 + rivals);
  }
  return free;
}
