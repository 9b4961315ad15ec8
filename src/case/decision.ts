// One line of the decision log, and what the lines mean together.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fail } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Immutable } from './schema.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const recordKey = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}\/\d+$/, 'a record key is `list/row`');
const text = z.string().max(10_000);

/** The keys stand in the order in which they are written. */
const head = {
  seq: z.int().min(1),
  previous: hash.nullable(),
  at: z.iso.datetime({ precision: 3 }),
  by: text,
};

/** Pairs from a probability to below another one, in one person or not; how many there are, and are expected to match. */
const stratum = z.strictObject({
  joined: z.boolean(),
  from: z.number(),
  to: z.number(),
  pairs: z.int().nonnegative(),
  expected: z.number(),
});

const lineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('same'), reason: text, a: recordKey, b: recordKey, hash }),
  z.strictObject({ ...head, kind: z.literal('different'), reason: text, a: recordKey, b: recordKey, hash }),
  z.strictObject({ ...head, kind: z.literal('unsure'), reason: text, a: recordKey, b: recordKey, hash }),
  z.strictObject({ ...head, kind: z.literal('undo'), reason: text, undoes: z.int().min(1), hash }),
  z.strictObject({ ...head, kind: z.literal('note'), reason: text, text, hash }),
  z.strictObject({
    ...head,
    kind: z.literal('sample'),
    reason: text,
    reach: z.number().min(0).max(1).nullable(),
    strata: z.array(stratum),
    pairs: z
      .array(z.strictObject({ a: recordKey, b: recordKey, stratum: z.int().nonnegative() }))
      .max(100_000),
    hash,
  }),
]);

/** A decision as it stands in the log. `previous` is the hash of the line before, null on the first. */
export type Decision = Immutable<z.infer<typeof lineSchema>>;

/** A random sample of pairs to ask: written before the first answer, so that no answer can choose the pairs. */
export type Sample = Extract<Decision, { readonly kind: 'sample' }>;

type WithoutChain<T> = T extends unknown ? Omit<T, 'seq' | 'previous' | 'at' | 'hash'> : never;

/**
 * A decision that is yet to be written. `a` and `b` are record keys, `list/row`; `undoes` is the `seq` of a
 * line.
 */
export type NewDecision = WithoutChain<Decision>;

/**
 * The next line of a log, complete with its hash. Throws `case.decision` for one that cannot stand in a log.
 */
export function nextDecision(decision: NewDecision, last: Decision | null, now: number): Decision {
  const line = {
    ...decision,
    seq: (last?.seq ?? 0) + 1,
    previous: last?.hash ?? null,
    at: new Date(now).toISOString(),
  };
  const read = lineSchema.safeParse({ ...line, hash: hashOf(line) });
  if (read.success) return read.data;
  const part = read.error.issues[0]?.path.map(String).join('.') ?? '';
  return fail('case.decision', {
    en: `the decision has an unexpected form at ${JSON.stringify(part)}`,
    ru: `решение записано не так, как ожидалось: ${JSON.stringify(part)}`,
  });
}

/**
 * The bytes of a line with its newline. There is one way to write a decision, so that no byte can change
 * unseen.
 */
export function decisionLine(decision: Decision): Buffer {
  return Buffer.from(`${JSON.stringify(lineSchema.parse(decision))}\n`);
}

type LineReading = { readonly decision: Decision } | { readonly fault: Words };

const faults = {
  noJson: { en: 'the line is not JSON', ru: 'строка не является JSON' },
  noDecision: { en: 'the line is not a decision', ru: 'в строке записано не решение' },
  otherHash: {
    en: 'the line does not have the hash that it states',
    ru: 'хеш строки не тот, что в ней указан',
  },
  noSequel: {
    en: 'the line does not follow the one before it',
    ru: 'строка не продолжает предыдущую',
  },
  otherForm: {
    en: 'the line is not written as Muster writes it',
    ru: 'строка записана не так, как её пишет Muster',
  },
  undoesLater: {
    en: 'the line undoes one that comes after it',
    ru: 'строка отменяет ту, что идёт после неё',
  },
} as const satisfies Record<string, Words>;

/** Reads one line (its bytes without the newline) that should follow `last`. */
export function readDecisionLine(bytes: Buffer, last: Decision | null): LineReading {
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { fault: faults.noJson };
  }
  const read = lineSchema.safeParse(data);
  if (!read.success) return { fault: faults.noDecision };
  const decision: Decision = read.data;
  const { hash: stated, ...rest } = decision;
  if (hashOf(rest) !== stated) return { fault: faults.otherHash };
  if (decision.seq !== (last?.seq ?? 0) + 1 || decision.previous !== (last?.hash ?? null)) {
    return { fault: faults.noSequel };
  }
  if (!decisionLine(decision).subarray(0, -1).equals(bytes)) {
    return { fault: faults.otherForm };
  }
  if (decision.kind === 'undo' && decision.undoes >= decision.seq) {
    return { fault: faults.undoesLater };
  }
  return { decision };
}

/** The numbers of the lines that hold; an undo can itself be undone, which brings its line back. */
export function inForce(decisions: readonly Decision[]): ReadonlySet<number> {
  const undone = new Set<number>();
  const standing = new Set<number>();
  for (const decision of decisions.toReversed()) {
    if (undone.has(decision.seq)) continue;
    standing.add(decision.seq);
    if (decision.kind === 'undo') undone.add(decision.undoes);
  }
  return standing;
}

function hashOf(line: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonicalJson(line)).digest('hex');
}
