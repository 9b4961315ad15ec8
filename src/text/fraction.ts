// Parts of a whole in words: `two thirds`, `three-quarters`, `a tenth`, `две пятых`, `треть`, `десятая часть`.
import { Lexicon } from './lexicon.ts';
import { ordinalWords } from './number-words.ts';
import type { Token } from './tokens.ts';
import { wordClass } from './word-class.ts';

export interface Fraction {
  /** Per cent of the whole. */
  readonly share: number;
  readonly to: number;
}

const over: ReadonlyMap<string, number> = new Map(
  (
    [
      ['a an one одна одну одной', 1],
      ['two две двух двум двумя', 2],
      ['three три трех трем тремя', 3],
      ['four четыре четырех', 4],
      ['five пять пяти', 5],
      ['six шесть шести', 6],
      ['seven семь семи', 7],
      ['eight восемь восьми', 8],
      ['nine девять девяти', 9],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word): [string, number] => [word, value])),
);

/** Nouns that name a part by themselves. */
const parts = new Lexicon<number>([
  ['half|halves|половина|половину|половины|половиной|половине', 2],
  ['третью|треть|трети|третей', 3],
  ['quarter|quarters|четверть|четвертью|четверти|четвертей', 4],
]);
/** Such nouns in their own language may stand alone: `треть бойцов`, `half the men`. */
const alone = /^(?:half|половин|треть|трети$|четверт(?:ь|ью|и)$)/;
const pieces = /^(?:част|дол)/;

/** What a part in words begins with. */
export const beginsFraction = wordClass(
  (word) => over.has(word.key) || parts.begins(word) || ordinalWords.begins(word),
);

export function fractionAt(tokens: readonly Token[], at: number): Fraction | null {
  const first = tokens[at];
  if (first?.kind === 'number') return digitFraction(tokens, at);
  if (first === undefined || !beginsFraction(first)) return null;
  const numerator = over.get(first.key);
  if (numerator !== undefined) {
    const next = tokens[at + 1]?.key === '-' && tokens[at + 1]?.glued === true ? at + 2 : at + 1;
    const below = denominatorAt(tokens, next, numerator);
    if (below !== null && numerator < below.value)
      return { share: (100 * numerator) / below.value, to: below.to };
  }
  // `the remaining third`
  const isRest = tokens[at - 1]?.key === 'remaining';
  const rest = isRest ? (parts.at(tokens, at)?.value ?? ordinalWords.at(tokens, at)?.value ?? 0) : 0;
  if (rest > 1) return { share: 100 / rest, to: at + 1 };
  // `Quarter of recruits unfit`: a headline
  if (at === 0 && /^(?:quarter|third|fifth|tenth)$/.test(first.key) && tokens[1]?.key === 'of') {
    const below = parts.at(tokens, 0)?.value ?? ordinalWords.at(tokens, 0)?.value ?? 0;
    if (below > 1) return { share: 100 / below, to: 1 };
  }
  const part = parts.at(tokens, at);
  if (part !== null && alone.test(first.key)) return { share: 100 / part.value, to: part.to };
  // `десятая часть`
  const ordinal = ordinalWords.at(tokens, at);
  const isPiece = ordinal !== null && pieces.test(tokens[ordinal.to]?.key ?? '');
  return isPiece && ordinal.value > 1 ? { share: 100 / ordinal.value, to: ordinal.to + 1 } : null;
}

/** `1/3 of the battalion`, `2/3 роты`: a proper part with small numbers, and what it is of. */
export function digitFraction(tokens: readonly Token[], at: number): Fraction | null {
  if (tokens[at + 1]?.key !== '/') return null;
  const [above, slash, below, next] = tokens.slice(at, at + 4);
  const isWritten = slash?.key === '/' && slash.glued && below?.kind === 'number' && below.glued;
  const [part, whole] = [above?.value ?? 0, below?.value ?? 0];
  const isOf = next?.kind === 'word' && (next.key === 'of' || /[а-я]{3}/.test(next.key));
  if (!isWritten || !isOf || part < 1 || part >= whole || whole > 10) return null;
  return { share: (100 * part) / whole, to: at + 3 };
}

function denominatorAt(
  tokens: readonly Token[],
  at: number,
  numerator: number,
): { readonly value: number; readonly to: number } | null {
  const part = parts.at(tokens, at);
  if (part !== null) return part.value === 2 && numerator === 1 ? null : part;
  const ordinal = ordinalWords.at(tokens, at);
  const key = tokens[at]?.key ?? '';
  if (ordinal === null || ordinal.value < 3) return null;
  // `two thirds`, `a third`, `две пятых`, `одна пятая`: `two third parties` and `пять пятых классов` are none.
  const isLatin = key.charCodeAt(0) < 0x250;
  const fits = isLatin ? key.endsWith('s') === numerator > 1 : /(?:ых|их|ая|ую|ой)$/.test(key);
  if (!fits) return null;
  const to = !isLatin && pieces.test(tokens[ordinal.to]?.key ?? '') ? ordinal.to + 1 : ordinal.to;
  return { value: ordinal.value, to };
}
