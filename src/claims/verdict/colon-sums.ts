// Lists of numbers behind a colon, whatever is said of each (`327 held: 138 in pits and 206 in basements`): their sum is the number
// before the colon, though not every one of them may be a claim of its own.
import type { Claim } from '../claim.ts';
import { sumOf } from './told-sums.ts';

export interface ColonSum {
  readonly total: Claim;
  readonly numbers: readonly number[];
}

/** Lists that go on about only some of the whole. */
const some =
  /\b(?:including|among|include|includes|such as|notably|of which|of whom|of them|at least|over|more than|up to)\b|в том числе|среди|в их числе|включая|более|больше|свыше/i;
const item =
  /^(?:another\s|ещ[её]\s)?(\d{1,3}(?:[,\u00A0\u202F\u2009 ]\d{3})+|\d+)\s+(?!%|per cent|percent|процент)[\p{L}«"“(]/u;
/** A list may leave a few out; one that leaves many out is no list of all. */
const least = 0.85;
const longestList = 400;

/** By claim, in order. `isTaken`: totals whose parts are known already. */
export function colonSums(
  text: string,
  claims: readonly Claim[],
  isTaken: (total: Claim) => boolean,
): readonly ColonSum[] {
  return claims.flatMap((total, at) => {
    const { quantity, sentence, counts } = total;
    const end = sentence.start + sentence.length;
    const from = total.start + total.length;
    const rest = text.slice(from, Math.min(end, from + longestList));
    const ahead = rest.indexOf(':');
    const colon = from + ahead;
    if (ahead < 0 || end - colon > longestList || (claims[at + 1]?.start ?? end) < colon || isTaken(total))
      return [];
    if (quantity.kind !== 'number' || quantity.bound !== 'exact' || quantity.value === null) return [];
    if (quantity.per !== null || counts === null || some.test(text.slice(from, end))) return [];
    const numbers = numbersOf(text.slice(colon + 1, end));
    if (numbers === null) return [];
    const sum = sumOf(numbers);
    return sum === quantity.value || sum < least * quantity.value ? [] : [{ total, numbers }];
  });
}

/** The numbers that all items of a list begin with; null where one does not, or where they are fewer than two. */
function numbersOf(list: string): readonly number[] | null {
  const items = list
    .trim()
    .replace(/[.!?»"”)]+$/, '')
    .split(/[,;]\s+(?:and\s+|и\s+|а\s+также\s+)?|\s+(?:and|и|а\s+также)\s+(?=\d)/);
  const numbers = items.map((one) => Number((item.exec(one.trim())?.[1] ?? 'x').replaceAll(/[^\dx]/g, '')));
  return numbers.length < 2 || numbers.some((number) => !Number.isFinite(number)) ? null : numbers;
}
