// The words of an opened figure that only the local page has.
import type { Words } from '../../text/words.ts';

export const figureWords = {
  showRows: { en: 'Show the rows', ru: 'Показать строки' },
  previous: { en: 'Earlier rows', ru: 'Предыдущие' },
  next: { en: 'Later rows', ru: 'Следующие' },
  of: { en: 'of', ru: 'из' },
  loading: { en: 'Opening the rows…', ru: 'Открываем строки…' },
  masked: { en: 'masked', ru: 'скрыто маской' },
  noRows: { en: 'No row stands behind this figure.', ru: 'За этим числом нет строк.' },
  close: { en: 'Close', ru: 'Закрыть' },
  failed: { en: 'This could not be loaded:', ru: 'Не удалось загрузить:' },
} as const satisfies Record<string, Words>;
