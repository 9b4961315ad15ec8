// Blocking keys as 64 bits that depend on the values alone, not on a dictionary: two integers side by side, each mixed
// with constants of its own. Among 10^8 keys, a given key falls together with another one once in 10^11 times.

/** By value: two hashes in columns of equal length. */
export interface Hashes {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Finishers of MurmurHash3 and of its mix 13 (A. Appleby, 2011; D. Stafford, "Better bit mixing", 2011). */
function finishLow(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function finishHigh(h: number): number {
  let x = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return x ^ (x >>> 15);
}

const lowOf = (h: number, value: number): number => Math.imul(h ^ value, 0x01000193);
const highOf = (h: number, value: number): number => Math.imul(((h << 5) | (h >>> 27)) ^ value, 0x9e3779b1);

/** Hashes of the texts, each with the character at `omitted` left out. */
export function hashText(text: string, omitted = -1): readonly [low: number, high: number] {
  let [low, high] = [0x811c9dc5 | 0, 0x2545f491];
  for (let i = 0; i < text.length; i++) {
    if (i === omitted) continue;
    const letter = text.charCodeAt(i);
    low = lowOf(low, letter);
    high = highOf(high, letter);
  }
  return [finishLow(low), finishHigh(high)];
}

export function hashTexts(texts: readonly string[]): Hashes {
  const [low, high] = [new Int32Array(texts.length), new Int32Array(texts.length)];
  texts.forEach((text, i) => {
    const [l, h] = hashText(text);
    low[i] = l;
    high[i] = h;
  });
  return { low, high };
}

export const hashLow = (value: number): number => finishLow(lowOf(0x811c9dc5 | 0, value));
export const hashHigh = (value: number): number => finishHigh(highOf(0x2545f491, value));

/** A hash with one more value behind it. */
export const foldLow = (h: number, value: number): number => finishLow(lowOf(h, value));
export const foldHigh = (h: number, value: number): number => finishHigh(highOf(h, value));
