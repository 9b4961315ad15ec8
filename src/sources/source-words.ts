// Reasons that the readers of several formats give.
import { counted } from '../text/plural.ts';
import type { Words } from '../text/words.ts';
import { maxCellLength, maxColumns } from './limits.ts';

export const sourceWords = {
  locked: { en: 'the file is locked by a password', ru: 'файл закрыт паролем' },
  brokenOff: { en: 'the file breaks off before its end', ru: 'файл обрывается, не дойдя до конца' },
  noRows: { en: 'no row follows the header', ru: 'под заголовком нет ни одной строки' },
  cellTooLong: {
    en: `a cell is longer than ${maxCellLength} characters`,
    ru: `ячейка длиннее ${maxCellLength} символов`,
  },
  undecodable: {
    en: 'the row holds bytes that are not text in this encoding',
    ru: 'в строке есть байты, которые в этой кодировке не составляют текста',
  },
  tooManyColumns: {
    en: `the table has more than ${maxColumns} columns`,
    ru: `в таблице больше ${maxColumns} столбцов`,
  },
} as const satisfies Record<string, Words>;

export function headerNotText(encoding: string): Words {
  return { en: `the header is not text in ${encoding}`, ru: `в кодировке ${encoding} заголовок не читается` };
}

/** `wanted`: the row that case.yaml names. */
export function noSuchHeader(wanted: number): Words {
  return {
    en: `row ${wanted}, named as the header, is blank, hidden or not there`,
    ru: `строка ${wanted}, указанная как заголовок, пуста, скрыта или отсутствует`,
  };
}

export function rowsAboveHeader(count: number): Words {
  return counted(count, 'row(s) above the header are not read as rows', [
    'строка над заголовком не входит в список',
    'строки над заголовком не входят в список',
    'строк над заголовком не входят в список',
  ]);
}
