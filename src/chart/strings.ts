// The words inside charts.
import type { Words } from '../text/words.ts';

export const chartStrings = {
  hidden: { en: 'hidden', ru: 'скрыто' },
  hiddenLegend: {
    en: 'hidden; the size of the mark says nothing',
    ru: 'скрыто; размер знака ничего не значит',
  },
  refused: { en: 'not given', ru: 'не приводится' },
  coverage: { en: 'Until when each list can know of an event', ru: 'До каких событий доходит каждый список' },
  until: { en: 'until', ru: 'по' },
  noEnd: { en: 'end not known', ru: 'конец неизвестен' },
  fewer: {
    en: 'some lists have ended: a fall here may mean nothing',
    ru: 'часть списков кончилась: спад здесь может ничего не значить',
  },
  onExactly: { en: 'on exactly these lists', ru: 'ровно в этих списках' },
  listSize: { en: 'on the list', ru: 'в списке' },
  only: { en: 'only', ru: 'только' },
} as const satisfies Record<string, Words>;
