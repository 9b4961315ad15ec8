// Openings before a colon, places described beside their names, the scene of the whole case, bodies that had most of all.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const siege = judgeBy('residents of Lomnica', [
  { value: 3417, counts: 'people', event: 'killed' },
  { value: 913, counts: 'people', category: 'women', event: 'killed', 'part-of': 'f0' },
  { value: 276, counts: 'people', event: 'found alive' },
  { value: 1504, counts: 'people', event: 'killed', place: 'Old Town', 'part-of': 'f0' },
]);
const brigade = judgeBy('91-я бригада', [
  { value: 1846, counts: 'военнослужащие', event: 'самовольно оставили часть' },
  {
    value: 912,
    counts: 'военнослужащие',
    population: '512-й полк',
    event: 'самовольно оставили часть',
    'part-of': 'f0',
  },
  {
    value: 488,
    counts: 'военнослужащие',
    population: '514-й полк',
    event: 'самовольно оставили часть',
    'part-of': 'f0',
  },
]);

describe('what only comments', () => {
  test.each([
    'Women were not spared: 913 women of Lomnica were killed.',
    'Women were not spared: 913 of them were killed in Lomnica.',
    'Not every story ended in tragedy: 276 residents of Lomnica were found alive.',
    'Age was no protection: 3,417 residents of Lomnica were killed.',
    'The Old Town, home to the garrison, accounts for 1,504 residents of Lomnica killed.',
    '3,417 residents of Lomnica were killed, whose names the archive collected.',
  ])('says nothing of the number: %s', (text) => {
    expect(siege(text)).toBe('supported');
  });

  test.each([
    'Hostages were not spared: 3,417 residents of Lomnica were killed.',
    'Not every patient survived: 3,417 residents of Lomnica were killed.',
    'This was not confirmed: 3,417 residents of Lomnica were killed.',
    'Women were not spared: 3,417 women of Lomnica were killed.',
    'Women were not spared: 3,417 of them were killed in Lomnica.',
    'In the course of the operation 3,417 residents of Lomnica were killed.',
  ])('but another kind, a denial, another scene do: %s', (text) => {
    expect(siege(text)).not.toBe('supported');
  });

  test('who had most of all is held against the others of the same whole', () => {
    expect(brigade('Больше всего беглецов в 512-м полку: оттуда самовольно ушли 912 военнослужащих.')).toBe(
      'supported',
    );
    expect(
      brigade('Больше всего беглецов в 514-м полку: оттуда самовольно ушли 488 военнослужащих.'),
    ).not.toBe('supported');
  });
});
