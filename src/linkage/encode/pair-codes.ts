// Numbers for pairs of integers, 0, 1, 2 … in the order in which they are first asked for: a hash table in typed arrays
// with linear probing, at most half full (D. Knuth, The Art of Computer Programming 3, 6.4, algorithm L).

export interface PairCodes {
  readonly size: number;
  /** The number of (x, y), both 32-bit integers; given anew when it is new. */
  readonly code: (x: number, y: number) => number;
  /** Forgets all pairs and keeps the room. */
  readonly clear: () => void;
  /** x of the pair with that number. */
  readonly first: (code: number) => number;
}

/** Spreads two integers over 32 bits. */
export function hashPair(x: number, y: number): number {
  const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
}

export function createPairCodes(expected = 512): PairCodes {
  let bits = 32 - Math.clz32(Math.max(16, expected) * 2 - 1);
  // Two integers per slot side by side, so that one look at memory settles most questions; 0 is a free slot.
  let slots = new Int32Array(1 << bits);
  let pairs = new Int32Array(1 << bits);
  let size = 0;

  function place(x: number, y: number): number {
    const mask = slots.length - 1;
    let at = hashPair(x, y) >>> (32 - bits);
    for (;;) {
      const number = (slots[at] ?? 0) - 1;
      if (number === -1 || (pairs[2 * number] === x && pairs[2 * number + 1] === y)) return at;
      at = (at + 1) & mask;
    }
  }

  function grow(): void {
    bits++;
    slots = new Int32Array(1 << bits);
    const wider = new Int32Array(1 << bits);
    wider.set(pairs);
    pairs = wider;
    for (let number = 0; number < size; number++) {
      slots[place(pairs[2 * number] ?? 0, pairs[2 * number + 1] ?? 0)] = number + 1;
    }
  }

  return {
    get size() {
      return size;
    },
    code: (x, y) => {
      const at = place(x, y);
      const known = (slots[at] ?? 0) - 1;
      if (known !== -1) return known;
      pairs[2 * size] = x;
      pairs[2 * size + 1] = y;
      slots[at] = ++size;
      if (2 * size === slots.length) grow();
      return size - 1;
    },
    clear: () => {
      slots.fill(0);
      size = 0;
    },
    first: (code) => pairs[2 * code] ?? 0,
  };
}
