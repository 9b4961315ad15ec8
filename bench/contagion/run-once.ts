// One simulated division, from its draw to what the model says of it: a line of the results.
import { createRandom } from '../../src/stats/random.ts';
import { fan } from '../../src/timeline/scenario/fan.ts';
import { assessSpread, summariseSpread, type Span } from '../../src/timeline/spread/assess-spread.ts';
import { isClaim } from '../../src/timeline/spread/limits.ts';
import { fullModel } from '../../src/timeline/spread/parameters.ts';
import { sampleSpread } from '../../src/timeline/spread/sample-spread.ts';
import { calibrateOnce } from './calibrate.ts';
import { calibrated, designs, type Design } from './designs.ts';
import { invent, units } from './division.ts';

export interface ResultLine {
  readonly design: string;
  readonly run: number;
  /** Mean, low, high. */
  readonly own?: readonly number[];
  readonly others?: readonly number[];
  readonly both?: readonly number[];
  readonly ratio?: readonly number[];
  readonly spread?: boolean;
  /** Whether the full model alone would claim it. */
  readonly claims?: boolean;
  /** Gain of held-out log score with its standard error, where the full model claims spread. */
  readonly gain?: readonly number[];
  /** Periods ahead within the 80 % and the 95 % band, of how many. */
  readonly ahead?: readonly number[];
  readonly ranks?: Readonly<Record<string, number>> | null;
}

/** Fewer draws than a case takes: what is judged is the model, thousands of times. */
const sampling = { chains: 2, draws: 400 } as const;

export async function runOnce(name: string, run: number): Promise<ResultLine> {
  if (name === calibrated) return { design: name, run, ranks: calibrateOnce(run) };
  const design = designs.find((one) => one.name === name);
  if (design === undefined) throw new Error(`no design ${name}`);
  return judge(design, run);
}

async function judge({ name, truth, isJudged, ahead }: Design, run: number): Promise<ResultLine> {
  const { data, ungrouped, future } = invent(createRandom(run, 'division', name), truth, ahead);
  const options = { seed: run, ...sampling };
  const sample = sampleSpread(data, fullModel, options);
  const found = summariseSpread(data, sample);
  const claims = isClaim(found.reproduction);
  // Without a claim of the full model there is no verdict of spread, whatever the variants say.
  const answer =
    isJudged && claims ? await assessSpread({ data, grouped: ungrouped, vagueDates: 0 }, options) : null;
  const [ratio] = found.ratios;
  const line: ResultLine = {
    design: name,
    run,
    own: triple(found.own),
    others: triple(found.others),
    both: triple(found.reproduction),
    ...(ratio === undefined ? {} : { ratio: triple(ratio) }),
    ...(isJudged ? { claims, spread: answer?.verdict === 'spread' } : {}),
    ...(answer === null || answer.gain === null
      ? {}
      : { gain: [answer.gain.gain, answer.gain.standardError].map(rounded) }),
  };
  if (ahead === 0) return line;
  const strength = Float64Array.from(
    { length: ahead * units },
    (_, cell) => data.strength[cell % units] ?? 0,
  );
  const forecast = fan(data, sample, { horizon: ahead, strength, spreads: true, depletes: false }, run);
  const totals = Array.from({ length: ahead }, (_, t) =>
    future.subarray(t * units, (t + 1) * units).reduce((sum, x) => sum + x, 0),
  );
  const within = (level: number) =>
    totals.filter((total, t) => {
      const band = forecast.periods[t]?.bands.find((one) => one.level === level);
      return band !== undefined && band.low <= total && total <= band.high;
    }).length;
  return { ...line, ahead: [within(0.8), within(0.95), ahead] };
}

function triple({ mean, low, high }: Span): readonly number[] {
  return [mean, low, high].map(rounded);
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
