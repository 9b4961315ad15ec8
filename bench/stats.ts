// node dist/bench/stats.js — how many draws each sampler gives, and special functions are worked out, in a second of CPU time.
import { betaCdf, betaQuantile } from '../src/stats/beta.ts';
import { drawBinomial } from '../src/stats/binomial-draw.ts';
import { diagnoseChains } from '../src/stats/diagnostics.ts';
import { drawNegativeBinomial } from '../src/stats/discrete-draw.ts';
import { drawBeta, drawGamma, drawLogGamma } from '../src/stats/gamma-draw.ts';
import { gammaQuantile } from '../src/stats/gamma.ts';
import { logGamma } from '../src/stats/log-gamma.ts';
import { drawExponential, drawNormal } from '../src/stats/normal-draw.ts';
import { normalQuantile } from '../src/stats/normal.ts';
import { drawPoisson } from '../src/stats/poisson-draw.ts';
import { createRandom, type Random } from '../src/stats/random.ts';
import { reportBench, type Bound } from './report.ts';

interface Task {
  readonly name: string;
  readonly run: (random: Random) => number;
  readonly times: number;
  /** Million runs in a second. */
  readonly atLeast?: number;
}

const draws = 2_000_000;
const functions = 100_000;

const tasks: readonly Task[] = [
  { name: 'uint32', run: (random) => random.uint32(), times: draws },
  { name: 'uniform', run: (random) => random.next(), times: draws },
  { name: 'normal', run: drawNormal, times: draws, atLeast: 20 },
  { name: 'exponential', run: drawExponential, times: draws },
  { name: 'gamma 2.5', run: (random) => drawGamma(random, 2.5), times: draws, atLeast: 8 },
  { name: 'gamma 0.3', run: (random) => drawGamma(random, 0.3), times: draws },
  { name: 'ln gamma 0.01', run: (random) => drawLogGamma(random, 0.01), times: draws },
  { name: 'beta 2, 3', run: (random) => drawBeta(random, 2, 3), times: draws },
  { name: 'binomial 1000, 0.3', run: (random) => drawBinomial(random, 1000, 0.3), times: draws },
  { name: 'binomial 20, 0.1', run: (random) => drawBinomial(random, 20, 0.1), times: draws },
  { name: 'poisson 500', run: (random) => drawPoisson(random, 500), times: draws },
  { name: 'poisson 3', run: (random) => drawPoisson(random, 3), times: draws },
  { name: 'negative binomial 40, 0.1', run: (random) => drawNegativeBinomial(random, 40, 0.1), times: draws },
  { name: 'ln Γ', run: (random) => logGamma(20 * random.next()), times: draws },
  { name: 'normal quantile', run: (random) => normalQuantile(random.next()), times: draws },
  { name: 'beta probability', run: (random) => betaCdf(random.next(), 30, 70), times: functions },
  { name: 'beta quantile', run: (random) => betaQuantile(random.next(), 30, 70), times: functions },
  { name: 'gamma quantile', run: (random) => gammaQuantile(random.next(), 7), times: functions },
];

/** Million runs in a second. */
function speed(run: (random: Random) => number, times: number): number {
  const random = createRandom(1, 'bench');
  let sum = 0;
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) sum += run(random);
  const { user } = process.cpuUsage(start);
  if (Number.isNaN(sum)) throw new Error('a result is not a number');
  return times / user;
}

/** Milliseconds to judge four chains of 10,000 draws. */
function diagnosticsTime(): number {
  const chains = [0, 1, 2, 3].map((chain) => {
    const random = createRandom(2, 'chain', chain);
    let x = 0;
    return Float64Array.from({ length: 10_000 }, () => (x = 0.9 * x + drawNormal(random)));
  });
  const start = process.cpuUsage();
  diagnoseChains(chains);
  return process.cpuUsage(start).user / 1000;
}

const rows: Bound[] = tasks.map(({ name, run, times, atLeast }) => {
  speed(run, times / 10);
  return { name, figure: speed(run, times), unit: 'M/s', ...(atLeast === undefined ? {} : { atLeast }) };
});
diagnosticsTime();
rows.push({ name: 'diagnostics of 4 × 10,000 draws', figure: diagnosticsTime(), unit: 'ms' });
reportBench('stats', rows);
