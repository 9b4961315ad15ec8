// `muster add`: copies files into the case and proposes what their columns mean.
import path from 'node:path';
import { fail, plainDiagnostic } from '../../diagnostic/diagnostic.ts';
import { addFiles, listRoles, type AddedList } from '../../run/add-files.ts';
import { optionOrCurrent } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import type { Language } from '../../text/words.ts';
import { knows } from '../usage-words.ts';

export async function execute(input: CommandInput, { output, cwd }: CommandContext): Promise<CommandOutcome> {
  if (input.positionals.length === 0)
    fail('cli.usage', { en: 'no file is named', ru: 'не указан ни один файл' });
  const folder = optionOrCurrent(input, cwd);
  const role = listRoles.find((known) => known === (input.values['role'] ?? 'capture'));
  if (role === undefined) fail('cli.usage', knows('--role', listRoles));
  const files = input.positionals.map((file) => path.resolve(cwd, file));
  const added = await addFiles(folder, files, role);
  for (const note of added.flatMap((list) => list.notes)) output.report(note);
  const lines = added.flatMap((list) => [
    `${list.list}: ${list.file} (${list.format}${list.encoding === null ? '' : `, ${list.encoding}`})`,
    ...list.columns.map(
      (column, index) => `  ${headerShown(list, column.header, index, output.language())} → ${column.field}`,
    ),
  ]);
  const plain = added.map((list) => ({ ...list, notes: list.notes.map(plainDiagnostic) }));
  output.result(
    plain,
    [
      ...lines,
      {
        en: 'Check the columns in case.yaml, then: muster run',
        ru: 'Проверьте столбцы в case.yaml, затем: muster run',
      }[output.language()],
    ].join('\n'),
  );
  return 'done';
}

/** A header that may be a row of data is named by its place: it may name a person. */
function headerShown(list: AddedList, header: string, index: number, language: Language): string {
  return list.notes.some(({ code }) => code === 'source.header')
    ? `${{ en: 'column', ru: 'столбец' }[language]} ${index + 1}`
    : header;
}
