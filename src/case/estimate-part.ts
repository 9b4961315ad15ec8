// The part of case.yaml that says how the total is estimated.
import { z } from 'zod';
import { date, id, text } from './schema-parts.ts';
import { schemaWords } from './schema-words.ts';

const people = z.int().nonnegative();

const stratum = z
  .strictObject({
    title: text,
    units: z.array(id).min(1).optional().describe('Units; those below them go with them.'),
    categories: z.array(text).min(1).optional().describe('Categories of service.'),
    from: date.optional(),
    to: date.optional(),
  })
  .refine(
    ({ units, categories, from, to }) => [units, categories, from, to].some((own) => own !== undefined),
    {
      error: schemaWords.boundlessStratum.en,
    },
  );

const check = z
  .strictObject({
    list: id.optional().describe('The list of which the sample is; without it, of all people on the lists.'),
    'on-several': z.literal(true).optional().describe('The sample is of people on two or more of the lists.'),
    checked: z.int().min(1).describe('People drawn at random and looked into.'),
    wrong: people.describe('Of these, people who do not belong on the list.'),
    source: text.describe('Who checked, when, and how the sample was drawn.'),
  })
  .refine(({ wrong, checked }) => wrong <= checked, { error: schemaWords.moreWrong.en })
  .refine((own) => own.list === undefined || own['on-several'] === undefined, {
    error: schemaWords.oneSample.en,
  });

const registryStratum = z
  .strictObject({
    title: text,
    'looked-up': people.describe('Named people who were looked up in the registry.'),
    found: people.describe('Of these, people whom the registry holds.'),
    registered: people.describe('People of this kind whom the registry holds in all.'),
    'registered-error': z
      .number()
      .nonnegative()
      .default(0)
      .describe('Standard error of `registered`, where it was itself estimated.'),
  })
  .refine((own) => own.found <= own['looked-up'] && own.found <= own.registered, {
    error: schemaWords.moreFound.en,
  });

export const estimatePart = z.strictObject({
  ceiling: z
    .strictObject({ total: z.int().min(1), why: text })
    .optional()
    .describe('Largest total that is possible, and where that comes from (the strength of the unit).'),
  'odds-ratio': z
    .strictObject({ low: z.number().positive(), high: z.number().positive(), source: text })
    .refine(({ low, high }) => low <= high, { error: schemaWords.oddsRange.en })
    .optional()
    .describe(
      'For two lists: how many times higher the odds of being on one are for those on the other, and who says so.',
    ),
  'latent-draws': z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('Draws of who is who on which latent classes run, where it is not to be all of them.'),
  strata: z
    .array(stratum)
    .min(1)
    .max(20)
    .optional()
    .describe(
      'Parts that are estimated one by one and added up; who is in none of them is in a part of its own. What a list `omits` is a structural zero in a part that lies wholly within it.',
    ),
  'over-coverage': z
    .strictObject({
      outcomes: z
        .array(text)
        .default([])
        .describe(
          'Outcomes that say that somebody does not belong on the lists: dead, missing, transferred, …',
        ),
      checks: z
        .array(check)
        .default([])
        .describe('Samples that were looked into; people whom `outcomes` exclude are not in them.'),
    })
    .optional()
    .describe('People who are on a list and should not be.'),
  registry: z
    .strictObject({
      title: text,
      source: text,
      favour: z
        .number()
        .positive()
        .default(1)
        .describe(
          'How many times likelier the named are to be in the registry than those whom nobody names.',
        ),
      strata: z.array(registryStratum).min(1),
    })
    .optional()
    .describe('A registry of which only counts are known, by stratum, and how many of the named it holds.'),
});
