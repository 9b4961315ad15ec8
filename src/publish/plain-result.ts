// A result as result.json and `--json` give it to programs.
import { plainDiagnostic, type PlainDiagnostic } from '../diagnostic/diagnostic.ts';
import type { ListResult, Result } from './result.ts';

interface PlainList extends Omit<ListResult, 'rejections' | 'notes'> {
  readonly rejections: readonly PlainDiagnostic[];
  readonly notes: readonly PlainDiagnostic[];
}

interface PlainResult extends Omit<Result, 'lists'> {
  readonly lists: readonly PlainList[];
}

/** What was found in the lists stands in English: see {@link PlainDiagnostic}. */
export function plainResult(result: Result): PlainResult {
  const lists = result.lists.map((list) => ({
    ...list,
    rejections: list.rejections.map(plainDiagnostic),
    notes: list.notes.map(plainDiagnostic),
  }));
  return { ...result, lists };
}
