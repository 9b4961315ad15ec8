// What a telling says became of those whom it counts: the event of its own sentence, or the verb where no table knows it.
import { remembered } from '../../text/memo.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim, EventKey } from '../claim.ts';
import { eventWords } from '../words/events.ts';

export interface ToldEvent {
  /** Said in the sentence itself. */
  readonly stated: EventKey | null;
  /** The verb beside the amount that says what became of them where no table knows it. */
  readonly verb: string | null;
  /** `killed and wounded`: more than one thing became of them. */
  readonly isTwo: boolean;
}

export function toldEvent(claim: Claim): ToldEvent {
  const verb =
    claim.doubts.find(({ slot, word }) => slot === 'event' && word !== null && !word.startsWith('also '))
      ?.word ?? null;
  const stated = claim.event?.origin === 'stated' ? claim.event.value : null;
  const others = claim.doubts.flatMap(({ slot, word }) => (slot === 'event' && word !== null ? word : []));
  if (stated !== null && isState(claim, stated)) {
    // `283 convicts died`: what they are is not what became of them.
    const own = [...claim.unexplained, ...others.map((word) => word.replace(also, ''))]
      .flatMap((word) => eventOf(word) ?? [])
      .find((event) => event !== stated);
    if (own !== undefined) return { stated: own, verb: null, isTwo: false };
    return { stated: verb === null ? stated : null, verb, isTwo: false };
  }
  // `died in custody` says where.
  const isTwo =
    (stated === 'death' || stated === 'wound') &&
    others.some((word) => also.test(word) && isOther(word.replace(also, ''), stated));
  return { stated, verb, isTwo };
}

const isOther = (word: string, stated: EventKey): boolean => {
  const event = eventOf(word);
  return event !== null && event !== stated && !states.test(word);
};

const also = /^also /;
const eventOf = remembered(
  (word: string): EventKey | null => eventWords.at(tokenise(word), 0)?.value ?? null,
);

/** Nouns that say an event of people as what they are. */
const states =
  /^(?:convicts?|detainees?|captives?|(?:осужденн|задержанн|арестованн|пленн)(?:ый|ого|ому|ым|ые|ых|ыми))$/;

const isState = ({ words }: Claim, event: EventKey): boolean =>
  words.some((word) => states.test(word) && eventOf(word) === event);
