// `muster verify`: are the originals and the decisions still what they were?
import { verifyCase } from '../../case/verify.ts';
import { formatDiagnostic, plainDiagnostic } from '../../diagnostic/diagnostic.ts';
import { caseFolder } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

export async function execute(input: CommandInput, { output, cwd }: CommandContext): Promise<CommandOutcome> {
  const found = await verifyCase(caseFolder(input, cwd));
  const { sources, decisions } = found.checked;
  const language = output.language();
  const checked = {
    en: `${sources} originals and ${decisions} decisions checked`,
    ru: `проверено исходных файлов: ${sources}, решений: ${decisions}`,
  }[language];
  const unchanged = { en: 'Unchanged', ru: 'Изменений нет' };
  const changed = {
    en: `Changed: ${checked}, ${found.problems.length} problems.`,
    ru: `Есть изменения: ${checked}; замечаний: ${found.problems.length}.`,
  };
  const text = found.ok
    ? `${unchanged[language]}: ${checked}.`
    : [...found.problems.map((problem) => formatDiagnostic(problem, language)), changed[language]].join('\n');
  output.result({ ...found, problems: found.problems.map(plainDiagnostic) }, text);
  return found.ok ? 'done' : 'problems';
}
