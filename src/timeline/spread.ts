// Persons with dates of any precision, spread over months.
import type { DateInterval } from '../text/date.ts';
import { common, monthsOf, type Days, type Month } from '../estimate/month.ts';
import { roundKeepingSum } from './largest-remainder.ts';

interface MonthSpread {
  readonly month: Month;
  /** Expected persons, in tenths; all months together give exactly `inside`. */
  readonly expected: number;
  /** Persons who are certainly, and who are possibly, of this month. */
  readonly certain: number;
  readonly possible: number;
}

interface Spread {
  readonly months: readonly MonthSpread[];
  readonly inside: number;
  /** Persons whose whole interval lies outside the period. */
  readonly outside: number;
  readonly undated: number;
}

/**
 * Each dated person counts once in all, evenly over the days of the interval that lie in the period. Certain is a person
 * whose whole interval, before clipping, lies in the month.
 */
export function spreadByMonth(events: readonly (DateInterval | null)[], period: Days): Spread {
  const months = monthsOf(period);
  const expected = months.map(() => 0);
  const certain = months.map(() => 0);
  const possible = months.map(() => 0);
  const position = new Map(months.map((month, index) => [month.id, index]));
  let inside = 0;
  let outside = 0;
  let undated = 0;
  for (const event of events) {
    const within = event === null ? null : common(event, period);
    if (event === null) undated++;
    else if (within === null) outside++;
    else {
      inside++;
      const days = within.to - within.from + 1;
      for (const month of monthsOf(within)) {
        const share = common(month, within);
        const index = position.get(month.id) ?? 0;
        if (share !== null) add(expected, index, (share.to - share.from + 1) / days);
        add(possible, index, 1);
        if (event.from >= month.from && event.to <= month.to) add(certain, index, 1);
      }
    }
  }
  const rounded = roundKeepingSum(expected, inside, 10);
  return {
    months: months.map((month, index) => ({
      month,
      expected: rounded[index] ?? 0,
      certain: certain[index] ?? 0,
      possible: possible[index] ?? 0,
    })),
    inside,
    outside,
    undated,
  };
}

function add(to: number[], index: number, amount: number): void {
  to[index] = (to[index] ?? 0) + amount;
}
