// The number of a figure that differs from the one told in its place, its last day or the events that it joins.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const shared = { population: 'miners of Orm basin', from: '2014-01', to: '2016-12', source: 'Union' };
const judge = judgeByCase({
  question: { event: 'injured', population: shared.population, from: '2014-01', to: '2016-12' },
  cited: [
    { id: 'all', value: 4127, counts: 'people', event: 'injured', ...shared },
    {
      id: 'skel',
      value: 1683,
      counts: 'people',
      event: 'injured',
      ...shared,
      place: 'town of Skell',
      'part-of': 'all',
    },
    { id: 'fined', value: 362, counts: 'sentences', event: 'theft', ...shared },
    { id: 'both', value: 947, counts: 'sentences', event: 'theft, fraud and robbery', ...shared },
    {
      id: 'june',
      value: 214,
      counts: 'people',
      event: 'missing',
      ...shared,
      from: '2014-06-02',
      to: '2014-06-05',
    },
    {
      id: 'later',
      value: 238,
      counts: 'people',
      event: 'missing',
      ...shared,
      from: '2014-06-02',
      to: '2014-06-20',
    },
  ],
});
const time = 'between January 2014 and December 2016';

describe('the number of a neighbour', () => {
  it.each([
    ['supported', `Across the basin 4,127 miners of Orm basin were injured ${time}.`],
    ['supported', `In Skell, 1,683 miners of Orm basin were injured ${time}.`],
    ['wrong-place', `There were 1,683 miners of Orm basin injured ${time}.`],
    ['wrong-place', 'С января 2014 по декабрь 2016 года ранены 1683 шахтёра бассейна Орм.'],
    ['supported', 'By 20 June 2014, 238 miners of Orm basin were missing.'],
    ['wrong-period', 'By 20 June 2014, 214 miners of Orm basin were missing.'],
    ['wrong-object', `Courts passed 947 sentences on miners of Orm basin for theft ${time}.`],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
