// What a case or a list goes through, step by step: cases opened are not those that came to court, and who was put on a list
// is not who was taken off it.
import { foldKey } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import { caseSteps } from '../words/case-steps.ts';
import { sameWord } from './same-word.ts';
import type { Evidence } from './evidence.ts';

const folded = (words: readonly string[]): readonly string[] => words.map((word) => foldKey(word));
const adding = folded([
  'put',
  'placed',
  'added',
  'entered',
  'declared',
  'объявлены',
  'внесены',
  'внесли',
  'добавлены',
  'добавили',
  'включены',
  'включили',
  'занесены',
  'занесли',
  'пополнили',
]);
const removing = folded([
  'removed',
  'struck',
  'taken',
  'deleted',
  'сняты',
  'сняло',
  'исключены',
  'исключили',
  'исключило',
  'сняли',
  'dropped',
  'удалены',
  'удалили',
  'вычеркнули',
  'вычеркнуты',
]);

type ListStep = 'added' | 'removed' | 'on';

function listStepOf(words: readonly string[]): ListStep {
  const has = (table: readonly string[]): boolean =>
    words.some((word) => table.some((known) => sameWord(word, known)));
  return has(removing) ? 'removed' : has(adding) ? 'added' : 'on';
}

/** The step of a list that a claim tells. */
export const claimedListStep = ({ words }: Claim): ListStep => listStepOf(folded(words));

/** The step of a list that a figure counts; null where it counts none. */
export function knownListStep({ event, eventWords }: Evidence): ListStep | null {
  return event === 'wanted' ? listStepOf(eventWords) : null;
}

/** Cases opened are not those that came to court: both say a step, and not the same. */
export function isOtherStep(claim: Claim, evidence: Evidence): boolean {
  const { counts, eventWords } = evidence;
  if (claim.event?.value === 'wanted' && evidence.event === 'wanted')
    return (claimedListStep(claim) === 'removed') !== (knownListStep(evidence) === 'removed');
  if (counts !== 'case' || claim.counts?.value !== 'case') return false;
  const [claimed, known] = [caseSteps(folded(claim.words)), caseSteps(eventWords)];
  return claimed.length > 0 && known.length > 0 && !claimed.some((step) => known.includes(step));
}
