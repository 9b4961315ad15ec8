// The same faults in a Russian and in an English case: at the terminal, in the report, on the pages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { expectBoth, expectEnglish, expectRussian } from './both-languages.ts';
import { muster, typedHere } from './command.ts';
import { scratchFolder } from './scratch.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { quiet } from '../src/effect/effects.ts';
import { runCase } from '../src/run/run-case.ts';
import { sourceSheet } from '../src/run/people/source-sheet.ts';
import type { Language } from '../src/text/words.ts';

const rows = [
  'Name,Born,Event,Unit',
  'Invented Ivan,1990,2023-03,alpha',
  'Odd Olga,1991',
  '"Open Oleg,1990,2023,alpha',
  ',1990,2023,alpha',
  'Undated Ursula,31.02.1990,2023-05,alpha',
  'Eventless Emil,1992,31.02.2023,beta',
];

function caseIn(language: Language, rest = ''): string {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'sources'));
  writeFileSync(path.join(folder, 'sources', 'list.csv'), `${rows.join('\n')}\n`);
  const columns = '{ Name: name, Born: birth, Event: event }';
  writeFileSync(
    path.join(folder, 'case.yaml'),
    `muster: 1\ntitle: "1"\nlanguage: ${language}\nquestion: { event: "1", population: "2", from: 2022, to: 2023 }\n` +
      `lists:\n  one: { title: "1", file: sources/list.csv, role: capture, columns: ${columns} }\n${rest}`,
  );
  return folder;
}

/** Lines of standard error without place and code. */
function sentences(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replaceAll(/(?:sources|case\.yaml)\S+|\[[a-z.-]+\]/g, ''));
}

/** What the report says of the reading, sentence by sentence. */
function readingOf(report: string): readonly string[] {
  const section = /<section id="reading">(.*?)<\/section>/s.exec(report)?.[1] ?? '';
  return Array.from(section.matchAll(/<p(?: class="next")?>(.*?)<\/p>/gs), ([, text = '']) =>
    text.replaceAll(/<code>.*?<\/code>|<[^>]*>/g, ''),
  );
}

const listsOf = z.object({ lists: z.unknown() });

test('terminal and report tell what was found in the language of the case; result.json is English in both', () => {
  const lists = (['en', 'ru'] as const).map((language) => {
    const folder = caseIn(language);
    const { code, stderr } = muster(['run', folder]);
    expect(code).toBe(0);
    const expected = language === 'ru' ? expectRussian : expectEnglish;
    expect(sentences(stderr).length).toBeGreaterThan(4);
    sentences(stderr).forEach(expected);
    const out = (name: string): string => readFileSync(path.join(folder, 'out', name), 'utf8');
    expect(readingOf(out('report.html')).length).toBeGreaterThan(8);
    readingOf(out('report.html')).forEach(expected);
    const place = language === 'ru' ? 'sources/list.csv:3 (байт 54)' : 'sources/list.csv:3 (byte 54)';
    expect(stderr).toContain(place);
    expect(out('report.html')).toContain(place);
    return listsOf.parse(JSON.parse(out('result.json'))).lists;
  });
  expect(lists[1]).toEqual(lists[0]);
  expect(JSON.stringify(lists[0])).toContain('the row has 2 cells, the header 4');
});

test('a case that cannot be read is refused in its language, and programs are told in English', async () => {
  for (const language of ['en', 'ru'] as const) {
    const folder = caseIn(language, 'treshold: 4\nunits: [{ id: Рота, name: First }]\n');
    const lines = sentences((await typedHere(['run', folder])).stderr);
    expect(lines).toHaveLength(2);
    for (const line of lines) (language === 'ru' ? expectRussian : expectEnglish)(line);
    const { stdout } = await typedHere(['run', folder, '--json']);
    expectEnglish(stdout.replaceAll(/"[^"]*Рота[^"]*"/g, ''));
  }
});

test('where there is no case the locale decides, and a wrong option is told too', async () => {
  const cwd = scratchFolder();
  const env = { LC_ALL: '', LC_MESSAGES: '', LANG: 'ru_RU.UTF-8' };
  for (const args of [
    ['rnu'],
    ['run'],
    ['run', '--untli'],
    ['run', '--until'],
    ['decide', 'same'],
    ['open', '--port', 'x'],
  ]) {
    expectEnglish((await typedHere(args, { cwd })).stderr);
    expectRussian((await typedHere(args, { cwd, env })).stderr.replaceAll(/\[[a-z.-]+\]|\/\S+/g, ''));
  }
  expectRussian(muster(['rnu'], { cwd, env }).stderr.replaceAll(/\[[a-z.-]+\]/g, ''));
});

test('the pages get every finding in both', async () => {
  const found: Diagnostic[] = [];
  await runCase(
    caseIn('en'),
    { until: 'records', strict: false },
    { ...quiet, report: (one) => found.push(one) },
  );
  const query = { from: 0, limit: 50, columns: new Map(), unmask: () => false };
  const { rows: shown, notes } = await sourceSheet(caseIn('ru'), 'one', query);
  found.push(...notes, ...shown.flatMap(({ rejection }) => rejection ?? []));
  expect(found.length).toBeGreaterThan(5);
  found.forEach(expectBoth);
});
