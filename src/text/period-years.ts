// Periods of whole years and of months counted from an end of one: two years, years joined by a dash, decades, the first six months.
import { monthSpan } from './date.ts';
import {
  isYear,
  leadBefore,
  lengthLead,
  partWord,
  period,
  smallNumber,
  yearEnd,
  type PeriodHit,
} from './period-words.ts';
import type { Token } from './tokens.ts';

export const isEachOwn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 40).some(({ key }) => key === 'respectively' || key === 'соответственно');

/** `in 2015 and 2016`, `в 2015 и 2016 годах`: both years, unless each has its own amount. */
export function yearsAt(tokens: readonly Token[], at: number): PeriodHit | null {
  const [first, joint, second] = [tokens[at], tokens[at + 1]?.key, tokens[at + 2]];
  if ((joint !== 'and' && joint !== 'и') || !isYear(first) || !isYear(second)) return null;
  const [from, to] = [Number(first?.key), Number(second?.key)];
  const isAcross = /^(?:across|through)$/.test(tokens[at - 1]?.key ?? '');
  const before = isAcross ? { mode: 'in', from: at - 1 } : leadBefore(tokens, at);
  if (to !== from + 1 || before === null || before.mode !== 'in' || isEachOwn(tokens, at + 3)) return null;
  const span = monthSpan(from, 1, to, 12, 'interval');
  return { period: period(span.from, span.to, 'in'), from: before.from, to: yearEnd(tokens, at + 3) };
}

/** `in a single year, 2016`, `на один год — 2016-й`, `the year 2016` */
export function namedYearAt(tokens: readonly Token[], at: number): PeriodHit | null {
  if (tokens[at]?.kind !== 'word') return null;
  const isMarked = /^[,:—–-]$/.test(tokens[at + 1]?.key ?? '');
  const start = isMarked ? at + 2 : at + 1;
  const token = tokens[start];
  if (!/^(?:year|год|году|года)$/.test(tokens[at]?.key ?? '') || !isYear(token)) return null;
  const year = Number(token?.key);
  const span = monthSpan(year, 1, year, 12, 'interval');
  const isEnded = tokens[start + 1]?.key === '-' && tokens[start + 2]?.glued === true;
  return {
    period: period(span.from, span.to, 'in'),
    from: leadBefore(tokens, at)?.from ?? at,
    to: yearEnd(tokens, isEnded ? start + 3 : start + 1),
  };
}

/** `of 1937–38`, `в 2022/23`: the second year in its last two digits; `2021–2023 годов`. */
export function shortYearsAt(tokens: readonly Token[], at: number): PeriodHit | null {
  const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isYear(first) || dash?.glued !== true || second?.glued !== true) return null;
  const isShort = /^\d\d$/.test(second.key);
  const isWhole = isYear(second) && yearEnd(tokens, at + 3) > at + 3;
  if (!/^[–/-]$/.test(dash.key) || !(isShort || isWhole) || tokens[at + 3]?.key === '-') return null;
  const from = Number(first?.key);
  const to = isWhole ? Number(second.key) : from - (from % 100) + Number(second.key);
  const before = leadBefore(tokens, at);
  if (to <= from || to > from + longestYears) return null;
  const span = monthSpan(from, 1, to, 12, 'interval');
  return { period: period(span.from, span.to, 'in'), from: before?.from ?? at, to: yearEnd(tokens, at + 3) };
}

/** Years that two numbers joined by a dash may span, the second in two digits. */
const longestYears = 10;

/** The first year of a decade and where its words end: `1880s`, `1880-х`, `1880-е`; null where none stands. */
function decade(tokens: readonly Token[], at: number): { readonly year: number; readonly to: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d0$/.test(token.key)) return null;
  const [next, ending] = [tokens[at + 1], tokens[at + 2]];
  const year = Number(token.key);
  if (next?.glued === true && next.key === 's') return { year, to: at + 2 };
  const isRussian = next?.key === '-' && ending?.glued === true && /^(?:х|е|ые|ых|ми)$/.test(ending.key);
  return isRussian ? { year, to: at + 3 } : null;
}

/** `in the 1880s`, `в 1880-х годах`, `in the 1980s and 1990s`: whole decades; `the early 1880s` are no part that is known. */
export function decadeAt(tokens: readonly Token[], at: number): PeriodHit | null {
  const first = decade(tokens, at);
  if (first === null) return null;
  const isJoined = /^(?:and|и|to|[-–—])$/.test(tokens[first.to]?.key ?? '');
  const last = (isJoined ? decade(tokens, first.to + 1) : null) ?? first;
  const before = leadBefore(tokens, at);
  const words = tokens.slice(Math.max(0, at - 3), at).map(({ key }) => key);
  if (last.year < first.year || before?.mode === 'until' || words.some((key) => partWord.test(key)))
    return null;
  const span = monthSpan(first.year, 1, last.year + 9, 12, 'interval');
  const isSince = before?.mode === 'since' && last === first;
  return {
    period: period(span.from, isSince ? null : span.to, isSince ? 'since' : 'in'),
    from: before?.from ?? at,
    to: yearEnd(tokens, last.to),
  };
}

export const firstWords = /^(?:first|last|перв(?:ые|ых|ым|ыми)|последни(?:е|х|м|ми))$/;

/** `the first six months of 2024`, `последние три месяца 2023 года` */
export function firstMonthsAt(tokens: readonly Token[], at: number): PeriodHit | null {
  const start = lengthLead.has(tokens[at]?.key ?? '')
    ? tokens[at + 1]?.key === 'the'
      ? at + 2
      : at + 1
    : at;
  // `пять последних месяцев`
  const isTurned = firstWords.test(tokens[start + 1]?.key ?? '');
  const [first, number] = isTurned ? [tokens[start + 1], tokens[start]] : [tokens[start], tokens[start + 1]];
  if (first?.kind !== 'word' || !firstWords.test(first.key)) return null;
  const count = smallNumber(number) ?? 0;
  if (!/^(?:months|месяц(?:а|ев|ам|ах))$/.test(tokens[start + 2]?.key ?? '') || count < 2 || count > 11)
    return null;
  const place = tokens[start + 3]?.key === 'of' ? start + 4 : start + 3;
  if (!isYear(tokens[place])) return null;
  const year = Number(tokens[place]?.key);
  const isFirst = /^(?:first|перв)/.test(first.key);
  const span = isFirst
    ? monthSpan(year, 1, year, count, 'interval')
    : monthSpan(year, 13 - count, year, 12, 'interval');
  return {
    period: period(span.from, span.to, 'in'),
    from: at,
    to: yearEnd(tokens, place + 1),
  };
}
