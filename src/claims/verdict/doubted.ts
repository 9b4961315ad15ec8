// A verdict that compared a number stands only where the figure bears all that the sentence says beside the number.
import { openDoubts, openTurns, unaccounted } from '../matching/accounted.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import type { QuantityKind } from '../../text/quantity.ts';
import type { Words } from '../../text/words.ts';
import type { Claim, Doubt, Stance, Turn } from '../claim.ts';
import { isLeadingOn, leadingOnWords } from './continued.ts';
import { withoutRecord } from './records.ts';
import { isComparing } from './growth.ts';
import { isGaining, isHeldByPair, isOfForce, isOfOtherFate, withWhole } from './share-held.ts';
import { figureOf } from './pairs-of-case.ts';
import type { Judgement, Verdict } from './verdict.ts';
import { phraseOf } from '../matching/meant.ts';
import { leastShared } from '../matching/value-fit.ts';
import { strangeSlot } from './misnamed.ts';
import { otherPeople, slotOfOthers } from './other-people.ts';
import { both, figureText, slotLabels } from './verdict-words.ts';
import { wrong } from './wrong-slot.ts';

/** Verdicts that hold the claim's number against a figure on the same thing. */
const compared: ReadonlySet<Verdict> = new Set([
  'supported',
  'supported-by-rounding',
  'rounding-misleads',
  'overstated',
  'understated',
  'sources-conflict',
]);

/** Verdicts that name what the number is of. */
const misplaced: ReadonlySet<Verdict> = new Set([
  'wrong-unit',
  'wrong-population',
  'wrong-period',
  'wrong-category',
  'wrong-place',
  'wrong-object',
]);

/** Kinds of amounts that say a number of something. */
const stated: ReadonlySet<QuantityKind> = new Set(['number', 'range', 'vague', 'none', 'share']);

const turned: Readonly<Record<Stance, Words>> = {
  denied: {
    en: 'The sentence takes this back or tells of what did not come about, and there is a figure.',
    ru: 'Фраза это отрицает или говорит о том, чего не произошло, а число есть.',
  },
  supposed: {
    en: 'The sentence only supposes or intends this, and there is a figure.',
    ru: 'Фраза это лишь предполагает или говорит о намерении, а число есть.',
  },
  part: {
    en: 'The sentence says this of others or of a part, and the figure is of all.',
    ru: 'Фраза говорит это о других или о части, а число — обо всех.',
  },
  rate: {
    en: 'The sentence says this of each single time, and the figure is a sum.',
    ru: 'Фраза говорит это о каждом отдельном разе, а число — сумма.',
  },
};

/** Of the others a number of all tells nothing. */
const otherOnes = /^(?:the )?(?:others?|remaining|rest)$|^(?:остальн|прочи)/;

