// `muster run`: all stages over a case, a short table on the screen, the report in out/.
import path from 'node:path';
import { fail } from '../../diagnostic/diagnostic.ts';
import { summaryLines } from '../../publish/summary.ts';
import { runCase, runStages, type RunStage } from '../../run/run-case.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { caseFolder, commandEffects } from '../command-input.ts';

export function untilStage(value: unknown): RunStage | null {
  if (value === undefined) return null;
  const stage = runStages.find((known) => known === value);
  if (stage === undefined) fail('cli.usage', `--until knows ${runStages.join(', ')}`);
  return stage;
}

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const folder = caseFolder(input);
  const until = untilStage(input.values['until']);
  const strict = input.values['strict'] === true;
  const outcome = await runCase(folder, { until, strict }, commandEffects(context));
  reportOutcome(outcome, folder, context);
  return 'done';
}

/** Prints what a run made: the short table, or the accounting where it was told to stop earlier. */
export function reportOutcome(
  outcome: Awaited<ReturnType<typeof runCase>>,
  folder: string,
  { output }: CommandContext,
): void {
  if (outcome.result === null) {
    output.result(outcome.accounting, outcome.accounting.map(accountingLine).join('\n'));
    return;
  }
  const written = outcome.written.map((file) => path.relative(process.cwd(), path.join(folder, file)));
  output.result(
    { result: outcome.result, written },
    [...summaryLines(outcome.result), '', `Report: ${written[0] ?? ''}`].join('\n'),
  );
}

function accountingLine(list: { list: string; present: number; read: number; rejected: number }): string {
  return `${list.list}: rows present ${list.present} = read ${list.read} + rejected ${list.rejected}`;
}
