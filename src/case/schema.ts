// case.yaml as a schema. The types follow from it; JSON Schema for editors is printed from it.
import { z } from 'zod';
import { fields } from './field.ts';

const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_-]{0,63}$/,
    'an id is lower-case Latin letters, digits, - and _, for example `command-list`',
  );

/** A date as written in case.yaml: a day, a month or a year. */
const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY-MM-DD, YYYY-MM or YYYY');

const text = z.string().min(1);

/** Source grading (the Admiralty system, STANAG 2511): reliability of the source, credibility of what it says. */
const grade = {
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
  credibility: z.int().min(1).max(6).optional(),
};

const column = z.union([
  z.enum(fields),
  z.strictObject({
    as: z.enum(fields),
    /** Raw value to the value that is meant, before any reading. */
    values: z.record(z.string(), z.string()).optional(),
  }),
]);

const list = z.strictObject({
  title: text,
  file: text,
  kind: text.optional(),
  role: z.enum(['capture', 'frame', 'outcome', 'cited']),
  /** The last day that the list can know of. */
  closed: date.optional(),
  /** Declared free of repeats: at most one record per person. */
  unique: z.boolean().default(false),
  sheet: text.optional(),
  table: z.int().min(1).optional(),
  header: z.int().min(1).optional(),
  encoding: text.optional(),
  delimiter: z.string().length(1).optional(),
  ...grade,
  /** Strata that this list cannot hold: structural zeros for any estimate. */
  omits: z
    .array(
      z.strictObject({
        unit: id.optional(),
        category: text.optional(),
        from: date.optional(),
        to: date.optional(),
        reason: text,
      }),
    )
    .default([]),
  columns: z.record(z.string(), column),
});

const strength = z
  .strictObject({
    low: z.number().nonnegative(),
    high: z.number().nonnegative(),
    from: date.optional(),
    to: date.optional(),
    source: text,
  })
  .refine((band) => band.low <= band.high, { error: 'low is above high', path: ['low'] });

const unit = z.strictObject({
  id,
  name: text,
  aliases: z.array(text).default([]),
  parent: id.optional(),
  echelon: z
    .enum([
      'army',
      'corps',
      'division',
      'brigade',
      'regiment',
      'battalion',
      'company',
      'platoon',
      'squad',
      'other',
    ])
    .default('other'),
  from: date.optional(),
  to: date.optional(),
  strength: z.array(strength).default([]),
});

const incident = z.strictObject({
  date: date.optional(),
  from: date.optional(),
  to: date.optional(),
  unit: id.optional(),
  text,
  source: text,
});

const cited = z.strictObject({
  id,
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  counts: text,
  population: text,
  event: text.optional(),
  from: date.optional(),
  to: date.optional(),
  category: text.optional(),
  /** Who defined that category. */
  definer: text.optional(),
  source: text,
  ...grade,
});

export const caseSchema = z.strictObject({
  muster: z.literal(1),
  title: text,
  language: z.enum(['en', 'ru']).default('en'),
  /** Shown on top of every output, for example that the people are invented. */
  notice: text.optional(),
  question: z.strictObject({ event: text, population: text, from: date, to: date }),
  seed: z.int().nonnegative().default(1),
  /** The smallest count of people that may be shown. */
  threshold: z.int().min(1).max(100).default(3),
  /** Records are taken for one person from this match probability on. */
  link: z.number().min(0.5).max(1).default(0.9),
  lists: z.record(id, list).default({}),
  units: z.array(unit).default([]),
  incidents: z.array(incident).default([]),
  cited: z.array(cited).default([]),
});

type Immutable<T> = T extends (infer E)[]
  ? readonly Immutable<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/** A case file as read: strict, readonly, defaults filled in. */
export type Case = Immutable<z.infer<typeof caseSchema>>;
export type CaseList = Case['lists'][string];
export type CaseUnit = Case['units'][number];
export type CaseIncident = Case['incidents'][number];
export type CitedFigure = Case['cited'][number];
export type ColumnMeaning = CaseList['columns'][string];
