// The conjunctions of key parts that could be blocking rules, with what each would cost and which likely matches it
// would reach.
import type { BlockingPart } from '../../case/blocking-part.ts';
import type { Effects } from '../../effect/effects.ts';
import { largestBlock } from './blocking.ts';
import type { BlockingRule } from './blocking-rules.ts';
import type { RuleSpec } from './declared-rules.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { createKeyParts } from './key-parts.ts';
import { countKeys, type RuleKeys } from './rule-keys.ts';
import type { LikelyPairs } from './suggest-blocking-likely.ts';
import { extensions, keysOf, pairsWithin, type PartValues } from './suggest-blocking-parts.ts';

/** The other form in which a rule of one or two parts is tried: for values that few records share. */
const fewRecords = 30;
/** A rule that costs less than this share of the budget need not be narrowed further. */
const cheapShare = 0.01;

export interface Candidate {
  readonly spec: RuleSpec;
  readonly pairs: number;
  /** By likely pair: 1 where the rule reaches it. */
  readonly reached: Uint8Array;
}

/** By pair: the records in the smallest block that holds both, or 0 where none does. */
function smallestShared({ keys, records }: RuleKeys, { a, b }: LikelyPairs): Int32Array {
  return a.map((first, i) => {
    const second = b[i] ?? 0;
    let smallest = 0;
    for (let x = keys.starts[first] ?? 0; x < (keys.starts[first + 1] ?? 0); x++) {
      const key = keys.values[x] ?? 0;
      const size = records[key] ?? 0;
      if (smallest !== 0 && size >= smallest) continue;
      for (let y = keys.starts[second] ?? 0; y < (keys.starts[second + 1] ?? 0); y++) {
        if (keys.values[y] === key) smallest = size;
      }
    }
    return smallest;
  });
}

/** By pair: 1 where any of the rules reaches it. */
export function reachedBy(
  records: EncodedRecords,
  likely: LikelyPairs,
  rules: readonly BlockingRule[],
): Uint8Array {
  const parts = createKeyParts(records);
  const reached = new Uint8Array(likely.a.length);
  for (const rule of rules) {
    const most = Math.min(rule.atMost ?? Infinity, rule.declared === undefined ? largestBlock : Infinity);
    const smallest = smallestShared(countKeys(rule.parts(parts), records.side), likely);
    smallest.forEach((size, i) => {
      if (size > 0 && size <= most) reached[i] = 1;
    });
  }
  return reached;
}

/**
 * All conjunctions of one to three parts that cost at most `pairsAtMost`, those of one or two parts also with a limit
 * on the size of a block. One is narrowed by a further part only while it reaches something and is not cheap already.
 */
export function findCandidates(
  values: PartValues,
  likely: LikelyPairs,
  pairsAtMost: number,
  effects: Effects,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const consider = (names: readonly BlockingPart[]): readonly (readonly BlockingPart[])[] => {
    const keys = keysOf(values, names);
    const smallest = smallestShared(keys, likely);
    if (!smallest.some((size) => size > 0)) return [];
    const largest = keys.records.reduce((most, size) => Math.max(most, size), 0);
    const limited = names.length <= 2 && largest > fewRecords;
    for (const atMost of limited ? [null, fewRecords] : [null]) {
      const most = atMost ?? Infinity;
      const pairs = pairsWithin(keys, most);
      if (pairs > pairsAtMost) continue;
      const reached = Uint8Array.from(smallest, (size) => (size > 0 && size <= most ? 1 : 0));
      found.push({ spec: { parts: names, atMost }, pairs, reached });
    }
    return pairsWithin(keys, Infinity) > cheapShare * pairsAtMost ? extensions(values, names) : [];
  };
  let level = extensions(values, []);
  while (level.length > 0) {
    level = level.flatMap((names, done) => {
      effects.signal.throwIfAborted();
      effects.progress({ stage: 'linkage.suggest', done, total: level.length, unit: 'rules' });
      return consider(names);
    });
  }
  return found;
}
