// What the same forecast would have said some periods ago, beside what then happened.
import { fullModel } from '../spread/parameters.ts';
import { sampleSpread, type SamplingOptions } from '../spread/sample-spread.ts';
import type { SpreadData } from '../spread/spread-data.ts';
import { fan, longestHorizon, type Fan } from './fan.ts';

export interface BackTest {
  /** Periods held back. */
  readonly horizon: number;
  readonly fan: Fan;
  /** What was counted in each of them, all units together. */
  readonly counted: readonly number[];
  /** How many of them lie within the 80 % and the 95 % band. */
  readonly within80: number;
  readonly within95: number;
}

/** Fitted without the last `horizon` periods, whose strengths and incidents are taken as known. */
export function backTest(data: SpreadData, horizon: number, options: SamplingOptions): BackTest {
  const { units } = data;
  const kept = data.periods - horizon;
  const past: SpreadData = {
    ...data,
    periods: kept,
    counts: data.counts.slice(0, kept * units),
    strength: data.strength.slice(0, kept * units),
    incidents: data.incidents.map(({ name, values }) => ({ name, values: values.slice(0, kept * units) })),
  };
  if (horizon > longestHorizon(kept))
    throw new RangeError(`${horizon} periods are more than a third of ${kept}`);
  const assumptions = {
    horizon,
    strength: data.strength.slice(kept * units),
    incidents: data.incidents.map(({ values }) => values.slice(kept * units)),
    spreads: true,
    depletes: false,
  };
  const forecast = fan(past, sampleSpread(past, fullModel, options), assumptions, options.seed);
  const counted = Array.from({ length: horizon }, (_, t) =>
    data.counts.subarray((kept + t) * units, (kept + t + 1) * units).reduce((sum, x) => sum + x, 0),
  );
  const within = (level: number) =>
    counted.filter((count, t) => {
      const band = forecast.periods[t]?.bands.find((one) => one.level === level);
      return band !== undefined && band.low <= count && count <= band.high;
    }).length;
  return { horizon, fan: forecast, counted, within80: within(0.8), within95: within(0.95) };
}
