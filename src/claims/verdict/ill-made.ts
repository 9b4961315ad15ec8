// Statistics that are ill made, whatever their words: a count divided by another time than the one it was counted in, a count over
// a time by what stood on one day, the middle of two numbers called a median or an average.
import { cardinalAt } from '../../text/cardinal.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { compareSlots } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { isTelling } from '../matching/value-fit.ts';
import { besideIn, wordsTogether } from './sentence-claims.ts';
import { flowByStock, isStock } from './flow-by-stock.ts';
import { sameSlots } from './judge-matching.ts';
import { isRateOf, perDays, perWords, spansOf } from './judge-rate.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText, numberText } from './verdict-words.ts';

export function illMade(claim: Claim, knowledge: CaseKnowledge, others: readonly Claim[]): Judgement | null {
  const { kind, per } = claim.quantity;
  const middle = midpointOf(claim, knowledge.evidence, others);
  if (middle !== null || knowledge.evidence.length === 0) return middle;
  if (per !== null)
    return (
      dividedOtherwise(claim, knowledge.evidence, besideIn(claim, others)) ??
      dividedByNamed(claim, knowledge.evidence, others)
    );
  return kind === 'share' ? flowByStock(claim, knowledge, others) : null;
}

/** Figures whose very number the sentence tells beside the claim's own. */
function toldBeside({ numbers, quantity }: Claim, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(
    ({ value }) => value !== null && value !== quantity.value && isTelling(value) && numbers.includes(value),
  );
}

/** How near a rounded quotient comes to what was divided. */
const near = 0.06;

/** `286 burials over the 38 days of the call-up`: the total is told, and its rate over its own time is another. */
function dividedOtherwise(
  claim: Claim,
  evidence: readonly Evidence[],
  beside: readonly Claim[],
): Judgement | null {
  const { value, per, grain } = claim.quantity;
  if (value === null || value <= 0 || per === null) return null;
  const totals = toldBeside(claim, evidence).filter(
    (item) => (item.value ?? 0) > value && spansOf(item, per) > 0,
  );
  if (totals.some((total) => isRateOf(claim, (total.value ?? 0) / spansOf(total, per)))) return null;
  const named = claim.numbers.filter((number) => number !== value);
  const lengths = [
    ...named,
    ...named.map((number) => number / perDays[per]),
    ...evidence.map((item) => spansOf(item, per)),
    perDays.year / perDays[per],
  ];
  const isNear = (rate: number): boolean =>
    Math.abs(rate - value) <= Math.max(near * value, Math.min(grain, value / 5) / 2);
  for (const total of totals) {
    const count = total.value ?? 0;
    const divisor = lengths.find((length) => length > 1 && isNear(count / length));
    const { counts, event, population } = compareSlots(claim, total);
    const isTold = beside.some(
      (other) => other.quantity.value === count && other.event?.value === claim.event?.value,
    );
    const isOfTotal = (isTold || event !== 'differs') && population !== 'differs';
    if (counts === 'differs' || (divisor === undefined && !isOfTotal)) continue;
    const own = count / spansOf(total, per);
    return judged(
      'invalid-statistic',
      both((language) => {
        const [text, rate] = [figureText(total, language), numberText(own, language)];
        const by = divisor === undefined ? null : numberText(Math.round(divisor * perDays[per]), language);
        if (language === 'en')
          return `${by === null ? 'The total is divided by another time than its own' : `The total is divided by about ${by} days, which is not the time that it was counted in`}: ${text}, which over its own time makes ${rate} ${perWords[per].en}.`;
        return `${by === null ? 'Итог поделён не на своё время' : `Итог поделён примерно на ${by} дней, а это не то время, за которое он подсчитан`}: ${text}; за своё время выходит ${rate} ${perWords[per].ru}.`;
      }),
      { figures: [total.id], differences: ['period'] },
    );
  }
  return null;
}

const dividing = /^(?:divid|spread$|averag|разде|поде|дели)/;
const isYear = (number: number): boolean => number >= 1800 && number < 2100;

