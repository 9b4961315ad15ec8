// What a command and the server of its case say to each other: the command as it was typed, then line by line whatever it
// says, as JSON. Both ends read it by these schemas.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { codes, type DiagnosticCode } from '../diagnostic/codes.ts';
import { languages } from '../text/words.ts';

export const commandPath = '/command';
export const proofPath = '/command/proof';

/** Carries the secret of the record beside the case. No page of a browser can send it here. */
export const commandHeader = 'x-muster-command';

export const nonceField = z.string().regex(/^[0-9a-f]{32,64}$/);

/** By which the server proves, before anything is sent to it, that it has written the record. */
export function proofOf(nonce: string, secret: string): string {
  return createHmac('sha256', secret).update(`muster server ${nonce}`).digest('base64url');
}

export const commandRequest = z.strictObject({
  command: z.string().max(40),
  args: z.array(z.string().max(100_000)).max(1000),
  /** Folder in which it was typed. */
  cwd: z.string().min(1).max(10_000),
  /** Spoken where the case does not say in which language. */
  locale: z.enum(languages),
  /** What was piped into it. */
  input: z.string().nullable(),
  /** Characters of a line on its terminal. */
  columns: z.int().min(1).max(10_000),
});

export type CommandRequest = Readonly<z.infer<typeof commandRequest>>;

const isCode = (code: unknown): code is DiagnosticCode =>
  typeof code === 'string' && Object.hasOwn(codes, code);

const placeSchema = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  table: z.number().optional(),
  cell: z.string().optional(),
  row: z.number().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
  byte: z.number().optional(),
});

const words = z.strictObject({ en: z.string(), ru: z.string() });

const diagnosticSchema = z.strictObject({
  code: z.custom<DiagnosticCode>(isCode),
  severity: z.enum(['error', 'warning', 'note']),
  place: placeSchema.nullable(),
  reason: words,
  next: words,
});

const progressSchema = z.strictObject({
  stage: z.string(),
  done: z.number(),
  total: z.number().nullable(),
  unit: z.string(),
});

/** `ended` or `failed` comes last. */
export const commandMessage = z.union([
  z.strictObject({ progress: progressSchema }),
  z.strictObject({ report: diagnosticSchema }),
  z.strictObject({ say: z.string() }),
  z.strictObject({ result: z.strictObject({ value: z.unknown(), text: z.string() }) }),
  z.strictObject({ ended: z.enum(['done', 'problems', 'failed', 'cancelled']) }),
  z.strictObject({ failed: z.array(diagnosticSchema) }),
]);

export type CommandMessage = Readonly<z.infer<typeof commandMessage>>;

/** Runs one command and says what comes of it; never rejects. */
export type RunCommand = (
  request: CommandRequest,
  say: (message: CommandMessage) => void,
  signal: AbortSignal,
) => Promise<void>;
