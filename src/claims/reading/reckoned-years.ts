// Years told by their distance from one that the sentence names before them (`in 2024, up from 178 the year before`), and whose
// number it is that they are told of.
import { civilDay, epochDay } from '../../text/calendar.ts';
import { Lexicon } from '../../text/lexicon.ts';
import { period, type PeriodHit } from '../../text/period-words.ts';
import type { Token } from '../../text/tokens.ts';

/** How many years later than the one named. */
const distances = new Lexicon<number>([
  [
    'a year earlier|one year earlier|a year before|one year before|the year before|the previous year|the preceding year|годом ранее|годом раньше|годом прежде|предыдущем году|предыдущий год|предыдущего года',
    -1,
  ],
  [
    'a year later|one year later|the year after|the following year|the next year|год спустя|спустя год|через год|годом позже|годом позднее|следующем году|следующий год',
    1,
  ],
]);

/** A year told so, and the number that stands beside it. */
export interface ReckonedYear extends PeriodHit {
  /** Token of the number that it is told of. */
  readonly number: number;
}

/** `taken`: tokens of dates and names. */
export function reckonedYears(
  tokens: readonly Token[],
  named: readonly PeriodHit[],
  taken: readonly boolean[],
): readonly ReckonedYear[] {
  const years = named.flatMap((hit) => {
    const year = yearOf(hit);
    return year === null ? [] : [{ at: hit.to, year }];
  });
  if (years.length === 0) return [];
  return distances.all(tokens).flatMap(({ from, to, value }): readonly ReckonedYear[] => {
    const base = years.findLast(({ at }) => at <= from);
    // `the year before the war`: reckoned from something else.
    const isOpen = /^(?:before|after)$/.test(tokens[to - 1]?.key ?? '') && tokens[to]?.kind === 'word';
    if (base === undefined || isOpen) return [];
    const year = base.year + value;
    const own = period(epochDay(year, 1, 1), epochDay(year, 12, 31), 'in');
    const number = numberBeside(tokens, taken, from, to);
    return number === null ? [] : [{ period: own, from, to, number }];
  });
}

/** Of a calendar year and no more. */
function yearOf({ period: { from, to, mode, days } }: PeriodHit): number | null {
  if (days !== null || mode !== 'in' || from === null || to === null) return null;
  const { year } = civilDay(from);
  return from === epochDay(year, 1, 1) && to === epochDay(year, 12, 31) ? year : null;
}

const between = /^(?:[,—–:-]|it|there|was|were|had|been|just|only|the|figure|их|было|лишь|всего)$/;
const joining = /^(?:[,—–(]|in|of|for|during|в|за)$/;
const comparing = /^(?:as|than|with|to|on|over|чем|против|с|к|from|against)$/;
/** How far behind the words their number may stand. */
const nearby = 4;

/** Null where the year is only what something is compared with (`fewer than a year earlier`). */
function numberBeside(
  tokens: readonly Token[],
  taken: readonly boolean[],
  from: number,
  to: number,
): number | null {
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number' && taken[at] !== true;
  for (let at = to; at < Math.min(tokens.length, to + nearby); at++) {
    if (isNumber(at)) return at;
    if (!between.test(tokens[at]?.key ?? '')) break;
  }
  let before = from - 1;
  while (before > 0 && joining.test(tokens[before]?.key ?? '')) before -= 1;
  if (comparing.test(tokens[before]?.key ?? '')) return null;
  for (let at = before; at >= 0; at--) if (isNumber(at)) return at;
  return null;
}
