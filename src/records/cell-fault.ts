// What can be wrong with a cell of a row, and how it is said.
import type { DiagnosticCode } from '../diagnostic/codes.ts';
import type { Words } from '../text/words.ts';

export const birthUse = {
  month: {
    en: 'the calendar has no such date of birth: its month is used',
    ru: 'такой даты рождения в календаре нет: учтён её месяц',
  },
  year: {
    en: 'the calendar has no such date of birth: its year is used',
    ru: 'такой даты рождения в календаре нет: учтён её год',
  },
  nothing: {
    en: 'this is no date of birth: it is left out',
    ru: 'это не дата рождения: она не учтена',
  },
} as const satisfies Record<string, Words>;

export const reasons = {
  noDate: { en: 'this is no date', ru: 'это не дата' },
  noAge: {
    en: 'the age is not a number of years: it is left out',
    ru: 'возраст указан не числом лет: он не учтён',
  },
  nobody: { en: 'the row names nobody', ru: 'в строке никто не назван' },
  onlyOtherFields: {
    en: 'the row names nobody: the other fields stand for the person',
    ru: 'в строке никто не назван: о человеке говорят только остальные поля',
  },
} as const satisfies Record<string, Words>;

export class CellFault extends Error {
  readonly code: DiagnosticCode;
  readonly reason: Words;
  readonly column: number | null;

  constructor(code: DiagnosticCode, reason: Words, column: number | null) {
    super(reason.en);
    this.code = code;
    this.reason = reason;
    this.column = column;
  }
}
