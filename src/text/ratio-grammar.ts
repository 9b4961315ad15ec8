// How many times: `twice as many`, `вдвое больше`, `doubled`, `раза в три больше`.
import { boundBefore } from './bound-words.ts';
import { Lexicon } from './lexicon.ts';
import { bounded, type Bound, type Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

const timesAsMany = new Lexicon<true>([['times|x|х|раз|раза|fold|кратн~', true]]);
const comparing = new Lexicon<'up' | 'down'>([
  [
    'more|as many|as much|higher|larger|greater|the number|the rate|the figure|the size|that of|increase~|bigger|the average|the wage|the _ wage|the _ salary|the _ average|the _ pay|the _ income|the _ size|the _ level|the norm|the usual|the pre war|the prewar|the previous|the official|the national|the normal|the world|the _ figure|the _ number|the _ rate|the _ toll|the _ total|its|their|that number|that figure|that amount|that total|that of|what it was|what they were|normal|raise~|raised|up|grew|grown|rose|risen|jumped|went up|gone up',
    'up',
  ],
  [
    'поднял~|подня*|повысил~|повыш*|подорожа*|дороже|сильнее|больше|более|выше|превыша~|превышен~|превысил~|увеличи*|вырос*|подскоч*|взлет*|возрос*|рост~|чаще|крупнее',
    'up',
  ],
  [
    'fewer|less|lower|smaller|reduced|cut|down|fell|dropped|урезал~|уменьш*|сократил~|снизил~|меньше|ниже|снизи*|сократи*|упал~|реже',
    'down',
  ],
]);
const multiples = new Lexicon<{ readonly value: number; readonly direction: 'up' | 'down' | null }>([
  ['doubled|doubling|has doubled|twofold|удвои*|удвоен*|двукратн~', { value: 2, direction: 'up' }],
  ['tripled|trebled|tripling|threefold|утрои*|трехкратн~', { value: 3, direction: 'up' }],
  ['quadrupled|fourfold|учетвери*', { value: 4, direction: 'up' }],
  ['fivefold|пятикратн~', { value: 5, direction: 'up' }],
  ['sixfold|шестикратн~', { value: 6, direction: 'up' }],
  ['tenfold|удесятери*|десятикратн~', { value: 10, direction: 'up' }],
  ['halved|halving', { value: 2, direction: 'down' }],
  ['twice|double|вдвое|вдвойне', { value: 2, direction: null }],
  ['triple|thrice|втрое', { value: 3, direction: null }],
  ['вчетверо', { value: 4, direction: null }],
  ['впятеро', { value: 5, direction: null }],
  ['вдесятеро', { value: 10, direction: null }],
  ['полтора раза|в полтора раза', { value: 1.5, direction: null }],
]);
/** Between an amount and what it is compared with. */
const longestReach = 4;
const farthest = 12;
const ofTime = /^(?:с|со|по|до|за|к|м|год|года|году|годом|сравнению|from|to|between|and|since)$/;

export function ratio(
  value: number,
  direction: 'up' | 'down',
  from: number,
  to: number,
  bound: Bound,
): Quantity {
  return { kind: 'ratio', value, ...bounded(value, bound), bound, grain: 1, direction, from, to };
}

/** What says by itself how many times. */
export const beginsMultiple = (word: Token): boolean => multiples.begins(word);

/** `twice as many`, `вдвое больше`, `doubled`. */
export function multipleAt(tokens: readonly Token[], at: number): Quantity | null {
  const hit = multiples.at(tokens, at);
  if (hit === null) return null;
  const bound = boundBefore(tokens, at, 0);
  const from = bound?.from ?? at;
  if (hit.value.direction !== null)
    return ratio(hit.value.value, hit.value.direction, from, hit.to, bound?.bound ?? 'exact');
  const compared = comparedBehind(tokens, hit.to) ?? comparedBefore(tokens, from);
  if (compared === null) return null;
  return ratio(
    hit.value.value,
    compared.direction,
    from,
    Math.max(hit.to, compared.to),
    bound?.bound ?? 'exact',
  );
}

function comparedBehind(
  tokens: readonly Token[],
  at: number,
): { direction: 'up' | 'down'; to: number } | null {
  for (let next = at; next < at + 2; next++) {
    const hit = comparing.at(tokens, next);
    if (hit !== null) return { direction: hit.value, to: hit.to };
  }
  return null;
}

function comparedBefore(
  tokens: readonly Token[],
  at: number,
): { direction: 'up' | 'down'; to: number } | null {
  let reach = longestReach;
  for (let next = at - 1; next >= Math.max(0, at - reach); next--) {
    const token = tokens[next];
    // `по сравнению с 2023-м в 3,7 раза`
    const isOfYear = token?.key === '-' && token.glued && tokens[next - 1]?.kind === 'number';
    if (token?.kind === 'mark' && !isOfYear) return null;
    // `выросло с 2022 по 2024 год в 5,7 раза`: when, passed over.
    if (reach < farthest && (token?.kind !== 'word' || ofTime.test(token.key))) reach += 1;
    const hit = comparing.at(tokens, next);
    if (hit !== null && hit.to <= at) return { direction: hit.value, to: at };
  }
  return null;
}

/** `3 times as many`, `в три раза больше`: where it ends and where it begins; `bound`: where what bounds its number begins. */
export function timesBehind(
  tokens: readonly Token[],
  at: number,
  number: number,
  bound: number,
): { readonly direction: 'up' | 'down'; readonly from: number; readonly to: number } | null {
  const hit = timesAsMany.at(tokens, tokens[at]?.key === '-' ? at + 1 : at);
  if (hit === null) return null;
  const from = tokens[number - 1]?.key === 'в' ? number - 1 : number;
  const behind = comparedBehind(tokens, hit.to);
  if (behind !== null) return { direction: behind.direction, from, to: behind.to };
  // `hit more than 320 times`: what bounds the number compares nothing.
  const before = comparedBefore(tokens, Math.min(from, bound));
  return before === null ? null : { direction: before.direction, from, to: hit.to };
}

/** `раза в три больше` */
export function timesBefore(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly direction: 'up' | 'down'; readonly to: number } | null {
  if (tokens[at - 1]?.key !== 'в' || !/^раза?$/.test(tokens[at - 2]?.key ?? '')) return null;
  return comparedBehind(tokens, to) ?? comparedBefore(tokens, at - 2);
}
