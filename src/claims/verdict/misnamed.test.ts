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
