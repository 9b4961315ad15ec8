// Verbs that tell nothing more than that what another word says came about, that it was kept or counted, or that it passed through
// somebody's hands.
import type { Claim, EventKey } from '../claim.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isSaidIn, light, wordsOfClaim } from './meant.ts';

/** Verbs of coming to be somewhere, and of being there: what they tell stands in their complement. */
const carrying =
  /^(?:left|came|come|coming|went|found|made|make|finds?|end(?:ed|ing)|wound|landed|way|themselves|lay|lying|stood|sat|called|put|took|taken|brought|побыва\p{L}+|оказ(?:ал|ыва)\p{L}+|попа(?:л|д|в)\p{L}*|угод\p{L}+|очут\p{L}+|л[её]г(?:л\p{L}*)?|лежа\p{L}+|наход\p{L}+|назнач\p{L}+|хран\p{L}+|взял\p{L}?|взят\p{L}?|дожда\p{L}+|удостои\p{L}+|удосто[ие]н\p{L}*|visible|видн[аоы]|различим\p{L})$/u;
/** Behind it a verb tells the contrary, or another way: `gave up`, `taken off`. */
const turning = /^(?:off|out|away|back|over|down|from|free|apart|aside)$/;
const phrasal = /^(?:found|made|make|finds?|end(?:ed|ing)|wound|called)$/;
const completing = /^(?:up|way|themselves|out)$/;

/** A verb beside the word that tells what came about, which the figure tells too. */
export function isCarrying(claim: Claim, evidence: Evidence, word: string): boolean {
  const at = claim.words.indexOf(word);
  const verb = claim.words[at - 1] ?? '';
  if (completing.test(word) && phrasal.test(verb)) return isCarrying(claim, evidence, verb);
  if (!(carrying.test(word) || light.test(word) || isLosing(evidence, word)) || isTurned(claim, word))
    return false;
  if (phrasal.test(word) && !claim.words.slice(at + 1, at + 4).some((next) => completing.test(next)))
    return false;
  return isEventSaid(claim, evidence, word);
}

const losing = /^(?:lost|los(?:es?|ing)|потеря(?:л|в)\p{L}*|лиши(?:л|вш)\p{L}*|недосчита\p{L}+)$/u;
/** What those have come to whom their body lost. */
const losses: ReadonlySet<EventKey> = new Set([
  'death',
  'missing',
  'capture',
  'surrender',
  'absence',
  'desertion',
]);

/** `lost 204 sailors as prisoners`, where the figure is of those captured. */
const isLosing = ({ event }: Evidence, word: string): boolean =>
  losing.test(word) && event !== null && losses.has(event);

/** The verb tells more, or the contrary, by what stands behind it. */
function isTurned({ words }: Claim, word: string): boolean {
  const at = words.indexOf(word);
  if (words.slice(at + 1, at + 3).some((next) => turning.test(next))) return true;
  // `was to be brought`
  if (words[at - 1] === 'be') return true;
  // `were given to 391 families`: those who got it did not give it.
  return (
    word !== 'brought' && words[at + 1] === 'to' && /^(?:was|were|been|being)$/.test(words[at - 1] ?? '')
  );
}

/** Of lists and who keeps them, of paperwork, of offices that take in and give out, of losing and of what it comes to. */
const handling =
  /^(?:br(?:ings?|ought)|lodg(?:es?|ed|ing)|fil(?:es|ed|ing)|submit\p{L}*|follow(?:s|ed|ing)?|track(?:s|ed|ing)?|means?|meant|lost|los(?:es?|ing|s|ses)|costs?|claims?|claimed|command|вед(?:[её]т|ут|[её]тся|утся|ущ\p{L}+)|в[её]л[аио]?|вели|вош(?:[её]л|л[аио])|вход(?:ит|ят)|поступ(?:ил|а[ею]т)\p{L}*|потеря(?:л|в)\p{L}*|лиши(?:л|вш)\p{L}*|недосчита\p{L}+|пропус(?:тил|ка[ею]т)\p{L}*|описа(?:л|н)\p{L}*|числивш\p{L}+|выпис(?:ал|ан)\p{L}*|предъяв(?:ил|лен)\p{L}*|направил\p{L}?|пода(?:л|н|в)\p{L}*|зав(?:[её]л|ел|еден)\p{L}*|внос(?:ил|ят)\p{L}*|объяв(?:ил|лен)\p{L}*)$/u;

/** A verb that adds nothing where all that the figure says is said in other words. */
export const addsNothing = (claim: Claim, word: string): boolean =>
  (handling.test(word) || carrying.test(word) || light.test(word)) && !isTurned(claim, word);

function isEventSaid(claim: Claim, { event, own: { kin }, wording }: Evidence, word: string): boolean {
  if (event !== null && claim.event?.value === event) return true;
  if (claim.kin.some(({ key, words }) => kin.includes(key) && !words.includes(word))) return true;
  const own = wording.event.filter((known) => !light.test(known.word));
  const others = othersOf(claim, word);
  return own.length > 0 && own.every((known) => isSaidIn(known, others));
}

const known = new WeakMap<Claim, Map<string, readonly Meant[]>>();

function othersOf(claim: Claim, word: string): readonly Meant[] {
  const byWord = known.get(claim) ?? new Map<string, readonly Meant[]>();
  known.set(claim, byWord);
  const found = byWord.get(word) ?? wordsOfClaim(claim).filter((own) => own.word !== word);
  byWord.set(word, found);
  return found;
}
