// The words inside the charts about totals.
import type { Words } from '../text/words.ts';

export const estimateStrings = {
  people: { en: 'people in all', ru: 'всего человек' },
  seen: { en: 'on the lists', ru: 'в списках' },
  range: { en: 'range over all models', ru: 'диапазон по всем моделям' },
  interval: { en: 'line: 95 % interval', ru: 'черта: 95-процентный интервал' },
  beyond: { en: 'arrow: may go on further', ru: 'стрелка: может идти дальше' },
  atLeast: { en: 'at least', ru: 'не меньше' },
  open: { en: 'no upper end', ru: 'верх открыт' },
  refused: { en: 'No figure, and why', ru: 'Без оценки — почему' },
  oddsRatio: {
    en: 'odds ratio: how many times higher the odds of being on one list are for those on the other',
    ru: 'отношение шансов: во сколько раз выше шансы быть в одном списке у тех, кто есть в другом',
  },
  avoid: { en: 'lists avoid each other', ru: 'списки избегают друг друга' },
  feed: { en: 'one list feeds the other', ru: 'один список питает другой' },
  curve: { en: 'total at this odds ratio', ru: 'итог при таком отношении шансов' },
  band: { en: '95 % interval', ru: '95-процентный интервал' },
  stated: { en: 'stated range', ru: 'заявленный диапазон' },
  independence: { en: 'independent lists', ru: 'независимые списки' },
  oneOfMany: { en: 'one assumption among many', ru: 'одно из многих предположений' },
} as const satisfies Record<string, Words>;
