// Sums that a text tells: a number with the numbers beside it that make it up, whatever the grammar between them (brackets, dashes,
// elliptic parts), found by what they add up to.
import type { Claim } from '../claim.ts';
import { bySentence } from './sentence-claims.ts';
import { placesIn, type Place } from './number-places.ts';

export interface ToldSum {
  readonly total: Claim;
  readonly addends: readonly number[];
  /** `cued`: words of adding up tell that they are all of it. */
  readonly way: 'cued' | 'loose';
  /** What stands from the number on, and in front of it since the last addend. */
  readonly tail: string;
}

/** Behind the addends: what follows, or what the number ends with, is their sum. */
const adding =
  /(?<!\p{L})(?:together|combined|in all|all told|altogether|in total|a total|total(?:s|led|ling|ed|ing)?|in sum|sum|adds? up|added|adding|making|makes?|made|brings?|bringing|between them|both|in the two|in these|of the two|of the three|comes? to|came to|amounts? to|amounted to|account(?:s|ed)? for|that is|or|вместе|всего|итого|в сумме|суммарно|в общей сложности|общим счётом|общим счетом|общим числом|набирается|набралось|набираем|сложив|сложить|сложение|складыва\p{L}+|получ(?:ается|илось|им|ится)|выходит|вышло|состав(?:ляет|ляют|или|ило|ит)|да[её]т|дают|дало|на двоих|на троих|вдво[её]м|втро[её]м|на всех|совокупно|в совокупности|то есть|то бишь|по двум|по обоим|оба|обе|обоих|обеих)(?!\p{L})/iu;
/** A sum that is told, but not all of whose parts need be: other words of the same kind between one number and another. */
const carelessly =
  /(?<!\p{L})(?:together|combined|in all|all told|altogether|in total|a total of|totall?ing|in sum|adds? up|added up|adding up|between them|making|which makes?|вместе|итого|а всего|всего|в сумме|суммарно|в общей сложности|общим счётом|общим счетом|набирается|набралось|сложив|если сложить|складываются|получается|в совокупности|совокупно)(?!\p{L})/iu;
/** Of these, and of nobody else, all are made up. */
const entire =
  /(?<!\p{L})(?:(?:add(?:s|ed)? up to|makes? up|made up|account(?:s|ed)? for) all(?: of)?(?: the)?|(?:складываются|складывается|составляют|и есть|набираются) вс[ея])\s*$/iu;
/** Behind a total: all of its parts follow. */
const wholly =
  /:|(?<!\p{L})(?:compris(?:ing|e[ds]?)|consist(?:ing|s|ed)?|made up|makes? up|composed|namely|breaks? down|broken down|broke down|split into|divided into|состо[ия]\p{L}*|складыва\p{L}*|сложил\p{L}*|а именно|распределил\p{L}*|делятся|делится)(?!\p{L})/iu;
/** Behind a total: some of its parts follow. */
const partly =
  /(?<!\p{L})(?:including|among|include[sd]?|such as|notably|at least|of which|of whom|of them|over|more than|up to|в том числе|среди|в их числе|включая|из них|из которых|более|больше|свыше)(?!\p{L})/iu;

/** Between two items of a list. */
const listed =
  /^(?![^]*(?:of (?:them|whom|which)|including|из (?:них|которых)|в том числе))[^.;:()]{0,40}?(?:,|(?<!\p{L})(?:and|и)(?!\p{L}))[^.;:()]{0,25}$/iu;
/** Longer sentences are tables, and more addends a list of its own. */
const longestSentence = 700;
const mostAddends = 8;
/** A sum of which more is missing or too much is none of these numbers. */
const nearness = 0.2;
/** Smaller numbers add up by chance. */
const leastTotal = 20;
const leastAddend = 13;

/** `isKnown`: numbers that the case has; others that are small, or years, are no addends. */
export function toldSums(
  text: string,
  claims: readonly Claim[],
  isKnown: (value: number) => boolean,
): readonly ToldSum[] {
  let last: readonly Place[] = [];
  return [...bySentence(claims).values()].flatMap((own) => {
    const [{ sentence } = { sentence: { start: 0, length: Infinity } }] = own;
    if (sentence.length > longestSentence) return [];
    const places = placesIn(text, own, isKnown).filter(({ value }) => value >= leastAddend || isKnown(value));
    const before = last;
    last = places;
    return places.flatMap((_, at) => sumAt(text, places, at, before, isKnown) ?? []);
  });
}

