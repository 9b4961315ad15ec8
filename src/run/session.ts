// One process at work on one case: the case file, the checked originals, the lock, the open database.
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeLeftovers } from '../case/atomic-file.ts';
import type { Decision, Sample } from '../case/decision.ts';
import { readDecisions } from '../case/decisions.ts';
import { acquireLock } from '../case/lock.ts';
import { casePaths } from '../case/paths.ts';
import { loadCase } from '../case/read-case.ts';
import type { Case } from '../case/schema.ts';
import type { Effects } from '../effect/effects.ts';
import { openDatabase, type Database } from '../engine/database.ts';
import { checkSources } from './check-sources.ts';
import type { PairDecision } from './review/decide-findings.ts';
import { openStageStore, type StageStore } from './stage-store.ts';

export interface Session {
  readonly folder: string;
  readonly case: Case;
  /** SHA-256 of the original of each list. */
  readonly sha256: ReadonlyMap<string, string>;
  /** About pairs of records, in force, in the order of the log. */
  readonly decisions: readonly PairDecision[];
  /** The last random sample of pairs that was drawn for review. */
  readonly sample: Sample | null;
  readonly database: Database;
  readonly store: StageStore;
  /** Folder of the chains of an estimate that is not finished. */
  readonly chains: string;
  /** Puts originals that are new in `sources/` into the manifest: once they have been read. */
  readonly recordSources: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Those about pairs of records. */
export function pairDecisions(decisions: readonly Decision[]): readonly PairDecision[] {
  return decisions.flatMap((d) => ('a' in d ? [{ kind: d.kind, a: d.a, b: d.b, line: d.seq }] : []));
}

/**
 * Opens a case for work. Everything that can be wrong with the case is said before anything is written. `port`: where the
 * case is served meanwhile, for whoever finds it locked.
 */
export async function openSession(folder: string, effects: Effects, port?: number): Promise<Session> {
  const loaded = await loadCase(folder);
  const { derived, out } = casePaths(folder);
  const sources = await checkSources(folder, loaded.case);
  await mkdir(derived, { recursive: true });
  const release = await acquireLock(derived, { pid: process.pid, port });
  try {
    // What a killed run was writing when it ended: nothing in `out/` may come from an unfinished one.
    for (const place of [folder, out]) await removeLeftovers(place);
    const { decisions, diagnostics } = await readDecisions(folder);
    for (const found of diagnostics) effects.report(found);
    const { database, store } = await openDerived(derived);
    return {
      folder,
      case: loaded.case,
      sha256: sources.sha256,
      decisions: pairDecisions(decisions),
      sample: decisions.findLast((d): d is Sample => d.kind === 'sample') ?? null,
      database,
      store,
      chains: path.join(derived, 'chains'),
      recordSources: sources.record,
      close: async () => {
        database.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Opens `.muster/case.duckdb`; one that a crash has spoilt is made anew, since everything in it can be. */
async function openDerived(derived: string): Promise<{ database: Database; store: StageStore }> {
  const file = path.join(derived, 'case.duckdb');
  const spill = path.join(derived, 'spill');
  const open = async () => {
    const database = await openDatabase(file, { spill });
    return { database, store: await openStageStore(database) };
  };
  const existed = existsSync(file);
  try {
    return await open();
  } catch (error) {
    if (!existed) throw error;
    for (const name of ['case.duckdb', 'case.duckdb.wal'])
      await rm(path.join(derived, name), { force: true });
    return open();
  }
}
