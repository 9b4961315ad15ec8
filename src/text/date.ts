// Dates as intervals with precision.
import { addMonths, civilDay, daysInMonth, epochDay, isCivilDay } from './calendar.ts';

export const datePrecisions = ['day', 'month', 'season', 'quarter', 'half', 'year', 'interval'] as const;
type DatePrecision = (typeof datePrecisions)[number];

/** Both ends are days since 1970-01-01 (proleptic Gregorian), inclusive. */
export interface DateInterval {
  readonly from: number;
  readonly to: number;
  readonly precision: DatePrecision;
}

/** All days from the first day of one month to the last day of another. */
export function monthSpan(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
  precision: DatePrecision,
): DateInterval {
  return {
    from: epochDay(fromYear, fromMonth, 1),
    to: epochDay(toYear, toMonth, daysInMonth(toYear, toMonth)),
    precision,
  };
}

/** A single day, or null where the calendar has no such day. */
export function dayInterval(year: number, month: number, day: number): DateInterval | null {
  if (!isCivilDay(year, month, day)) return null;
  const at = epochDay(year, month, day);
  return { from: at, to: at, precision: 'day' };
}

/** A date of case.yaml: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Throws a RangeError for anything else. */
export function readCaseDate(text: string): DateInterval {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match !== null) {
    const year = Number(match[1]);
    if (match[2] === undefined) return monthSpan(year, 1, year, 12, 'year');
    const month = Number(match[2]);
    if (month >= 1 && month <= 12) {
      if (match[3] === undefined) return monthSpan(year, month, year, month, 'month');
      const day = dayInterval(year, month, Number(match[3]));
      if (day !== null) return day;
    }
  }
  throw new RangeError(`no such date: ${text}`);
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** `YYYY-MM-DD` of a day number, for the years 0–9999. */
export function formatDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/**
 * When somebody was born who was `age` years old on some day of `asOf`. Whole years and, from three years on, any
 * fraction (which there marks an estimate) mean completed years; a fraction below three years means completed months.
 */
export function ageInterval(age: number, asOf: DateInterval): DateInterval {
  const inMonths = age < 3 && !Number.isInteger(age);
  const completed = inMonths ? Math.floor(age * 12 + 0.01) : Math.floor(age) * 12;
  return {
    from: addMonths(asOf.from, -completed - (inMonths ? 1 : 12)) + 1,
    to: addMonths(asOf.to, -completed),
    precision: 'interval',
  };
}
