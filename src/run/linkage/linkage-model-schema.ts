// A linkage model as it comes back from the case's database.
import { z } from 'zod';

export const wordsSchema = z.object({ en: z.string(), ru: z.string() });

/** A share with its 95 % interval. */
export const shareSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });

export const linkageModelSchema = z.object({
  prior: z.number(),
  iterations: z.number(),
  adjustment: z
    .object({ records: z.number(), repeats: z.number(), leaning: z.array(z.array(z.number())) })
    .exactOptional(),
  comparisons: z.array(
    z.object({
      id: z.string(),
      label: wordsSchema,
      levels: z.array(
        z.object({
          label: wordsSchema,
          m: z.number(),
          u: z.number(),
          mError: z.number(),
          uError: z.number(),
          usual: z.object({ m: z.number().nullable(), u: z.number().nullable() }).exactOptional(),
        }),
      ),
    }),
  ),
});
