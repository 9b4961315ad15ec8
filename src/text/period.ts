// Periods in running text: dates and spans as the grammar of dates reads them, with what stands before them (`by`, `since`,
// `до`, `с`), the beginning of a war by its words, and lengths of time.
import { readDate } from './date-grammar.ts';
import { monthNumber, seasons } from './date-words.ts';
import { monthSpan } from './date.ts';
import { Lexicon } from './lexicon.ts';
import { remembered } from './memo.ts';
import {
  isYear,
  lead,
  leadBefore,
  lengthLead,
  partWord,
  period,
  smallNumber,
  yearEnd,
  yearWord,
  type PeriodHit,
} from './period-words.ts';
import { endsAt } from './period-ends.ts';
import {
  decadeAt,
  firstMonthsAt,
  firstWords,
  isEachOwn,
  namedYearAt,
  shortYearsAt,
  yearsAt,
} from './period-years.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './word-class.ts';

/** Days: when what these words name began. */
const beginnings = new Lexicon<number>([
  [
    'the start of the war|the beginning of the war|the war beginning|the war start|the war began|the start of the invasion|the beginning of the invasion|the full scale invasion|the invasion|the start of the full scale invasion|the beginning of the full scale invasion|the start of the full scale war|the start of russia full scale invasion|russia full scale invasion|russia invasion|the war outbreak|the outbreak of war|the outbreak of the war|the start of the conflict|the beginning of the conflict|the war broke out|the start of hostilities|the start of the special military operation|the full scale war began|the invasion began',
    19_047,
  ],
  [
    'начала войны|начала полномасштабн~ войны|начала вторжения|начала полномасштабн~ вторжения|начала сво|начала спецоперации|начала специальной военной операции|начала боевых действий|начала конфликта|полномасштабного вторжения|начала полномасштабного конфликта',
    19_047,
  ],
  [
    'mobilisation|mobilization|the mobilisation|the mobilization|the start of mobilisation|the start of mobilization|мобилизации|начала мобилизации|объявления мобилизации|объявления частичной мобилизации|начала частичной мобилизации',
    19_256,
  ],
]);

const lengths = new Lexicon<number>([
  ['day~|день|дня|дней|дням|сутки|суток', 1],
  ['week~|недел~|недель', 7],
  ['month~|месяц~', 30.44],
  ['year~|год|года|лет|годы', 365.25],
]);
const longestDate = 7;
const readRemembered = remembered((text: string) => readDate(text));

const yearLead = new Set(
  'year in since by until till from during for before after early mid late of throughout through to and between spring summer autumn fall winter beginning end start - – — с по в к за до от начала конца'.split(
    ' ',
  ),
);
const dateWord = wordClass(
  ({ key }) =>
    monthNumber(key) !== null || seasons.some(({ pattern }) => pattern.test(key)) || partWord.test(key),
);
const ordinalOfPart = wordClass(({ key }) =>
  /^(?:first|second|third|fourth|перв|втор|трет|четверт)/.test(key),
);
const spanLead = new Set(['from', 'between', 'с', 'со', 'между']);
/** What a period may begin with, of whatever form it is. */
const mayBeginPeriod = wordClass(
  (word) =>
    dateWord(word) ||
    ordinalOfPart(word) ||
    spanLead.has(word.key) ||
    lengthLead.has(word.key) ||
    firstWords.test(word.key) ||
    smallNumber(word) !== null ||
    /^(?:(?:since|after|после)$|beginning|starting|начиная|еще|months?|месяц|year|год|полгода)/.test(
      word.key,
    ),
);

/** All periods of a sentence, in order. `year`: the year that a month without one belongs to, if the text tells. */
export function periods(tokens: readonly Token[], text: string, year: number | null): readonly PeriodHit[] {
  const hits: PeriodHit[] = [];
  const [only, ...more] = new Set(tokens.filter(isYear).map(({ key }) => key));
  const assumed = only !== undefined && more.length === 0 ? Number(only) : year;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token?.kind === 'word' ? !mayBeginPeriod(token) : token?.kind === 'mark') {
      at += 1;
      continue;
    }
    const hit =
      spanAt(tokens, at, text) ??
      endsAt(tokens, at, assumed) ??
      daysAt(tokens, at, text) ??
      monthsAt(tokens, at, text) ??
      followingMonthsAt(tokens, at, text) ??
      yearsAt(tokens, at) ??
      namedYearAt(tokens, at) ??
      shortYearsAt(tokens, at) ??
      decadeAt(tokens, at) ??
      warAt(tokens, at) ??
      firstMonthsAt(tokens, at) ??
      dateAt(tokens, at, text, assumed) ??
      lengthAt(tokens, at);
    if (hit === null) at += 1;
    else {
      hits.push(hit);
      at = hit.to;
    }
  }
  return hits;
}