/**
 * `over the 214 days, 18 a day`, `3,596 still missing after 31 months: 116 a month`: the figure over a number of days that the
 * sentence names and that it was not counted in, or what stood on one day over any.
 */
function dividedByNamed(
  claim: Claim,
  evidence: readonly Evidence[],
  others: readonly Claim[],
): Judgement | null {
  const { value, per, grain } = claim.quantity;
  if (value === null || value <= 0 || per === null) return null;
  const isQuotient = (count: number, length: number): boolean =>
    length >= 2 && Math.abs(count / length - value) <= Math.max(0.03 * value, Math.min(grain, value / 5) / 2);
  const isDividing = claim.words.some((word) => dividing.test(word));
  // `3,418 were detained. Divided by 90 days, that is 38 a day`
  const before = others.findLast(({ sentence }) => sentence.start < claim.sentence.start)?.quantity.value;
  for (const item of evidence) {
    const count = item.value ?? 0;
    const isTold = claim.numbers.includes(count) || (isDividing && before === count);
    const isOfNone = spansOf(item, per) === 0 || isStock(item);
    if (count <= value || (isOfNone && !isTold)) continue;
    if (!isOfNone && isRateOf(claim, count / spansOf(item, per))) return null;
    const lengths = claim.numbers.filter(
      (number) => number > 1 && number !== value && number !== count && !isYear(number),
    );
    const length = lengths.find(
      (number) => isQuotient(count, number) || (per !== 'day' && isQuotient(count, number / perDays[per])),
    );
    const { counts, event, population, category } = compareSlots(claim, item);
    const isOfIt =
      isTold || (isTelling(count) && event === 'same' && population !== 'differs' && category !== 'differs');
    const isDivided = isOfNone && isDividing;
    if ((length === undefined && !isDivided) || counts === 'differs' || !isOfIt) continue;
    return judged(
      'invalid-statistic',
      both((language) => {
        const text = figureText(item, language);
        if (isOfNone)
          return language === 'en'
            ? `What stood on one day is divided by a time in which it did not come about: ${text}.`
            : `Состояние на один день поделено на срок, за который оно не складывалось: ${text}.`;
        const by = numberText(length ?? 0, language);
        return language === 'en'
          ? `The count is divided by another time (${by}) than the one that it was counted in: ${text}.`
          : `Подсчёт поделён не на то время (${by}), за которое он велся: ${text}.`;
      }),
      { figures: [item.id], differences: ['period'] },
    );
  }
  return null;
}

/** The middle between two extremes, called a median or an average. */
function midpointOf(claim: Claim, evidence: readonly Evidence[], others: readonly Claim[]): Judgement | null {
  const { statistic, value } = claim.quantity;
  if (statistic === 'rest' || value === null) return null;
  // The word may stand anywhere in the sentence, where the number is the very middle.
  if (statistic === null)
    return wordsTogether(claim, others).some((word) => averaging.test(word))
      ? middleOf(value, endsOf(claim, value, evidence, others))
      : null;
  // A share may be of a range told anywhere, a number only of those beside it.
  const beside = besideIn(claim, others);
  const among = claim.quantity.kind === 'number' ? beside : others.filter((other) => other !== claim);
  const range = among.find(
    ({ counts, quantity }) =>
      counts?.value === claim.counts?.value &&
      quantity.low !== null &&
      quantity.high !== null &&
      quantity.low < quantity.high &&
      quantity.value === null &&
      quantity.kind !== 'vague',
  );
  const ends =
    range === undefined
      ? (extremesOf(claim, beside) ?? endsOf(claim, value, evidence, others))
      : [range.quantity.low ?? 0, range.quantity.high ?? 0];
  return middleOf(value, ends, range === undefined ? 0 : 0.02);
}

const averaging = /^(?:median|averag|midpoint|медиан|средн|усредн|посередин)/;

