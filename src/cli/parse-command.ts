// A subcommand as it was typed, read by its own options.
import { parseArgs } from 'node:util';
import { isErrno } from '../case/errno.ts';
import { MusterError, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
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
    const hint = await hintFor(name, Object.keys(commands));
    throw new MusterError(
      diagnostic('cli.usage', {
        en: `unknown command "${name}"${hint.en}`,
        ru: `неизвестная команда «${name}»${hint.ru}`,
      }),
    );
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
    const reason = await optionFault(error, [...Object.keys(command.options), 'json', 'help']);
    const next = { en: `See \`muster ${name} --help\`.`, ru: `Справка: \`muster ${name} --help\`.` };
    throw new MusterError(diagnostic('cli.usage', reason, null, { next }));
  }
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
