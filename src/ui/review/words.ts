// The words of the page on review that the terminal does not have.
import type { Words } from '../../text/words.ts';

export const reviewPageWords = {
  title: { en: 'Review', ru: 'Проверка' },
  question: { en: 'Is this one person?', ru: 'Это один человек?' },
  same: { en: 'Same person', ru: 'Один человек' },
  different: { en: 'Different persons', ru: 'Разные люди' },
  unsure: { en: 'Unsure', ru: 'Не знаю' },
  skip: { en: 'Skip', ru: 'Пропустить' },
  back: { en: 'Take back', ru: 'Вернуть' },
  forth: { en: 'Bring back', ru: 'Повторить' },
  reason: { en: 'Reason (may be left empty)', ru: 'Причина (можно не указывать)' },
  comparisons: { en: 'How they compare', ru: 'Как они соотносятся' },
  fields: { en: 'Both records', ru: 'Обе записи' },
  field: { en: 'Field', ru: 'Поле' },
  saved: { en: 'written as decision', ru: 'записано как решение' },
  weighed: { en: 'What the last answer weighed', ru: 'Что весил последний ответ' },
  blind: {
    en: 'Weights are shown after the answer, so that they do not lead it.',
    ru: 'Веса показываются после ответа, чтобы не вести его.',
  },
  progress: { en: 'answered here', ru: 'решено здесь' },
  left: { en: 'left', ru: 'осталось' },
  total: { en: 'People on the lists that count', ru: 'Людей в учитываемых списках' },
  between: { en: 'can still move between', ru: 'ещё может измениться от' },
  and: { en: 'and', ru: 'до' },
  nothingLeft: {
    en: 'No pair is left whose answer would move the count.',
    ru: 'Не осталось пар, ответ на которые изменил бы счёт.',
  },
  toSecond: {
    en: 'Second reviewer: judge anew what others have judged',
    ru: 'Второй проверяющий: решить заново то, что решили другие',
  },
  toFirst: { en: 'Back to the open pairs', ru: 'К открытым парам' },
  secondNote: {
    en: 'Pairs that others judged, without their answers. Where you differ, the first answer stays in force, and the run reports the contradiction; where the first could not tell, yours counts.',
    ru: 'Пары, которые решили другие, без их ответов. Где вы расходитесь, в силе остаётся первый ответ, а прогон сообщает о противоречии; где первый не смог решить, действует ваш.',
  },
  secondNone: {
    en: 'There is nothing that others judged and you did not.',
    ru: 'Нет пар, которые решили другие и не решили вы.',
  },
  secondName: {
    en: 'Write your name first: it tells your answers from those of others.',
    ru: 'Сначала укажите имя: по нему ваши ответы отличают от чужих.',
  },
  agreement: { en: 'How far reviewers agree', ru: 'Насколько согласны проверяющие' },
  reviewers: { en: 'Reviewers', ru: 'Проверяющие' },
  bothJudged: { en: 'Pairs both judged', ru: 'Решены обоими' },
  alike: { en: 'Alike', ru: 'Одинаково' },
  kappa: { en: 'Beyond chance (Cohen’s kappa)', ru: 'Сверх случая (каппа Коэна)' },
  kappaNone: { en: 'cannot be told', ru: 'сказать нельзя' },
  keys: { en: 'Keys', ru: 'Клавиши' },
  keysOn: { en: 'Answer by keys', ru: 'Отвечать клавишами' },
  keysTaken: {
    en: 'Each key is one character, and no two are the same.',
    ru: 'Каждая клавиша — один знак, и все они разные.',
  },
  log: { en: 'All decisions', ru: 'Все решения' },
  logNote: {
    en: 'The last lines of decisions.jsonl, which is only ever appended to. A line that is withdrawn stays; the case is then linked anew.',
    ru: 'Последние строки decisions.jsonl; журнал только дополняется. Отменённая строка остаётся, а дело связывается заново.',
  },
  noLog: { en: 'Nothing has been decided yet.', ru: 'Решений пока нет.' },
  withdraw: { en: 'Withdraw', ru: 'Отменить' },
  restore: { en: 'Bring back', ru: 'Вернуть' },
  withdrawn: { en: 'withdrawn', ru: 'отменено' },
  line: { en: 'Line', ru: 'Строка' },
  what: { en: 'Decision', ru: 'Решение' },
  who: { en: 'Who, when', ru: 'Кто, когда' },
  why: { en: 'Reason', ru: 'Причина' },
} as const satisfies Record<string, Words>;

export const kindWords: Readonly<Record<string, Words>> = {
  same: { en: 'same person', ru: 'один человек' },
  different: { en: 'different persons', ru: 'разные люди' },
  unsure: { en: 'unsure', ru: 'не знаю' },
  undo: { en: 'withdraws line', ru: 'отменяет строку' },
  note: { en: 'note', ru: 'заметка' },
  sample: { en: 'random sample', ru: 'случайная выборка' },
};
