// `muster add`: copies files into the case and proposes what their columns mean.
import path from 'node:path';
import { fail } from '../../diagnostic/diagnostic.ts';
import { addFiles, listRoles, type AddedList } from '../../run/add-files.ts';
import { optionOrCurrent } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

export async function execute(input: CommandInput, { output, cwd }: CommandContext): Promise<CommandOutcome> {
  if (input.positionals.length === 0) fail('cli.usage', 'no file is named');
  const folder = optionOrCurrent(input, cwd);
  const role = listRoles.find((known) => known === (input.values['role'] ?? 'capture'));
  if (role === undefined) fail('cli.usage', `--role knows ${listRoles.join(', ')}`);
  const files = input.positionals.map((file) => path.resolve(cwd, file));
  const added = await addFiles(folder, files, role);
  for (const note of added.flatMap((list) => list.notes)) output.report(note);
  const lines = added.flatMap((list) => [
    `${list.list}: ${list.file} (${list.format}${list.encoding === null ? '' : `, ${list.encoding}`})`,
    ...list.columns.map((column, index) => `  ${headerShown(list, column.header, index)} → ${column.field}`),
  ]);
  output.result(added, [...lines, 'Check the columns in case.yaml, then: muster run'].join('\n'));
  return 'done';
}

/** A header that may be a row of data is named by its place: it may name a person. */
function headerShown(list: AddedList, header: string, index: number): string {
  return list.notes.some(({ code }) => code === 'source.header') ? `column ${index + 1}` : header;
}
