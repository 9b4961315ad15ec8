// Of whom a figure is, and which part of them it counts; shares, ratios and sums by what stands beside them.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const district = judgeBy('Ardo county', [
  { value: 1840, counts: 'persons', event: 'deported to Siberia', source: 'Border Archive' },
  { value: 412, counts: 'families', event: 'deported to Siberia' },
  { value: 733, counts: 'persons', event: 'forcibly disappeared' },
  { value: 268, counts: 'persons', event: 'forcibly disappeared', population: 'Belm county' },
  { value: 157, counts: 'persons', event: 'died', category: 'remand prisoners' },
  { value: 904, counts: 'persons', event: 'died' },
]);
const strike = judgeBy('strikers in Dorvane', [
  { value: 2380, counts: 'persons', event: 'detained' },
  { value: 641, counts: 'persons', event: 'detained', category: 'women', 'part-of': 'f0' },
  { value: 417, counts: 'persons', event: 'wounded' },
  { value: 96, counts: 'persons', event: 'wounded', population: 'police officers in Dorvane' },
]);
const courts = judgeBy('servicemen before the military courts', [
  { value: 4105, counts: 'persons', category: 'article 337', event: 'convicted' },
  {
    value: 1230,
    counts: 'persons',
    category: 'article 337',
    event: 'given a suspended sentence',
    'part-of': 'f0',
  },
  {
    value: 618,
    counts: 'persons',
    category: 'article 337',
    event: 'convicted',
    from: '2011',
    to: '2011',
    'part-of': 'f0',
  },
  {
    value: 1545,
    counts: 'persons',
    category: 'article 337',
    event: 'convicted',
    from: '2014',
    to: '2014',
    'part-of': 'f0',
  },
  { value: 12, counts: 'persons', category: 'article 337', event: 'acquitted' },
]);
const brigade = judgeBy('62nd Motor Rifle Brigade', [
  { value: 503, counts: 'soldiers', event: 'left the unit without leave', source: 'Marsh Papers' },
  { value: 88, counts: 'soldiers', event: 'missing', source: 'Lost Sons Register' },
]);

describe('people of a place', () => {
  test.each([
    ['733 residents of Ardo county were forcibly disappeared.', 'supported'],
    ['In Ardo county 733 people fell victim to enforced disappearance.', 'supported'],
    ['268 residents of Ardo county were forcibly disappeared.', 'wrong-population'],
    ['Из уезда Ардо в Сибирь депортировали 1840 человек.', 'supported'],
    ['Из уезда Ардо в Сибирь депортировали 412 человек.', 'wrong-unit'],
    ['Из уезда Ардо в Сибирь депортировали 1840 семей.', 'wrong-unit'],
    ['All told, 904 people died in Ardo county between March 2011 and December 2014.', 'supported'],
    ['Between March 2011 and December 2014, 904 women died in Ardo county.', 'wrong-category'],
    ['Between March 2011 and December 2014, 157 elderly prisoners died in Ardo county.', 'wrong-category'],
  ])('%s: %s', (text, verdict) => {
    expect(district(text)).toBe(verdict);
  });
});

describe('two peoples in one case', () => {
  test.each([
    ['Police detained 2,380 strikers in Dorvane.', 'supported'],
    ['Police wounded 417 strikers in Dorvane.', 'cannot-tell'],
    ['417 strikers in Dorvane were injured.', 'supported'],
    ['96 strikers in Dorvane were wounded.', 'wrong-population'],
    ['417 police officers in Dorvane were wounded.', 'wrong-population'],
    ['Over a quarter of the strikers detained in Dorvane were women.', 'supported'],
    ['More than half of the strikers detained in Dorvane were women.', 'overstated'],
    [
      '417 strikers and 96 police officers were wounded in Dorvane, 531 people in all.',
      'parts-do-not-sum',
      '531',
    ],
    ['417 strikers and 96 police officers were wounded in Dorvane, 513 people in all.', 'cannot-tell', '513'],
  ])('%s: %s', (text, verdict, span = '') => {
    expect(strike(text, span)).toBe(verdict);
  });
});

describe('parts of one event', () => {
  test.each([
    ['Some 4,100 soldiers were convicted under Article 337.', 'supported-by-rounding'],
    ['Fewer than a third of the soldiers convicted under Article 337 got a suspended sentence.', 'supported'],
    ['Fewer than a third of the soldiers tried under Article 337 got a suspended sentence.', 'cannot-tell'],
    ['At most 400 of the soldiers tried under Article 337 got a suspended sentence.', 'understated'],
    ['1,230 soldiers were convicted under Article 337.', 'wrong-object'],
    [
      'Число осуждённых по статье 337 выросло в 2,5 раза: с 618 в 2011-м до 1545 в 2014-м.',
      'supported',
      'в 2,5',
    ],
    [
      'Число осуждённых по статье 337 выросло в 4 раза: с 618 в 2011-м до 1545 в 2014-м.',
      'overstated',
      'в 4',
    ],
  ])('%s: %s', (text, verdict, span = '') => {
    expect(courts(text, span)).toBe(verdict);
  });
});

describe('what a sentence infers or calls by a name', () => {
  test.each([
    [
      '503 soldiers fled the 62nd Brigade and 88 went missing. That means the other 415 are in hiding.',
      'inference-as-fact',
      '415',
    ],
    ['The Lost Sons Register lists 88 soldiers of the 62nd Brigade as missing.', 'supported'],
    ['The 62nd Brigade has lost 503 soldiers to desertion.', 'supported'],
    ['The 62nd Brigade has lost 503 soldiers to artillery fire.', 'wrong-object'],
    [
      'From 40 runaways in March to 120 in May: the median month cost the 62nd Brigade 80 soldiers.',
      'invalid-statistic',
      '80',
    ],
  ])('%s: %s', (text, verdict, span = '') => {
    expect(brigade(text, span)).toBe(verdict);
  });
});
