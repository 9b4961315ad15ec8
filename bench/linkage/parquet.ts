// Reads a Parquet file as rows of text, through an engine of its own: the product's refuses files by design.
import { DuckDBInstance } from '@duckdb/node-api';

export interface TextTable {
  readonly header: readonly string[];
  /** Empty text for what is missing. */
  readonly rows: readonly (readonly string[])[];
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export async function readParquet(file: string): Promise<TextTable> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(`SELECT * FROM '${file.replaceAll("'", "''")}'`);
    return {
      header: reader.columnNames(),
      rows: reader.getRowsJS().map((row) => row.map(text)),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
