import { expect, test } from 'vitest';
import { counted } from './person.ts';
import { sketchCase } from './persons.test-support.ts';

const lists = [
  { id: 'command', role: 'capture' },
  { id: 'roster', role: 'frame' },
  { id: 'rulings', role: 'outcome' },
] as const;

test('each value comes from the first list in case order that states one; differences are noted', () => {
  const { persons } = sketchCase(
    [
      {
        list: 'rulings',
        who: 'a',
        category: 'mobilised',
        outcome: 'convicted',
        rank: 'private',
        event: [10, 20],
      },
      { list: 'roster', who: 'a', category: 'contract', unit: 'first', rank: 'private' },
      { list: 'command', who: 'a', outcome: 'wanted', sex: 'male', event: [21, 21] },
      { list: 'roster', who: 'b' },
    ],
    lists,
  );
  expect(persons[0]).toEqual({
    id: 'rulings/2',
    records: [2, 1, 0],
    lists: ['command', 'roster', 'rulings'],
    unit: 'first',
    category: 'contract',
    rank: 'private',
    outcome: 'wanted',
    outcomes: ['wanted', 'convicted'],
    sex: 'male',
    event: { from: 21, to: 21, precision: 'interval' },
    conflicts: ['category', 'outcome', 'month'],
  });
  expect(persons[1]?.conflicts).toEqual([]);
  expect(counted(persons, lists).map((person) => person.id)).toEqual(['rulings/2']);
});
