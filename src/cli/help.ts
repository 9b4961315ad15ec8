// The texts of `muster --help` and `muster COMMAND --help`.
import { commands, type CommandName } from './command-table.ts';
import type { Command } from './command.ts';

export function generalHelp(): string {
  const rows = Object.values(commands).map((command) => [command.usage, command.summary] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return [
    'muster — from lists of people to a number that can be published and defended',
    '',
    ...rows.map(([usage, summary]) => `  ${usage.padEnd(width)}  ${summary}`),
    '',
    'Every command takes --json (the answer as JSON on standard output) and --help.',
    'Exit codes: 0 done, 1 done and problems found, 2 bad input (nothing changed), 3 what --fail-on names was found, 70 a fault of Muster, 130 cancelled.',
  ].join('\n');
}

export function commandHelp(name: CommandName): string {
  const command: Command = commands[name];
  const options = Object.entries(command.options).map(
    ([option, { type, help }]) => `  --${option}${type === 'string' ? ' VALUE' : ''}`.padEnd(24) + ` ${help}`,
  );
  return [
    command.usage,
    '',
    `  ${command.summary}`,
    '',
    ...options,
    '  --json                 print the answer as JSON',
  ].join('\n');
}
