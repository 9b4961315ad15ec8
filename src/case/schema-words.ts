// What the schema of case.yaml says of values that it refuses. It carries the English; the Russian is found by it.
import type { Words } from '../text/words.ts';
import { mostParts } from './blocking-part.ts';

export const schemaWords = {
  id: {
    en: 'an id is lower-case Latin letters, digits, - and _, for example `command-list`',
    ru: 'id состоит из строчных латинских букв, цифр, - и _, например `command-list`',
  },
  date: {
    en: 'a date is YYYY-MM-DD, YYYY-MM or YYYY',
    ru: 'дата пишется ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  },
  month: { en: 'a month is written 2024-07', ru: 'месяц пишется 2024-07' },
  lowAboveHigh: { en: 'low is above high', ru: 'low больше, чем high' },
  ruleParts: {
    en: `a rule names one to ${mostParts} parts`,
    ru: `в правиле может быть от одной до ${mostParts} частей`,
  },
  partsOnce: { en: 'a rule names each part once', ru: 'каждая часть стоит в правиле один раз' },
  someRule: {
    en: 'at least one rule is needed; without this key the shipped rules hold',
    ru: 'нужно хотя бы одно правило; без этого ключа действуют встроенные правила',
  },
  someList: {
    en: 'at least one list is needed; without this key the weights are learned from all',
    ru: 'нужен хотя бы один список; без этого ключа веса подбираются по всем спискам',
  },
  boundlessStratum: {
    en: 'a stratum needs `units`, `categories`, `from` or `to`',
    ru: 'каждой части в `strata` нужны `units`, `categories`, `from` или `to`',
  },
  moreWrong: {
    en: 'more are wrong than were checked',
    ru: 'внесённых ошибочно больше, чем проверенных',
  },
  oneSample: {
    en: 'a check is of one list, or of people on several, not both',
    ru: 'проверка относится либо к одному списку, либо к людям из нескольких',
  },
  moreFound: {
    en: '`found` is more than `looked-up` or `registered`',
    ru: '`found` больше, чем `looked-up` или `registered`',
  },
  oddsRange: { en: 'low must not be above high', ru: 'low не может быть больше, чем high' },
} as const satisfies Record<string, Words>;
