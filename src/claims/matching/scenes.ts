// The scene of a whole case: what its question names as the undertaking in the course of which all came about.
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import type { Evidence } from './evidence.ts';

const scenes: Readonly<Record<string, RegExp>> = {
  operation: /^(?:operations?|операци[яиюейямх]{1,3})$/u,
  campaign: /^(?:campaigns?|кампани[яиюейямх]{1,3})$/u,
  purge: /^(?:purges?|чист(?:ка|ки|ку|ке|кой|ок))$/u,
  occupation: /^(?:occupation|оккупаци[яиюей]{1,2})$/u,
  siege: /^(?:siege|blockade|осад[аыуе]|осадой|блокад[аыуе]|блокадой)$/u,
  offensive: /^(?:offensives?|наступлени[яеюм]{1,2})$/u,
  uprising: /^(?:uprisings?|revolts?|rebellions?|восстани[яеюм]{1,2}|мятеж\p{L}{0,2})$/u,
  crackdown: /^(?:crackdowns?|репресси[яиюейямх]{1,3})$/u,
  strike: /^(?:strikes?|забастовк[аиуе]|стачк[аиуе])$/u,
};
const during =
  / (?:in the course of|over the course of|during|throughout|за время|во время|в ходе|за весь срок|в период) (?:(?:the|this|that|all|whole|entire|всей|этой|той|самой|всего|этого) ){0,2}$/u;
/** A noun with a word before it is another scene: `the Polish operation`. */
const reach = 6;

/** The undertakings that a case's question names. */
export const scenesOf = (event: string): readonly string[] =>
  tokenise(event).flatMap(({ key }) => sceneOf(key));

const sceneOf = (word: string): readonly string[] =>
  Object.entries(scenes).flatMap(([key, said]) => (said.test(word) ? [key] : []));

/** `in the course of the operation`, where the whole case is of the operation. */
export function isInScene({ words }: Claim, { scenes: own }: Evidence, word: string): boolean {
  if (!sceneOf(word).some((key) => own.includes(key))) return false;
  const at = words.indexOf(word);
  return during.test(` ${words.slice(Math.max(0, at - reach), at).join(' ')} `);
}
