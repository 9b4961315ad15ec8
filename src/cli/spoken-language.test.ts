import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { environmentLanguage, spokenLanguage } from './spoken-language.ts';

test('without a case the environment decides', () => {
  expect(environmentLanguage({})).toBe('en');
  expect(environmentLanguage({ LANG: 'ru_RU.UTF-8' })).toBe('ru');
  expect(environmentLanguage({ LANG: 'ru' })).toBe('ru');
  expect(environmentLanguage({ LANG: 'rup_MK' })).toBe('en');
  expect(environmentLanguage({ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' })).toBe('en');
  expect(environmentLanguage({ LC_ALL: '', LC_MESSAGES: 'ru_UA', LANG: 'en_US' })).toBe('ru');
});

function at(values: Readonly<Record<string, string>>, positionals: readonly string[]): string {
  return spokenLanguage({ values, positionals }, scratchFolder(), 'en');
}

test('the case decides, however faulty it is; --language decides before it', () => {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'empty'));
  writeFileSync(path.join(folder, 'case.yaml'), 'muster: [\nlanguage: "ru"\n');
  expect(at({}, [folder])).toBe('ru');
  expect(at({ case: folder }, ['same', 'a/1', 'b/2'])).toBe('ru');
  expect(at({ case: folder, language: 'en' }, [])).toBe('en');
  expect(at({}, [path.join(folder, 'empty')])).toBe('en');
  expect(spokenLanguage({ values: {}, positionals: ['empty'] }, folder, 'en')).toBe('en');
  expect(spokenLanguage({ values: {}, positionals: [] }, path.join(folder, 'empty'), 'ru')).toBe('ru');
  expect(spokenLanguage({ values: {}, positionals: ['..'] }, path.join(folder, 'empty'), 'en')).toBe('ru');
  writeFileSync(path.join(folder, 'case.yaml'), 'muster: 1\ntitle: T\n');
  expect(spokenLanguage({ values: {}, positionals: [] }, folder, 'ru')).toBe('en');
});
