// `muster open`: runs the case and shows it as a local page until stopped.
import { runCase } from '../../run/run-case.ts';
import { caseFolder, commandEffects } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { serveCase } from '../serve-case.ts';

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const folder = caseFolder(input);
  await runCase(folder, { until: null, strict: false }, commandEffects(context));
  await serveCase(folder, input, context);
  return 'done';
}
