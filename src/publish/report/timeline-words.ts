// The words of the section on the timeline.
import type { Words } from '../../text/words.ts';

export const timelineWords = {
  title: { en: 'When, why, and what next', ru: 'Когда, почему и что дальше' },
  table: { en: 'The numbers of this chart', ru: 'Числа этого графика' },
  month: { en: 'month', ru: 'месяц' },
  group: { en: 'group', ru: 'группа' },
  rate: { en: 'rate', ru: 'уровень' },
  interval: { en: '95 %', ru: '95 %' },
  change: { en: 'P(change)', ru: 'P(перемена)' },
  peak: { en: 'P(peak)', ru: 'P(пик)' },
} as const satisfies Record<string, Words>;
