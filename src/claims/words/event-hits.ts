// The events that words tell, each by its longest telling.
import type { Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { EventKey } from '../claim.ts';
import { eventWords } from './events.ts';
import { kinEvents } from './kin-events.ts';

/** Events whose name holds the word of another. */
const own: ReadonlySet<string> = new Set(['hunger-strike']);

/** Events but those that are only a word of a longer one (`hunger strike`). */
export function eventsOf(tokens: readonly Token[]): readonly Hit<EventKey>[] {
  const phrases = kinEvents.all(tokens).filter(({ value }) => own.has(value));
  return eventWords
    .all(tokens)
    .filter(({ from, to }) => !phrases.some((phrase) => phrase.from <= from && to <= phrase.to));
}