/** `from March to July 2024`, `с марта по июль 2024 года`, `between … and …`. */
function spanAt(tokens: readonly Token[], at: number, text: string): PeriodHit | null {
  if (!spanLead.has(tokens[at]?.key ?? '')) return null;
  const second = tokens
    .slice(at + 2, at + 7)
    .findIndex(({ key }) => /^(?:to|and|till|until|through|по|до|и)$/.test(key));
  if (second < 0) return null;
  const closed = untilEndOfYear(tokens, at, at + 2 + second, text);
  if (closed !== null) return closed;
  for (let to = Math.min(tokens.length, at + second + 3 + 6); to > at + second + 3; to--) {
    const found = read(tokens, at, to, text);
    if (found !== null && found.to > found.from) {
      return { period: period(found.from, found.to, 'in'), from: at, to: yearEnd(tokens, to) };
    }
  }
  return null;
}

/** `between September 2011 and the end of 2013`, `с марта 1944 года до конца 1948-го`. */
function untilEndOfYear(tokens: readonly Token[], at: number, joint: number, text: string): PeriodHit | null {
  const rest = tokens.slice(joint + 1, joint + 5).map(({ key }) => key);
  const place = rest.findIndex((key) => /^(?:end|конца?|концу)$/.test(key));
  if (place < 0 || rest.slice(0, place).some((key) => key !== 'the' && key !== 'к')) return null;
  const behind = joint + 2 + place + (rest[place + 1] === 'of' ? 1 : 0);
  // `the end of June 2013`
  const month = monthNumber(tokens[behind]?.key ?? '');
  const year = month === null ? behind : behind + 1;
  if (!isYear(tokens[year])) return null;
  // `1944-го`
  const start = tokens[joint - 2]?.key === '-' ? joint - 2 : joint;
  const own = Number(tokens[year]?.key);
  const first = read(tokens, at + 1, start, text) ?? readIn(tokens, at + 1, start, text, own);
  const last = monthSpan(own, month ?? 12, own, month ?? 12, 'month');
  if (first === null || first.from > last.from) return null;
  return { period: period(first.from, last.to, 'in'), from: at, to: yearEnd(tokens, year + 1) };
}

/** `on 17 and 18 November 2023`, `4 и 5 ноября 2023 года`: both days. */
function daysAt(tokens: readonly Token[], at: number, text: string): PeriodHit | null {
  const [first, joint, second, month] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first?.kind !== 'number' || !/^(?:and|и)$/.test(joint?.key ?? '')) return null;
  if (Number(second?.key) !== Number(first.key) + 1 || monthNumber(month?.key ?? '') === null) return null;
  const last = isYear(tokens[at + 4]) ? read(tokens, at + 2, at + 5, text) : null;
  if (last === null || last.from !== last.to) return null;
  const from = leadBefore(tokens, at)?.from ?? at;
  return { period: period(last.from - 1, last.to, 'in'), from, to: yearEnd(tokens, at + 5) };
}

/** `in July and August 2022`, `в июле и августе 2022 года`: both months. */
function monthsAt(tokens: readonly Token[], at: number, text: string): PeriodHit | null {
  const first = tokens[at];
  const joint = tokens[at + 1]?.key;
  if (first?.kind !== 'word' || (joint !== 'and' && joint !== 'и')) return null;
  if (monthNumber(first.key) === null || !isYear(tokens[at + 3])) return null;
  const last = read(tokens, at + 2, at + 4, text);
  if (last === null) return null;
  const month = monthNumber(first.key) ?? 1;
  const span = monthSpan(Number(tokens[at + 3]?.key), month, Number(tokens[at + 3]?.key), month, 'month');
  const lead = leadBefore(tokens, at);
  return span.from > last.from
    ? null
    : { period: period(span.from, last.to, 'in'), from: lead?.from ?? at, to: yearEnd(tokens, at + 4) };
}

