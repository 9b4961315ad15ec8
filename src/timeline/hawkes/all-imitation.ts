// An upper bracket of spread: the branching ratio of a self-exciting process, which takes all clustering of days for imitation.
//
// See hawkes.ts. The fits of several draws of who is who are pooled by D. B. Rubin, "Multiple Imputation for Nonresponse in Surveys", 1987.
import { createRandom } from '../../stats/random.ts';
import { fitHawkes, leastEvents } from './hawkes.ts';

export interface DayOfPerson {
  /** Stands for the person in every draw: its hour is the same in each. */
  readonly key: string;
  /** Since 1970-01-01. */
  readonly day: number;
}

export interface AllImitation {
  /** Branching ratio: mean and 95 % interval, not below 0. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const normal95 = 1.96;

/** Days from `from` up to, not including, `end`, by draw. Hours are drawn evenly. Null where a fit of any draw has no answer. */
export function allImitation(
  draws: readonly (readonly DayOfPerson[])[],
  from: number,
  end: number,
  seed: number,
): AllImitation | null {
  const fits = draws.map((days) => {
    const times = days.map(({ key, day }) => day - from + createRandom(seed, 'hours', key).next());
    if (times.length < leastEvents) return null;
    const { branching, standardErrors, converged } = fitHawkes(
      times.toSorted((a, b) => a - b),
      end - from,
    );
    return converged ? { branching, variance: standardErrors.branching ** 2 } : null;
  });
  const found = fits.filter((fit) => fit !== null);
  if (found.length === 0 || found.length < fits.length) return null;
  const mean = found.reduce((sum, { branching }) => sum + branching, 0) / found.length;
  const within = found.reduce((sum, { variance }) => sum + variance, 0) / found.length;
  const between =
    found.reduce((sum, { branching }) => sum + (branching - mean) ** 2, 0) / Math.max(1, found.length - 1);
  const error = normal95 * Math.sqrt(within + (1 + 1 / found.length) * between);
  return { mean, low: Math.max(0, mean - error), high: mean + error };
}
