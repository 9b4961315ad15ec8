// Linkage with its pairs in a database: for lists whose pairs do not fit in memory, or in one machine.
import type { Effects } from '../../effect/effects.ts';
import type { SqlEngine } from '../../engine/sql-engine.ts';
import type { PersonRecord } from '../../records/record.ts';
import { encodeRecords, type EncodedRecords } from '../encode/encode.ts';
import { linkEncoded, uniqueLists, type LinkOptions } from '../link-records.ts';
import type { Linkage } from '../linkage.ts';
import { createSqlPairEngine, dropTables, type SqlOptions } from './sql-pair-engine.ts';

/**
 * Links records as `linkRecords` does, to the last bit, with the pairs in `engine`. No text goes there: records are
 * numbers and values are codes. Tables named by `sql.name` are made and dropped again. Throws what the engine throws, and
 * the signal's reason when cancelled.
 */
export function linkRecordsSql(
  records: readonly PersonRecord[],
  options: LinkOptions,
  engine: SqlEngine,
  effects: Effects,
  sql: SqlOptions = { name: 'muster' },
): Promise<Linkage> {
  const encoded = encodeRecords(records, uniqueLists(options), options.units);
  return linkEncodedSql(encoded, options, engine, effects, sql);
}

/** As {@link linkRecordsSql}, of records encoded with the lists and units of the options. */
export async function linkEncodedSql(
  encoded: EncodedRecords,
  options: LinkOptions,
  engine: SqlEngine,
  effects: Effects,
  sql: SqlOptions = { name: 'muster' },
): Promise<Linkage> {
  try {
    return await linkEncoded(encoded, options, effects, createSqlPairEngine(engine, sql));
  } finally {
    await dropTables(engine, sql);
  }
}
