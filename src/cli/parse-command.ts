// A subcommand as it was typed, read by its own options.
import { parseArgs } from 'node:util';
import { MusterError, diagnostic } from '../diagnostic/diagnostic.ts';
import { commands, type CommandName } from './command-table.ts';
import type { Command, CommandInput } from './command.ts';

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** The command and what it is given. Throws `cli.usage` for a name or an option that is not known. */
export async function parseCommand(
  name: string,
  args: readonly string[],
): Promise<{ readonly command: Command; readonly name: CommandName; readonly input: CommandInput }> {
  if (!isCommand(name)) {
    const hint = didYouMean(await nearestOf(name, Object.keys(commands)));
    throw new MusterError(diagnostic('cli.usage', `unknown command "${name}"${hint}`));
  }
  const command: Command = commands[name];
  try {
    const input = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { command, name, input };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    const hint = await optionHint(reason, [...Object.keys(command.options), 'json', 'help']);
    const next = `See \`muster ${name} --help\`.`;
    throw new MusterError(diagnostic('cli.usage', `${reason}${hint}`, null, { next }));
  }
}

async function nearestOf(word: string, candidates: readonly string[]): Promise<string | null> {
  const { nearest } = await import('../case/nearest.ts');
  return nearest(word, candidates);
}

function didYouMean(guess: string | null): string {
  return guess === null ? '' : `; did you mean "${guess}"?`;
}

async function optionHint(reason: string, options: readonly string[]): Promise<string> {
  const unknown = /^Unknown option '--([^']+)'/.exec(reason)?.[1];
  const guess = unknown === undefined ? null : await nearestOf(unknown, options);
  return didYouMean(guess === null ? null : `--${guess}`);
}
