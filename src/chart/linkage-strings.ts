// The words inside the linkage charts.
import type { Words } from '../text/words.ts';

export const linkageStrings = {
  bits: {
    en: 'bits: right of 0 speaks for one person, left for two',
    ru: 'бит: вправо от 0 — за одного человека, влево — за двух',
  },
  start: { en: 'Before comparing', ru: 'До сравнения' },
  anyTwo: { en: 'two records at random', ru: 'две случайные записи' },
  sum: { en: 'All together', ru: 'Всё вместе' },
  bitsUnit: { en: 'bits', ru: 'бит' },
  probability: { en: 'probability', ru: 'вероятность' },
  twoPersons: { en: 'two people', ru: 'два человека' },
  onePerson: { en: 'one person', ru: 'один человек' },
  weight: { en: 'match weight, bits', ru: 'вес совпадения, бит' },
  pairs: {
    en: 'pairs of records (each line is ten times the one below)',
    ru: 'пар записей (каждая линия в десять раз выше прежней)',
  },
  compared: { en: 'compared', ru: 'сравнено' },
  expected: { en: 'of them expected to be one person', ru: 'из них ожидается один человек' },
  threshold: { en: 'taken for one person from here', ru: 'отсюда — один человек' },
  m: { en: 'among pairs of one person', ru: 'среди пар одного человека' },
  u: { en: 'among pairs of two people', ru: 'среди пар разных людей' },
  error: { en: 'line: 95 % interval', ru: 'черта: 95-процентный интервал' },
  usual: {
    en: 'broken: too few pairs, the usual share stands in',
    ru: 'пунктир: пар мало, взята обычная доля',
  },
  precision: { en: 'of the links, right', ru: 'верных среди связей' },
  recall: { en: 'of the true links, found', ru: 'найдено из верных связей' },
  labelled: { en: 'point: measured on labelled pairs', ru: 'точка: измерено на размеченных парах' },
  from: { en: 'links from this match weight, bits', ru: 'связи от этого веса, бит' },
  pairsSoFar: { en: 'pairs to compare, rule after rule', ru: 'пар для сравнения, правило за правилом' },
  tooFew: { en: 'too few pairs', ru: 'слишком мало пар' },
  lessThan: { en: 'less than', ru: 'меньше' },
  moreThan: { en: 'more than', ru: 'больше' },
  edge: { en: 'arrow: less, or more, than this', ru: 'стрелка: меньше или больше этого' },
  tooLarge: { en: 'blocks too large', ru: 'слишком больших блоков' },
} as const satisfies Record<string, Words>;
