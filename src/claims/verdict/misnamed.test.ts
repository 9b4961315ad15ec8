// A word that cannot be the figure's own names what the sentence got wrong; words that merely are not known do not.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const shared = {
  population: 'police officers of Tarn Region',
  from: '2020-01',
  to: '2023-12',
  source: 'Court Monitor',
};
const judge = judgeByCase({
  question: { event: 'convicted of bribery', population: shared.population, from: '2020-01', to: '2023-12' },
  cited: [
    { id: 'convicted', value: 1264, counts: 'people', event: 'convicted of bribery', ...shared },
    { id: 'dismissed', value: 3472, counts: 'people', event: 'dismissed from the service', ...shared },
    { id: 'cases', value: 2147, counts: 'criminal cases', event: 'bribery cases opened', ...shared },
    {
      id: 'welm',
      value: 296,
      counts: 'people',
      event: 'convicted of bribery',
      ...shared,
      place: 'Welm district',
      'part-of': 'convicted',
    },
    {
      id: 'list',
      value: 8815,
      counts: 'people',
      event: 'added to the wanted list',
      ...shared,
      population: 'wanted list of the Interior Ministry',
    },
  ],
});

const time = 'between January 2020 and December 2023';
const ru = 'с января 2020 по декабрь 2023 года';

describe('a word that cannot be its own', () => {
  it.each([
    ['wrong-population', `Nationwide, 1,264 police officers were convicted of bribery ${time}.`],
    ['wrong-population', `По всей стране ${ru} за взятки осудили 1264 полицейских.`],
    ['wrong-population', `${ru} за взятки осудили 1264 военных Тарнской области.`],
    [
      'wrong-population',
      `Members of the National Guard in Tarn Region were dismissed, 3,472 of them ${time}.`,
    ],
    ['wrong-population', `The Interpol wanted list gained 8,815 people ${time}.`],
    ['wrong-object', `The police of Tarn Region hired 3,472 officers ${time}.`],
    ['wrong-object', `Investigators dropped 2,147 bribery cases against the police of Tarn Region ${time}.`],
    ['wrong-object', `The Interior Ministry took 8,815 people off its wanted list ${time}.`],
    [
      'wrong-place',
      `In Ostby district, 296 police officers of Tarn Region were convicted of bribery ${time}.`,
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('what is only foretold or wished', () => {
  it.each([
    'К следующему лету следователи надеются возбудить ещё сотню дел.',
    'Полиции Тарнской области стоило бы уволить ещё 500 сотрудников.',
    'In the coming years the courts of Tarn Region convict another 300 officers at best.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('not-checkable');
  });
});

describe('no such word', () => {
  it.each([
    `Across Tarn Region, 1,264 police officers were convicted of bribery ${time}.`,
    `In Welm district, 296 police officers of Tarn Region were convicted of bribery ${time}.`,
    `The police of Tarn Region sacked 3,472 officers ${time}.`,
    `Полиция Тарнской области ${ru} уволила 3472 сотрудника.`,
    `In all, 8,815 people were put on the wanted list of the Interior Ministry ${time}.`,
  ])('%s', (text) => {
    expect(judge(text)).toBe('supported');
  });
});

describe('words that are only not known', () => {
  it.each([
    `Investigators shelved 2,147 bribery cases against the police of Tarn Region ${time}.`,
    `Prosecutors say 1,264 officers of Tarn Region were brought low by bribery ${time}.`,
  ])('%s', (text) => {
    expect(judge(text)).toMatch(/^(?:cannot-tell|supported|source-lost)$/);
  });
});

describe('what an opening denies of something else', () => {
  it.each([
    [
      'wrong-object',
      `More often than not they stayed on: the police of Tarn Region hired 3,472 officers ${time}.`,
    ],
    [
      'cannot-tell',
      `It is not true: 1,264 police officers of Tarn Region were convicted of bribery ${time}.`,
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

const hospital = {
  population: 'patients of Tarn psychiatric hospital',
  from: '2018-04',
  to: '2021-09',
  source: 'Patients\u2019 Union',
};
const ofHospital = judgeByCase({
  question: { event: 'died', population: hospital.population, from: hospital.from, to: hospital.to },
  cited: [
    { id: 'died', value: 1437, counts: 'people', event: 'died', ...hospital },
    { id: 'women', value: 514, counts: 'people', category: 'women', event: 'died', ...hospital },
    { id: 'left', value: 386, counts: 'people', event: 'discharged', ...hospital },
    {
      id: 'there',
      value: 1930,
      counts: 'people',
      event: 'kept in the wards',
      ...hospital,
      from: '2021-09-30',
      to: '2021-09-30',
    },
    { id: 'checks', value: 273, counts: 'inspections', event: 'carried out', ...hospital },
  ],
});
const stay = 'from April 2018 to September 2021';

describe('other people than those of the figure', () => {
  it.each([
    ['supported', `In Tarn psychiatric hospital 1,437 patients died ${stay}.`],
    ['wrong-population', `In Tarn psychiatric hospital 1,437 employees died ${stay}.`],
    [
      'wrong-population',
      `С апреля 2018 по сентябрь 2021 года в психиатрической больнице Тарна умерли 1437 сотрудников.`,
    ],
    ['wrong-population', `${stay}, 1,437 nurses of Tarn psychiatric hospital died.`],
    ['wrong-category', `${stay}, 514 children died in Tarn psychiatric hospital.`],
  ])('%s: %s', (verdict, text) => {
    expect(ofHospital(text)).toBe(verdict);
  });
});

describe('another land or people', () => {
  const camp = { from: '1951-03', to: '1953-07', source: 'Lists' };
  const ofCamp = judgeByCase({
    question: { event: 'interned', population: 'Karm camp', from: camp.from, to: camp.to },
    cited: [
      {
        id: 'poles',
        value: 824,
        counts: 'people',
        category: 'Poles',
        population: 'Karm camp',
        event: 'interned',
        ...camp,
      },
      {
        id: 'roma',
        value: 1357,
        counts: 'people',
        population: 'Roma of Karm county',
        event: 'interned',
        ...camp,
      },
      { id: 'deaths', value: 496, counts: 'people', population: 'Karm camp', event: 'died', ...camp },
    ],
  });
  const years = 'between March 1951 and July 1953';
  it.each([
    ['supported', `In Karm camp 824 Poles were interned ${years}.`],
    ['wrong-category', `In Karm camp 824 Hungarians were interned ${years}.`],
    ['wrong-population', `In Karm county 1,357 Jews were interned ${years}.`],
  ])('%s: %s', (verdict, text) => {
    expect(ofCamp(text)).toBe(verdict);
  });
});

describe('those who left over a time, by those who are there on its last day', () => {
  it.each([
    [
      'invalid-statistic',
      `A fifth of the patients kept in the wards of Tarn psychiatric hospital on 30 September 2021 were discharged ${stay}: 386 of 1,930.`,
    ],
    [
      'supported-by-rounding',
      `Some 36 per cent of the patients of Tarn psychiatric hospital who died ${stay} were women.`,
    ],
  ])('%s: %s', (verdict, text) => {
    expect(ofHospital(text)).toBe(verdict);
  });
});
