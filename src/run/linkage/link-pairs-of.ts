// Pairs of a case compared where the case says: in memory, or in its database.
import type { Case } from '../../case/schema.ts';
import type { Effects } from '../../effect/effects.ts';
import type { Database } from '../../engine/database.ts';
import type { EncodedRecords } from '../../linkage/encode/encoded-records.ts';
import { linkWithPairs, type LinkedPairs, type LinkOptions } from '../../linkage/link-records.ts';

export async function linkPairsOf(
  encoded: EncodedRecords,
  options: LinkOptions,
  caseFile: Case,
  database: Database,
  effects: Effects,
): Promise<LinkedPairs> {
  if (caseFile['pairs-in'] === 'memory') return linkWithPairs(encoded, options, effects);
  // Loaded only by cases that ask for it.
  const [{ createDuckDbEngine }, { createSqlPairEngine, dropTables }] = await Promise.all([
    import('../../engine/sql-engine-duckdb.ts'),
    import('../../linkage/sql/sql-pair-engine.ts'),
  ]);
  const [engine, sql] = [createDuckDbEngine(database), { name: 'pairs' }];
  try {
    return await linkWithPairs(encoded, options, effects, createSqlPairEngine(engine, sql));
  } finally {
    await dropTables(engine, sql);
  }
}
