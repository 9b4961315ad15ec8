// Whom a figure counts, where another figure of the case names people by that very event; times told by seasons.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const span = { from: '2014-10', to: '2016-06' };
const debtors = { population: 'debtors of the country', event: 'barred from travel over unpaid fines' };

const judge = judgeByCase({
  question: { ...debtors, ...span },
  cited: [
    { id: 'all', value: 6173, counts: 'people', ...debtors, ...span, source: 'Bailiffs' },
    {
      id: 'y15',
      value: 3924,
      counts: 'people',
      ...debtors,
      from: '2015-01',
      to: '2015-12',
      source: 'Bailiffs',
    },
    {
      id: 'paid',
      value: 2218,
      counts: 'people',
      population: 'those barred from travel over unpaid fines',
      event: 'paid in full',
      ...span,
      source: 'Treasury',
    },
  ],
});

describe('people told by what befell them', () => {
  it.each([
    ['supported', 'In 2015, 3,924 people were barred from travel over unpaid fines.'],
    ['overstated', 'More than 5,000 people were barred from travel over unpaid fines in 2015.'],
    ['wrong-period', 'In 2014, 3,924 people were barred from travel over unpaid fines.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('seasons', () => {
  it.each([
    [
      'supported',
      'From the autumn of 2014 to the summer of 2016, 6,173 people were barred from travel over unpaid fines.',
    ],
    [
      'wrong-period',
      'From the winter of 2015 to the summer of 2016, 6,173 people were barred from travel over unpaid fines.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
