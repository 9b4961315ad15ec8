// `muster demo`: the synthetic division, from its files to the report.
import { makeDemoCase } from '../../run/demo-case.ts';
import { runCase } from '../../run/run-case.ts';
import { caseFolder, commandEffects } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { serveCase } from '../serve-case.ts';
import { reportOutcome, untilStage } from './run.ts';

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const folder = caseFolder(input, context.cwd, 'muster-demo');
  const until = untilStage(input.values['until']);
  const { output } = context;
  output.say(
    {
      en: `Demo case in ${folder}: every person in it is invented.`,
      ru: `Дело для показа в ${folder}: все люди в нём вымышлены.`,
    }[output.language()],
  );
  await makeDemoCase(folder);
  reportOutcome(await runCase(folder, { until, strict: false }, commandEffects(context)), folder, context);
  if (input.values['open'] === true && input.values['no-serve'] !== true) {
    await serveCase(folder, 'open', input, context);
  }
  return 'done';
}
