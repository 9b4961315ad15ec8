// The tables of a linkage in SQL. Every column is an integer, every record its number in canonical order.
import type { IntegerTable, IntegerType } from '../../engine/dialect.ts';

function table(
  name: string,
  columns: Readonly<Record<string, IntegerType>>,
  sortedBy: readonly string[],
): IntegerTable {
  return {
    name,
    columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
    sortedBy,
  };
}

export interface SqlTables {
  /** The records that share a key, blocks numbered rule by rule; `after` is the first record of another side after the own one. */
  readonly block: IntegerTable;
  /** Codes of the values of each group of comparisons, by record. */
  readonly record: IntegerTable;
  /** Blocked pairs a < b, each once, with its first block, which tells the first rule that proposes it. */
  readonly pair: IntegerTable;
  /** By group: what two of its values come to. */
  readonly outcomes: readonly IntegerTable[];
  /** Compared pairs, with the number of their agreement pattern and pair of lists. */
  readonly compared: IntegerTable;
  /** Agreements that the model takes to be possible, and pairs that a reviewer decided. */
  readonly possible: IntegerTable;
  readonly decided: IntegerTable;
}

/** How pairs are compared: by distinct pairs of values, or pair by pair. */
export type SqlWay = 'values' | 'pairs';

/**
 * `name` tells the tables of this linkage from others in the same database; `groups` counts the groups of values, behind
 * which the pairs of lists stand as one more.
 */
export function createTables(name: string, groups: number, way: SqlWay): SqlTables {
  // By values an agreement holds one digit for each group; pair by pair they are numbered as they are met.
  const agreement: IntegerType = way === 'values' ? 'long' : 'integer';
  const values = Object.fromEntries(
    Array.from({ length: groups + 1 }, (_, g) => [`v${g}`, 'integer' as const]),
  );
  return {
    block: table(`${name}_block`, { block: 'integer', record: 'integer', after: 'integer' }, [
      'block',
      'record',
    ]),
    record: table(`${name}_record`, { record: 'integer', ...values }, ['record']),
    pair: table(`${name}_pair`, { a: 'integer', b: 'integer', block: 'integer' }, ['a', 'b']),
    outcomes: Array.from({ length: groups + 1 }, (_, g) =>
      table(`${name}_outcome${g}`, { x: 'integer', y: 'integer', outcome: 'integer' }, ['x', 'y']),
    ),
    compared: table(`${name}_compared`, { a: 'integer', b: 'integer', agreement }, ['a', 'b']),
    possible: table(`${name}_possible`, { agreement }, ['agreement']),
    decided: table(`${name}_decided`, { a: 'integer', b: 'integer' }, ['a', 'b']),
  };
}
