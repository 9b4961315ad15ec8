// The default engine: blocks and compares in typed arrays, in this thread or in several.
import os from 'node:os';
import { fail } from '../../diagnostic/diagnostic.ts';
import { buildRuleBlocks, countRules, type RuleBlocks } from '../blocking/blocking.ts';
import { nameFacts } from '../compare/name-facts.ts';
import {
  createCompareRange,
  type CompareInput,
  type CompareRange,
  type ComparedRange,
  type PairRange,
} from './compare-range.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { canUseThreads, compareHere, compareInThreads, type RangeDone } from './compare-threads.ts';
import type { ComparedPairs } from '../compared-pairs.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { createIntList } from '../encode/int-list.ts';
import { faintestRival } from '../persons/link-pairs.ts';
import { createBlockedCounts, type ListPairs } from '../persons/list-pairs.ts';
import type { PairEngine } from '../pair-engine.ts';
import { patternWords, type PatternTable } from '../compare/patterns.ts';

export interface KernelOptions {
  /** Threads that compare; the result is the same for any number. 0: this thread alone. */
  readonly threads?: number;
  /** Bytes that records, blocks and pairs may take; by default 60 % of the machine's memory. */
  readonly memory?: number;
  /** Records that a thread compares at a time. */
  readonly range?: number;
  /** In this thread: so many comparers take ranges in turn, each numbering patterns on its own, as threads do. */
  readonly turns?: number;
}

/** Fewer pairs than this, each block counted apart, are compared before a thread has started. */
const leastForThreads = 500_000;
const mostThreads = 2;
const usualRange = 8192;

/** Every place in a block stands for one pair or more. */
function usualThreads({ blocks }: RuleBlocks): number {
  const pairs = blocks.reduce((sum, { places }) => sum + places.length, 0);
  return pairs < leastForThreads ? 0 : Math.min(mostThreads, os.availableParallelism());
}

function usualMemory(): number {
  const limit = process.constrainedMemory() ?? 0;
  return 0.6 * (limit > 0 ? Math.min(limit, os.totalmem()) : os.totalmem());
}

/** Bytes of the typed arrays in an object, those in the objects in it among them. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value) && typeof value[0] === 'string') return 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + bytesOf(part), 0);
}

export function createKernel(options: KernelOptions = {}): PairEngine {
  return async (records, _compare, patterns, groups, effects, rules) => {
    const made = await buildRuleBlocks(records, effects, undefined, rules);
    const threads = canUseThreads ? (options.threads ?? usualThreads(made)) : 0;
    const rows = compareRows(records);
    const range = options.range ?? usualRange;
    const input = { records, blocks: made.blocks, rows, facts: nameFacts(records) };
    const ranges =
      threads === 0
        ? compareHere(records.count, range, comparers(input, groups, options.turns ?? 1))
        : compareInThreads(input, range, threads);
    const memory = options.memory ?? usualMemory();
    const standing = bytesOf(records) + bytesOf(made.blocks) + rows.byteLength;
    const found = new Float64Array(made.blocks.length);
    const merge = createMerge(patterns, groups);
    for await (const done of ranges) {
      effects.signal.throwIfAborted();
      merge.add(done);
      done.range.found.forEach((pairs, rule) => (found[rule] = (found[rule] ?? 0) + pairs));
      const { to } = done.range.pairs;
      refuseBeyond(memory, standing + 8 * merge.size, merge.size, to / records.count);
      effects.progress({ stage: 'linkage.compare', done: to, total: records.count, unit: 'records' });
    }
    return {
      size: merge.size,
      rules: countRules(made, found),
      counts: merge.counts(),
      possible: (model, priorOdds, decided) =>
        Promise.resolve(possiblePairs(records, groups, merge.ranges, model.weights, priorOdds, decided)),
    };
  };
}

function comparers(input: CompareInput, groups: ListPairs, turns: number): readonly CompareRange[] {
  return Array.from({ length: turns }, () => createCompareRange(input, groups));
}

function refuseBeyond(memory: number, bytes: number, pairs: number, share: number): void {
  if (bytes <= memory) return;
  const reason = `${pairs} pairs, and ${Math.floor(100 * share)} % of the records are compared: this takes more than the ${Math.round(memory / 1e6)} MB that linkage may take`;
  fail('linkage.memory', reason);
}

/** A range, and by the numbers that its patterns have there the common ones. */
interface NumberedRange {
  readonly pairs: PairRange;
  readonly numbers: () => Int32Array;
}

