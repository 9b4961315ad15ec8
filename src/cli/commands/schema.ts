// `muster schema`: the JSON Schema of case.yaml, for editors.
import { caseJsonSchema } from '../../case/json-schema.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command-table.ts';

export function execute(_input: CommandInput, { output }: CommandContext): Promise<CommandOutcome> {
  const schema = caseJsonSchema();
  output.result(schema, JSON.stringify(schema, null, 2));
  return Promise.resolve('done');
}
