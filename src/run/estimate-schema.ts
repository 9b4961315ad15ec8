// What the estimate of a case leaves in its database, read back through a schema.
import { z } from 'zod';
import type { Immutable } from '../case/schema.ts';

const words = z.object({ en: z.string(), ru: z.string() });
const bounds = z.object({ low: z.number(), high: z.number() });
const headline = z.object({
  label: words,
  total: z.number().nullable(),
  interval: bounds,
  nearCeiling: z.number().nullable(),
});
const line = z.object({
  id: z.string(),
  label: words,
  meaning: z.enum(['estimate', 'lower-bound']),
  total: z.number().nullable(),
  interval: bounds.nullable(),
  refusal: words.nullable(),
  cautions: z.array(words),
});
const point = z.object({ oddsRatio: z.number(), total: z.number(), interval: bounds });

export const caseEstimateSchema = z.object({
  total: z.object({
    observed: z.number(),
    verdict: z.enum(['estimate', 'range', 'lower-bound', 'refused']),
    reasons: z.array(words),
    headline: headline.nullable(),
    range: bounds.nullable(),
    models: z.array(line),
    variants: z.array(line),
    findings: z.array(
      z.object({ verdict: z.enum(['refuse', 'lower-bound', 'range', 'warn']), reason: words }),
    ),
    curve: z.object({ independent: point, curve: z.array(point) }).nullable(),
    sentences: z.array(words),
  }),
  /** Null where the doubt about who is who could not be carried in. */
  draws: z
    .object({
      draws: z.number(),
      latentDraws: z.number(),
      shares: z.object({ linkage: z.number(), models: z.number(), chance: z.number() }).nullable(),
    })
    .nullable(),
});

/** The estimate of a case: numbers as computed, before disclosure control. */
export type CaseEstimate = Immutable<z.infer<typeof caseEstimateSchema>>;
