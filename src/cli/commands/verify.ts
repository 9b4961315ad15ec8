// `muster verify`: are the originals and the decisions still what they were?
import { verifyCase } from '../../case/verify.ts';
import { formatDiagnostic } from '../../diagnostic/diagnostic.ts';
import { caseFolder } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

export async function execute(input: CommandInput, { output, cwd }: CommandContext): Promise<CommandOutcome> {
  const found = await verifyCase(caseFolder(input, cwd));
  const { sources, decisions } = found.checked;
  const checked = `${sources} originals and ${decisions} decisions checked`;
  const text = found.ok
    ? `Unchanged: ${checked}.`
    : [
        ...found.problems.map(formatDiagnostic),
        `Changed: ${checked}, ${found.problems.length} problems.`,
      ].join('\n');
  output.result(found, text);
  return found.ok ? 'done' : 'problems';
}
