// Sums that a text tells, held against the figures of a case: whether its addends may be added, and whether they make the sum.
import { seasons } from '../../text/date-words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import type { AuditedClaim } from '../audited.ts';
import { openDoubts, openTurns, unaccounted } from '../matching/accounted.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { compareSlots } from '../matching/compare-slots.ts';
import { isMonthName } from '../matching/compare-period.ts';
import { isSaidIn, meant, wordsOfClaim } from '../matching/meant.ts';
import { byWording } from '../matching/wording.ts';
import { addingOf, tellingOf } from './addends.ts';
import { isSlip, sumOf, type ToldSum } from './told-sums.ts';
import type { Judgement } from './verdict.ts';
import { both, figureText, numberText } from './verdict-words.ts';

type Found = Pick<Judgement, 'verdict' | 'why' | 'figures'>;

/** Null where its addends make it and nothing tells that they count people twice. `isHeld`: a figure bears the number itself. */
export function judgeSum(sum: ToldSum, evidence: readonly Evidence[], isHeld: boolean): Found | null {
  const { total, addends, way } = sum;
  const isAdded = way === 'cued' || (way === 'loose' && !isHeld);
  const figures = isAdded ? figuresOf(total, addends, evidence) : [];
  if (addingOf(figures, evidence) === 'overlapping') return mixed(figures, sumOf(addends));
  const isTold = way !== 'loose' || isMiscopied(total, addends, evidence);
  return isTold && !isReached(total, sumOf(addends)) ? notSummed(addends, total) : null;
}

/**
 * `of 2,873 bodies 1,346 are identified and 1,427 nameless`: beside figures that are parts of the whole, the one number that none has
 * is that of what is left but for a digit.
 */
function isMiscopied(
  { quantity: { value } }: Claim,
  addends: readonly number[],
  evidence: readonly Evidence[],
): boolean {
  const whole = evidence.find((one) => one.value === value);
  const unknown = addends.filter((addend) => evidence.every((one) => one.value !== addend));
  const [slip] = unknown;
  if (whole === undefined || slip === undefined || unknown.length > 1) return false;
  const rest = (value ?? 0) - (sumOf(addends) - slip);
  const areParts = addends.every(
    (addend) => addend === slip || evidence.some((one) => one.value === addend && one.partOf === whole.id),
  );
  const isFigure = evidence.some((one) => one.partOf === whole.id && one.value === rest);
  return (areParts || isFigure) && isSlip(slip, rest);
}

/** The sum of figures that exclude one another, told beside all of them: borne out where each of them is. */
export function judgeSoundSum(
  { total, addends, tail }: ToldSum,
  judged: readonly AuditedClaim[],
  evidence: readonly Evidence[],
): Found | null {
  const { value, bound } = total.quantity;
  if (value === null || bound !== 'exact' || sumOf(addends) !== value) return null;
  const figures = figuresOf(total, addends, evidence);
  if (figures.length !== addends.length) return null;
  const isBorne = figures.every(({ id, value: part }) =>
    judged.some(
      ({ claim, judgement }) =>
        claim.sentence.start === total.sentence.start &&
        claim.quantity.value === part &&
        judgement.verdict === 'supported' &&
        judgement.figures[0] === id,
    ),
  );
  const isSaid = figures.every(
    (one) => isTold(total, one, evidence) && byWording(total, one, compareSlots(total, one)).event === 'same',
  );
  const isSum = addingOf(figures, evidence) === 'exclusive' && (isBorne || isSaid);
  return {
    verdict: isSum && isOfAll(total, figures, tail) ? 'supported' : 'cannot-tell',
    figures: figures.map(({ id }) => id),
    why: both((language) => {
      const parts = figures.map((one) => figureText(one, language)).join(' + ');
      return language === 'en' ? `The sum of figures: ${parts}.` : `Сумма чисел: ${parts}.`;
    }),
  };
}

/** The total says nothing that one of the figures does not say too. */
function isOfAll(total: Claim, figures: readonly Evidence[], tail: string): boolean {
  const [first] = figures;
  if (first === undefined) return false;
  const all: Evidence = {
    ...first,
    words: figures.flatMap(({ words }) => words),
    wording: { ...first.wording, all: figures.flatMap(({ wording }) => wording.all) },
  };
  const { counts, event, period, category, place } = total;
  if (figures.some((one) => counts !== null && counts.value !== one.counts)) return false;
  if (event !== null && !figures.some((one) => one.event === event.value)) return false;
  if (
    category !== null &&
    !category.value.every((own) =>
      figures.some(({ categories, groups }) => [...categories, ...groups].includes(own)),
    )
  )
    return false;
  if (place !== null && !figures.some((one) => one.place === place.value)) return false;
  const isOfTime =
    period === null ||
    figures.some((one) => one.period?.from === period.value.from && one.period.to === period.value.to) ||
    figures.every(
      (one) =>
        (one.period?.from ?? -Infinity) >= (period.value.from ?? -Infinity) &&
        (one.period?.to ?? Infinity) <= (period.value.to ?? Infinity),
    );
  return (
    isOfTime &&
    meant(tail).every((word) => idle.test(word.word) || isSaidOf(word, all.wording.all)) &&
    !tokenise(tail).some(({ key }) => isTime(key)) &&
    openTurns(total, all).length === 0 &&
    openDoubts(total, all).length === 0 &&
    unaccounted(total, all).length === 0
  );
}

/** A word of the figures, or one of the event that they tell. */
const isSaidOf = (word: Meant, known: readonly Meant[]): boolean =>
  isSaidIn(word, known) ||
  known.some(({ keys }) => keys.some((key) => key.startsWith('event ') && word.keys.includes(key)));
