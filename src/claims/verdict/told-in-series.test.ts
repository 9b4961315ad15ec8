// Numbers of several years told in one sentence: each belongs to its own, and they bear out what the sentence says of their course.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const source = 'Port Union';
const dockers = { population: 'dockers of Port Ansel', event: 'injured at work' };
const year = (value: number, of: number, more: Record<string, string> = {}) => ({
  id: `y${of}${more['category'] ?? ''}`,
  value,
  counts: 'people',
  ...dockers,
  from: `${of}-01`,
  to: `${of}-12`,
  source,
  ...more,
});

const judge = judgeByCase({
  question: { ...dockers, from: '2018-01', to: '2021-12' },
  cited: [
    year(264, 2018),
    year(531, 2019),
    year(418, 2020),
    year(307, 2021),
    year(322, 2019, { category: 'men', 'part-of': 'y2019' }),
    year(209, 2019, { category: 'women', 'part-of': 'y2019' }),
  ],
});

describe('a year told by its distance from another', () => {
  it.each([
    [
      'supported',
      '307',
      'In 2021, 307 dockers were injured at work in Port Ansel, down from 418 the year before.',
    ],
    ['supported', '418', 'В 2020 году на работе пострадали 418 докеров Порта Ансел против 531 годом ранее.'],
    ['supported', '264', 'За 2019 год на работе травмированы 531 докер Порта Ансел, годом раньше — 264.'],
    [
      'wrong-period',
      '264',
      'In 2021, 307 dockers were injured at work in Port Ansel, up from 264 the year before.',
    ],
    [
      'understated',
      '350',
      'In 2020, 350 dockers were injured at work in Port Ansel, down from 531 the year before.',
    ],
  ])('%s: %s, %s', (verdict, span, text) => {
    expect(judge(text, span)).toBe(verdict);
  });
});

describe('the course of a series', () => {
  it.each([
    [
      'supported',
      '264',
      'The number of dockers injured at work in Port Ansel doubled in a year, from 264 in 2018 to 531 in 2019.',
    ],
    [
      'supported',
      '418',
      'The number of dockers injured at work in Port Ansel has gone down every year, from 531 in 2019 to 418 in 2020 and 307 in 2021.',
    ],
    [
      'supported',
      '307',
      'Число докеров Порта Ансел, пострадавших на работе, сократилось с 418 в 2020 году до 307 в 2021-м.',
    ],
    [
      'wrong-period',
      '307',
      'The number of dockers injured at work in Port Ansel has gone down every year, from 531 in 2019 to 307 in 2020.',
    ],
    // The numbers go the other way.
    [
      'cannot-tell',
      '531',
      'The number of dockers injured at work in Port Ansel has grown every year, from 531 in 2019 to 418 in 2020 and 307 in 2021.',
    ],
  ])('%s: %s, %s', (verdict, span, text) => {
    expect(judge(text, span)).toBe(verdict);
  });
});

describe('parts listed one after the other', () => {
  it.each([
    [
      'supported',
      '209',
      'Among the dockers of Port Ansel injured at work in 2019 were 322 men and 209 women.',
    ],
    ['supported', '322', 'Of the dockers of Port Ansel injured at work in 2019, 322 were men and 209 women.'],
    [
      'wrong-category',
      '322',
      'Among the dockers of Port Ansel injured at work in 2019 were 322 women and 209 men.',
    ],
  ])('%s: %s, %s', (verdict, span, text) => {
    expect(judge(text, span)).toBe(verdict);
  });
});
