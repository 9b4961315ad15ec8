// Rates over another time than the total's own, shares of a flow by a stock, middles called medians; and the sound ones beside them.
import { describe, expect, test } from 'vitest';
import { judgeBy, type JudgeText } from './judge-by.test-support.ts';

const check = (judge: JudgeText) => (verdict: string, text: string, span: string) =>
  expect(judge(text, span)).toBe(verdict);

const ferry = judgeBy('passengers of the Orla ferries', [
  { value: 1461, counts: 'people', event: 'injured', from: '2011-01', to: '2014-12' },
  { value: 496, counts: 'people', event: 'injured', from: '2013-01', to: '2013-12', 'part-of': 'f0' },
  { value: 318, counts: 'people', event: 'remain in hospital', from: undefined, to: '2014-12' },
  {
    value: 2750,
    counts: 'sailors',
    event: 'serving',
    from: '2014-12',
    to: '2014-12',
    population: 'Orla fleet',
  },
  { value: 385, counts: 'sailors', event: 'dismissed', population: 'Orla fleet' },
  { low: 700, high: 1100, counts: 'people', event: 'evacuated' },
]);

describe('a total divided by another time', () => {
  test.each([
    ['invalid-statistic', 'The 1,461 people injured on the Orla ferries mean four people a day.', 'four'],
    ['invalid-statistic', 'Set against the 31 days of August, the 496 injured make 16 people a day.', '16'],
    ['invalid-statistic', '1461 пострадавший на паромах Орлы — это по 122 человека в месяц.', '122'],
    [
      'invalid-statistic',
      'Если поделить 1461 пострадавшего на 31 день мая, получится 47 человек в день.',
      '47',
    ],
    ['invalid-statistic', 'With 1,461 people injured, that is one casualty every six hours.', 'one'],
    ['invalid-statistic', 'The 496 injured in 2013, spread over four years, are ten people a month.', 'ten'],
    // Over its own time, with no total told, of other things than the total counts.
    [
      'supported-by-rounding',
      'In 2013, about 41 people a month were injured on the Orla ferries.',
      'about 41',
    ],
    ['overstated', 'In 2013, 90 people a month were injured on the Orla ferries.', '90'],
    ['cannot-tell', 'After 1,461 people were injured, the Orla ferries bought 31 lifebelts a day.', '31'],
  ])('%s: %s', check(ferry));
});

describe('a flow by a stock', () => {
  test.each([
    [
      'invalid-statistic',
      'With 385 dismissed from a fleet of 2,750, Orla lost 14 per cent of its sailors.',
      '14',
    ],
    [
      'invalid-statistic',
      'Of the 496 injured in 2013, 318 remain in hospital, so 64 per cent never leave.',
      '64',
    ],
    ['invalid-statistic', 'При 2750 служащих уволены 385 моряков флота Орлы — 14 процентов штата.', '14'],
  ])('%s: %s', check(ferry));

  test.each([
    // What stood is told in the sentence before, dated to its month, or by no figure of the case.
    [
      'invalid-statistic',
      'With 2,750 sailors on its books, the Orla fleet dismissed 385. So 14 per cent of them are missing today.',
      '14 per cent',
    ],
    [
      'invalid-statistic',
      'На паромах Орлы пострадали 1461 человек. Делим на 5200 человек штата и видим: ранены 28 процентов.',
      '28 процентов',
    ],
    [
      'cannot-tell',
      'The Orla fleet dismissed 385 sailors. In the town of Lisk, 14 per cent of the shops were shut.',
      '14 per cent',
    ],
  ])('%s: %s', check(ferry));

  test('a part of its own whole is a share', () => {
    expect(
      ferry('Of the 1,461 people injured on the Orla ferries, 34 per cent were injured in 2013.', '34'),
    ).not.toBe('invalid-statistic');
  });
});

describe('the middle of two numbers', () => {
  test.each([
    ['invalid-statistic', 'The range of 700 to 1,100 puts the median at 900 people evacuated.', '900'],
    ['invalid-statistic', 'The youngest sailor was 19 and the oldest 63: a median age of 41 years.', '41'],
    ['invalid-statistic', 'Самому младшему было 19, старшему 63, то есть медианный возраст — 41 год.', '41'],
    [
      'invalid-statistic',
      'The worst year cost 412 sailors, the best 210, which puts the median at 311.',
      '311',
    ],
    [
      'invalid-statistic',
      'Доля женщин — от 12,4 % в Лиске до 41,8 % в Марне, медиана по флоту — 27,1 %.',
      '27,1',
    ],
    [
      'invalid-statistic',
      'Trials lasted from six months to four years; the median trial took 27 months.',
      '27',
    ],
    ['cannot-tell', 'Trials lasted from six months to four years; the median trial took 19 months.', '19'],
    ['cannot-tell', 'Доля женщин — от 12,4 % в Лиске до 41,8 % в Марне, медиана по флоту — 31,5 %.', '31,5'],
    ['cannot-tell', 'The youngest sailor was 19 and the oldest 63; the median age was 35 years.', '35'],
  ])('%s: %s', check(ferry));
});
