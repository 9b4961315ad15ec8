#!/usr/bin/env node
// The command `muster`: finds the subcommand, reads its options, prints what it says. Stages load only when asked for,
// so that help answers at once.
import { fileFault, isErrno } from '../case/errno.ts';
import { MusterError, diagnostic, formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { commands } from './command-table.ts';
import { commandHelp, generalHelp } from './help.ts';
import { createOutput, type Output } from './output.ts';
import { internalFault } from './internal-fault.ts';
import { isCommand, parseCommand } from './parse-command.ts';
import { environmentLanguage, spokenLanguage } from './spoken-language.ts';
import type { throughServer as ThroughServer } from './through-server.ts';
import type { Language } from '../text/words.ts';

const exitCodes = { done: 0, problems: 1, badInput: 2, failed: 3, broken: 70, cancelled: 130 } as const;

const usualColumns = 100;

const cwd = process.cwd();
const locale = environmentLanguage(process.env);

/** Until the options are read, as if they were none. */
let spoken = (): Language => spokenLanguage({ values: {}, positionals: process.argv.slice(3) }, cwd, locale);

async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const output = createOutput(json, () => spoken());
  const [name, ...rest] = args.filter((arg) => arg !== '--json');
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const topic = rest[0];
    const known = topic !== undefined && isCommand(topic) ? topic : null;
    output.result({ commands: Object.keys(commands) }, known === null ? generalHelp() : commandHelp(known));
    return exitCodes.done;
  }
  if (name === '--version') {
    const { version } = await import('../version.ts');
    output.result({ version }, version);
    return exitCodes.done;
  }
  return runCommand(name, rest, output);
}

const throughServer: typeof ThroughServer = async (command, ...rest) =>
  command.served === undefined ? null : (await import('./through-server.ts')).throughServer(command, ...rest);

async function runCommand(typed: string, args: readonly string[], output: Output): Promise<number> {
  const { command, name, input } = await parseCommand(typed, args);
  if (input.values['help'] === true) {
    output.result({ command: name, usage: command.usage }, commandHelp(name));
    return exitCodes.done;
  }
  spoken = () => spokenLanguage(input, cwd, locale);
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  const { signal } = controller;
  // A terminal that does not know its width says 0.
  const columns = process.stderr.columns || usualColumns;
  try {
    const context = { output, signal, cwd, access: undefined, piped: null, columns };
    const outcome =
      (await throughServer(command, { command: name, args: [...args], locale }, input, context)) ??
      (await (await command.load()).execute(input, context));
    return outcome === 'cancelled' ? cancelled(output) : exitCodes[outcome];
  } catch (error) {
    if (signal.aborted) return cancelled(output);
    throw error;
  } finally {
    process.removeListener('SIGINT', cancel);
    process.removeListener('SIGTERM', cancel);
  }
}

function cancelled(output: Output): number {
  output.failure([diagnostic('run.cancelled', { en: 'cancelled', ru: 'остановлено' })]);
  return exitCodes.cancelled;
}

// Whoever reads the answer may stop reading: `muster run --json | head` is no fault.
process.stdout.on('error', (error) => {
  if (isErrno(error, 'EPIPE')) process.exit(exitCodes.done);
  const fault = fileFault(error);
  if (fault !== null) process.stderr.write(`${formatDiagnostic({ ...fault, place: null }, spoken())}\n`);
  process.exit(fault === null ? exitCodes.broken : exitCodes.badInput);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const output = createOutput(process.argv.includes('--json'), () => spoken());
  const fault = fileFault(error);
  if (error instanceof MusterError) {
    output.failure(error.diagnostics);
    process.exitCode = error.diagnostics.some(({ code }) => code === 'muster.fault')
      ? exitCodes.broken
      : exitCodes.badInput;
  } else if (fault !== null) {
    output.failure([fault]);
    process.exitCode = exitCodes.badInput;
  } else {
    const frames =
      error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    output.failure([internalFault(error)]);
    process.stderr.write(`${frames.slice(0, 6).join('\n')}\n`);
    process.exitCode = exitCodes.broken;
  }
}
