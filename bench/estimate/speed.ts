// How long each part of an estimate takes.
import { quiet } from '../../src/effect/effects.ts';
import { captureTable, type CaptureTable } from '../../src/estimate/capture-table.ts';
import { averageGraphs } from '../../src/estimate/graphs/average-graphs.ts';
import { sampleLatentClasses } from '../../src/estimate/latent/sample.ts';
import { searchLoglinear } from '../../src/estimate/loglinear/loglinear-search.ts';
import { poolPosteriors, posteriorQuantile } from '../../src/estimate/posterior.ts';
import { estimateOverDraws } from '../../src/estimate/total/estimate-over-draws.ts';
import { estimateTotal } from '../../src/estimate/total/estimate-total.ts';
import { drawBinomial } from '../../src/stats/binomial-draw.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import type { Bound } from '../report.ts';
import { drawTable } from './designs.ts';
import { readTable } from './read-table.ts';

interface Timed {
  readonly name: string;
  /** In milliseconds. */
  readonly atMost: number;
  readonly work: () => void;
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const repeats = 5;

/** The first call pays for compiling and for lists of models that are kept; the best of the others is judged. */
function timed({ name, atMost, work }: Timed): readonly Bound[] {
  console.error(`timing: ${name}`);
  const first = milliseconds(work);
  const others = Array.from({ length: repeats }, () => milliseconds(work));
  return [
    { name: `${name}, first call`, figure: first, unit: 'ms', note: 'shown' },
    { name: `${name}, best of ${repeats}`, figure: Math.min(...others), unit: 'ms', atMost },
  ];
}

const six = {
  name: 'six lists',
  total: 5000,
  kinds: [
    { share: 0.8, chances: [0.1, 0.12, 0.2, 0.15, 0.08, 0.1] },
    { share: 0.2, chances: [0.5, 0.4, 0.6, 0.5, 0.3, 0.4] },
  ],
};

export function modelSpeed(): readonly Bound[] {
  const kosovo = readTable('kosovo_1999');
  const british = readTable('uk_2013_5list');
  const sixLists = drawTable(six, createRandom(1, 'six lists'));
  const draws = linkageDraws(kosovo, 100);
  return [
    { name: '113 log-linear models (Kosovo)', atMost: 70, work: () => searchLoglinear(kosovo) },
    {
      name: '1,024 log-linear models (UK, pairs)',
      atMost: 900,
      work: () => searchLoglinear(british, { order: 2 }),
    },
    { name: 'graphs, Kosovo', atMost: 20, work: () => averageGraphs(kosovo) },
    { name: 'graphs, 5 lists (UK)', atMost: 250, work: () => averageGraphs(british) },
    { name: 'graphs, 6 lists', atMost: 6000, work: () => averageGraphs(sixLists) },
    { name: 'graphs over 100 draws of the linkage', atMost: 2000, work: () => averageDraws(draws) },
  ].flatMap(timed);
}

export async function suiteSpeed(): Promise<readonly Bound[]> {
  const kosovo = readTable('kosovo_1999');
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { headline, range } = await estimateTotal(kosovo, { seed: 1, chains: 4, workers: 2 }, quiet);
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  console.log(
    `Kosovo, whole suite: ${headline?.total} [${headline?.interval.low}–${headline?.interval.high}], models ${range?.low}–${range?.high}`,
  );
  const before = process.cpuUsage();
  const { diagnostics } = await sampleLatentClasses(kosovo, { seed: 1, wanted: 4000 }, quiet);
  const { user, system } = process.cpuUsage(before);
  const effective = Math.min(diagnostics.essBulk, diagnostics.essTail);
  return [
    { name: 'whole Kosovo suite, four chains on two threads', figure: seconds, unit: 's', atMost: 6 },
    { name: 'its CPU time', figure: (used.user + used.system) / 1e6, unit: 's', note: 'shown' },
    {
      name: 'effective draws per CPU second (Kosovo, latent classes)',
      figure: effective / ((user + system) / 1e6),
      unit: '/s',
      note: 'shown',
    },
  ];
}

/** Latent classes and graphs over a hundred draws, four chains on two threads. */
export async function drawsSpeed(): Promise<readonly Bound[]> {
  const kosovo = readTable('kosovo_1999');
  const tables = linkageDraws(kosovo, 100);
  const { chains: start } = await estimateTotal(kosovo, { seed: 1, workers: 2, strip: false }, quiet);
  let steps = 0;
  const effects = { ...quiet, progress: () => void steps++ };
  const began = performance.now();
  const drawn = await estimateOverDraws(tables, { seed: 1, workers: 2, start }, effects);
  const seconds = (performance.now() - began) / 1000;
  const { headline, diagnostics, latentDraws } = drawn;
  console.log(
    `Kosovo over 100 draws: ${headline?.total} [${headline?.interval.low}–${headline?.interval.high}], ` +
      `R-hat ${diagnostics?.rHat.toFixed(4)}, ESS ${diagnostics?.essBulk.toFixed(0)}/${diagnostics?.essTail.toFixed(0)}, ` +
      `${steps} steps of progress`,
  );
  return [
    { name: 'latent classes over 100 draws of the linkage', figure: seconds, unit: 's', atMost: 180 },
    { name: 'draws on which latent classes ran', figure: latentDraws, unit: '', atLeast: 100 },
  ];
}

/** Tables as draws of a linkage leave them: about one in fifty of the people on several lists was not recognised. */
function linkageDraws(table: CaptureTable, count: number): readonly CaptureTable[] {
  return Array.from({ length: count }, (_, draw) => missLinks(table, createRandom(draw, 'missed links')));
}

function missLinks(table: CaptureTable, random: Random): CaptureTable {
  const cells = Array.from(table.patterns).flatMap((pattern, i) => {
    const people = table.counts[i] ?? 0;
    const lowest = pattern & -pattern;
    if (pattern === lowest) return [{ pattern, count: people }];
    const missed = drawBinomial(random, people, 0.02);
    return [
      { pattern, count: people - missed },
      { pattern: lowest, count: missed },
      { pattern: pattern ^ lowest, count: missed },
    ];
  });
  return captureTable(table.lists, cells);
}

function averageDraws(tables: readonly CaptureTable[]): number {
  return posteriorQuantile(poolPosteriors(tables.map((table) => averageGraphs(table).posterior)), 0.5);
}
