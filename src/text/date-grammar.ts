// Reads a date or a span of dates out of one cell, in Russian or English. The whole text must be a date.
//
// Conventions: day before month in 03/04/2023, always. A two-digit year is the latest such year that is not after
// `maxYear`. Winter carries the year of its January: winter 2024 is December 2023 to February 2024. Beginning,
// middle and end are days 1–10, 11–20 and 21–end of a month, and thirds of a year. An open end (`до 5 марта`,
// `after 2020`) and `около` are unreadable: they give no interval that could be defended.
import { daysInMonth, epochDay } from './calendar.ts';
import { dayInterval, monthSpan, type DateInterval } from './date.ts';
import { meansNothing, monthNumber, monthPattern, seasons } from './date-words.ts';

export type DateReading =
  | { readonly kind: 'date'; readonly interval: DateInterval }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

const none: DateReading = { kind: 'none' };
const unreadable: DateReading = { kind: 'unreadable' };
const defaultMaxYear = 2029;
const longestDate = 80;

type Groups = readonly (string | undefined)[];
type Rule = readonly [pattern: RegExp, read: (groups: Groups, maxYear: number) => DateInterval | null];

function fullYear(text: string | undefined, maxYear: number): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  if (text.length === 4) return year >= 1000 && year <= 2199 ? year : null;
  const century = maxYear - (maxYear % 100);
  return century + year <= maxYear ? century + year : century + year - 100;
}

function day(
  y: string | undefined,
  m: number | null,
  d: string | undefined,
  maxYear: number,
): DateInterval | null {
  const year = fullYear(y, maxYear);
  return year === null || m === null ? null : dayInterval(year, m, Number(d));
}

function month(y: string | undefined, m: number | null, maxYear: number): DateInterval | null {
  const year = fullYear(y, maxYear);
  if (year === null || m === null || m < 1 || m > 12) return null;
  return monthSpan(year, m, year, m, 'month');
}

function months(
  y: string | undefined,
  first: number,
  count: number,
  precision: 'quarter' | 'half' | 'year' | 'interval',
): DateInterval | null {
  const year = fullYear(y, defaultMaxYear);
  return year === null ? null : monthSpan(year, first, year, first + count - 1, precision);
}

const ordinals: readonly RegExp[] = [
  /^(?:1|i|і|перв\p{L}+|first|1st)$/u,
  /^(?:2|ii|іі|втор\p{L}+|second|2nd)$/u,
  /^(?:3|iii|ііі|трет\p{L}+|third|3rd)$/u,
  /^(?:4|iv|іv|четверт\p{L}+|fourth|4th)$/u,
];

function ordinal(text: string | undefined, highest: number): number | null {
  const index = ordinals.findIndex((pattern) => pattern.test(text ?? ''));
  return index === -1 || index >= highest ? null : index + 1;
}

function quarter(q: string | undefined, y: string | undefined): DateInterval | null {
  const number = ordinal(q, 4);
  return number === null ? null : months(y, number * 3 - 2, 3, 'quarter');
}

function half(h: string | undefined, y: string | undefined): DateInterval | null {
  const number = ordinal(h, 2);
  return number === null ? null : months(y, number * 6 - 5, 6, 'half');
}

function season(word: string | undefined, y: string | undefined): DateInterval | null {
  const found = seasons.find((s) => s.pattern.test(word ?? ''));
  const year = fullYear(y, defaultMaxYear);
  if (found === undefined || year === null) return null;
  if (found.firstMonth === 12) return monthSpan(year - 1, 12, year, 2, 'season');
  return monthSpan(year, found.firstMonth, year, found.firstMonth + 2, 'season');
}

