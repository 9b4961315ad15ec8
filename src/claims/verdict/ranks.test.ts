// A rank told with all that are over or under it is a category of its own.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const regiment = {
  counts: 'soldiers',
  population: '33rd Rifle Regiment',
  event: 'refused orders',
  from: '2023-01',
  to: '2023-12',
  source: 'Duty-room list',
};
const judge = judgeByCase({
  question: { event: 'refused orders', population: regiment.population, from: '2023-01', to: '2023-12' },
  units: [{ id: 'r33', name: '33rd Rifle Regiment', echelon: 'regiment' }],
  cited: [
    { id: 'all', value: 412, ...regiment },
    { id: 'high', value: 117, category: 'captains and above', ...regiment, 'part-of': 'all' },
    { id: 'low', value: 264, category: 'enlisted men', ...regiment, 'part-of': 'all' },
  ],
});

describe('a rank and all above it', () => {
  it.each([
    ['supported', 'In 2023, 117 captains and above of the 33rd Rifle Regiment refused orders.'],
    [
      'supported',
      'In 2023, 117 soldiers of the rank of captain or higher refused orders in the 33rd Rifle Regiment.',
    ],
    [
      'supported',
      'В 2023 году в 33-м стрелковом полку отказались выполнять приказы 117 военных в звании капитана и выше.',
    ],
    ['wrong-category', 'In 2023, 117 captains of the 33rd Rifle Regiment refused orders.'],
    [
      'wrong-category',
      'In 2023, 117 soldiers of the rank of major or higher refused orders in the 33rd Rifle Regiment.',
    ],
    ['wrong-category', 'In 2023, 117 captains and below of the 33rd Rifle Regiment refused orders.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
