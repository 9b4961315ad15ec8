// SQL as DuckDB speaks it.
import { quoted } from './database.ts';
import { createDialect, type Dialect } from './dialect.ts';

export const duckdb: Dialect = createDialect({
  name: 'duckdb',
  quoted,
  // Of this connection alone: no log and no checkpoint, on disk only where memory is short, and nothing left by a killed run.
  kind: 'TEMP TABLE',
  typeName: (type) => (type === 'integer' ? 'INTEGER' : 'BIGINT'),
  // The limit belongs to the database there, and is set at open.
  within: (select) => select,
  count: () => 'count(*)',
  storage: () => '',
});
