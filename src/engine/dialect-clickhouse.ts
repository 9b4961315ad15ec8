// SQL as ClickHouse speaks it.
import { createDialect, type Dialect } from './dialect.ts';

const quoted = (identifier: string): string =>
  `\`${identifier.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

export const clickhouse: Dialect = createDialect({
  name: 'clickhouse',
  quoted,
  kind: 'TABLE',
  typeName: (type) => (type === 'integer' ? 'Int32' : 'Int64'),
  // Half of the memory for the groups and half for the join; both go to disk beyond it.
  within: (select, memoryBytes) => {
    const half = Math.floor(memoryBytes / 2);
    return `${select}\nSETTINGS max_bytes_before_external_group_by = ${half}, max_bytes_in_join = ${half}, join_algorithm = 'grace_hash'`;
  },
  count: () => 'toInt64(count())',
  storage: ({ sortedBy }) => ` ENGINE = MergeTree ORDER BY (${sortedBy.map(quoted).join(', ')})`,
});
