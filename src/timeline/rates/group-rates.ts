// Rates by group (unit, category) over the months that every list covers, rounded so that no small count can be worked out from them.
//
// Random or fixed rounding of counts to a base is L. Willenborg, T. de Waal, "Elements of Statistical Disclosure Control", 2001. Here the
// mean count of a group over the completed sets is rounded to a base of at least twice the threshold, and everything shown is made of
// the rounded count, its scatter over the sets and the strengths. The base is doubled until nobody can tell how many people of a group,
// whose number stands elsewhere, are not among these events.
import { drawGamma } from '../../stats/gamma-draw.ts';
import { quantile } from '../../stats/quantile.ts';
import { createRandom } from '../../stats/random.ts';
import { per } from './rates.ts';

export interface CountedGroup {
  readonly id: string;
  /** Events of the covered periods, by completed set. */
  readonly events: readonly number[];
  /** Strength summed over the covered periods, as bands: one for each unit that counts. */
  readonly strength: readonly { readonly low: number; readonly high: number }[];
  /** People of the group in all, as published; null where that number is hidden. */
  readonly people: number | null;
}

export interface GroupRate {
  readonly id: string;
  /** Per 1,000 of strength and period, with the ends of the 95 % interval; null where it may not be shown. */
  readonly rate: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

/** Draws in all, and fewest of each set. */
const draws = 2000;
const leastDraws = 100;
/** Bases that are tried, each twice the one before. */
const mostBases = 6;

/** `threshold` is the smallest count that may be shown: 1 rounds nothing. In the order given; null where no base protects. */
export function groupRates(
  groups: readonly CountedGroup[],
  threshold: number,
  seed: number,
): readonly GroupRate[] | null {
  const base = threshold === 1 ? 0 : roundingBase(groups, threshold);
  return base === null ? null : groups.map((group) => ({ id: group.id, rate: rateOf(group, base, seed) }));
}

function rateOf({ id, events, strength, people }: CountedGroup, base: number, seed: number) {
  const mean = meanOf(events);
  if (people === null || mean < base) return null;
  const centre = base === 0 ? mean : base * Math.round(mean / base);
  const drawsPerSet = Math.max(leastDraws, Math.ceil(draws / events.length));
  const rates = new Float64Array(events.length * drawsPerSet);
  events.forEach((count, s) => {
    const random = createRandom(seed, 'group rates', id, s);
    const shape = Math.max(0, centre + count - mean) + 0.5;
    for (let k = 0; k < drawsPerSet; k++) {
      const exposed = strength.reduce((sum, { low, high }) => sum + low + random.next() * (high - low), 0);
      rates[s * drawsPerSet + k] = (per * drawGamma(random, shape)) / exposed;
    }
  });
  return { mean: meanOf(rates), low: quantile(rates, 0.025), high: quantile(rates, 0.975) };
}

/** Null where even the widest base leaves something to be worked out. */
function roundingBase(groups: readonly CountedGroup[], threshold: number): number | null {
  for (let k = 1; k <= mostBases; k++) {
    const base = threshold * 2 ** k;
    if (!givesAway(groups, base, threshold)) return base;
  }
  return null;
}

/**
 * Whether a reader who knows the sum of all events, and the people of each group, could tell that fewer than the threshold of a group,
 * but somebody, are not among its events.
 */
export function givesAway(groups: readonly CountedGroup[], base: number, threshold: number): boolean {
  // Whole people: fewer possibilities than means over sets leave, which is the safe side.
  const ranges = groups.map(({ events, people }) => {
    const mean = meanOf(events);
    if (people === null) return { low: 0, high: Number.POSITIVE_INFINITY };
    if (mean < base) return { low: 0, high: base - 1 };
    const centre = base * Math.round(mean / base);
    return { low: Math.max(base, centre - base / 2), high: centre + base / 2 - 1 };
  });
  const total = groups.reduce((sum, { events }) => sum + meanOf(events), 0);
  const lows = ranges.reduce((sum, { low }) => sum + low, 0);
  return ranges.some(({ low, high }, g) => {
    const people = groups[g]?.people ?? null;
    const others = ranges.reduce((sum, range, k) => (k === g ? sum : sum + range.high), 0);
    const least = Math.max(low, total - others);
    const most = Math.min(high, total - (lows - low));
    if (people === null) return most < threshold && least > 0;
    return people - most > 0 && people - least < threshold;
  });
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}
