// Values of a list set in case.yaml, and everything around them left as it was.
import { expect, test } from 'vitest';
import { readCase } from './read-case.ts';
import { changeList } from './set-in-case.ts';

const text = `# what we know
muster: 1
title: "A case"   # as published
question: { event: left, population: soldiers, from: 2023-01, to: 2023-12 }
lists:
  roll:
    title: The roll # of spring
    file: sources/roll.csv
    role: capture
    columns:
      "ФИО": name      # whole
      Статус: { as: outcome, values: { "1": returned } }
      'Рота: №': unit
  calls: { title: Calls, file: sources/calls.csv, role: outcome, columns: { "ФИО": name } }
`;

test('a meaning is changed in its place, and not a character beside it', () => {
  const changed = changeList(text, 'roll', {
    columns: new Map([
      ['Рота: №', 'place'],
      ['ФИО', 'surname'],
    ]),
  });
  expect(changed).toBe(
    text.replace("'Рота: №': unit", "'Рота: №': place").replace('name      # whole', 'surname      # whole'),
  );
});

test('values that a column names are kept under another meaning', () => {
  const { lists } = readCase(changeList(text, 'roll', { columns: new Map([['Статус', 'rank']]) }));
  expect(lists['roll']?.columns['Статус']).toEqual({ as: 'rank', values: { '1': 'returned' } });
});

test('a title that YAML would read otherwise comes back as it was given', () => {
  for (const title of [
    'yes',
    '12',
    'a: b',
    '# x',
    '"quoted"',
    "it's",
    '- x',
    'null',
    '2024-01',
    'Рота № 3',
  ]) {
    const changed = changeList(text, 'calls', { title });
    expect(readCase(changed).lists['calls']?.title).toBe(title);
    expect(changed.slice(0, changed.indexOf('calls:'))).toBe(text.slice(0, text.indexOf('calls:')));
  }
});

test('what is not there yet is added, what is there is taken out, comments stay', () => {
  const closed = changeList(text, 'roll', { closed: '2023-04', unique: true, role: 'frame' });
  expect(readCase(closed).lists['roll']).toMatchObject({ closed: '2023-04', unique: true, role: 'frame' });
  expect(closed).toContain('# what we know');
  expect(closed).toContain('# of spring');
  const open = changeList(closed, 'roll', { closed: '', unique: false });
  expect(readCase(open).lists['roll']).toMatchObject({ unique: false });
  expect(readCase(open).lists['roll']?.closed).toBeUndefined();
});

test('a list that is not there, and a value that is not allowed, change nothing', () => {
  expect(() => changeList(text, 'nothing', { title: 'x' })).toThrow(/\[case\.invalid\]/);
  expect(() => changeList(text, '__proto__', { title: 'x' })).toThrow(/\[case\.invalid\]/);
  expect(() => changeList(text, 'roll', { closed: 'soon' })).toThrow(/\[case\./);
});
