// `muster run`: all stages over a case, a short table on the screen, the report in out/.
import path from 'node:path';
import { fail } from '../../diagnostic/diagnostic.ts';
import { plainResult } from '../../publish/plain-result.ts';
import { summaryLines } from '../../publish/summary.ts';
import type { LinkageChanges } from '../../run/linkage/kept-linkage.ts';
import { runCase, runStages, type RunStage } from '../../run/run-case.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { caseFolder, commandEffects } from '../command-input.ts';
import type { Language, Words } from '../../text/words.ts';
import { knows } from '../usage-words.ts';

export function untilStage(value: unknown): RunStage | null {
  if (value === undefined) return null;
  const stage = runStages.find((known) => known === value);
  if (stage === undefined) fail('cli.usage', knows('--until', runStages));
  return stage;
}

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const folder = caseFolder(input, context.cwd);
  const until = untilStage(input.values['until']);
  const strict = input.values['strict'] === true;
  const keepWeights = input.values['keep-weights'] === true;
  const outcome = await runCase(folder, { until, strict, keepWeights }, commandEffects(context));
  reportOutcome(outcome, folder, context);
  return 'done';
}

/** Prints what a run made: the short table, or the accounting where it was told to stop earlier. */
export function reportOutcome(
  outcome: Awaited<ReturnType<typeof runCase>>,
  folder: string,
  { output, cwd }: CommandContext,
): void {
  if (outcome.changes !== null)
    for (const line of changeLines(outcome.changes, output.language())) output.say(line);
  if (outcome.result === null) {
    output.result(
      outcome.accounting,
      outcome.accounting.map((list) => accountingLine(list, output.language())).join('\n'),
    );
    return;
  }
  const written = outcome.written.map((file) => path.relative(cwd, path.join(folder, file)));
  output.result(
    { result: plainResult(outcome.result), changes: outcome.changes, written },
    [
      ...summaryLines(outcome.result),
      '',
      `${{ en: 'Report', ru: 'Отчёт' }[output.language()]}: ${written[0] ?? ''}`,
    ].join('\n'),
  );
}

/** So many persons that merged or split are named; all of them stand in `--json`. */
const mostNamed = 10;

/** What changed in who is who, by record keys. */
function changeLines(
  { added, joined, founded, merged, split }: LinkageChanges,
  language: Language,
): readonly string[] {
  const named: readonly Words[] = [
    ...merged.map(({ persons, into }) => ({
      en: `  ${persons.join(' + ')} are one person now: ${into}`,
      ru: `  ${persons.join(' + ')} теперь один человек: ${into}`,
    })),
    ...split.map(({ person, into }) => ({
      en: `  ${person} is several persons now: ${into.join(', ')}`,
      ru: `  ${person} теперь несколько человек: ${into.join(', ')}`,
    })),
  ];
  const left = named.length - mostNamed;
  const more = { en: `  and ${left} more (--json names all)`, ru: `  и ещё ${left} (все называет --json)` };
  const lines: readonly Words[] = [
    {
      en: `Added to the linkage that stands: ${added} records, ${joined} of persons who stood, ${founded} new persons`,
      ru: `Добавлено к связыванию записей: ${added}, из них об известных людях: ${joined}; новых людей: ${founded}`,
    },
    {
      en: `Persons merged: ${merged.length}; split: ${split.length}`,
      ru: `Людей объединено: ${merged.length}, разделено: ${split.length}`,
    },
    ...named.slice(0, mostNamed),
    ...(left > 0 ? [more] : []),
  ];
  return lines.map((line) => line[language]);
}

function accountingLine(
  list: { list: string; present: number; read: number; rejected: number },
  language: Language,
): string {
  return {
    en: `${list.list}: rows present ${list.present} = read ${list.read} + rejected ${list.rejected}`,
    ru: `${list.list}: строк в файле ${list.present} = прочитано ${list.read} + отклонено ${list.rejected}`,
  }[language];
}
