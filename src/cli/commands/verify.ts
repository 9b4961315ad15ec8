// `muster verify`: are the originals and the decisions still what they were?
import { verifyCase } from '../../case/verify.ts';
import { formatDiagnostic, plainDiagnostic } from '../../diagnostic/diagnostic.ts';
import { caseFolder } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

export async function execute(input: CommandInput, { output }: CommandContext): Promise<CommandOutcome> {
  const found = await verifyCase(caseFolder(input));
  const { sources, decisions } = found.checked;
  const checked = `${sources} originals and ${decisions} decisions checked`;
  const text = found.ok
    ? `Unchanged: ${checked}.`
    : [
        ...found.problems.map((problem) => formatDiagnostic(problem, output.language())),
        `Changed: ${checked}, ${found.problems.length} problems.`,
      ].join('\n');
  output.result({ ...found, problems: found.problems.map(plainDiagnostic) }, text);
  return found.ok ? 'done' : 'problems';
}