function middleOf(value: number, ends: readonly number[] | null, tolerance = 0): Judgement | null {
  if (ends === null) return null;
  const [low = 0, high = 0] = ends;
  const middle = (low + high) / 2;
  if (Math.abs(middle - value) > Math.max(0.5, tolerance * Math.abs(middle))) return null;
  return judged(
    'invalid-statistic',
    both((language) => {
      const [a, b, m] = [numberText(low, language), numberText(high, language), numberText(value, language)];
      return language === 'en'
        ? `${m} is the middle between the extremes ${a} and ${b}, which is neither a median nor an average of anything counted.`
        : `${m} — середина между крайними значениями ${a} и ${b}; это не медиана и не среднее чего-либо подсчитанного.`;
    }),
  );
}

/** `From 95 in January to 321 in May: the median month cost 208`: the two numbers before it in its sentence. */
function extremesOf(claim: Claim, beside: readonly Claim[]): readonly number[] | null {
  const before = beside.flatMap(({ start, counts, quantity }) =>
    start < claim.start &&
    counts?.value === claim.counts?.value &&
    quantity.kind === 'number' &&
    quantity.value !== null
      ? [quantity.value]
      : [],
  );
  return before.length === 2 && before[0] !== before[1] ? before : null;
}

/** Numbers of one sentence among which two are sought. */
const mostNumbers = 6;

/** Those of its sentence in digits, of its claims, and in words. */
function numbersTogether(
  claim: Claim,
  words: readonly string[],
  others: readonly Claim[],
): readonly number[] {
  const told = besideIn(claim, others).flatMap(({ quantity: { value, low, high } }) =>
    value === null ? [low ?? [], high ?? []].flat() : [value],
  );
  const tokens = tokenise(words.join(' '));
  const spelled = tokens.flatMap((_, at) => cardinalAt(tokens, at, { isBounded: false })?.value ?? []);
  return [...new Set([...claim.numbers, ...told, ...spelled])];
}

const ofMonths = /^(?:months?|месяц\p{L}*)$/u;
const ofYears = /^(?:years?|лет|года?|годов|годами)$/u;

/** Two numbers as they are, and where a sentence has months beside years, the one of them in months or in years. */
function lengthsOf(words: readonly string[], a: number, b: number): readonly (readonly [number, number])[] {
  const isOfBoth = words.some((word) => ofMonths.test(word)) && words.some((word) => ofYears.test(word));
  return isOfBoth
    ? [
        [a, b],
        [a, 12 * b],
        [12 * a, b],
        [a / 12, b],
        [a, b / 12],
      ]
    : [[a, b]];
}

/** Two numbers of its sentence, whatever they count, or the ends of a figure's own range, whose very middle it is. */
function endsOf(
  claim: Claim,
  value: number,
  evidence: readonly Evidence[],
  others: readonly Claim[],
): readonly number[] | null {
  const { counts, quantity } = claim;
  const words = wordsTogether(claim, others);
  const few = numbersTogether(claim, words, others)
    .filter((number) => number !== value)
    .slice(0, mostNumbers);
  const isMiddle = (a: number, b: number): boolean =>
    a !== b && Math.abs((a + b) / 2 - value) <= Math.min(quantity.grain, 1) / 2 + 1e-9;
  for (const [i, one] of few.entries()) {
    for (const other of few.slice(i + 1)) {
      for (const [a, b] of lengthsOf(words, one, other))
        if (isMiddle(a, b)) return [Math.min(a, b), Math.max(a, b)];
    }
  }
  const range = evidence.find(
    (item) =>
      item.value === null &&
      item.low !== null &&
      item.high !== null &&
      item.counts === counts?.value &&
      (item.low + item.high) / 2 === value,
  );
  if (range !== undefined) return [range.low ?? 0, range.high ?? 0];
  // Two counts of the very same by two sources.
  const counted = evidence.filter((item) => item.value !== null && item.counts === counts?.value);
  for (const [i, a] of counted.entries()) {
    const b = counted
      .slice(i + 1)
      .find(
        (item) =>
          item.source !== a.source &&
          sameSlots(a, item) &&
          Math.abs(((a.value ?? 0) + (item.value ?? 0)) / 2 - value) <= 0.5,
      );
    if (b !== undefined) return [Math.min(a.value ?? 0, b.value ?? 0), Math.max(a.value ?? 0, b.value ?? 0)];
  }
  return null;
}
