// Commands that are typed while their case is open in the local server: run on what it has open, or with the case lent to them.
import { realpathSync } from 'node:fs';
import { readDecisionLines } from '../case/decisions.ts';
import { fail } from '../diagnostic/diagnostic.ts';
import type { CaseHost } from '../run/case-host.ts';
import { hostAccess } from '../run/host-access.ts';
import type { Language, Words } from '../text/words.ts';
import type { CommandMessage, CommandRequest, RunCommand } from '../server/command-wire.ts';
import { commandApart } from './command-apart.ts';
import type { CommandInput, ServedCommand } from './command.ts';
import { executeCommand, faultsOf } from './execute-command.ts';
import { parseCommand } from './parse-command.ts';
import { spokenLanguage } from './spoken-language.ts';

type Say = (message: CommandMessage) => void;

const waiting: Words = {
  en: 'The workbench is at work on the case: this waits for its turn.',
  ru: 'Локальная страница ещё работает с делом: команда ждёт своей очереди.',
};

/** `showPage` says the address of the page, or opens it in the browser. */
export function serveCommand(
  host: CaseHost,
  showPage: (input: CommandInput, language: Language, say: (line: string) => void) => void,
): RunCommand {
  return async (request, say, signal) => {
    try {
      const { command, input } = await parseCommand(request.command, request.args);
      const { served } = command;
      const folder = served?.folder(input, request.cwd) ?? null;
      if (served === undefined || folder === null || !isSamePlace(folder, host.folder))
        fail('server.request', {
          en: 'the command is not about the case that is open here',
          ru: 'команда не относится к делу, которое здесь открыто',
        });
      const language = spokenLanguage(input, request.cwd, request.locale);
      if (served.way === 'page') {
        showPage(input, language, (line) => say({ say: line }));
        say({ ended: 'done' });
        return;
      }
      if ((await host.state()).work?.status === 'running') say({ say: waiting[language] });
      if (served.way === 'inside') await inside(host, request, say, signal);
      else say(await apart(host, request, served.next?.(input) ?? null, say, signal));
    } catch (error) {
      const isStopped = signal.aborted || (error instanceof Error && error.name === 'AbortError');
      say(isStopped ? { ended: 'cancelled' } : { failed: [...faultsOf(error)] });
    }
  };
}

/** Where the command has written into the log, the pages show what follows from it. */
async function inside(host: CaseHost, request: CommandRequest, say: Say, signal: AbortSignal): Promise<void> {
  const lines = async (): Promise<number> => (await readDecisionLines(host.folder).catch(() => [])).length;
  const before = await lines();
  let last: CommandMessage = { ended: 'cancelled' };
  await executeCommand(
    request,
    (message) => {
      if ('ended' in message || 'failed' in message) last = message;
      else say(message);
    },
    signal,
    hostAccess(host, signal),
  );
  const { state, work } = await host.state();
  if ((await lines()) > before && state !== 'no-lists' && work?.status !== 'running') host.start('relink');
  say(last);
}

function apart(
  host: CaseHost,
  request: CommandRequest,
  next: ReturnType<NonNullable<ServedCommand['next']>>,
  say: Say,
  signal: AbortSignal,
): Promise<CommandMessage> {
  const beside = {
    now: host.now,
    signal,
    progress: (progress: Extract<CommandMessage, { progress: unknown }>['progress']) => say({ progress }),
    report: (report: Extract<CommandMessage, { report: unknown }>['report']) => say({ report }),
  };
  return host.lend(
    beside,
    (effects) =>
      commandApart(
        request,
        (message) => {
          if ('progress' in message) effects.progress(message.progress);
          else if ('report' in message) effects.report(message.report);
          else say(message);
        },
        effects.signal,
      ),
    next,
  );
}

function isSamePlace(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
