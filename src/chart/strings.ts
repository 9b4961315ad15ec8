// The words inside charts.
import type { Words } from '../text/words.ts';

export const chartStrings = {
  hidden: { en: 'hidden', ru: 'скрыто' },
  hiddenLegend: {
    en: 'hidden: too few to show; the size of the mark says nothing',
    ru: 'скрыто: слишком мало, чтобы показать; размер знака ничего не значит',
  },
  refused: { en: 'not given', ru: 'не приводится' },
  coverage: { en: 'What each list can know', ru: 'Что может знать каждый список' },
  closed: { en: 'closed', ru: 'закрыт' },
  noEnd: { en: 'closing date not known', ru: 'дата закрытия не известна' },
  fewer: {
    en: 'lists closed: a fall here may mean nothing',
    ru: 'списки закрыты: спад здесь может ничего не значить',
  },
  onExactly: { en: 'on exactly these lists', ru: 'ровно в этих списках' },
  listSize: { en: 'on the list', ru: 'в списке' },
  only: { en: 'only', ru: 'только' },
} as const satisfies Record<string, Words>;
