// Dates: the calendar, every form that the grammar reads, and what it refuses.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilDay, epochDay } from './calendar.ts';
import { readDate } from './date-grammar.ts';
import { monthNumber } from './date-words.ts';
import { ageInterval, formatDay, readCaseDate } from './date.ts';

function reading(text: string, maxYear?: number): string {
  const result = readDate(text, maxYear === undefined ? {} : { maxYear });
  if (result.kind !== 'date') return result.kind;
  const { from, to, precision } = result.interval;
  return from === to
    ? `${formatDay(from)} ${precision}`
    : `${formatDay(from)}..${formatDay(to)} ${precision}`;
}

const table = `14.03.1991 = 1991-03-14 day
14/03/1991 = 1991-03-14 day
1991-03-14 = 1991-03-14 day
19910314 = 1991-03-14 day
14.3.91 = 1991-03-14 day
25.12.00 = 2000-12-25 day
14 марта 1991 г. = 1991-03-14 day
March 14, 1991 = 1991-03-14 day
14 March 1991 = 1991-03-14 day
14-Mar-1991 = 1991-03-14 day
01.03.1985 г.р. = 1985-03-01 day
2023-03-05T00:00:00 = 2023-03-05 day
2023-03-05 00:00:00 = 2023-03-05 day
1991 = 1991-01-01..1991-12-31 year
1991 г.р. = 1991-01-01..1991-12-31 year
xx.xx.1990 = 1990-01-01..1990-12-31 year
март 2023 = 2023-03-01..2023-03-31 month
03.2023 = 2023-03-01..2023-03-31 month
2023-02 = 2023-02-01..2023-02-28 month
весна 2024 = 2024-03-01..2024-05-31 season
spring 2024 = 2024-03-01..2024-05-31 season
зима 2024 = 2023-12-01..2024-02-29 season
winter 2023/24 = 2023-12-01..2024-02-29 season
1 кв. 2024 = 2024-01-01..2024-03-31 quarter
Q1 2024 = 2024-01-01..2024-03-31 quarter
III квартал 2023 = 2023-07-01..2023-09-30 quarter
I полугодие 2024 = 2024-01-01..2024-06-30 half
first half of 2023 = 2023-01-01..2023-06-30 half
начало марта 2023 = 2023-03-01..2023-03-10 interval
в середине марта 2023 = 2023-03-11..2023-03-20 interval
конец февраля 2024 = 2024-02-21..2024-02-29 interval
с 1 по 5 марта 2023 = 2023-03-01..2023-03-05 interval
с 28 февраля по 3 марта 2023 г. = 2023-02-28..2023-03-03 interval
01.03.2023-05.03.2023 = 2023-03-01..2023-03-05 interval
1-5.03.2023 = 2023-03-01..2023-03-05 interval
март–апрель 2023 = 2023-03-01..2023-04-30 interval
декабрь – февраль 2024 = 2023-12-01..2024-02-29 interval
between June and August 2024 = 2024-06-01..2024-08-31 interval
2022-2023 = 2022-01-01..2023-12-31 interval
неизвестно = none
н/д = none
N/A = none
— = none
нет данных = none
? = none
31.02.1991 = unreadable
29.02.2023 = unreadable
2024-13-01 = unreadable
03/14/1991 = unreadable
до 5 марта 2023 = unreadable
after 2020 = unreadable
около 1990 = unreadable
05.03.2023-01.03.2023 = unreadable
вчера = unreadable`;

describe('readDate', () => {
  it.each(table.split('\n').map((line) => line.split(' = ')))('%s', (text = '', expected = '') => {
    expect(reading(text)).toBe(expected);
  });

  it('takes a two-digit year as the latest that is not after maxYear', () => {
    expect(reading('14.3.24', 2024)).toBe('2024-03-14 day');
    expect(reading('14.3.25', 2024)).toBe('1925-03-14 day');
    expect(reading('14.3.99', 1911)).toBe('1899-03-14 day');
  });

  it('reads months in every case of Russian', () => {
    const stems = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
    for (const [at, stem] of stems.entries()) {
      const isHard = stem === 'март' || stem === 'август';
      const endings = isHard ? ['', 'а', 'у', 'ом', 'е'] : [stem === 'ма' ? 'й' : 'ь', 'я', 'ю', 'ем', 'е'];
      for (const ending of endings) expect(monthNumber(`${stem}${ending}`)).toBe(at + 1);
    }
  });

  it('never throws, and never gives an interval that runs backwards', () => {
    const piece = fc.constantFrom(
      'с',
      'по',
      '1',
      '31',
      '02',
      '2023',
      'марта',
      'May',
      '-',
      '.',
      ' ',
      'до',
      'q1',
      'зима',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.stringMatching(/^[0-9xх .,/-]{0,12}$/),
          fc.array(piece, { maxLength: 9 }).map((p) => p.join(' ')),
        ),
        (text) => {
          const result = readDate(text);
          if (result.kind === 'date') expect(result.interval.from).toBeLessThanOrEqual(result.interval.to);
        },
      ),
    );
  });
});

const anyDay = fc.integer({ min: epochDay(1000, 1, 1), max: epochDay(2199, 12, 31) });

describe('calendar', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(formatDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        const { year, month, day: dayOfMonth } = civilDay(day);
        expect(epochDay(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('reads every formatted day back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const expected = { from: day, to: day, precision: 'day' };
        expect(readDate(formatDay(day))).toEqual({ kind: 'date', interval: expected });
        expect(readCaseDate(formatDay(day))).toEqual(expected);
        expect(readDate(formatDay(day).split('-').toReversed().join('.'))).toEqual({
          kind: 'date',
          interval: expected,
        });
      }),
    );
  });

  it('refuses days that do not exist', () => {
    expect(() => readCaseDate('2023-02-30')).toThrow(RangeError);
    expect(() => readCaseDate('soon')).toThrow(RangeError);
  });
});

describe('ageInterval', () => {
  const asOf = readCaseDate('1912-04-15');
  const span = (age: number): string => {
    const { from, to } = ageInterval(age, asOf);
    return `${formatDay(from)}..${formatDay(to)}`;
  };

  it('spans the birthdays that the age allows', () => {
    expect(span(30)).toBe('1881-04-16..1882-04-15');
    expect(span(0)).toBe('1911-04-16..1912-04-15');
    expect(span(32.5)).toBe('1879-04-16..1880-04-15');
    expect(span(0.9167)).toBe('1911-04-16..1911-05-15');
  });

  it('holds every birth that gives this age', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 364 }), (age, days) => {
        const birth = addMonths(asOf.to, -12 * age) - days;
        const { from, to } = ageInterval(age, asOf);
        expect(birth >= from && birth <= to).toBe(true);
      }),
    );
  });
});
