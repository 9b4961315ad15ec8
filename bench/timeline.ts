// npm run bench:timeline — published fits, change points and speed of the timeline.
import { createRandom } from '../src/stats/random.ts';
import { drawPoisson } from '../src/stats/poisson-draw.ts';
import { fitEndemicEpidemic } from '../src/timeline/endemic-epidemic/fit.ts';
import type { EndemicEpidemicModel } from '../src/timeline/endemic-epidemic/model.ts';
import { meanScores, oneStepAhead } from '../src/timeline/endemic-epidemic/scores.ts';
import { pelt } from '../src/timeline/change-points/pelt.ts';
import { dispersionOf, segment } from '../src/timeline/change-points/segmentation.ts';
import { fitHawkes } from '../src/timeline/hawkes/hawkes.ts';
import { quiet } from '../src/effect/effects.ts';
import { makeSeries } from '../src/timeline/series/series.ts';
import { fullModel } from '../src/timeline/spread/parameters.ts';
import { sampleSpread } from '../src/timeline/spread/sample-spread.ts';
import { timelineSummary } from '../src/timeline/summary/timeline-summary.ts';
import { invent, still } from './contagion/division.ts';
import { reportBench, type Bound } from './report.ts';
import {
  hasSeries,
  influenza,
  measles,
  numbers,
  reference,
  salmonella,
  sequence,
} from './timeline/published-series.ts';

/** Median milliseconds of five calls, after one that warms up. */
function median(call: () => unknown): number {
  call();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
}

function fitBounds(name: string, model: EndemicEpidemicModel, file: string, key: string): readonly Bound[] {
  const fit = fitEndemicEpidemic(model);
  const { loglik, coef, se } = reference(file, key);
  const errors = Object.values(se);
  const values = Object.values(coef);
  const apart = fit.parameters.map(({ value, standardError }, i) => {
    const error = errors[i] ?? Number.NaN;
    // A coefficient near 0 is held against its standard error.
    const size = Math.max(Math.abs(values[i] ?? 0), error);
    return [Math.abs(value - (values[i] ?? Number.NaN)) / size, Math.abs(standardError / error - 1)];
  });
  return [
    {
      name: `${name}: log-likelihood, difference`,
      figure: Math.abs(fit.logLikelihood - loglik),
      unit: '',
      atMost: 1e-5,
    },
    {
      name: `${name}: coefficients`,
      figure: Math.max(...apart.map(([value = 0]) => value)),
      unit: '',
      atMost: 1e-5,
    },
    {
      name: `${name}: standard errors`,
      figure: Math.max(...apart.map(([, error = 0]) => error)),
      unit: '',
      atMost: 1e-4,
    },
  ];
}

function same(name: string, found: readonly number[] | null, wanted: readonly number[]): Bound {
  return { name, figure: JSON.stringify(found) === JSON.stringify(wanted) ? 1 : 0, unit: '', atLeast: 1 };
}

function near(name: string, found: number, wanted: number, within: number): Bound {
  const figure = Math.abs(found - wanted);
  return { name: `${name}: difference from ${wanted}`, figure, unit: '', atMost: within };
}

function published(): readonly Bound[] {
  if (!hasSeries) {
    console.log(
      'The published series are not there (../shared/data/timeline): nothing is held against them.',
    );
    return [];
  }
  const scores = meanScores(oneStepAhead(measles(), 64, 76));
  const coal = numbers('coal_yearly.csv', 1).flat();
  const nile = numbers('nile.csv', 1).flat();
  const mean = nile.reduce((sum, x) => sum + x, 0) / nile.length;
  const spread = Math.sqrt(nile.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (nile.length - 1));
  const { number } = segment(coal, new Float64Array(coal.length).fill(1), { chance: 1 / coal.length });
  const hawkes = fitHawkes(sequence('hawkes_sim_T2000_mu1_repr0.5_rate2.txt'), 2000);
  const [flu, first] = [influenza(), measles()];
  return [
    ...fitBounds('measles basic', first, 'reference_measlesWeserEms.json', 'basic'),
    ...fitBounds('measles Poisson', measles('poisson'), 'reference_measlesWeserEms.json', 'basicPoisson'),
    ...fitBounds('measles covariate', measles('covariate'), 'reference_measlesWeserEms.json', 'vacc_ar'),
    ...fitBounds('measles power law', measles('power-law'), 'reference_measlesWeserEms.json', 'powerlaw'),
    ...fitBounds('influenza', flu, 'reference_more.json', 'fluBYBW_basic'),
    ...fitBounds('salmonella', salmonella(), 'reference_more.json', 'salmonella_agona'),
    near('one step ahead: logarithmic', scores.logarithmic, 1.102458213045, 1e-5),
    near('one step ahead: ranked probability', scores.rankedProbability, 0.7477739055245, 1e-5),
    near('one step ahead: Dawid-Sebastiani', scores.dawidSebastiani, 1.3390697621, 1e-5),
    same('Nile, SIC: 28', pelt({ cost: 'mean', values: nile, spread, penalty: 'sic' }), [28]),
    same('coal, SIC: 41, 97', pelt({ cost: 'poisson', values: coal, penalty: 'sic' }), [41, 97]),
    same('coal, MBIC: 41', pelt({ cost: 'poisson', values: coal, penalty: 'mbic' }), [41]),
    ...[0.28, 0.474, 0.187].map((p, k) => near(`coal, P(${k + 1} changes)`, number[k + 1] ?? 0, p, 5e-4)),
    near('self-exciting series: base', hawkes.base, 1.05413, 1e-4),
    near('self-exciting series: branching', hawkes.branching, 0.50224, 1e-4),
    near('self-exciting series: rate', hawkes.rate, 2.04961, 1e-4),
    { name: 'measles basic, fit', figure: median(() => fitEndemicEpidemic(first)), unit: 'ms', atMost: 15 },
    { name: 'influenza, fit', figure: median(() => fitEndemicEpidemic(flu)), unit: 'ms', atMost: 1000 },
  ];
}

