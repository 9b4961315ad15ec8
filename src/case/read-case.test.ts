import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { expectBoth } from '../../test/both-languages.ts';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { MusterError, formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { loadCase, readCase } from './read-case.ts';

const head = `muster: 1
title: A case
question:
  event: left the unit
  population: soldiers
  from: 2022
  to: 2024-04-30
`;

function problems(text: string): readonly string[] {
  try {
    readCase(text);
  } catch (error) {
    if (error instanceof MusterError) {
      error.diagnostics.forEach(expectBoth);
      return error.diagnostics.map((one) => formatDiagnostic(one, 'en'));
    }
    throw error;
  }
  return [];
}

function russian(text: string): readonly string[] {
  try {
    readCase(text);
  } catch (error) {
    if (error instanceof MusterError) return error.diagnostics.map(({ reason }) => reason.ru);
  }
  return [];
}

describe('readCase', () => {
  it('fills in defaults and takes unquoted years, months and days as written', () => {
    const read = readCase(`${head}lists:
  wanted: { title: 1984, file: w.csv, role: outcome, closed: 2024-04, columns: { ФИО: name, 2024: ignore, 1.0: { as: sex, values: { 1: male, true: female } } } }
units:
  - { id: 1st, name: First, from: 1912, strength: [{ low: 10, high: 20, source: s, from: 1912 }] }
`);
    expect(read.question.from).toBe('2022');
    expect(read.question.to).toBe('2024-04-30');
    expect(read.threshold).toBe(3);
    expect(read.lists['wanted']).toMatchObject({
      title: '1984',
      closed: '2024-04',
      unique: false,
      omits: [],
    });
    expect(Object.entries(read.lists['wanted']!.columns)).toEqual([
      ['2024', 'ignore'],
      ['ФИО', 'name'],
      ['1.0', { as: 'sex', values: { 1: 'male', true: 'female' } }],
    ]);
    expect(read.units[0]).toMatchObject({ from: '1912', strength: [{ low: 10, high: 20, from: '1912' }] });
  });

  it('names an unknown key, its place and the nearest known one', () => {
    const text = `${head}lists:
  wanted:
    title: Wanted
    pagse: 3
    sheett: one
    file: w.csv
    role: outcom
    columns:
      ФИО: nmae
      Дата: { az: birth }
`;
    expect(problems(text)).toEqual([
      'case.yaml:11:5 lists.wanted — unknown key "pagse" [case.unknown-key]. Remove the key or correct its spelling; `muster schema` lists all keys.',
      'case.yaml:12:5 lists.wanted — unknown key "sheett"; did you mean "sheet"? [case.unknown-key]. Remove the key or correct its spelling; `muster schema` lists all keys.',
      expect.stringMatching(
        /^case\.yaml:14:11 lists\.wanted\.role — must be one of .*; did you mean "outcome"\?/,
      ),
      expect.stringMatching(
        /^case\.yaml:16:12 lists\.wanted\.columns\["ФИО"\] — must be one of .*; did you mean "name"\?/,
      ),
      expect.stringMatching(/^case\.yaml:17:7 lists\.wanted\.columns\["Дата"\] — the key "as" is missing/),
      expect.stringMatching(
        /^case\.yaml:17:15 lists\.wanted\.columns\["Дата"\] — unknown key "az"; did you mean "as"\?/,
      ),
    ]);
  });

  it('says what is missing, of the wrong kind or out of bounds', () => {
    expect(problems('title: 5\nseed: two\nthreshold: 0\nlink: 2\nquestion:\n')).toEqual([
      expect.stringMatching(/^case\.yaml:1:1 the key "muster" is missing/),
      expect.stringMatching(/^case\.yaml:2:7 seed — must be a number/),
      expect.stringMatching(/^case\.yaml:3:12 threshold — must be at least 1/),
      expect.stringMatching(/^case\.yaml:4:7 link — must be at most 1/),
      expect.stringMatching(/^case\.yaml:5:10 question — must be keys with values/),
    ]);
    expect(problems('')[0]).toMatch(/the file is empty/);
    expect(problems(`${head}title2: x\ntitle: again\n`)[0]).toMatch(/^case\.yaml:9:1 the key is there twice/);
    expect(problems(`${head}lists: { Wanted List: {} }\n`).join('\n')).toMatch(
      /case\.yaml:8:10 .*an id is lower-case/,
    );
    expect(problems(`${head}notice: ~\n`)[0]).toMatch(/^case\.yaml:8:9 notice — must be text/);
    expect(problems(head.replace('2022', '30.04.2022'))[0]).toMatch(
      /6:9 question\.from — a date is YYYY-MM-DD/,
    );
    expect(problems(head.replace('2024-04-30', '2024-04-31'))[0]).toMatch(
      /7:7 question\.to — there is no such day/,
    );
  });

  it('checks references, periods and ids', () => {
    const found = problems(`${head.replace('2022', '2025')}units:
  - { id: a, name: A, parent: b }
  - { id: b, name: B, parent: a }
  - { id: c, name: C, parent: c }
  - { id: c, name: C again, from: 2024, to: 2023-12 }
  - { id: first-company, name: D, parent: frst-company, strength: [{ low: 2, high: 1, source: s }] }
incidents:
  - { text: a strike, source: s, unit: z }
cited:
  - { id: x, counts: persons, population: p, source: s, low: 3 }
  - { id: x, counts: persons, population: p, source: s, low: 3, high: 2 }
`);
    expect(found.map((line) => line.replace(/ \[.*/, ''))).toEqual([
      // A schema fault is told first; the references follow once the file has its shape.
      'case.yaml:13:75 units[5].strength[1].low — low is above high',
    ]);
    const rest = problems(`${head.replace('2022', '2025')}units:
  - { id: a, name: A, parent: b }
  - { id: b, name: B, parent: a }
  - { id: c, name: C, parent: c }
  - { id: c, name: C again, from: 2024, to: 2023-12 }
  - { id: first-company, name: D, parent: frst-company }
incidents:
  - { text: a strike, source: s, unit: z }
cited:
  - { id: x, counts: persons, population: p, source: s, low: 3 }
  - { id: x, counts: persons, population: p, source: s, low: 3, high: 2 }
`);
    expect(rest.map((line) => line.replace(/\. .*/, ''))).toEqual([
      'case.yaml:6:9 question.from — `from` is after `to` [case.invalid]',
      'case.yaml:9:31 units[1].parent — the units "a" and "b" are each other\'s parent [case.unit-cycle]',
      'case.yaml:11:31 units[3].parent — the unit "c" is its own parent [case.unit-cycle]',
      'case.yaml:12:11 units[4].id — the id "c" is used twice [case.duplicate]',
      'case.yaml:12:35 units[4].from — `from` is after `to` [case.invalid]',
      'case.yaml:13:43 units[5].parent — there is no unit "frst-company"; did you mean "first-company"? [case.unknown-unit]',
      'case.yaml:15:5 incidents[1] — an incident needs `date`, or `from` and `to` [case.invalid]',
      'case.yaml:15:40 incidents[1].unit — there is no unit "z" [case.unknown-unit]',
      'case.yaml:17:5 cited[1] — a cited figure needs `value`, or `low` and `high` [case.invalid]',
      'case.yaml:18:11 cited[2].id — the id "x" is used twice [case.duplicate]',
      'case.yaml:18:62 cited[2].low — `low` is above `high` [case.invalid]',
    ]);
  });

  it('keeps a column named __proto__ as data and reports it elsewhere', () => {
    const list = (id: string): string => `${head}lists:
  ${id}:
    title: t
    file: f.csv
    role: capture
    columns: { __proto__: name, constructor: ignore, sex: { as: sex, values: { __proto__: male } } }
`;
    const columns = readCase(list('one')).lists['one']!.columns;
    expect(Object.keys(columns)).toEqual(['__proto__', 'constructor', 'sex']);
    expect(columns['__proto__']).toBe('name');
    expect(columns['toString']).toBeUndefined();
    expect(JSON.stringify(columns)).toContain('"values":{"__proto__":"male"}');
    expect(problems(list('__proto__'))[0]).toMatch(/^case\.yaml:9:3 lists\.__proto__ — an id is lower-case/);
    expect(problems(`${head}__proto__: { threshold: 1 }\n`)[0]).toMatch(
      /^case\.yaml:8:1 unknown key "__proto__"/,
    );
    expect(({} as Record<string, unknown>)['threshold']).toBeUndefined();
  });

  it('refuses custom tags, alias bombs, endless aliases, deep nesting, several documents and huge files', () => {
    expect(problems(`${head}notice: !danger x\n`)[0]).toMatch(/^case\.yaml:8:9 .*\[case\.syntax\]/);
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from('bcdefghij')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]\n`)
      .join('')}`;
    expect(problems(bomb)[0]).toMatch(/aliases \[case\.syntax\]/);
    expect(problems('title: &t [*t]\n')[0]).toMatch(/\[case\.syntax\]/);
    expect(problems('['.repeat(50_000))[0]).toMatch(/\[case\.syntax\]/);
    expect(problems(`${head}---\n${head}`)[0]).toMatch(/\[case\.syntax\]/);
    expect(problems(`notice: "${'x'.repeat(4 * 1024 * 1024)}"`)[0]).toMatch(/larger than 4 MB/);
    const many = Array.from({ length: 40_000 }, (_, n) => `k${n}: 1\n`).join('');
    expect(problems(many)).toHaveLength(100 + 3);
    expect(problems('title: "open\n')[0]).toMatch(/^case\.yaml:\d+:\d+ .*\[case\.syntax\]/);
  });

  it('speaks of every fault of a damaged file in diagnostics with a place', () => {
    const whole = `${head}lists:\n  a: { title: t, file: f, role: frame, columns: { x: name, y: { as: sex, values: { 1: male } } } }\n`;
    const scraps = fc.constantFrom(
      '',
      ' ',
      '\n',
      '\n\n',
      '{',
      '}',
      '[',
      ']',
      ':',
      '- ',
      '&a ',
      '*a',
      '!t ',
      '"',
      '#',
      '__proto__: ',
      '1',
      '~',
    );
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(6), scraps, (at, cut, scrap) => {
        const text = whole.slice(0, at) + scrap + whole.slice(at + cut);
        for (const line of problems(text)) expect(line).toMatch(/^case\.yaml:\d+:\d+ .*\[case\.[a-z-]+\]/s);
      }),
      { numRuns: 200 },
    );
  });

  it('points into the text at the line of whatever key is unknown', () => {
    const lines = head.trimEnd().split('\n');
    const tops = [0, 1, 2, 7];
    fc.assert(
      fc.property(fc.constantFrom(...tops), fc.stringMatching(/^[a-zA-Z_$]{1,12}$/), (at, key) => {
        fc.pre(
          !/^(muster|title|language|notice|question|seed|threshold|link|blocking|pairs-at-most|pairs-in|estimate|lists|units|incidents|cited)$/.test(
            key,
          ),
        );
        fc.pre(!/^(null|true|false)$/i.test(key));
        const text = lines.toSpliced(at, 0, `${key}: 1`).join('\n');
        expect(problems(text)[0]).toMatch(new RegExp(`^case\\.yaml:${at + 1}:1 unknown key`));
      }),
    );
  });
});

