// A part of a figure told in its own words, in either language; bodies of one region told apart by their nouns.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const time = { from: '2011-01', to: '2016-12', source: 'Надзор' };
const homes = { counts: 'пациентов', population: 'интернаты Лемского края', ...time };
const judge = judgeByCase({
  question: {
    event: 'смерть',
    population: 'пациенты интернатов Лемского края',
    from: '2011-01',
    to: '2016-12',
  },
  cited: [
    { id: 'died', value: 1204, event: 'умерли', ...homes },
    { id: 'cancer', value: 318, event: 'умерли от рака', 'part-of': 'died', ...homes },
    { id: 'aids', value: 147, event: 'умерли от СПИДа', 'part-of': 'died', ...homes },
    { id: 'fire', value: 62, event: 'погибли при пожаре', 'part-of': 'died', ...homes },
    { id: 'killed', value: 34, event: 'убиты', 'part-of': 'died', ...homes },
    { id: 'hospitals', value: 533, event: 'умерли', ...homes, population: 'больницы Лемского края' },
  ],
});

describe('parts told by how people died', () => {
  it.each([
    ['Cancer killed 318 patients in the care homes of the Lemsk region between 2011 and 2016.', 'supported'],
    ['Between 2011 and 2016, 147 patients of boarding homes in the Lemsk region died of AIDS.', 'supported'],
    [
      'Надзор насчитал 62 пациента, погибших при пожаре в интернатах Лемского края с 2011 по 2016 год.',
      'supported',
    ],
    ['С 2011 по 2016 год в интернатах Лемского края насчитали 34 убитых пациента.', 'supported'],
    ['В интернатах Лемского края с 2011 по 2016 год умерли 900 пациентов.', 'understated'],
    ['В интернатах Лемского края с 2011 по 2016 год от рака умерли 147 пациентов.', 'wrong-object'],
    ['В интернатах Лемского края с 2011 по 2016 год от тифа умерли 318 пациентов.', 'wrong-object'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });

  it.each([
    [
      'Between 2011 and 2016, 533 patients died in the boarding homes of the Lemsk region.',
      'wrong-population',
    ],
    ['In hospitals of the Lemsk region 533 patients died between 2011 and 2016.', 'supported'],
    ['В больницах Лемского края с 2011 по 2016 год умерли 533 пациента.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('who works in a prison', () => {
  const ofJails = judgeByCase({
    question: {
      event: 'deaths',
      population: 'prisoners of the Lemsk region',
      from: '2011-01',
      to: '2016-12',
    },
    cited: [
      {
        id: 'cases',
        value: 46,
        counts: 'уголовных дел',
        category: 'сотрудники колоний',
        population: 'колонии Лемского края',
        event: 'возбуждены',
        ...time,
      },
      {
        id: 'died',
        value: 228,
        counts: 'prisoners',
        population: 'колонии Лемского края',
        event: 'died',
        ...time,
      },
      {
        id: 'men',
        value: 63,
        counts: 'prisoners',
        category: 'remand prisoners',
        population: 'колонии Лемского края',
        event: 'died',
        'part-of': 'died',
        ...time,
      },
    ],
  });

  it.each([
    [
      'Between 2011 and 2016, 46 officers of penal colonies in the Lemsk region faced criminal proceedings.',
      'wrong-unit',
    ],
    ['Between 2011 and 2016, 63 women prisoners died in the colonies of the Lemsk region.', 'wrong-category'],
    ['Behind bars in the Lemsk region 228 prisoners died between 2011 and 2016.', 'supported'],
    ['Between 2011 and 2016 the courts put 228 prisoners of the Lemsk region behind bars.', 'wrong-object'],
  ])('%s', (text, verdict) => {
    expect(ofJails(text)).toBe(verdict);
  });
});