async function simulated(): Promise<readonly Bound[]> {
  const random = createRandom(1, 'bench timeline');
  const long = Float64Array.from({ length: 100_000 }, (_, t) =>
    drawPoisson(random, 5 + 3 * (Math.floor(t / 700) % 3)),
  );
  const short = Float64Array.from({ length: 120 }, (_, t) => drawPoisson(random, t < 60 ? 10 : 14));
  const ones = new Float64Array(120).fill(1);
  let claimed = 0;
  for (let run = 0; run < 500; run++) {
    const length = 26 + (run % 35);
    const rate = 0.3 + 40 * random.next();
    const counts = Float64Array.from({ length }, () => drawPoisson(random, rate));
    const exposures = new Float64Array(length).fill(1);
    const { number } = segment(counts, exposures, { dispersion: dispersionOf(counts, exposures) });
    if (1 - (number[0] ?? 0) > 0.5) claimed++;
  }
  const truth = {
    ...still,
    own: 0.2,
    others: 0.1,
    dispersion: 0.1,
    unitSd: 0.3,
    periodSd: 0.2,
    autocorrelation: 0.5,
  };
  const { data, ungrouped } = invent(createRandom(1, 'bench division'), truth);
  const start = performance.now();
  const sample = sampleSpread(data, fullModel, { seed: 1 });
  const perChain = (performance.now() - start) / sample.chains.length;
  const moved = (counts: Float64Array) =>
    counts.map((count) => Math.max(0, count + Math.round(random.next() * 2 - 1)));
  const sets = Array.from({ length: 20 }, (_, k) => ({
    linkage: k >> 1,
    dates: k % 2,
    counts: k === 0 ? data.counts : moved(data.counts),
  }));
  const above = Array.from({ length: Math.ceil(data.units / 3) }, (_, i) => ({ id: `p${i}`, parent: null }));
  const strength = { low: data.strength, high: data.strength };
  const units = Array.from({ length: data.units }, (_, i) => ({
    id: `u${i}`,
    parent: `p${Math.floor(i / 3)}`,
  }));
  const series = makeSeries({ kind: 'month', start: 24_288, units, above, counts: data.counts, ...strength });
  const touched = { period: 12, units: [0, 1, 2, 3], shape: { kind: 'pulse', periods: 3 } } as const;
  const whole = performance.now();
  const summary = await timelineSummary(
    {
      series,
      above,
      sets,
      incidents: [{ name: 'strike', ...touched }],
      share: null,
      grouped: ungrouped === null ? null : sets.map((_, k) => (k === 0 ? ungrouped : moved(ungrouped))),
      vagueDates: 0,
      seed: 1,
    },
    quiet,
  );
  const seconds = (performance.now() - whole) / 1000;
  return [
    {
      name: 'PELT, 100,000 points',
      figure: median(() => pelt({ cost: 'poisson', values: long, penalty: 'sic' })),
      unit: 'ms',
      atMost: 500,
    },
    {
      name: 'Bayesian segmentation, 120 periods',
      figure: median(() => segment(short, ones)),
      unit: 'ms',
      atMost: 60,
    },
    { name: 'no change: claimed in, of 500', figure: claimed / 500, unit: '', atMost: 0.05 },
    { name: 'posterior, 12 × 26: a chain', figure: perChain / 1000, unit: 's', atMost: 1.5 },
    { name: 'posterior, 12 × 26: R-hat', figure: sample.rHat, unit: '', atMost: 1.01 },
    { name: 'posterior, 12 × 26: fewest effective draws', figure: sample.leastEss, unit: '', atLeast: 400 },
    { name: `${summary.sets} completed sets, the whole timeline`, figure: seconds, unit: 's', atMost: 30 },
  ];
}

reportBench('timeline', [...published(), ...(await simulated())]);
