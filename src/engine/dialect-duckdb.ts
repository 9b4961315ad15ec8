// SQL as DuckDB speaks it.
import { quoted } from './database.ts';
import { createDialect, type Dialect } from './dialect.ts';

export const duckdb: Dialect = createDialect({
  name: 'duckdb',
  quoted,
  typeName: (type) => (type === 'integer' ? 'INTEGER' : 'BIGINT'),
  // The limit belongs to the database there, and is set at open.
  within: (select) => select,
  count: () => 'count(*)',
  storage: () => '',
});
