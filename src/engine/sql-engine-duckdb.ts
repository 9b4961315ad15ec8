// The SQL engine over an embedded DuckDB. It spills to the folder that the database was opened with.
import { fail } from '../diagnostic/diagnostic.ts';
import type { Database } from './database.ts';
import { duckdb } from './dialect-duckdb.ts';
import type { SqlEngine } from './sql-engine.ts';

/** What it says of a query, and of an append. */
const outOfMemory = /out of memory|could not allocate block/i;

/** The database names its settings in the message, which are not the user's: the diagnostic says what to do. */
async function withinMemory(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error) || !outOfMemory.test(error.message)) throw error;
    return fail('engine.memory', {
      en: 'DuckDB has too little memory, or too little room on disk to spill to',
      ru: 'DuckDB не хватает памяти или места на диске для временных данных',
    });
  }
}

/** `memory`: bytes that the database was opened with. */
export function createDuckDbEngine(database: Database, memory = 1 << 30): SqlEngine {
  return {
    dialect: duckdb,
    memory,
    run: (sql) => withinMemory(database.run(sql)),
    read: (sql, each) => withinMemory(database.readIntegers(sql, each)),
    append: (table, columns) =>
      withinMemory(
        database.appendIntegers(
          table.name,
          table.columns.map(({ type }) => type),
          columns,
        ),
      ),
  };
}
