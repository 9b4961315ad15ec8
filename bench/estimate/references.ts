// Published figures beside what comes out here, each with how far the two may be apart.
import { quiet } from '../../src/effect/effects.ts';
import { observedTotal, type CaptureTable } from '../../src/estimate/capture-table.ts';
import { checkTable } from '../../src/estimate/checks/check-table.ts';
import { averageGraphs } from '../../src/estimate/graphs/average-graphs.ts';
import type { LatentOptions } from '../../src/estimate/latent/options.ts';
import { sampleLatentClasses, type LatentSample } from '../../src/estimate/latent/sample.ts';
import { fitHeterogeneity } from '../../src/estimate/loglinear/heterogeneity.ts';
import { fitLoglinear } from '../../src/estimate/loglinear/loglinear-fit.ts';
import { searchLoglinear } from '../../src/estimate/loglinear/loglinear-search.ts';
import { poolPosteriors, posteriorMean, type Posterior } from '../../src/estimate/posterior.ts';
import type { Bound } from '../report.ts';
import { reachOf, type Reach } from './cover-once.ts';
import { fewShared, leakedCourts } from './doubtful-tables.ts';
import { readTable } from './read-table.ts';

/** Prints both figures; the distance is in percent of the reference. */
function near(name: string, reference: number, found: number | undefined, atMost: number): Bound {
  console.log(`${name}: reference ${reference}, here ${found === undefined ? 'none' : found.toFixed(3)}`);
  const figure = 100 * Math.abs((found ?? Number.NaN) / reference - 1);
  return { name: `${name} off ${reference}`, figure, unit: '%', atMost };
}

/** As {@link near}, for what must come out to the last digit that was published. */
function exact(name: string, reference: number, found: number | undefined, digit = 1): Bound {
  console.log(`${name}: reference ${reference}, here ${found === undefined ? 'none' : found.toFixed(4)}`);
  const figure = Math.abs((found ?? Number.NaN) - reference);
  return { name: `${name} apart from ${reference} by`, figure, unit: '', atMost: digit / 2 };
}

function yes(name: string, found: boolean): Bound {
  console.log(`${name}: ${found ? 'yes' : 'no'}`);
  return { name, figure: Number(found), unit: 'yes', atLeast: 1 };
}

function reach(
  name: string,
  reference: Reach,
  found: Reach | null,
  atMost: { readonly median: number; readonly ends: number },
): readonly Bound[] {
  return [
    near(`${name}, median`, reference.median, found?.median, atMost.median),
    near(`${name}, 2.5 %`, reference.low, found?.low, atMost.ends),
    near(`${name}, 97.5 %`, reference.high, found?.high, atMost.ends),
  ];
}

export function logLinearReferences(): readonly Bound[] {
  const [best, second, third] = searchLoglinear(readTable('kosovo_1999')).models;
  const rome = fitLoglinear(readTable('hiv_rome_4list'), [0b0011]);
  const hares = fitHeterogeneity(readTable('snowshoe_hare_6occ'), { model: 'Mth', shape: 'poisson2' });
  const romeFit = rome.kind === 'fit' ? rome : null;
  const hareFit = hares.kind === 'fit' ? hares : null;
  return [
    yes('Kosovo, best log-linear model is [123][14][34]', best?.name === '[123][14][34]'),
    exact('Kosovo, best log-linear model', 10_356.5, best?.total, 0.1),
    exact('Kosovo, its deviance', 9.323, best?.deviance, 0.001),
    exact('Kosovo, its BIC', 203.03, best?.bic, 0.001),
    exact('Kosovo, second model', 12_741, second?.total),
    exact('Kosovo, third model', 18_393, third?.total),
    yes('Kosovo, three best within 1 BIC', (third?.bic ?? Number.NaN) - (best?.bic ?? Number.NaN) < 1),
    exact('HIV Rome, documented model', 12_318, romeFit?.total),
    exact('HIV Rome, standard error', 1189, romeFit?.standardError),
    exact('HIV Rome, profile interval from', 10_266, romeFit?.profile.low),
    exact('HIV Rome, profile interval to', 14_992, romeFit?.profile.high),
    exact('snowshoe hares, Mth Poisson2', 81.1, hareFit?.total, 0.1),
    exact('snowshoe hares, standard error', 5.6, hareFit?.standardError, 0.1),
  ];
}

