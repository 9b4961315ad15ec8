// Pairs of lists: how many record pairs they offer, and how likely two of their records are one person.
import type { EncodedRecords } from '../encode/encode.ts';

export interface ListPairs {
  /** Number of the pair of lists that two records come from, whichever comes first. */
  readonly of: (a: number, b: number) => number;
  /** As `of`, by the numbers of the lists. */
  readonly ofLists: (i: number, j: number) => number;
  /** By that number: record pairs that could be one person. */
  readonly pairs: Float64Array;
  /** Prior odds of one pair, from the share of pairs that are one person. */
  readonly priorOdds: (priors: Float64Array) => Float64Array;
}

/** A list is never taken to be matched so fully that less than this share of it is free. */
const leastFree = 0.05;

export function createListPairs(records: EncodedRecords): ListPairs {
  const sizes: number[] = [];
  const repeats: boolean[] = [];
  records.list.forEach((list, r) => {
    sizes[list] = (sizes[list] ?? 0) + 1;
    repeats[list] = (records.side[r] ?? 0) < 0;
  });
  const count = sizes.length;
  const number = (i: number, j: number): number => Math.min(i, j) * count + Math.max(i, j);
  const pairs = new Float64Array(count * count);
  sizes.forEach((n, i) => {
    for (let j = i; j < count; j++) {
      const within = repeats[i] === true ? (n * (n - 1)) / 2 : 0;
      pairs[number(i, j)] = i === j ? within : n * (sizes[j] ?? 0);
    }
  });

  // With at most one partner per record, P(pair) = odds × P(both are free otherwise); M expected matches leave a share
  // 1 − M/n of each list free, so odds = P(pair) / ((1 − M/n₁)(1 − M/n₂)). A list with repeats sets no such limit.
  function oddsOf(prior: number, i: number, j: number): number {
    const matches = prior * (pairs[number(i, j)] ?? 0);
    const free = (list: number, other: number): number =>
      list === other || repeats[other] === true ? 1 : Math.max(leastFree, 1 - matches / (sizes[list] ?? 1));
    return prior / (1 - prior) / (free(i, j) * free(j, i));
  }

  return {
    of: (a, b) => number(records.list[a] ?? 0, records.list[b] ?? 0),
    ofLists: number,
    pairs,
    priorOdds: (priors) => priors.map((prior, g) => oddsOf(prior, Math.floor(g / count), g % count)),
  };
}
