// The words that only the local page has.
import type { Words } from '../text/words.ts';

export const pageStrings = {
  showRows: { en: 'Show the rows', ru: 'Показать строки' },
  previous: { en: 'Earlier rows', ru: 'Предыдущие' },
  next: { en: 'Later rows', ru: 'Следующие' },
  of: { en: 'of', ru: 'из' },
  loading: { en: 'Opening the rows…', ru: 'Открываем строки…' },
  masked: { en: 'masked', ru: 'скрыто маской' },
  noRows: { en: 'No row stands behind this figure.', ru: 'За этим числом нет строк.' },
  close: { en: 'Close', ru: 'Закрыть' },
  report: { en: 'The report as one file', ru: 'Отчёт одним файлом' },
  local: { en: 'On this computer only', ru: 'Только на этом компьютере' },
  failed: { en: 'This could not be loaded:', ru: 'Не удалось загрузить:' },
  stopped: {
    en: 'the server does not answer; start it again with `muster open`',
    ru: 'сервер не отвечает; запустите снова: `muster open`',
  },
} as const satisfies Record<string, Words>;
