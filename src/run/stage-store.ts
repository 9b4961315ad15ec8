// Which stages stand in the case's database. A stage and the line that says it stands are committed together,
// so that a killed process leaves either all of a stage or nothing of it.
import { z } from 'zod';
import { quoted, type Database } from '../engine/database.ts';

export interface StageStore {
  /** What the stage noted when it was made, or null where it does not stand. */
  readonly find: (hash: string) => Promise<unknown>;
  /** Runs `make` in a transaction; what it returns is noted beside the tables that it made. */
  readonly make: <T>(hash: string, tables: readonly string[], make: () => Promise<T>) => Promise<T>;
  /** Drops all tables but those of the given stages. */
  readonly keepOnly: (hashes: readonly string[]) => Promise<void>;
}

const tableList = z.array(z.string());

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export async function openStageStore(database: Database): Promise<StageStore> {
  await database.run(
    'CREATE TABLE IF NOT EXISTS stages (hash VARCHAR PRIMARY KEY, tables VARCHAR, note VARCHAR)',
  );
  return {
    find: async (hash) => {
      const found = await database.query(`SELECT note FROM stages WHERE hash = ${literal(hash)}`);
      const note = found.rows === 0 ? undefined : found.column('note')[0];
      return typeof note === 'string' ? (JSON.parse(note) as unknown) : null;
    },
    make: async (hash, tables, make) => {
      await database.run('BEGIN');
      try {
        for (const table of tables) await database.run(`DROP TABLE IF EXISTS ${quoted(table)}`);
        const made = await make();
        await database.append('stages', [
          { name: 'hash', type: 'text', values: [hash] },
          { name: 'tables', type: 'text', values: [JSON.stringify(tables)] },
          { name: 'note', type: 'text', values: [JSON.stringify(made)] },
        ]);
        await database.run('COMMIT');
        return made;
      } catch (error) {
        // A commit that failed has ended the transaction: what failed is to be said, not that nothing is left to undo.
        await database.run('ROLLBACK').catch(() => {});
        throw error;
      }
    },
    keepOnly: async (hashes) => {
      const all = await database.query('SELECT hash, tables FROM stages');
      const keep = new Set(hashes);
      for (let i = 0; i < all.rows; i++) {
        const hash = z.string().parse(all.column('hash')[i]);
        if (keep.has(hash)) continue;
        const tables = tableList.parse(JSON.parse(z.string().parse(all.column('tables')[i])));
        await database.run('BEGIN');
        for (const table of tables) await database.run(`DROP TABLE IF EXISTS ${quoted(table)}`);
        await database.run(`DELETE FROM stages WHERE hash = ${literal(hash)}`);
        await database.run('COMMIT');
      }
    },
  };
}
