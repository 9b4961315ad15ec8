// What differs between the engines that run Muster's SQL. Only integers enter an engine: no text, no floating point, so
// that every engine gives the same answer.

/** `integer` holds 32 bits, `long` 64, of which Muster uses the 53 that a number holds exactly. Neither is ever null. */
export type IntegerType = 'integer' | 'long';

export interface IntegerTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: IntegerType }[];
  /** Columns by which an engine that sorts its tables sorts this one. */
  readonly sortedBy: readonly string[];
}

/** An expression that takes one of the integers 0 … `size` − 1. */
export interface Digit {
  readonly expression: string;
  readonly size: number;
}

export interface Dialect {
  readonly name: string;
  readonly quoted: (identifier: string) => string;
  readonly typeName: (type: IntegerType) => string;
  readonly createTable: (table: IntegerTable) => string;
  readonly dropTable: (table: string) => string;
  /** Adds the rows of a query, whose columns stand in the order of the table's. */
  readonly insert: (table: IntegerTable, select: string) => string;
  /** The number of rows, as a long. */
  readonly count: () => string;
  /** An integer expression, as a long. */
  readonly long: (expression: string) => string;
  /** Several small integers as one long: the digits of a number of mixed radix, the first the highest. */
  readonly packed: (digits: readonly Digit[]) => string;
  /** Distinct rows of expressions, by the name of each. */
  readonly distinct: (expressions: Readonly<Record<string, string>>, from: string) => string;
  /** A query that is to be answered in so little memory, with what does not fit on disk. */
  readonly within: (select: string, memoryBytes: number) => string;
}

type Words = Pick<Dialect, 'name' | 'quoted' | 'typeName' | 'count'> & {
  /** What a table is created as. */
  readonly kind: string;
  /** What stands behind the columns of a new table. */
  readonly storage: (table: IntegerTable) => string;
  readonly within: Dialect['within'];
};

/** The largest number that is exact in a number of JavaScript. */
export const largestLong = Number.MAX_SAFE_INTEGER;

/** A dialect from the words that are its own. */
export function createDialect(words: Words): Dialect {
  const { quoted, typeName } = words;
  const long = (expression: string): string => `CAST(${expression} AS ${typeName('long')})`;
  const names = (table: IntegerTable): string => table.columns.map(({ name }) => quoted(name)).join(', ');
  return {
    ...words,
    createTable: (table) => {
      const columns = table.columns.map(({ name, type }) => `${quoted(name)} ${typeName(type)} NOT NULL`);
      return `CREATE ${words.kind} ${quoted(table.name)} (${columns.join(', ')})${words.storage(table)}`;
    },
    dropTable: (table) => `DROP TABLE IF EXISTS ${quoted(table)}`,
    insert: (table, select) => `INSERT INTO ${quoted(table.name)} (${names(table)})\n${select}`,
    long,
    packed: (digits) => {
      if (digits.reduce((product, { size }) => product * size, 1) > largestLong) {
        throw new RangeError('too many combinations for one integer');
      }
      return digits.reduce(
        (packed, { expression, size }) =>
          packed === '' ? long(expression) : `(${packed}) * ${size} + ${expression}`,
        '',
      );
    },
    // Groups go to disk where memory is short; DISTINCT does not everywhere.
    distinct: (expressions, from) => {
      const named = Object.entries(expressions).map(
        ([name, expression]) => `${expression} AS ${quoted(name)}`,
      );
      return `SELECT ${named.join(', ')}\n${from}\nGROUP BY ${Object.values(expressions).join(', ')}`;
    },
  };
}
