// What the timeline of a case leaves in its database, read back through a schema.
import { z } from 'zod';
import type { Immutable } from '../../case/schema.ts';

const words = z.object({ en: z.string(), ru: z.string() });
/** JSON has no NaN: what could not be told stands as null. */
const number = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);
const span = z.object({ mean: number, low: number, high: number });
const fanPeriod = z.object({
  median: z.number(),
  bands: z.array(z.object({ level: z.literal([0.5, 0.8, 0.95]), low: z.number(), high: z.number() })),
});

const summarySchema = z.object({
  periods: z.array(z.string()),
  covered: z.number(),
  hasStrength: z.boolean(),
  rates: z.array(z.object({ mean: z.number(), low: z.number(), high: z.number(), count: z.number() })),
  shares: z.object({ linkage: z.number(), dates: z.number(), strength: z.number(), counts: z.number() }),
  sets: z.number(),
  peak: z.object({
    likeliest: z.string(),
    credible: z.array(z.string()),
    probability: z.array(z.number()),
  }),
  trend: z.object({ perPeriod: span, rising: z.number(), steady: z.number() }).nullable(),
  changes: z
    .object({
      atLeastOne: z.number(),
      change: z.array(z.number()),
      number: z.array(z.number()),
      dispersion: number,
      cheapest: z.array(z.string()).nullable(),
    })
    .nullable(),
  spread: z
    .object({
      verdict: z.enum(['spread', 'cannot-be-told']),
      reasons: z.array(words),
      own: span,
      others: span,
      reproduction: span,
      gain: z.object({ gain: number, standardError: number }).nullable(),
      variants: z.array(z.object({ name: words, reproduction: span, claims: z.boolean() })),
      sets: z.number(),
      betweenSets: z.number(),
      chains: z.number(),
      draws: z.number(),
      rHat: number,
      leastEss: number,
    })
    .nullable(),
  refused: z.array(words),
  incidents: z.array(
    z.object({
      name: z.string(),
      ratio: span,
      withoutPeriodEffects: span,
      placebo: z.object({ strength: z.number(), rank: z.number(), tried: z.number() }).nullable(),
    }),
  ),
  scenarios: z.array(
    z.object({ name: words, fan: z.object({ periods: z.array(fanPeriod), sum: fanPeriod }) }),
  ),
  backTest: z.object({ horizon: z.number(), within80: z.number(), within95: z.number() }).nullable(),
});

export const caseTimelineSchema = z.object({
  /** Why nothing is told; empty where something is. */
  refused: z.array(words),
  summary: summarySchema.nullable(),
});

/** The timeline of a case: numbers as computed, before disclosure control. */
export type CaseTimeline = Immutable<z.infer<typeof caseTimelineSchema>>;
