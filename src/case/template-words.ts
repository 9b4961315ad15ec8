// What a new case.yaml says to whoever fills it in.
import type { Words } from '../text/words.ts';

export const templateWords = {
  head: {
    en: 'What is counted, from which lists. `muster schema` prints every key with its meaning.',
    ru: 'Что считается и по каким спискам. Все ключи с их значением печатает `muster schema`.',
  },
  untitled: { en: 'Untitled', ru: 'Без названия' },
  question: {
    en: 'One person is counted once if this happened to them between these days.',
    ru: 'Каждый человек считается один раз, если это случилось с ним между этими днями.',
  },
  event: { en: 'what happened to those who are counted', ru: 'что случилось с теми, кого считают' },
  population: { en: 'of whom they are a part', ru: 'среди кого их считают' },
  threshold: {
    en: 'Counts of people below this are not shown in any output.',
    ru: 'Числа людей меньше этого нигде не показываются.',
  },
  lists: {
    en: `# The lists of people. \`muster add FILE\` copies a file into sources/ and writes an entry here. A list is
#   capture  people to whom it happened     frame  all who could be among them (a roster)
#   outcome  what became of them            cited  a list known from hearsay`,
    ru: `# Списки людей. \`muster add ФАЙЛ\` копирует файл в sources/ и записывает его сюда. Список бывает:
#   capture  те, с кем это случилось        frame  все, кто мог быть среди них (штатный список)
#   outcome  что с ними стало               cited  список, известный с чужих слов`,
  },
  units: {
    en: 'The order of battle, so that spellings of one unit are counted as one:',
    ru: 'Состав войск, чтобы разные написания одного подразделения считались одним:',
  },
  unit: {
    en: '#   - { id: 1st-company, name: 1st Company, aliases: [1-я рота, 1 рота], parent: 1st-battalion, echelon: company }',
    ru: '#   - { id: 1st-company, name: 1-я рота, aliases: [1 рота, первая рота], parent: 1st-battalion, echelon: company }',
  },
  incidents: {
    en: 'Dated outside events to compare the months with:',
    ru: 'События со стороны и их даты, чтобы сравнить с ними месяцы:',
  },
  incident: {
    en: '#   - { date: 2022-03-01, text: what happened, source: where it is written }',
    ru: '#   - { date: 2022-03-01, text: что произошло, source: где об этом написано }',
  },
  cited: { en: 'Figures that others have published:', ru: 'Числа, опубликованные другими:' },
  figure: {
    en: '#   - { id: ministry, value: 100, counts: persons, population: of whom, source: where it is written }',
    ru: '#   - { id: ministry, value: 100, counts: человек, population: кого, source: где об этом написано }',
  },
} as const satisfies Record<string, Words>;
