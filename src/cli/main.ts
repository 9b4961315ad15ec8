#!/usr/bin/env node
// The command `muster`: finds the subcommand, reads its options, prints what it says. Stages load only when asked for,
// so that help answers at once.
import { parseArgs } from 'node:util';
import { MusterError, diagnostic } from '../diagnostic/diagnostic.ts';
import { commands, type Command, type CommandName } from './command-table.ts';
import { commandHelp, generalHelp } from './help.ts';
import { createOutput, type Output } from './output.ts';

const exitCodes = { done: 0, found: 1, badInput: 2, broken: 70, cancelled: 130 } as const;

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const output = createOutput(json);
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
    const { nearest } = await import('../case/nearest.ts');
    const guess = nearest(name, Object.keys(commands));
    const hint = guess === null ? '' : `; did you mean "${guess}"?`;
    throw new MusterError(diagnostic('cli.usage', `unknown command "${name}"${hint}`));
  }
  return runCommand(name, rest, output);
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
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    throw new MusterError(diagnostic('cli.usage', reason, null, { next: `See \`muster ${name} --help\`.` }));
  }
  if (parsed.values['help'] === true) {
    output.result({ command: name, usage: command.usage }, commandHelp(name));
    return exitCodes.done;
  }
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  try {
    const { execute } = await command.load();
    const found = await execute(
      { values: parsed.values, positionals: parsed.positionals },
      { output, signal: controller.signal },
    );
    return found === 'problems' ? exitCodes.found : exitCodes.done;
  } catch (error) {
    if (controller.signal.aborted) {
      output.failure([diagnostic('run.cancelled', 'cancelled')]);
      return exitCodes.cancelled;
    }
    throw error;
  } finally {
    process.removeListener('SIGINT', cancel);
    process.removeListener('SIGTERM', cancel);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const output = createOutput(process.argv.includes('--json'));
  if (error instanceof MusterError) {
    output.failure(error.diagnostics);
    process.exitCode = exitCodes.badInput;
  } else {
    // The message may quote input, which may name a person: only the kind of error and where it arose are shown.
    const kind = error instanceof Error ? error.name : typeof error;
    const frames =
      error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    process.stderr.write(`muster: internal error (${kind})\n${frames.slice(0, 6).join('\n')}\n`);
    process.exitCode = exitCodes.broken;
  }
}
