// Words that set what is named beside others of the case: that it is a neighbour, that it has the most.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const year = { event: 'refused orders', from: '2023-01', to: '2023-12', source: 'Duty-room list' };
const r33 = { counts: 'soldiers', population: '33rd Rifle Regiment', ...year };
const judge = judgeByCase({
  question: {
    event: year.event,
    population: 'soldiers of the 33rd Rifle Regiment',
    from: year.from,
    to: year.to,
  },
  units: [
    { id: 'r33', name: '33rd Rifle Regiment', echelon: 'regiment' },
    { id: 'r34', name: '34th Rifle Regiment', echelon: 'regiment' },
  ],
  cited: [
    { id: 'all', value: 412, ...r33 },
    { id: 'first', value: 266, category: 'contract soldiers', ...r33, 'part-of': 'all' },
    { id: 'second', value: 131, category: 'mobilised', ...r33, 'part-of': 'all' },
    { id: 'other', value: 158, ...r33, population: '34th Rifle Regiment' },
  ],
});

describe('a neighbour that is named', () => {
  it.each([
    ['supported', 'В соседнем 34-м стрелковом полку в 2023 году приказы отказались выполнять 158 солдат.'],
    ['supported', 'Next door, in the 34th Rifle Regiment, 158 soldiers refused orders in 2023.'],
    ['supported', 'У соседей дела лучше: в 34-м полку в 2023 году отказались выполнять приказы 158 солдат.'],
    ['wrong-population', 'In 2023, 412 soldiers of the neighbouring 34th Rifle Regiment refused orders.'],
    ['cannot-tell', 'В соседнем полку в 2023 году приказы отказались выполнять 158 солдат.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('those on the other side', () => {
  it.each([
    'In 2023, 158 soldiers who fought against the 34th Rifle Regiment refused orders.',
    'В 2023 году отказались выполнять приказы 158 солдат, воевавших против 34-го стрелкового полка.',
  ])('are not of the body: %s', (text) => {
    expect(judge(text)).not.toMatch(/^supported/);
  });
});

describe('the most of all', () => {
  it('is told of the largest part', () => {
    expect(
      judge(
        'Contract soldiers were the largest group among those who refused orders in the 33rd Rifle Regiment in 2023, with 266 men.',
        '266',
      ),
    ).toBe('supported');
  });
  it('is not told of a smaller one', () => {
    expect(
      judge(
        'Mobilised men were the largest group among those who refused orders in the 33rd Rifle Regiment in 2023, with 131 men.',
        '131',
      ),
    ).not.toMatch(/^supported/);
  });
});