function partOf(word: string | undefined, m: string | undefined, y: string | undefined): DateInterval | null {
  const part = /^(?:нач|early|begin|start)/.test(word ?? '') ? 0 : /^(?:сер|mid)/.test(word ?? '') ? 1 : 2;
  if (m === undefined) return months(y, part * 4 + 1, 4, 'interval');
  const number = monthNumber(m);
  const year = fullYear(y, defaultMaxYear);
  if (number === null || year === null) return null;
  const last = part === 2 ? daysInMonth(year, number) : part * 10 + 10;
  return {
    from: epochDay(year, number, part * 10 + 1),
    to: epochDay(year, number, last),
    precision: 'interval',
  };
}

const time = '(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?z| ?[+-]\\d{2}:?\\d{2})?)?';
const nth = '(?:-?(?:го|ое|е|st|nd|rd|th))?';
const nthWord = '([1-4]|i{1,3}|і{1,3}|iv|іv|\\p{L}+|1st|2nd|3rd|4th)';
const partWord = '(начал[оае]м?|середин[аеы]|кон(?:ец|це)|early|mid|late|beginning|start|middle|end)';

const rules: readonly Rule[] = [
  [new RegExp(`^(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})${time}$`), (g, x) => day(g[1], Number(g[3]), g[4], x)],
  [
    new RegExp(`^(\\d{1,2})([-./ ])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}$`),
    (g, x) => day(g[4], Number(g[3]), g[1], x),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, (g, x) => day(g[1], Number(g[2]), g[3], x)],
  [
    new RegExp(`^(\\d{1,2})${nth}(?:[ .-]| of )*(${monthPattern})[ .,-]*(\\d{4}|'?\\d{2})$`),
    (g, x) => day(g[3]?.replace("'", ''), monthNumber(g[2] ?? ''), g[1], x),
  ],
  [
    new RegExp(`^(${monthPattern})\\.? ?(\\d{1,2})${nth}(?:, ?| )(\\d{4})$`),
    (g, x) => day(g[3], monthNumber(g[1] ?? ''), g[2], x),
  ],
  [new RegExp(`^(${monthPattern})[ .,-]*(\\d{4})$`), (g, x) => month(g[2], monthNumber(g[1] ?? ''), x)],
  [new RegExp(`^(\\d{4})[ ,.-]+(${monthPattern})$`), (g, x) => month(g[1], monthNumber(g[2] ?? ''), x)],
  [/^(\d{1,2})[./-](\d{4})$/, (g, x) => month(g[2], Number(g[1]), x)],
  [/^(\d{4})[./-](\d{1,2})$/, (g, x) => month(g[1], Number(g[2]), x)],
  [/^[x_?*х0]{1,2}[./-][x_?*х0]{1,2}[./-](\d{4})$/, (g) => months(g[1], 1, 12, 'year')],
  [/^[x_?*х0]{1,2}[./-](\d{1,2})[./-](\d{4})$/, (g, x) => month(g[2], Number(g[1]), x)],
  [/^(\d{4})$/, (g) => months(g[1], 1, 12, 'year')],
  [/^(\p{L}+)(?:,| of)? (\d{4})$/u, (g) => season(g[1], g[2])],
  [/^(\d{4}),? (\p{L}+)$/u, (g) => season(g[2], g[1])],
  [
    /^(?:зима|зимой|зимы|winter) (?:of )?(\d{4})[-/](\d{4}|\d{2})$/,
    (g) => {
      const from = Number(g[1]);
      const follows = (g[2] ?? '') === String(from + 1).slice(-(g[2] ?? '').length);
      return follows ? season('winter', String(from + 1)) : null;
    },
  ],
  [
    new RegExp(`^${nthWord}(?:-?[йяе])?[ -]*(?:квартал\\p{L}*|кв|quarter)\\.?(?: of)?,? ?(\\d{4})$`, 'u'),
    (g) => quarter(g[1], g[2]),
  ],
  [/^q([1-4])[ ,/-]*(\d{4})$/, (g) => quarter(g[1], g[2])],
  [/^(\d{4})[ ,/-]*q([1-4])$/, (g) => quarter(g[2], g[1])],
  [
    new RegExp(
      `^${nthWord}(?:-?[йяе])?[ -]*(?:полугоди\\p{L}*|п/г|half|половин\\p{L}+)(?: of)?,? ?(\\d{4})$`,
      'u',
    ),
    (g) => half(g[1], g[2]),
  ],
  [/^h([12])[ ,/-]*(\d{4})$/, (g) => half(g[1], g[2])],
  [
    new RegExp(`^${partWord}[ -](?:of )?(?:the )?(?:(${monthPattern})[ ,]+)?(?:of )?(\\d{4})$`),
    (g) => partOf(g[1], g[2], g[3]),
  ],
];

