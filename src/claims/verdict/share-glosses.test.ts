// Shares beside whose pair the sentence says who gained, by what article, or that a contract was signed; growth of the whole and of a kind.
import { expect, it } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const courts = judgeBy('garrison courts of Ulm Territory', [
  {
    id: 'all',
    value: 640,
    counts: 'sentences',
    event: 'passed',
    category: 'article 337 (absence without leave)',
  },
  {
    id: 'mild',
    value: 243,
    counts: 'sentences',
    event: 'passed',
    category: 'article 337 (absence without leave), suspended',
    'part-of': 'all',
  },
  { id: 'claims', value: 410, counts: 'rulings', event: 'rulings on pensions' },
  {
    id: 'won',
    value: 123,
    counts: 'rulings',
    event: 'rulings on pensions',
    category: 'positive',
    'part-of': 'claims',
  },
  { id: 'dead', value: 950, counts: 'people', event: 'killed' },
  {
    id: 'contract',
    value: 418,
    counts: 'people',
    event: 'killed',
    category: 'contract soldiers',
    'part-of': 'dead',
  },
]);
const wanted = judgeBy('wanted register of Ulm Territory', [
  { id: 'w13', value: 500, counts: 'people', event: 'wanted', from: undefined, to: '2013-12' },
  { id: 'w14', value: 555, counts: 'people', event: 'wanted', from: undefined, to: '2014-12' },
  {
    id: 's14',
    value: 90,
    counts: 'people',
    event: 'wanted',
    category: 'servicemen',
    from: undefined,
    to: '2014-12',
  },
  {
    id: 'l14',
    value: 70,
    counts: 'people',
    event: 'wanted',
    category: 'servicemen',
    from: undefined,
    to: '2014-12',
    source: 'Law Office',
  },
]);

it.each([
  ['supported-by-rounding', 'Some 38 per cent of the sentences passed under Article 337 were suspended.'],
  ['cannot-tell', 'Some 38 per cent of the sentences passed under Article 332 were suspended.'],
  ['supported', "30 per cent of the rulings on pensions went in the pensioners' favour."],
  ['cannot-tell', '30 per cent of the rulings on pensions went in secret session.'],
  ['supported', 'Of those killed, 44 per cent had signed a contract.'],
  ['cannot-tell', 'Of those killed, 44 per cent had signed a petition.'],
])('%s: %s', (verdict, text) => {
  expect(courts(text, /\d\d per cent|Some/.exec(text)?.[0])).toBe(verdict);
});

it.each([
  [
    'supported',
    'From December 2013 to December 2014 the number of people wanted in Ulm Territory grew by 11 per cent.',
  ],
  [
    'overstated',
    'From December 2013 to December 2014 the number of people wanted in Ulm Territory grew by 31 per cent.',
  ],
])('%s: %s', (verdict, text) => {
  expect(wanted(text, /\d\d per cent/.exec(text)?.[0])).toBe(verdict);
});
