// A capture table out of a file: a column of 0 and 1 for each list, and `count`, the number of people.
import { MusterError, diagnostic, fail } from '../../diagnostic/diagnostic.ts';
import { openSource, placeOf } from '../../sources/open-source.ts';
import type { SourceRequest } from '../../sources/source.ts';
import type { Words } from '../../text/words.ts';
import type { CaptureTable } from '../capture-table.ts';
import { divide } from '../strata/divide.ts';

const mostLists = 16;

const rowWords = {
  noStratum: { en: 'a row is in no stratum', ru: 'строка не отнесена ни к какой части' },
  noCount: { en: 'a count is not a whole number', ru: 'число людей не целое' },
  noMark: { en: 'a cell of a list is neither 0 nor 1', ru: 'в ячейке списка стоит не 0 и не 1' },
  onNoList: {
    en: 'a row counts people on no list, whom nobody can have counted',
    ru: 'в строке люди, которых нет ни в одном списке: сосчитать их никто не мог',
  },
  halfCovered: {
    en: 'a list covers one row of its stratum and not another',
    ru: 'список охватывает одну строку своей части, но не другую',
  },
} as const satisfies Record<string, Words>;

function noColumn(name: string): Words {
  return { en: `no column is called ${name}`, ru: `столбца с названием ${name} нет` };
}

export interface ReadTables {
  readonly whole: CaptureTable;
  /** In the order in which they are met; empty without a column of strata. */
  readonly strata: readonly { readonly title: string; readonly table: CaptureTable }[];
}

/**
 * Reads the table; rows of one pattern are added up. `stratum` names a column whose texts divide the rows; in a list's cell `-`
 * then says that the list does not cover that stratum, in every row of it. Everything wrong is a {@link MusterError} with its
 * place: a missing column, fewer than 2 or more than 16 lists, a cell that is not 0 or 1, a count that is no whole number, a
 * row on no list, a row that cannot be read.
 */
export async function readCaptureTables(
  request: SourceRequest,
  stratum: string | null = null,
): Promise<ReadTables> {
  const opened = await openSource({ header: 1, ...request });
  const place = placeOf(opened, request);
  const counts = opened.header.findIndex((name) => name.toLowerCase() === 'count');
  const strata = stratum === null ? -1 : opened.header.indexOf(stratum);
  const lists = opened.header.filter((_, column) => column !== counts && column !== strata);
  const top = { file: request.name };
  if (counts < 0) fail('estimate.table', noColumn('count'), top);
  if (stratum !== null && strata < 0) fail('estimate.table', noColumn(stratum), top);
  if (lists.length < 2 || lists.length > mostLists) {
    const reason = {
      en: `a capture table has 2 to ${mostLists} lists, not ${lists.length}`,
      ru: `списков в таблице должно быть от 2 до ${mostLists}, а в этой их ${lists.length}`,
    };
    fail('estimate.table', reason, top);
  }
  const barred = new Map<string, number>();
  const groups: { readonly title: string; readonly pattern: number; readonly people: number }[] = [];
  for await (const { rows, rejections } of opened.batches()) {
    if (rejections.length > 0) throw new MusterError(rejections.map((rejection) => rejection.diagnostic));
    for (const row of rows) {
      const wrong = (column: number | null, reason: Words): never => {
        throw new MusterError(diagnostic('estimate.table', reason, place(row, column)));
      };
      const title = (row.cells[strata] ?? '').trim();
      if (strata >= 0 && title === '') wrong(strata, rowWords.noStratum);
      let [pattern, missing, list, people] = [0, 0, 0, 0];
      opened.header.forEach((_, column) => {
        const cell = (row.cells[column] ?? '').trim();
        if (column === strata) return;
        if (column === counts) {
          people = /^\d{1,12}$/.test(cell) ? Number(cell) : wrong(column, rowWords.noCount);
          return;
        }
        const isMissing = strata >= 0 && cell === '-';
        if (cell !== '0' && cell !== '1' && !isMissing) {
          wrong(column, rowWords.noMark);
        }
        if (cell === '1') pattern |= 1 << list;
        if (isMissing) missing |= 1 << list;
        list++;
      });
      if (pattern === 0) wrong(null, rowWords.onNoList);
      if ((barred.get(title) ?? missing) !== missing) {
        wrong(null, rowWords.halfCovered);
      }
      barred.set(title, missing);
      groups.push({ title, pattern, people });
    }
  }
  const titles = barred.size === 0 ? [''] : [...barred.keys()];
  const divided = divide(
    { lists, barred: titles.map((title) => barred.get(title) ?? 0) },
    groups.map(({ title, pattern, people }) => ({ pattern, people, candidates: 1 << titles.indexOf(title) })),
    null,
  );
  return {
    whole: divided.whole,
    strata: strata < 0 ? [] : titles.map((title, s) => ({ title, table: divided.parts[s] ?? divided.whole })),
  };
}

/** As {@link readCaptureTables}, without strata. */
export async function readCaptureTable(request: SourceRequest): Promise<CaptureTable> {
  return (await readCaptureTables(request)).whole;
}
