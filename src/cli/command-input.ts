// What commands share: the case folder that is meant, and the effects of a terminal.
import path from 'node:path';
import { fail } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import type { CommandContext, CommandInput } from './command.ts';

/** The folder given by position or by --case; the current one by default. */
export function caseFolder(input: CommandInput, cwd: string, fallback = '.'): string {
  const option = optionFolder(input, cwd);
  if (input.positionals.length > 1)
    fail('cli.usage', {
      en: `one folder is expected, ${input.positionals.length} are given`,
      ru: `нужна одна папка, а указано ${input.positionals.length}`,
    });
  const [position] = input.positionals;
  if (position !== undefined && option !== null)
    fail('cli.usage', {
      en: 'the folder is given twice, by position and by --case',
      ru: 'папка указана дважды: сама по себе и через --case',
    });
  return option ?? path.resolve(cwd, position ?? fallback);
}

/** The folder given by --case alone; null where none is. */
export function optionFolder({ values }: CommandInput, cwd: string): string | null {
  const option = values['case'];
  return typeof option === 'string' ? path.resolve(cwd, option) : null;
}

/** The folder given by --case, the current one by default: for commands that take something else by position. */
export function optionOrCurrent(input: CommandInput, cwd: string): string {
  return optionFolder(input, cwd) ?? cwd;
}

export function commandEffects({ output, signal }: CommandContext): Effects {
  return { now: Date.now, progress: output.progress, report: output.report, signal };
}
