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
/** Shares of a variance. */
const parts = z.object({
  linkage: z.number(),
  dates: z.number(),
  estimate: z.number(),
  rest: z.number(),
});
const held = z.object({ mean: z.number(), least: z.number(), most: z.number() });
const fanPeriod = z.object({
  median: z.number(),
  bands: z.array(z.object({ level: z.literal([0.5, 0.8, 0.95]), low: z.number(), high: z.number() })),
});

const cells = z.array(z.number());
const series = z.object({
  kind: z.enum(['number', 'month', 'week', 'day']),
  periods: z.array(z.string()),
  units: z.array(z.object({ id: z.string(), parent: z.string().nullable() })),
  low: cells,
  high: cells,
  hasStrength: z.boolean(),
  coverage: z.array(z.object({ list: z.string(), periods: z.number() })),
});

const spreadSchema = z.object({
  spread: z
    .object({
      verdict: z.enum(['spread', 'cannot-be-told']),
      reasons: z.array(words),
      own: span,
      others: span,
      reproduction: span,
      gain: z.object({ gain: number, standardError: number }).nullable(),
      variants: z.array(z.object({ name: words, reproduction: span, claims: z.boolean() })),
      parts,
      sets: z.number(),
      turned: z.number(),
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
      events: z.number(),
      effect: z
        .object({
          ratio: span,
          withoutPeriodEffects: span,
          parts,
          placebo: z
            .object({
              strength: z.number(),
              rank: z.number(),
              least: z.number(),
              most: z.number(),
              tried: z.number(),
            })
            .nullable(),
        })
        .nullable(),
    }),
  ),
  scenarios: z.array(
    z.object({ name: words, fan: z.object({ periods: z.array(fanPeriod), sum: fanPeriod }), parts }),
  ),
  backTest: z.object({ horizon: z.number(), within80: held, within95: held }).nullable(),
});

/** Completed data sets, the counts by period, then unit. */
const sets = z.array(z.object({ linkage: z.number(), dates: z.number(), counts: cells }));
const countedSchema = z.object({
  series,
  sets,
  /** The same by week; null where weeks may not be told, or too few days are known. */
  weeks: z.object({ series, sets }).nullable(),
  /** By category (null: not known), the events of covered periods in each set. */
  categories: z.array(z.object({ key: z.string().nullable(), events: cells })),
  /** Share of dates known to the day, sizes of the groups of one unit on one day, branching ratio if all clustering were imitation. */
  clustering: z.object({ knownDays: z.number(), sizes: cells, imitation: span.nullable() }),
  /** Lists with issues: the first month, the month of each issue from it on, persons by month and the issue that first held them. */
  issued: z.array(
    z.object({
      title: z.string(),
      start: z.number(),
      issues: cells,
      events: z.array(z.object({ period: z.number(), issue: z.number(), count: z.number() })),
    }),
  ),
});

export const caseTimelineSchema = z.object({
  /** Why nothing is told; empty where something is. */
  refused: z.array(words),
  told: z.object({ counted: countedSchema, spread: spreadSchema }).nullable(),
});

/** The timeline of a case: counts and numbers as computed, before disclosure control. */
export type CaseTimeline = Immutable<z.infer<typeof caseTimelineSchema>>;
export type CountedTimeline = Immutable<z.infer<typeof countedSchema>>;
