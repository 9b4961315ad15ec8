// Numbers told of others than those counted: people for the cases about them, a place as the one that had them, numbers told again.
import { expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const flats = judgeBy('tenants of Norvale', [
  { id: 'all', value: 3184, counts: 'people', event: 'evicted' },
  { id: 'men', value: 1571, counts: 'people', category: 'men', event: 'evicted', 'part-of': 'all' },
  { id: 'suits', value: 596, counts: 'lawsuits', event: 'filed over evictions' },
  { id: 'dead', value: 118, counts: 'people', event: 'died' },
  {
    id: 'pyres',
    value: 287,
    counts: 'people',
    event: 'evicted',
    place: 'Harbour Province',
    'part-of': 'all',
  },
]);

test('who is counted apart from others is meant by the plain noun', () => {
  expect(flats('Almost 1,700 men were evicted in Norvale.')).toBe('rounding-misleads');
  expect(flats('1,571 men were evicted in Norvale.')).toBe('supported');
  expect(flats('3,184 men were evicted in Norvale.')).not.toBe('supported');
});

test('behind a dispute the word over tells whom it is about', () => {
  expect(flats('Tenants of Norvale filed lawsuits over 596 evictions.')).not.toBe('rounding-misleads');
  expect(flats('Tenants of Norvale filed over 590 lawsuits.')).toBe('supported');
});

test('a territory that saw something is where it came about', () => {
  expect(flats('Harbour Province saw 287 tenants evicted.')).toBe('supported');
  expect(flats('Lower Province saw 287 tenants evicted.')).toBe('wrong-place');
});

test('who is no more has died', () => {
  expect(flats('В Норвейле не стало 118 жильцов.')).toBe('supported');
});

const tenOf = (second: string): string =>
  `В марте в Лиске погибли 24 шахтёра. Десять из ${second} погибших шахтёров работали в ночную смену.`;

test('a part of those told before is a part of as many', () => {
  const none = judgeBy('pilots of Harn', [{ value: 77, counts: 'people', event: 'arrested' }]);
  expect(none(tenOf('23'), '23')).toBe('contradicts-text');
  expect(none(tenOf('24'), '24')).not.toBe('contradicts-text');
});

test('a year is named twice, and a named body has its people', () => {
  const regiment = judgeBy('14th Rifle Regiment', [
    { value: 342, counts: 'soldiers', event: 'wounded', from: '2012-01', to: '2012-12' },
    { value: 517, counts: 'soldiers', event: 'wounded', from: '2013-01', to: '2013-12' },
  ]);
  expect(
    regiment('In the first year, 2012, fewer than 350 soldiers of the 14th Rifle Regiment were wounded.'),
  ).toBe('supported');
  expect(
    regiment('About 520 of the 14th Rifle Regiment’s soldiers were wounded in the calendar year 2013.'),
  ).toBe('supported-by-rounding');
  expect(
    regiment('About 520 of the 14th Rifle Regiment’s soldiers were wounded in the calendar year 2012.'),
  ).not.toBe('supported-by-rounding');
});
