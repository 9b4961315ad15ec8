// case.yaml as a schema. The types follow from it; JSON Schema for editors is printed from it.
import { z } from 'zod';
import { blockingParts, mostParts } from './blocking-part.ts';
import { estimatePart } from './estimate-part.ts';
import { fields } from './field.ts';
import { date, id, text } from './schema-parts.ts';
import { schemaWords } from './schema-words.ts';

/**
 * Source grading (the Admiralty system, STANAG 2511): reliability of the source, credibility of what it says.
 */
const grade = {
  reliability: z
    .enum(['A', 'B', 'C', 'D', 'E', 'F'])
    .optional()
    .describe('Reliability of the source: A completely reliable … E unreliable, F cannot be judged.'),
  credibility: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .describe('Credibility of what it says: 1 confirmed … 5 improbable, 6 cannot be judged.'),
};

const column = z.union([
  z.enum(fields),
  z.strictObject({
    as: z.enum(fields),
    values: z
      .record(z.string(), z.string())
      .optional()
      .describe('Raw value of a cell to the value that is meant, before any reading.'),
  }),
]);

const list = z.strictObject({
  title: text,
  file: text.describe('The original inside the case: sources/…'),
  kind: text.optional().describe('What the list is, in your own words: roster, court rulings, …'),
  role: z
    .enum(['capture', 'frame', 'outcome', 'cited'])
    .describe(
      'capture: people to whom it happened; frame: all who could be among them; outcome: what became of them; cited: the findings of others, shown and not counted.',
    ),
  closed: date.optional().describe('The last day that the list can know of.'),
  'issue-of': id
    .optional()
    .describe(
      'The list that this is another issue of; both are dated by `closed`. From three issues on, the delay with which events reach the list is told.',
    ),
  unique: z.boolean().default(false).describe('Declared free of repeats: at most one record per person.'),
  sheet: text.optional().describe('Name of the sheet; by default the first visible one that is not empty.'),
  table: z.int().min(1).optional().describe('Number of the table in an HTML file, from 1.'),
  header: z.int().min(1).optional().describe('Row or line of the header, from 1, where it is not found.'),
  encoding: text.optional().describe('Only where the detected encoding is wrong: windows-1251, koi8-r, …'),
  delimiter: z.string().length(1).optional().describe('Only where the detected delimiter is wrong.'),
  ...grade,
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
    .default([])
    .describe(
      'People whom this list cannot hold, with the reason: said in the report, and structural zeros in strata that lie wholly within.',
    ),
  columns: z.record(z.string(), column).describe('What each column means, by its header.'),
});

const strength = z
  .strictObject({
    low: z.number().nonnegative(),
    high: z.number().nonnegative(),
    from: date.optional(),
    to: date.optional(),
    source: text,
  })
  .refine((band) => band.low <= band.high, { error: schemaWords.lowAboveHigh.en, path: ['low'] });

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
  shape: z
    .enum(['pulse', 'step'])
    .optional()
    .describe('Its effect, fixed beforehand: for some months (pulse, the default), or for good (step).'),
  months: z.int().min(1).max(24).optional().describe('How many months a pulse lasts (3).'),
  lag: z.int().min(0).max(24).optional().describe('How many months later it begins (0).'),
});

const cited = z.strictObject({
  id,
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  counts: text.describe('The unit of counting: persons, court cases, …'),
  population: text,
  event: text.optional(),
  from: date.optional(),
  to: date.optional(),
  category: text.optional(),
  definer: text.optional().describe('Who defined that category.'),
  place: text.optional().describe('Where it happened, if the figure is of one place.'),
  'part-of': id
    .optional()
    .describe('The id of the cited figure that this one is a part of: shares and sums are checked by it.'),
  worded: z
    .enum(['exact', 'over', 'at-least', 'at-most', 'under', 'almost', 'about'])
    .optional()
    .describe('How the source words the number: `over` for "more than 3,000". Without this key it is exact.'),
  source: text,
  ...grade,
});

const auditedText = z.strictObject({
  file: text.describe('The text inside the case: plain text, Markdown, HTML or DOCX.'),
  title: text.optional(),
  date: date.optional().describe('When it was published: texts of one story are laid side by side by it.'),
  source: text.optional().describe('Who published it, and where.'),
});

/** Listing this many pairs takes four gigabytes of memory and minutes of work. */
const affordablePairs = 500_000_000;

const ruleParts = z
  .array(z.enum(blockingParts))
  .refine((parts) => parts.length >= 1 && parts.length <= mostParts, {
    error: schemaWords.ruleParts.en,
  })
  .refine((parts) => new Set(parts).size === parts.length, { error: schemaWords.partsOnce.en });

const blockingRule = z.union([
  ruleParts,
  z.strictObject({
    parts: ruleParts,
    'at-most': z
      .int()
      .min(2)
      .optional()
      .describe('The rule joins only values that no more records than this share.'),
  }),
]);

export const caseSchema = z.strictObject({
  muster: z.literal(1),
  title: text,
  language: z.enum(['en', 'ru']).default('en'),
  notice: text.optional().describe('Shown on top of every output, for example that the people are invented.'),
  question: z
    .strictObject({ event: text, population: text, from: date, to: date })
    .describe('What event is counted, of whom, from when to when.'),
  seed: z.int().nonnegative().default(1).describe('Seed of every random draw.'),
  threshold: z.int().min(1).max(100).default(3).describe('The smallest count of people that may be shown.'),
  link: z
    .number()
    .min(0.5)
    .max(1)
    .default(0.5)
    .describe('Records are taken for one person from this match probability on.'),
  blocking: z
    .array(blockingRule)
    .refine((rules) => rules.length > 0, {
      error: schemaWords.someRule.en,
    })
    .optional()
    .describe(
      'Which records are compared: those that share every part of at least one rule. Without this key the shipped rules hold.',
    ),
  'pairs-at-most': z
    .int()
    .min(1)
    .default(affordablePairs)
    .describe('Rules of `blocking:` that would compare more pairs of records than this are refused.'),
  'pairs-in': z
    .enum(['memory', 'database'])
    .default('memory')
    .describe(
      'Where compared pairs stand: in memory, or in the database of the case, which goes to disk. The result is the same.',
    ),
  'weights-from': z
    .array(id)
    .min(1, { error: schemaWords.someList.en })
    .optional()
    .describe(
      'Lists whose records the weights of the linkage are learned from: lists added later are linked against what stands, under these weights. Without this key they are learned anew from all lists at every change.',
    ),
  estimate: estimatePart.optional().describe('How the total is estimated.'),
  lists: z.record(id, list).default({}),
  units: z.array(unit).default([]),
  incidents: z.array(incident).default([]),
  cited: z.array(cited).default([]),
  texts: z
    .array(auditedText)
    .default([])
    .describe('Texts whose claims are held against the figures: `muster audit`.'),
  timeline: z
    .strictObject({
      'peak-claimed': z
        .array(z.string().regex(/^\d{4}-\d{2}$/, { error: schemaWords.month.en }))
        .default([])
        .describe('Months in which somebody claims that the rate was highest; the report answers.'),
    })
    .optional()
    .describe('What is asked of the timeline.'),
});

export type Immutable<T> = T extends (infer E)[]
  ? readonly Immutable<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

/** A case file as read: strict, readonly, defaults filled in. */
export type Case = Immutable<z.infer<typeof caseSchema>>;
export type CaseList = Case['lists'][string];
export type CaseBlocking = NonNullable<Case['blocking']>;
export type CaseUnit = Case['units'][number];
export type ColumnMeaning = CaseList['columns'][string];
