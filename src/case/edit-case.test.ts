import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addListToCase, suggestListId, setWeightsFrom } from './edit-case.ts';
import { caseTemplate } from './init.ts';
import { readCase } from './read-case.ts';

const list = { title: 'command.xlsx', file: 'sources/command.xlsx', role: 'capture' } as const;
const columns = [
  ['ФИО', 'name'],
  ['2024', 'ignore'],
  ['__proto__', 'ignore'],
  ['Пол', { as: 'sex', values: { '1': 'male' } }],
] as const;

describe('addListToCase', () => {
  const written = `# mine
muster: 1
title:   Spaced   # as I like it
question: {event: e,   population: p, from: 2022, to: 2023}
lists:
    roster:   # the roster
        title: Roster
        file: sources/r.csv
        role: frame
        columns: {name: name}   # all of it
        # ask about the second sheet

    # nothing after this
units: []   # none yet
`;

  it('adds to a template, keeps its comments and reads', () => {
    const text = caseTemplate({ title: 'A "case": #1' });
    const once = addListToCase(text, 'command', { ...list, columns });
    const twice = addListToCase(once, 'other', { ...list, columns: [] });
    const read = readCase(twice);
    expect(Object.keys(read.lists)).toEqual(['command', 'other']);
    expect(read.title).toBe('A "case": #1');
    expect(Object.entries(read.lists['command']!.columns)).toHaveLength(4);
    expect(read.lists['command']!.columns['__proto__']).toBe('ignore');
    const lines = twice.split('\n');
    for (const line of text.split('\n')) if (line !== 'lists: {}') expect(lines).toContain(line);
    expect(() => addListToCase(once, 'command', { ...list, columns })).toThrow(/case\.duplicate/);
  });

  it('changes no character of what stands there', () => {
    for (const text of [written, written.trimEnd(), written.replaceAll('\n', '\r\n')]) {
      const edited = addListToCase(text, 'command', { ...list, columns });
      const at = edited.indexOf('    command:');
      expect(at).toBeGreaterThan(0);
      const rest = edited.length - text.length;
      expect(edited.slice(0, at) + edited.slice(at + rest)).toBe(text);
      expect(edited.includes('\r')).toBe(text.includes('\r'));
      expect(Object.keys(readCase(edited).lists)).toEqual(['roster', 'command']);
    }
  });

  it('copes with every way of having no list yet, and with braces', () => {
    const head = 'muster: 1\ntitle: t\nquestion: { event: e, population: p, from: 2022, to: 2023 }';
    const forms = [
      '',
      '\nlists: {} # none\n',
      '\nlists: {\n}\nseed: 2\n',
      '\nseed: 2\n# end\n',
      '\nseed: 2 # end',
      '\nlists: { roster: { title: r, file: f, role: frame, columns: {} } }\n',
      '\nlists:\n  roster: { title: r, file: f, role: frame, columns: {} }',
      '\nlists:\n- x\n',
    ];
    for (const form of forms.slice(0, -1)) {
      const read = readCase(addListToCase(head + form, 'command', { ...list, columns }));
      expect(Object.keys(read.lists).at(-1)).toBe('command');
      expect(addListToCase(head + form, 'command', { ...list, columns })).toContain(
        form.includes('#') ? '#' : '',
      );
    }
    expect(() => addListToCase(head + forms.at(-1), 'command', { ...list, columns })).toThrow(
      /case\.invalid/,
    );
  });

  it('keeps any header', () => {
    const text = caseTemplate({ title: 't' });
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (headers) => {
        const columns = headers.map((header) => [header, 'ignore'] as const);
        const edited = addListToCase(text, 'x', { ...list, columns });
        expect(Object.keys(readCase(edited).lists['x']!.columns).toSorted()).toEqual(headers.toSorted());
      }),
    );
  });
});

describe('suggestListId', () => {
  it('adds to a file that says nothing of its lists, keeping comments and line ends', () => {
    const text =
      '# top\r\nmuster: 1 # one\r\ntitle: T\r\nquestion: { event: e, population: p, from: 2022, to: 2023 }\r\n' +
      'lists:\r\n  # nothing yet\r\nunits: # none\r\n';
    expect(readCase(text).lists).toEqual({});
    const list = { title: 'A', file: 'sources/a.csv', role: 'capture', columns: [['Name', 'name']] } as const;
    const edited = addListToCase(text, 'a', list);
    expect(Object.keys(readCase(edited).lists)).toEqual(['a']);
    expect(edited.replace(/ {2}a:\r\n(?: {4}.*\r\n)+/, '')).toBe(text);
  });

  it('makes a plain id of any file name', () => {
    expect(suggestListId('Список части №1 (апрель).xlsx')).toBe('spisok-chasti-1-aprel');
    expect(suggestListId('wanted_list.2024.csv')).toBe('wanted-list-2024');
    expect(suggestListId('名簿.csv')).toBe('list');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(suggestListId(name)).toMatch(/^[a-z0-9][a-z0-9_-]{0,63}$/);
      }),
    );
  });
});

it('lists that the weights are learned from: written, and replaced, with nothing else touched', () => {
  const head =
    'muster: 1 # first\ntitle: A case\nquestion: { event: left, population: soldiers, from: 2022, to: 2024 }\n';
  const lists =
    'lists: # all of them\n  a: { title: A, file: sources/a.csv, role: capture, columns: {} }\n  b: { title: B, file: sources/b.csv, role: capture, columns: {} }\n';
  const added = setWeightsFrom(head + lists, ['a']);
  expect(added).toBe(`${head}weights-from: [a]\n${lists}`);
  expect(setWeightsFrom(added, ['a', 'b'])).toBe(`${head}weights-from: [a, b]\n${lists}`);
  expect(setWeightsFrom(`${head}weights-from: # these\n  - a\n  - b\n${lists}`, ['b'])).toBe(
    `${head}weights-from: [b]\n${lists}`,
  );
  expect(setWeightsFrom(`${lists}weights-from: [a] # then\n${head}`, ['b'])).toBe(
    `${lists}weights-from: [b] # then\n${head}`,
  );
  expect(() => setWeightsFrom(head + lists, ['c'])).toThrow('there is no list "c"');
});
