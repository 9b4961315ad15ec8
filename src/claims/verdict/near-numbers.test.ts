// Numbers that are no figure's to the digit: words choose their figure as they would for an exact number.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const evictions = {
  population: 'tenants of the Marnov district',
  event: 'evicted',
  from: '2020-02',
  to: '2022-08',
  counts: 'people',
  source: 'Housing Watch',
};
const part = { ...evictions, 'part-of': 'evicted' };

const judge = judgeByCase({
  question: { event: 'evicted', population: evictions.population, from: '2020-02', to: '2022-08' },
  cited: [
    { id: 'evicted', value: 1837, ...evictions },
    { id: 'town', value: 1124, place: 'town of Marnov', ...part },
    { id: 'pensioners', value: 433, category: 'pensioners', ...part },
    { id: 'city-hall', value: 1356, ...evictions, source: 'City Hall' },
    { id: 'hospital', value: 296, ...evictions, event: 'admitted to hospital' },
    { id: 'sites', value: 58, ...evictions, counts: 'raids', event: 'raids' },
  ],
});

const span = 'from February 2020 to August 2022';

describe('a district and the town that it is named after', () => {
  it.each([
    ['wrong-place', `Housing Watch says 1,124 tenants of the Marnov district were evicted ${span}.`],
    [
      'supported-by-rounding',
      `About 1,840 tenants of the Marnov district were evicted ${span}, Housing Watch says.`,
    ],
    [
      'overstated',
      `More than 2,500 tenants of the Marnov district were evicted ${span}, Housing Watch says.`,
    ],
    [
      'supported',
      `In the town of Marnov 1,124 tenants of the Marnov district were evicted ${span}, Housing Watch says.`,
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('a bound that holds of another figure', () => {
  it.each([
    [
      'understated',
      `Fewer than 1,250 tenants of the Marnov district were evicted ${span}, Housing Watch says.`,
    ],
    ['source-lost', `About 1,360 tenants of the Marnov district were evicted ${span}, Housing Watch says.`],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

const strikes = { population: 'Tolma airfield', event: 'struck', from: '2021-01', to: '2021-12' };
const clinic = { population: 'Tolma field hospital', event: 'admitted', from: '2021-01', to: '2021-12' };

const judgeTolma = judgeByCase({
  question: { event: 'struck', population: 'Tolma', from: '2021-01', to: '2021-12' },
  cited: [
    { id: 'strikes', value: 83, counts: 'attacks', source: 'Sky Log', ...strikes },
    { id: 'patients', value: 1246, counts: 'patients', source: 'Sky Log', ...clinic },
  ],
});

describe('what bounds a number is no comparison, and no word of somebody who speaks', () => {
  it.each([
    ['overstated', 'Tolma airfield was struck more than 110 times in 2021.'],
    ['supported', 'Tolma airfield was struck more than 80 times in 2021.'],
    ['supported-by-rounding', 'Tolma field hospital admitted about 1,250 patients in 2021.'],
    ['overstated', 'Tolma field hospital admitted more than 1,600 patients in 2021.'],
  ])('%s: %s', (verdict, text) => {
    expect(judgeTolma(text)).toBe(verdict);
  });
});

const fallen = {
  population: 'residents of Orsk Hills',
  event: 'killed in the war',
  from: '2022-03',
  to: '2022-12',
  counts: 'people',
  source: 'Hill Memory',
};

const judgeHills = judgeByCase({
  question: { event: 'killed', population: fallen.population, from: '2022-03', to: '2022-12' },
  cited: [
    { id: 'dead', value: 1462, ...fallen },
    { id: 'may', value: 731, ...fallen, from: '2022-05', to: '2022-05', 'part-of': 'dead' },
    { id: 'october', value: 218, ...fallen, from: '2022-10', to: '2022-10', 'part-of': 'dead' },
    { id: 'officers', value: 94, category: 'officers', ...fallen, 'part-of': 'dead' },
  ],
});

describe('trades of which there is no figure', () => {
  it.each([
    [
      'cannot-tell',
      'Hill Memory lists 41 tank crewmen from Orsk Hills killed in the war from March to December 2022.',
    ],
    [
      'cannot-tell',
      'С марта по декабрь 2022 года на войне погибло около 60 снайперов из числа жителей Orsk Hills.',
    ],
    [
      'understated',
      'Hill Memory lists just 41 officers from Orsk Hills killed in the war from March to December 2022.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judgeHills(text)).toBe(verdict);
  });
});

it('takes the number of all for none of a trade', () => {
  const text =
    'Hill Memory lists 1,462 sappers from Orsk Hills killed in the war from March to December 2022.';
  expect(judgeHills(text)).not.toContain('supported');
});

describe('the year of a figure beside its months', () => {
  it.each([
    ['supported', 'В 2022 году, с марта по декабрь, на войне погибли 1462 жителя Orsk Hills.'],
    [
      'supported-by-rounding',
      'В 2022 году, с марта по декабрь, на войне погибли около 1500 жителей Orsk Hills.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judgeHills(text)).toBe(verdict);
  });
});

describe('a share of a month that is named without its year', () => {
  const base = 'of the residents of Orsk Hills killed in the war between March and December 2022';
  it.each([
    ['supported', `Half ${base} were killed in May.`],
    ['overstated', `Half ${base} were killed in October.`],
    ['supported-by-rounding', `About 15 per cent ${base} were killed in October.`],
  ])('%s: %s', (verdict, text) => {
    expect(judgeHills(text)).toBe(verdict);
  });
});
