// Lengths told beside dates. Right before a date that begins or ends them they tell the other end (`the two and a half years to the
// end of June 2023`); beside the dates that they last (`за полтора года, с января 2023-го по июнь 2024-го`) they say no more than
// the dates. A length that the dates do not have stays.
import { addMonths } from '../../text/calendar.ts';
import { cardinalAt } from '../../text/cardinal.ts';
import type { PeriodHit } from '../../text/period-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

interface Length {
  readonly from: number;
  readonly to: number;
  /** The dates last as long; else they stand right beside it and do not. */
  readonly isBorne: boolean;
}

const units: readonly (readonly [said: RegExp, days: number])[] = [
  [/^(?:years?|год(?:а|у|ом)?|лет|годами)$/, 365.25],
  [/^(?:winter|spring|summer|autumn|season|зим[уаы]|весн[уаы]|лето|лета|осень|осени|сезона?)$/, 91],
  [/^(?:quarters?|квартала?)$/, 91],
  [/^(?:months?|месяц(?:а|ев)?)$/, 30.44],
  [/^(?:weeks?|недел[яюиь])$/, 7],
  [/^(?:days?|день|дня|дней|сут(?:ок|ки))$/, 1],
];
/** Numbers that the grammar of counts does not read before a time: `полтора года`, `half a year`. */
const halves: Readonly<Record<string, number>> = { полтора: 1.5, полутора: 1.5, полторы: 1.5, пол: 0.5 };
const idle =
  /^(?:just|only|mere|whole|full|some|almost|nearly|about|лишь|только|всего|почти|около|полных|целых)$/;

/** Words of a length at most, and how far the dates may be from it. */
const longest = 6;
const slack = 0.12;
const leastSlack = 3;

export function lengthsBeside(view: SentenceView): readonly Length[] {
  const { tokens, periods } = view;
  const named = periods.flatMap(({ period: { from, to, days } }) =>
    days === null && from !== null && to !== null ? [to - from + 1] : [],
  );
  if (named.length === 0) return [];
  return tokens.flatMap((token, at) => {
    const unit = units.find(([said]) => said.test(token.key));
    const length = unit === undefined ? null : lengthBefore(tokens, at);
    if (unit === undefined || length === null) return [];
    const days = length.value * unit[1];
    const isOne = named.some((own) => Math.abs(own - days) <= Math.max(leastSlack, slack * days));
    const span = { from: length.from, to: at + 1, isBorne: isOne };
    const isBeside = periods.some(
      ({ from }) => from === at + 2 && /^[,(—–]$/.test(tokens[at + 1]?.key ?? ''),
    );
    return isOne || isBeside ? [span] : [];
  });
}

/** Months of a unit of time that dates are reckoned by. */
const monthsOf: readonly (readonly [said: RegExp, months: number])[] = [
  [/^(?:years?|год(?:а|ов)?|лет)$/, 12],
  [/^(?:months?|месяц(?:а|ев)?)$/, 1],
];

/** Dates with one end, of which a length right before them tells the other: `in the 18 months from March 2021`. */
export function withLengths(tokens: readonly Token[], dates: readonly PeriodHit[]): readonly PeriodHit[] {
  return dates.map((hit): PeriodHit => {
    const { from, to, days } = hit.period;
    if (days !== null || (from === null) === (to === null)) return hit;
    const unit = monthsOf.find(([said]) => said.test(tokens[hit.from - 1]?.key ?? ''));
    const length = unit === undefined ? null : lengthBefore(tokens, hit.from - 1);
    if (unit === undefined || length === null) return hit;
    const months = Math.round(length.value * unit[1]);
    const period =
      to === null
        ? { ...hit.period, to: addMonths(from ?? 0, months) - 1 }
        : { ...hit.period, from: addMonths(to + 1, -months) };
    return { ...hit, from: length.from, period: { ...period, mode: 'in' } };
  });
}

/** The number that ends right before a unit of time. */
export function lengthBefore(tokens: readonly Token[], unit: number): { value: number; from: number } | null {
  for (let from = Math.max(0, unit - longest); from < unit; from++) {
    if (
      /^half$/.test(tokens[from]?.key ?? '') &&
      /^an?$/.test(tokens[from + 1]?.key ?? '') &&
      from + 2 === unit
    )
      return { value: 0.5, from };
    const key = tokens[from]?.key ?? '';
    const half = halves[key];
    if (half !== undefined && from + 1 === unit) return { value: half, from };
    if (/^(?:one|single|один|одна|одну|одной|одного)$/.test(key) && isIdle(tokens, from + 1, unit))
      return { value: 1, from };
    const whole = cardinalAt(tokens, from, { isBounded: false });
    if (whole === null || whole.upTo > 0 || whole.to > unit) continue;
    const rest = tokens
      .slice(whole.to, unit)
      .map((token) => token.key)
      .join(' ');
    if (rest === '') return { value: whole.value, from };
    if (/^(?:and a half|с половиной)$/.test(rest)) return { value: whole.value + 0.5, from };
  }
  return null;
}

const isIdle = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ key }) => idle.test(key));
