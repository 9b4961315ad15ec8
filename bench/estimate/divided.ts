// How often intervals hold the true total where some people are listed wrongly and samples of the lists were checked, and where
// a list does not cover a part of the people. Graphs alone: they are quick, and the same tables go to latent classes.
import { captureTable, type CaptureTable } from '../../src/estimate/capture-table.ts';
import { listSize } from '../../src/estimate/checks/list-pairs.ts';
import { averageGraphs } from '../../src/estimate/graphs/average-graphs.ts';
import { correctLists } from '../../src/estimate/over-coverage/correct-lists.ts';
import type { ListCheck } from '../../src/estimate/over-coverage/list-check.ts';
import { fromDraws, posteriorQuantile, type Posterior } from '../../src/estimate/posterior.ts';
import { divide, type Group } from '../../src/estimate/strata/divide.ts';
import { equalDraws, poolDraws } from '../../src/estimate/total/equal-draws.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import type { Bound } from '../report.ts';
import { drawTable, type Design } from './designs.ts';

const total = 2000;
const chances = [0.3, 0.25, 0.3, 0.2];
const right: Design = { name: 'who belong', total, kinds: [{ share: 1, chances }] };
/** Listed half as easily, and on the lists all the same. */
const strangers: Design = {
  name: 'who do not',
  total: 400,
  kinds: [{ share: 1, chances: chances.map((chance) => chance / 2) }],
};
/** People of each list who were checked, and draws of who is wrong: fewer than shipped, for time. */
const [checkedOfList, draws] = [120, 30];

function holds(posterior: Posterior, truth: number): boolean {
  return posteriorQuantile(posterior, 0.025) <= truth && truth <= posteriorQuantile(posterior, 0.975);
}

function added(a: CaptureTable, b: CaptureTable): CaptureTable {
  const cells = [a, b].flatMap(({ patterns, counts }) =>
    Array.from(patterns, (pattern, i) => ({ pattern, count: counts[i] ?? 0 })),
  );
  return captureTable(a.lists, cells);
}

/** How many of a sample without replacement are wrong. */
function sampleWrong(random: Random, people: number, wrong: number): number {
  let found = 0;
  for (let k = 0; k < checkedOfList; k++) if (random.next() * (people - k) < wrong - found) found++;
  return found;
}

function overCoverage(runs: number): readonly Bound[] {
  let [corrected, plain] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const random = createRandom(run, 'over-coverage');
    const wrong = drawTable(strangers, random);
    const whole = added(drawTable(right, random), wrong);
    const checks = whole.lists.map((list, l): ListCheck => {
      const found = sampleWrong(random, listSize(whole, l), listSize(wrong, l));
      return { of: { list }, checked: checkedOfList, wrong: found };
    });
    const tables = correctLists({ agreed: whole, draws: [] }, [], checks, run).whole.draws.slice(0, draws);
    const sets = tables.map((table) => ({ draws: equalDraws(averageGraphs(table).posterior), weight: 1 }));
    if (holds(poolDraws(sets), total)) corrected++;
    if (holds(averageGraphs(whole).posterior, total)) plain++;
  }
  return [
    {
      name: 'people listed wrongly, checked samples: covered by graphs',
      figure: corrected / runs,
      unit: '',
      atLeast: 0.93,
    },
    { name: 'the same without correction', figure: plain / runs, unit: '', note: 'shown' },
  ];
}

const covered: Design = {
  name: 'covered',
  total: 1200,
  kinds: [{ share: 1, chances: [0.3, 0.25, 0.2, 0.5] }],
};
/** The last list holds none of them. */
const uncovered: Design = {
  name: 'not covered',
  total: 800,
  kinds: [{ share: 1, chances: [0.3, 0.25, 0.2, 0] }],
};

function structuralZeros(runs: number): readonly Bound[] {
  let [summed, plain] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const random = createRandom(run, 'structural zeros');
    const groups = [covered, uncovered].flatMap((design, s): readonly Group[] => {
      const { patterns, counts } = drawTable(design, random);
      return Array.from(patterns, (pattern, i) => ({ pattern, candidates: 1 << s, people: counts[i] ?? 0 }));
    });
    const { whole, parts } = divide({ lists: ['a', 'b', 'c', 'd'], barred: [0, 8] }, groups, null);
    const sets = parts.map((part) => equalDraws(averageGraphs(part).posterior, 4000));
    const sums = Float64Array.from({ length: 4000 }, () =>
      sets.reduce((sum, set) => sum + (set[Math.floor(random.next() * set.length)] ?? 0), 0),
    );
    if (holds(fromDraws(sums), covered.total + uncovered.total)) summed++;
    if (holds(averageGraphs(whole).posterior, covered.total + uncovered.total)) plain++;
  }
  return [
    {
      name: 'a list that does not cover a part: covered by the sum of the parts',
      figure: summed / runs,
      unit: '',
      atLeast: 0.93,
    },
    { name: 'the same, all together', figure: plain / runs, unit: '', note: 'shown' },
  ];
}

export function dividedCoverage(runs: number): readonly Bound[] {
  console.error('simulating people listed wrongly');
  const wrong = overCoverage(runs);
  console.error('simulating a list that does not cover a part');
  return [...wrong, ...structuralZeros(runs)];
}
