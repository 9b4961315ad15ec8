// The words of the page on claims.
import type { Words } from '../../text/words.ts';

export const claimsPageWords = {
  title: { en: 'Claims', ru: 'Утверждения' },
  note: {
    en: 'Paste or drop texts in English or Russian. Every claim that can be checked is marked and held against the figures of this case and against the text itself. Texts are kept only until the server stops.',
    ru: 'Вставьте или перетащите тексты на русском или английском. Каждое проверяемое утверждение отмечается и сверяется с числами дела и с самим текстом. Тексты хранятся лишь до остановки сервера.',
  },
  noFigures: {
    en: 'The case has not been run yet: only what the texts say against themselves can be told.',
    ru: 'Дело ещё не запускалось: видно лишь, где тексты противоречат сами себе.',
  },
  textTitle: { en: 'Title', ru: 'Название' },
  date: { en: 'Published (year, month or day)', ru: 'Опубликован (год, месяц или день)' },
  text: { en: 'Text', ru: 'Текст' },
  another: { en: 'One more text', ru: 'Ещё текст' },
  remove: { en: 'Remove', ru: 'Убрать' },
  files: { en: 'Or files (text, Markdown, HTML, DOCX)', ru: 'Или файлы (текст, Markdown, HTML, DOCX)' },
  drop: { en: 'Drop files here', ru: 'Перетащите файлы сюда' },
  audit: { en: 'Check the claims', ru: 'Проверить утверждения' },
  untitled: { en: 'Text', ru: 'Текст' },
  nothing: { en: 'Paste a text, or choose a file.', ru: 'Вставьте текст или выберите файл.' },
  tooLarge: {
    en: 'The file is too large for this page; use `muster audit`.',
    ru: 'Файл слишком велик для этой страницы; есть `muster audit`.',
  },
  results: { en: 'What holds', ru: 'Что верно' },
  ofCase: { en: 'The texts that the case names', ru: 'Тексты, названные в деле' },
  noClaims: {
    en: 'No claim that can be checked was found in this text.',
    ru: 'В тексте нет утверждений, которые можно проверить.',
  },
} as const satisfies Record<string, Words>;
