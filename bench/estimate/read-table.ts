// The published capture tables: 0/1 columns and a count.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { captureTable, type CaptureTable } from '../../src/estimate/capture-table.ts';
import { packageRoot } from '../../src/run/package-root.ts';

const folder = path.resolve(packageRoot(), '..', 'shared', 'data', 'estimation');

export const hasTables = existsSync(folder);

export function readTable(name: string): CaptureTable {
  const [head = '', ...rows] = readFileSync(path.join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/u);
  const cells = rows.map((row) => {
    const fields = row.split(',');
    const pattern = fields.slice(0, -1).reduce((sum, field, list) => sum + (Number(field) << list), 0);
    return { pattern, count: Number(fields.at(-1)) };
  });
  return captureTable(head.split(',').slice(0, -1), cells);
}
