// `muster init`: an empty case.
import path from 'node:path';
import { initCase } from '../../case/init.ts';
import { caseFolder } from '../command-input.ts';
import type { Words } from '../../text/words.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

export async function execute(input: CommandInput, { output, cwd }: CommandContext): Promise<CommandOutcome> {
  const folder = caseFolder(input, cwd);
  const title = input.values['title'];
  const language = output.language();
  await initCase(folder, { title: typeof title === 'string' ? title : path.basename(folder), language });
  const shown = path.relative(cwd, folder) || '.';
  output.result(
    { folder, created: ['case.yaml', 'manifest.json', 'decisions.jsonl', 'sources/'] },
    nextSteps(shown)[language],
  );
  return 'done';
}

const nextSteps = (shown: string): Words => ({
  en: `A case is in ${shown}. Next:
  1. say in case.yaml what is counted (question:)
  2. muster add FILE…   for every list
  3. muster run`,
  ru: `Дело заведено: ${shown}. Дальше:
  1. укажите в case.yaml, что считается (question:)
  2. muster add ФАЙЛ…   для каждого списка
  3. muster run`,
});
