// Beginning and end of what lasts: who ended a hunger strike is not all who went on one, and the other way round.
import type { Claim } from '../claim.ts';
import type { Evidence } from './evidence.ts';
import { still } from './read-slots.ts';

/** Events that people begin and end of their own. */
const lasting: ReadonlySet<string> = new Set(['hunger-strike', 'strike']);

const beginning =
  /^(?:beg[au]n|start(?:ed|ing)?|launch(?:ed|ing)?|declar(?:ed|ing)|join(?:ed|ing)?|went|go|going|gone|объяв\p{L}*|нача\p{L}*|вступ\p{L}*|присоедин\p{L}*|участвова\p{L}*)$/u;
const ending =
  /(?<!\p{L})(?:end(?:ed|ing|s)?|stopp?(?:ed|ing)?|broke off|called off|gave up|abandon(?:ed|ing)?|finish(?:ed|ing)?|halted|suspended|прекра[тщ]\p{L}*|законч\p{L}*|заверш\p{L}*|вышл[аи]|вышел|снял[аи]?|приостанов\p{L}*|сверн\p{L}*)(?!\p{L})/gu;

const isLasting = ({ own }: Evidence): boolean => own.kin.some((key) => lasting.has(key));

/** The words of a phrase that tell an end. */
const endsIn = (words: readonly string[]): readonly string[] =>
  [...words.join(' ').matchAll(ending)].flatMap(([end]) => end.split(' '));

/** The figure counts those who ended it. */
const isOfEnd = ({ wording }: Evidence): boolean => endsIn(wording.event.map(({ word }) => word)).length > 0;

/** One of the two tells the end of what lasts, the other does not. */
export function isOtherPhase(claim: Claim, evidence: Evidence): boolean {
  return isLasting(evidence) && endsIn(claim.words).length > 0 !== isOfEnd(evidence);
}

/** Days within which who is held is a stock, and not all who passed through. */
const longStay = 62;
function isOfHeld({ own, period }: Evidence): boolean {
  const { from, to } = period ?? { from: null, to: null };
  return own.kin.includes('holding') && (from === null || (to !== null && to - from <= longStay));
}

/** Beside captives, what tells that they came to be so, and what tells that they still are. */
const taking =
  /(?<!\p{L})(?:(?:was|were|been|being|got) (?:captured|seized)|taken (?:prisoner|captive|into captivity)|(?:took|fell) (?:\S+ ){0,4}(?:prisoner|captive|captivity)|surrendered|попа(?:л|в|да)\p{L}*|взя(?:т|л|в)\p{L}*|пленил\p{L}*|плен[её]н\p{L}*|сда(?:л|в)\p{L}*|угодил\p{L}*)(?!\p{L})/u;
const keeping =
  /(?<!\p{L})(?:held|holds?|holding|kept|still|remain\p{L}*|languish\p{L}*|in captivity|в плену|удержива\p{L}*|содерж\p{L}*|наход\p{L}*|оста[юеёв]\p{L}*|остал\p{L}*|том[яи]т\p{L}*)(?!\p{L})/u;

/** All who were taken prisoner in a time are not those held at its end. */
export function isTakingOfHeld({ words, event }: Claim, evidence: Evidence): boolean {
  if (event?.value !== 'capture' || evidence.event !== 'capture') return false;
  const told = evidence.wording.event.map(({ word }) => word).join(' ');
  if (!(evidence.own.kin.includes('holding') || keeping.test(told)) || taking.test(told)) return false;
  const said = words.join(' ');
  return taking.test(said) && !keeping.test(said);
}

/** Counted as of one day: who was so then. */
const isOfDay = ({ period }: Evidence): boolean =>
  period !== null && period.to !== null && (period.from === null || period.from === period.to);

/** `declared a hunger strike`, `прекратили голодовку`: a verb of the phase that the figure is of. */
export function isOwnPhase(claim: Claim, word: string, evidence: Evidence): boolean {
  // `пропавшими без вести оставались`, where the figure is of the still missing
  if (still.test(word)) return evidence.isState || isOfHeld(evidence) || isOfDay(evidence);
  if (!isLasting(evidence)) return false;
  return isOfEnd(evidence) ? endsIn(claim.words).includes(word) : beginning.test(word);
}

/** `had still not been found`: who is missing. */
const unfound =
  /(?<!\p{L})(?:not|never|не) (?:(?:yet|still|been|be|ещ[её]|был[аио]?|удалось) )*(?:found|located|traced|найд|нашл|разыск|отыск|обнаруж)/u;

export const isUnfound = (words: readonly string[]): boolean => unfound.test(words.join(' '));

/** What the claim tells lasts: `остаются`, `не найдены`. */
export const isYetSo = ({ words }: Claim): boolean =>
  words.some((word) => still.test(word)) || isUnfound(words);

/** `the whereabouts of 300 were established`: they are missing no more. */
const whereabouts = /^(?:whereabouts|fates?|местонахождени\p{L}|судьб\p{L})$/u;
const learned =
  /(?<!(?:not|never|не) (?:yet |been |be |удалось |был[аио] )*)(?<!\p{L})(?:establish|determin|clarif|confirm|learn|known|discover|found|trac|установ|установл|выясн|известн|определ)/u;

export const isLocated = ({ words }: Claim, { event }: Evidence): boolean =>
  event === 'missing' && words.some((word) => whereabouts.test(word)) && learned.test(words.join(' '));
