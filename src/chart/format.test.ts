import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, shortMonth } from './format.ts';

describe('formatNumber', () => {
  it.each([
    [1010, 'en', 'persons', '1\u202f010'],
    [999.6, 'en', 'persons', '1\u202f000'],
    [1234567, 'ru', 'rows', '1\u202f234\u202f567'],
    [12.34, 'ru', 'percent', '12,3'],
    [-0.001, 'en', 'other', '0'],
    [-1234.5, 'en', 'other', '−1\u202f234.5'],
    [0.1, 'en', 'other', '0.1'],
  ] as const)('%d in %s (%s)', (value, language, counts, text) => {
    expect(formatNumber(value, language, counts)).toBe(text);
  });

  it('keeps every digit of a whole number', () => {
    fc.assert(fc.property(fc.nat(), (n) => Number(formatNumber(n, 'en').replaceAll('\u202f', '')) === n));
  });
});

describe('dates', () => {
  it('are words in the language', () => {
    expect(formatDate('2024-04-30', 'en')).toBe('30\u00a0April\u00a02024');
    expect(formatDate('2024-04-30', 'ru')).toBe('30\u00a0апреля\u00a02024');
    expect(formatDate('2024-04', 'ru')).toBe('апрель\u00a02024');
    expect(formatDate('2024', 'en')).toBe('2024');
    expect(formatDate('spring', 'en')).toBe('spring');
    expect(shortMonth('2024-05', 'ru')).toBe('май');
  });
});