export function graphReferences(): readonly Bound[] {
  const kosovo = averageGraphs(readTable('kosovo_1999'), { saturated: true }).posterior;
  const hepatitis = readTable('hav_taiwan_3list');
  // The reference looks at 1 to 10 n people unseen: a floor and a ceiling of its own.
  const toTen = { ceiling: 11 * observedTotal(hepatitis), grid: 'integers' } as const;
  const whole = averageGraphs(hepatitis, { ...toTen, saturated: true }).posterior;
  const without = averageGraphs(hepatitis, toTen).posterior;
  const close = { median: 0.5, ends: 0.5 };
  return [
    ...reach(
      'Kosovo, graphs with the saturated one',
      { median: 12_595, low: 9827, high: 16_544 },
      reachOf(kosovo),
      close,
    ),
    ...reach(
      'hepatitis A, graphs with the saturated one, unseen up to 10 n',
      { median: 379, low: 272, high: 1221 },
      reachOf(withSomeoneUnseen(whole, observedTotal(hepatitis))),
      close,
    ),
    ...reach('hepatitis A, graphs without it', { median: 402, low: 354, high: 630 }, reachOf(without), close),
  ];
}

async function latent(
  name: string,
  table: CaptureTable,
  options: Partial<LatentOptions>,
): Promise<LatentSample> {
  console.error(`latent classes: ${name}`);
  return await sampleLatentClasses(table, { seed: 1, workers: 2, ...options }, quiet);
}

function withSomeoneUnseen({ totals, weights }: Posterior, observed: number): Posterior {
  const first = totals.findIndex((total) => total > observed);
  const rest = weights.subarray(first);
  const sum = rest.reduce((all, weight) => all + weight, 0);
  return { totals: totals.subarray(first), weights: rest.map((weight) => weight / sum) };
}

export async function latentReferences(): Promise<readonly Bound[]> {
  const table = readTable('kosovo_1999');
  const kosovo = await latent('Kosovo', table, { wanted: 5000 });
  const headline = reachOf(poolPosteriors([kosovo.posterior, averageGraphs(table).posterior]));
  console.log(
    `Kosovo, headline: ${headline.median.toFixed(0)} [${headline.low.toFixed(0)}–${headline.high.toFixed(0)}]`,
  );
  const australia = await latent('Australia', readTable('australia_4list'), { wanted: 4000 });
  const caloocan = await latent('Caloocan', readTable('ph_caloocan_police'), {});
  const medians: number[] = [];
  for (const seed of [1, 2, 3, 4]) {
    const sample = await latent(`United Kingdom, seed ${seed}`, readTable('uk_2013_5list'), { seed });
    medians.push(sample.interval?.median ?? Number.NaN);
  }
  const apart = 100 * (Math.max(...medians) / Math.min(...medians) - 1);
  return [
    ...reach('Kosovo, latent classes', { median: 10_431, low: 9019, high: 13_831 }, kosovo.interval, {
      median: 1,
      ends: 2.5,
    }),
    yes(
      'Kosovo, the later near-census 10,401 is in the headline interval',
      headline.low <= 10_401 && headline.high >= 10_401,
    ),
    near('Australia, latent classes, 97.5 %', 10_900, australia.interval?.high, 5),
    yes('Caloocan, 286 people seen', caloocan.observed === 286),
    near('Caloocan, mean', 331, posteriorMean(caloocan.posterior), 4),
    near('UK, latent classes, median', 22_400, medians[0], 2),
    { name: 'UK, four seeds: medians apart by', figure: apart, unit: '%', atMost: 2 },
  ];
}

/** Refused, or no headline given. */
function isStopped(table: CaptureTable): boolean {
  const { verdict } = checkTable(table);
  return verdict !== null && verdict !== 'warn';
}

export function checkReferences(): readonly Bound[] {
  const artificial = checkTable(readTable('artificial_3_nonidentifiable'));
  const caloocan = checkTable(readTable('ph_caloocan_police'));
  return [
    yes('artificial 3 is refused', artificial.verdict === 'refuse'),
    yes('an overlap under 10 is refused', checkTable(fewShared).verdict === 'refuse'),
    yes('a list made from another gets no headline', isStopped(leakedCourts())),
    ...['kosovo_1999', 'diabetes_casale_4list', 'congenital_anomaly_5list'].map((name) =>
      yes(`${name} is neither refused nor downgraded`, !isStopped(readTable(name))),
    ),
    yes(
      'Caloocan is warned of contained lists and not stopped',
      caloocan.verdict === 'warn' && caloocan.origins.length > 0,
    ),
  ];
}
