// A true sentence with one telling word changed for another of its kind: its months, its event, what it counts.
import { describe, expect, test } from 'vitest';
import { judgeBy, type JudgeText } from './judge-by.test-support.ts';

const check = (judge: JudgeText) => (verdict: string, text: string) => expect(judge(text)).toBe(verdict);

describe('months that are named', () => {
  const time = { from: '2022-09', to: '2024-08' };
  const base = judgeBy('Skalny Naval Base', [
    { value: 638, counts: 'sailors', event: 'absent without leave', ...time },
    { value: 71, counts: 'sailors', event: 'convicted', from: '2015-01', to: '2024-06' },
  ]);
  test.each([
    ['supported', 'From September 2022 to August 2024, 638 sailors left Skalny Naval Base without leave.'],
    ['wrong-period', 'From April 2022 to August 2024, 638 sailors left Skalny Naval Base without leave.'],
    [
      'wrong-period',
      'From September 2022 to October 2024, 638 sailors left Skalny Naval Base without leave.',
    ],
    ['wrong-period', 'С апреля 2022-го по август 2024 года базу Скальный самовольно покинули 638 моряков.'],
    ['supported', 'From 2022 to 2024, 638 sailors left Skalny Naval Base without leave.'],
    ['supported', 'From 2015 to mid-2024, 71 sailors of Skalny Naval Base were convicted.'],
  ])('%s: %s', check(base));
});

describe('another event, another unit', () => {
  const time = { from: '2024-01', to: '2024-12' };
  const list = judgeBy('wanted list of the Interior Ministry', [
    { value: 3168, counts: 'people', category: 'foreigners', event: 'put on the wanted list', ...time },
    { value: 8214, counts: 'people', event: 'put on the wanted list', ...time },
  ]);
  const district = judgeBy('Northern Military District', [
    { value: 4218, counts: 'sentences', category: 'absence without leave', event: 'sentences', ...time },
    { value: 3967, counts: 'people', category: 'absence without leave', event: 'convicted', ...time },
  ]);
  test.each([
    ['supported', 'В 2024 году в базу розыска МВД внесли 3168 иностранцев.'],
    ['cannot-tell', 'В 2024 году из базы розыска МВД исчезли 3168 иностранцев.'],
  ])('%s: %s', check(list));
  test.each([
    [
      'wrong-unit',
      'As many as 4,218 people were convicted of absence without leave in the Northern Military District in 2024.',
    ],
    [
      'supported',
      'Up to 4,000 people were convicted of absence without leave in the Northern Military District in 2024.',
    ],
  ])('%s: %s', check(district));
});

describe('other people', () => {
  const time = { from: '2021-04', to: '2022-12' };
  const pit = judgeBy('Glubokaya mine', [
    { value: 571, counts: 'miners', event: 'dismissed', ...time },
    { value: 84, counts: 'miners', event: 'injured', ...time },
  ]);
  const exchange = judgeBy('returned from captivity', [
    { id: 'all', value: 3405, counts: 'people', event: 'returned in exchanges', ...time },
    {
      value: 148,
      counts: 'people',
      category: 'civilians',
      event: 'returned in exchanges',
      'part-of': 'all',
      ...time,
    },
  ]);
  const press = judgeBy('Dravia', [
    { value: 263, counts: 'journalists', event: 'expelled from the country', ...time },
    { value: 58, counts: 'journalists', event: 'detained', ...time },
  ]);
  test.each([
    ['supported', 'From April 2021 to December 2022, 571 miners were dismissed from the Glubokaya mine.'],
    [
      'wrong-category',
      'From April 2021 to December 2022, 571 soldiers were dismissed from the Glubokaya mine.',
    ],
  ])('%s: %s', check(pit));
  test.each([
    ['supported', 'С апреля 2021-го по декабрь 2022 года в ходе обменов домой вернулись 3405 человек.'],
    [
      'wrong-category',
      'С апреля 2021-го по декабрь 2022 года в ходе обменов домой вернулись 3405 военнослужащих.',
    ],
  ])('%s: %s', check(exchange));
  test.each([
    ['supported', 'From April 2021 to December 2022, 263 journalists were expelled from Dravia.'],
    ['wrong-category', 'From April 2021 to December 2022, 263 barbers were expelled from Dravia.'],
  ])('%s: %s', check(press));
});
