import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { scratchFolder } from '../../test/scratch.ts';
import { commands } from './command-table.ts';
import { commandHelp, generalHelp } from './help.ts';
import { isCommand } from './parse-command.ts';
import { typedCommand } from './typed-command.ts';

const names = Object.keys(commands).filter((name) => isCommand(name));
/** Words that are the same in every language: names, paths, what is typed. */
const typed =
  /--[\w-]+|`[^`]*`|\b(?:muster|Muster|json|JSON|JSON-LD|Schema|schema\.org|ClaimReview|SVG|case\.yaml)\b|[A-Z]{2,}/g;

test('says every command and option in both languages', () => {
  for (const name of names) {
    const [en, ru] = [commandHelp(name, 'en'), commandHelp(name, 'ru')];
    expect([name, /[а-я]/.test(en)]).toEqual([name, false]);
    expect([name, en.split('\n').length]).toEqual([name, ru.split('\n').length]);
    const [, , summary = '', , ...options] = ru.split('\n');
    for (const line of [summary, ...options])
      expect([name, line.replaceAll(typed, '')]).toEqual([name, expect.stringMatching(/[а-я]{2}/)]);
  }
  expect(generalHelp('ru')).toMatch(/^muster — от списков людей/);
});

test('a new case speaks the language of where it is made', async () => {
  const folder = scratchFolder();
  let said = '';
  const streams = { out: { write: (text: string) => (said += text) }, aside: { write: () => true } };
  const type = (args: readonly string[]): Promise<number> =>
    typedCommand({
      args,
      cwd: folder,
      env: { LANG: 'ru_RU.UTF-8' },
      columns: 100,
      signal: new AbortController().signal,
      ...streams,
    }).run();
  expect(await type(['init', 'new'])).toBe(0);
  expect(said).toMatch(/^Дело заведено: new\. Дальше:/);
  const text = readFileSync(path.join(folder, 'new/case.yaml'), 'utf8');
  expect(text).toContain('# Что считается и по каким спискам.');
  expect(readCase(text).language).toBe('ru');
  said = '';
  expect(await type(['--help'])).toBe(0);
  expect(said).toMatch(/завести в папке пустое дело/);
});
