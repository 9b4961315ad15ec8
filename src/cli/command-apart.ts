// Runs a command in a process of its own, so that the local page keeps answering. It ends with the process that asked for
// it; what it has finished by then stands.
import { fork } from 'node:child_process';
import { canUseThreads } from '../effect/workers.ts';
import { MusterError, diagnostic } from '../diagnostic/diagnostic.ts';
import type { RunApart } from '../run/case-host.ts';
import type { CommandMessage, CommandRequest, RunCommand } from '../server/command-wire.ts';
import { executeCommand } from './execute-command.ts';

/** Resolves when the process is gone: only then is the case free again. */
const runInProcess: RunCommand = (request, say, signal) =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = fork(new URL('./command-apart-child.js', import.meta.url), {
      cwd: request.cwd,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const stop = (): void => {
      if (child.connected) child.disconnect();
    };
    signal.addEventListener('abort', stop, { once: true });
    child.on('message', (message: CommandMessage) => say(message));
    child.once('error', reject);
    const end = (): void => {
      signal.removeEventListener('abort', stop);
      resolve();
    };
    // What it said last may be read after it has gone.
    child.once('exit', () => {
      if (child.connected) child.once('disconnect', end);
      else end();
    });
    child.send(request);
  });

const runHere: RunCommand = (request, say, signal) => executeCommand(request, say, signal);

/** Only compiled code can be started as a process. */
const runRequest = canUseThreads(import.meta.url) ? runInProcess : runHere;

/**
 * What the command said last, that it was done. Rejects with its faults, with the reason of the signal where that stopped it,
 * and with `muster.fault` where its process ended before its time.
 */
export async function commandApart(
  request: CommandRequest,
  say: (message: CommandMessage) => void,
  signal: AbortSignal,
): Promise<CommandMessage> {
  let last: CommandMessage | null = null;
  await runRequest(
    request,
    (message) => {
      if ('ended' in message || 'failed' in message) last = message;
      else say(message);
    },
    signal,
  );
  const end = last as CommandMessage | null;
  if (end !== null && 'failed' in end) throw new MusterError(end.failed);
  if (end !== null && !('ended' in end && end.ended === 'cancelled')) return end;
  signal.throwIfAborted();
  throw new MusterError(
    diagnostic('muster.fault', {
      en: 'the run ended before its time',
      ru: 'запуск оборвался раньше времени',
    }),
  );
}

/** `muster run` for the page. */
export const runApart: RunApart = async (folder, until, { progress, report, signal }) => {
  const args = [`--case=${folder}`, ...(until === null ? [] : [`--until=${until}`])];
  // Nobody reads what it prints.
  const request: CommandRequest = {
    command: 'run',
    args,
    cwd: folder,
    locale: 'en',
    input: null,
    columns: 100,
  };
  const say = (message: CommandMessage): void => {
    if ('progress' in message) progress(message.progress);
    else if ('report' in message) report(message.report);
  };
  await commandApart(request, say, signal);
};
