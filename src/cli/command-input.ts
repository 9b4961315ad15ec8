// What commands share: the case folder that is meant, and the effects of a terminal.
import path from 'node:path';
import { fail } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import type { CommandContext, CommandInput } from './command.ts';

/** The folder given by position or by --case; the current one by default. */
export function caseFolder(input: CommandInput, fallback = '.'): string {
  const option = input.values['case'];
  if (input.positionals.length > 1)
    fail('cli.usage', {
      en: `one folder is expected, ${input.positionals.length} are given`,
      ru: `нужна одна папка, а указано ${input.positionals.length}`,
    });
  if (input.positionals.length === 1 && option !== undefined)
    fail('cli.usage', {
      en: 'the folder is given twice, by position and by --case',
      ru: 'папка указана дважды: сама по себе и через --case',
    });
  return path.resolve(input.positionals[0] ?? (typeof option === 'string' ? option : fallback));
}

export function commandEffects({ output, signal }: CommandContext): Effects {
  return { now: Date.now, progress: output.progress, report: output.report, signal };
}
