// A command that is run for somebody else: whatever it says goes out as messages, its end as the last one.
import { fileFault } from '../case/errno.ts';
import { MusterError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { CaseAccess } from '../run/case-access.ts';
import type { CommandMessage, CommandRequest } from '../server/command-wire.ts';
import { internalFault } from './internal-fault.ts';
import { parseCommand } from './parse-command.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Never rejects. */
export async function executeCommand(
  request: CommandRequest,
  say: (message: CommandMessage) => void,
  signal: AbortSignal,
  access?: CaseAccess,
): Promise<void> {
  try {
    const { command, input } = await parseCommand(request.command, request.args);
    const { execute } = await command.load();
    const ended = await execute(input, {
      output: {
        language: () => spokenLanguage(input, request.cwd, request.locale),
        result: (value, text) => say({ result: { value, text } }),
        failure: (failed) => say({ failed: [...failed] }),
        report: (report) => say({ report }),
        progress: (progress) => say({ progress }),
        say: (line) => say({ say: line }),
      },
      signal,
      cwd: request.cwd,
      access,
      piped: request.input ?? '',
      columns: request.columns,
    });
    say({ ended });
  } catch (error) {
    say(signal.aborted ? { ended: 'cancelled' } : { failed: [...faultsOf(error)] });
  }
}

/** What may be said of an error: its text may quote a cell. */
export function faultsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof MusterError) return error.diagnostics;
  return [fileFault(error) ?? internalFault(error)];
}
