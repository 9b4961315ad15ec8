// A capture table out of a file: a column of 0 and 1 for each list, and `count`, the number of people.
import { MusterError, diagnostic, fail } from '../../diagnostic/diagnostic.ts';
import { openSource, placeOf } from '../../sources/open-source.ts';
import type { SourceRequest } from '../../sources/source.ts';
import { captureTable, type CaptureTable } from '../capture-table.ts';

const mostLists = 16;

/**
 * Reads the table; rows of one pattern are added up. Everything wrong is a {@link MusterError} with its place: a missing
 * column `count`, fewer than 2 or more than 16 lists, a cell that is not 0 or 1, a count that is no whole number, a row on no
 * list, a row that cannot be read.
 */
export async function readCaptureTable(request: SourceRequest): Promise<CaptureTable> {
  const opened = await openSource({ header: 1, ...request });
  const place = placeOf(opened, request);
  const counts = opened.header.findIndex((name) => name.toLowerCase() === 'count');
  const lists = opened.header.filter((_, column) => column !== counts);
  const top = { file: request.name };
  if (counts < 0) fail('estimate.table', 'no column is called count', top);
  if (lists.length < 2 || lists.length > mostLists) {
    fail('estimate.table', `a capture table has 2 to ${mostLists} lists, not ${lists.length}`, top);
  }
  const cells: { pattern: number; count: number }[] = [];
  for await (const { rows, rejections } of opened.batches()) {
    if (rejections.length > 0) throw new MusterError(rejections.map((rejection) => rejection.diagnostic));
    for (const row of rows) {
      const wrong = (column: number | null, reason: string): never => {
        throw new MusterError(diagnostic('estimate.table', reason, place(row, column)));
      };
      let pattern = 0;
      let list = 0;
      let count = 0;
      opened.header.forEach((_, column) => {
        const cell = (row.cells[column] ?? '').trim();
        if (column === counts) {
          count = /^\d{1,12}$/.test(cell) ? Number(cell) : wrong(column, 'a count is not a whole number');
          return;
        }
        if (cell !== '0' && cell !== '1') wrong(column, 'a cell of a list is neither 0 nor 1');
        if (cell === '1') pattern |= 1 << list;
        list++;
      });
      if (pattern === 0) wrong(null, 'a row counts people on no list, whom nobody can have counted');
      cells.push({ pattern, count });
    }
  }
  return captureTable(lists, cells);
}
