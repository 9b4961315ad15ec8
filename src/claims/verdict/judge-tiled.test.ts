// A time that several figures make up together, and rates over whole months.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const miners = judgeBy('Karst basin', [
  { value: 480, counts: 'miners', event: 'killed', from: '2012-01', to: '2012-12' },
  { value: 150, counts: 'miners', event: 'killed', from: '2012-01', to: '2012-03', 'part-of': 'f0' },
  { value: 90, counts: 'miners', event: 'killed', from: '2012-04', to: '2012-06', 'part-of': 'f0' },
  { value: 133, counts: 'miners', event: 'killed', from: '2012-07', to: '2012-09', 'part-of': 'f0' },
  { value: 107, counts: 'miners', event: 'killed', from: '2012-10', to: '2012-12', 'part-of': 'f0' },
  { value: 700, counts: 'miners', event: 'injured', from: '2012-01', to: '2012-03', source: 'Union' },
  { value: 640, counts: 'miners', event: 'injured', from: '2012-04', to: '2012-06', source: 'Clinic' },
]);
const vaccinated = judgeBy('Oren county', [
  { value: 611, counts: 'people', event: 'vaccinated', from: '2013-01', to: '2013-01' },
  { value: 704, counts: 'people', event: 'vaccinated', from: '2013-02', to: '2013-02' },
  { value: 985, counts: 'people', event: 'vaccinated', from: '2013-03', to: '2013-03' },
  { value: 2260, counts: 'people', event: 'born', from: '2013-01', to: '2013-03' },
]);

const held = judgeBy('Zarnitsa colony', [
  { value: 410, counts: 'people', event: 'held', from: '2013-01', to: '2013-01' },
  { value: 430, counts: 'people', event: 'held', from: '2013-02', to: '2013-02' },
  { value: 90, counts: 'people', event: 'in custody', from: '2013-01', to: '2013-01' },
  { value: 80, counts: 'people', event: 'in custody', from: '2013-02', to: '2013-02' },
]);

describe('figures that follow one another', () => {
  test.each([
    [miners, 'From January to June 2012, 240 miners were killed in the Karst basin.', 'supported'],
    [miners, 'С апреля по сентябрь 2012 года в Карстском бассейне погибли 223 шахтёра.', 'supported'],
    [miners, 'From April to December 2012, 330 miners were killed in the Karst basin.', 'supported'],
    [miners, 'From January to June 2012 more than 300 miners were killed in the Karst basin.', 'overstated'],
    [vaccinated, 'In January and February 2013, 1,315 people were vaccinated in Oren county.', 'supported'],
    [
      vaccinated,
      'In January and February 2013 some 1,300 people were vaccinated in Oren county.',
      'supported-by-rounding',
    ],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });

  test.each([
    // No figures cover May alone, two sources make no sum, and of a part, of others or of a guess no sum tells.
    [miners, 'From January to May 2012, 240 miners were killed in the Karst basin.'],
    [miners, 'From January to June 2012, 1,340 miners were injured in the Karst basin.'],
    [miners, 'From January to June 2012, 240 miners were killed by gas in the Karst basin.'],
    [miners, 'Another 240 miners were killed in the Karst basin from January to June 2012.'],
    [miners, 'С января по июнь 2012 года в Карстском бассейне могли погибнуть 240 шахтёров.'],
    // Who is held in one month is held in the next.
    [held, 'In January and February 2013, 840 people were held in Zarnitsa colony.'],
    [held, 'In January and February 2013, 170 people were in custody in Zarnitsa colony.'],
    [vaccinated, 'In January and March 2013, 1,596 people were vaccinated in Oren county.'],
    [vaccinated, 'In January and March 2013, 2,300 people were vaccinated in Oren county.'],
    [vaccinated, 'In January and March 2013, 2,260 people were born in Oren county.'],
    [vaccinated, 'In January and February 2013, 1,315 people refused to be vaccinated in Oren county.'],
  ])('left open %#', (judge, text) => {
    expect(['cannot-tell', 'not-checkable']).toContain(judge(text));
  });
});

test.each([
  ['On average 40 miners were killed each month in the Karst basin in 2012.', 'supported'],
  ['В 2012 году в Карстском бассейне каждый месяц погибали в среднем 40 шахтёров.', 'supported'],
  ['In 2012 an average of 60 miners were killed every month in the Karst basin.', 'overstated'],
])('a rate over whole months %#', (text, verdict) => {
  expect(miners(text)).toBe(verdict);
});
