// Blocking rules proposed for a case.
import { fail } from '../../diagnostic/diagnostic.ts';
import type { Effects } from '../../effect/effects.ts';
import { suggestBlocking, type BlockingSuggestion } from '../../linkage/blocking/suggest-blocking.ts';
import type { Language } from '../../text/words.ts';
import { linkOptions } from './link-options.ts';
import { readLists } from '../run-case.ts';
import { openSession } from '../session.ts';
import { encodeStored } from '../lists/stored-records.ts';

export interface CaseSuggestion {
  readonly language: Language;
  readonly suggestion: BlockingSuggestion;
}

/** Reads the lists of a case and proposes rules for them; decisions play no part. Throws MusterError on bad input. */
export async function suggestRules(
  folder: string,
  pairsAtMost: number | null,
  effects: Effects,
): Promise<CaseSuggestion> {
  const session = await openSession(folder, effects);
  try {
    const lists = await readLists(session, false, effects);
    if (lists.length === 0) fail('run.no-lists', { en: 'the case has no lists', ru: 'в деле нет списков' });
    const stored = lists.map(({ hash, reading }) => ({ list: reading.list, table: hash }));
    const options = linkOptions(session.case, []);
    const encoded = await encodeStored(stored, options, session.database, effects);
    const suggestion = await suggestBlocking(encoded, options, pairsAtMost, effects);
    return { language: session.case.language, suggestion };
  } finally {
    await session.close();
  }
}
