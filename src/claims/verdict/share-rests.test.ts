// Shares of what a counted kind leaves of its whole, of papers that nobody counts unless they were lodged, of a list told by its name,
// and those of another fate; growth told with both its numbers.
import { expect, it } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const ferry = judgeBy('passengers of the Halvor ferry line', [
  { id: 'hurt', value: 1250, counts: 'people', event: 'injured in collisions' },
  {
    id: 'women',
    value: 500,
    counts: 'people',
    event: 'injured in collisions',
    category: 'women',
    'part-of': 'hurt',
  },
  {
    id: 'minors',
    value: 150,
    counts: 'people',
    event: 'injured in collisions',
    category: 'minors',
    'part-of': 'hurt',
  },
  {
    id: 'crew',
    value: 290,
    counts: 'people',
    event: 'injured in collisions',
    category: 'sailors',
    'part-of': 'hurt',
  },
  { id: 'filed', value: 880, counts: 'refund claims', event: 'lodged' },
  { id: 'paid', value: 396, counts: 'refund claims', event: 'paid out', 'part-of': 'filed' },
  { id: 'y11', value: 410, counts: 'voyages', event: 'cancelled', from: '2011-03', to: '2011-12' },
  { id: 'y12', value: 492, counts: 'voyages', event: 'cancelled', from: '2012-03', to: '2012-12' },
]);

const register = judgeBy('wanted register of the police of Morvia', [
  { id: 'all', value: 9400, counts: 'people', event: 'wanted' },
  { id: 'soldiers', value: 2400, counts: 'people', event: 'wanted', category: 'soldiers', 'part-of': 'all' },
  {
    id: 'awol',
    value: 1800,
    counts: 'people',
    event: 'wanted',
    category: 'soldiers absent without leave',
    'part-of': 'soldiers',
  },
  { id: 'foreign', value: 3300, counts: 'people', event: 'wanted', category: 'foreigners', 'part-of': 'all' },
]);

it.each([
  ['supported', 'Men account for 60 per cent of the passengers of the Halvor line injured in collisions.'],
  ['overstated', 'Men account for 80 per cent of the passengers of the Halvor line injured in collisions.'],
  [
    'cannot-tell',
    'Tourists account for 60 per cent of the passengers of the Halvor line injured in collisions.',
  ],
  ['supported', 'Мужчины составляют 60 процентов пострадавших в столкновениях пассажиров линии Халвор.'],
  [
    'supported',
    'Из пострадавших в столкновениях пассажиров линии Халвор 12 процентов не достигли восемнадцати лет.',
  ],
  [
    'cannot-tell',
    'Из пострадавших в столкновениях пассажиров линии Халвор 12 процентов не достигли тридцати лет.',
  ],
  [
    'cannot-tell',
    'Sailors account for 23 per cent of the passengers of the Halvor line killed in collisions.',
  ],
  ['supported', 'The Halvor line has paid out 45 per cent of the refund claims.'],
  ['overstated', 'Two thirds of the refund claims lodged by passengers of the Halvor line were paid out.'],
  ['supported', 'The voyages cancelled on the Halvor ferry line grew by 20 per cent, from 410 to 492.'],
  ['overstated', 'The voyages cancelled on the Halvor ferry line grew by 30 per cent, from 410 to 492.'],
])('%s: %s', (verdict, text) => {
  expect(ferry(text, /\d\d per cent|\d\d процент|Two/.exec(text)?.[0])).toBe(verdict);
});

it.each([
  [
    'supported',
    'Three quarters of the soldiers on the Morvian register are sought for being absent without leave.',
  ],
  [
    'overstated',
    'Three quarters of the people on the Morvian register are sought for being absent without leave.',
  ],
])('%s: %s', (verdict, text) => {
  expect(register(text)).toBe(verdict);
});
