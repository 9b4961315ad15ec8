// What is wrong, where, and what to do about it: the one form in which Muster speaks of faults.
// A reason never carries a personal value: it names the place, and the user looks there.
import { codes, type DiagnosticCode } from './codes.ts';

/** Where in a file. `line`, `column`, `row` are 1-based; `byte` is 0-based in the original file. */
export interface Place {
  readonly file: string;
  readonly sheet?: string | undefined;
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
  readonly reason: string;
  readonly next: string;
}

/** Builds a diagnostic; `next` comes from the table of codes unless sharpened here. */
export function diagnostic(
  code: DiagnosticCode,
  reason: string,
  place: Place | null = null,
  options: { readonly severity?: Severity; readonly next?: string } = {},
): Diagnostic {
  return {
    code,
    severity: options.severity ?? 'error',
    place,
    reason,
    next: options.next ?? codes[code].next,
  };
}

/** `file:sheet!cell`, `file:line:column`, `file:line (byte n)` or `file`. */
export function formatPlace(place: Place): string {
  let text = place.file;
  if (place.sheet !== undefined) {
    text += `:${place.sheet}`;
    if (place.cell !== undefined) text += `!${place.cell}`;
    else if (place.row !== undefined) text += `!${place.row}`;
  } else if (place.line !== undefined) {
    text += `:${place.line}`;
    if (place.column !== undefined) text += `:${place.column}`;
  } else if (place.row !== undefined) {
    text += `:row ${place.row}`;
  }
  if (place.byte !== undefined) text += ` (byte ${place.byte})`;
  return text;
}

/** `place reason [code]. next`, on one line. */
export function formatDiagnostic(d: Diagnostic): string {
  const where = d.place === null ? '' : `${formatPlace(d.place)} `;
  return `${where}${d.reason} [${d.code}]. ${d.next}`;
}

/** Bad input to a command: it stops (exit 2) and the case stays as it was. */
export class MusterError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: Diagnostic | readonly Diagnostic[]) {
    const all = Array.isArray(diagnostics)
      ? (diagnostics as readonly Diagnostic[])
      : [diagnostics as Diagnostic];
    super(all.map(formatDiagnostic).join('\n'));
    this.name = 'MusterError';
    this.diagnostics = all;
  }
}

/** Throws a {@link MusterError} with a single diagnostic. */
export function fail(code: DiagnosticCode, reason: string, place: Place | null = null, next?: string): never {
  throw new MusterError(diagnostic(code, reason, place, next === undefined ? {} : { next }));
}
