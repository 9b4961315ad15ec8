// The process in which the local page runs a case: started by `run-apart.ts`, and told by it when to stop.
import { fileFault } from '../case/errno.ts';
import { MusterError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { runHere } from '../run/case-host.ts';
import { runStages } from '../run/run-case.ts';
import { internalFault } from './internal-fault.ts';
import type { RunMessage } from './run-apart.ts';

/** Milliseconds between two words on the progress of one stage. */
const pace = 100;

const say = (message: RunMessage): void => {
  if (process.connected) process.send?.(message);
};
const controller = new AbortController();
process.once('disconnect', () => controller.abort());
// Told to stop before it had begun to listen.
if (!process.connected) controller.abort();
// Ctrl+C reaches the whole group; who started this process decides when it ends.
process.on('SIGINT', () => {});

let stage = '';
let said = 0;

function faultsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof MusterError) return error.diagnostics;
  return [fileFault(error) ?? internalFault(error)];
}

try {
  const until = runStages.find((stage) => stage === process.argv[3]) ?? null;
  await runHere(process.argv[2] ?? '', until, {
    now: Date.now,
    signal: controller.signal,
    report: (report) => say({ report }),
    progress: (progress) => {
      const time = Date.now();
      if (progress.stage === stage && time - said < pace && progress.done !== progress.total) return;
      [stage, said] = [progress.stage, time];
      say({ progress });
    },
  });
  say({ ended: null });
} catch (error) {
  if (!controller.signal.aborted) say({ ended: faultsOf(error) });
}
if (process.connected) process.disconnect();
