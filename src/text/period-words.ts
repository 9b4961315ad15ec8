// What periods are made of, whatever their form: what stands before a date and behind a year, small numbers, parts of years.
import { Lexicon } from './lexicon.ts';
import { numberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

export interface Period {
  /** Days since 1970-01-01, inclusive; null: open. */
  readonly from: number | null;
  readonly to: number | null;
  /** `in`: within; `since`: from then on; `until`: all up to then. */
  readonly mode: 'in' | 'since' | 'until';
  /** Length in days, where only that is said (`over two years`). */
  readonly days: number | null;
  /** The year was taken from elsewhere in the text. */
  readonly borrowedYear: boolean;
}

export interface PeriodHit {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

export const lead = new Lexicon<Period['mode']>([
  ['by|as of|until|till|up to|to|before|no later than|not later than|prior to|by the end of', 'until'],
  ['к|на|до|по|по состоянию на|не позднее|не позже|вплоть до', 'until'],
  ['since|from|after|beginning in|starting in|starting from|с|со|начиная с|после|еще с', 'since'],
  ['as early as|in|during|over|on|throughout|for|of|at|around|в|во|за|в течение|на протяжении|от', 'in'],
]);

export const yearWord = /^(?:год|года|году|годом|г|гг|годы|годов|годах)$/;
export const partWord =
  /^(?:early|mid|late|beginning|start|middle|end|начал[оае]м?|середин[аеы]|кон(?:ец|це)|quarter|half|квартал\p{L}*|полугоди\p{L}*|q[1-4]|h[12])$/u;
export const lengthLead = new Set(['over', 'in', 'within', 'during', 'за', 'в', 'for']);

export function period(from: number | null, to: number | null, mode: Period['mode']): Period {
  return { from, to, mode, days: null, borrowedYear: false };
}

/** `г.`, `года` behind a year belong to it. */
export function yearEnd(tokens: readonly Token[], at: number): number {
  if (!yearWord.test(tokens[at]?.key ?? '')) return at;
  const isShort = tokens[at]?.key.length === 1;
  return isShort && tokens[at + 1]?.key === '.' ? at + 2 : at + 1;
}

export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.key.length === 4 && /^(?:19\d\d|20[0-4]\d)$/.test(token.key);
}

export function leadBefore(
  tokens: readonly Token[],
  at: number,
): { readonly mode: Period['mode']; readonly from: number } | null {
  for (let start = Math.max(0, at - longestLead); start < at; start++) {
    const hit = lead.at(tokens, start);
    if (hit === null) continue;
    // `by the end of 2024`: the end is part of the date too.
    if (hit.to === at || (hit.to > at && hit.to > start + 2)) return { mode: hit.value, from: start };
    // `by the end of`, `in the`
    const between = tokens
      .slice(hit.to, at)
      .map(({ key }) => key)
      .join(' ');
    if (
      /^(?:the|(?:the )?end of|концу|конца|началу|самого)$/.test(between) ||
      (inWords.test(between) && isOfYear(tokens, at))
    )
      return { mode: hit.value, from: start };
  }
  return null;
}

/** The farthest word before a date that still belongs to it. */
const longestLead = 4;
/** `in the first year, 2022`, `in the calendar year 2024`, `за последний год, 2023-й`: a year named twice. */
const inWords =
  /^(?:(?:the|a) )?(?:(?:first|second|third|last|final|single|calendar|whole|full)(?: year)?|(?:перв|втор|трет|последн|календарн|полн|один)\p{L}*)$/u;

const isOfYear = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at - 1]].some((token) => /^(?:year|год[ау]?)$/.test(token?.key ?? ''));

/** A number of one token, in digits or a word: `5`, `five`, `a`. */
export function smallNumber(token: Token | undefined): number | null {
  if (token === undefined || token.kind === 'number') return token?.value ?? null;
  const word = numberWords.at([token], 0)?.value;
  return token.key === 'a' ? 1 : word?.kind === 'add' ? word.value : null;
}
