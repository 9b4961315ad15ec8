// What is wrong, where, and what to do about it: the one form in which Muster speaks of faults, in every language it has.
// A reason never carries a personal value: it names the place, and the user looks there.
import type { Language, Words } from '../text/words.ts';
import { codes, type DiagnosticCode } from './codes.ts';

/** Where in a file. `line`, `column`, `row`, `table` are 1-based; `byte` is 0-based in the original file. */
export interface Place {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Of an HTML page. */
  readonly table?: number | undefined;
  readonly cell?: string | undefined;
  readonly row?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly byte?: number | undefined;
}

type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly place: Place | null;
  readonly reason: Words;
  readonly next: Words;
}

/** A diagnostic as `--json` and result.json give it: in English whatever the language of the case, so that programs can rely on it. */
export interface PlainDiagnostic extends Omit<Diagnostic, 'reason' | 'next'> {
  readonly reason: string;
  readonly next: string;
}

/** Builds a diagnostic; `next` comes from the table of codes unless sharpened here. */
export function diagnostic(
  code: DiagnosticCode,
  reason: Words,
  place: Place | null = null,
  options: { readonly severity?: Severity; readonly next?: Words } = {},
): Diagnostic {
  return {
    code,
    severity: options.severity ?? 'error',
    place,
    reason,
    next: options.next ?? codes[code],
  };
}

const placeWords = {
  row: { en: 'row', ru: 'строка' },
  table: { en: 'table', ru: 'таблица' },
  byte: { en: 'byte', ru: 'байт' },
} as const satisfies Record<string, Words>;

/** `file:sheet!cell`, `file:table n!cell`, `file:line:column`, `file:line (byte n)` or `file`. */
export function formatPlace(place: Place, language: Language): string {
  let text = place.file;
  const sheet =
    place.sheet ?? (place.table === undefined ? undefined : `${placeWords.table[language]} ${place.table}`);
  if (sheet !== undefined) {
    text += `:${sheet}`;
    if (place.cell !== undefined) text += `!${place.cell}`;
    else if (place.row !== undefined) text += `!${place.row}`;
  } else if (place.line !== undefined) {
    text += `:${place.line}`;
    if (place.column !== undefined) text += `:${place.column}`;
  } else if (place.row !== undefined) {
    text += `:${placeWords.row[language]} ${place.row}`;
  }
  if (place.byte !== undefined) text += ` (${placeWords.byte[language]} ${place.byte})`;
  return text;
}

/** `place reason [code]. next`, on one line. */
export function formatDiagnostic(d: Diagnostic, language: Language): string {
  const where = d.place === null ? '' : `${formatPlace(d.place, language)} `;
  return `${where}${d.reason[language]} [${d.code}]. ${d.next[language]}`;
}

export function plainDiagnostic({ code, severity, place, reason, next }: Diagnostic): PlainDiagnostic {
  return { code, severity, place, reason: reason.en, next: next.en };
}

/** Bad input to a command: it stops (exit 2) and the case stays as it was. */
export class MusterError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: Diagnostic | readonly Diagnostic[]) {
    const all = Array.isArray(diagnostics)
      ? (diagnostics as readonly Diagnostic[])
      : [diagnostics as Diagnostic];
    super(all.map((one) => formatDiagnostic(one, 'en')).join('\n'));
    this.name = 'MusterError';
    this.diagnostics = all;
  }
}

/** Throws a {@link MusterError} with a single diagnostic. */
export function fail(code: DiagnosticCode, reason: Words, place: Place | null = null, next?: Words): never {
  throw new MusterError(diagnostic(code, reason, place, next === undefined ? {} : { next }));
}
