// Verbs that mean the dead or the living by what stands across the number: `подняли 138 тел`, `pulled 138 people alive`.
import { wordPlaces, type Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { isBodyWord } from '../words/bodies.ts';
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

const raising =
  /^(?:recovered|retrieved|lifted|raised|pulled|brought|fished|dug|hauled|поднял\p{L}?|поднят\p{L}|извлек\p{L}{0,2}|извлечен\p{L}|достал\p{L}?|выловил\p{L}|выловлен\p{L}|откопал\p{L}|вытащил\p{L})$/u;

/** The verbs of a sentence that bring up the dead (`recovery`) or the living (`rescue`). */
export function broughtUp(
  { tokens, clause }: SentenceView,
  amounts: readonly Amount[],
): readonly Hit<string>[] {
  const verbs = wordPlaces(tokens).filter((at) => raising.test(tokens[at]?.key ?? ''));
  if (verbs.length === 0) return [];
  return amounts.flatMap(({ from, to }) => {
    const verb = verbs.find(
      (at) => clause[at] === clause[from] && (at < from ? from - at <= 8 : at - to <= 2),
    );
    if (verb === undefined) return [];
    const before = tokens[from - 1]?.key === 'of' ? from - 2 : from - 1;
    const isOfDead = isBodyWord(tokens[to - 1]?.key) || isBodyWord(tokens[before]?.key);
    const isOfLiving = [verb + 1, verb + 2, from - 1, to, to + 1].some((at) => isAlive(tokens[at]));
    const value = isOfDead ? 'recovery' : isOfLiving ? 'rescue' : null;
    return value === null ? [] : [{ value, from: verb, to: verb + 1 }];
  });
}

export const isAlive = (token: Token | undefined): boolean => /^(?:alive|живыми)$/.test(token?.key ?? '');

const fates: readonly (readonly [RegExp, string])[] = [
  [/^(?:alive|живы|живым|живыми)$/, 'found-alive'],
  [/^(?:dead|мертвы|мертвым|мертвыми|погибшим|погибшими)$/, 'found-dead'],
  [/^(?:captivity|captive|плену)$/, 'found-captive'],
];
/** How far from `found` it is told in what state. */
const fateReach = 8;

/** `found 412 soldiers alive`, `живыми нашли 412 солдат`: with how they were found, the number between. */
export function withFates(
  { tokens, clause }: SentenceView,
  hits: readonly Hit<string>[],
): readonly Hit<string>[] {
  if (!hits.some(({ value }) => value === 'finding')) return hits;
  return hits.flatMap((hit): readonly Hit<string>[] => {
    if (hit.value !== 'finding') return [hit];
    for (let at = Math.max(0, hit.from - 3); at < hit.to + fateReach; at++) {
      const key = tokens[at]?.key ?? '';
      const fate = clause[at] === clause[hit.from] ? fates.find(([word]) => word.test(key)) : undefined;
      if (fate !== undefined) return [hit, { value: fate[1], from: at, to: at + 1 }];
    }
    return [hit];
  });
}
