// The numbers of a sentence that may be added up, where they stand: those of its claims, and bare ones that no claim holds.
import type { Claim } from '../claim.ts';

/** A number of a sentence, where it stands. */
export interface Place {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly claim: Claim | null;
}

const numeral =
  /(?<![\p{L}\d][-–—]?|№\s?|[.,]\d*)\d{1,3}(?:[,\u00A0\u202F\u2009 ]\d{3})+(?!\d)|(?<![\p{L}\d.,][-–—]?|№\s?)\d+/gu;
/** Behind a numeral that counts nothing. */
const uncounted =
  /^(?:[-–—]?(?:\p{L}{1,2}(?!\p{L}))|\s?(?:%|per cent|percent|процент|год|г\.|лет(?!\p{L})|years? old)|[.:/]\d)/iu;
const years: readonly [number, number] = [1800, 2100];

/** `isKnown`: numbers that the case has, of which none is a year. `claims`: those of one sentence. */
export function placesIn(
  text: string,
  claims: readonly Claim[],
  isKnown: (value: number) => boolean,
): readonly Place[] {
  const [{ sentence } = { sentence: { start: 0, length: 0 } }] = claims;
  const told = claims.flatMap((claim): readonly Place[] => {
    const { kind, value, per, statistic } = claim.quantity;
    if (kind !== 'number' || value === null || per !== null) return [];
    if (statistic !== null && statistic !== 'rest') return [];
    if (claim.counts?.value === 'percent' || claim.counts?.value === 'money') return [];
    return [{ value, start: claim.start, end: claim.start + claim.length, claim }];
  });
  const end = sentence.start + sentence.length;
  const bare = [...text.slice(sentence.start, end).matchAll(numeral)].flatMap((hit): readonly Place[] => {
    const start = sentence.start + hit.index;
    const value = Number(hit[0].replaceAll(/\D/g, ''));
    const isYear = value > years[0] && value < years[1] && !isKnown(value);
    const isTaken = claims.some(
      (claim) => start < claim.start + claim.length && claim.start < start + hit[0].length,
    );
    const isOther = uncounted.test(text.slice(start + hit[0].length, start + hit[0].length + 12));
    return isYear || isTaken || isOther ? [] : [{ value, start, end: start + hit[0].length, claim: null }];
  });
  return [...told, ...bare].toSorted((a, b) => a.start - b.start);
}
