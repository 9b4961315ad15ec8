// Shares told by a time of their whole, of one of two joined events, of men, of a base that is only pointed to; and how much more
// stood on one day than on another.
import { expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const quarry = judgeByCase({
  question: { event: 'injuries', population: 'quarry workers of Holm', from: '2018-11', to: '2021-02' },
  cited: [
    { id: 'all', value: 960, counts: 'injuries', event: 'injuries' },
    { id: 'y20', value: 505, event: 'injuries', from: '2020-01', to: '2020-12', 'part-of': 'all' },
    { id: 'y19', value: 312, event: 'injuries', from: '2019-01', to: '2019-12', 'part-of': 'all' },
    { id: 'may', value: 131, event: 'injuries', from: '2020-05', to: '2020-05', 'part-of': 'y20' },
    { id: 'hurt', value: 840, counts: 'people', event: 'killed or maimed' },
    { id: 'dead', value: 210, counts: 'people', event: 'killed', 'part-of': 'hurt' },
    {
      id: 'men',
      value: 770,
      counts: 'people',
      event: 'killed or maimed',
      category: 'men',
      'part-of': 'hurt',
    },
    { id: 'filed', value: 640, counts: 'complaints', event: 'complaints lodged' },
    { id: 'won', value: 96, counts: 'complaints', event: 'complaints upheld', 'part-of': 'filed' },
    { id: 'sick19', value: 300, counts: 'people', event: 'on sick leave', from: undefined, to: '2019-12' },
    { id: 'sick20', value: 390, counts: 'people', event: 'on sick leave', from: undefined, to: '2020-12' },
  ].map((figure) => ({
    counts: 'injuries',
    population: 'quarry workers of Holm',
    from: '2018-11',
    to: '2021-02',
    source: 'Safety Board',
    ...figure,
  })),
});

it.each([
  ['supported', 'More than half of the injuries at the Holm quarries fell in a single year, 2020.'],
  ['overstated', 'More than half of the injuries at the Holm quarries fell in a single year, 2019.'],
  ['supported-by-rounding', 'Около четверти травм на карьерах Холма за 2020 год пришлось на май.'],
  ['overstated', 'Three quarters of the injuries of 2020 at the Holm quarries happened in May.'],
  ['supported-by-rounding', 'На май 2020 года пришлось 26 процентов всех травм того года на карьерах Холма.'],
  ['overstated', 'На май 2020 года пришлось 26 процентов всех травм на карьерах Холма.'],
  ['supported', 'One in four of the quarry workers of Holm killed or maimed was killed.'],
  ['cannot-tell', 'One in four of the quarry workers of Holm maimed was killed.'],
  ['supported-by-rounding', 'Men account for 92 per cent of the quarry workers of Holm killed or maimed.'],
  ['cannot-tell', 'Foremen account for 92 per cent of the quarry workers of Holm killed or maimed.'],
  ['supported', 'The complaints of the quarry workers of Holm were upheld in 15 per cent of cases.'],
  ['cannot-tell', 'The complaints of the quarry workers of Holm were heard in 15 per cent of cases.'],
  [
    'invalid-statistic',
    'Set the 640 complaints against the 840 people killed or maimed, and 76 per cent of the victims complained.',
  ],
  [
    'supported',
    'Between December 2019 and December 2020 the number of quarry workers of Holm on sick leave grew by 30 per cent.',
  ],
  [
    'overstated',
    'Between December 2019 and December 2020 the number of quarry workers of Holm on sick leave grew by 50 per cent.',
  ],
])('%s: %s', (verdict, text) => {
  expect(quarry(text, /\d\d per cent|\d\d процент/.exec(text)?.[0])).toBe(verdict);
});
