// The default engine: blocks and compares in typed arrays, in this thread or in several.
import os from 'node:os';
import { fail } from '../../diagnostic/diagnostic.ts';
import { canUseThreads } from '../../effect/workers.ts';
import { buildRuleBlocks, countRules, type RuleBlocks } from '../blocking/blocking.ts';
import { nameFacts } from '../compare/name-facts.ts';
import { createComparer, type CompareInput, type Comparer } from './compare-range.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { compareHere, compareInThreads, type CompareListener } from './compare-threads.ts';
import {
  blockedAmong,
  countPatterns,
  foundByRule,
  hasUnforeseen,
  inRecordOrder,
  possiblePairs,
  type KeptPairs,
  type KeptRange,
} from './kept-pairs.ts';
import type { ListPairs } from '../persons/list-pairs.ts';
import { createPatternTable } from '../compare/patterns.ts';
import type { Foresight, PairEngine } from '../pair-engine.ts';
import { patternNumbers } from '../tally.ts';

export interface KernelOptions {
  /** Threads that compare; the result is the same for any number. 0: this thread alone. */
  readonly threads?: number;
  /** Bytes that records, blocks and pairs may take; by default 60 % of the machine's memory. */
  readonly memory?: number;
  /** Records that a thread compares at a time. */
  readonly range?: number;
  /** In this thread: so many comparers take ranges in turn, each with a tally of its own, as threads do. */
  readonly turns?: number;
  /** Pairs that are kept before it is learned from them which need not be. */
  readonly learnAfter?: number;
}

/**
 * With fewer places of records in blocks, a thread costs more time of the processor than it spares to wait, and all pairs may
 * be kept.
 */
const many = 8_000_000;
const mostThreads = 2;
/** Of many pairs, so many are enough to learn from. */
const usualLearnAfter = 2_000_000;
const usualRange = 8192;

function hasMany({ blocks }: RuleBlocks): boolean {
  return blocks.reduce((sum, { places }) => sum + places.length, 0) >= many;
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
  return async ({ records, patterns, groups, rules, foresee }, effects) => {
    const rows = compareRows(records);
    const made = await buildRuleBlocks(records, effects, undefined, rules, rows.order);
    const isMany = hasMany(made);
    const usualThreads = isMany ? Math.min(mostThreads, os.availableParallelism()) : 0;
    const threads = canUseThreads(import.meta.url) ? (options.threads ?? usualThreads) : 0;
    const size = options.range ?? usualRange;
    const memory = options.memory ?? usualMemory();
    const standing = bytesOf(records) + bytesOf(made.blocks) + bytesOf(rows);
    const input = { records, blocks: made.blocks, rows, facts: nameFacts(records) };

    /** Compares all pairs; from what is known beforehand, or learned from the first pairs, only those with hope are kept. */
    const compareAll = async (learnAfter: number, known: Foresight | null): Promise<KeptPairs> => {
      const ranges: KeptRange[] = [];
      let [kept, learned, done] = [0, false, 0];
      const listener: CompareListener = {
        each: (by, range) => {
          effects.signal.throwIfAborted();
          ranges.push({ ...range, by });
          kept += range.b.length;
          done += range.to - range.from;
          refuseBeyond(memory, standing + 8 * kept, kept, done / records.count);
          effects.progress({ stage: 'linkage.compare', done, total: records.count, unit: 'records' });
        },
        mayLearn: () => {
          if (learned || kept < learnAfter) return false;
          return (learned = true);
        },
        learn: (tallies) => {
          const met = createPatternTable();
          const { count, ...some } = countPatterns(tallies, patternNumbers(tallies, met));
          // They stand for all pairs: else the model takes a match to be as much rarer as pairs are missing.
          const share = done / records.count;
          return foresee({ ...some, count: count.map((pairs) => pairs / share) }, met);
        },
      };
      const given = { ...input, foresight: known };
      // The place in the input is no part of a comparison, and each thread would copy it.
      const shared = { ...given, records: { ...records, inputIndex: new Int32Array(0) } };
      const tallies = await (threads === 0
        ? compareHere(records.count, size, comparers(given, groups, options.turns ?? 1), listener)
        : compareInThreads(shared, size, threads, listener));
      return { ranges: ranges.toSorted((x, y) => x.from - y.from), tallies };
    };

    let kept = await compareAll(options.learnAfter ?? (isMany ? usualLearnAfter : Infinity), null);
    let numbers = patternNumbers(kept.tallies, patterns);
    const counts = countPatterns(kept.tallies, numbers);
    return {
      size: counts.count.reduce((sum, n) => sum + n, 0),
      rules: countRules(made, foundByRule(kept.tallies, made.blocks.length)),
      counts,
      possible: async (model, priorOdds, decided) => {
        // What all pairs foretell is what the model says.
        if (hasUnforeseen(kept.tallies, numbers, model.weights, priorOdds)) {
          kept = await compareAll(Infinity, foresee(counts, patterns));
          numbers = patternNumbers(kept.tallies, patterns);
        }
        const named = decided.length === 0 ? new Map() : blockedAmong(decided, made, records, patterns);
        const found = possiblePairs(records, kept, numbers, model.weights, priorOdds, named);
        return inRecordOrder(found, rows.order);
      },
    };
  };
}

function comparers(input: CompareInput, groups: ListPairs, turns: number): readonly Comparer[] {
  return Array.from({ length: turns }, () => createComparer(input, groups));
}

function refuseBeyond(memory: number, bytes: number, pairs: number, share: number): void {
  if (bytes <= memory) return;
  const [percent, megabytes] = [Math.floor(100 * share), Math.round(memory / 1e6)];
  const reason = {
    en: `${pairs} pairs, and ${percent} % of the records are compared: this takes more than the ${megabytes} MB that linkage may take`,
    ru: `пар уже ${pairs}, а сравнено ${percent} % записей: на это не хватит ${megabytes} МБ, отведённых связыванию`,
  };
  fail('linkage.memory', reason);
}
