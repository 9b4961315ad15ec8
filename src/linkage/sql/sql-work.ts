// What the two ways of comparing in SQL share.
import type { Effects } from '../../effect/effects.ts';
import type { IntegerTable } from '../../engine/dialect.ts';
import type { SqlEngine } from '../../engine/sql-engine.ts';
import type { Compare } from '../compare/compare.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import type { TrainingInput } from '../model/em.ts';
import type { ListPairs } from '../persons/list-pairs.ts';
import type { PatternTable } from '../compare/patterns.ts';
import type { NumberRange, PairRange } from './block-rows.ts';
import type { Statements } from './statements.ts';
import type { SqlTables } from './tables.ts';

/** What both ways of comparing work with. */
export interface SqlWork {
  readonly engine: SqlEngine;
  readonly tables: SqlTables;
  readonly statements: Statements;
  readonly records: EncodedRecords;
  readonly lists: ListPairs;
  readonly compare: Compare;
  readonly patterns: PatternTable;
  /** The records of each statement that makes pairs. */
  readonly ranges: readonly PairRange[];
  /** By rule: the numbers of its blocks. */
  readonly blocksOf: readonly NumberRange[];
  readonly effects: Effects;
}

/** Compared pairs as columns of equal length. */
export interface KeptPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly agreement: Int32Array;
}

/** What was compared, in the table of compared pairs and beside it. */
export interface SqlCompared {
  /** New pairs of each rule. */
  readonly ruleCounts: ArrayLike<number>;
  /** As in `BlockedPairs`. */
  readonly counts: TrainingInput['blocked'];
  /** By place in the counts: the agreement that its pairs have in the table. */
  readonly agreements: ArrayLike<number>;
  readonly patternOf: (agreement: number) => number;
  /** Pairs that were not put into the table, since no other ones took their room here. */
  readonly kept: KeptPairs;
}

/** Makes the table anew. */
export async function createTable(engine: SqlEngine, table: IntegerTable): Promise<void> {
  await engine.run(engine.dialect.dropTable(table.name));
  await engine.run(engine.dialect.createTable(table));
}
