// The words of the page on how many in all.
import type { Words } from '../../text/words.ts';

export const estimateWords = {
  title: { en: 'How many in all', ru: 'Сколько всего' },
  none: {
    en: 'No estimate: fewer than two lists add people. Add another list of those to whom it happened.',
    ru: 'Оценки нет: людей добавляет меньше двух списков. Добавьте ещё один список тех, с кем это произошло.',
  },
} as const satisfies Record<string, Words>;
