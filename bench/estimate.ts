// npm run bench:estimate — do the intervals cover the truth, do published figures come out, how fast is it.
// `--latent` adds latent classes and the headline to the simulation (longer); `--runs N` sets the tables per design.
import { parseArgs } from 'node:util';
import { tableRefusals } from '../src/estimate/checks/table-refusals.ts';
import { createRandom } from '../src/stats/random.ts';
import { coverageBounds, simulate } from './estimate/coverage.ts';
import { coveredDesigns, drawTable, independentTrio, mixedTrio, type Design } from './estimate/designs.ts';
import { dividedCoverage } from './estimate/divided.ts';
import { hasTables } from './estimate/read-table.ts';
import {
  checkReferences,
  graphReferences,
  latentReferences,
  logLinearReferences,
} from './estimate/references.ts';
import { drawsSpeed, modelSpeed, suiteSpeed } from './estimate/speed.ts';
import { reportBench, type Bound } from './report.ts';

const { values } = parseArgs({
  options: { latent: { type: 'boolean', default: false }, runs: { type: 'string', default: '200' } },
});
const runs = Number(values.runs);

/** Share of tables of the design that the check on three lists warns of. */
function warned(design: Design): number {
  const tables = Array.from({ length: runs }, (_, run) =>
    drawTable(design, createRandom(run, 'trio', design.name)),
  );
  const found = tables.filter((table) => tableRefusals(table).some(({ check }) => check === 'three-lists'));
  return found.length / runs;
}

async function coverage(): Promise<readonly Bound[]> {
  const outcomes = await simulate(
    { designs: coveredDesigns, runs, isLatent: values.latent, threads: 2 },
    (done, all) => {
      if (done % 100 === 0) console.error(`simulated ${done} of ${all}`);
    },
  );
  return coveredDesigns.flatMap((design, index) =>
    coverageBounds(design, outcomes[index] ?? [], {
      atLeast: 0.93,
      isLatent: values.latent,
    }),
  );
}

async function published(): Promise<readonly Bound[]> {
  if (!hasTables) {
    console.log(
      'The published tables are not there (../shared/data/estimation): nothing is held against them.',
    );
    return [];
  }
  return [
    ...modelSpeed(),
    ...(await suiteSpeed()),
    ...(await drawsSpeed()),
    ...logLinearReferences(),
    ...graphReferences(),
    ...checkReferences(),
    ...(await latentReferences()),
  ];
}

const bounds: readonly Bound[] = [
  ...(await published()),
  { name: `${mixedTrio.name}: warned`, figure: warned(mixedTrio), unit: '', atLeast: 0.95 },
  { name: `${independentTrio.name}: warned`, figure: warned(independentTrio), unit: '', note: 'shown' },
  ...(await coverage()),
  ...dividedCoverage(runs),
];
console.log('');
reportBench('estimate', bounds);
