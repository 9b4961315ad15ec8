// Months that a sentence names are meant at their word, whether a preposition leads to them or not.
import { describe, expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const source = 'District Archive';
const judge = judgeByCase({
  question: { event: 'arrested', population: 'residents of Sarmin district', from: '2011-01', to: '2014-12' },
  cited: [
    {
      id: 'arrested',
      value: 2861,
      counts: 'people',
      population: 'residents of Sarmin district',
      event: 'arrested',
      from: '2011-01',
      to: '2012-04',
      source,
    },
    {
      id: 'shot',
      value: 1437,
      counts: 'people',
      population: 'residents of Sarmin district',
      event: 'shot',
      from: '2011-03',
      to: '2012-11',
      source,
    },
  ],
});

describe('another month is another time', () => {
  test.each([
    'From January 2011 to December 2012, 2,861 residents of Sarmin district were arrested.',
    'С января 2011-го по декабрь 2012 года арестовали 2861 жителя Сарминского района.',
    'July 2011 to November 2012: 1,437 residents of Sarmin district shot',
    '1,437 residents of Sarmin district were shot, July 2011 – November 2012.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('wrong-period');
  });
});

describe('its own months, and the years that they lie in', () => {
  test.each([
    'From January 2011 to April 2012, 2,861 residents of Sarmin district were arrested.',
    'March 2011 to November 2012: 1,437 residents of Sarmin district shot',
    '1,437 residents of Sarmin district were shot, March 2011 – November 2012.',
    'In 2011–2012, 1,437 residents of Sarmin district were shot.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('supported');
  });
});
