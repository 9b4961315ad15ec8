// node dist/bench/estimate-latent.js — latent classes on published tables beside their reference values, effective draws per
// second, the same bytes whatever the number of threads, and calibration on tables simulated from the prior.
import { quiet } from '../src/effect/effects.ts';
import type { CaptureTable } from '../src/estimate/capture-table.ts';
import type { LatentOptions } from '../src/estimate/latent/options.ts';
import { sampleLatentClasses, type LatentSample } from '../src/estimate/latent/sample.ts';
import { posteriorMean } from '../src/estimate/posterior.ts';
import { rankBins } from './estimate/latent-calibration.ts';
import { hasTables, readTable } from './estimate/read-table.ts';
import { chiSquaredCdf } from '../src/stats/gamma.ts';
import { reportBench, type Bound } from './report.ts';

interface Run {
  readonly sample: LatentSample;
  /** Elapsed, and of all threads together. */
  readonly seconds: number;
  readonly cpuSeconds: number;
}

async function run(table: CaptureTable, options: Partial<LatentOptions>): Promise<Run> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const sample = await sampleLatentClasses(table, { workers: 2, ...options }, quiet);
  const { user, system } = process.cpuUsage(cpu);
  return { sample, seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

function print(name: string, { sample, seconds, cpuSeconds }: Run): void {
  const { interval, diagnostics, chains, allClassesUsed, refusal } = sample;
  const { rHat, essBulk, essTail } = diagnostics;
  const shown =
    interval === null
      ? (refusal?.reason.en ?? '')
      : `${interval.median} [${interval.low}–${interval.high}] ± ${interval.errors.median.toFixed(0)} [${interval.errors.low.toFixed(0)}–${interval.errors.high.toFixed(0)}]`;
  console.log(
    `${name}: ${shown}, R-hat ${rHat.toFixed(4)}, ESS ${essBulk.toFixed(0)}/${essTail.toFixed(0)} of ${chains.length}×${chains[0]?.length}, ` +
      `${seconds.toFixed(1)} s (CPU ${cpuSeconds.toFixed(1)}), all classes used ${(100 * allClassesUsed).toFixed(1)} %`,
  );
}

/** Per second of CPU. */
function effective({ sample: { diagnostics }, cpuSeconds }: Run): number {
  return Math.min(diagnostics.essBulk, diagnostics.essTail) / cpuSeconds;
}

/** Distance from the reference, in percent. */
function off(value: number | undefined, reference: number): number {
  return 100 * Math.abs((value ?? Number.NaN) / reference - 1);
}

function bytes(sample: LatentSample): string {
  return JSON.stringify(sample.chains.map((chain) => [...chain]));
}

async function kosovo(): Promise<readonly Bound[]> {
  const table = readTable('kosovo_1999');
  const brief = await run(table, { seed: 1 });
  print('Kosovo 1999', brief);
  const long = await run(table, { seed: 2, wanted: 5000 });
  print('Kosovo 1999, long', long);
  const { interval } = long.sample;
  const alone = await run(table, { seed: 1, workers: 1 });

  return [
    { name: 'Kosovo, four chains on two threads', figure: brief.seconds, unit: 's', atMost: 6 },
    { name: 'Kosovo, effective draws per CPU second', figure: effective(long), unit: '/s' },
    { name: 'Kosovo, median off 10,431', figure: off(interval?.median, 10_431), unit: '%', atMost: 1 },
    { name: 'Kosovo, 2.5 % off 9,019', figure: off(interval?.low, 9019), unit: '%', atMost: 2.5 },
    { name: 'Kosovo, 97.5 % off 13,831', figure: off(interval?.high, 13_831), unit: '%', atMost: 2.5 },
    {
      name: 'same draws with one thread and two',
      figure: Number(bytes(alone.sample) === bytes(brief.sample)),
      unit: 'yes',
      atLeast: 1,
    },
  ];
}

async function unitedKingdom(): Promise<readonly Bound[]> {
  const table = readTable('uk_2013_5list');
  const runs: Run[] = [];
  for (const seed of [1, 2, 3, 4]) {
    const own = await run(table, { seed });
    print(`United Kingdom 2013, seed ${seed}`, own);
    runs.push(own);
  }
  const medians = runs.map(({ sample }) => sample.interval?.median ?? Number.NaN);
  return [
    {
      name: 'UK, largest median of four seeds over the smallest',
      figure: 100 * (Math.max(...medians) / Math.min(...medians) - 1),
      unit: '%',
      atMost: 2,
    },
    { name: 'UK, median off 22,400', figure: off(medians[0], 22_400), unit: '%', atMost: 2 },
    { name: 'UK, effective draws per CPU second', figure: effective(runs[0]!), unit: '/s' },
  ];
}

async function others(): Promise<readonly Bound[]> {
  const australia = await run(readTable('australia_4list'), { seed: 1, wanted: 4000 });
  print('Australia', australia);
  const caloocan = await run(readTable('ph_caloocan_police'), { seed: 1 });
  print('Caloocan, police', caloocan);
  return [
    {
      name: 'Australia, 97.5 % off 10,900',
      figure: off(australia.sample.interval?.high, 10_900),
      unit: '%',
      atMost: 5,
    },
    { name: 'Caloocan, persons seen', figure: caloocan.sample.observed, unit: '' },
    {
      name: 'Caloocan, mean off the published 331',
      figure: off(posteriorMean(caloocan.sample.posterior), 331),
      unit: '%',
      atMost: 4,
    },
    { name: 'Caloocan, effective draws per CPU second', figure: effective(caloocan), unit: '/s' },
  ];
}

/** Ranks of the true totals among the draws are uniform if the sampler is right (Talts et al. 2018). */
function calibration(name: string, impossible: readonly number[]): Bound {
  const bins = rankBins(250, 10, impossible);
  const expected = bins.reduce((sum, count) => sum + count, 0) / bins.length;
  const statistic = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  console.log(`${name}, ranks of the truth in ${bins.length} bins: ${bins.join(' ')}`);
  return {
    name: `${name}, p-value of uniform ranks`,
    figure: chiSquaredCdf(statistic, bins.length - 1, 'upper'),
    unit: '',
    atLeast: 0.001,
  };
}

const bounds: Bound[] = [];
if (hasTables) {
  bounds.push(...(await kosovo()), ...(await unitedKingdom()), ...(await others()));
} else {
  console.log('without the published tables: ../shared/data/estimation is not there');
}
bounds.push(calibration('calibration', []), calibration('calibration, impossible patterns', [3, 7, 13]));
reportBench('estimate-latent', bounds);
