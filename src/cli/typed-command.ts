// What was typed after `muster`: finds the subcommand, reads its options, says what it says, and answers with the exit code.
// Stages load only when asked for, so that help answers at once.
import { fileFault } from '../case/errno.ts';
import { MusterError, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Language } from '../text/words.ts';
import { commands } from './command-table.ts';
import type { CommandInput } from './command.ts';
import { commandHelp, generalHelp } from './help.ts';
import { internalFault } from './internal-fault.ts';
import { createOutput, type Output, type Streams } from './output.ts';
import { isCommand, parseCommand } from './parse-command.ts';
import { environmentLanguage, spokenLanguage } from './spoken-language.ts';
import type { throughServer as ThroughServer } from './through-server.ts';

export const exitCodes = {
  done: 0,
  problems: 1,
  badInput: 2,
  failed: 3,
  broken: 70,
  cancelled: 130,
} as const;

/** Where a command is typed. */
export interface Typed extends Streams {
  /** What stands after `muster`. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Characters of a line of its terminal. */
  readonly columns: number;
  readonly signal: AbortSignal;
}

export interface TypedCommand {
  /** In which it speaks of faults, as far as its options are read. */
  readonly language: () => Language;
  /** Runs it to its end and answers with the exit code; never rejects. */
  readonly run: () => Promise<number>;
}

export function typedCommand(typed: Typed): TypedCommand {
  const { args, cwd, signal } = typed;
  const locale = environmentLanguage(typed.env);
  const json = args.includes('--json');
  const [name, ...rest] = args.filter((arg) => arg !== '--json');
  /** Until the options are read, as if they were none. */
  let read: Pick<CommandInput, 'values' | 'positionals'> = { values: {}, positionals: args.slice(1) };
  const language = (): Language => spokenLanguage(read, cwd, locale);
  const output = createOutput(json, language, typed);

  async function answer(): Promise<number> {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const topic = rest[0];
      const known = topic !== undefined && isCommand(topic) ? topic : null;
      const help = known === null ? generalHelp(locale) : commandHelp(known, locale);
      output.result({ commands: Object.keys(commands) }, help);
      return exitCodes.done;
    }
    if (name === '--version') {
      const { version } = await import('../version.ts');
      output.result({ version }, version);
      return exitCodes.done;
    }
    return execute(name);
  }

  async function execute(given: string): Promise<number> {
    const { command, name: known, input } = await parseCommand(given, rest);
    if (input.values['help'] === true) {
      output.result({ command: known, usage: command.usage }, commandHelp(known, locale));
      return exitCodes.done;
    }
    read = input;
    const context = { output, signal, cwd, access: undefined, piped: null, columns: typed.columns };
    const outcome =
      (await throughServer(command, { command: known, args: rest, locale }, input, context)) ??
      (await (await command.load()).execute(input, context));
    return outcome === 'cancelled' ? cancelled(output) : exitCodes[outcome];
  }

  return {
    language,
    run: async () => {
      try {
        return await answer();
      } catch (error) {
        return signal.aborted ? cancelled(output) : failed(error, output, typed);
      }
    },
  };
}

const throughServer: typeof ThroughServer = async (command, ...rest) =>
  command.served === undefined ? null : (await import('./through-server.ts')).throughServer(command, ...rest);

function cancelled(output: Output): number {
  output.failure([diagnostic('run.cancelled', { en: 'cancelled', ru: 'остановлено' })]);
  return exitCodes.cancelled;
}

function failed(error: unknown, output: Output, { aside }: Streams): number {
  if (error instanceof MusterError) {
    output.failure(error.diagnostics);
    return error.diagnostics.some(({ code }) => code === 'muster.fault')
      ? exitCodes.broken
      : exitCodes.badInput;
  }
  const fault = fileFault(error);
  if (fault !== null) {
    output.failure([fault]);
    return exitCodes.badInput;
  }
  output.failure([internalFault(error)]);
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  aside.write(`${frames.slice(0, 6).join('\n')}\n`);
  return exitCodes.broken;
}
