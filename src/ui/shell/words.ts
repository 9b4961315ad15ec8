// The words around every page.
import type { Words } from '../../text/words.ts';

export const shellWords = {
  local: { en: 'On this computer only', ru: 'Только на этом компьютере' },
  skip: { en: 'Skip to the content', ru: 'К содержанию' },
  pages: { en: 'Pages', ru: 'Страницы' },
  language: { en: 'Language', ru: 'Язык' },
  theme: { en: 'Colours', ru: 'Цвета' },
  system: { en: 'as the system', ru: 'как в системе' },
  light: { en: 'light', ru: 'светлые' },
  dark: { en: 'dark', ru: 'тёмные' },
  close: { en: 'Close', ru: 'Закрыть' },
  loading: { en: 'Loading…', ru: 'Загрузка…' },
  failed: { en: 'This did not work', ru: 'Не получилось' },
  place: { en: 'Place', ru: 'Место' },
  next: { en: 'Next', ru: 'Что делать' },
  stopped: {
    en: 'the server does not answer; start it again with `muster open`',
    ru: 'сервер не отвечает; запустите снова: `muster open`',
  },
  nothingHere: { en: 'There is nothing under this address.', ru: 'По этому адресу ничего нет.' },
  toOverview: { en: 'To the overview', ru: 'К обзору' },
  run: { en: 'Run', ru: 'Запустить' },
  cancel: { en: 'Stop', ru: 'Остановить' },
  stale: {
    en: 'The case was changed since this was made. Run it to count anew.',
    ru: 'Дело изменено после этого подсчёта. Запустите, чтобы посчитать заново.',
  },
  running: { en: 'At work', ru: 'Идёт работа' },
  command: {
    en: 'A command in the terminal is at work on the case',
    ru: 'С делом работает команда в терминале',
  },
  opening: { en: 'Opening the case', ru: 'Дело открывается' },
  cancelled: {
    en: 'Stopped. What was finished stands; run again to go on.',
    ru: 'Остановлено. Готовое сохранено; запустите снова, чтобы продолжить.',
  },
  workFailed: { en: 'The run ended with a fault', ru: 'Запуск закончился ошибкой' },
  of: { en: 'of', ru: 'из' },
  left: { en: 'left', ru: 'осталось' },
  seconds: { en: 's', ru: 'с' },
  minutes: { en: 'min', ru: 'мин' },
  runFirst: { en: 'Nothing has been counted yet.', ru: 'Пока ничего не сосчитано.' },
  addFirst: { en: 'The case has no lists yet.', ru: 'В деле пока нет списков.' },
  addLists: { en: 'Add lists', ru: 'Добавить списки' },
  makeFirst: { en: 'There is no case in this folder yet.', ru: 'В этой папке пока нет дела.' },
  makeCase: { en: 'Make a case', ru: 'Завести дело' },
  needName: {
    en: 'Write your name or initials first: it stands in the log.',
    ru: 'Сначала впишите имя или инициалы: они войдут в журнал.',
  },
  yourName: { en: 'Your name or initials, for the log', ru: 'Ваше имя или инициалы, для журнала' },
  unmask: { en: 'Show', ru: 'Показать' },
} as const satisfies Record<string, Words>;

/** What is being done, by the stage that says so. */
export const stageWords: Readonly<Record<string, Words>> = {
  'linkage.encode': { en: 'Preparing records', ru: 'Подготовка записей' },
  'linkage.blocks': { en: 'Finding pairs to compare', ru: 'Поиск пар для сравнения' },
  'linkage.compare': { en: 'Comparing pairs', ru: 'Сравнение пар' },
  'estimate.draws': { en: 'Estimating over draws of the linkage', ru: 'Оценка по вариантам связывания' },
  estimate: { en: 'Estimating the total', ru: 'Оценка общего числа' },
};

export const unitWords: Readonly<Record<string, Words>> = {
  rows: { en: 'rows', ru: 'строк' },
  records: { en: 'records', ru: 'записей' },
  pairs: { en: 'pairs', ru: 'пар' },
  draws: { en: 'draws', ru: 'вариантов' },
  rules: { en: 'rules', ru: 'правил' },
  sweeps: { en: 'sweeps', ru: 'проходов' },
};
