// Capture tables for tests: small published ones typed in, the shared ones read where they are, and invented ones.
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { captureTable, type CaptureTable } from '../capture-table.ts';

const folder = '../shared/data/estimation';

export const hasTables = existsSync(folder);

/** A table of 0/1 columns and a count. */
export function sharedTable(name: string): CaptureTable {
  const [header = '', ...lines] = readFileSync(`${folder}/${name}.csv`, 'utf8').trim().split(/\r?\n/);
  return captureTable(
    header.split(',').slice(0, -1),
    lines.map((line) => {
      const values = line.split(',').map(Number);
      const pattern = values.slice(0, -1).reduce((mask, on, list) => mask | (on << list), 0);
      return { pattern, count: values.at(-1) ?? 0 };
    }),
  );
}

/** Hepatitis A in a college in northern Taiwan, 1995 (Chao et al., Statistics in Medicine 20 (2001) 3123–3157). */
export const hepatitis = tableOf(3, { 1: 69, 2: 55, 4: 63, 3: 21, 5: 17, 6: 18, 7: 28 });

/** Lists A, B, C of which only A and B share people (after L. Chan, B. W. Silverman, K. Vincent, 2021). */
export const apart = tableOf(3, { 1: 40, 2: 30, 4: 20, 3: 6 });

export function tableOf(lists: number, counts: Readonly<Record<number, number>>): CaptureTable {
  return captureTable(
    Array.from({ length: lists }, (_, i) => `L${i + 1}`),
    Object.entries(counts).map(([pattern, count]) => ({ pattern: Number(pattern), count })),
  );
}

/** Tables of 3 or 4 lists with somebody on each, and here and there an empty pattern or one that cannot occur. */
export const anyTable: fc.Arbitrary<CaptureTable> = fc
  .integer({ min: 3, max: 4 })
  .chain((lists) =>
    fc.tuple(
      fc.constant(lists),
      fc.array(
        fc.oneof(
          { weight: 1, arbitrary: fc.constant(0) },
          { weight: 6, arbitrary: fc.nat(200) },
          { weight: 1, arbitrary: fc.constant('impossible' as const) },
        ),
        { minLength: 2 ** lists - 1, maxLength: 2 ** lists - 1 },
      ),
    ),
  )
  .map(([lists, cells]) =>
    captureTable(
      Array.from({ length: lists }, (_, i) => `L${i + 1}`),
      cells.flatMap((count, i) => (count === 'impossible' ? [] : [{ pattern: i + 1, count }])),
      cells.flatMap((count, i) => (count === 'impossible' ? [i + 1] : [])),
    ),
  )
  .filter(
    (table) => table.patterns.reduce((all, pattern) => all | pattern, 0) === 2 ** table.lists.length - 1,
  );

/** The same people with the lists in another order: list j becomes list order[j]. */
export function relabel(table: CaptureTable, order: readonly number[]): CaptureTable {
  const moved = (pattern: number) =>
    order.reduce((mask, to, from) => mask | (((pattern >> from) & 1) << to), 0);
  return captureTable(
    table.lists,
    Array.from(table.patterns, (pattern, i) => ({ pattern: moved(pattern), count: table.counts[i] ?? 0 })),
    Array.from(table.impossible, moved),
  );
}
