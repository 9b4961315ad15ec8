// What several parts of case.yaml are made of.
import { z } from 'zod';
import { schemaWords } from './schema-words.ts';

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, schemaWords.id.en)
  .describe('Lower-case Latin letters, digits, - and _.');

/** A date as written in case.yaml. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, schemaWords.date.en)
  .describe('A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY.');

export const text = z.string().min(1);
