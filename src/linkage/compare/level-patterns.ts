// The patterns of a table taken together where they differ in rarity alone: of dozens they make one, and what is counted
// by level is counted over these.
import { createPairCodes } from '../encode/pair-codes.ts';
import { patternWords, type PatternTable } from './patterns.ts';

/** What counting by level needs: a pattern table, or patterns taken together. */
export type LevelTable = Pick<PatternTable, 'size' | 'levels'>;

export interface LevelPatterns extends LevelTable {
  /** By pattern of the table: its number here. */
  readonly numbers: Int32Array;
  /** Masses by pattern of the table → sums by number here. */
  readonly sum: (masses: Float64Array) => Float64Array<ArrayBuffer>;
}

export function levelPatterns(patterns: PatternTable): LevelPatterns {
  const words = patterns.words(0);
  const codes = createPairCodes();
  const numbers = new Int32Array(patterns.size);
  const first: number[] = [];
  for (let k = 0; k < numbers.length; k++) {
    const at = k * patternWords;
    const number = codes.code(words[at] ?? 0, words[at + 1] ?? 0);
    if (number === first.length) first.push(k);
    numbers[k] = number;
  }
  return {
    size: first.length,
    levels: (number, column) => patterns.levels(first[number] ?? 0, column),
    numbers,
    sum: (masses) => {
      const sums = new Float64Array(first.length);
      for (let k = 0; k < numbers.length; k++) {
        const number = numbers[k] ?? 0;
        sums[number] = (sums[number] ?? 0) + (masses[k] ?? 0);
      }
      return sums;
    },
  };
}
