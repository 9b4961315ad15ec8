// Which rules to take: maximum coverage under a budget. The greedy choice by gain per cost (S. Khuller, A. Moss,
// J. Naor, "The budgeted maximum coverage problem", 1999), as used for blocking by M. Bilenko, B. Kamath, R. Mooney,
// "Adaptive blocking: learning to scale up record linkage", 2006, and then exchanges of single rules.
import { createPairCodes } from '../encode/pair-codes.ts';

export interface CoverRule {
  readonly pairs: number;
  /** By likely pair: 1 where the rule reaches it. */
  readonly reached: Uint8Array;
}

/** A rule must bring at least this share of all expected matches that no other rule of the set brings. */
const leastGain = 5e-5;
const mostRules = 12;
const mostExchanges = 20;
/** Every rule costs at least this many pairs in the choice by gain per cost, so that next to free ones do not win by it. */
const leastCost = 1000;

/** What speaks for a rule that brings `gain` expected matches. */
type Score = (gain: number, pairs: number) => number;

const byRatio: Score = (gain, pairs) => gain / Math.max(leastCost, pairs);
const byGain: Score = (gain) => gain;

/** Pairs that the same rules reach, put together. */
interface Classes {
  readonly weight: Float64Array;
  /** By rule, then class. */
  readonly reached: readonly Uint8Array[];
}

function classesOf(rules: readonly CoverRule[], weight: Float64Array): Classes {
  let of = new Int32Array(weight.length);
  let count = Math.min(1, weight.length);
  for (const { reached } of rules) {
    const codes = createPairCodes();
    of = of.map((own, i) => codes.code(own, reached[i] ?? 0));
    count = codes.size;
  }
  const sums = new Float64Array(count);
  const first = new Int32Array(count).fill(-1);
  of.forEach((own, i) => {
    sums[own] = (sums[own] ?? 0) + (weight[i] ?? 0);
    if (first[own] === -1) first[own] = i;
  });
  return {
    weight: sums,
    reached: rules.map(({ reached }) => Uint8Array.from(first, (i) => reached[i] ?? 0)),
  };
}

/**
 * Numbers of the chosen rules, the one that brings most first, each next one by what it adds. Their `pairs` sum up to
 * at most `pairsAtMost`. Deterministic: among equals the earlier rule wins.
 */
export function chooseRules(
  rules: readonly CoverRule[],
  weight: Float64Array,
  pairsAtMost: number,
): readonly number[] {
  const classes = classesOf(rules, weight);
  const total = classes.weight.reduce((sum, w) => sum + w, 0);
  const least = leastGain * total;
  const gainOver = (times: Int32Array, rule: number): number => {
    const reached = classes.reached[rule];
    let gain = 0;
    classes.weight.forEach((w, c) => {
      if (reached?.[c] === 1 && times[c] === 0) gain += w;
    });
    return gain;
  };
  const mark = (times: Int32Array, rule: number, by: number): void => {
    classes.reached[rule]?.forEach((is, c) => (times[c] = (times[c] ?? 0) + is * by));
  };
  const cost = (chosen: readonly number[]): number =>
    chosen.reduce((sum, rule) => sum + (rules[rule]?.pairs ?? 0), 0);
  const timesOf = (chosen: readonly number[]): Int32Array => {
    const times = new Int32Array(classes.weight.length);
    for (const rule of chosen) mark(times, rule, 1);
    return times;
  };
  const covered = (chosen: readonly number[]): number =>
    timesOf(chosen).reduce((sum, n, c) => (n > 0 ? sum + (classes.weight[c] ?? 0) : sum), 0);

  /** The best rule to add by `score`, or -1. */
  const best = (chosen: readonly number[], times: Int32Array, score: Score): number => {
    const left = pairsAtMost - cost(chosen);
    let [found, highest] = [-1, 0];
    rules.forEach(({ pairs }, rule) => {
      if (pairs > left || chosen.includes(rule)) return;
      const gain = gainOver(times, rule);
      if (gain <= least) return;
      const value = score(gain, pairs);
      if (value > highest) [found, highest] = [rule, value];
    });
    return found;
  };

  const grow = (start: readonly number[], score: Score): number[] => {
    const chosen = [...start];
    const times = timesOf(chosen);
    while (chosen.length < mostRules) {
      const rule = best(chosen, times, score);
      if (rule === -1) break;
      chosen.push(rule);
      mark(times, rule, 1);
    }
    return prune(chosen);
  };
  /** Leaves out, dearest first, what the others bring anyway. */
  const prune = (chosen: readonly number[]): number[] => {
    const kept = [...chosen];
    for (const rule of chosen.toSorted((x, y) => (rules[y]?.pairs ?? 0) - (rules[x]?.pairs ?? 0))) {
      const others = kept.filter((other) => other !== rule);
      if (gainOver(timesOf(others), rule) <= least) kept.splice(kept.indexOf(rule), 1);
    }
    return kept;
  };

  let chosen = [grow([], byRatio), grow([], byGain)].reduce((a, b) => (covered(b) > covered(a) ? b : a));
  for (let round = 0; round < mostExchanges; round++) {
    const exchanges = chosen.map((rule) =>
      grow(
        chosen.filter((other) => other !== rule),
        byGain,
      ),
    );
    const next = exchanges.reduce((a, b) => (covered(b) > covered(a) ? b : a), chosen);
    if (covered(next) <= covered(chosen) + least) break;
    chosen = next;
  }
  // In the order in which they bring most.
  const order: number[] = [];
  const times = new Int32Array(classes.weight.length);
  while (order.length < chosen.length) {
    const rest = chosen.filter((rule) => !order.includes(rule));
    const rule = rest.reduce((a, b) => (gainOver(times, b) > gainOver(times, a) ? b : a));
    order.push(rule);
    mark(times, rule, 1);
  }
  return order;
}
