// The default engine: blocks and compares in typed arrays, in this thread or in several.
import os from 'node:os';
import { fail } from '../../diagnostic/diagnostic.ts';
import { buildRuleBlocks, countRules, type RuleBlocks } from '../blocking/blocking.ts';
import { nameFacts } from '../compare/name-facts.ts';
import { createComparer, type CompareInput, type Comparer, type PairRange } from './compare-range.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { canUseThreads, compareHere, compareInThreads } from './compare-threads.ts';
import {
  blockedAmong,
  countPatterns,
  foundByRule,
  hasUnforeseen,
  possiblePairs,
  type KeptPairs,
  type KeptRange,
} from './kept-pairs.ts';
import type { ListPairs } from '../persons/list-pairs.ts';
import type { Foresight, PairEngine } from '../pair-engine.ts';

export interface KernelOptions {
  /** Threads that compare; the result is the same for any number. 0: this thread alone. */
  readonly threads?: number;
  /** Bytes that records, blocks and pairs may take; by default 60 % of the machine's memory. */
  readonly memory?: number;
  /** Records that a thread compares at a time. */
  readonly range?: number;
  /** In this thread: so many comparers take ranges in turn, each with a tally of its own, as threads do. */
  readonly turns?: number;
  /** `false` keeps every pair, hopeless or not. */
  readonly foresight?: false;
}

/** With fewer pairs than this, each block counted apart, a thread costs more time of the processor than it spares to wait. */
const leastForThreads = 20_000_000;
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
  return async (records, _compare, patterns, groups, effects, rules, foresight) => {
    const made = await buildRuleBlocks(records, effects, undefined, rules);
    const threads = canUseThreads ? (options.threads ?? usualThreads(made)) : 0;
    const rows = compareRows(records);
    const size = options.range ?? usualRange;
    const memory = options.memory ?? usualMemory();
    const standing = bytesOf(records) + bytesOf(made.blocks) + rows.byteLength;

    /** Compares all pairs and keeps those with hope, or every pair without foresight. */
    const compareAll = async (seen: Foresight | null): Promise<KeptPairs> => {
      const input = { records, blocks: made.blocks, rows, facts: nameFacts(records), foresight: seen };
      const ranges: KeptRange[] = [];
      let kept = 0;
      const each = (by: number, range: PairRange): void => {
        effects.signal.throwIfAborted();
        ranges.push({ ...range, by });
        kept += range.b.length;
        refuseBeyond(memory, standing + 8 * kept, kept, range.to / records.count);
        effects.progress({
          stage: 'linkage.compare',
          done: range.to,
          total: records.count,
          unit: 'records',
        });
      };
      const tallies = await (threads === 0
        ? compareHere(records.count, size, comparers(input, groups, options.turns ?? 1), each)
        : compareInThreads(input, size, threads, each));
      return { ranges, tallies };
    };

    let kept = await compareAll(options.foresight === false ? null : foresight);
    const counts = countPatterns(kept.tallies, patterns);
    return {
      size: counts.count.reduce((sum, n) => sum + n, 0),
      rules: countRules(made, foundByRule(kept.tallies, made.blocks.length)),
      counts,
      possible: async (model, priorOdds, decided) => {
        if (hasUnforeseen(kept.tallies, patterns, model.weights, priorOdds)) kept = await compareAll(null);
        const named = decided.length === 0 ? new Map() : blockedAmong(decided, made, records, patterns);
        return possiblePairs(records, kept, patterns, model.weights, priorOdds, named);
      },
    };
  };
}

function comparers(input: CompareInput, groups: ListPairs, turns: number): readonly Comparer[] {
  return Array.from({ length: turns }, () => createComparer(input, groups));
}

function refuseBeyond(memory: number, bytes: number, pairs: number, share: number): void {
  if (bytes <= memory) return;
  const reason = `${pairs} pairs, and ${Math.floor(100 * share)} % of the records are compared: this takes more than the ${Math.round(memory / 1e6)} MB that linkage may take`;
  fail('linkage.memory', reason);
}
