import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../text/date.ts';
import { daysInMonth } from '../text/calendar.ts';
import { readBirth } from './birth.ts';

const maxYear = 2024;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

function shown(text: string): string {
  const { interval, used } = readBirth(text, maxYear);
  return `${used ?? 'date'} ${interval === null ? '' : `${formatDay(interval.from)} ${interval.to - interval.from + 1}`}`;
}

test.each([
  ['1990-02-31', 'month 1990-02-01 28'],
  ['31.02.1990', 'month 1990-02-01 28'],
  ['19900299', 'month 1990-02-01 28'],
  ['1990-12-00', 'month 1990-12-01 31'],
  ['1836-21-01', 'year 1836-01-01 366'],
  ['14/00/1992', 'year 1992-01-01 366'],
  ['19372109', 'year 1937-01-01 365'],
  ['1990-02-28', 'date 1990-02-28 1'],
  ['1990', 'date 1990-01-01 365'],
  ['н/д', 'date '],
  ['0990-01-01', 'nothing '],
  ['2031-02-31', 'nothing '],
  ['31.02.90', 'nothing '],
  ['Octember', 'nothing '],
])('%s: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a cell of three numbers leaves a day, its month, its year, or nothing, and never another one', () => {
  const number = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), number, number, (year, month, day) => {
      const { interval, used } = readBirth(
        `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`,
        maxYear,
      );
      const monthStands = month >= 1 && month <= 12;
      const dayStands = monthStands && day >= 1 && day <= daysInMonth(year, month);
      const yearStands = year >= 1000 && year <= (dayStands ? 2199 : maxYear);
      const expected = !yearStands ? 'nothing' : dayStands ? null : monthStands ? 'month' : 'year';
      expect(used).toBe(expected);
      if (interval === null) return;
      const [from, to] = [formatDay(interval.from), formatDay(interval.to)];
      expect(Number(from.slice(0, 4))).toBe(year);
      expect(Number(to.slice(0, 4))).toBe(year);
      if (monthStands)
        expect([from.slice(5, 7), to.slice(5, 7)]).toEqual([padded(month, 2), padded(month, 2)]);
      if (dayStands) expect(interval.to).toBe(interval.from);
    }),
  );
});
