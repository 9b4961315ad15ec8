// A fault of Muster itself, told without its message: that may quote input, which may name a person.
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

export function internalFault(error: unknown): Diagnostic {
  const kind = error instanceof Error ? error.name : typeof error;
  return diagnostic('muster.fault', { en: `internal error (${kind})`, ru: `внутренняя ошибка (${kind})` });
}
