// Of whom a share is taken: what the part is called may stand before the share as its base, and the share is another one then.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const judge = judgeByCase({
  question: { event: 'arrested', population: 'Ardel Police', from: '2011-03', to: '2014-12' },
  cited: [
    {
      id: 'all',
      value: 400,
      counts: 'people',
      population: 'Ardel Police',
      event: 'detained',
      from: '2011-03',
      to: '2014-12',
      source: 'Archive',
    },
    {
      id: 'women',
      value: 124,
      counts: 'people',
      category: 'women',
      population: 'Ardel Police',
      event: 'detained',
      from: '2011-03',
      to: '2014-12',
      'part-of': 'all',
      source: 'Archive',
    },
  ],
});

describe('the base of a share', () => {
  it.each([
    'Of those detained by Ardel Police, 31 percent were women.',
    'Among the people detained by Ardel Police, women made up 31 percent.',
    'Women accounted for 31 percent of those detained by Ardel Police.',
  ])('the share is of the whole: %s', (text) => {
    expect(judge(text)).toBe('supported');
  });

  it.each([
    'Of the women in the city, 31 percent were detained by Ardel Police.',
    'Among women 31 percent were detained by Ardel Police.',
    'Из женщин полиция Ардела задержала 31 процент.',
    'Среди женщин 31 процент задержанных полицией Ардела.',
  ])('the share is of the part: %s', (text) => {
    expect(judge(text)).not.toMatch(/^supported/);
  });
});

describe('a share that the case cites', () => {
  const cited = judgeByCase({
    question: { event: 'death', population: '17th Guards', from: '2021-01', to: '2022-12' },
    cited: [
      {
        id: 'share',
        value: 18.75,
        counts: 'percent of soldiers',
        population: 'dead of the 17th Guards',
        category: 'recruited sailors',
        event: 'death',
        from: '2021-01',
        to: '2022-12',
        source: 'Archive',
      },
    ],
  });
  it.each([
    ['supported', 'Of the dead of the 17th Guards, 18.75 percent were recruited sailors.'],
    ['wrong-population', 'Of the recruited sailors of the 17th Guards, 18.75 percent had died.'],
  ])('%s: %s', (verdict, text) => {
    expect(cited(text)).toBe(verdict);
  });
});

describe('an article before its number of cases', () => {
  const count = judgeByCase({
    question: { event: 'sentences', population: 'Ardel Court', from: '2021-01', to: '2021-12' },
    cited: [
      {
        id: 'a',
        value: 146,
        counts: 'приговоров',
        category: 'статья 264',
        population: 'Ardel Court',
        event: 'вынесено',
        from: '2021-01',
        to: '2021-12',
        source: 'Archive',
      },
    ],
  });

  it.each([
    'В 2021 году по 264-й статье 146 приговоров вынес Ardel Court.',
    'В 2021 году по статье 264 вынес Ardel Court 146 приговоров.',
  ])('%s', (text) => {
    expect(count(text)).toBe('supported');
  });
});
