import { describe, expect, it } from 'vitest';
import { caseJsonSchema } from './json-schema.ts';

describe('caseJsonSchema', () => {
  it('describes what may be written, the same way every time', () => {
    const schema = caseJsonSchema();
    expect(JSON.stringify(caseJsonSchema())).toBe(JSON.stringify(schema));
    expect(schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['muster', 'title', 'question'],
    });
    const text = JSON.stringify(schema);
    expect(text).toContain('"type":["string","integer"]');
    expect(text).toContain('A day, a month or a year');
    expect(text).toContain('reliability');
  });
});
