// The words of the page on sources.
import type { Field } from '../../case/field.ts';
import type { Words } from '../../text/words.ts';

export const sourcesWords = {
  title: { en: 'Sources', ru: 'Источники' },
  note: {
    en: 'Files are copied into the case as they are and never changed. CSV, TSV, XLSX, XLS, ODS and tables in HTML.',
    ru: 'Файлы копируются в дело как есть и не меняются. CSV, TSV, XLSX, XLS, ODS и таблицы в HTML.',
  },
  add: { en: 'Add lists', ru: 'Добавить списки' },
  choose: { en: 'Choose files', ru: 'Выбрать файлы' },
  drop: { en: 'or drop them here', ru: 'или перетащите сюда' },
  role: { en: 'What the list is', ru: 'Что это за список' },
  sending: { en: 'Taking in', ru: 'Принимаем' },
  added: {
    en: 'Added. Check what the columns mean, then run.',
    ru: 'Добавлено. Проверьте значение столбцов и запустите.',
  },
  lists: { en: 'The lists of the case', ru: 'Списки дела' },
  list: { en: 'List', ru: 'Список' },
  none: {
    en: 'No lists yet. Choose a file, or drop one on the field above.',
    ru: 'Списков пока нет. Выберите файл или перетащите его на поле выше.',
  },
  rows: { en: 'Rows present', ru: 'Строк в файле' },
  read: { en: 'read', ru: 'прочитано' },
  rejected: { en: 'rejected', ru: 'отклонено' },
  rejectedRows: { en: 'Rows that could not be read', ru: 'Строки, которые не удалось прочитать' },
  hidden: { en: 'hidden places', ru: 'скрытых мест' },
  notRead: { en: 'not read yet', ru: 'ещё не прочитан' },
  back: { en: 'All lists', ru: 'Все списки' },
  about: { en: 'What it is', ru: 'О списке' },
  name: { en: 'Title', ru: 'Название' },
  closed: {
    en: 'Closed on (year, month or day; empty: not stated)',
    ru: 'Закрыт (год, месяц или день; пусто — не указано)',
  },
  unique: {
    en: 'Nobody stands in it twice',
    ru: 'Никто не стоит в нём дважды',
  },
  columns: { en: 'What the columns mean', ru: 'Что значат столбцы' },
  columnsNote: {
    en: 'Under each heading: what the column means. In each row the cell as it stands, and below it how it would be read. Change a meaning and look; nothing changes before you save.',
    ru: 'Под каждым заголовком — значение столбца. В каждой строке ячейка как есть, а под ней — как она будет прочитана. Меняйте и смотрите; без сохранения ничего не изменится.',
  },
  meaning: { en: 'Meaning of the column', ru: 'Значение столбца' },
  save: { en: 'Save', ru: 'Сохранить' },
  saved: {
    en: 'Saved. Run the case to count with it.',
    ru: 'Сохранено. Запустите дело, чтобы посчитать с этим.',
  },
  reset: { en: 'As it was', ru: 'Как было' },
  row: { en: 'Row', ru: 'Строка' },
  unmaskNote: {
    en: 'Cells that say who a person is are masked. Showing a record is written into the log of the case, with your name and without its text.',
    ru: 'Ячейки, по которым можно узнать человека, скрыты. Показ записи заносится в журнал дела — с вашим именем и без её текста.',
  },
  readAs: { en: 'read as', ru: 'прочитано' },
  earlier: { en: 'Earlier rows', ru: 'Предыдущие строки' },
  later: { en: 'Later rows', ru: 'Следующие строки' },
  toRow: { en: 'Go to row', ru: 'К строке' },
  go: { en: 'Go', ru: 'Перейти' },
  findings: { en: 'What was found in the file', ru: 'Что найдено в файле' },
  masked: { en: 'masked', ru: 'скрыто маской' },
} as const satisfies Record<string, Words>;

export const fieldWords: Readonly<Record<Field, Words>> = {
  name: { en: 'whole name', ru: 'имя целиком' },
  surname: { en: 'surname', ru: 'фамилия' },
  given: { en: 'given name', ru: 'имя' },
  patronymic: { en: 'patronymic', ru: 'отчество' },
  sex: { en: 'sex', ru: 'пол' },
  birth: { en: 'date of birth', ru: 'дата рождения' },
  age: { en: 'age', ru: 'возраст' },
  rank: { en: 'rank', ru: 'звание' },
  category: { en: 'service category', ru: 'категория службы' },
  unit: { en: 'unit', ru: 'подразделение' },
  place: { en: 'place', ru: 'место' },
  event: { en: 'date of the event', ru: 'дата события' },
  outcome: { en: 'outcome', ru: 'исход' },
  identifier: { en: 'identifier', ru: 'номер' },
  ignore: { en: 'not used', ru: 'не используется' },
};
