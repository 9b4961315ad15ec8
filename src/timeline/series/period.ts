// Periods of a series as written in a table: a number in sequence or a year, a month, an ISO 8601 week, or a day.
import { civilDay, daysInMonth, epochDay, isCivilDay } from '../../text/calendar.ts';

export type PeriodKind = 'number' | 'month' | 'week' | 'day';

export interface Period {
  readonly kind: PeriodKind;
  /** Steps of its kind: consecutive periods differ by 1. */
  readonly step: number;
}

/** 1970-01-05, the first Monday after the epoch. */
const firstMonday = 4;

/** `12` or `1891`, `2024-03`, `2024-W09`, `2024-03-05`; null for anything else. */
export function readPeriod(text: string): Period | null {
  if (/^\d{1,6}$/.test(text)) return { kind: 'number', step: Number(text) };
  const match = /^(\d{4})-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?)$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] !== undefined) return readWeek(year, Number(match[2]));
  const month = Number(match[3]);
  if (month < 1 || month > 12) return null;
  if (match[4] === undefined) return { kind: 'month', step: year * 12 + month - 1 };
  const day = Number(match[4]);
  return isCivilDay(year, month, day) ? { kind: 'day', step: epochDay(year, month, day) } : null;
}

/** The text of a period, as {@link readPeriod} reads it. */
export function formatPeriod({ kind, step }: Period): string {
  if (kind === 'number') return String(step);
  if (kind === 'month') return `${digits(Math.floor(step / 12), 4)}-${digits((step % 12) + 1, 2)}`;
  const { year, month, day } = civilDay(kind === 'day' ? step : firstMonday + 7 * step + 3);
  if (kind === 'day') return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  return `${digits(year, 4)}-W${digits(step - weekOne(year) + 1, 2)}`;
}

/** First and last day of a period, as days since 1970-01-01; null for plain numbers. */
export function daysOf({ kind, step }: Period): { readonly from: number; readonly to: number } | null {
  if (kind === 'number') return null;
  if (kind === 'day') return { from: step, to: step };
  if (kind === 'week') return { from: firstMonday + 7 * step, to: firstMonday + 7 * step + 6 };
  const [year, month] = [Math.floor(step / 12), (step % 12) + 1];
  const from = epochDay(year, month, 1);
  return { from, to: from + daysInMonth(year, month) - 1 };
}

/** The period of a kind that a day (since 1970-01-01) lies in. */
export function periodAt(kind: Exclude<PeriodKind, 'number'>, day: number): Period {
  if (kind === 'day') return { kind, step: day };
  if (kind === 'week') return { kind, step: Math.floor((day - firstMonday) / 7) };
  const { year, month } = civilDay(day);
  return { kind, step: year * 12 + month - 1 };
}

function readWeek(year: number, week: number): Period | null {
  const step = weekOne(year) + week - 1;
  return week >= 1 && step < weekOne(year + 1) ? { kind: 'week', step } : null;
}

/** The week of the year's 4 January is its first. */
function weekOne(year: number): number {
  return Math.floor((epochDay(year, 1, 4) - firstMonday) / 7);
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
