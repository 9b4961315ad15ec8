// Totals that a text tells wrongly or of two breakdowns, and reasons, purposes and outcomes that it adds to a right number.
import { expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const fallen = judgeBy('residents of Torsk province', [
  { id: 'all', value: 2410, counts: 'people', event: 'killed in the war' },
  ...(
    [
      ['volunteers', 811],
      ['mobilised', 594],
      ['prisoners', 377],
    ] as const
  ).map(([category, value]) => ({
    id: category,
    value,
    counts: 'people',
    category,
    event: 'killed in the war',
    'part-of': 'all',
  })),
]);

const raids = judgeBy('warehouses of Norvale', [
  { id: 'all', value: 524, counts: 'raids', event: 'raid on a warehouse' },
  {
    id: 'night',
    value: 331,
    counts: 'raids',
    category: 'at night',
    event: 'raid on a warehouse',
    'part-of': 'all',
  },
  {
    id: 'day',
    value: 193,
    counts: 'raids',
    category: 'by day',
    event: 'raid on a warehouse',
    'part-of': 'all',
  },
  {
    id: 'docks',
    value: 148,
    counts: 'raids',
    category: 'docks',
    event: 'raid on a warehouse',
    'part-of': 'all',
  },
  { id: 'lisk', value: 214, counts: 'raids', place: 'Lisk', event: 'raid on a warehouse', 'part-of': 'all' },
  { id: 'marn', value: 97, counts: 'raids', place: 'Marn', event: 'raid on a warehouse', 'part-of': 'all' },
]);

const closed = judgeBy('schools of Ostrava', [
  { value: 738, counts: 'teachers', event: 'dismissed' },
  { value: 1262, counts: 'teachers', event: 'resigned' },
  { value: 84, counts: 'criminal cases', event: 'opened against teachers' },
]);

const waysOfComing = (total: string): string =>
  `Volunteers (811), mobilised men (594) and prisoners (377) together account for ${total} killed in the war.`;

test('ways of coming to a war are one breakdown, of which a wrong total is wrongly added', () => {
  expect(fallen(waysOfComing('1,882'), '1,882')).toBe('parts-do-not-sum');
  expect(fallen(waysOfComing('1,782'), '1,782')).not.toBe('axes-mixed');
});

test('a list that goes on behind what makes its total is wrongly added', () => {
  expect(raids('Warehouses saw 524 raids: 214 in Lisk, 310 in Harn, 97 in Marn and 62 in Tolk.', '524')).toBe(
    'parts-do-not-sum',
  );
});

test('two figures told together as a third that they do not make', () => {
  expect(
    raids('Lisk had 214 raids on warehouses and Marn another 97; together that makes 524 raids.', '524'),
  ).toBe('parts-do-not-sum');
});

test('what lies within parts that are all of it counts twice', () => {
  expect(raids('At night there were 331 raids, another 148 on docks, 479 raids in all.', '479')).toBe(
    'axes-mixed',
  );
});

test('a motive, a purpose or an outcome is no part of a right number', () => {
  for (const text of [
    '738 teachers of Ostrava were dismissed, since their headmasters were looking for enemies.',
    'Fear of the new law, and nothing else, drove the 1,262 teachers of Ostrava who resigned.',
    'Ostrava opened 84 criminal cases against teachers in order to frighten parents off the streets.',
    'Schools of Ostrava dismissed 738 teachers: this is how the ministry tidied its statistics.',
    'В школах Остравы уволили 738 учителей: так чиновники расчищали место для своих.',
    'Наслушавшись обещаний, из школ Остравы уволились 1262 учителя.',
    '738 teachers of Ostrava were dismissed: the new rules made the schools worse.',
  ])
    expect(closed(text), text).toBe('inference-as-fact');
});

test('a time and what an infinitive is not the purpose of are no reasons', () => {
  expect(closed('738 teachers of Ostrava were dismissed since the spring of 2011.')).not.toBe(
    'inference-as-fact',
  );
  expect(closed('738 teachers of Ostrava refused to hide.')).not.toBe('inference-as-fact');
});

test('what almost says is a rounding that misleads up to a fifth', () => {
  expect(closed('Almost 850 teachers of Ostrava were dismissed.')).toBe('rounding-misleads');
  expect(closed('Almost 950 teachers of Ostrava were dismissed.')).toBe('overstated');
});
