// The engine of pairs in SQL: blocks, pairs and their agreements stand in a database as integers, and go to disk there
// when memory is short. What two values come to is settled in this process, by the comparison that every engine shares.
import { readAll, type SqlEngine } from '../../engine/sql-engine.ts';
import { buildRuleBlocks, countRules } from '../blocking/blocking.ts';
import type { ComparedPairs } from '../compared-pairs.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { createIntList } from '../encode/int-list.ts';
import { faintestRival } from '../persons/link-pairs.ts';
import type { PairEngine } from '../pair-engine.ts';
import { pairRanges, toBlockRows } from './block-rows.ts';
import { compareByPairs } from './compare-by-pairs.ts';
import { compareByValues } from './compare-by-values.ts';
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
  return async (records, compare, patterns, lists, effects, rules) => {
    const made = await buildRuleBlocks(records, effects, undefined, rules);
    const { behind, ...rows } = toBlockRows(made.blocks, records.side);
    const pairs = behind.reduce((sum, n) => sum + n, 0);
    const values = valueGroupsWithin(records, options.by, pairs * worthJoining);
    const tables = createTables(
      options.name,
      values?.groups.length ?? 0,
      values === null ? 'pairs' : 'values',
    );
    const statements = createStatements(engine.dialect, tables, engine.memory);
    await createTable(engine, tables.block);
    await engine.append(tables.block, [rows.block, rows.record, rows.rule, rows.side]);
    await createTable(engine, tables.compared);
    const ranges = pairRanges(behind, options.pairsAtOnce ?? engine.memory / bytesPerPair);
    const work: SqlWork = { engine, tables, statements, records, lists, compare, patterns, ranges, effects };
    const compared = await (values === null ? compareByPairs(work) : compareByValues(work, values));
    await engine.run(engine.dialect.dropTable(tables.block.name));

    const tally = await readAll(engine, statements.tally(records.count));
    const counts = tally
      .map(([agreement = 0, count = 0, first = 0]) => ({ agreement, count, first }))
      .toSorted((x, y) => x.first - y.first)
      .map(({ agreement, count }) => ({ agreement, count, ...compared.read(agreement) }));
    return {
      size: counts.reduce((sum, { count }) => sum + count, 0),
      rules: countRules(made, compared.ruleCounts),
      counts: {
        pattern: Int32Array.from(counts, ({ pattern }) => pattern),
        group: Int32Array.from(counts, ({ group }) => group),
        count: Float64Array.from(counts, ({ count }) => count),
      },
      possible: async (model, priorOdds, decided) => {
        const possible = counts.filter(
          ({ pattern, group }) =>
            (priorOdds[group] ?? 0) * 2 ** (model.weights[pattern] ?? 0) >= faintestRival,
        );
        await createTable(engine, tables.possible);
        await engine.append(tables.possible, [possible.map(({ agreement }) => agreement)]);
        await createTable(engine, tables.decided);
        await engine.append(tables.decided, [decided.map(({ a }) => a), decided.map(({ b }) => b)]);
        effects.signal.throwIfAborted();
        return readPairs(work, compared);
      },
    };
  };
}

/** The possible and the decided pairs, each once, sorted. */
async function readPairs(
  { engine, statements, records }: SqlWork,
  compared: SqlCompared,
): Promise<ComparedPairs> {
  const [a, b, patternOf] = [createIntList(), createIntList(), createIntList()];
  const known = new Map<number, number>();
  for (const statement of [statements.possiblePairs(), statements.decidedPairs()]) {
    await engine.read(statement, ([as, bs, agreements], rows) => {
      for (let i = 0; i < rows; i++) {
        const agreement = agreements?.[i] ?? 0;
        const pattern = known.get(agreement) ?? compared.read(agreement).pattern;
        known.set(agreement, pattern);
        a.push(as?.[i] ?? 0);
        b.push(bs?.[i] ?? 0);
        patternOf.push(pattern);
      }
    });
  }
  const n = records.count;
  const places = Float64Array.from({ length: a.length }, (_, i) => a.at(i) * n + b.at(i));
  const order = Int32Array.from({ length: a.length }, (_, i) => i)
    .toSorted((x, y) => (places[x] ?? 0) - (places[y] ?? 0))
    .filter((i, k, all) => k === 0 || places[i] !== places[all[k - 1] ?? 0]);
  const starts = new Int32Array(n + 1);
  for (const i of order) starts[a.at(i) + 1] = (starts[a.at(i) + 1] ?? 0) + 1;
  for (let r = 0; r < n; r++) starts[r + 1] = (starts[r + 1] ?? 0) + (starts[r] ?? 0);
  return {
    size: order.length,
    starts,
    b: order.map((i) => b.at(i)),
    pattern: order.map((i) => patternOf.at(i)),
  };
}
