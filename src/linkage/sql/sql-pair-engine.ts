// The engine of pairs in SQL: blocks, pairs and their agreements stand in a database as integers, and go to disk there
// when memory is short. What two values come to is settled in this process, by the comparison that every engine shares.
import type { SqlEngine } from '../../engine/sql-engine.ts';
import { buildRuleBlocks, countRules } from '../blocking/blocking.ts';
import type { ComparedPairs } from '../compared-pairs.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { createIntList } from '../encode/int-list.ts';
import { faintestRival } from '../persons/link-pairs.ts';
import type { PairEngine } from '../pair-engine.ts';
import { pairRanges, toBlockRows } from './block-rows.ts';
import { bytesKept, compareByPairs } from './compare-by-pairs.ts';
import { compareByValues } from './compare-by-values.ts';
import { bytesInRuns, createPairRuns, type EachRun } from './pair-runs.ts';
import { createTable, type SqlCompared, type SqlWork } from './sql-work.ts';
import { createStatements } from './statements.ts';
import { createTables, type SqlWay } from './tables.ts';
import { createValueGroups, mostGroups, type ValueGroups } from './value-groups.ts';

export interface SqlOptions {
  /** Tells the tables of this linkage from others in the same database. */
  readonly name: string;
  /**
   * `values` asks the engine for the distinct pairs of values of each group of comparisons and joins their outcomes
   * back; `pairs` compares pair by pair as they are found. The default takes what compares less often.
   */
  readonly by?: SqlWay;
  /** Pairs, repeats included, that one statement makes; by default as many as fit in the memory of the engine. */
  readonly pairsAtOnce?: number;
}

/** Memory that an engine may take for a pair, repeats included, while it sorts out the repeats. */
const bytesPerPair = 128;

/** By pairs, as many stand here at most beside the engine, about half a gigabyte of them. */
const mostHere = 1 << 24;

/** How many pairs one statement makes. */
function pairsWithin(memory: number, way: SqlWay): number {
  return way === 'values' ? memory / bytesPerPair : Math.min(mostHere, memory / (bytesInRuns + bytesKept));
}

/** Values are worth their joins when they spare nine comparisons of ten. */
const worthJoining = 0.1;

/** The groups of values, or null where pairs are to be compared one by one. */
function valueGroupsWithin(
  records: EncodedRecords,
  by: SqlWay | undefined,
  most: number,
): ValueGroups | null {
  return by === 'pairs' ? null : createValueGroups(records, by === 'values' ? Infinity : most);
}

/** Drops every table that a linkage of this name may have left. */
export async function dropTables(engine: SqlEngine, { name }: SqlOptions): Promise<void> {
  const { outcomes, ...others } = createTables(name, mostGroups, 'values');
  for (const table of [...outcomes, ...Object.values(others)]) {
    await engine.run(engine.dialect.dropTable(table.name));
  }
}

/** An engine of pairs over SQL. Its tables stand until `dropTables`. Throws the signal's reason when cancelled. */
export function createSqlPairEngine(engine: SqlEngine, options: SqlOptions): PairEngine {
  return async ({ records, compare, patterns, groups: lists, rules }, effects) => {
    const made = await buildRuleBlocks(records, effects, undefined, rules);
    const { behind, blocksOf, ...rows } = toBlockRows(made.blocks, records.side);
    const pairs = behind.reduce((sum, n) => sum + n, 0);
    const values = valueGroupsWithin(records, options.by, pairs * worthJoining);
    const way: SqlWay = values === null ? 'pairs' : 'values';
    const tables = createTables(options.name, values?.groups.length ?? 0, way);
    const statements = createStatements(engine.dialect, tables, engine.memory);
    await createTable(engine, tables.block);
    await engine.append(tables.block, [rows.block, rows.record, rows.after]);
    await createTable(engine, tables.compared);
    const ranges = pairRanges(behind, options.pairsAtOnce ?? pairsWithin(engine.memory, way));
    const work: SqlWork = {
      engine,
      tables,
      statements,
      records,
      lists,
      compare,
      patterns,
      ranges,
      blocksOf,
      effects,
    };
    const compared = await (values === null ? compareByPairs(work) : compareByValues(work, values));
    await engine.run(engine.dialect.dropTable(tables.block.name));

    const { counts, agreements } = compared;
    return {
      size: counts.count.reduce((sum, n) => sum + n, 0),
      rules: countRules(made, compared.ruleCounts),
      counts,
      possible: async (model, priorOdds, decided) => {
        const ratio = model.weights.map((weight) => 2 ** weight);
        const likely = new Uint8Array(patterns.size);
        counts.pattern.forEach((pattern, i) => {
          const odds = (priorOdds[counts.group[i] ?? 0] ?? 0) * (ratio[pattern] ?? 0);
          if (odds >= faintestRival) likely[pattern] = 1;
        });
        const asked = new Set<number>();
        counts.pattern.forEach((pattern, i) => {
          if (likely[pattern] === 1) asked.add(agreements[i] ?? 0);
        });
        await createTable(engine, tables.possible);
        await engine.append(tables.possible, [[...asked]]);
        await createTable(engine, tables.decided);
        await engine.append(tables.decided, [decided.map(({ a }) => a), decided.map(({ b }) => b)]);
        effects.signal.throwIfAborted();
        return readPairs(work, compared, likely, decided);
      },
    };
  };
}

/** The pairs of likely patterns and the decided ones, each once, sorted. */
async function readPairs(
  { engine, statements, records, patterns }: SqlWork,
  { patternOf, kept }: SqlCompared,
  likely: Uint8Array,
  decided: readonly { readonly a: number; readonly b: number }[],
): Promise<ComparedPairs> {
  const n = records.count;
  const found = createPairRuns(0, n, patterns.size);
  for (const statement of [statements.possiblePairs(), statements.decidedPairs()]) {
    await engine.read(statement, ([as, bs, agreements], rows) => {
      if (as === undefined || bs === undefined || agreements === undefined) return;
      for (let i = 0; i < rows; i++) found.add(as[i] ?? 0, bs[i] ?? 0, patternOf(agreements[i] ?? 0));
    });
  }
  const named = new Set(decided.map(({ a, b }) => a * n + b));
  for (let i = 0; i < kept.a.length; i++) {
    const [a, b, pattern] = [kept.a[i] ?? 0, kept.b[i] ?? 0, patternOf(kept.agreement[i] ?? 0)];
    if (likely[pattern] === 1 || (named.size > 0 && named.has(a * n + b))) found.add(a, b, pattern);
  }
  const starts = new Int32Array(n + 1);
  const [b, pattern] = [createIntList(found.size), createIntList(found.size)];
  const take: EachRun = (a, count, partners, patternsOf) => {
    starts[a + 1] = count;
    for (let i = 0; i < count; i++) {
      b.push(partners[i] ?? 0);
      pattern.push(patternsOf[i] ?? 0);
    }
  };
  for (let step = 0; step < found.steps; step++) found.drain(step, take);
  for (let r = 0; r < n; r++) starts[r + 1] = (starts[r + 1] ?? 0) + (starts[r] ?? 0);
  return { size: b.length, starts, b: b.take(), pattern: pattern.take() };
}
