// Periods told otherwise than by their beginning and end: a winter over two years, the months up to an end, the close of a year, days
// of a month whose year nobody says.
import { daysInMonth, epochDay } from './calendar.ts';
import { monthSpan } from './date.ts';
import { monthNumber } from './date-words.ts';
import {
  isYear,
  leadBefore,
  lengthLead,
  period,
  smallNumber,
  yearEnd,
  type PeriodHit,
} from './period-words.ts';
import type { Token } from './tokens.ts';

/** `year`: the one that a month without one belongs to, if the text tells. */
export const endsAt = (tokens: readonly Token[], at: number, year: number | null): PeriodHit | null =>
  winterAt(tokens, at) ?? monthsUpTo(tokens, at) ?? closeOfYear(tokens, at) ?? daysOfMonth(tokens, at, year);

const winter = /^(?:winter|зим[аыойеу]{1,2})$/;

/** `the winter of 2022-23`, `зимой 2022/2023 года`: December to February. */
function winterAt(tokens: readonly Token[], at: number): PeriodHit | null {
  if (!winter.test(tokens[at]?.key ?? '')) return null;
  const first = tokens[at + 1]?.key === 'of' ? at + 2 : at + 1;
  const [year, dash, second] = tokens.slice(first, first + 3);
  if (!isYear(year) || !/^[–/-]$/.test(dash?.key ?? '') || second?.kind !== 'number') return null;
  const next = Number(year?.key) + 1;
  if (!String(next).endsWith(second.key) || second.key.length < 2) return null;
  const span = monthSpan(next - 1, 12, next, 2, 'season');
  const from = leadBefore(tokens, at)?.from ?? at;
  return { period: period(span.from, span.to, 'in'), from, to: yearEnd(tokens, first + 3) };
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:months?|месяц\p{L}{0,2})$/u, 1],
  [/^(?:year|год)$/, 12],
  [/^(?:полгода)$/, 6],
];
const upTo = /^(?:to|through|until|till|ending|по|до)$/;
const filling = /^(?:the|end|of|конец|конца)$/;
/** Months. */
const shortest = 3;
const longest = 60;

/** Words between `in` and the unit: `in the twelve`. */
const longestLength = 4;

/** `the twelve months to the end of September 2024`, `за год по сентябрь 2024-го`: so many months up to that one. */
function monthsUpTo(tokens: readonly Token[], at: number): PeriodHit | null {
  if (tokens[at]?.kind !== 'word') return null;
  const isLed = lengthLead.has(tokens[at]?.key ?? '');
  const behind = isLed ? tokens.slice(at + 1, at + longestLength) : tokens.slice(at, at + 1);
  const near = behind.findIndex(({ key }) => units.some(([word]) => word.test(key)));
  if (near < 0) return null;
  const unit = at + near + (isLed ? 1 : 0);
  const count = smallNumber(tokens[unit - 1]) ?? 1;
  const length = count * (units.find(([word]) => word.test(tokens[unit]?.key ?? ''))?.[1] ?? 1);
  let place = tokens[unit + 1]?.key === ',' ? unit + 2 : unit + 1;
  if (!upTo.test(tokens[place]?.key ?? '') || length < shortest || length > longest) return null;
  do place += 1;
  while (filling.test(tokens[place]?.key ?? ''));
  const month = monthNumber(tokens[place]?.key ?? '');
  if (month === null || !isYear(tokens[place + 1])) return null;
  const year = Number(tokens[place + 1]?.key);
  const start = 12 * year + month - length;
  const span = monthSpan(Math.floor(start / 12), (start % 12) + 1, year, month, 'interval');
  return { period: period(span.from, span.to, 'in'), from: at, to: yearEnd(tokens, place + 2) };
}

const closing = /^(?:closed|closes|ended|ends|expired|drew|came|was)$/;

/** `as 2024 closed`, `when 2024 came to an end`, `на исходе 2024 года`: by its end. */
function closeOfYear(tokens: readonly Token[], at: number): PeriodHit | null {
  if (!isYear(tokens[at])) return null;
  const year = Number(tokens[at]?.key);
  const [before = '', lead = ''] = [tokens[at - 1]?.key, tokens[at - 2]?.key];
  const isEnglish = /^(?:as|when)$/.test(before) && closing.test(tokens[at + 1]?.key ?? '');
  const isRussian = /^(?:исходе|исходу|излете|занавес|конец)$/.test(before) && /^(?:на|к|под)$/.test(lead);
  if (!isEnglish && !isRussian) return null;
  const span = monthSpan(year, 1, year, 12, 'year');
  let to = yearEnd(tokens, at + 1);
  if (isEnglish) {
    to = at + 2;
    while (/^(?:to|an|a|its|end|close|out|over|up|drawing)$/.test(tokens[to]?.key ?? '')) to += 1;
  }
  return { period: period(null, span.to, 'until'), from: isEnglish ? at - 1 : at - 2, to };
}

/** `from 12 to 15 October`, `12–15 октября`: days of a month without a year. */
function daysOfMonth(tokens: readonly Token[], at: number, year: number | null): PeriodHit | null {
  const [first, joint, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number') return null;
  const month = monthNumber(tokens[at + 3]?.key ?? '');
  if (month === null) return null;
  const [from, to] = [first.value ?? 0, second.value ?? 0];
  if (!/^(?:to|through|and|по|до|и|[-–—])$/.test(joint?.key ?? '')) return null;
  if (from < 1 || to <= from || to > 31 || isYear(tokens[at + 4])) return null;
  const start = leadBefore(tokens, at)?.from ?? at;
  const undated = { ...period(null, null, 'in'), borrowedYear: true };
  if (year === null || to > daysInMonth(year, month)) return { period: undated, from: start, to: at + 4 };
  const days = period(epochDay(year, month, from), epochDay(year, month, to), 'in');
  return { period: { ...days, borrowedYear: true }, from: start, to: at + 4 };
}
