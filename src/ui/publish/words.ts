// The words of the page on what leaves.
import type { Words } from '../../text/words.ts';

export const publishWords = {
  title: { en: 'Publish', ru: 'Публикация' },
  files: { en: 'What leaves, byte for byte', ru: 'Что уходит, байт в байт' },
  filesNote: {
    en: 'These files stand in out/ in the folder of the case. They hold counts, files and places, and never a row. The same lists and decisions give the same bytes on any computer.',
    ru: 'Эти файлы лежат в out/ в папке дела. В них числа, файлы и места, но ни одной строки. Те же списки и решения дают те же байты на любом компьютере.',
  },
  noFiles: {
    en: 'Nothing was written yet. Run the case.',
    ru: 'Пока ничего не записано. Запустите дело.',
  },
  older: {
    en: 'The case was changed since these files were written.',
    ru: 'Дело изменено после записи этих файлов.',
  },
  file: { en: 'File', ru: 'Файл' },
  bytes: { en: 'Bytes', ru: 'Байт' },
  save: { en: 'Save', ru: 'Сохранить' },
  look: { en: 'Look at it', ru: 'Посмотреть' },
  withheld: { en: 'What is held back, and why', ru: 'Что не показано и почему' },
  none: { en: 'Nothing is held back.', ru: 'Ничего не скрыто.' },
  preview: { en: 'The report as it will be read', ru: 'Отчёт, каким его прочтут' },
} as const satisfies Record<string, Words>;
