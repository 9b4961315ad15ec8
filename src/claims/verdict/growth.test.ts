// How much more one figure is than another of another time or place, and shares in whatever order their sentence tells them.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const courts = {
  counts: 'sentences',
  population: 'garrison courts of Vesna region',
  event: 'sentenced for desertion',
  source: 'Court Watch',
};
const in2022 = { from: '2022-01', to: '2022-12' };
const in2023 = { from: '2023-01', to: '2023-12' };
const in2024 = { from: '2024-01', to: '2024-12' };
const killed = {
  counts: 'people',
  population: 'residents of Vesna region',
  event: 'killed',
  source: 'Memory',
};

const judge = judgeByCase({
  question: { event: 'desertion', population: 'garrison courts', from: '2022-01', to: '2024-12' },
  cited: [
    { id: 's22', value: 311, ...courts, ...in2022 },
    { id: 's23', value: 1526, ...courts, ...in2023 },
    { id: 's24', value: 2106, ...courts, ...in2024 },
    { id: 'suspended', value: 824, ...courts, ...in2024, category: 'suspended', 'part-of': 's24' },
    { id: 'arkin', value: 205, ...courts, ...in2024, place: 'Arkin', 'part-of': 's24' },
    { id: 'bolsk', value: 612, ...courts, ...in2024, place: 'Bolsk', 'part-of': 's24' },
    { id: 'k23', value: 940, ...killed, ...in2023 },
    { id: 'k24', value: 470, ...killed, ...in2024 },
  ],
});

describe('growth from one figure to another', () => {
  it.each([
    [
      'supported-by-rounding',
      'The number of desertion sentences in the Vesna region rose by 38 % in 2024 compared with 2023.',
      '38 %',
    ],
    [
      'overstated',
      'The number of desertion sentences in the Vesna region rose by 60 % in 2024 compared with 2023.',
      '60 %',
    ],
    [
      'cannot-tell',
      'Desertion sentences for officers in the Vesna region rose by 38 % in 2024 compared with 2023.',
      '38 %',
    ],
    [
      'supported-by-rounding',
      'В 2023 году гарнизонные суды Весненской области вынесли почти впятеро больше приговоров за дезертирство, чем в 2022-м.',
      'почти впятеро',
    ],
    [
      'cannot-tell',
      'В 2023 году гарнизонные суды Весненской области вынесли почти впятеро больше приговоров за дезертирство, чем в 2021-м.',
      'почти впятеро',
    ],
    [
      'supported-by-rounding',
      'In 2024 the courts passed three times as many desertion sentences in Bolsk as in Arkin.',
      'three times',
    ],
    [
      'overstated',
      'In 2024 the courts passed five times as many desertion sentences in Bolsk as in Arkin.',
      'five times',
    ],
    [
      'cannot-tell',
      'In 2024 the courts passed three times as many desertion sentences in Bolsk as in Omsk.',
      'three times',
    ],
    [
      'supported',
      'В 2024 году в Весненской области погибло на 50 % меньше жителей, чем годом ранее.',
      '50 %',
    ],
    [
      'overstated',
      'В 2024 году в Весненской области погибло на 70 % меньше жителей, чем годом ранее.',
      '70 %',
    ],
    [
      'supported-by-rounding',
      'По сравнению с 2022 годом число приговоров за дезертирство в Весненской области выросло в 2023 году в 4,9 раза.',
      'в 4,9 раза',
    ],
    [
      'understated',
      'Приговоров за дезертирство в Весненской области в 2023 году стало вдвое больше, чем в 2022-м.',
      'вдвое',
    ],
    [
      'supported-by-rounding',
      'In 39 per cent of the desertion sentences passed by the garrison courts in 2024, the term was suspended.',
      '39 per cent',
    ],
  ])('%s: %s', (verdict, text, span) => {
    expect(judge(text, span)).toBe(verdict);
  });
});
