// Territories named behind their noun, names that English writes with j, and what those are called of whom something is told.
import { expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const shared = { population: 'Республика Лоанда', source: 'Миссия наблюдателей' };
const year = { from: '2015-01', to: '2015-12' };
const judge = judgeByCase({
  question: { event: 'сожжены', population: 'Республика Лоанда', from: '2014-01', to: '2016-12' },
  cited: [
    {
      ...shared,
      ...year,
      id: 'villages',
      value: 176,
      counts: 'деревни',
      event: 'сожжены',
      place: 'провинция Джамбе',
    },
    {
      ...shared,
      ...year,
      id: 'fled',
      value: 41_300,
      counts: 'жители',
      event: 'бежали',
      place: 'провинция Джамбе',
    },
    {
      ...shared,
      ...year,
      id: 'died',
      value: 63,
      counts: 'заключённые',
      event: 'умерли',
      place: 'провинция Джамбе',
    },
    {
      ...shared,
      ...year,
      id: 'other',
      value: 88,
      counts: 'деревни',
      event: 'сожжены',
      place: 'провинция Корло',
    },
  ],
});

test.each([
  ['supported', 'В 2015 году в провинции Джамбе сожгли 176 деревень.'],
  ['supported', 'In 2015, 176 villages were burned in Jambe province.'],
  ['wrong-place', 'В 2015 году в провинции Корло сожгли 176 деревень.'],
  ['overstated', 'В 2015 году в провинции Джамбе сожгли более трёхсот деревень.'],
  ['supported-by-rounding', 'В 2015 году из провинции Джамбе бежали около 41 тысячи жителей.'],
  ['supported', 'В 2015 году в провинции Джамбе умерли 63 заключённых.'],
])('%s: %s', (verdict, text) => {
  expect(judge(text)).toBe(verdict);
});
