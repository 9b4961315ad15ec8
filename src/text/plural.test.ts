import { expect, test } from 'vitest';
import { russianForm } from './plural.ts';

const rows = (count: number): string => russianForm(count, ['строка', 'строки', 'строк']);

test('Russian nouns agree with their number', () => {
  for (const count of [1, 21, 101, 1001]) expect(rows(count)).toBe('строка');
  for (const count of [2, 3, 4, 22, 34, 104]) expect(rows(count)).toBe('строки');
  for (const count of [0, 5, 9, 10, 11, 12, 13, 14, 20, 111, 112, 1014]) expect(rows(count)).toBe('строк');
});
