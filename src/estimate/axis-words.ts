// What the axes are called.
import type { Axis } from '../figure/figure.ts';
import type { Words } from '../text/words.ts';

/** The axes on which each person has one value. */
export type CellAxis = Exclude<Axis, 'month'>;

export const axisTitles: Readonly<Record<CellAxis, Words>> = {
  unit: { en: 'Persons by unit', ru: 'Люди по подразделениям' },
  category: { en: 'Persons by service category', ru: 'Люди по категории службы' },
  rank: { en: 'Persons by rank', ru: 'Люди по званию' },
  outcome: {
    en: 'Persons by what the lists say became of them',
    ru: 'Люди по тому, что с ними стало, по словам списков',
  },
  sex: { en: 'Persons by sex', ru: 'Люди по полу' },
};

export const axisNames: Readonly<Record<CellAxis, Words>> = {
  unit: { en: 'unit', ru: 'подразделение' },
  category: { en: 'category', ru: 'категория' },
  rank: { en: 'rank', ru: 'звание' },
  outcome: { en: 'outcome', ru: 'судьба' },
  sex: { en: 'sex', ru: 'пол' },
};

export const axisHow: Words = {
  en: 'Each person counts once, with the value of the first list, in the order of the case, that states one.',
  ru: 'Каждый человек считается один раз, со значением из первого по порядку списка, где оно есть.',
};

export const conflictLabels: Readonly<Record<Axis, Words>> = {
  unit: { en: 'records disagree on the unit', ru: 'записи расходятся: подразделение' },
  category: { en: 'records disagree on the category', ru: 'записи расходятся: категория' },
  rank: { en: 'records disagree on the rank', ru: 'записи расходятся: звание' },
  outcome: { en: 'records state several outcomes', ru: 'записи расходятся: судьба' },
  sex: { en: 'records disagree on the sex', ru: 'записи расходятся: пол' },
  month: { en: 'records disagree on the date', ru: 'записи расходятся: дата' },
};
