// The words of the overview.
import type { Words } from '../../text/words.ts';

export const overviewWords = {
  title: { en: 'Overview', ru: 'Обзор' },
  newTitle: { en: 'A new case', ru: 'Новое дело' },
  newNote: {
    en: 'A case is a folder: the lists as they are, what you decide, and what comes of it. Nothing leaves this computer.',
    ru: 'Дело — это папка: списки как есть, ваши решения и то, что из них следует. Ничто не покидает этот компьютер.',
  },
  caseTitle: { en: 'Title of the case', ru: 'Название дела' },
  event: { en: 'What happened to the people', ru: 'Что произошло с людьми' },
  eventHint: { en: 'for example: left the unit', ru: 'например: оставили часть' },
  population: { en: 'To whom it happened', ru: 'С кем это произошло' },
  populationHint: {
    en: 'for example: soldiers of the 20th division',
    ru: 'например: военнослужащие 20-й дивизии',
  },
  from: { en: 'From (year, month or day)', ru: 'С (год, месяц или день)' },
  to: { en: 'To', ru: 'По' },
  language: { en: 'Language of the report', ru: 'Язык отчёта' },
  make: { en: 'Make the case', ru: 'Завести дело' },
  demo: { en: 'Look at the demo instead', ru: 'Посмотреть на примере' },
  demoNote: {
    en: 'An invented division with five lists. It takes this folder.',
    ru: 'Вымышленная дивизия с пятью списками. Займёт эту папку.',
  },
  undecided: { en: 'Undecided', ru: 'Не решено' },
  pairsLeft: {
    en: 'pairs of records whose answer would move the count',
    ru: 'пар записей, ответ на которые изменил бы счёт',
  },
  nothingLeft: {
    en: 'No pair is left whose answer would move the count.',
    ru: 'Не осталось пар, ответ на которые изменил бы счёт.',
  },
  between: {
    en: 'With them the number of people on the lists that count can still move between',
    ru: 'С ними число людей в учитываемых списках может измениться от',
  },
  and: { en: 'and', ru: 'до' },
  now: { en: 'now', ru: 'сейчас' },
  judge: { en: 'Judge them', ru: 'Решить' },
  answered: {
    en: 'answered since the last run; run again to count with them',
    ru: 'решено после последнего запуска; запустите, чтобы учесть',
  },
  refused: { en: 'Left out or refused', ru: 'Отклонено или не приводится' },
  rowsRejected: { en: 'Rows that could not be read', ru: 'Строки, которые не удалось прочитать' },
  hiddenFigures: {
    en: 'Figures hidden because they are small, or would give a small one away',
    ru: 'Числа, скрытые как малые или выдающие малые',
  },
  refusedFigures: {
    en: 'Figures that the data do not allow',
    ru: 'Числа, которых данные не позволяют назвать',
  },
  changed: { en: 'Changed by the last run', ru: 'Изменилось при последнем запуске' },
  unchanged: {
    en: 'The last run changed none of these figures.',
    ru: 'Последний запуск не изменил этих чисел.',
  },
  notKnown: {
    en: 'Nothing to compare with: there was no run before, or none since the page was opened.',
    ru: 'Сравнить не с чем: прежде запусков не было или их не было с открытия страницы.',
  },
  was: { en: 'was', ru: 'было' },
  notThere: { en: 'not there before', ru: 'раньше не было' },
  hiddenBefore: { en: 'not shown', ru: 'не показывалось' },
} as const satisfies Record<string, Words>;
