// An engine that Muster sends SQL to: statements, rows of integers in, rows of integers out.
import type { Dialect, IntegerTable } from './dialect.ts';

/** A run of rows as columns of equal length, valid until the next run. */
export type EachRows = (columns: readonly Float64Array[], rows: number) => void;

export interface SqlEngine {
  readonly dialect: Dialect;
  /** Memory that a query may take, in bytes. */
  readonly memory: number;
  readonly run: (sql: string) => Promise<void>;
  /** Rows of integers, exact up to 2^53, in whatever order the engine gives them. */
  readonly read: (sql: string, each: EachRows) => Promise<void>;
  /** Adds rows to a table that stands, one array per column. */
  readonly append: (table: IntegerTable, columns: readonly ArrayLike<number>[]) => Promise<void>;
}

/** All rows of a query that has few. */
export async function readAll(engine: SqlEngine, sql: string): Promise<readonly (readonly number[])[]> {
  const all: number[][] = [];
  await engine.read(sql, (columns, rows) => {
    for (let i = 0; i < rows; i++) all.push(columns.map((column) => column[i] ?? 0));
  });
  return all;
}
