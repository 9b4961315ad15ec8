// What the same forecast would have said some periods ago, beside what then happened.
import { sampleHere, type SetSampler } from '../spread/completed-sets.ts';
import { fullModel } from '../spread/parameters.ts';
import type { SamplingOptions } from '../spread/sample-spread.ts';
import type { SpreadData } from '../spread/spread-data.ts';
import { longestHorizon, pathStarts, pathsAhead, summarisePaths, type Fan } from './fan.ts';

/** Over the completed sets: the mean, the least and the most. */
export interface Held {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

export interface BackTest {
  /** Periods held back. */
  readonly horizon: number;
  readonly fan: Fan;
  /** What was counted in each of them, all units together, by completed set. */
  readonly counted: readonly (readonly number[])[];
  /** How many of them lie within the 80 % and the 95 % band. */
  readonly within80: Held;
  readonly within95: Held;
}

/** Draws of each further completed set. */
const drawsPerSet = 12;

/** Fitted without the last `horizon` periods, whose strengths and incidents are taken as known. `further` are counts of other sets. */
export async function backTest(
  data: SpreadData,
  further: readonly Float64Array[],
  horizon: number,
  options: SamplingOptions,
  sample: SetSampler = sampleHere,
): Promise<BackTest> {
  const { units } = data;
  const kept = data.periods - horizon;
  const cells = kept * units;
  const past: SpreadData = {
    ...data,
    periods: kept,
    counts: data.counts.slice(0, cells),
    strength: data.strength.slice(0, cells),
    incidents: data.incidents.map(({ name, values }) => ({ name, values: values.slice(0, cells) })),
  };
  if (horizon > longestHorizon(kept))
    throw new RangeError(`${horizon} periods are more than a third of ${kept}`);
  const assumptions = {
    horizon,
    strength: data.strength.slice(cells),
    incidents: data.incidents.map(({ values }) => values.slice(cells)),
    spreads: true,
    depletes: false,
  };
  const before = further.map((counts) => counts.slice(0, cells));
  const sets = await sample({ data: past, variant: fullModel, further: before, draws: drawsPerSet, options });
  const forecast = summarisePaths(pathsAhead(past, pathStarts(past, sets), assumptions, options.seed));
  const counted = [data.counts, ...further].map((counts) =>
    Array.from({ length: horizon }, (_, t) =>
      counts.subarray((kept + t) * units, (kept + t + 1) * units).reduce((sum, x) => sum + x, 0),
    ),
  );
  const within = (level: number): Held => {
    const held = counted.map(
      (totals) =>
        totals.filter((count, t) => {
          const band = forecast.periods[t]?.bands.find((one) => one.level === level);
          return band !== undefined && band.low <= count && count <= band.high;
        }).length,
    );
    return {
      mean: held.reduce((sum, x) => sum + x, 0) / held.length,
      least: Math.min(...held),
      most: Math.max(...held),
    };
  };
  return { horizon, fan: forecast, counted, within80: within(0.8), within95: within(0.95) };
}
