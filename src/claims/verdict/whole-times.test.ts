// A list and a rate told over longer or shorter than the count was kept: the beginning that is named is meant.
import { describe, expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const kept = { from: '1931-04', to: '1932-11', source: 'Karsk Society', counts: 'people' };
const judge = judgeByCase({
  question: { event: 'exiled', population: 'residents of Karsk province', from: '1931-04', to: '1932-11' },
  cited: [
    { id: 'listed', value: 9140, population: 'Book of Memory of Karsk province', event: 'listed', ...kept },
    { id: 'shot', value: 2643, population: 'Book of Memory of Karsk province', event: 'shot', ...kept },
    { id: 'fled', value: 1540, population: 'residents of Karsk province', event: 'fled', ...kept },
  ],
});

describe('its own time', () => {
  test.each([
    [
      'supported',
      'The Book of Memory of Karsk province holds 2,643 people shot between April 1931 and November 1932.',
    ],
    ['supported', 'В Книге памяти Карской области за апрель 1931 — ноябрь 1932 года 2643 расстрелянных.'],
    [
      'supported-by-rounding',
      'From April 1931 to November 1932 residents of Karsk province fled at a rate of about 77 people a month.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('another beginning', () => {
  test.each([
    'Between December 1931 and November 1932, the Book of Memory of Karsk province records, 2,643 people were shot.',
    'В Книге памяти Карской области за декабрь 1931 — ноябрь 1932 года 2643 расстрелянных.',
  ])('of a list: %s', (text) => {
    expect(judge(text)).not.toMatch(/^supported/);
  });
  test('of a rate', () => {
    expect(
      judge(
        'From November 1930 to November 1932 residents of Karsk province fled at a rate of about 77 people a month.',
      ),
    ).toBe('wrong-period');
  });
});
