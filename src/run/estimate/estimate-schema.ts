// What the estimate of a case leaves in its database, read back through a schema.
import { z } from 'zod';
import type { Immutable } from '../../case/schema.ts';

const words = z.object({ en: z.string(), ru: z.string() });
const bounds = z.object({ low: z.number(), high: z.number() });
const verdict = z.enum(['estimate', 'range', 'lower-bound', 'refused']);
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

const total = z.object({
  observed: z.number(),
  verdict,
  reasons: z.array(words),
  headline: headline.nullable(),
  range: bounds.nullable(),
  models: z.array(line),
  variants: z.array(line),
  findings: z.array(z.object({ verdict: z.enum(['refuse', 'lower-bound', 'range', 'warn']), reason: words })),
  curve: z.object({ independent: point, curve: z.array(point) }).nullable(),
  sentences: z.array(words),
});

const strata = z.object({
  strata: z.array(
    z.object({
      title: z.string(),
      total: total.pick({ verdict: true, reasons: true, headline: true, sentences: true }),
    }),
  ),
  refused: z.array(z.string()),
  sum: z
    .object({ meaning: z.enum(['estimate', 'lower-bound']), total: z.number(), interval: bounds })
    .nullable(),
  pooled: headline.nullable(),
});

const overCoverage = z.object({
  listed: z.number(),
  right: z.object({ total: z.number(), low: z.number(), high: z.number() }),
});

export const caseEstimateSchema = z.object({
  total,
  /** Null where nothing is in doubt but models and chance. */
  draws: z
    .object({
      draws: z.number(),
      latentDraws: z.number(),
      sources: z
        .object({
          linkage: z.number(),
          overCoverage: z.number(),
          models: z.number(),
          chance: z.number(),
        })
        .nullable(),
    })
    .nullable(),
  /** Null where nobody was checked. */
  overCoverage: overCoverage.nullable(),
  /** Null where the case declares none. */
  strata: strata.nullable(),
});

/** The estimate of a case: numbers as computed, before disclosure control. */
export type CaseEstimate = Immutable<z.infer<typeof caseEstimateSchema>>;