interface Merge {
  readonly size: number;
  readonly ranges: readonly NumberedRange[];
  /** The next range. */
  readonly add: (done: RangeDone) => void;
  readonly counts: ReturnType<typeof createBlockedCounts>['counts'];
}

/** Numbers patterns in the order in which they first occur among all pairs, whoever compared them. */
function createMerge(patterns: PatternTable, groups: ListPairs): Merge {
  const ranges: NumberedRange[] = [];
  const blocked = createBlockedCounts(groups.pairs.length);
  // By comparer: the common number of each of its patterns. Those that it counts as new in a range occur in that range.
  const numbers: Int32Array[] = [];
  let size = 0;

  function addFresh(own: number, { first, words }: ComparedRange['fresh']): number {
    const at = (own - first) * patternWords;
    return patterns.addWords(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  }

  function numbersOf(by: number, { first, words }: ComparedRange['fresh']): Int32Array {
    const known = numbers[by] ?? new Int32Array(0);
    const needed = first + words.length / patternWords;
    if (needed <= known.length) return known;
    const wider = new Int32Array(2 * needed).fill(-1);
    wider.set(known);
    return (numbers[by] = wider);
  }

  return {
    get size() {
      return size;
    },
    ranges,
    add: ({ by, range: { pairs, counts, fresh } }) => {
      const known = numbersOf(by, fresh);
      for (let i = 0; i < counts.pattern.length; i++) {
        const own = counts.pattern[i] ?? 0;
        const k = known[own] === -1 ? (known[own] = addFresh(own, fresh)) : (known[own] ?? 0);
        blocked.add(k, counts.group[i] ?? 0, counts.count[i] ?? 0);
      }
      size += pairs.b.length;
      ranges.push({ pairs, numbers: () => numbers[by] ?? known });
    },
    counts: blocked.counts,
  };
}

/** The pairs that are likely enough to be a rival of another one, and those that were decided. */
function possiblePairs(
  { count }: EncodedRecords,
  groups: ListPairs,
  ranges: readonly NumberedRange[],
  weights: Float64Array,
  priorOdds: Float64Array,
  decided: readonly { readonly a: number; readonly b: number }[],
): ComparedPairs {
  const named = new Set(decided.map(({ a, b }) => a * count + b));
  const ratio = weights.map((weight) => 2 ** weight);
  const highest = priorOdds.reduce((most, odds) => Math.max(most, odds), 0);
  const hopeless = Uint8Array.from(ratio, (r) => (r * highest < faintestRival && named.size === 0 ? 1 : 0));
  const [b, pattern] = [createIntList(), createIntList()];
  const starts = new Int32Array(count + 1);
  for (const { pairs, numbers } of ranges) {
    const common = numbers();
    let i = 0;
    for (let a = pairs.from; a < pairs.to; a++) {
      for (const end = pairs.ends[a - pairs.from] ?? 0; i < end; i++) {
        const k = common[pairs.pattern[i] ?? 0] ?? 0;
        if (hopeless[k] === 1) continue;
        const partner = pairs.b[i] ?? 0;
        const odds = (priorOdds[groups.of(a, partner)] ?? 0) * (ratio[k] ?? 0);
        if (odds < faintestRival && !named.has(a * count + partner)) continue;
        b.push(partner);
        pattern.push(k);
      }
      starts[a + 1] = b.length;
    }
  }
  return { size: b.length, starts, b: b.take(), pattern: pattern.take() };
}
