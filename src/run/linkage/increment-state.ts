// What is noted beside the tables of a standing linkage.
import { z } from 'zod';
import { blockingRules } from '../../linkage/blocking/blocking-rules.ts';
import type { Kept } from '../../linkage/increment/keep-linkage.ts';
import type { LinkOptions } from '../../linkage/link-records.ts';
import { linkageModelSchema, shareSchema, wordsSchema } from './linkage-model-schema.ts';
import type { StoredRecords } from '../lists/stored-records.ts';

const rarity = z.object({
  unseen: z.number(),
  values: z.array(z.string()),
  bits: z.array(z.number()),
});

/** What is told of the linkage that the weights were learned in. */
const learnedSchema = z.object({
  /** Its lists, by id. */
  lists: z.array(z.string()),
  records: z.number(),
  comparedPairs: z.number(),
  rules: z.array(z.object({ id: z.string(), label: wordsSchema, pairs: z.number(), skipped: z.number() })),
  weights: z.array(z.object({ from: z.number(), pairs: z.number(), expected: z.number() })),
  reach: shareSchema.nullable(),
});

type Learned = z.infer<typeof learnedSchema>;

export const standingModelSchema = z.object({
  model: linkageModelSchema,
  listOdds: z.array(z.object({ a: z.string(), b: z.string(), odds: z.number() })),
  rarities: z.object({ surname: rarity, given: rarity, patronymic: rarity, unit: rarity, place: rarity }),
  variantShare: z.number(),
});

export const standingStateSchema = z.object({
  learned: learnedSchema,
  model: standingModelSchema,
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
  /** By list: the tables that its records stand in. */
  tables: z.record(z.string(), z.string()),
  /** What must not change, as one text. */
  options: z.string(),
});

export interface StandingState extends Kept {
  readonly decisions: LinkOptions['decisions'];
  readonly lastRows: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly options: string;
  readonly learned: Learned;
}

export function standingState(
  { model, lists, nextShare }: Kept,
  learned: Learned,
  options: LinkOptions,
  stored: readonly StoredRecords[],
  lastRows: ReadonlyMap<string, number>,
): StandingState {
  return {
    model,
    lists,
    nextShare,
    learned,
    decisions: options.decisions.map(({ kind, a, b }) => ({ kind, a, b })),
    lastRows: Object.fromEntries(lastRows),
    tables: Object.fromEntries(stored.map(({ list, table }) => [list, table])),
    options: fixedOptions(options),
  };
}

/** The options that a standing linkage is made with once and for all. */
export function fixedOptions({ threshold, seed, units, blocking }: LinkOptions): string {
  return JSON.stringify({ threshold, seed, units, rules: (blocking ?? blockingRules).map(({ id }) => id) });
}
