import { expect, test } from 'vitest';
import { codes, type DiagnosticCode } from './codes.ts';
import { diagnostic, formatDiagnostic, formatPlace, plainDiagnostic } from './diagnostic.ts';

const cyrillic = /[а-яё]/i;

test.each(Object.keys(codes) as readonly DiagnosticCode[])('%s says what to do in both languages', (code) => {
  const { en, ru } = codes[code];
  expect(en).toMatch(/^[A-Z].*\.$/s);
  expect(en).not.toMatch(cyrillic);
  expect(ru).toMatch(/^[А-ЯЁ].*[.!?]$/s);
  // What stands in both is to be typed, or is the name of a format.
  for (const quoted of en.match(/`[a-z][^`]*`/g) ?? [])
    if (!/FILE/.test(quoted)) expect(ru).toContain(quoted);
});

test('a place is told in the language of the reader', () => {
  const row = { file: 'a.csv', row: 3, byte: 17 };
  expect(formatPlace(row, 'en')).toBe('a.csv:row 3 (byte 17)');
  expect(formatPlace(row, 'ru')).toBe('a.csv:строка 3 (байт 17)');
  const cell = { file: 'a.html', table: 2, row: 3, cell: 'B3' };
  expect(formatPlace(cell, 'en')).toBe('a.html:table 2!B3');
  expect(formatPlace(cell, 'ru')).toBe('a.html:таблица 2!B3');
  expect(formatPlace({ file: 'a.xlsx', sheet: 'Лист1', row: 3 }, 'en')).toBe('a.xlsx:Лист1!3');
  expect(formatPlace({ file: 'a.csv', line: 4, column: 2 }, 'ru')).toBe('a.csv:4:2');
});

test('a sentence is of one language; programs get the English one', () => {
  const reason = { en: 'no row follows the header', ru: 'под заголовком нет ни одной строки' };
  const found = diagnostic('source.empty', reason, { file: 'a.csv', row: 1 });
  expect(formatDiagnostic(found, 'en')).toBe(
    'a.csv:row 1 no row follows the header [source.empty]. Check that this is the right file: it holds no table.',
  );
  expect(formatDiagnostic(found, 'ru')).toBe(
    'a.csv:строка 1 под заголовком нет ни одной строки [source.empty]. Проверьте, тот ли это файл: таблицы в нём нет.',
  );
  expect(plainDiagnostic(found)).toMatchObject({ reason: reason.en, next: codes['source.empty'].en });
});