function readPoint(text: string, maxYear: number): DateInterval | null {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const interval = read(match, maxYear);
    if (interval !== null) return interval;
  }
  return null;
}

const wordedEnd = new RegExp(`(${monthPattern})[ .,]*(\\d{4})$`);

/** What the end of a span lends to its beginning: `1` in `1–5 марта 2023` is `1 марта 2023`. */
function completions(left: string, right: string): readonly string[] {
  const worded = wordedEnd.exec(right);
  const dotted = /(?:^|\D)(\d{1,2})[./](\d{4})$/.exec(right);
  const year = /(\d{4})$/.exec(right)?.[1];
  const all = [left];
  if (year !== undefined) {
    if (worded !== null && /^\d{1,2}$/.test(left)) all.push(`${left} ${worded[1]} ${year}`);
    if (dotted !== null && /^\d{1,2}$/.test(left)) all.push(`${left}.${dotted[1]}.${year}`);
    const numeric = /^\d{1,2}\.\d{1,2}$/.test(left);
    const joint = numeric ? '.' : ' ';
    // A span such as `декабрь – февраль 2024` begins in the year before.
    all.push(`${left}${joint}${year}`, `${left}${joint}${Number(year) - 1}`);
  }
  return all;
}

function readSpanOf(left: string, right: string, maxYear: number): DateInterval | null {
  const end = readPoint(right, maxYear);
  if (end === null) return null;
  for (const text of completions(left, right)) {
    const start = readPoint(text, maxYear);
    if (start === null || start.from > end.from || start.to > end.to) continue;
    return start.from === end.from && start.to === end.to
      ? end
      : { from: start.from, to: end.to, precision: 'interval' };
  }
  return null;
}

function readSpan(text: string, maxYear: number): DateInterval | null {
  const worded =
    /^(?:(?:в )?период |период )?(?:с|со|from|between|между) (.+) (?:по|до|to|till|until|and|и) (.+)$/.exec(
      text,
    );
  if (worded !== null) return readSpanOf(worded[1] ?? '', worded[2] ?? '', maxYear);
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    const left = text.slice(0, at).trim();
    const right = text.slice(at + 1).trim();
    if (left === '' || right === '') continue;
    const span = readSpanOf(left, right, maxYear);
    if (span !== null) return span;
  }
  return null;
}

function normalise(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^(?:в |во |on |in |the |born |род(?:ился|илась)? |р\. )+/, '')
    .replace(
      /(?<=\d) ?(?:г\. ?р\.?|гр\.?|года? рождения|годов|годах?|году|года|год|гг\.?|г\.?|р\.)(?=$| )/g,
      '',
    )
    .replace(/[ ,;]+$/, '')
    .replace(/(?<=\d)\.$/, '');
}

/**
 * Reads the text of a cell as a date. `none` where it says that nothing is known; `unreadable` where it is no date
 * that the grammar knows, including days that do not exist. `maxYear` (default 2029) settles two-digit years.
 */
export function readDate(text: string, options: { readonly maxYear?: number } = {}): DateReading {
  if (meansNothing(text)) return none;
  if (text.length > longestDate) return unreadable;
  const plain = normalise(text);
  const maxYear = options.maxYear ?? defaultMaxYear;
  const interval = readPoint(plain, maxYear) ?? readSpan(plain, maxYear);
  return interval === null ? unreadable : { kind: 'date', interval };
}
