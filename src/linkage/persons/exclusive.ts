// At most one partner in a list without repeats: rivals for one record share its probability.
//
// Sum-product messages on the graph of links, as in B. Huang, T. Jebara, "Approximating the permanent with belief
// propagation", 2009. Two equal candidates get at most one half each, so that neither is linked by chance.

import { createIntList } from '../encode/int-list.ts';
import { createPairCodes } from '../encode/pair-codes.ts';

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
  // fromA[i]: how free record a of pair i is, all pairs but i considered. A pair alone in its groups has no rival.
  const fromA = new Float64Array(a.length).fill(1);
  const fromB = new Float64Array(a.length).fill(1);
  const [contestedA, contestedB] = [contested(groupA, groups.size), contested(groupB, groups.size)];
  const work = createWork(groups.size);
  // Groups whose messages may change: all at first, then those that a changed message reached.
  const [dueA, dueB] = [new Uint8Array(groups.size).fill(1), new Uint8Array(groups.size).fill(1)];
  for (let round = 0; round < rounds; round++) {
    const sent =
      sendMessages(contestedA, groupA, odds, fromB, fromA, dueA, markDue(groupB, dueB), work) +
      sendMessages(contestedB, groupB, odds, fromA, fromB, dueB, markDue(groupA, dueA), work);
    if (sent === 0) break;
  }
  return odds.map((o, i) => o * (fromA[i] ?? 1) * (fromB[i] ?? 1));
}

/** Places of the pairs in groups of two or more. */
function contested(group: Int32Array, groups: number): Int32Array {
  const sizes = new Int32Array(groups);
  for (const g of group) if (g !== -1) sizes[g] = (sizes[g] ?? 0) + 1;
  const places = createIntList();
  group.forEach((g, i) => {
    if (g !== -1 && (sizes[g] ?? 0) > 1) places.push(i);
  });
  return places.view();
}

/** By group. The largest claim is left out of the total and added back for the others, else 1e12 − 1e12 loses them. */
interface Work {
  readonly totals: Float64Array;
  readonly largest: Float64Array;
  readonly holder: Int32Array;
}

function createWork(groups: number): Work {
  return {
    totals: new Float64Array(groups),
    largest: new Float64Array(groups),
    holder: new Int32Array(groups),
  };
}

function markDue(group: Int32Array, due: Uint8Array): (i: number) => void {
  return (i) => {
    const g = group[i] ?? -1;
    if (g !== -1) due[g] = 1;
  };
}

/** Sends the messages of the groups that are due, and returns how many changed. */
function sendMessages(
  contestedPlaces: Int32Array,
  group: Int32Array,
  odds: Float64Array,
  opposite: Float64Array,
  out: Float64Array,
  due: Uint8Array,
  reach: (i: number) => void,
  { totals, largest, holder }: Work,
): number {
  const places = contestedPlaces.filter((i) => due[group[i] ?? 0] === 1);
  for (const i of places) holder[group[i] ?? 0] = -1;
  for (const i of places) {
    const g = group[i] ?? 0;
    const claim = (odds[i] ?? 0) * (opposite[i] ?? 1);
    if (holder[g] === -1) {
      totals[g] = 0;
      largest[g] = claim;
      holder[g] = i;
    } else if (claim > (largest[g] ?? 0)) {
      totals[g] = (totals[g] ?? 0) + (largest[g] ?? 0);
      largest[g] = claim;
      holder[g] = i;
    } else {
      totals[g] = (totals[g] ?? 0) + claim;
    }
  }
  for (const i of places) due[group[i] ?? 0] = 0;
  let changed = 0;
  for (const i of places) {
    const g = group[i] ?? 0;
    const own = (odds[i] ?? 0) * (opposite[i] ?? 1);
    const rivals =
      holder[g] === i ? (totals[g] ?? 0) : Math.max(0, (totals[g] ?? 0) - own) + (largest[g] ?? 0);
    const message = 1 / (1 + rivals);
    if (message === out[i]) continue;
    out[i] = message;
    changed++;
    reach(i);
  }
  return changed;
}
