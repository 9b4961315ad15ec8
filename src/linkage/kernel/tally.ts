// Agreement patterns by pair of lists, counted as pairs are compared. A pair whose pattern is without hope is counted and
// not kept.
import { hashPair } from '../encode/pair-codes.ts';
import { createPatternTable } from '../compare/patterns.ts';
import { createMatchWeight } from '../model/match-weight.ts';
import type { Foresight } from '../pair-engine.ts';

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
  /** Counts a pair: the number of its entry, or -1 where it need not be kept. */
  readonly addWords: (low: number, high: number, rarity: number, group: number) => number;
  /** From now on pairs without hope are not kept. */
  readonly foresee: (foresight: Foresight) => void;
  readonly entries: () => TallyEntries;
}

/** Integers of a slot: those of a pattern, its pair of lists, and 1 + the number of the entry; side by side for one look at memory. */
const slotWords = 5;
const groupAt = 3;
const entryAt = 4;

const keepAll = (): boolean => false;

/** A hash table with linear probing, at most half full (D. Knuth, The Art of Computer Programming 3, 6.4, algorithm L). */
export function createTally(): Tally {
  const patterns = createPatternTable();
  let isHopeless: (pattern: number) => boolean = keepAll;
  let bits = 10;
  let slots = new Int32Array(slotWords << bits);
  let pattern = new Int32Array(1 << (bits - 1));
  let group = new Int32Array(1 << (bits - 1));
  let count = new Float64Array(1 << (bits - 1));
  let hopeless = new Uint8Array(1 << (bits - 1));
  let size = 0;

  /** The slot of the entry, or a free one for it. */
  function place(low: number, high: number, rarity: number, lists: number): number {
    const hash = hashPair(hashPair(low, high), rarity ^ Math.imul(lists, 0x9e3779b1));
    let slot = hash >>> (32 - bits);
    for (;;) {
      const at = slot * slotWords;
      if (slots[at + entryAt] === 0) return at;
      if (
        slots[at] === low &&
        slots[at + 1] === high &&
        slots[at + 2] === rarity &&
        slots[at + groupAt] === lists
      ) {
        return at;
      }
      slot = (slot + 1) & ((1 << bits) - 1);
    }
  }

  function grow(): void {
    const old = slots;
    bits++;
    slots = new Int32Array(slotWords << bits);
    for (let from = 0; from < old.length; from += slotWords) {
      if (old[from + entryAt] === 0) continue;
      const at = place(old[from] ?? 0, old[from + 1] ?? 0, old[from + 2] ?? 0, old[from + groupAt] ?? 0);
      slots.set(old.subarray(from, from + slotWords), at);
    }
    pattern = widened(pattern, new Int32Array(1 << (bits - 1)));
    group = widened(group, new Int32Array(1 << (bits - 1)));
    count = widened(count, new Float64Array(1 << (bits - 1)));
    hopeless = widened(hopeless, new Uint8Array(1 << (bits - 1)));
  }

  function addEntry(at: number, low: number, high: number, rarity: number, lists: number): number {
    if (size === pattern.length) {
      grow();
      return addEntry(place(low, high, rarity, lists), low, high, rarity, lists);
    }
    slots.set([low, high, rarity, lists, size + 1], at);
    const k = patterns.addWords(low, high, rarity);
    pattern[size] = k;
    group[size] = lists;
    if (isHopeless(k)) hopeless[size] = 1;
    return size++;
  }

  return {
    addWords: (low, high, rarity, lists) => {
      const at = place(low, high, rarity, lists);
      const known = slots[at + entryAt] ?? 0;
      const entry = known === 0 ? addEntry(at, low, high, rarity, lists) : known - 1;
      count[entry] = (count[entry] ?? 0) + 1;
      return hopeless[entry] === 1 ? -1 : entry;
    },
    foresee: ({ shares, leastWeight }) => {
      const weightOf = createMatchWeight(shares, patterns);
      isHopeless = (k) => weightOf(k) < leastWeight;
      for (let entry = 0; entry < size; entry++) hopeless[entry] = isHopeless(pattern[entry] ?? 0) ? 1 : 0;
    },
    entries: () => ({
      words: patterns.words(0),
      pattern: pattern.slice(0, size),
      group: group.slice(0, size),
      count: count.slice(0, size),
      hopeless: hopeless.slice(0, size),
    }),
  };
}

function widened<Values extends { readonly set: (values: Values) => void }>(
  values: Values,
  wider: Values,
): Values {
  wider.set(values);
  return wider;
}
