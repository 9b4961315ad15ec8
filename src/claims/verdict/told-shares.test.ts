// Shares whose base is told in few words, by a number, or as a list; and per cents that the case itself holds.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const company = judgeByCase({
  question: {
    event: 'recruitment',
    population: 'fighters of the Sokol company',
    from: '2022-05',
    to: '2023-08',
  },
  cited: [
    { id: 'roster', value: 9420, event: 'recruited' },
    { id: 'convicts', value: 6120, event: 'recruited', category: 'convicts', 'part-of': 'roster' },
    { id: 'killed', value: 3140, event: 'killed' },
    { id: 'young', value: 502, event: 'killed', category: 'under 25', 'part-of': 'killed' },
    { id: 'wounded', value: 4710, event: 'wounded' },
    { id: 'bodies', value: 2080, counts: 'bodies', event: 'bodies brought home' },
    { id: 'named', value: 1456, counts: 'bodies', event: 'bodies identified', 'part-of': 'bodies' },
  ].map((figure) => ({
    counts: 'people',
    population: 'fighters of Sokol',
    from: '2022-05',
    to: '2023-08',
    source: 'Steppe Papers',
    ...figure,
  })),
});

const courts = judgeByCase({
  question: {
    event: 'trials of deserters',
    population: 'garrison courts of Torgay region',
    from: '2023-01',
    to: '2024-12',
  },
  cited: [
    { id: 'all', value: 2210, event: 'judgment passed' },
    { id: 'term', value: 1326, event: 'judgment passed', category: 'prison term', 'part-of': 'all' },
    { id: 'mild', value: 751, event: 'judgment passed', category: 'suspended sentence', 'part-of': 'all' },
    { id: 'y23', value: 860, event: 'judgment passed', to: '2023-12', 'part-of': 'all' },
    {
      id: 'beaten',
      value: 61,
      counts: 'per cent',
      population: 'released defendants interviewed',
      event: 'beaten',
      source: 'Law Clinic',
    },
  ].map((figure) => ({
    counts: 'defendants',
    population: 'garrison courts of Torgay region',
    from: '2023-01',
    to: '2024-12',
    source: 'Court Chronicle',
    ...figure,
  })),
});

const hospital = judgeByCase({
  question: { event: 'wounded', population: 'patients of Torvil hospital', from: '2022-01', to: '2023-12' },
  cited: [
    { id: 'in', value: 7312, event: 'admitted' },
    { id: 'steel', value: 5118, event: 'admitted', category: 'shrapnel wounds', 'part-of': 'in' },
    { id: 'y22', value: 2520, event: 'admitted', to: '2022-12', 'part-of': 'in' },
    { id: 'y23', value: 4792, event: 'admitted', from: '2023-01', 'part-of': 'in' },
    { id: 'filed', value: 512, counts: 'complaints', population: 'relatives', event: 'filed' },
    {
      id: 'upheld',
      value: 77,
      counts: 'complaints',
      population: 'relatives',
      event: 'upheld',
      'part-of': 'filed',
    },
  ].map((figure) => ({
    counts: 'patients',
    population: 'Torvil military hospital',
    from: '2022-01',
    to: '2023-12',
    source: 'Ward Book',
    ...figure,
  })),
});

it.each([
  [
    'supported-by-rounding',
    'Seven in ten patients admitted to Torvil military hospital came with shrapnel wounds.',
  ],
  ['cannot-tell', 'Seven in ten patients admitted to Torvil military hospital came with bullet wounds.'],
  ['supported-by-rounding', "Some 15 per cent of the relatives' complaints filed in 2022–2023 were upheld."],
  ['supported-by-rounding', 'Из 512 жалоб, поданных родными, удовлетворили каждую седьмую.'],
  ['overstated', 'Из 512 жалоб, поданных родными, удовлетворили каждую третью.'],
  [
    'supported-by-rounding',
    'Patients admitted to Torvil hospital in 2023 were 1.9 times as many as in 2022.',
  ],
  ['overstated', 'Patients admitted to Torvil hospital in 2023 were three times as many as in 2022.'],
])('in a hospital, %s: %s', (verdict, text) => {
  expect(hospital(text, /Seven|Some 15|каждую|1.9|three/.exec(text)?.[0])).toBe(verdict);
});

describe('a share with the very quotient of two figures', () => {
  it.each([
    [
      'supported-by-rounding',
      'Almost two thirds of the recruits on the Sokol roster were signed up in prison.',
    ],
    ['cannot-tell', 'Almost two thirds of the recruits on the Sokol roster were signed up in barracks.'],
    ['supported', 'Of the 9,420 people on the Sokol roster, half were wounded.'],
    ['cannot-tell', 'Of the 9,420 people on the Sokol roster, half were captured.'],
    ['supported', 'Каждый третий завербованный в «Сокол» погиб.'],
    ['supported', 'Seven in ten of the bodies brought home had been identified.'],
    ['cannot-tell', 'Seven in ten of the bodies brought home had been buried.'],
    ['supported-by-rounding', 'Men under 25 account for 16 per cent of the Sokol fighters killed.'],
    ['cannot-tell', 'Men over 25 account for 16 per cent of the Sokol fighters killed.'],
    ['supported', 'Six in ten defendants were given a prison term by the garrison courts of Torgay region.'],
    ['cannot-tell', 'Six in ten officers were given a prison term by the garrison courts of Torgay region.'],
  ])('%s: %s', (verdict, text) => {
    const judge = /Torgay/.test(text) ? courts : company;
    expect(judge(text, /half|16/.exec(text)?.[0])).toBe(verdict);
  });
});

it.each([
  ['supported', 'Of the released defendants interviewed, 61 per cent had been beaten.'],
  ['wrong-population', 'In the Torgay region 61 per cent of all on whom judgment was passed were beaten.'],
  ['cannot-tell', 'Of the released defendants interviewed, 61 per cent had been bribed.'],
])('of a per cent, %s: %s', (verdict, text) => {
  expect(courts(text, '61')).toBe(verdict);
});
