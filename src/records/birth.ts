// The date of birth as far as a cell tells it: a day that the calendar does not have leaves its month or its year.
import { isCivilDay } from '../text/calendar.ts';
import { readDate } from '../text/date-grammar.ts';
import { monthSpan, type DateInterval } from '../text/date.ts';

export interface BirthReading {
  /** Null where nothing stands, or nothing can be read. */
  readonly interval: DateInterval | null;
  /** What is used of a cell that is no date; null where the cell is a date, or says that none is known. */
  readonly used: 'month' | 'year' | 'nothing' | null;
}

const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$|^(\d{4})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/;

const earliestYear = 1000;

/**
 * Reads a date of birth. Where the calendar has no such day, the month stands if it is one, else the year: one slip
 * of the pen is likelier than two. `maxYear` settles two-digit years, and no later year is read out of a faulty cell.
 */
export function readBirth(text: string, maxYear: number): BirthReading {
  const reading = readDate(text, { maxYear });
  if (reading.kind === 'date') return { interval: reading.interval, used: null };
  if (reading.kind === 'none') return { interval: null, used: null };
  const plain = text.trim();
  const [leading, trailing] = [yearFirst.exec(plain), dayFirst.exec(plain)];
  const year = Number(leading?.[1] ?? leading?.[4] ?? trailing?.[3] ?? Number.NaN);
  const month = Number(leading?.[2] ?? leading?.[5] ?? trailing?.[2] ?? Number.NaN);
  if (!(year >= earliestYear && year <= maxYear)) return { interval: null, used: 'nothing' };
  if (isCivilDay(year, month, 1))
    return { interval: monthSpan(year, month, year, month, 'month'), used: 'month' };
  return { interval: monthSpan(year, 1, year, 12, 'year'), used: 'year' };
}
