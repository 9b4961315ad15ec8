// What is said of strata beside their totals.
import type { Words } from '../../text/words.ts';

function listed(titles: readonly string[], open: string, close: string): string {
  return titles.map((title) => `${open}${title}${close}`).join(', ');
}

export const strataWords = {
  refused: (titles: readonly string[], isBound: boolean): Words => ({
    en: `No estimate for ${listed(titles, '“', '”')}: ${isBound ? 'of these the sum holds only the people on the lists, and is a lower bound' : 'so there is no sum'}.`,
    ru: `Нет оценки для: ${listed(titles, '«', '»')}. ${isBound ? 'Из них в сумму входят только люди из списков, и сумма — нижняя граница' : 'Поэтому нет и суммы'}.`,
  }),
  apart: {
    en: 'The sum of the parts and the total of all together disagree: one lies outside the interval of the other. People in the parts are listed with unlike ease; where each part has enough people on several lists, the sum is the better figure.',
    ru: 'Сумма по частям и общий итог расходятся: одно лежит вне интервала другого. В разных частях люди попадают в списки с разной лёгкостью; если в каждой части хватает людей из нескольких списков, вернее сумма.',
  },
  farApart: (factor: number): Words => ({
    en: `The sum of the parts and the total of all together differ by more than a factor of ${factor}: publish both.`,
    ru: `Сумма по частям и общий итог расходятся более чем в ${factor} раза: публикуйте оба.`,
  }),
  coversAll: {
    en: 'A list that does not cover a part is left out there; the total of all together takes it as if it covered everybody, and is then off. The sum is free of that.',
    ru: 'Список, не охватывающий часть людей, там не участвует; общий итог считает, что он охватывает всех, и потому неточен. В сумме этого нет.',
  },
  aboveAll: {
    en: 'The parts add up to at least more than the whole interval of the total of all together: that total is too low.',
    ru: 'Части вместе дают не меньше, чем весь интервал общего итога: общий итог занижен.',
  },
} as const;

export const strataCautions = {
  others: { en: 'all others', ru: 'все остальные' },
  partly: (list: string, part: string): Words =>
    part === ''
      ? {
          en: `“${list}” cannot hold everybody, and the total takes it as if it could: divide the people into parts that it covers and parts that it does not (strata).`,
          ru: `Список «${list}» не может содержать всех, а общий итог считает, что может: разделите людей на части, которые он охватывает и не охватывает (страты).`,
        }
      : {
          en: `“${list}” does not cover all of “${part}”, and is taken as if it did.`,
          ru: `Список «${list}» охватывает «${part}» не целиком, а считается, что целиком.`,
        },
  unstated: (outcome: string): Words => ({
    en: `No record states the outcome “${outcome}”, which is declared to exclude people: it excludes nobody.`,
    ru: `Исход «${outcome}», который должен исключать людей, не указан ни в одной записи и никого не исключает.`,
  }),
  dealt: {
    en: 'Of some people it is not known to which part they belong: they are dealt out like those on the same lists of whom it is known.',
    ru: 'О некоторых людях неизвестно, к какой части они относятся: они распределены так же, как известные из тех же списков.',
  },
  contradicted: {
    en: 'Some people are on a list that is declared not to cover their part: that entry is not counted. Check the declaration and the linkage.',
    ru: 'Некоторые люди состоят в списке, который, как указано, не охватывает их часть: эта запись не учтена. Проверьте указание и связывание записей.',
  },
} as const;