/** `in December 2023 and January 2024`, `за декабрь 2023-го и январь 2024 года`: both, where the one follows the other; `March 2022 to May 2023`. */
function followingMonthsAt(tokens: readonly Token[], at: number, text: string): PeriodHit | null {
  if (tokens[at]?.kind !== 'word' || monthNumber(tokens[at].key) === null || !isYear(tokens[at + 1]))
    return null;
  const joint = yearEnd(tokens, nthEnd(tokens, at + 2));
  const isSpan = /^(?:to|through|till|until|по|[-–—])$/.test(tokens[joint]?.key ?? '');
  if (!isSpan && !/^(?:and|и)$/.test(tokens[joint]?.key ?? '')) return null;
  const second = joint + (/^(?:in|в)$/.test(tokens[joint + 1]?.key ?? '') ? 2 : 1);
  if (monthNumber(tokens[second]?.key ?? '') === null || !isYear(tokens[second + 1])) return null;
  const [first, last] = [read(tokens, at, at + 2, text), read(tokens, second, second + 2, text)];
  const lead = leadBefore(tokens, at);
  if (first === null || last === null || isEachOwn(tokens, second)) return null;
  if (isSpan ? last.from <= first.to : last.from !== first.to + 1) return null;
  if (lead !== null && lead.mode !== 'in') return null;
  return {
    period: period(first.from, last.to, 'in'),
    from: lead?.from ?? at,
    to: yearEnd(tokens, nthEnd(tokens, second + 2)),
  };
}

/** Behind the ending of a year: `2023-го`, `2023-м`. */
const nthEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.key === '-' && /^(?:го|м)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at;

/** `since the start of the war`, `с начала войны`. */
function warAt(tokens: readonly Token[], at: number): PeriodHit | null {
  const before = lead.at(tokens, at);
  if (before === null || before.value !== 'since') return null;
  const hit = beginnings.at(tokens, before.to);
  if (hit === null) return null;
  return { period: period(hit.value, null, 'since'), from: at, to: hit.to };
}

/** A date whose year stands behind the next one. */
function readIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  year: number,
): { from: number; to: number } | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || last.end - first.start > 40) return null;
  const reading = readRemembered(`${text.slice(first.start, last.end)} ${year}`);
  return reading.kind === 'date' ? reading.interval : null;
}

function dateAt(tokens: readonly Token[], at: number, text: string, year: number | null): PeriodHit | null {
  const token = tokens[at];
  if (token === undefined || !mayBeginDate(tokens, at)) return null;
  let found: { from: number; to: number } | null = null;
  let end = at;
  for (let to = Math.min(tokens.length, at + longestDate); to > at && found === null; to--) {
    if (!mayEndDate(tokens, at, to)) continue;
    found = read(tokens, at, to, text);
    end = to;
  }
  let borrowedYear = false;
  if (found === null) {
    const bare = bareMonth(tokens, at);
    if (bare === null) return null;
    end = bare.to;
    borrowedYear = true;
    if (year !== null) {
      const span = monthSpan(year, bare.month, year, bare.month, 'month');
      found = { from: span.from, to: span.to };
    }
  }
  const before = leadBefore(tokens, at);
  const isPointed = tokens[before?.from ?? at]?.key === 'на' && found !== null && found.to > found.from;
  const mode = isPointed ? 'in' : (before?.mode ?? 'in');
  const [from, to] =
    found === null
      ? [null, null]
      : [mode === 'until' ? null : found.from, mode === 'since' ? null : found.to];
  return {
    period: { from, to, mode, days: null, borrowedYear },
    from: before?.from ?? at,
    to: yearEnd(tokens, end),
  };
}

function mayBeginDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'date') return true;
  if (token.kind === 'word') {
    if (ordinalOfPart(token)) {
      return tokens
        .slice(at + 1, at + 4)
        .some(({ key }) => /^(?:quarter|half|квартал|полугоди|половин)/.test(key));
    }
    return dateWord(token);
  }
  if (token.kind !== 'number') return false;
  if (isYear(token)) {
    const previous = tokens[at - 1]?.key ?? '';
    // `from 1500 to 2000 marines`: the end of a range that began with no year.
    const start = tokens[at - 2];
    if (/^(?:to|до|and)$/.test(previous) && start?.kind === 'number' && !isYear(start)) return false;
    // `2021 — 412, 2022 — 1001`: years with what they brought.
    const [mark, figure] = [tokens[at + 1], tokens[at + 2]];
    const isRow =
      mark !== undefined &&
      (mark.key === ':' || mark.key === '|' || (/^[-–—]$/.test(mark.key) && !mark.glued)) &&
      figure?.kind === 'number' &&
      !isYear(figure);
    return (
      isRow ||
      yearWord.test(tokens[at + 1]?.key ?? '') ||
      yearLead.has(previous) ||
      dateWord(tokens[at + 1]) ||
      lead.at(tokens, at - 1) !== null
    );
  }
  const value = token.value ?? 0;
  if (value < 1 || value > 31) return false;
  for (let next = at + 1; next < at + 5; next++) if (dateWord(tokens[next])) return true;
  return false;
}

function mayEndDate(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (last.kind === 'date') return to - from === 1;
  if (isYear(last)) return true;
  if (last.kind === 'word') return yearWord.test(last.key) || (dateWord(last) && isYear(tokens[from]));
  return false;
}

/** `1941-го`, `1945-м` */
const endOfYear = /(\d{4})-(?:го|й|м|му|е)(?=\s|$)/g;

function read(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
): { from: number; to: number } | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || last.end - first.start > 80) return null;
  // `from 2015 through May 2019`
  const reading = readRemembered(
    text
      .slice(first.start, last.end)
      .replace(/ through /, ' to ')
      .replace(endOfYear, '$1'),
  );
  return reading.kind === 'date' ? { from: reading.interval.from, to: reading.interval.to } : null;
}

/** A month without a year: `in July`, `5 марта`. `may` and `march` are months only behind a preposition. */
function bareMonth(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly to: number } | null {
  const day = tokens[at];
  const isDay = day?.kind === 'number';
  const ordinal =
    isDay && tokens[at + 1]?.glued === true && /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.key ?? '') ? 1 : 0;
  const place = isDay ? at + 1 + ordinal : at;
  const word = tokens[place];
  if (word === undefined || word.kind !== 'word') return null;
  const month = monthNumber(word.key);
  if (month === null || word.key.length < 3) return null;
  const isLatin = word.key.charCodeAt(0) < 0x400;
  if (!isDay && isLatin && (!word.capital || (word.key.length < 5 && leadBefore(tokens, at) === null)))
    return null;
  if (!isDay && !isLatin && leadBefore(tokens, at) === null && !/(?:ь|я|а|е|й)$/.test(word.key)) return null;
  if (!isDay && !isLatin && /^(?:мая|май|марта?)$/.test(word.key) && leadBefore(tokens, at) === null)
    return null;
  const behind = tokens[place + 1];
  const dayBehind = isLatin && !isDay && behind?.kind === 'number' && (behind.value ?? 99) <= 31;
  return { month, to: dayBehind ? place + 2 : place + 1 };
}

/** `over two years`, `за два года`: a length, not a place in time. */
function lengthAt(tokens: readonly Token[], at: number): PeriodHit | null {
  const key = tokens[at]?.key ?? '';
  if (!lengthLead.has(key)) return null;
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const word = tokens[next]?.key ?? '';
    // `в Ростове за первые шесть месяцев`: the length begins anew.
    if (word !== 'over' && lengthLead.has(word)) return null;
    const unit = lengths.at(tokens, next);
    if (unit === null) continue;
    const number = tokens[next - 1];
    const value = smallNumber(number);
    if (value === null || value > 200) return null;
    // `over the twelve days of 2013`: some days of that year, and nobody says which.
    if (isYear(tokens[unit.to + (tokens[unit.to]?.key === 'of' ? 1 : 0)])) return null;
    return {
      period: { from: null, to: null, mode: 'in', days: Math.round(value * unit.value), borrowedYear: false },
      from: at,
      to: unit.to,
    };
  }
  return null;
}
