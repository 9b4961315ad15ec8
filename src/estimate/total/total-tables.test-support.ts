// Capture tables for tests of the total.
import { existsSync, readFileSync } from 'node:fs';
import { captureTable, type CaptureTable } from '../capture-table.ts';

const folder = new URL('../../../../shared/data/estimation/', import.meta.url);

/** A published table of 0/1 columns and a count; null where the reference tables are not here. */
export function referenceTable(name: string): CaptureTable | null {
  const file = new URL(`${name}.csv`, folder);
  if (!existsSync(file)) return null;
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(','));
  const lists = header.slice(0, -1);
  return captureTable(
    lists,
    rows.map((row) => ({
      pattern: lists.reduce((set, _, list) => set | (row[list] === '1' ? 1 << list : 0), 0),
      count: Number(row.at(-1)),
    })),
  );
}

/** The table of counts by pattern, from pattern 1 on. */
export function tableOf(lists: readonly string[], counts: readonly number[]): CaptureTable {
  return captureTable(
    lists,
    counts.map((count, i) => ({ pattern: i + 1, count })),
  );
}
