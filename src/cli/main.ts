#!/usr/bin/env node
// The command `muster`: finds the subcommand, reads its options, prints what it says. Stages load only when asked for,
// so that help answers at once.
import { parseArgs } from 'node:util';
import { fileFault, isErrno } from '../case/errno.ts';
import { MusterError, diagnostic, formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { commands, type CommandName } from './command-table.ts';
import type { Command } from './command.ts';
import { commandHelp, generalHelp } from './help.ts';
import { createOutput, type Output } from './output.ts';
import { internalFault } from './internal-fault.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Language, Words } from '../text/words.ts';

const exitCodes = { done: 0, problems: 1, badInput: 2, failed: 3, broken: 70, cancelled: 130 } as const;

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** Until the options are read, as if they were none. */
let spoken = (): Language => spokenLanguage({ values: {}, positionals: process.argv.slice(3) }, process.env);

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
  if (!isCommand(name)) {
    const hint = await hintFor(name, Object.keys(commands));
    throw new MusterError(
      diagnostic('cli.usage', {
        en: `unknown command "${name}"${hint.en}`,
        ru: `неизвестная команда «${name}»${hint.ru}`,
      }),
    );
  }
  return runCommand(name, rest, output);
}

async function hintFor(word: string, candidates: readonly string[]): Promise<Words> {
  const { didYouMean, nearest } = await import('../case/nearest.ts');
  return didYouMean(nearest(word, candidates));
}

/** What Node's own reader of options says; in Russian by its code. */
async function optionFault(error: unknown, options: readonly string[]): Promise<Words> {
  const message = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
  const option = /'(-[^' ]+)/.exec(message)?.[1] ?? '';
  if (isErrno(error, 'ERR_PARSE_ARGS_UNKNOWN_OPTION')) {
    const hint = await hintFor(
      option,
      options.map((name) => `--${name}`),
    );
    return { en: `${message}${hint.en}`, ru: `неизвестный параметр ${option}${hint.ru}` };
  }
  const ru = / not take an argument/.test(message)
    ? `параметру ${option} значение не нужно`
    : `параметру ${option} нужно значение`;
  return { en: message, ru };
}

async function runCommand(name: CommandName, args: readonly string[], output: Output): Promise<number> {
  const command: Command = commands[name];
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const reason = await optionFault(error, [...Object.keys(command.options), 'json', 'help']);
    const next = { en: `See \`muster ${name} --help\`.`, ru: `Справка: \`muster ${name} --help\`.` };
    throw new MusterError(diagnostic('cli.usage', reason, null, { next }));
  }
  if (parsed.values['help'] === true) {
    output.result({ command: name, usage: command.usage }, commandHelp(name));
    return exitCodes.done;
  }
  const input = { values: parsed.values, positionals: parsed.positionals };
  spoken = () => spokenLanguage(input, process.env);
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  try {
    const { execute } = await command.load();
    const outcome = await execute(input, { output, signal: controller.signal });
    return exitCodes[outcome];
  } catch (error) {
    if (controller.signal.aborted) {
      output.failure([diagnostic('run.cancelled', { en: 'cancelled', ru: 'остановлено' })]);
      return exitCodes.cancelled;
    }
    throw error;
  } finally {
    process.removeListener('SIGINT', cancel);
    process.removeListener('SIGTERM', cancel);
  }
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
    process.exitCode = exitCodes.badInput;
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
