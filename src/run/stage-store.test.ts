import { expect, test } from 'vitest';
import type { Database } from '../engine/database.ts';
import { openStageStore } from './stage-store.ts';

test('a commit that fails says why, not that nothing is left to undo', async () => {
  const database: Database = {
    run: (sql) => {
      if (sql === 'COMMIT') return Promise.reject(new Error('Failed to commit: No space left on device'));
      if (sql === 'ROLLBACK') return Promise.reject(new Error('no transaction is active'));
      return Promise.resolve();
    },
    query: () => Promise.resolve({ rows: 0, column: () => [] }),
    stream: async function* () {},
    append: () => Promise.resolve(),
    appendIntegers: () => Promise.resolve(),
    readIntegers: () => Promise.resolve(),
    readFewIntegers: () => Promise.resolve(),
    close: () => {},
  };
  const store = await openStageStore(database);
  await expect(store.make('a', [], () => Promise.resolve(1))).rejects.toThrow('No space left');
});
