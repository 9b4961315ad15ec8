// A right number that other words of its sentence make another's: a term or a sum that all counted are said to have got, a whole that
// is not the figure's own, a happening where the figure is of what stood.
import type { Words } from '../../text/words.ts';
import type { Claim } from '../claim.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { measureOf } from '../matching/measured.ts';
import type { Judgement } from './verdict.ts';

export function qualified(
  claim: Claim,
  found: Judgement,
  claims: readonly Claim[],
  { evidence }: CaseKnowledge,
): Judgement {
  const figure = evidence.find(({ id }) => id === found.figures[0]);
  if (figure === undefined || !found.verdict.startsWith('supported')) return found;
  const beside = claims.filter(
    (other) => other !== claim && other.id !== claim.id && other.sentence.start === claim.sentence.start,
  );
  if (isOnlyBegun(claim, figure)) return { ...found, ...ofStock };
  if (beside.length === 0) return found;
  const measure = beside.find((other) => isMeasure(other) && !isOwnMeasure(other, figure, evidence));
  if (measure !== undefined) return { ...found, ...withMeasure(measure) };
  const whole = isOfOtherWhole(claim, figure, beside, evidence);
  return whole === null ? found : { ...found, ...ofWhole(whole) };
}

/** An amount that counts nobody: years, money, weights. */
const isMeasure = ({ counts, quantity }: Claim): boolean =>
  quantity.per === null &&
  (counts?.value === 'years' || counts?.value === 'money' || measureOf(counts?.value) !== null);

/** A figure's own number, or words of this figure that hold an amount of the kind. */
function isOwnMeasure(
  { counts, quantity }: Claim,
  { label }: Evidence,
  evidence: readonly Evidence[],
): boolean {
  if (evidence.some((one) => one.counts === counts?.value && counts !== null)) return true;
  return quantity.value !== null && new RegExp(`(?<!\\d)${quantity.value}(?!\\d)`).test(label.en);
}

/** The figure that a sentence takes a part of (`of the 702 …`), where the figure of that part is of another whole. */
function isOfOtherWhole(
  claim: Claim,
  figure: Evidence,
  beside: readonly Claim[],
  evidence: readonly Evidence[],
): Evidence | null {
  if (figure.partOf === null) return null;
  for (const { quantity, start, counts } of beside) {
    if (start > claim.start || quantity.bound !== 'exact' || counts?.value !== claim.counts?.value) continue;
    const base = evidence.find(({ value }) => value === quantity.value);
    const isSibling = base !== undefined && base !== figure && base.partOf === figure.partOf;
    if (isSibling && claim.words.slice(0, 3).some((word) => /^(?:of|out|из|среди|among)$/.test(word)))
      return base;
  }
  return null;
}

const happening = /^(?:went|disappeared|vanished|пропал\p{L}{0,2}|исчезл\p{L}|исчез)$/u;
const standing =
  /^(?:were|are|was|is|remain(?:ed|s)?|still|listed|by|had|since|числ\p{L}+|знач\p{L}+|оста\p{L}+|счита\p{L}+|к|на|ко)$/u;
/** Days of a year and a little more: what came about in so short a time. */
const longestMoment = 370;

/** `in September 604 went missing`, where the figure is of all those missing by its end. */
function isOnlyBegun({ period, words }: Claim, { period: own, asked, event, isState }: Evidence): boolean {
  const time = period?.value;
  if (period?.origin !== 'stated' || time?.from === null || time?.to === null || time === undefined)
    return false;
  if (own === null || own.from !== null || own.to === null || isState) return false;
  const isLater = asked?.from === null || asked === null || time.from > asked.from;
  if (time.to - time.from > longestMoment || !isLater) return false;
  const isToldSo = words.some((word) => happening.test(word)) && event === 'missing';
  return (isToldSo || event === 'death') && !words.some((word) => standing.test(word));
}

const ofStock: Pick<Judgement, 'verdict' | 'why' | 'differences'> = {
  verdict: 'wrong-period',
  differences: ['period'],
  why: {
    en: 'The figure is of all until that time; the sentence tells of what came about within it.',
    ru: 'Это число — обо всех к тому времени; фраза говорит о случившемся за это время.',
  },
};

function withMeasure({ text }: Claim): Pick<Judgement, 'verdict' | 'why'> {
  const why: Words = {
    en: `The number is there, but the figure says nothing of “${text}”.`,
    ru: `Число есть, но о «${text}» оно ничего не говорит.`,
  };
  return { verdict: 'cannot-tell', why };
}

function ofWhole({ label, value }: Evidence): Pick<Judgement, 'verdict' | 'why' | 'differences'> {
  return {
    verdict: 'wrong-category',
    differences: ['category'],
    why: {
      en: `The number is no part of ${value ?? ''} (${label.en}): both are parts of one whole.`,
      ru: `Это число — не часть ${value ?? ''} (${label.ru}): оба — части одного целого.`,
    },
  };
}
