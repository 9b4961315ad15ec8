// Areas, lengths, weights and money: compared by their units, converted where the dimension is the same.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const taryn = { population: 'Taryn region', from: '2024-01', to: '2024-12', source: 'Forest Watch' };

const judge = judgeByCase({
  question: { event: 'fire', population: 'Taryn region', from: '2023-01', to: '2024-12' },
  cited: [
    { id: 'burnt', value: 48250, counts: 'hectares of forest', event: 'burnt', ...taryn },
    {
      ...taryn,
      id: 'before',
      value: 31700,
      counts: 'hectares of forest',
      event: 'burnt',
      from: '2023-01',
      to: '2023-12',
    },
    { id: 'oil', value: 2640, counts: 'tonnes of oil', event: 'spilled into rivers', ...taryn },
    { id: 'road', value: 318, counts: 'kilometres of road', event: 'repaired', ...taryn },
    { id: 'fires', value: 806, counts: 'wildfires', event: 'recorded', ...taryn },
    { id: 'paid', value: 7_400_000, counts: 'euros', event: 'compensation paid', ...taryn },
  ],
});

describe('amounts in units of measurement', () => {
  it.each([
    ['supported', 'In 2024 fire burnt 48,250 hectares of forest in the Taryn region.'],
    ['supported', 'В 2024 году в Тарынском крае сгорело 48 250 га леса.'],
    ['supported', 'В Тарынском крае за 2024 год отремонтировано 318 км дорог.'],
    ['supported-by-rounding', 'Some 480 square kilometres of forest burnt in the Taryn region in 2024.'],
    ['supported-by-rounding', 'В Тарынском крае в 2024 году сгорело около 482 кв. км леса.'],
    ['overstated', 'Более 700 кв. км леса сгорело в Тарынском крае в 2024 году.'],
    ['overstated', 'About 300 miles of road were repaired in the Taryn region in 2024.'],
    ['wrong-unit', 'In 2024, 48,250 square kilometres of forest burnt in the Taryn region.'],
    ['wrong-unit', 'In 2024, 2,640 barrels of oil spilled into rivers in the Taryn region.'],
    ['wrong-unit', 'In 2024, 318 miles of road were repaired in the Taryn region.'],
    ['wrong-period', 'In 2023 fire burnt 48,250 hectares of forest in the Taryn region.'],
    ['supported', 'Compensation of €7.4m was paid in the Taryn region in 2024.'],
    ['wrong-unit', 'In 2024 the Taryn region paid out 7.4 million dollars in compensation.'],
    ['wrong-unit', 'В 2024 году в Тарынском крае выплачено 7,4 млн рублей компенсаций.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });

  it('reads no distances where the case measures none', () => {
    const people = judgeByCase({
      question: { event: 'fire', population: 'Taryn region', from: '2024-01', to: '2024-12' },
      cited: [{ id: 'fires', value: 806, counts: 'wildfires', event: 'recorded', ...taryn }],
    });
    expect(people('The village lies 48 kilometres from the border.')).toBe('not-checkable');
  });
});

describe('bounds near their number', () => {
  it.each([
    ['supported-by-rounding', 'Just over 800 wildfires were recorded in the Taryn region in 2024.'],
    ['understated', 'Just over 600 wildfires were recorded in the Taryn region in 2024.'],
    ['supported', 'More than 700 wildfires were recorded in the Taryn region in 2024.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
