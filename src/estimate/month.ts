// Months of the calendar as `YYYY-MM` and as days since 1970-01-01.
import { civilDay, daysInMonth, epochDay } from '../text/calendar.ts';

/** A period of days since 1970-01-01, both ends inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface Month extends Days {
  /** `YYYY-MM` */
  readonly id: string;
}

/** The months that the period touches, whole, in order; empty where the period ends before it begins. */
export function monthsOf(period: Days): readonly Month[] {
  const months: Month[] = [];
  for (let month = monthAt(period.from); month.from <= period.to; month = monthAt(month.to + 1)) {
    months.push(month);
  }
  return months;
}

/** The part of `a` that lies in `b`, or null. */
export function common(a: Days, b: Days): Days | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}

function monthAt(day: number): Month {
  const { year, month } = civilDay(day);
  const from = epochDay(year, month, 1);
  return {
    id: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`,
    from,
    to: from + daysInMonth(year, month) - 1,
  };
}
