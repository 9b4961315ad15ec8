// Causes told of a number by what stands before or behind it, middles of two numbers called a median, parts told as all of a whole.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const shared = {
  population: 'students of Tarven University',
  from: '2021-09',
  to: '2023-06',
  source: 'Campus Watch',
  counts: 'people',
};
const judge = judgeByCase({
  question: { event: 'expelled', population: shared.population, from: '2021-09', to: '2023-06' },
  cited: [
    { id: 'expelled', value: 1873, event: 'expelled', ...shared },
    {
      id: 'foreign',
      value: 412,
      category: 'foreign citizens',
      event: 'expelled',
      ...shared,
      'part-of': 'expelled',
    },
    {
      id: 'beaten',
      value: 174,
      category: 'carried out by ambulance',
      event: 'expelled',
      ...shared,
      'part-of': 'expelled',
    },
    { id: 'detained', value: 1548, event: 'detained at protests', ...shared },
    { id: 'detained-police', value: 1302, event: 'detained at protests', ...shared, source: 'Tarven police' },
    { id: 'cases', value: 634, event: 'criminal cases opened', ...shared, counts: 'criminal cases' },
    { id: 'fled', low: 4200, high: 5400, event: 'left the country', ...shared },
  ],
});

const time = 'between September 2021 and June 2023';

describe('inference as fact', () => {
  it.each([
    `Students' loss of trust in the rector pushed the number of students expelled from Tarven University to 1,873 ${time}.`,
    `The 1,873 expulsions of students at Tarven University ${time} were caused by the loss of state grants.`,
    `The 634 criminal cases opened against students of Tarven University ${time} were caused by a whim of the rector.`,
    'С сентября 2021 по июнь 2023 года из Университета Тарвен отчислили 1873 студента, и именно из-за этого город опустел.',
    'С сентября 2021 по июнь 2023 года из Университета Тарвен отчислили 1873 студента: чиновники с самого начала хотели закрыть его, и это число тому доказательство.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('inference-as-fact');
  });

  it('leaves what people did themselves', () => {
    expect(judge(`The police pushed 1,548 students of Tarven University into vans ${time}.`)).not.toBe(
      'inference-as-fact',
    );
  });
});

describe('a middle is no median', () => {
  it.each([
    [
      'invalid-statistic',
      `By the median estimate 4,800 students of Tarven University left the country ${time}.`,
    ],
    [
      'invalid-statistic',
      'По медианной оценке, с сентября 2021 по июнь 2023 года из страны уехали 4800 студентов Университета Тарвен.',
    ],
    [
      'invalid-statistic',
      `Taking both counts together, the median is 1,425 students of Tarven University detained at protests ${time}.`,
    ],
    [
      'invalid-statistic',
      `A total of 1,873 students of Tarven University were expelled ${time}. Divided by 10 months, that is 187 a month.`,
      '187 a month',
    ],
  ])('%s: %s', (verdict, text, span?: string) => {
    expect(judge(text, span)).toBe(verdict);
  });
});

describe('all of a whole', () => {
  it.each([
    [
      'parts-do-not-sum',
      `All 1,873 students expelled from Tarven University ${time} were either foreign citizens (412) or rioters (967).`,
      '1,873',
    ],
    [
      'parts-do-not-sum',
      `Foreign citizens, 412, and rioters, 967, make up all 1,873 students expelled from Tarven University ${time}.`,
      '1,873',
    ],
    [
      'axes-mixed',
      `Tarven University expelled 412 foreign citizens and 174 people carried out by ambulance ${time}, 586 in all.`,
      '586',
    ],
  ])('%s: %s', (verdict, text, span) => {
    expect(judge(text, span)).toBe(verdict);
  });
});
