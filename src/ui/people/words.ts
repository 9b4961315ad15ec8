// The words of the page on people.
import type { Words } from '../../text/words.ts';

export const peopleWords = {
  title: { en: 'People', ru: 'Люди' },
  note: {
    en: 'Everybody on any list, each once. Counts here are for looking around on this computer: figures to quote stand in the report, with their interval and source.',
    ru: 'Все, кто есть хоть в одном списке, каждый один раз. Числа здесь — для работы на этом компьютере; для цитирования — числа отчёта, с интервалом и источником.',
  },
  search: { en: 'Search by name, in any spelling', ru: 'Поиск по имени в любом написании' },
  found: { en: 'found', ru: 'найдено' },
  of: { en: 'of', ru: 'из' },
  nobody: { en: 'Nobody is found. Take a condition away.', ru: 'Никто не найден. Уберите одно из условий.' },
  clear: { en: 'Clear all conditions', ru: 'Убрать все условия' },
  filters: { en: 'Conditions', ru: 'Условия' },
  more: { en: 'All values', ru: 'Все значения' },
  table: { en: 'People found', ru: 'Найденные люди' },
  name: { en: 'Name', ru: 'Имя' },
  lists: { en: 'Lists', ru: 'Списки' },
  unit: { en: 'Unit', ru: 'Подразделение' },
  category: { en: 'Category', ru: 'Категория' },
  rank: { en: 'Rank', ru: 'Звание' },
  event: { en: 'Event', ru: 'Событие' },
  outcome: { en: 'Outcome', ru: 'Исход' },
  back: { en: 'All people', ru: 'Все люди' },
  person: { en: 'Person', ru: 'Человек' },
  records: { en: 'Records of this person', ru: 'Записи об этом человеке' },
  differs: { en: 'differ', ru: 'расходятся' },
  agrees: { en: 'agree', ru: 'совпадают' },
  readAs: { en: 'read as', ru: 'прочитано' },
  field: { en: 'Field', ru: 'Поле' },
  shown: { en: 'shown', ru: 'показано' },
} as const satisfies Record<string, Words>;
