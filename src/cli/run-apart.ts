// Runs a case in a process of its own, so that the local page keeps answering. It ends with the process that asked for it;
// what it has finished by then stands.
import { fork } from 'node:child_process';
import { canUseThreads } from '../effect/workers.ts';
import { MusterError, diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Progress } from '../effect/effects.ts';
import { runHere, type RunApart } from '../run/case-host.ts';

/** What the other process says. */
export type RunMessage =
  | { readonly progress: Progress }
  | { readonly report: Diagnostic }
  | { readonly ended: readonly Diagnostic[] | null };

const runInProcess: RunApart = (folder, until, effects) =>
  new Promise((resolve, reject) => {
    effects.signal.throwIfAborted();
    const child = fork(new URL('./run-apart-child.js', import.meta.url), [folder, until ?? ''], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const stop = (): void => {
      if (child.connected) child.disconnect();
    };
    effects.signal.addEventListener('abort', stop, { once: true });
    let outcome: (() => void) | null = null;
    child.on('message', (said: RunMessage) => {
      if ('progress' in said) effects.progress(said.progress);
      else if ('report' in said) effects.report(said.report);
      else if (said.ended === null) outcome = resolve;
      else {
        const faults = said.ended;
        outcome = () => reject(new MusterError(faults));
      }
    });
    child.once('error', reject);
    // Only when it is gone is the case free again.
    child.once('exit', () => {
      effects.signal.removeEventListener('abort', stop);
      if (outcome !== null) outcome();
      else if (effects.signal.aborted) reject(effects.signal.reason);
      else
        reject(
          new MusterError(
            diagnostic('muster.fault', {
              en: 'the run ended before its time',
              ru: 'запуск оборвался раньше времени',
            }),
          ),
        );
    });
  });

/** Only compiled code can be started as a process. */
export const runApart: RunApart = canUseThreads(import.meta.url) ? runInProcess : runHere;
