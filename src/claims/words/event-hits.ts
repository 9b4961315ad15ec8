// The events that words tell, each by its longest telling.
import type { Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import type { EventKey } from '../claim.ts';
import { eventWords } from './events.ts';
import { kinEvents } from './kin-events.ts';

/** Events whose name holds the word of another. */
const own: ReadonlySet<string> = new Set(['hunger-strike']);

/** What people seek for themselves (`women seeking asylum`), who are wanted by nobody. */
const seeking = /^(?:seek|seeking|seeks|ищут|ищет)$/;
const sought =
  /^(?:asylum|refuge|shelter|protection|help|aid|work|jobs?|employment|treatment|compensation|justice|safety|citizenship|убежищ\p{L}*|защиты|помощи|помощь|работу|приют\p{L}?|спасения)$/u;

/** Events but those that are only a word of a longer one (`hunger strike`). */
export function eventsOf(tokens: readonly Token[]): readonly Hit<EventKey>[] {
  const phrases = kinEvents.all(tokens).filter(({ value }) => own.has(value));
  return eventWords
    .all(tokens)
    .filter(
      ({ from, to, value }) =>
        !phrases.some((phrase) => phrase.from <= from && to <= phrase.to) &&
        !(value === 'wanted' && sought.test(tokens[to]?.key ?? '') && seeking.test(tokens[from]?.key ?? '')),
    );
}
