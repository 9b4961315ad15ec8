// The JSON Schema of case.yaml, for editors that complete and check while one writes.
import { z } from 'zod';
import { date } from './schema-parts.ts';
import { caseSchema } from './schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema 2020-12 of what may be written; keys with a default may be left out. Always the same bytes. */
export function caseJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(caseSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // An unquoted year is a number to an editor, and a date to Muster.
      if (zodSchema === date) jsonSchema.type = ['string', 'integer'] as never;
    },
  });
  return { ...schema, title: 'case.yaml of Muster' };
}
