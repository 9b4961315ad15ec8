// Where a cause is told as none of the sentence's own: by force of people, only supposed; and numbers that a sentence itself infers.
import { describe, expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const time = { from: '2011-03', to: '2014-12', source: 'Archive' };
const judge = judgeByCase({
  question: { event: 'absence without leave', population: 'Lena Brigade', from: '2011-03', to: '2014-12' },
  cited: [
    {
      id: 'left',
      value: 913,
      counts: 'soldiers',
      population: 'Lena Brigade',
      event: 'left the unit',
      ...time,
    },
  ],
});

describe('no cause', () => {
  test.each([
    'From March 2011 to December 2014, 913 soldiers left the Lena Brigade, probably out of fear of the raids.',
    'С марта 2011 по декабрь 2014 года 913 солдат покинули Ленскую бригаду, вероятно, из страха перед облавами.',
  ])('%s', (text) => {
    expect(judge(text)).not.toBe('inference-as-fact');
  });
});

describe('told as a fact', () => {
  test.each([
    'From March 2011 to December 2014, 913 soldiers left the Lena Brigade out of fear of the raids.',
    'С марта 2011 по декабрь 2014 года 913 солдат покинули Ленскую бригаду из страха перед облавами.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('inference-as-fact');
  });
  test('what one body tells of all', () => {
    expect(
      judge('The Lena Brigade lost 913 soldiers, which means that the army must have lost 45,000.', '45,000'),
    ).toBe('inference-as-fact');
  });
});

test('too high, where the text has it right elsewhere: it contradicts itself', () => {
  expect(
    judge(
      'The list of the Lena Brigade names 913 soldiers who left the unit. In all, 1,240 soldiers of the Lena Brigade are on the list.',
      '1,240',
    ),
  ).toBe('contradicts-text');
});

test('by force of people: no cause', () => {
  const inquests = judgeByCase({
    question: {
      event: 'смерть в местах лишения свободы',
      population: 'заключённые Верхнеленского края',
      from: '2011-01',
      to: '2014-12',
    },
    cited: [
      {
        id: 'inquests',
        value: 604,
        counts: 'проверки',
        population: 'заключённые Верхнеленского края',
        event: 'проверка по факту смерти',
        from: '2011-01',
        to: '2014-12',
        source: 'Прокуратура края',
      },
    ],
  });
  expect(
    inquests(
      'Deaths behind bars in Verkhnelensk Krai led prosecutors to hold 604 inquiries between 2011 and 2014.',
    ),
  ).not.toBe('inference-as-fact');
});
