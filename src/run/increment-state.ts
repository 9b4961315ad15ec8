// What is noted beside the tables of a standing linkage.
import { z } from 'zod';
import { blockingRules } from '../linkage/blocking/blocking-rules.ts';
import type { Kept } from '../linkage/increment/keep-linkage.ts';
import type { LinkOptions } from '../linkage/link-records.ts';
import { linkageModelSchema } from './linkage-model-schema.ts';

const rarity = z.object({
  unseen: z.number(),
  values: z.array(z.string()),
  bits: z.array(z.number()),
});

export const standingStateSchema = z.object({
  model: z.object({
    model: linkageModelSchema,
    listOdds: z.array(z.object({ a: z.string(), b: z.string(), odds: z.number() })),
    rarities: z.object({ surname: rarity, given: rarity, patronymic: rarity, unit: rarity, place: rarity }),
    variantShare: z.number(),
  }),
  lists: z.array(
    z.object({
      id: z.string(),
      unique: z.boolean(),
      runs: z.array(z.object({ from: z.number(), to: z.number() })),
    }),
  ),
  nextShare: z.number(),
  decisions: z.array(z.object({ kind: z.enum(['same', 'different']), a: z.string(), b: z.string() })),
  /** By list: the last row that stands. */
  lastRows: z.record(z.string(), z.number()),
  /** What must not change, as one text. */
  options: z.string(),
});

export interface StandingState extends Kept {
  readonly decisions: LinkOptions['decisions'];
  readonly lastRows: Readonly<Record<string, number>>;
  readonly options: string;
}

export function standingState(
  { model, lists, nextShare }: Kept,
  options: LinkOptions,
  lastRows: ReadonlyMap<string, number>,
): StandingState {
  const { threshold, units } = options;
  const rules = (options.blocking ?? blockingRules).map(({ id }) => id);
  return {
    model,
    lists,
    nextShare,
    decisions: options.decisions.map(({ kind, a, b }) => ({ kind, a, b })),
    lastRows: Object.fromEntries(lastRows),
    options: JSON.stringify({ threshold, rules, units }),
  };
}
