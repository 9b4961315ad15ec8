// The words of the page on when.
import type { Words } from '../../text/words.ts';

export const timelineWords = {
  title: { en: 'Timeline', ru: 'Хронология' },
  none: {
    en: 'No list says when it happened: map a column to the date of the event.',
    ru: 'Ни один список не говорит, когда это произошло: укажите столбец с датой события.',
  },
} as const satisfies Record<string, Words>;
