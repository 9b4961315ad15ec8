// One table drawn from a design, and what the methods say of it.
import { quiet } from '../../src/effect/effects.ts';
import { gravest } from '../../src/estimate/checks/finding.ts';
import { tableRefusals } from '../../src/estimate/checks/table-refusals.ts';
import { averageGraphs } from '../../src/estimate/graphs/average-graphs.ts';
import { latentRefusal } from '../../src/estimate/latent/refusal.ts';
import { sampleLatentClasses } from '../../src/estimate/latent/sample.ts';
import { poolPosteriors, posteriorQuantile, type Posterior } from '../../src/estimate/posterior.ts';
import { createRandom } from '../../src/stats/random.ts';
import { drawTable, type Design } from './designs.ts';

export interface Reach {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface Outcome {
  /** Whether the checks of the table allow a headline. */
  readonly isAllowed: boolean;
  readonly graphs: Reach;
  /** Null where latent classes were not asked for, or gave no interval. */
  readonly latent: Reach | null;
  readonly pool: Reach | null;
}

/** A shorter run than the shipped one, with the same bar for mixing. */
const shortRun = { warmUp: 300, draws: 200, thin: 3, rounds: 16, wanted: 400 };

export async function coverOnce(design: Design, run: number, isLatent: boolean): Promise<Outcome> {
  const table = drawTable(design, createRandom(run, 'coverage', design.name));
  const verdict = gravest(tableRefusals(table));
  const graphs = averageGraphs(table).posterior;
  const sample =
    isLatent && latentRefusal(table) === null
      ? await sampleLatentClasses(table, { ...shortRun, seed: run }, quiet)
      : null;
  const latent = sample === null || sample.interval === null ? null : sample.posterior;
  return {
    isAllowed: verdict !== 'refuse' && verdict !== 'lower-bound',
    graphs: reachOf(graphs),
    latent: latent === null ? null : reachOf(latent),
    pool: latent === null ? null : reachOf(poolPosteriors([latent, graphs])),
  };
}

export function reachOf(posterior: Posterior): Reach {
  const at = (p: number): number => posteriorQuantile(posterior, p);
  return { low: at(0.025), median: at(0.5), high: at(0.975) };
}
