// Russian puts the number behind its magnitude or its unit where it only guesses: `тысяч десять`, `сотни три`, `процентов
// семьдесят`, `процентов на восемьдесят`, `десятка два`, `тыщи полторы`.
import { cardinalAt } from './cardinal.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

const magnitudes: ReadonlyMap<string, number> = new Map([
  ...['тысяч', 'тысячи', 'тыщ', 'тыщи'].map((word): [string, number] => [word, 1000]),
  ...['миллионов', 'миллиона'].map((word): [string, number] => [word, 1e6]),
  ...['сотен', 'сотни'].map((word): [string, number] => [word, 100]),
  ...['десятков', 'десятка'].map((word): [string, number] => [word, 10]),
  ...['процентов', 'процента'].map((word): [string, number] => [word, 1]),
]);
/** `тысячи` and `сотни` also are plurals of their own: only what agrees with them inverts. */
const few = /^(?:две|три|четыре|полторы|полтора|два)$/;

export const beginsInverted = ({ key }: Token): boolean => magnitudes.has(key);

export function invertedAt(tokens: readonly Token[], at: number): Quantity | null {
  const key = tokens[at]?.key ?? '';
  const scale = magnitudes.get(key);
  if (scale === undefined || isCounted(tokens, at)) return null;
  const place = tokens[at + 1]?.key === 'на' ? at + 2 : at + 1;
  const isHalfMore = /^(?:полторы|полтора)$/.test(tokens[place]?.key ?? '');
  const number = isHalfMore ? null : cardinalAt(tokens, place, { isBounded: false });
  const value = isHalfMore ? 1.5 : number?.upTo === 0 ? number.value : null;
  if (value === null || value >= 1000 || (scale > 1 && value >= 100)) return null;
  if (/[иа]$/.test(key) && !few.test(tokens[place]?.key ?? '')) return null;
  const total = value * scale;
  return {
    kind: key.startsWith('процент') ? 'share' : 'number',
    value: total,
    low: total,
    high: total,
    bound: 'about',
    grain: scale,
    direction: null,
    from: at,
    to: number?.to ?? place + 1,
  };
}

/** A number or a word of a vague amount stands before: `пять тысяч двести`, `несколько тысяч`. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'number' ||
    /^(?:несколько|много|сколько|столько|пару|пара|из|более|больше|около|свыше|до|от|менее|меньше|порядка|сотни|десятки|полсотни)$/.test(
      before?.key ?? '',
    ) ||
    (before !== undefined && cardinalAt(tokens, at - 1, { isBounded: false }) !== null)
  );
}
