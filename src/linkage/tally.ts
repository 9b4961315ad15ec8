// Agreement patterns by pair of lists, counted as pairs are compared. A pair whose pattern is without hope is counted and
// not kept.
import { hashPair } from './encode/pair-codes.ts';
import { createPatternTable, patternWords, type PatternTable } from './compare/patterns.ts';
import { createMatchWeight } from './model/match-weight.ts';
import type { Foresight } from './pair-engine.ts';

/** Patterns among the pairs of two lists; all but `words` are columns of equal length. */
export interface TallyEntries {
  /** The patterns met, `patternWords` integers each, as `PatternTable.words` gives them. */
  readonly words: Int32Array<ArrayBuffer>;
  /** Number of the pattern in `words`. */
  readonly pattern: Int32Array<ArrayBuffer>;
  readonly group: Int32Array<ArrayBuffer>;
  readonly count: Float64Array<ArrayBuffer>;
  /** 1 where pairs may have been counted and not kept. */
  readonly hopeless: Uint8Array<ArrayBuffer>;
}

export interface Tally {
  /** Takes the pattern of a pair and its pair of lists: the place among those taken and not yet counted. */
  readonly addWords: (low: number, high: number, rarity: number, group: number) => number;
  /**
   * Counts all that were taken, and writes the number of the entry of each, or -1 where it need not be kept; how many
   * there were.
   */
  readonly count: (entries: Int32Array) => number;
  /** From now on pairs without hope are not kept. */
  readonly foresee: (foresight: Foresight) => void;
  readonly entries: () => TallyEntries;
}

/**
 * Integers of a slot, half a line of cache: those of a pattern, its pair of lists, 1 + the number of the entry (below 0
 * where it is without hope), and its pairs, of which every 2^30 count in the next integer.
 */
const slotWords = 8;
const groupAt = 3;
const entryAt = 4;
const countAt = 5;
const carry = 2 ** 30;

/** Integers of a pattern that was taken: its own, its pair of lists, and their hash. */
const takenWords = 5;

const keepAll = (): boolean => false;

