// What reading a list found, beside its rows and records: the accounting, the rejections, the hidden content.
import { z } from 'zod';
import type { Immutable } from '../../case/schema.ts';
import { codes, type DiagnosticCode } from '../../diagnostic/codes.ts';

const optionalText = z.string().optional();
const optionalNumber = z.number().optional();

const place = z.object({
  file: z.string(),
  sheet: optionalText,
  table: optionalNumber,
  cell: optionalText,
  row: optionalNumber,
  line: optionalNumber,
  column: optionalNumber,
  byte: optionalNumber,
});

const isCode = (code: string): code is DiagnosticCode => Object.hasOwn(codes, code);

const words = z.object({ en: z.string(), ru: z.string() });

const diagnostic = z.object({
  code: z.string().refine(isCode),
  severity: z.enum(['error', 'warning', 'note']),
  place: place.nullable(),
  reason: words,
  next: words,
});

export const listReadingSchema = z.object({
  list: z.string(),
  file: z.string(),
  sha256: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  headerRow: z.number(),
  header: z.array(z.string()),
  present: z.number(),
  read: z.number(),
  rejections: z.array(diagnostic),
  hidden: z.array(
    z.object({ kind: z.enum(['sheet', 'row', 'column', 'comment', 'formula', 'text']), place: place }),
  ),
  notes: z.array(diagnostic),
});

/** Present = read + rejections: checked when the list is read. */
export type ListReading = Immutable<z.infer<typeof listReadingSchema>>;