describe('loadCase', () => {
  it('reads the file and says when there is none', async () => {
    const folder = scratchFolder();
    await expect(loadCase(folder)).rejects.toThrow(/case\.missing/);
    await writeFile(path.join(folder, 'case.yaml'), `\uFEFF${head}`);
    const loaded = await loadCase(folder);
    expect(loaded.case.title).toBe('A case');
    expect(loaded.sha256).toMatch(/^[0-9a-f]{64}$/);
    await writeFile(path.join(folder, 'case.yaml'), Buffer.from([0xd2, 0xe5, 0xea]));
    await expect(loadCase(folder)).rejects.toThrow(/not UTF-8/);
  });

  it('says in Russian what the schema, the YAML and the checks refuse', () => {
    expect(russian(`${head}units: [{ id: 1-я рота, name: Рота }]\n`)).toEqual([
      'units[1].id — id состоит из строчных латинских букв, цифр, - и _, например `command-list`',
    ]);
    expect(russian(`${head}treshold: 4\n`)).toEqual([
      'неизвестный ключ "treshold"; может быть, «threshold»?',
    ]);
    expect(russian(`${head}title: "B\n`)).toEqual(['кавычка не закрыта']);
    expect(russian(`${head}threshold: 0\n`)).toEqual(['threshold — не может быть меньше 1']);
    expect(russian(`${head}units: [{ id: a, name: A, parent: b }, { id: b, name: B, parent: a }]\n`)).toEqual(
      ['units[1].parent — подразделения "a" и "b" указаны вышестоящими друг для друга'],
    );
  });
});
