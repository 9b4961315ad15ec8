// What goes without saying in a case: whom all its figures are of, the undertaking that it asks about, names that a figure has itself.
import { describe, expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const settlers = {
  population: 'residents of Karsk province',
  counts: 'people',
  from: '1931-04',
  to: '1932-10',
  source: 'Karsk Archive',
};
const operation = judgeByCase({
  question: {
    event: 'deported in the campaign of 1931',
    population: settlers.population,
    from: '1931-04',
    to: '1932-10',
  },
  cited: [
    { id: 'deported', value: 8317, event: 'deported', ...settlers },
    { id: 'returned', value: 1264, event: 'returned home', ...settlers },
    { id: 'died', value: 2093, event: 'died in exile', ...settlers },
    {
      id: 'complaints',
      value: 743,
      event: 'complaints about the campaign',
      ...settlers,
      counts: 'complaints',
    },
    { id: 'lower', value: 3142, event: 'deported', place: 'Nizhny Ural', ...settlers },
  ],
});

describe('whom all figures of the case are of', () => {
  test.each([
    [
      'supported',
      'Between April 1931 and October 1932 the provincial archive counted 8,317 people deported.',
    ],
    ['supported', 'С апреля 1931 года по октябрь 1932-го вернулись домой 1264 жителя.'],
    ['overstated', 'Between April 1931 and October 1932 more than 2,500 of the residents died in exile.'],
    ['overstated', 'С апреля 1931 по октябрь 1932 года в ссылке умерло более 2500 жителей края.'],
    ['supported', 'В Нижнем Урале с апреля 1931 года по октябрь 1932-го депортировали 3142 жителя.'],
  ])('%s: %s', (verdict, text) => {
    expect(operation(text)).toBe(verdict);
  });
  test.each([
    'Between April 1931 and October 1932 more than 2,500 residents of a neighbouring province died in exile.',
    'Across the country 8,317 people were deported between April 1931 and October 1932.',
  ])('not of others: %s', (text) => {
    expect(operation(text)).not.toMatch(/^(?:supported|overstated)/);
  });
});

describe('the scene of the case', () => {
  test.each([
    'In the course of the campaign, from April 1931 to October 1932, 8,317 residents of Karsk province were deported.',
    'За время кампании, с апреля 1931 года по октябрь 1932-го, из Карской области депортировали 8317 жителей.',
  ])('%s', (text) => {
    expect(operation(text)).toBe('supported');
  });
  test('another undertaking is none', () => {
    expect(
      operation(
        'In the course of the siege, from April 1931 to October 1932, 8,317 residents of Karsk province were deported.',
      ),
    ).not.toMatch(/^supported/);
  });
});

const time = { from: '2011-03', to: '2014-12', source: 'Archive', counts: 'soldiers' };
const brigade = judgeByCase({
  question: {
    event: 'absence without leave',
    population: 'soldiers of the 88th Brigade',
    from: '2011-03',
    to: '2014-12',
  },
  units: [
    { id: 'b88', name: '88th Brigade', echelon: 'brigade' },
    { id: 'tb', name: '2nd Tank Battalion', parent: 'b88', echelon: 'battalion' },
    { id: 'mrb', name: 'Rifle Battalion', parent: 'b88', echelon: 'battalion' },
  ],
  cited: [
    { id: 'all', value: 746, population: '88th Brigade', event: 'left the unit without leave', ...time },
    {
      id: 'tank',
      value: 158,
      population: '2nd Tank Battalion',
      event: 'left the unit without leave',
      ...time,
    },
    { id: 'rifle', value: 364, population: 'Rifle Battalion', event: 'left the unit without leave', ...time },
  ],
});

test('a battalion with a number is not the one without', () => {
  expect(
    brigade('The 2nd Tank Battalion was abandoned by 364 soldiers between March 2011 and December 2014.'),
  ).toBe('wrong-population');
});

const massacre = {
  population: 'civilians of Orlava',
  event: 'massacre',
  from: '1981-01',
  to: '1991-12',
  counts: 'massacres',
  source: 'Truth Commission',
};
const massacres = judgeByCase({
  question: { event: 'massacre', population: massacre.population, from: '1981-01', to: '1991-12' },
  cited: [
    { id: 'all', value: 329, ...massacre },
    { id: 'district', value: 117, place: 'Alto Ferrel', 'part-of': 'all', ...massacre },
    { id: 'other', value: 138, place: 'Alto Morena', 'part-of': 'all', ...massacre },
    { id: 'rebels', value: 51, category: 'by the rebels', 'part-of': 'all', ...massacre },
  ],
});

describe('a name that the figure has itself is no other population', () => {
  test('its place', () => {
    expect(massacres('In the district of Alto Ferrel, 117 massacres took place between 1981 and 1991.')).toBe(
      'supported',
    );
  });
  test('the place of another', () => {
    expect(massacres('In the district of Alto Morena, 117 massacres took place between 1981 and 1991.')).toBe(
      'wrong-place',
    );
  });
});
