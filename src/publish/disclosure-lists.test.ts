// What tables of persons and tables of each list's records give away together.
import { expect, test } from 'vitest';
import { sketchCase, type RecordSketch } from '../estimate/persons.test-support.ts';
import { tally } from '../estimate/tally.ts';
import { protect } from './disclosure.ts';

type Lists = Parameters<typeof sketchCase>[1];

/** Published values; one that is hidden makes whatever is computed from it not a number. */
function published(records: readonly RecordSketch[], lists: Lists): (id: string) => number {
  const set = tally(sketchCase(records, lists));
  const { figures } = protect(set.figures, set.relations, 3, set.unshown);
  const values = new Map(figures.map((figure) => [figure.id, figure.value ?? Number.NaN]));
  return (id) => values.get(id) ?? 0;
}

function people(
  list: string,
  prefix: string,
  counts: Readonly<Record<string, number>>,
): readonly RecordSketch[] {
  return Object.entries(counts).flatMap(([category, count]) =>
    Array.from({ length: count }, (_, n) => ({
      list,
      who: `${prefix}-${category}-${n}`,
      ...(category === 'none' ? {} : { category }),
    })),
  );
}

test('two lists of different people: one subtracted from all does not leave the other', () => {
  const value = published(
    [
      ...people('one', 'a', { contract: 20, mobilised: 20 }),
      ...people('two', 'b', { contract: 20, mobilised: 2 }),
    ],
    [
      { id: 'one', role: 'capture' },
      { id: 'two', role: 'capture' },
    ],
  );
  expect(value('overlap.one.two')).toBe(0);
  expect(value('persons.category.mobilised') - value('list.one.category.mobilised')).toBeNaN();
});

test('a value that a roster alone tells of one person is not left by subtraction', () => {
  const value = published(
    [
      ...people('command', 'a', { contract: 400, mobilised: 90, conscript: 2 }),
      ...people('hotline', 'b', { none: 30 }),
      ...people('hotline', 'c', { contract: 9, conscript: 1 }).map(({ list, who }) => ({ list, who })),
      ...people('roster', 'c', { contract: 9, conscript: 1 }),
      ...people('roster', 'd', { contract: 90, conscript: 60 }),
    ],
    [
      { id: 'command', role: 'capture' },
      { id: 'hotline', role: 'capture' },
      { id: 'roster', role: 'frame' },
    ],
  );
  const beyond = (category: string) =>
    value(`persons.category.${category}`) - value(`list.command.category.${category}`);
  const stated = value('persons.total') - value('list.command.persons') - value('persons.category.~none');
  const onRoster = value('persons.on.roster') - value('overlap.command.roster');
  expect(beyond('conscript')).toBeNaN();
  expect(stated - beyond('contract') - beyond('mobilised')).toBeNaN();
  expect(stated - beyond('contract')).toBeNaN();
  expect(onRoster - beyond('contract')).toBeNaN();
});
