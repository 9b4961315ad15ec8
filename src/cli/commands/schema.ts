// `muster schema`: the JSON Schema of case.yaml, for editors.
import { caseJsonSchema } from '../../case/json-schema.ts';
import { fail } from '../../diagnostic/diagnostic.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

export function execute(input: CommandInput, { output }: CommandContext): Promise<CommandOutcome> {
  if (input.positionals.length > 0)
    fail('cli.usage', {
      en: '`muster schema` takes no argument',
      ru: 'у `muster schema` нет аргументов',
    });
  const schema = caseJsonSchema();
  output.result(schema, JSON.stringify(schema, null, 2));
  return Promise.resolve('done');
}
