// Times that a share's sentence tells by those of its whole: `in December` of a winter, `the last of the three years`, `of all
// dismissals of that year`.
import { civilDay, daysInMonth, epochDay } from '../../text/calendar.ts';
import { monthNumber } from '../../text/date-words.ts';
import { cardinalAt } from '../../text/cardinal.ts';
import { remembered } from '../../text/memo.ts';
import { tokenise } from '../../text/tokens.ts';
import type { ClaimPeriod } from '../claim.ts';
import { isMonthName } from '../matching/compare-period.ts';

export interface Reckoned {
  readonly periods: readonly ClaimPeriod[];
  /** The words that tell them. */
  readonly words: readonly string[];
}

const nowhere: Reckoned = { periods: [], words: [] };

const nth =
  /(?<!\p{L})(?:the (first|second|third|fourth|last|final)(?: (?:full|calendar))? (?:year(?! of (?:the )?(?:war|invasion|occupation))|of (?:the|these|those|its|all) ?(\p{L}+|\d+)? years)|(перв|втор|трет|четверт|последн)\p{L}{1,3} (?:же )?(?:из (?:этих )?(\p{L}+|\d+) лет|год\p{L}{0,2}(?! войны| вторжения| оккупации)))(?!\p{L})/iu;
const order: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  last: -1,
  final: -1,
  перв: 0,
  втор: 1,
  трет: 2,
  четверт: 3,
  последн: -1,
};

/** The times that a text tells within another one; `named`: those that it dates itself. */
export function timesWithin(
  text: string,
  whole: ClaimPeriod | null,
  named: readonly ClaimPeriod[],
): Reckoned {
  const { from = null, to = null } = whole ?? {};
  if (from === null || to === null) return nowhere;
  const year = yearWithin(text, from, to);
  if (year !== nowhere || named.some((period) => period.from !== null || period.to !== null)) return year;
  return monthsWithin(text, from, to);
}

function yearWithin(text: string, from: number, to: number): Reckoned {
  const found = nth.exec(text.replaceAll('ё', 'е'));
  if (found === null) return nowhere;
  const [phrase, english, number, russian, count] = found;
  const [first, last] = [civilDay(from).year, civilDay(to).year];
  const said = number ?? count;
  const years =
    said === undefined ? null : (cardinalAt(tokenise(said), 0, { isBounded: false })?.value ?? null);
  if (years !== null && years !== last - first + 1) return nowhere;
  const step = order[(english ?? russian ?? '').toLowerCase()] ?? 0;
  const year = step < 0 ? last : first + step;
  // `last year` and `за последний год` are reckoned from the day of writing.
  if (year > last || first === last || (step < 0 && years === null && !/^the final/i.test(phrase)))
    return nowhere;
  const period = within(epochDay(year, 1, 1), epochDay(year, 12, 31), from, to);
  return { periods: [period], words: wordsOf(phrase) };
}

/** Months of which nobody says the year, where the whole has only one of that name. */
function monthsWithin(text: string, from: number, to: number): Reckoned {
  const words = wordsOf(text).filter(isMonthName);
  const [only, another] = new Set(words.map((word) => monthNumber(word) ?? 0));
  if (only === undefined || another !== undefined) return nowhere;
  const [first, last] = [civilDay(from), civilDay(to)];
  const years = [];
  for (let year = first.year; year <= last.year; year++)
    if (12 * year + only >= 12 * first.year + first.month && 12 * year + only <= 12 * last.year + last.month)
      years.push(year);
  const [year, other] = years;
  if (year === undefined || other !== undefined) return nowhere;
  const start = epochDay(year, only, 1);
  return { periods: [within(start, start + daysInMonth(year, only) - 1, from, to)], words };
}

const within = (start: number, end: number, from: number, to: number): ClaimPeriod => ({
  from: Math.max(start, from),
  to: Math.min(end, to),
  mode: 'in',
  days: null,
});

const wordsOf = remembered((text): readonly string[] => tokenise(text).map(({ key }) => key));

const ofThatYear =
  /(?<!\p{L})(?:(?:of|in) (?:that|the same) year|(?:(?:за|в) )?(?:того|тот|этот) же год\p{L}?|того (?:же )?года)(?!\p{L})/iu;

/** `of all dismissals of that year`: the year of the one time that is told beside it. */
export function yearOfOther(base: string, [other, ...more]: readonly ClaimPeriod[]): Reckoned {
  const phrase = ofThatYear.exec(base)?.[0];
  if (phrase === undefined || other === undefined || more.length > 0 || other.from === null) return nowhere;
  const { year } = civilDay(other.from);
  const period = { from: epochDay(year, 1, 1), to: epochDay(year, 12, 31), mode: 'in' as const, days: null };
  return { periods: [period], words: wordsOf(phrase) };
}
