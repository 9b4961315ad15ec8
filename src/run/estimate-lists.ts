// The estimate of a case: on the agreed linkage, then over its draws; kept by content hash.
import { availableParallelism } from 'node:os';
import type { Case } from '../case/schema.ts';
import { fail } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import { observedTotal } from '../estimate/capture-table.ts';
import { estimateOverDraws, type DrawsEstimate } from '../estimate/total/estimate-over-draws.ts';
import { estimateTotal } from '../estimate/total/estimate-total.ts';
import { totalSummary, type TotalEstimate } from '../estimate/total/total-estimate.ts';
import { cautions } from '../estimate/total/total-words.ts';
import { caseTables } from './case-tables.ts';
import { caseEstimateSchema, type CaseEstimate } from './estimate-schema.ts';
import { fingerprint } from './fingerprint.ts';
import type { LinkedLists } from './link-lists.ts';
import type { StageStore } from './stage-store.ts';

/** Draws of the linkage on which latent classes run; the average over graphs takes all of them. */
const usualLatentTables = 40;
const mostWorkers = 4;

export interface EstimatedLists {
  readonly hash: string;
  /** Null where too few lists add people. */
  readonly estimate: CaseEstimate | null;
}

/** Estimates the total of the case, or finds the estimate that was made of the same linkage in the same way. */
export async function estimateLists(
  caseFile: Case,
  linked: LinkedLists,
  store: StageStore,
  effects: Effects,
): Promise<EstimatedLists> {
  const roles = Object.entries(caseFile.lists).map(([id, { role, title }]) => ({ id, role, title }));
  const hash = fingerprint('estimate', {
    linkage: linked.hash,
    roles,
    seed: caseFile.seed,
    estimate: caseFile.estimate ?? {},
    usualLatentTables,
  });
  const standing = await store.find(hash);
  if (standing !== null) return { hash, estimate: caseEstimateSchema.nullable().parse(asNote(standing)) };
  const estimate = await estimateCase(caseFile, linked, effects);
  await store.make(hash, [], async () => ({ estimate }));
  return { hash, estimate };
}

function asNote(standing: unknown): unknown {
  return typeof standing === 'object' && standing !== null && 'estimate' in standing
    ? standing.estimate
    : standing;
}

async function estimateCase(
  caseFile: Case,
  linked: LinkedLists,
  effects: Effects,
): Promise<CaseEstimate | null> {
  const tables = caseTables(caseFile, linked);
  if (tables === null) return null;
  const { seed } = caseFile;
  const {
    ceiling = null,
    'odds-ratio': oddsRatio = null,
    'latent-draws': latentTables = usualLatentTables,
  } = caseFile.estimate ?? {};
  if (ceiling !== null && ceiling.total < observedTotal(tables.agreed)) {
    fail('estimate.ceiling', 'more people are on the lists than the ceiling allows', { file: 'case.yaml' });
  }
  const workers = Math.min(mostWorkers, availableParallelism());
  const total = await estimateTotal(
    tables.agreed,
    { seed, workers, ceiling, oddsRatio, strip: false },
    effects,
  );
  if (total.verdict !== 'estimate' || tables.draws.length === 0) {
    return plain(total, null);
  }
  const options = { seed, latentTables, ceiling, start: total.chains };
  return plain(total, await estimateOverDraws(tables.draws, options, effects));
}

/** The headline over draws takes the place of the agreed one; without it there is a range alone. */
function plain(total: TotalEstimate, draws: DrawsEstimate | null): CaseEstimate {
  const summary = totalSummary(total);
  if (draws === null) return caseEstimateSchema.parse({ total: summary, draws: null });
  const about = { draws: draws.draws, latentDraws: draws.latentDraws, shares: draws.shares };
  const isUnmixed = total.posteriors.latent !== null && draws.latentRefusal !== null;
  return caseEstimateSchema.parse({
    total: isUnmixed
      ? { ...summary, verdict: 'range', reasons: [cautions.unmixedDraws], headline: null }
      : { ...summary, headline: draws.headline },
    draws: isUnmixed ? null : about,
  });
}
