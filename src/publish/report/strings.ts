// Every word of the report, in each language. Plain words first; the exact term stands one click further.
import type { FigureKind, Withheld } from '../../figure/figure.ts';
import type { HiddenContent } from '../../sources/source.ts';
import type { Words } from '../../text/words.ts';
import type { ListResult } from '../result.ts';

export const strings = {
  question: { en: 'The question', ru: 'Вопрос' },
  howMany: { en: 'how many', ru: 'сколько человек' },
  from: { en: 'from', ru: 'с' },
  to: { en: 'to', ru: 'по' },
  headline: { en: 'The main figures', ru: 'Главные числа' },
  lists: { en: 'The lists', ru: 'Списки' },
  overlaps: { en: 'Who is on which lists', ru: 'Кто в каких списках' },
  breakdown: { en: 'Broken down', ru: 'В разбивке' },
  months: { en: 'By month', ru: 'По месяцам' },
  reading: { en: 'What was left out, and what stood out', ru: 'Что осталось вне счёта и что замечено' },
  rejected: { en: 'Rows that could not be read', ru: 'Строки, которые не удалось прочитать' },
  hiddenContent: {
    en: 'Hidden in the files, and not read',
    ru: 'Скрытое в файлах, не прочитано',
  },
  conflicts: { en: 'Where records of one person disagree', ru: 'Где записи об одном человеке расходятся' },
  conflictsNote: {
    en: 'Among the people counted. The tables above take the first list that says anything; these are the people for whom another list says otherwise.',
    ru: 'Среди учтённых людей. В таблицах берётся первый список, где что-либо сказано; здесь — люди, о которых другой список говорит иное.',
  },
  disagree: { en: 'Disagreement', ru: 'Расхождение' },
  overlapsNote: {
    en: 'Each column counts the people on exactly the lists with a filled dot, and on no other. Only lists that add people stand here.',
    ru: 'Каждый столбец — люди ровно из списков с закрашенной точкой и ни из каких других. Здесь только списки, добавляющие людей.',
  },
  monthsLegend: {
    en: 'Column: people expected in the month. Thin line: from those who certainly to those who possibly belong to it.',
    ru: 'Столбец — ожидаемое число людей за месяц. Тонкая линия — от наверняка относящихся к нему до возможных.',
  },
  breakdownNote: {
    en: 'Each person counted stands once, under what the first list to say anything says, in the order of the table of lists. “Not stated”: no list says it.',
    ru: 'Каждый учтённый человек показан один раз — по первому списку в порядке выше, где это сказано. «Не указано» — этого нет ни в одном.',
  },
  citedNote: {
    en: 'Published by others and shown for comparison. Rival numbers for the same thing stand together. None was checked here.',
    ru: 'Опубликовано другими, приведено для сравнения. Соперничающие числа об одном стоят рядом. Здесь не проверялось.',
  },
  citedWhat: { en: 'What is said to be counted', ru: 'Что, по словам источника, сосчитано' },
  citedBy: { en: 'Published by [grade]', ru: 'Кто опубликовал [оценка]' },
  published: { en: 'Published', ru: 'Опубликовано' },
  ofThem: { en: 'Of the people counted, ', ru: 'Среди учтённых людей без даты события: ' },
  undated: { en: ' have no date of the event, ', ru: '; с событием вне периода вопроса: ' },
  outside: { en: ' have one outside the period asked about.', ru: '.' },
  hiddenNote: {
    en: '“Hidden”: fewer than N people, or a number, of any size, that would give such a count away by subtraction.',
    ru: '«Скрыто»: меньше N человек либо число любой величины, которое выдало бы такую группу вычитанием.',
  },
  voidNote: { en: '“·”: does not occur there.', ru: '«·»: там не встречается.' },
  hashes: { en: 'Files and their SHA-256', ru: 'Файлы и их SHA-256' },
  cited: { en: 'Already published, not computed here', ru: 'Уже опубликовано, здесь не вычислено' },
  incidents: { en: 'What happened meanwhile', ru: 'Что происходило тем временем' },
  notes: { en: 'Limits', ru: 'Оговорки' },
  method: { en: 'How it was done', ru: 'Как это сделано' },
  register: { en: 'Every figure and where it comes from', ru: 'Все числа и их происхождение' },
  registerPrinted: {
    en: 'Where nothing is said of a figure, it came about as the one above it. A figure carries its full text in the file of this report.',
    ru: 'Где о числе ничего не сказано, оно получено так же, как число над ним. Полный текст о каждом числе — в файле отчёта.',
  },
  registerHint: {
    en: 'Open a figure to see how it came about, the files it rests on and what it assumes.',
    ru: 'Откройте число: как получено, на каких файлах основано, что предполагает.',
  },
  hidden: { en: 'hidden', ru: 'скрыто' },
  refused: { en: 'no number given', ru: 'число не приводится' },
  notComputed: { en: 'not computed', ru: 'не вычислено' },
  list: { en: 'List', ru: 'Список' },
  role: { en: 'Role', ru: 'Роль' },
  closed: { en: 'Closed on', ru: 'Закрыт' },
  notStated: { en: 'not stated', ru: 'не указано' },
  grade: { en: 'grade', ru: 'оценка' },
  rowsPresent: { en: 'Rows present', ru: 'Строк в файле' },
  rowsRead: { en: 'read', ru: 'прочитано' },
  rowsRejected: { en: 'rejected', ru: 'отклонено' },
  persons: { en: 'Persons', ru: 'Человек' },
  counted: { en: 'Of them counted', ru: 'Из них учтено' },
  rowsNote: {
    en: 'Every row is accounted for: rows present = rows read + rows rejected.',
    ru: 'Ни одна строка не потеряна: строк в файле = прочитано + отклонено.',
  },
  personsNote: {
    en: 'Persons: rows of one person taken together. A list that adds nobody is only searched for the people counted; its other people are in no total.',
    ru: 'Человек: строки одного человека сведены. В списке, который никого не добавляет, лишь ищут учтённых; остальные его люди не входят ни в один итог.',
  },
  gradeNote: {
    en: 'Grade: reliability of the source A (best) to F (cannot be judged), credibility of what it says 1 (best) to 6 (cannot be judged).',
    ru: 'Оценка: надёжность источника от A (лучшая) до F (не определить), достоверность сведений от 1 (лучшая) до 6 (не определить).',
  },
  how: { en: 'How it came about', ru: 'Как получено' },
  files: { en: 'Files it rests on', ru: 'Файлы-основания' },
  assumes: { en: 'What it assumes', ru: 'Что предполагается' },
  computedFrom: { en: 'Computed from', ru: 'Вычислено по' },
  exempt: { en: 'Shown whatever its size', ru: 'Показано при любой величине' },
  toCite: { en: 'To quote it', ru: 'Для цитирования' },
  source: { en: 'Source', ru: 'Источник' },
  identifier: { en: 'Figure', ru: 'Число' },
  places: { en: 'Places', ru: 'Места' },
  more: { en: 'more', ru: 'ещё' },
  noneRejected: { en: 'Every row of every list was read.', ru: 'Все строки всех списков прочитаны.' },
  noneHidden: { en: 'Nothing hidden was found.', ru: 'Скрытого не найдено.' },
  readingNotes: { en: 'Notes on the reading', ru: 'Замечания к чтению' },
  numbers: { en: 'The numbers behind the chart', ru: 'Числа под графиком' },
  month: { en: 'Month', ru: 'Месяц' },
  exactTerm: { en: 'The exact term', ru: 'Точный термин' },
  made: { en: 'Made by Muster from', ru: 'Сделано программой Muster по' },
  filesWord: { en: 'files', ru: 'файлам' },
  level: { en: 'interval', ru: 'интервал' },
} as const satisfies Record<string, Words>;

