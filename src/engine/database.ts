// The embedded DuckDB of a case, hardened at open: nothing from outside is read, loaded or fetched by SQL.
// Loaded lazily by its callers: importing the engine costs about 0.3 s.
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBBigIntVector,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBIntegerVector,
  ENUM,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';

const columnTypes = { integer: INTEGER, double: DOUBLE, text: VARCHAR, boolean: BOOLEAN } as const;

export type ColumnType = keyof typeof columnTypes;

/** A column to append; all columns of one call have the same length. */
export interface AppendColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: ArrayLike<string | number | boolean | null>;
  /** Of a `text` column that holds nothing else: stored as codes, read back as text. */
  readonly oneOf?: readonly string[] | undefined;
}

/** A query's result by column name. */
export interface Columns {
  readonly rows: number;
  readonly column: (name: string) => readonly unknown[];
}

export interface Database {
  readonly run: (sql: string) => Promise<void>;
  readonly query: (sql: string) => Promise<Columns>;
  /** A query's result piece by piece, in order; no other query may run until it has ended. */
  readonly stream: (sql: string) => AsyncIterable<Columns>;
  /** Creates the table when it is absent and appends; ends with the rows visible to queries. */
  readonly append: (table: string, columns: readonly AppendColumn[]) => Promise<void>;
  /** Adds rows of integers to a table that stands, one array for each column and its type. */
  readonly appendIntegers: (
    table: string,
    types: readonly ('integer' | 'long')[],
    columns: readonly ArrayLike<number>[],
  ) => Promise<void>;
  /** Rows of integers run by run, as columns that the next run overwrites; integers up to 2^53 are exact. */
  readonly readIntegers: (
    sql: string,
    each: (columns: readonly Float64Array[], rows: number) => void,
  ) => Promise<void>;
  /** As `readIntegers`, with the whole result made before it is read: quicker where it is not large. */
  readonly readFewIntegers: Database['readIntegers'];
  readonly close: () => void;
}

const chunkRows = 2048;

/** Quotes an identifier for SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Opens the database file (created when absent), or one in memory with `:memory:`.
 * `spill` is the folder for temporary files, `memory` a limit such as `512MB`.
 */
export async function openDatabase(
  file: string,
  options: { readonly spill?: string; readonly memory?: string; readonly threads?: number } = {},
): Promise<Database> {
  const instance = await DuckDBInstance.create(file, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    threads: String(options.threads ?? 2),
    memory_limit: options.memory ?? '1GB',
    ...(options.spill === undefined ? {} : { temp_directory: options.spill }),
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone='UTC'").catch(() => {});
  await connection.run('SET enable_external_access=false');
  await connection.run('SET lock_configuration=true');
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    query: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return columnsOf(reader.currentRowCount, reader.getColumnsObjectJS());
    },
    stream: async function* (sql) {
      const result = await connection.stream(sql);
      const names = result.deduplicatedColumnNames();
      for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0;) {
        yield columnsOf(chunk.rowCount, chunk.getColumnsObject(names));
        chunk = await result.fetchChunk();
      }
    },
    append: (table, columns) => append(connection, table, columns),
    appendIntegers: (table, types, columns) => appendIntegers(connection, table, types, columns),
    readIntegers: (sql, each) => readIntegers(connection, sql, each),
    readFewIntegers: (sql, each) => readFewIntegers(connection, sql, each),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function columnsOf(rows: number, columns: Readonly<Record<string, readonly unknown[]>>): Columns {
  return {
    rows,
    column: (name) => {
      const values = columns[name];
      if (values === undefined) throw new Error(`the query has no column ${name}`);
      return values;
    },
  };
}

async function append(
  connection: DuckDBConnection,
  table: string,
  columns: readonly AppendColumn[],
): Promise<void> {
  const types = columns.map((c) => (c.oneOf === undefined ? columnTypes[c.type] : ENUM(c.oneOf)));
  const declared = columns.map((c, i) => `${quoted(c.name)} ${String(types[i])}`).join(', ');
  await connection.run(`CREATE TABLE IF NOT EXISTS ${quoted(table)} (${declared})`);
  const appender = await connection.createAppender(table);
  const total = columns[0]?.values.length ?? 0;
  for (let start = 0; start < total; start += chunkRows) {
    const end = Math.min(total, start + chunkRows);
    const chunk = DuckDBDataChunk.create(types, end - start);
    columns.forEach((column, index) => {
      const values: DuckDBValue[] = [];
      for (let i = start; i < end; i++) values.push(column.values[i] ?? null);
      chunk.setColumnValues(index, values);
    });
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

async function appendIntegers(
  connection: DuckDBConnection,
  table: string,
  types: readonly ('integer' | 'long')[],
  columns: readonly ArrayLike<number>[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const total = columns[0]?.length ?? 0;
  const duckTypes = types.map((type) => (type === 'integer' ? INTEGER : BIGINT));
  // The appender copies a chunk, so that one serves for all rows that fill it.
  let chunk = DuckDBDataChunk.create(duckTypes, Math.min(chunkRows, total));
  for (let start = 0; start < total; start += chunkRows) {
    const rows = Math.min(chunkRows, total - start);
    if (rows < chunk.rowCount) chunk = DuckDBDataChunk.create(duckTypes, rows);
    for (const [c, column] of columns.entries()) fillVector(chunk.getColumnVector(c), column, start, rows);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function fillVector(vector: unknown, column: ArrayLike<number>, start: number, rows: number): void {
  if (vector instanceof DuckDBIntegerVector) {
    for (let i = 0; i < rows; i++) vector.setItem(i, column[start + i] ?? 0);
    vector.flush();
  } else if (vector instanceof DuckDBBigIntVector) {
    for (let i = 0; i < rows; i++) vector.setItem(i, BigInt(column[start + i] ?? 0));
    vector.flush();
  }
}

async function readIntegers(
  connection: DuckDBConnection,
  sql: string,
  each: (columns: readonly Float64Array[], rows: number) => void,
): Promise<void> {
  const result = await connection.stream(sql);
  const columns = Array.from({ length: result.columnCount }, () => new Float64Array(chunkRows));
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0;) {
    // The next chunk is fetched while this one is read.
    const next = result.fetchChunk();
    try {
      readChunk(chunk, columns);
      each(columns, chunk.rowCount);
    } finally {
      chunk = await next;
    }
  }
}

async function readFewIntegers(
  connection: DuckDBConnection,
  sql: string,
  each: (columns: readonly Float64Array[], rows: number) => void,
): Promise<void> {
  const result = await connection.run(sql);
  const columns = Array.from({ length: result.columnCount }, () => new Float64Array(chunkRows));
  for (let i = 0; i < result.chunkCount; i++) {
    const chunk = result.getChunk(i);
    readChunk(chunk, columns);
    each(columns, chunk.rowCount);
  }
}

function readChunk(chunk: DuckDBDataChunk, columns: readonly Float64Array[]): void {
  const rows = chunk.rowCount;
  columns.forEach((column, c) => {
    const vector: unknown = chunk.getColumnVector(c);
    if (vector instanceof DuckDBIntegerVector) {
      for (let i = 0; i < rows; i++) column[i] = vector.getItem(i) ?? 0;
    } else if (vector instanceof DuckDBBigIntVector) {
      for (let i = 0; i < rows; i++) column[i] = Number(vector.getItem(i) ?? 0);
    } else {
      throw new TypeError(`column ${c + 1} of the query holds no integers of 32 or 64 bits`);
    }
  });
}