export function doubted(claim: Claim, found: Judgement, { evidence }: CaseKnowledge): Judgement {
  const figure = figureOf(evidence, found.figures[0]);
  const isCompared = compared.has(found.verdict);
  if (
    figure === undefined ||
    !(isCompared || found.verdict === 'source-lost' || misplaced.has(found.verdict))
  )
    return found;
  const isStated = stated.has(claim.quantity.kind);
  // A share rests on its part and on its whole.
  const base =
    claim.quantity.kind === 'share' ? evidence.find(({ id }) => id === found.figures[1]) : undefined;
  const described = base === undefined ? figure : withWhole(figure, base);
  if (isStated && isOnAppeal(claim, figure))
    return told(found, (language) =>
      language === 'en'
        ? 'The sentence tells what came of it on appeal, and the figure does not.'
        : 'Фраза говорит о том, чем кончилось обжалование, а число — нет.',
    );
  // `of all those detained`: the base of a share.
  const isOfBase = ({ stance, word }: Turn): boolean =>
    stance === 'part' && base !== undefined && isHeldByPair(claim, word, figure, base);
  const leading = found.verdict === 'supported' ? leadingOnWords(claim, figure, evidence) : [];
  const turns = isStated
    ? openTurns(claim, described).filter((turn) => !isOfBase(turn) && !isLeadingOn(leading, turn))
    : [];
  const turn =
    turns.find(({ stance }) => stance === 'denied' || stance === 'supposed') ??
    (found.verdict.startsWith('supported') ? turns[0] : turns.find(({ word }) => otherOnes.test(word)));
  if (turn !== undefined) return told(found, (language) => turned[turn.stance][language]);
  if (!isCompared) return found;
  const isHeld = (said: string | null): boolean =>
    base !== undefined &&
    said !== null &&
    (isGaining(claim, said) ||
      isOfForce(claim, said, figure) ||
      isComparing(claim, said) ||
      isHeldByPair(claim, said, figure, base));
  // `another 164 went missing`: more than others, of whom another number is told.
  const isMore = (doubt: Doubt): boolean =>
    found.verdict === 'sources-conflict' && doubt.slot === 'population' && doubt.word === null;
  const held = base === undefined ? [figure] : [figure, base];
  const isHeldOut = isStated && found.verdict.startsWith('supported');
  const others = isHeldOut ? otherPeople(claim, held, evidence) : null;
  if (
    others !== null &&
    !(base !== undefined && (isGaining(claim, others) || isOfForce(claim, others, figure)))
  )
    return ofOthers(claim, found, figure, others);
  // Of an article of law that neither of a share's figures is of.
  const articles = (claim.category?.value ?? []).filter((key) => key.startsWith('article-'));
  const isOfLaw = held.some(({ categories }) => categories.some((key) => key.startsWith('article-')));
  if (
    base !== undefined &&
    isOfLaw &&
    articles.some((key) => !held.some(({ categories }) => categories.includes(key)))
  )
    return ofAnother(claim, found, figure, 'category');
  if (isHeldOut && base !== undefined && isOfOtherFate(claim, held))
    return ofAnother(claim, found, figure, 'event');
  const strange = isHeldOut ? strangeSlot(claim, figure) : null;
  if (strange !== null) return ofAnother(claim, found, figure, strange);
  // How much more it was than a year earlier: the two times were held against the two figures.
  const isOfTwoTimes = claim.splits.some(({ change }) => change !== undefined) && found.figures.length === 2;
  const doubts = openDoubts(claim, described).filter(
    (doubt) =>
      !isHeld(doubt.word) &&
      !isMore(doubt) &&
      !isLeadingOn(leading, doubt) &&
      !(isOfTwoTimes && doubt.slot === 'period'),
  );
  // A share of another thing is neither too high nor too low.
  const isOtherShare =
    base !== undefined && (found.verdict === 'overstated' || found.verdict === 'understated');
  if (isOtherShare && unaccounted(claim, described).some((said) => !isHeld(said) && isNarrowedBy(said)))
    return told(found, (language) =>
      language === 'en'
        ? 'The sentence says more than the two figures of the share do.'
        : 'Фраза говорит больше, чем оба числа, из которых выходит доля.',
    );
  const left = isHeldOut
    ? unaccounted(claim, described).filter((said) => !isHeld(said) && !leading.includes(said))
    : [];
  const [word] = withoutRecord(claim, left, figure, evidence);
  const slot = doubts[0]?.slot;
  if (slot !== undefined) {
    return told({ ...found, differences: doubts.map((one) => one.slot) }, (language) =>
      language === 'en'
        ? `The number is there, but the figure does not say all that the sentence says (${slotLabels[slot].en}).`
        : `Число есть, но оно говорит не обо всём, что сказано во фразе (${slotLabels[slot].ru}).`,
    );
  }
  if (word === undefined) return found;
  return told(found, (language) =>
    language === 'en'
      ? `The number is there, but the figure does not say all that the sentence says (“${word}”).`
      : `Число есть, но оно говорит не обо всём, что сказано во фразе («${word}»).`,
  );
}

/** A word of a cause, a manner or a lot. */
const isNarrowedBy = (word: string): boolean =>
  phraseOf(word).some(({ keys }) => keys.some((key) => /^(?:lot|matter) /.test(key)));

/** The figure is of others than those whom the claim counts. */
function ofOthers(claim: Claim, found: Judgement, figure: Evidence, said: string): Judgement {
  return apart(claim, found, figure, slotOfOthers(claim, figure, said), (language) =>
    language === 'en' ? `The figure does not count “${said}”` : `Это число — не о тех, кто назван «${said}»`,
  );
}

/** The figure is of another service, or of the opposite step. */
function ofAnother(
  claim: Claim,
  found: Judgement,
  figure: Evidence,
  slot: 'population' | 'event' | 'category',
): Judgement {
  return apart(claim, found, figure, slot, (language) =>
    language === 'en'
      ? `The figure is of another ${slotLabels[slot].en}`
      : `Это другое число, отличается ${slotLabels[slot].ru}`,
  );
}

/** What tells the two apart is wrong where the claim has the figure's very number; of any other number nothing is known. */
function apart(
  claim: Claim,
  found: Judgement,
  figure: Evidence,
  slot: SlotName,
  why: (language: 'en' | 'ru') => string,
): Judgement {
  return {
    ...found,
    verdict: isVery(claim, figure) ? wrong[slot] : 'cannot-tell',
    differences: [slot],
    why: both((language) => `${why(language)}: ${figureText(figure, language)}.`),
  };
}

/** The figure's number itself, and one that is no chance. */
const isVery = ({ quantity: { kind, bound, value } }: Claim, figure: Evidence): boolean =>
  kind === 'number' && bound === 'exact' && value !== null && value === figure.value && value >= leastShared;

/** `the appeal court upheld 87 sentences`, where the figure is of those passed: another step. */
const isOnAppeal = ({ kin, counts }: Claim, { counts: known, own, institutions }: Evidence): boolean =>
  counts?.value === known &&
  /^(?:case|sentence|charge|person)$/.test(known ?? '') &&
  kin.some(({ key }) => key === 'appeal') &&
  ![...own.kin, ...own.kinds, ...institutions].includes('appeal');

function told(found: Judgement, why: (language: 'en' | 'ru') => string): Judgement {
  return {
    ...found,
    verdict: 'cannot-tell',
    why: both((language) => `${why(language)} ${found.why[language]}`),
  };
}
