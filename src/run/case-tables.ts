// Capture tables of a case: of the agreed linkage, and of each draw of it.
import type { Case } from '../case/schema.ts';
import { captureTable, type CaptureTable } from '../estimate/capture-table.ts';
import { agreedRoots } from '../linkage/draws/draws-of-linkage.ts';
import { layDraw } from '../linkage/draws/draws.ts';
import type { LinkedLists } from './link-lists.ts';

export interface CaseTables {
  readonly agreed: CaptureTable;
  /** By draw of the linkage; empty where none was kept. */
  readonly draws: readonly CaptureTable[];
}

/** A capture table holds no more lists. */
const mostLists = 16;

/** Null with fewer than two lists that add people, or more than a table holds. */
export function caseTables(caseFile: Case, { records, linkage }: LinkedLists): CaseTables | null {
  const capture = Object.entries(caseFile.lists).filter(([, { role }]) => role === 'capture');
  if (capture.length < 2 || capture.length > mostLists) return null;
  const bits = new Map(capture.map(([id], list) => [id, 1 << list]));
  const titles = capture.map(([, { title }]) => title);
  const listOf = Int32Array.from(records, ({ list }) => bits.get(list) ?? 0);
  const on = new Int32Array(records.length);
  const tableOf = (root: Int32Array): CaptureTable => {
    on.fill(0);
    listOf.forEach((list, record) => {
      const person = root[record] ?? record;
      on[person] = (on[person] ?? 0) | list;
    });
    const counts = new Float64Array(2 ** capture.length);
    for (const pattern of on) counts[pattern] = (counts[pattern] ?? 0) + 1;
    const cells = Array.from(counts, (count, pattern) => ({ pattern, count }));
    return captureTable(titles, cells.slice(1));
  };
  const root = agreedRoots(
    linkage,
    records.map(({ key }) => key),
  );
  const agreed = tableOf(root);
  const { draws } = linkage;
  return {
    agreed,
    draws: Array.from({ length: draws?.count ?? 0 }, (_, k) => {
      if (draws !== undefined) layDraw(draws, k, root);
      return tableOf(root);
    }),
  };
}
