// A case in the hands of the local server: opened, run anew, changed, one after the other. Long work goes on when no page
// is open; what it has finished stands, so that work that was stopped is taken up where it was.
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { appendDecision, readDecisions, type Decision, type NewDecision } from '../case/decisions.ts';
import { acquireLock } from '../case/lock.ts';
import { casePaths } from '../case/paths.ts';
import { loadCase } from '../case/read-case.ts';
import { MusterError, diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { quiet, type Effects, type Progress } from '../effect/effects.ts';
import type { View } from '../publish/report/view.ts';
import type { Language } from '../text/words.ts';
import { changesOf, readLastFigures, type FigureChange } from './case-changes.ts';
import { checkSources } from './check-sources.ts';
import { runCase, type RunStage } from './run-case.ts';
import { pairDecisions } from './session.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/**
 * `open`: what stands is opened, in this process; `relink`: what does not stand any more is made first, apart; `run`: the
 * outputs are written anew as well; `command`: a command has the case meanwhile.
 */
export type WorkKind = 'open' | 'relink' | 'run' | 'command';

type StartedKind = Exclude<WorkKind, 'command'>;

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
  readonly start: (kind: StartedKind) => void;
  /** Returns once the work has ended; at once where none is done. */
  readonly finished: () => Promise<void>;
  readonly cancel: () => void;
  /** Lets go of the case for a change of its files. What is shown stays, and counts as stale. */
  readonly change: <T>(work: () => Promise<T>) => Promise<T>;
  /** Writes a line into the log of the case; what is shown does not change by it. */
  readonly append: (decision: NewDecision) => Promise<Decision>;
  /**
   * Gives the open case to `work`, and nothing takes it away meanwhile. It is made anew first where its lists, or for `links`
   * its decisions too, are not what stands on disk.
   */
  readonly use: <T>(
    needs: 'lists' | 'links',
    signal: AbortSignal,
    work: (bench: Workbench) => Promise<T>,
  ) => Promise<T>;
  /** Nobody else works on the files of the case meanwhile. */
  readonly alone: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
  /**
   * Lets go of the case for work that takes it itself, as soon as nothing else is done with it; it can be stopped like any
   * work. Afterwards what `next` says is started; null: what is shown counts as stale.
   */
  readonly lend: <T>(
    effects: Effects,
    work: (effects: Effects) => Promise<T>,
    next: StartedKind | null,
  ) => Promise<T>;
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

type LastFigures = Awaited<ReturnType<typeof readLastFigures>>;

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
  /** Who uses the open case. */
  const users = new Set<Promise<unknown>>();

  const busy = (): boolean => changing || work?.status === 'running';
  const refuseBusy = (): void => {
    if (busy())
      throw new MusterError(
        diagnostic('case.busy', { en: 'the case is being worked on', ru: 'с делом сейчас идёт работа' }),
      );
  };
  const letGo = async (): Promise<void> => {
    while (users.size > 0) await Promise.allSettled(users);
    const open = bench;
    bench = null;
    await open?.close();
  };
  /** Waits for a turn: from then on, until the next wait, nothing else is done with the case. */
  const turn = async (signal: AbortSignal): Promise<void> => {
    while (busy()) await orAborted(ended, signal);
    signal.throwIfAborted();
  };

  /** Runs what does not stand, apart, and opens it. `before`: the outputs that it is compared with. */
  async function makeAndOpen(kind: StartedKind, effects: Effects, before: LastFigures): Promise<void> {
    if (kind !== 'open') await run(folder, kind === 'run' ? null : 'estimate', effects);
    // What was found on the way has been said already where the case was run.
    const report = kind === 'open' ? effects.report : () => {};
    bench = await openWorkbench(folder, { ...effects, report }, port?.());
    shown = bench;
    stale = false;
    if (before !== null) changes = changesOf(before, bench.view.result);
    else if (kind === 'run') changes = null;
  }

  /** Notes work as it goes on, and ends once it has ended, whatever came of it. */
  function begin<T>(
    kind: WorkKind,
    task: (effects: Effects) => Promise<T>,
    beside: Pick<Effects, 'progress' | 'report'> = quiet,
  ): Promise<T> {
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
        beside.report(found);
        if (diagnostics.length < mostFindings) diagnostics.push(found);
      },
      progress: (step) => {
        beside.progress(step);
        if (step.stage !== stage) [stage, since] = [step.stage, now()];
        note('running', { ...step, elapsed: now() - since });
      },
    };
    const done = letGo().then(() => task(effects));
    ended = done
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
    return done;
  }

  function start(kind: StartedKind, before?: LastFigures): void {
    refuseBusy();
    begin(kind, async (effects) => {
      const last = before ?? (kind === 'run' ? await readLastFigures(folder) : null);
      await makeAndOpen(kind, effects, last);
    }).catch(() => {
      // Told by `state`.
    });
  }

  /** A change of files or of the log, with the lock in this process. */
  async function holding<T>(change: () => Promise<T>): Promise<T> {
    // An open case is held by this process already.
    const release =
      bench === null ? await acquireLock(casePaths(folder).derived, { pid: process.pid }) : null;
    try {
      return await change();
    } finally {
      await release?.();
    }
  }

  /** As `users`: nothing takes the open case away before `work` is done. */
  async function using<T>(work: () => Promise<T>): Promise<T> {
    const done = work();
    const user = done.catch(() => {});
    users.add(user);
    try {
      return await done;
    } finally {
      users.delete(user);
    }
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
    start: (kind) => start(kind),
    finished: () => ended,
    cancel: () => controller.abort(),
    change: async (change) => {
      // Opening what stands is soon over; anything else is not waited for.
      if (work?.kind === 'open') await ended;
      refuseBusy();
      const wasOpen = bench !== null;
      changing = true;
      const made = letGo()
        .then(change)
        .finally(() => {
          changing = false;
          version++;
        });
      ended = made.then(
        () => {},
        () => {},
      );
      try {
        const changed = await made;
        stale = true;
        return changed;
      } catch (error) {
        // Nothing was changed: what stood open is opened again.
        if (wasOpen && !busy()) start('open');
        throw error;
      }
    },
    append: async (decision) => {
      refuseBusy();
      return holding(() => appendDecision(folder, decision, { now: now() }));
    },
    use: async (needs, signal, use) => {
      await turn(signal);
      if (bench === null || !(await standsAsOpened(bench, needs))) {
        await turn(signal);
        start('relink');
        const { number } = work ?? { number: 0 };
        await orAborted(ended, signal);
        // What came of it is told as if it had been done for this alone.
        if (work?.number === number && work.status === 'failed') throw new MusterError(work.diagnostics);
        await turn(signal);
      }
      const open = bench;
      if (open === null)
        throw new MusterError(
          diagnostic('run.cancelled', {
            en: 'the work was stopped on the page',
            ru: 'работу остановили на странице',
          }),
        );
      return using(() => use(open));
    },
    alone: async (signal, alone) => {
      await turn(signal);
      return using(() => holding(alone));
    },
    lend: async (effects, lent, next) => {
      await turn(effects.signal);
      const wasOpen = bench !== null;
      const before = next === 'open' ? await readLastFigures(folder) : null;
      await turn(effects.signal);
      const task = begin('command', lent, effects);
      const own = controller;
      const stop = (): void => own.abort();
      effects.signal.addEventListener('abort', stop, { once: true });
      try {
        const done = await task;
        await ended;
        if (next === null) stale = true;
        else if (!busy()) start(next, before ?? undefined);
        return done;
      } catch (error) {
        await ended;
        if (wasOpen && !busy()) start('relink');
        throw error;
      } finally {
        effects.signal.removeEventListener('abort', stop);
      }
    },
    close: async () => {
      controller.abort();
      await ended;
      await letGo();
    },
  };

  /** Whether the files are still what was opened. Throws what is wrong with them now. */
  async function standsAsOpened(
    { opened: { session } }: Workbench,
    needs: 'lists' | 'links',
  ): Promise<boolean> {
    const { case: caseFile } = await loadCase(folder);
    const { sha256 } = await checkSources(folder, caseFile);
    const isSame = isDeepStrictEqual([caseFile, sha256], [session.case, session.sha256]);
    if (needs === 'lists' || !isSame) return isSame;
    const { decisions } = await readDecisions(folder);
    return isDeepStrictEqual(pairDecisions(decisions), session.decisions);
  }

  async function stateOf(): Promise<HostState['state']> {
    if (!existsSync(casePaths(folder).caseFile)) return 'no-case';
    if (shown !== null) return stale || bench === null ? 'stale' : 'ready';
    const loaded = await loadCase(folder).catch(() => null);
    if (loaded === null) return 'closed';
    const { lists, texts } = loaded.case;
    return Object.keys(lists).length + texts.length === 0 ? 'no-lists' : 'closed';
  }
}

/** Waits for work that never fails, no longer than until the signal. */
function orAborted(ended: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    void ended.then(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
  });
}
