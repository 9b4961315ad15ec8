// Beginning and end of what lasts: who ended a hunger strike is not all who went on one, and the other way round.
import type { Claim } from '../claim.ts';
import type { Evidence } from './evidence.ts';

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

/** `declared a hunger strike`, `прекратили голодовку`: a verb of the phase that the figure is of. */
export function isOwnPhase(claim: Claim, word: string, evidence: Evidence): boolean {
  if (!isLasting(evidence)) return false;
  return isOfEnd(evidence) ? endsIn(claim.words).includes(word) : beginning.test(word);
}
