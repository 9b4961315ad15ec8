// The estimate of a case: of all together and by stratum, over the draws of the linkage; kept by content hash.
import type { Case } from '../../case/schema.ts';
import { fail } from '../../diagnostic/diagnostic.ts';
import type { Effects } from '../../effect/effects.ts';
import { usualThreads } from '../../effect/workers.ts';
import { observedTotal } from '../../estimate/capture-table.ts';
import { checkFault, type ListCheck } from '../../estimate/over-coverage/list-check.ts';
import { fullEstimate } from '../../estimate/strata/full-estimate.ts';
import { caseTables } from './case-tables.ts';
import { openChainFiles, type ChainFiles } from './chain-files.ts';
import { caseEstimateSchema, type CaseEstimate } from './estimate-schema.ts';
import { fingerprint } from '../fingerprint.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';
import type { StageStore } from '../stage-store.ts';

export interface EstimatedLists {
  readonly hash: string;
  /** Null where too few lists add people. */
  readonly estimate: CaseEstimate | null;
}

/**
 * Estimates the total of the case, or finds the estimate that was made of the same linkage in the same way. Chains are kept in
 * the folder `chains` as they go on, so that a run which was stopped takes them up.
 */
export async function estimateLists(
  caseFile: Case,
  linked: LinkedLists,
  { store, chains }: { readonly store: StageStore; readonly chains: string },
  effects: Effects,
): Promise<EstimatedLists> {
  const lists = Object.entries(caseFile.lists).map(([id, { role, title, omits }]) => ({
    id,
    role,
    title,
    omits,
  }));
  const hash = fingerprint('estimate', {
    linkage: linked.hash,
    lists,
    units: caseFile.units.map(({ id, parent }) => ({ id, parent })),
    question: caseFile.question,
    language: caseFile.language,
    seed: caseFile.seed,
    estimate: caseFile.estimate ?? {},
  });
  const standing = await store.find(hash);
  if (standing !== null) return { hash, estimate: caseEstimateSchema.nullable().parse(asNote(standing)) };
  const files = await openChainFiles(chains);
  const estimate = await estimateCase(caseFile, linked, files, effects);
  await store.make(hash, [], async () => ({ estimate }));
  await files.remove();
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
  files: ChainFiles,
  effects: Effects,
): Promise<CaseEstimate | null> {
  const tables = caseTables(caseFile, linked);
  if (tables === null) return null;
  const { seed } = caseFile;
  const {
    ceiling = null,
    'odds-ratio': oddsRatio = null,
    'latent-draws': latentTables,
  } = caseFile.estimate ?? {};
  const { whole, strata, cautions } = tables;
  if (ceiling !== null && ceiling.total < observedTotal(whole.agreed)) {
    const reason = {
      en: 'more people are on the lists than the ceiling allows',
      ru: 'людей в списках больше, чем допускает потолок',
    };
    fail('estimate.ceiling', reason, { file: 'case.yaml' });
  }
  const checks = checksOf(caseFile);
  const fault = checkFault(whole.agreed, checks);
  if (fault !== null) fail('estimate.checks', fault, { file: 'case.yaml' });
  const options = {
    seed,
    workers: usualThreads(),
    ceiling,
    oddsRatio,
    strip: false,
    ...(latentTables === undefined ? {} : { latentTables }),
  };
  const found = await fullEstimate({ whole, strata, checks }, options, { ...effects, chains: files });
  return caseEstimateSchema.parse({
    ...found,
    total: { ...found.total, sentences: [...found.total.sentences, ...cautions] },
  });
}

function checksOf({ lists, estimate }: Case): readonly ListCheck[] {
  return (estimate?.['over-coverage']?.checks ?? []).map(
    ({ list, 'on-several': several, checked, wrong }): ListCheck => ({
      of: list === undefined ? (several === true ? 'several' : 'all') : { list: lists[list]?.title ?? list },
      checked,
      wrong,
    }),
  );
}
