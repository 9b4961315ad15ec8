// Ranges, and changes that are none: `between 4.59 % and 22.4 %`, `10–15`, `три-четыре десятка`; `rose from 26 to 34`.
import { boundBefore } from './bound-words.ts';
import { cardinalAt, type Cardinal } from './cardinal.ts';
import { fractionAt } from './fraction.ts';
import { numberWords } from './number-words.ts';
import { ordinalEnd, percentBehind } from './number-endings.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

export const dashes = new Set(['-', '–', '—', '−', '‑', '‐']);

/** `between 4.59 % and 22.4 %`, `from … to`, `от … до`, `10–15`, `two or three`. */
export function rangeAt(
  tokens: readonly Token[],
  at: number,
  first: Cardinal,
  from: number,
  taken: readonly boolean[],
): Quantity | null {
  if (first.upTo > 0) return null;
  // `rose from 26 to 34` tells two amounts, not what lies between.
  if (isChange(tokens, at) || tokens[at - 1]?.key === 'by' || tokens[at - 1]?.key === 'на') return null;
  const lead = tokens[at - 1]?.key ?? '';
  let next = first.to;
  let isShare = false;
  const scaled = percentBehind(tokens, next);
  if (scaled !== null) {
    isShare = true;
    next = scaled;
  }
  const joint = tokens[next];
  const isDash =
    joint !== undefined && dashes.has(joint.key) && (joint.glued || tokens[next + 1]?.glued === false);
  const leads = joinings[lead] ?? '';
  const isJoined =
    isDash ||
    (joint !== undefined && leads !== '' && leads.split(' ').includes(joint.key)) ||
    joint?.key === 'to' ||
    ((joint?.key === 'or' || joint?.key === 'или') && first.value <= 20);
  if (!isJoined) return null;
  const start = next + 1;
  if (taken[start] === true) return null;
  const second = cardinalAt(tokens, start, { isBounded: false });
  if (second === null || second.upTo > 0 || ordinalEnd(tokens, start) !== null) return null;
  if (isDash && !joint.glued && first.inWords !== second.inWords) return null;
  let low = first.value;
  const high = second.value;
  // `10 to 15 thousand`, `от 4,5 до 22 тыс.`
  const magnitude = second.to > start + 1 ? magnitudeOf(second, tokens, start) : 1;
  // `три-четыре десятка`, `two or three dozen`
  const isShared = magnitude >= 10 && low < high / magnitude;
  const scale = isShared ? magnitude : 1;
  low *= scale;
  if (low >= high) return null;
  if ((joint?.key === 'or' || joint?.key === 'или') && high > low * 2) return null;
  const end = percentBehind(tokens, second.to);
  const leadFrom = leads === '' ? at : at - 1;
  const about = boundBefore(tokens, leadFrom, from);
  return {
    kind: isShare || end !== null ? 'share' : 'range',
    value: null,
    low,
    high,
    bound: 'exact',
    grain: Math.min(first.grain * scale, second.grain),
    direction: null,
    from: about?.from ?? leadFrom,
    to: end ?? second.to,
  };
}

/** `between a quarter and a third of the missing`, `от трети до половины`: a share between two parts. */
export function partRangeAt(tokens: readonly Token[], at: number, from: number): Quantity | null {
  const first = fractionAt(tokens, at);
  if (first === null) return null;
  const lead = tokens[at - 1]?.key ?? '';
  const joint = tokens[first.to]?.key ?? '';
  const leads = joinings[lead] ?? '';
  const isJoined = (leads !== '' && leads.split(' ').includes(joint)) || joint === 'to';
  if (!isJoined || isChange(tokens, at)) return null;
  const next = first.to + 1;
  // `a third to a half`: the article of a half is none of its numerals.
  const second =
    fractionAt(tokens, next) ?? (tokens[next]?.key === 'a' ? fractionAt(tokens, next + 1) : null);
  if (second === null || second.share <= first.share) return null;
  const start = leads === '' ? at : at - 1;
  return {
    kind: 'share',
    value: null,
    low: first.share,
    high: second.share,
    bound: 'exact',
    grain: 5,
    direction: null,
    from: boundBefore(tokens, start, from)?.from ?? start,
    to: second.to,
  };
}

const changing =
  /^(?:doubled|tripled|trebled|quadrupled|halved|fluctuat\p{L}+|swelled|shrank|shrunk|ballooned|удвоил\p{L}*|утроил\p{L}*|slipped|slid|edged|cut|reduced|rose|risen|grew|grown|increased?|jumped|climbed|surged|went|fell|fallen|dropped|declined|decreased|rising|falling|вырос\p{L}*|возрос\p{L}*|увелич\p{L}*|подскочил\p{L}*|снизил\p{L}*|сократил\p{L}*|упал\p{L}*|уменьшил\p{L}*)$/u;

export function isChange(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]?.key ?? '';
  if (lead !== 'from' && lead !== 'с' && lead !== 'от') return false;
  return tokens.slice(Math.max(0, at - 7), at).some(({ key }) => changing.test(key));
}

/** `from 61 to 48 per cent`: the first is a share too. */
export function sharesBehind(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:to|до)$/.test(tokens[at]?.key ?? '')) return false;
  const second = cardinalAt(tokens, at + 1, { isBounded: false });
  return second !== null && percentBehind(tokens, second.to) !== null;
}

const joinings: Readonly<Record<string, string>> = { between: 'and', from: 'to', от: 'до', с: 'до' };

function magnitudeOf(second: Cardinal, tokens: readonly Token[], at: number): number {
  const word = numberWords.at(tokens, at)?.value;
  const digits = word?.kind === 'add' ? word.value : (tokens[at]?.value ?? null);
  return digits === null || digits === 0 ? 1 : Math.round(second.value / digits);
}
