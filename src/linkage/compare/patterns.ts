// Agreement patterns counted: pairs that agree alike share one pattern, so that EM never walks over pairs.
import { comparisonSpecs, type ComparisonSpec } from './comparisons.ts';
import type { Pattern } from './pattern.ts';
import { hashPair } from '../encode/pair-codes.ts';
import { inTurn, sortByInteger } from '../encode/sorted-order.ts';

const specs: readonly ComparisonSpec[] = comparisonSpecs;
export const columns = specs.length;

/** Rarity is kept to half a bit; 0 means that the level is not weighed by rarity. */
export const rarityStep = 0.5;
const rarityBits = 6;
export const raritySteps = 1 << rarityBits;
const weighed = specs.flatMap((spec, column) => (spec.rarity.length > 0 ? [column] : []));

/** Fewer than sixteen levels: eight columns fill an integer. At most sixteen columns, five of them weighed by rarity. */
const levelBits = 4;
const levelMask = (1 << levelBits) - 1;
const half = columns >> 1;

/** Integers of a pattern: `low`, `high`, `rarity`. */
export const patternWords = 3;

/** By column: the integer that holds its level, and where in it. */
const levelWord = Uint8Array.from(specs, (_, c) => (c < half ? 0 : 1));
const levelShifts = Uint8Array.from(specs, (_, c) => levelBits * ((c < half ? half : columns) - 1 - c));
const rarityShifts = Int32Array.from(specs, (_, c) => {
  const at = weighed.indexOf(c);
  return at === -1 ? -1 : rarityBits * (weighed.length - 1 - at);
});

/** Where the level of a column stands in `low` (the first half of the columns) or `high`. */
export function levelShift(column: number): number {
  return levelShifts[column] ?? 0;
}

/** Where the steps of rarity of a column stand in `rarity`. */
export function rarityShift(column: number): number {
  return rarityShifts[column] ?? 0;
}

export interface PatternTable {
  readonly size: number;
  /** Level code of a column. */
  readonly levels: (pattern: number, column: number) => number;
  /** log2 share of the agreeing value, 0 where the level is not weighed by rarity. */
  readonly rarity: (pattern: number, column: number) => number;
  /** The number of the pattern, added when new. */
  readonly add: (pattern: Pattern) => number;
  /** As `add`, for a pattern as integers. */
  readonly addWords: (low: number, high: number, rarity: number) => number;
  /** The integers of `count` patterns from `first` on, by default all: `patternWords` each. */
  readonly words: (first: number, count?: number) => Int32Array<ArrayBuffer>;
}

/** Integers of a slot: those of a pattern and 1 + its number side by side, so that one look at memory settles most questions. */
const slotWords = 4;

/** A hash table with linear probing, at most half full (D. Knuth, The Art of Computer Programming 3, 6.4, algorithm L). */
export function createPatternTable(): PatternTable {
  let bits = 10;
  let slots = new Int32Array(slotWords << bits);
  let words = new Int32Array(patternWords << (bits - 1));
  // What the integers hold, column by column: models are trained on these, over and over.
  let levels = new Uint8Array(columns << (bits - 1));
  let steps = new Uint8Array(columns << (bits - 1));
  let size = 0;

  /** The slot that holds the pattern, or a free one for it. */
  function place(low: number, high: number, rarity: number): number {
    const mask = slots.length - 1;
    let at = (hashPair(hashPair(low, high), rarity) >>> (32 - bits)) * slotWords;
    for (;;) {
      if (slots[at + 3] === 0 || (slots[at] === low && slots[at + 1] === high && slots[at + 2] === rarity))
        return at;
      at = (at + slotWords) & mask;
    }
  }

  function fill(at: number, low: number, high: number, rarity: number, number: number): void {
    slots[at] = low;
    slots[at + 1] = high;
    slots[at + 2] = rarity;
    slots[at + 3] = number + 1;
  }

  function grow(): void {
    bits++;
    slots = new Int32Array(slotWords << bits);
    const wider = new Int32Array(patternWords << (bits - 1));
    wider.set(words);
    words = wider;
    levels = widened(levels, columns << (bits - 1));
    steps = widened(steps, columns << (bits - 1));
    for (let k = 0; k < size; k++) {
      const at = k * patternWords;
      const [low, high, rarity] = [words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0];
      fill(place(low, high, rarity), low, high, rarity, k);
    }
  }

  function addWords(low: number, high: number, rarity: number): number {
    const at = place(low, high, rarity);
    const known = slots[at + 3] ?? 0;
    if (known !== 0) return known - 1;
    fill(at, low, high, rarity, size);
    const to = size * patternWords;
    words[to] = low;
    words[to + 1] = high;
    words[to + 2] = rarity;
    for (let c = 0; c < columns; c++) {
      const [at, shift] = [size * columns + c, rarityShifts[c] ?? -1];
      levels[at] = ((levelWord[c] === 0 ? low : high) >>> (levelShifts[c] ?? 0)) & levelMask;
      steps[at] = shift === -1 ? 0 : (rarity >>> shift) & (raritySteps - 1);
    }
    size++;
    if (size === 1 << (bits - 1)) grow();
    return size - 1;
  }

  return {
    get size() {
      return size;
    },
    levels: (pattern, column) => levels[pattern * columns + column] ?? 0,
    rarity: (pattern, column) => -(steps[pattern * columns + column] ?? 0) * rarityStep,
    add: (pattern) => withWords(pattern, addWords),
    addWords,
    words: (first, count = size - first) => words.slice(first * patternWords, (first + count) * patternWords),
  };
}

function widened(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(length);
  wider.set(bytes);
  return wider;
}

/** Gives the pattern as integers to `use`. */
export function withWords<T>(
  { levels, rarity: shares }: Pattern,
  use: (low: number, high: number, rarity: number) => T,
): T {
  let [low, high, rarity] = [0, 0, 0];
  for (let c = 0; c < half; c++) low = (low << levelBits) | (levels[c] ?? 0);
  for (let c = half; c < columns; c++) high = (high << levelBits) | (levels[c] ?? 0);
  for (const c of weighed) rarity = (rarity << rarityBits) | stepsOf(shares[c] ?? 0);
  return use(low, high, rarity);
}

/** A rarity (log2 of a share) in steps. */
export function stepsOf(rarity: number): number {
  return Math.min(raritySteps - 1, Math.round(-rarity / rarityStep));
}

/** The patterns of a table in the order of their integers, whoever added them when: numbers, lowest first. */
export function patternOrder(patterns: PatternTable): Int32Array {
  const words = patterns.words(0);
  let order = inTurn(patterns.size);
  for (let word = patternWords - 1; word >= 0; word--) {
    order = sortByInteger(order, (k) => words[k * patternWords + word] ?? 0);
  }
  return order;
}