export const kinds: Readonly<Record<FigureKind, Words>> = {
  counted: { en: 'counted', ru: 'подсчитано' },
  linked: { en: 'linked', ru: 'по связям' },
  estimated: { en: 'estimated', ru: 'оценка' },
  cited: { en: 'cited', ru: 'цитата' },
  scenario: { en: 'scenario', ru: 'сценарий' },
};

/** What each badge promises, to stand after its word. */
export const kindMeanings: Readonly<Record<FigureKind, Words>> = {
  counted: {
    en: 'read off a file, row by row',
    ru: 'взято из файла, строка за строкой',
  },
  linked: {
    en: 'counted after deciding which records are one person',
    ru: 'подсчитано после решения, какие записи — один человек',
  },
  estimated: {
    en: 'includes people whom no list holds',
    ru: 'включает людей, которых нет ни в одном списке',
  },
  cited: { en: 'published by others, not checked here', ru: 'опубликовано другими, здесь не проверено' },
  scenario: { en: 'what would follow if', ru: 'что было бы, если' },
};

export const roles: Readonly<Record<ListResult['role'], Words>> = {
  capture: { en: 'adds people to the count', ru: 'добавляет людей в счёт' },
  frame: {
    en: 'everybody who could be counted: adds nobody',
    ru: 'все, кто мог быть учтён: никого не добавляет',
  },
  outcome: { en: 'what became of them: adds nobody', ru: 'что с ними стало: никого не добавляет' },
  cited: { en: 'quoted only: adds nobody', ru: 'только цитируется: никого не добавляет' },
};

