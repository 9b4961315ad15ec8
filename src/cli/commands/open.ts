// `muster open`: the workbench, on the case of a folder or on an empty one, until stopped.
import { existsSync, statSync } from 'node:fs';
import { fail } from '../../diagnostic/diagnostic.ts';
import { caseFolder } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { serveCase } from '../serve-case.ts';

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const folder = caseFolder(input, context.cwd);
  if (existsSync(folder) && !statSync(folder).isDirectory())
    fail('cli.usage', { en: 'a folder is expected, not a file', ru: 'нужна папка, а не файл' });
  await serveCase(folder, 'run', input, context);
  return 'done';
}