/** Numbers, and how long it was in all. */
const idle =
  /^(?:\d.*|two|three|four|five|together|years?|months?|weeks?|days?|дв[ае]|три|четыре|пять|год\p{L}*|лет|месяц\p{L}*|недел\p{L}*|дн(?:я|ей)|вместе)$/u;
/** A month or a season, which no figure need have. */
const isTime = (word: string): boolean =>
  isMonthName(word) || seasons.some(({ pattern }) => pattern.test(word));

/** `adds up to 2,156` bounds nothing. */
function isReached({ quantity: { value, bound } }: Claim, added: number): boolean {
  if (value === null || value === added) return true;
  if (bound === 'at-most') return false;
  if (bound === 'over' || bound === 'at-least') return added >= value;
  return bound !== 'exact' && Math.abs(added - value) <= 0.06 * value;
}

/** The figure that each addend is: of several with one number that whose telling words are said. */
function figuresOf(
  total: Claim,
  addends: readonly number[],
  evidence: readonly Evidence[],
): readonly Evidence[] {
  return addends.flatMap((addend) => {
    const same = evidence.filter(({ value }) => value === addend);
    const said = same.filter((one) => isTold(total, one, evidence));
    return (said[0] ?? same[0]) === undefined ? [] : [said[0] ?? same[0]].filter((one) => one !== undefined);
  });
}

/** A claim says what tells a figure from the whole that it is a part of. */
function isTold(claim: Claim, figure: Evidence, evidence: readonly Evidence[]): boolean {
  const telling = tellingOf(figure, evidence);
  const said = wordsOfClaim(claim);
  return telling.length > 0 && telling.every((words) => words.some((word) => isSaidIn(word, said)));
}

const summing =
  /(?<!\p{L})(?:together|combined|in all|all told|altogether|in total|total(?:s|led|ling)?|in sum|adds? up|added|makes?|made|makes? up|both groups|the two|these two|between them|account(?:s|ed)? for|вместе|всего|итого|в сумме|суммарно|в общей сложности|набирается|сложив|сложить|получается|выходит|составля(?:ет|ют)|составили|да[её]т|дают|совокупно|в совокупности)(?!\p{L})/iu;
const leastTotal = 50;

/** `Women and those held in Perm make 1,519 in all`: the sum of figures whose own numbers are not told. */
export function untoldSum(claim: Claim, sentence: string, evidence: readonly Evidence[]): Found | null {
  const { value, kind, bound } = claim.quantity;
  if (kind !== 'number' || value === null || value < leastTotal || !summing.test(sentence)) return null;
  const joined = bound === 'exact' ? joinedFates(claim, value, evidence) : null;
  if (joined !== null) return joined;
  const told = evidence.filter(
    (one) => one.value !== null && one.value < value && one.bound === 'exact' && isTold(claim, one, evidence),
  );
  const sets = told.flatMap((a, at) =>
    told.slice(at + 1).flatMap((b, next) => [[a, b], ...told.slice(at + next + 2).map((c) => [a, b, c])]),
  );
  const found = sets.find(
    (set) => sumOf(set.map((one) => one.value ?? 0)) === value && addingOf(set, evidence) === 'overlapping',
  );
  return found === undefined ? null : mixed(found, value);
}

/** `Dead and missing together, the route claimed 6,511 people`: two fates of the same people, whose figures make just the number. */
function joinedFates(claim: Claim, value: number, evidence: readonly Evidence[]): Found | null {
  const told = evidence.filter(
    ({ event, value: own, wording }) =>
      own !== null &&
      own < value &&
      event !== null &&
      claim.told.includes(event) &&
      wording.category.length === 0,
  );
  for (const [at, a] of told.entries()) {
    const b = told.slice(at + 1).find((one) => (one.value ?? 0) + (a.value ?? 0) === value);
    const isOfSame =
      b !== undefined &&
      b.event !== a.event &&
      b.place === a.place &&
      b.bodyWords.join() === a.bodyWords.join() &&
      b.period?.from === a.period?.from &&
      b.period?.to === a.period?.to;
    if (!isOfSame || addingOf([a, b], evidence) !== 'exclusive' || !isOfAll(claim, [a, b], '')) continue;
    return {
      verdict: 'supported',
      figures: [a.id, b.id],
      why: both((language) => {
        const parts = [a, b].map((one) => figureText(one, language)).join(' + ');
        return language === 'en' ? `The sum of figures: ${parts}.` : `Сумма чисел: ${parts}.`;
      }),
    };
  }
  return null;
}

function mixed(figures: readonly Evidence[], added: number): Found {
  return {
    verdict: 'axes-mixed',
    figures: figures.map(({ id }) => id),
    why: both((language) => {
      const parts = figures.map((one) => figureText(one, language)).join(' + ');
      const sum = numberText(added, language);
      return language === 'en'
        ? `These are not parts of one breakdown: added up (${sum}) they count people twice: ${parts}.`
        : `Это части разных разбивок: сложенные вместе (${sum}), они считают одних и тех же людей дважды: ${parts}.`;
    }),
  };
}

function notSummed(addends: readonly number[], { quantity: { value } }: Claim): Found {
  return {
    verdict: 'parts-do-not-sum',
    figures: [],
    why: both((language) => {
      const [terms, added, said] = [
        addends.map((number) => numberText(number, language)).join(' + '),
        numberText(sumOf(addends), language),
        numberText(value ?? 0, language),
      ];
      return language === 'en'
        ? `Its own parts make ${terms} = ${added}, not ${said}.`
        : `Собственные части текста дают ${terms} = ${added}, а не ${said}.`;
    }),
  };
}
