// The way of the data, from the files of a case to what leaves it: each stage once, in order.
import { writeAtomic } from '../case/atomic-file.ts';
import { setWeightsFrom } from '../case/edit-case.ts';
import { casePaths } from '../case/paths.ts';
import { loadCase, readCase } from '../case/read-case.ts';
import { MusterError, diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import type { Result } from '../publish/result.ts';
import { caseAudit } from './audit/case-texts.ts';
import { readPairDecisions, standingKeys } from './review/decide-findings.ts';
import type { LinkageChanges } from './linkage/kept-linkage.ts';
import { linkLists, type LinkedLists } from './linkage/link-lists.ts';
import { listFindings, readInPart, repeatedTables } from './lists/list-findings.ts';
import { readList, type StoredList } from './lists/read-list.ts';
import type { LinkedCase } from './review/review-case.ts';
import type { Measured } from './review/review-sample.ts';
import { openSession, type Session } from './session.ts';

export const runStages = ['records', 'linkage', 'estimate'] as const;

export type RunStage = (typeof runStages)[number];

export interface RunOptions {
  /** Stop after this stage; null: go through to the report. */
  readonly until: RunStage | null;
  /** Stop with an error when any row is rejected, or read in part. */
  readonly strict: boolean;
  /** Learn the weights of the linkage from all lists of now, and keep them for lists added later. */
  readonly keepWeights?: boolean;
}

interface Accounting {
  readonly list: string;
  readonly present: number;
  readonly read: number;
  readonly rejected: number;
}

export interface RunOutcome {
  readonly accounting: readonly Accounting[];
  /** What changed in a linkage that stood; null where the lists were linked as a whole, or nothing was linked. */
  readonly changes: LinkageChanges | null;
  /** Null when the run was told to stop earlier. */
  readonly result: Result | null;
  /** Files written, relative to the case folder; the report first. */
  readonly written: readonly string[];
}

/**
 * Runs a case: stages whose inputs stand unchanged are taken from `.muster/`, the others run, `out/` is written anew.
 * Throws {@link MusterError} on bad input, with the case unchanged.
 */
export async function runCase(folder: string, options: RunOptions, effects: Effects): Promise<RunOutcome> {
  const opened = await openSession(folder, effects);
  try {
    const lists = await readLists(opened, options.strict, effects);
    const session = options.keepWeights === true ? await keepWeights(opened) : opened;
    for (const finding of listFindings(lists, session.case)) effects.report(finding);
    const accounting = lists.map(({ reading }) => accountingOf(reading));
    if (options.until === 'records') return { accounting, changes: null, result: null, written: [] };
    const linked = await linkCase(session, lists, effects);
    const { changes } = linked;
    if (options.until === 'linkage') return { accounting, changes, result: null, written: [] };
    // Charts and pages are loaded only by runs that get so far, while threads are at work on the estimate.
    const outputs =
      options.until === 'estimate'
        ? null
        : Promise.all([import('./compose-result.ts'), import('./write-outputs.ts')]);
    const { estimateLists } = await import('./estimate/estimate-lists.ts');
    const estimated = await estimateLists(session.case, linked, session, effects);
    if (outputs === null) return { accounting, changes, result: null, written: [] };
    const { timelineLists } = await import('./timeline/timeline-lists.ts');
    const timed = await timelineLists(session.case, linked, estimated, session.store, effects);
    const [{ composeResult }, { writeOutputs }] = await outputs;
    const measured = await measuredCase({ session, lists, linked });
    const audit = await caseAudit(session.case, folder);
    const { timeline } = timed;
    const work = { lists, linked, measured, timeline };
    const result = composeResult(session.case, work, estimated.estimate, audit);
    const written = await writeOutputs(folder, result);
    await session.store.keepOnly([
      ...lists.map((list) => list.hash),
      linked.hash,
      estimated.hash,
      timed.hash,
    ]);
    return { accounting, changes, result, written };
  } finally {
    await opened.close();
  }
}

/** What a random sample of pairs says of the linkage; loaded only by cases that have one. */
export async function measuredCase(opened: LinkedCase): Promise<Measured | null> {
  if (opened.session.sample === null) return null;
  const { measuredLinkage } = await import('./review/review-sample.ts');
  return measuredLinkage(opened);
}

/** Notes all lists of the case as those that the weights are learned from. */
async function keepWeights(session: Session): Promise<Session> {
  const { text } = await loadCase(session.folder);
  const edited = setWeightsFrom(text, Object.keys(session.case.lists));
  if (edited !== text) await writeAtomic(casePaths(session.folder).caseFile, edited);
  return { ...session, case: readCase(edited) };
}

/** Links under the decisions that hold together; what is wrong with the others is reported, each time. */
export async function linkCase(
  session: Session,
  lists: readonly StoredList[],
  effects: Effects,
): Promise<LinkedLists> {
  const named = session.decisions.flatMap(({ a, b }) => [a, b]);
  const standing = await standingKeys(named, lists, session.database);
  const { obeyed, findings } = readPairDecisions(session.decisions, standing, session.case.lists);
  for (const finding of findings) effects.report(finding);
  const decisions = obeyed.flatMap(({ kind, a, b }) => (kind === 'unsure' ? [] : [{ kind, a, b }]));
  return linkLists(lists, session.case, decisions, session.database, session.store, effects);
}

/** Reads all lists; what is wrong with any of the files is said for all of them at once. */
export async function readLists(
  session: Session,
  strict: boolean,
  effects: Effects,
): Promise<readonly StoredList[]> {
  const stored: StoredList[] = [];
  const faults: Diagnostic[] = [];
  for (const [listId, list] of Object.entries(session.case.lists)) {
    const sha256 = session.sha256.get(listId) ?? '';
    const input = { folder: session.folder, listId, list, units: session.case.units, sha256 };
    try {
      stored.push(await readList(input, session.database, session.store, effects));
    } catch (error) {
      if (!(error instanceof MusterError)) throw error;
      faults.push(...error.diagnostics);
    }
  }
  faults.push(...repeatedTables(stored, session.case));
  if (strict) {
    const rejections = stored.flatMap(({ reading }) => reading.rejections);
    if (rejections.length > 0)
      faults.push(
        diagnostic('run.strict', {
          en: `rows rejected: ${rejections.length}`,
          ru: `отклонено строк: ${rejections.length}`,
        }),
        ...rejections,
      );
    const partial = stored.flatMap(({ reading }) => readInPart(reading));
    if (partial.length > 0)
      faults.push(
        diagnostic('run.strict', {
          en: `findings in rows read in part: ${partial.length}`,
          ru: `замечаний к строкам, прочитанным частично: ${partial.length}`,
        }),
        ...partial,
      );
  }
  if (faults.length > 0) throw new MusterError(faults);
  await session.recordSources();
  return stored;
}

function accountingOf(reading: StoredList['reading']): Accounting {
  const { list, present, read, rejections } = reading;
  return { list, present, read, rejected: rejections.length };
}
