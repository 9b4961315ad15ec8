// The period of a claim beside that of a figure.
import { civilDay } from '../../text/calendar.ts';
import { monthNumber } from '../../text/date-words.ts';
import type { ClaimPeriod } from '../claim.ts';
import type { Relation } from './relation.ts';

const month = 31;

/** Two periods: the same within a month, one within the other, or different; `asked`: what the case asks about; `isLoose`: told by parts of years; `isByMonths`: months are named. */
export function comparePeriod(
  claimed: ClaimPeriod | null,
  known: ClaimPeriod | null,
  asked: ClaimPeriod | null = null,
  isLoose = false,
  isByMonths = false,
): Relation {
  if (claimed === null) return 'open';
  if (claimed.from === null && claimed.to === null)
    return claimed.days === null ? 'open' : compareLength(claimed.days, known);
  if (known === null) return 'silent';
  if (claimed.mode === 'since' && claimed.from !== null) {
    // Without an end the claim reaches to when it was written; a figure with an end may have stopped before.
    if (known.from === null) return 'same';
    // What one year brought is not what has come together since.
    if (Math.abs(known.from - claimed.from) <= nearness) return isCalendarPart(known) ? 'wider' : 'same';
    return claimed.from < known.from ? 'wider' : 'differs';
  }
  if (claimed.mode === 'until' && claimed.to !== null) {
    if (known.to === null) return 'silent';
    // What one month or year brought is not what had come together by its end.
    return Math.abs(known.to - claimed.to) <= month && !isCalendarPart(known) ? 'same' : 'differs';
  }
  if (claimed.from === null || claimed.to === null) return 'open';
  const length = claimed.to - claimed.from + 1;
  if (known.from === null || known.to === null) {
    // A stock as of a day within the claim's period is what the claim may mean by it (`in spring 2024 the list held`).
    const end = known.to ?? known.from ?? 0;
    return end >= claimed.from - 3 && end <= claimed.to + 3 ? 'same' : 'differs';
  }
  const shared = Math.min(claimed.to, known.to) - Math.max(claimed.from, known.from) + 1;
  if (shared <= 0) return 'differs';
  const union = Math.max(claimed.to, known.to) - Math.min(claimed.from, known.from) + 1;
  // The years of a count are told roughly; months that are named are meant.
  const isWithin = !isByMonths && isWithinYears(claimed.from, claimed.to, known.from, known.to);
  const isRough = isLoose || length <= 45 || isWithin;
  const isEither =
    Math.max(Math.abs(claimed.from - known.from), Math.abs(claimed.to - known.to)) <=
    (!isByMonths && isOfYears(claimed.from, claimed.to) ? month : nearness);
  if (shared / union >= (length > 45 ? 0.75 : 0.9) && (isRough || isEither)) return 'same';
  const knownLength = known.to - known.from + 1;
  // One occasion within the month that names it; years that a count began and ended in.
  if (shared === knownLength && knownLength <= longestOccasion && length <= month) return 'same';
  // Before what the case asks about began, and after it ended, there was nothing to count in that month.
  const isAllAsked =
    asked !== null &&
    isNear(known.from, Math.max(claimed.from, asked.from ?? claimed.from)) &&
    isNear(known.to, Math.min(claimed.to, asked.to ?? claimed.to));
  if (shared === knownLength && length <= month && isAllAsked) return 'same';
  if (shared === knownLength && isWithin && civilDay(known.from).year < civilDay(known.to).year)
    return 'same';
  return shared === knownLength ? 'wider' : shared === length ? 'narrower' : 'differs';
}

/** Days by which a month that is named may be off: the invasion's first days are its February. */
const nearness = 25;

const isNewYear = (day: number): boolean => civilDay(day).day === 1 && civilDay(day).month === 1;

const isOfYears = (from: number, to: number): boolean => isNewYear(from) && isNewYear(to + 1);

/** Whole years, in the first and last of which the count began and ended: `in 1937–1938` for August 1937 to November 1938. */
const isWithinYears = (from: number, to: number, start: number, end: number): boolean =>
  isOfYears(from, to) &&
  civilDay(from).year === civilDay(start).year &&
  civilDay(to).year === civilDay(end).year;

const seasonLength = 92;

/** `from the autumn of 2014 to the summer of 2016`: it began in the one and ended in the other. */
export function isWithinSeasons({ from, to }: ClaimPeriod, known: ClaimPeriod | null): boolean {
  if (from === null || to === null || known === null || known.from === null || known.to === null)
    return false;
  // Within one season nothing is rounded.
  if (to - from <= seasonLength) return false;
  const [start, end] = [civilDay(from), civilDay(to + 1)];
  const isSeason = ({ month: of, day }: typeof start): boolean => day === 1 && of % 3 === 0;
  const late = known.from - from;
  const early = to - known.to;
  return (
    (isSeason(start) ? late >= -1 && late < seasonLength : Math.abs(late) <= nearness) &&
    (isSeason(end) ? early >= -1 && early < seasonLength : Math.abs(early) <= nearness)
  );
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

/** Days of one occasion. */
const longestOccasion = 21;

/** A whole month, quarter, half or year. */
export function isCalendarPart({ from, to }: ClaimPeriod): boolean {
  if (from === null || to === null) return false;
  const [first, after] = [civilDay(from), civilDay(to + 1)];
  const months = 12 * (after.year - first.year) + after.month - first.month;
  const isWhole = first.day === 1 && after.day === 1 && (first.month - 1) % months === 0;
  return isWhole && [1, 3, 6, 12].includes(months);
}

/** `over two years`: the same where the figure's period is about as long. */
function compareLength(days: number, known: ClaimPeriod | null): Relation {
  if (known === null || known.from === null || known.to === null) return 'silent';
  const length = known.to - known.from + 1;
  return Math.abs(length - days) <= 0.15 * length ? 'same' : 'differs';
}

/** `in January`, `from March to May`, of which nobody says the year: by the months of the figure; null where the claim names no such month. */
export function compareMonths(
  { from, to, days, mode }: ClaimPeriod,
  words: readonly string[],
  known: ClaimPeriod | null,
): Relation | null {
  if (from !== null || to !== null || days !== null || known === null) return null;
  const named = words.flatMap((word) => (isMonthName(word) ? [monthNumber(word)] : []));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || known.to === null) return null;
  const [start, end] = [known.from === null ? null : civilDay(known.from).month, civilDay(known.to).month];
  if (mode === 'until' || start === null) return last === end ? 'same' : 'differs';
  if (mode === 'since') return first === start ? 'same' : 'differs';
  const isShort = (known.from ?? 0) + year > known.to;
  if (first === start && last === end && isShort) return 'same';
  return 'differs';
}

const year = 366;

/** Written out: `mar`, `sep` may be other words. */
export const isMonthName = (word: string): boolean =>
  (word.length > 3 || /^(?:may|ма[йяею])$/.test(word)) && monthNumber(word) !== null;

/** `in January and March`, by the words of a sentence: two months, not all that lies between. */
export function isPairOfMonths(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      (word === 'and' || word === 'и') &&
      isMonthName(words[at - 1] ?? '') &&
      isMonthName(words[at + 1] ?? '') &&
      !words.slice(0, at).some((before) => before === 'between' || before === 'между'),
  );
}
