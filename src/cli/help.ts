// The texts of `muster --help` and `muster COMMAND --help`.
import type { Language } from '../text/words.ts';
import { commands, type CommandName } from './command-table.ts';
import type { Command } from './command.ts';

const words = {
  what: {
    en: 'from lists of people to a number that can be published and defended',
    ru: 'от списков людей к числу, которое можно опубликовать и отстоять',
  },
  everyCommand: {
    en: 'Every command takes --json (the answer as JSON on standard output) and --help.',
    ru: 'Любая команда принимает --json (ответ в JSON на стандартный вывод) и --help.',
  },
  exitCodes: {
    en: 'Exit codes: 0 done, 1 done and problems found, 2 bad input (nothing changed), 3 what --fail-on names was found, 70 a fault of Muster, 130 cancelled.',
    ru: 'Коды выхода: 0 готово, 1 готово, но найдены ошибки, 2 негодные данные (ничего не изменено), 3 найдено названное в --fail-on, 70 ошибка самого Muster, 130 остановлено.',
  },
  json: { en: 'print the answer as JSON', ru: 'вывести ответ в JSON' },
  value: { en: 'VALUE', ru: 'ЗНАЧЕНИЕ' },
} as const;

/** Columns that options stand in. */
const optionWidth = { en: 24, ru: 28 } as const;

export function generalHelp(language: Language): string {
  const rows = Object.values(commands).map(({ usage, summary }) => [usage, summary[language]] as const);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return [
    `muster — ${words.what[language]}`,
    '',
    ...rows.map(([usage, summary]) => `  ${usage.padEnd(width)}  ${summary}`),
    '',
    words.everyCommand[language],
    words.exitCodes[language],
  ].join('\n');
}

export function commandHelp(name: CommandName, language: Language): string {
  const command: Command = commands[name];
  const line = (option: string, help: string): string =>
    `  --${option}`.padEnd(optionWidth[language]) + ` ${help}`;
  const options = Object.entries(command.options).map(([option, { type, help }]) =>
    line(type === 'string' ? `${option} ${words.value[language]}` : option, help[language]),
  );
  return [
    command.usage,
    '',
    `  ${command.summary[language]}`,
    '',
    ...options,
    line('json', words.json[language]),
  ].join('\n');
}