export const hiddenKinds: Readonly<Record<HiddenContent['kind'], Words>> = {
  sheet: { en: 'hidden sheet', ru: 'скрытый лист' },
  row: { en: 'hidden row', ru: 'скрытая строка' },
  column: { en: 'hidden column', ru: 'скрытый столбец' },
  comment: { en: 'comment', ru: 'примечание' },
  formula: { en: 'formula', ru: 'формула' },
  text: { en: 'hidden text', ru: 'скрытый текст' },
};

/** Why a number is not there; `N` stands for the threshold of the case. */
export const withheldReasons: Readonly<Record<Withheld, Words>> = {
  small: {
    en: 'Fewer than N people, or a number from which such a cell could be worked out. Hidden so that nobody can be recognised.',
    ru: 'Меньше N человек либо число, по которому можно вычислить такую ячейку. Скрыто, чтобы никого нельзя было узнать.',
  },
  refused: {
    en: 'The data cannot tell, so no number is given.',
    ru: 'Данные не позволяют судить, поэтому числа нет.',
  },
};

export const method: readonly { readonly plain: Words; readonly term: Words; readonly exact: Words }[] = [
  {
    plain: {
      en: 'Every row of every file was read or rejected with a reason; nothing was skipped.',
      ru: 'Каждая строка каждого файла прочитана или отклонена с указанием причины; ничего не пропущено.',
    },
    term: { en: 'row accounting', ru: 'учёт строк' },
    exact: {
      en: 'Rows present = rows read + rows rejected, per list. Originals are identified by their SHA-256 and never changed.',
      ru: 'Строк в файле = прочитано + отклонено, по каждому списку. Оригиналы опознаются по SHA-256 и не меняются.',
    },
  },
  {
    plain: {
      en: 'Names were compared in one spelling, whatever the alphabet; records that agree on enough rare things were taken for one person.',
      ru: 'Имена сравнивались в едином написании, каким бы ни был алфавит; записи, у которых совпало достаточно редких признаков, сочтены одним человеком.',
    },
    term: { en: 'probabilistic record linkage', ru: 'вероятностное связывание записей' },
    exact: {
      en: 'Fellegi and Sunter (1969): agreement patterns over fold keys and date intervals, m and u probabilities by expectation–maximisation, match weights in bits, clusters by threshold.',
      ru: 'Феллеги и Сантер (1969): схемы совпадений по ключам и интервалам дат, вероятности m и u по EM-алгоритму, веса в битах, группы по порогу.',
    },
  },
  {
    plain: {
      en: 'How many are on no list is judged from how often the lists meet. This gives a lower bound only.',
      ru: 'Сколько людей нет ни в одном списке, судят по тому, как часто списки пересекаются. Это лишь нижняя граница.',
    },
    term: { en: 'Chao’s lower bound', ru: 'нижняя граница Чао' },
    exact: {
      en: 'Chao (1987), with an effect of each list (Rivest and Baillargeon 2007): people on the lists plus a term from the numbers of people on exactly one and exactly two lists. It says “at least”, never “about”. Lists made from one another pull it down; people listed wrongly, and missed links, push it up.',
      ru: 'Чао (1987), с поправкой на каждый список (Rivest и Baillargeon 2007): люди из списков плюс слагаемое, найденное по числу людей ровно в одном и ровно в двух списках. Это «не менее», но не «около». Списки, составленные один по другому, занижают её; внесённые по ошибке и пропущенные связи завышают.',
    },
  },
  {
    plain: {
      en: 'Small numbers of people are hidden so that nobody can be recognised.',
      ru: 'Малые группы людей скрыты, чтобы никого нельзя было узнать.',
    },
    term: { en: 'cell suppression', ru: 'подавление ячеек' },
    exact: {
      en: 'Primary suppression below the threshold; complementary suppression of whatever would let a hidden cell be solved from totals.',
      ru: 'Первичное подавление ниже порога; вторичное — всего, что позволило бы вычислить скрытую ячейку из итогов.',
    },
  },
];