function sumAt(
  text: string,
  places: readonly Place[],
  at: number,
  before: readonly Place[],
  isKnown: (value: number) => boolean,
): ToldSum | null {
  const total = places[at];
  if (total === undefined || total.claim === null || total.value < leastTotal) return null;
  const { claim, value } = total;
  const sentenceEnd = claim.sentence.start + claim.sentence.length;
  const lead = text.slice(places[at - 1]?.end ?? claim.sentence.start, total.start);
  const tail = text.slice(total.end, places[at + 1]?.start ?? sentenceEnd);
  const around = text.slice(places[at - 1]?.end ?? claim.sentence.start, sentenceEnd);
  const isLast = at === places.length - 1;
  const words = `${lead}${claim.text}${isLast ? tail : ''}`;
  const numbers = places.map((place) => place.value);
  const behind = numbers.slice(at + 1);
  const ahead = at === 0 && adding.test(words) ? before.map((place) => place.value) : numbers.slice(0, at);
  const exact = [
    { all: ahead, isCued: adding.test(words) },
    { all: behind, isCued: !partly.test(tail) },
  ];
  for (const { all, isCued } of exact) {
    // Numbers that no figure has may be ages, days or floors between the addends.
    for (const numbers of [all, all.filter(isKnown)]) {
      const runs = Array.from({ length: mostAddends - 1 }, (_, i) =>
        all === ahead ? numbers.slice(-i - 2) : numbers.slice(0, i + 2),
      );
      const run = runs.find((one) => one.length > 1 && sumOf(one) === value);
      // `1,507 left: 706, 589, 212 and 367`: a list that goes on behind what makes the total.
      const [last, next] = [places[at + (run?.length ?? 0)], places[at + (run?.length ?? 0) + 1]];
      const isMore =
        run !== undefined &&
        all === behind &&
        numbers === all &&
        last !== undefined &&
        next !== undefined &&
        /:/.test(tail) &&
        listed.test(text.slice(last.end, next.start)) &&
        next.value >= leastAddend;
      if (isMore) return { total: claim, addends: behind, way: 'cued', tail: around };
      if (run !== undefined)
        return { total: claim, addends: run, way: isCued ? 'cued' : 'loose', tail: around };
    }
  }
  // A careless sum: all numbers before it, or all that follow.
  const isTold = carelessly.test(words) || (adding.test(words) && !isKnown(value) && ahead.every(isKnown));
  const isTotal = isLast && ahead.length > 1 && isTold && !/(?:\bof|\bout of|из)\s+$/iu.test(lead);
  const isEntire = isLast && ahead.length > 1 && entire.test(lead) && ahead.every((part) => part < value);
  if (isEntire && sumOf(ahead) !== value) return { total: claim, addends: ahead, way: 'cued', tail: around };
  // `152 in the town and 61 in the district; that makes 287`: three figures, of which two are told to make the third.
  const isOfFigures = isKnown(value) && ahead.every((part) => isKnown(part) && part < value);
  if (isTotal && (isNear(ahead, value) || (isOfFigures && carelessly.test(lead))))
    return { total: claim, addends: ahead, way: 'cued', tail: around };
  const isWhole = wholly.test(tail) && !partly.test(text.slice(total.end, sentenceEnd));
  const isFirst = at === 0 && claim.quantity.bound === 'exact';
  return isFirst && isNear(behind, value)
    ? { total: claim, addends: behind, way: isWhole ? 'cued' : 'loose', tail: around }
    : null;
}

const isNear = (addends: readonly number[], value: number): boolean =>
  addends.length > 1 &&
  addends.length <= mostAddends &&
  addends.every((addend) => addend < value) &&
  Math.abs(sumOf(addends) - value) <= nearness * value;

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The same digits in another order, or all but one the same. */
export function isSlip(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length || a === b) return false;
  const apart = left.split('').filter((digit, at) => digit !== right[at]).length;
  return apart === 1 || isTurned(a, b);
}

export const isTurned = (a: number, b: number): boolean => sorted(a) === sorted(b);

const sorted = (number: number): string => String(number).split('').toSorted().join('');
