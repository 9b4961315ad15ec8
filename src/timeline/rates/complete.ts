// Completed data sets: each doubtful date becomes a day inside its interval, each unknown unit one of those known, once per draw.
// D. B. Rubin, "Multiple Imputation for Nonresponse in Surveys", 1987.
import { drawCategory } from '../../stats/discrete-draw.ts';
import { createRandom } from '../../stats/random.ts';

/** What happened to one person, by one draw of who is who. */
export interface DatedEvent {
  /** Stands for the person in every draw: the same day is drawn wherever the interval is the same. */
  readonly key: string;
  /** Positions of the units that it may have been: at least one. */
  readonly units: readonly number[];
  /** Days since 1970-01-01, both inclusive, within the periods of the grid. */
  readonly from: number;
  readonly to: number;
}

export interface Grid {
  /** First day of every period, ascending, and the day after the last one. */
  readonly starts: readonly number[];
  readonly units: number;
}

export interface CompletedSet {
  /** Which draw of the linkage, and which draw of the dates within it. */
  readonly linkage: number;
  readonly dates: number;
  /** By period, then unit. */
  readonly counts: Float64Array;
}

/** Fewest completed data sets that a result may rest on. */
export const leastSets = 20;

/**
 * `dateDraws` completed sets for each draw of the linkage. A day is drawn evenly over its interval; a unit that is not known in proportion
 * to the events of those that it may be, in the same draw. Draws hang on seed and key alone, never on the order of the events.
 */
export function completeSets(
  linkages: readonly (readonly DatedEvent[])[],
  grid: Grid,
  dateDraws: number,
  seed: number,
): readonly CompletedSet[] {
  return linkages.flatMap((events, linkage) => {
    const known = new Float64Array(grid.units);
    // Half an event more for each: a unit without any may be the one.
    known.fill(0.5);
    for (const { units } of events) {
      const [unit = 0] = units;
      if (units.length === 1) known[unit] = (known[unit] ?? 0) + 1;
    }
    return Array.from({ length: dateDraws }, (_, dates) => {
      const counts = new Float64Array((grid.starts.length - 1) * grid.units);
      for (const { key, units, from, to } of events) {
        const isCertain = from === to && units.length === 1;
        const random = isCertain ? null : createRandom(seed, 'dates', dates, key);
        const day = random === null ? from : from + Math.floor(random.next() * (to - from + 1));
        const place =
          random === null || units.length === 1
            ? 0
            : drawCategory(
                random,
                units.map((unit) => known[unit] ?? 0),
              );
        const where = units[place] ?? 0;
        const cell = periodOf(grid.starts, day) * grid.units + where;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      return { linkage, dates, counts };
    });
  });
}

/** Position of the period that holds the day; a RangeError where none does. */
export function periodOf(starts: readonly number[], day: number): number {
  let low = 0;
  let high = starts.length - 1;
  if (day < (starts[0] ?? 0) || day >= (starts[high] ?? 0))
    throw new RangeError('a day lies outside the periods');
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}
