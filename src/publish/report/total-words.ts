// The words of the section on the total.
import type { Words } from '../../text/words.ts';

export const totalWords = {
  title: { en: 'How many in all', ru: 'Сколько всего' },
  estimate: { en: 'In all, listed or not:', ru: 'Всего, в списках и вне их:' },
  range: { en: 'From the lowest model to the highest', ru: 'От самой низкой модели до самой высокой' },
  'lower-bound': {
    en: 'Only a lower bound can be given, for these reasons:',
    ru: 'Можно указать только нижнюю границу. Причины:',
  },
  refused: {
    en: 'No total is given, for these reasons:',
    ru: 'Итог не приводится. Причины:',
  },
  basis: { en: 'The headline is made of', ru: 'Итог составлен из моделей' },
  doubt: { en: 'Where the doubt comes from, in per cent', ru: 'Откуда сомнение, в процентах' },
  overCoverage: { en: 'from who is listed wrongly', ru: 'из-за внесённых ошибочно' },
  rightlyListed: {
    en: 'People who do not belong on the lists are taken out before anything is estimated. On the lists, and rightly so:',
    ru: 'Люди, внесённые в списки ошибочно, исключаются до всякой оценки. В списках, и по праву:',
  },
  checks: { en: 'Samples that were looked into', ru: 'Проверенные выборки' },
  strata: { en: 'Part by part', ru: 'По частям' },
  sum: { en: 'Sum of the parts:', ru: 'Сумма по частям:' },
  pooled: { en: 'All parts together:', ru: 'Все части вместе:' },
  registry: { en: 'By the share of a registry', ru: 'По доле реестра' },
  registryTotal: { en: 'In all, as the sum of the parts:', ru: 'Всего, как сумма по частям:' },
  registryPooled: {
    en: 'All parts as one, for comparison:',
    ru: 'Все части как одна, для сравнения:',
  },
  linkage: { en: 'from who is who', ru: 'из-за того, кто есть кто' },
  models: { en: 'from models that differ', ru: 'из-за расхождения моделей' },
  chance: { en: 'from chance', ru: 'из-за случайности' },
  draws: {
    en: 'Who is who was drawn {all} times. The average over graphs was taken over all draws, latent classes over {latent} of them.',
    ru: 'Кто есть кто, разыграно раз: {all}. Усреднение по графам — по всем розыгрышам, латентные классы — по {latent} из них.',
  },
  noDraws: {
    en: 'The doubt about who is who is not in these numbers.',
    ru: 'Сомнения в том, кто есть кто, в этих числах не учтены.',
  },
  table: { en: 'Every model, in numbers', ru: 'Все модели в числах' },
  findings: { en: 'What was found about the lists', ru: 'Что замечено в списках' },
  side: {
    en: 'No single total is given, only figures side by side, for these reasons:',
    ru: 'Единого итога нет, только числа рядом друг с другом. Причины:',
  },
} as const satisfies Record<string, Words>;