/** A hash table with linear probing, at most half full (D. Knuth, The Art of Computer Programming 3, 6.4, algorithm L). */
export function createTally(): Tally {
  const patterns = createPatternTable();
  let isHopeless: (pattern: number) => boolean = keepAll;
  let bits = 10;
  let slots = new Int32Array(slotWords << bits);
  // By entry: its pattern, and its slot.
  let pattern = new Int32Array(1 << (bits - 1));
  let slotOf = new Int32Array(1 << (bits - 1));
  let size = 0;
  let taken = new Int32Array(takenWords * 512);
  let waiting = 0;

  /** The slot of what was taken, or a free one for it. */
  function place(words: Int32Array, from: number, hash: number): number {
    const mask = slots.length - 1;
    let at = (hash >>> (32 - bits)) * slotWords;
    for (;;) {
      if (slots[at + entryAt] === 0) return at;
      if (
        slots[at] === words[from] &&
        slots[at + 1] === words[from + 1] &&
        slots[at + 2] === words[from + 2] &&
        slots[at + groupAt] === words[from + groupAt]
      ) {
        return at;
      }
      at = (at + slotWords) & mask;
    }
  }

  function grow(): void {
    const old = slots;
    bits++;
    slots = new Int32Array(slotWords << bits);
    for (let entry = 0; entry < size; entry++) {
      const from = slotOf[entry] ?? 0;
      const [low, high, rarity] = [old[from] ?? 0, old[from + 1] ?? 0, old[from + 2] ?? 0];
      const at = place(old, from, hashOf(low, high, rarity, old[from + groupAt] ?? 0));
      for (let i = 0; i < slotWords; i++) slots[at + i] = old[from + i] ?? 0;
      slotOf[entry] = at;
    }
    pattern = widened(pattern, new Int32Array(1 << (bits - 1)));
    slotOf = widened(slotOf, new Int32Array(1 << (bits - 1)));
  }

  function mark(entry: number): void {
    const at = (slotOf[entry] ?? 0) + entryAt;
    slots[at] = isHopeless(pattern[entry] ?? 0) ? -1 - entry : 1 + entry;
  }

  /** Makes an entry of what was taken: its slot. */
  function addEntry(from: number, hash: number): number {
    if (size === pattern.length) grow();
    const at = place(taken, from, hash);
    for (let i = 0; i < entryAt; i++) slots[at + i] = taken[from + i] ?? 0;
    pattern[size] = patterns.addWords(taken[from] ?? 0, taken[from + 1] ?? 0, taken[from + 2] ?? 0);
    slotOf[size] = at;
    mark(size++);
    return at;
  }

  return {
    addWords: (low, high, rarity, group) => {
      const at = waiting * takenWords;
      if (at === taken.length) taken = widened(taken, new Int32Array(2 * at));
      taken[at] = low;
      taken[at + 1] = high;
      taken[at + 2] = rarity;
      taken[at + groupAt] = group;
      taken[at + 4] = hashOf(low, high, rarity, group);
      return waiting++;
    },
    count: (entries) => {
      // Slots lie far apart: one short loop has many on their way from memory at once. What it makes is kept for a moment, so
      // that no compiler leaves it out.
      let touched = 0;
      for (let i = 0; i < waiting; i++) {
        const hash = taken[i * takenWords + 4] ?? 0;
        touched |= slots[(hash >>> (32 - bits)) * slotWords] ?? 0;
      }
      entries[0] = touched;
      for (let i = 0; i < waiting; i++) {
        const from = i * takenWords;
        const hash = taken[from + 4] ?? 0;
        let at = place(taken, from, hash);
        if (slots[at + entryAt] === 0) at = addEntry(from, hash);
        const pairs = (slots[at + countAt] ?? 0) + 1;
        slots[at + countAt] = pairs === carry ? 0 : pairs;
        if (pairs === carry) slots[at + countAt + 1] = (slots[at + countAt + 1] ?? 0) + 1;
        entries[i] = Math.max(-1, (slots[at + entryAt] ?? 0) - 1);
      }
      const all = waiting;
      waiting = 0;
      return all;
    },
    foresee: ({ shares, leastWeight }) => {
      const weightOf = createMatchWeight(shares, patterns);
      isHopeless = (k) => weightOf(k) < leastWeight;
      for (let entry = 0; entry < size; entry++) mark(entry);
    },
    entries: () => {
      const group = new Int32Array(size);
      const count = new Float64Array(size);
      const hopeless = new Uint8Array(size);
      for (let entry = 0; entry < size; entry++) {
        const at = slotOf[entry] ?? 0;
        group[entry] = slots[at + groupAt] ?? 0;
        count[entry] = (slots[at + countAt] ?? 0) + (slots[at + countAt + 1] ?? 0) * carry;
        if ((slots[at + entryAt] ?? 0) < 0) hopeless[entry] = 1;
      }
      return { words: patterns.words(0), pattern: pattern.slice(0, size), group, count, hopeless };
    },
  };
}

function hashOf(low: number, high: number, rarity: number, group: number): number {
  return hashPair(hashPair(low, high), rarity ^ Math.imul(group, 0x9e3779b1));
}

function widened(values: Int32Array<ArrayBuffer>, wider: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  wider.set(values);
  return wider;
}

/** By tally, then entry: the number of its pattern in the table, added when new. */
export function patternNumbers(
  tallies: readonly Pick<TallyEntries, 'words' | 'pattern'>[],
  patterns: PatternTable,
): readonly Int32Array[] {
  return tallies.map(({ words, pattern }) => {
    const numbers = new Int32Array(words.length / patternWords);
    for (let k = 0; k < numbers.length; k++) {
      const at = k * patternWords;
      numbers[k] = patterns.addWords(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
    }
    return pattern.map((k) => numbers[k] ?? 0);
  });
}
