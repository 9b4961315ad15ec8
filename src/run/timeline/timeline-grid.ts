// The periods that a case is counted by, with the strengths in them and how many a list covers.
import type { CaseUnit } from '../../case/schema.ts';
import { readCaseDate } from '../../text/date.ts';
import { daysOf, periodAt, type PeriodKind } from '../../timeline/series/period.ts';

export interface PeriodGrid {
  /** Step of the first period (see `period.ts`). */
  readonly first: number;
  /** First day of every period, and the day after the last one. */
  readonly starts: readonly number[];
}

/** Months that the days lie in, or the weeks that lie wholly within them: a week cut short would look like a fall. */
export function periodGrid(
  kind: Extract<PeriodKind, 'month' | 'week'>,
  { from, to }: { readonly from: number; readonly to: number },
): PeriodGrid {
  const [inside, after] = [periodAt(kind, from), periodAt(kind, to)];
  const isCut = (step: number) => {
    const days = daysOf({ kind, step });
    return kind === 'week' && days !== null && (days.from < from || days.to > to);
  };
  const first = inside.step + (isCut(inside.step) ? 1 : 0);
  const last = after.step - (isCut(after.step) ? 1 : 0);
  const starts = Array.from(
    { length: Math.max(0, last - first + 2) },
    (_, t) => daysOf({ kind, step: first + t })?.from ?? 0,
  );
  return { first, starts };
}

/** Periods, from the first, that a list which knows until this date covers whole. */
export function periodsCovered(until: string, starts: readonly number[]): number {
  const end = readCaseDate(until).to + 1;
  return starts.slice(1).filter((start) => start <= end).length;
}

/**
 * Bands by period: the one in force on the first day, else the nearest one of the unit. Before a unit was formed it is taken for a single
 * person, since nobody's strength is 0. Null where a unit has no band at all: then there is no rate by strength.
 */
export function strengths(
  leaves: readonly CaseUnit[],
  starts: readonly number[],
): { readonly low: Float64Array; readonly high: Float64Array } | null {
  const cells = (starts.length - 1) * leaves.length;
  const [low, high] = [new Float64Array(cells), new Float64Array(cells)];
  for (const [i, { strength, from }] of leaves.entries()) {
    const bands = strength
      .map((band) => ({
        ...band,
        first: band.from === undefined ? Number.NEGATIVE_INFINITY : readCaseDate(band.from).from,
      }))
      .filter((band) => band.low > 0)
      .toSorted((a, b) => a.first - b.first);
    const [earliest] = bands;
    if (earliest === undefined) return null;
    const formed = from === undefined ? Number.NEGATIVE_INFINITY : readCaseDate(from).from;
    for (let t = 0; t + 1 < starts.length; t++) {
      const [day, end] = [starts[t] ?? 0, (starts[t + 1] ?? 0) - 1];
      const band = bands.findLast(({ first }) => first <= day) ?? earliest;
      low[t * leaves.length + i] = end < formed ? 1 : band.low;
      high[t * leaves.length + i] = end < formed ? 1 : band.high;
    }
  }
  return { low, high };
}
