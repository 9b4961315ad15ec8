// What stands right behind a number and belongs to it: endings of ordinals, words of a per cent.
import { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const percent = new Lexicon<'percent' | 'points'>([
  ['percent|per cent|pct|процент~|процентн~', 'percent'],
  ['percentage point~|процентн~ пункт~|п п', 'points'],
]);
/** Where a per cent behind a number ends; null where none stands there. */
export function percentBehind(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.key === '%') return at + 1;
  const hyphen = tokens[at]?.key === '-' ? 1 : 0;
  const hit = percent.at(tokens, at + hyphen);
  return hit === null ? null : hit.to;
}

/** Where an ordinal written in digits ends (`20th`, `20-й`); null where the number is none. */
export function ordinalEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (tokens[at]?.kind !== 'number' || next?.glued !== true) return null;
  const isHyphen = next.key === '-' || next.key === '‑' || next.key === '–';
  const ending = isHyphen ? tokens[at + 2] : next;
  if (ending?.glued !== true || ending.kind !== 'word') return null;
  const isOrdinal =
    /^(?:st|nd|rd|th|й|я|е|го|му|м|ом|ая|ой|ый|ое|ых|ые|ого|ому|ым|ю|ую|ий|ей|ья|ье|ьего)$/.test(ending.key);
  return isOrdinal ? (isHyphen ? at + 3 : at + 2) : null;
}
