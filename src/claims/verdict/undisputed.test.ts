// Words that sound like a doubt and are none: one denial of another, what people came to, how long it lasted.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const nurses = { population: 'nurses of Corvale', from: '2016-01', to: '2018-06' };

const judge = judgeByCase({
  question: { event: 'dismissed', ...nurses },
  cited: [
    { id: 'out', value: 583, event: 'dismissed', counts: 'people', ...nurses, source: 'Nurses Union' },
    { id: 'less', value: 377, event: 'dismissed', counts: 'people', ...nurses, source: 'Health Office' },
    {
      id: 'ill',
      value: 146,
      event: 'infected with tuberculosis',
      counts: 'people',
      ...nurses,
      source: 'Health Office',
    },
    {
      id: 'away',
      value: 214,
      event: 'transferred to another hospital',
      counts: 'people',
      ...nurses,
      source: 'Health Office',
    },
  ],
});

describe('what nobody disputes', () => {
  it.each([
    [
      'sources-conflict',
      'It is beyond dispute that 583 nurses of Corvale were dismissed from January 2016 to June 2018.',
    ],
    [
      'sources-conflict',
      'From January 2016 to June 2018, 377 nurses of Corvale were dismissed, and nobody denies it.',
    ],
    [
      'sources-conflict',
      'Никто не спорит с тем, что с января 2016 по июнь 2018 года уволили 583 медсестры Корвейла.',
    ],
    [
      'supported',
      'There is no denying it: 146 nurses of Corvale were infected with tuberculosis from January 2016 to June 2018.',
    ],
    [
      'cannot-tell',
      'Nobody has confirmed that 146 nurses of Corvale were infected with tuberculosis from January 2016 to June 2018.',
    ],
    [
      'cannot-tell',
      'The Health Office disputes that 146 nurses of Corvale were infected with tuberculosis from January 2016 to June 2018.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('how long it lasted, and where to', () => {
  it.each([
    [
      'supported',
      'In the two and a half years to the end of June 2018, 146 nurses of Corvale were infected with tuberculosis.',
    ],
    [
      'wrong-period',
      'In the six months to the end of June 2018, 146 nurses of Corvale were infected with tuberculosis.',
    ],
    [
      'supported',
      'From January 2016 to June 2018, 214 nurses of Corvale were transferred to a new hospital.',
    ],
    [
      'cannot-tell',
      'From January 2016 to June 2018, another 214 nurses of Corvale were transferred to a hospital.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
