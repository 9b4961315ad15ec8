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
  const groupOf = claimNumbers(side, a.length);
  const groupA = claimsOf(groupNumbers(a, b, side, groupOf));
  const groupB = claimsOf(groupNumbers(b, a, side, groupOf));
  // fromA[i]: how free record a of pair i is, all pairs but i considered. A pair alone in its groups has no rival.
  const fromA = new Float64Array(a.length).fill(1);
  const fromB = new Float64Array(a.length).fill(1);
  for (let round = 0; round < rounds; round++) {
    const sent =
      sendMessages(groupA, odds, fromB, fromA, groupB) + sendMessages(groupB, odds, fromA, fromB, groupA);
    if (sent === 0) break;
  }
  const shared = new Float64Array(odds.length);
  for (let i = 0; i < shared.length; i++) shared[i] = (odds[i] ?? 0) * (fromA[i] ?? 1) * (fromB[i] ?? 1);
  return shared;
}

/** With so many places for each pair at most, every record has one for each side. */
const mostPlaces = 32;

/** Numbers of claim groups, by record and side. */
function claimNumbers(side: Int32Array, pairs: number): (record: number, other: number) => number {
  const sides = side.reduce((most, own) => Math.max(most, own), -1) + 1;
  if (sides * side.length > mostPlaces * pairs) {
    const codes = createPairCodes(pairs);
    return codes.code;
  }
  return (record, other) => record * sides + other;
}

/** By pair: the claim group of its record among `records`; -1 where the other one is of no side. */
function groupNumbers(
  records: Int32Array,
  others: Int32Array,
  side: Int32Array,
  groupOf: (record: number, other: number) => number,
): Int32Array {
  const numbers = new Int32Array(records.length);
  for (let i = 0; i < numbers.length; i++) {
    const other = side[others[i] ?? 0] ?? -1;
    numbers[i] = other < 0 ? -1 : groupOf(records[i] ?? 0, other);
  }
  return numbers;
}

/** Groups of two or more pairs, side by side. */
interface Claims {
  /** By pair: its group, or -1. */
  readonly groupOf: Int32Array;
  /** The pairs of group g stand from `starts[g]` to `starts[g + 1] - 1`, in ascending order. */
  readonly starts: Int32Array;
  readonly pairs: Int32Array;
  /** Groups whose messages may change: all at first, then those that a changed message reached. */
  readonly due: Uint8Array;
}

/** `numbers`: the group of each pair, -1 where it has none. */
function claimsOf(numbers: Int32Array): Claims {
  let most = -1;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? -1);
  const sizes = new Int32Array(most + 1);
  for (let i = 0; i < numbers.length; i++) {
    const g = numbers[i] ?? -1;
    if (g !== -1) sizes[g] = (sizes[g] ?? 0) + 1;
  }
  // Numbers of the contested groups, by the number given.
  let [count, length] = [0, 0];
  const starts = createIntList(sizes.length);
  for (let g = 0; g < sizes.length; g++) {
    const size = sizes[g] ?? 0;
    sizes[g] = size > 1 ? count++ : -1;
    if (size <= 1) continue;
    starts.push(length);
    length += size;
  }
  const next = starts.view().slice();
  starts.push(length);
  const [groupOf, pairs] = [new Int32Array(numbers.length), new Int32Array(length)];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? -1;
    const g = number === -1 ? -1 : (sizes[number] ?? -1);
    groupOf[i] = g;
    if (g === -1) continue;
    const place = next[g] ?? 0;
    pairs[place] = i;
    next[g] = place + 1;
  }
  return { groupOf, starts: starts.take(), pairs, due: new Uint8Array(count).fill(1) };
}

/**
 * Sends the messages of the groups that are due, marks the groups opposite that they reach, and returns how many
 * changed. The largest claim is left out of the total and added back for the others, else 1e12 − 1e12 loses them.
 */
function sendMessages(
  { starts, pairs, due }: Claims,
  odds: Float64Array,
  opposite: Float64Array,
  out: Float64Array,
  reached: Claims,
): number {
  let changed = 0;
  for (let g = 0; g < due.length; g++) {
    if (due[g] !== 1) continue;
    due[g] = 0;
    const [from, to] = [starts[g] ?? 0, starts[g + 1] ?? 0];
    let [others, largest, holder] = [0, -1, -1];
    for (let at = from; at < to; at++) {
      const i = pairs[at] ?? 0;
      const claim = (odds[i] ?? 0) * (opposite[i] ?? 1);
      if (claim > largest) {
        others += Math.max(0, largest);
        largest = claim;
        holder = i;
      } else others += claim;
    }
    for (let at = from; at < to; at++) {
      const i = pairs[at] ?? 0;
      const own = (odds[i] ?? 0) * (opposite[i] ?? 1);
      const rivals = holder === i ? others : Math.max(0, others - own) + largest;
      const message = 1 / (1 + rivals);
      if (message === out[i]) continue;
      out[i] = message;
      changed++;
      const other = reached.groupOf[i] ?? -1;
      if (other !== -1) reached.due[other] = 1;
    }
  }
  return changed;
}
