// A case in the hands of the local server: opened, run anew, changed, one after the other. Long work goes on when no page
// is open; what it has finished stands, so that work that was stopped is taken up where it was.
import { existsSync } from 'node:fs';
import { appendDecision, type Decision, type NewDecision } from '../case/decisions.ts';
import { acquireLock } from '../case/lock.ts';
import { casePaths } from '../case/paths.ts';
import { loadCase } from '../case/read-case.ts';
import { MusterError, diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects, Progress } from '../effect/effects.ts';
import type { View } from '../publish/report/view.ts';
import type { Language } from '../text/words.ts';
import { changesOf, readLastFigures, type FigureChange } from './case-changes.ts';
import { runCase, type RunStage } from './run-case.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/**
 * `open`: what stands is opened, in this process; `relink`: what does not stand any more is made first, apart; `run`: the
 * outputs are written anew as well.
 */
export type WorkKind = 'open' | 'relink' | 'run';

export interface Work {
  readonly number: number;
  readonly kind: WorkKind;
  readonly status: 'running' | 'done' | 'failed' | 'cancelled';
  /** The step at hand, and the milliseconds since that step began. */
  readonly progress: (Progress & { readonly elapsed: number }) | null;
  /** What was found on the way; where the work failed, why. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface HostState {
  /** `stale`: the case was changed since what is shown was made. */
  readonly state: 'no-case' | 'no-lists' | 'closed' | 'stale' | 'ready';
  readonly work: Work | null;
  /** Goes up whenever there is something new to show. */
  readonly version: number;
}

export interface CaseHost {
  readonly folder: string;
  readonly state: () => Promise<HostState>;
  /** The open case. Throws `case.busy` while work is done, `run.closed` where nothing is open. */
  readonly workbench: () => Workbench;
  /** What was shown last, also while work is done; null before the first time. */
  readonly view: (language: Language) => View | null;
  /** Against the outputs that stood before the last run; null where there were none. */
  readonly changes: () => readonly FigureChange[] | null;
  /** Starts work; throws `case.busy` where some is done already. */
  readonly start: (kind: WorkKind) => void;
  /** Returns once the work has ended; at once where none is done. */
  readonly finished: () => Promise<void>;
  readonly cancel: () => void;
  /** Lets go of the case for a change of its files. What is shown stays, and counts as stale. */
  readonly change: <T>(work: () => Promise<T>) => Promise<T>;
  /** Writes a line into the log of the case; what is shown does not change by it. */
  readonly append: (decision: NewDecision) => Promise<Decision>;
  readonly now: () => number;
  readonly close: () => Promise<void>;
}

/** Runs the case up to a stage, or to its outputs; in this process, or apart from it so that the pages keep answering. */
export type RunApart = (folder: string, until: RunStage | null, effects: Effects) => Promise<void>;

export const runHere: RunApart = async (folder, until, effects) => {
  await runCase(folder, { until, strict: false }, effects);
};

export interface HostOptions {
  readonly now: () => number;
  readonly run: RunApart;
  /** Where the case is served, once that is known: a command that finds it locked says so. */
  readonly port?: () => number | undefined;
}

/** Findings on the way that are kept with the work; faults that end it come on top. */
const mostFindings = 50;

export function hostCase(folder: string, { now, run, port }: HostOptions): CaseHost {
  let bench: Workbench | null = null;
  let shown: Workbench | null = null;
  let stale = false;
  let version = 0;
  let count = 0;
  let changes: readonly FigureChange[] | null = null;
  let work: Work | null = null;
  let controller = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  let changing = false;

  const busy = (): boolean => changing || work?.status === 'running';
  const refuseBusy = (): void => {
    if (busy())
      throw new MusterError(
        diagnostic('case.busy', { en: 'the case is being worked on', ru: 'с делом сейчас идёт работа' }),
      );
  };
  const letGo = async (): Promise<void> => {
    const open = bench;
    bench = null;
    await open?.close();
  };

  async function doWork(kind: WorkKind, effects: Effects): Promise<void> {
    await letGo();
    const before = await readLastFigures(folder);
    if (kind !== 'open') await run(folder, kind === 'run' ? null : 'estimate', effects);
    // What was found on the way has been said already where the case was run.
    const report = kind === 'open' ? effects.report : () => {};
    bench = await openWorkbench(folder, { ...effects, report }, port?.());
    shown = bench;
    stale = false;
    if (kind === 'run') changes = before === null ? null : changesOf(before, bench.view.result);
  }

  function start(kind: WorkKind): void {
    refuseBusy();
    controller = new AbortController();
    const { signal } = controller;
    const number = ++count;
    const diagnostics: Diagnostic[] = [];
    let stage = '';
    let since = now();
    const note = (status: Work['status'], progress: Work['progress']): void => {
      work = { number, kind, status, progress, diagnostics };
    };
    note('running', null);
    const effects: Effects = {
      now,
      signal,
      // All of them stand in the report; here they are asked for again and again.
      report: (found) => {
        if (diagnostics.length < mostFindings) diagnostics.push(found);
      },
      progress: (step) => {
        if (step.stage !== stage) [stage, since] = [step.stage, now()];
        note('running', { ...step, elapsed: now() - since });
      },
    };
    ended = doWork(kind, effects)
      .then(() => note('done', null))
      .catch((error: unknown) => {
        if (signal.aborted) {
          note('cancelled', null);
          return;
        }
        // The text of a fault may quote a cell: only what was made to be shown is passed on.
        const known =
          error instanceof MusterError
            ? error.diagnostics
            : [diagnostic('muster.fault', { en: 'internal error', ru: 'внутренняя ошибка' })];
        diagnostics.push(...known);
        note('failed', null);
      })
      .finally(() => {
        version++;
      });
  }

  return {
    folder,
    now,
    state: async () => ({ state: await stateOf(), work, version }),
    workbench: () => {
      refuseBusy();
      if (bench === null)
        throw new MusterError(
          diagnostic('run.closed', {
            en: 'the lists have not been read and linked yet',
            ru: 'списки ещё не прочитаны и не связаны',
          }),
        );
      return bench;
    },
    view: (language) => shown?.viewIn(language) ?? null,
    changes: () => changes,
    start,
    finished: () => ended,
    cancel: () => controller.abort(),
    change: async (change) => {
      // Opening what stands is soon over; anything else is not waited for.
      if (work?.kind === 'open') await ended;
      refuseBusy();
      const wasOpen = bench !== null;
      changing = true;
      try {
        await letGo();
        const changed = await change();
        stale = true;
        return changed;
      } catch (error) {
        changing = false;
        // Nothing was changed: what stood open is opened again.
        if (wasOpen) start('open');
        throw error;
      } finally {
        changing = false;
        version++;
      }
    },
    append: async (decision) => {
      refuseBusy();
      // An open case is held by this process already.
      const release =
        bench === null ? await acquireLock(casePaths(folder).derived, { pid: process.pid }) : null;
      try {
        return await appendDecision(folder, decision, { now: now() });
      } finally {
        await release?.();
      }
    },
    close: async () => {
      controller.abort();
      await ended;
      await letGo();
    },
  };

  async function stateOf(): Promise<HostState['state']> {
    if (!existsSync(casePaths(folder).caseFile)) return 'no-case';
    if (shown !== null) return stale || bench === null ? 'stale' : 'ready';
    const loaded = await loadCase(folder).catch(() => null);
    if (loaded === null) return 'closed';
    const { lists, texts } = loaded.case;
    return Object.keys(lists).length + texts.length === 0 ? 'no-lists' : 'closed';
  }
}
