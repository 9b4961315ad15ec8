// Similarity of fold keys (lower-case ASCII), and its cache over dictionary codes.
import { editDistance, jaroWinkler } from '../text/distance.ts';

/** How near two different keys are: 2 = one slip of the pen, 1 = alike, 0 = not alike. Documented bounds, not trained. */
export type Nearness = 0 | 1 | 2;

export function nearness(a: string, b: string): Nearness {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return 0;
  const edits = longest - shortest > 2 ? Infinity : editDistance(a, b);
  if (longest >= 5 && edits <= 1) return 2;
  const similarity = jaroWinkler(a, b);
  if (similarity >= 0.94 && shortest >= 5) return 2;
  if (similarity >= 0.87 || (longest >= 8 && edits <= 2)) return 1;
  return 0;
}

function letterMask(key: string): number {
  let mask = 0;
  for (let i = 0; i < key.length; i++) mask |= 1 << (key.charCodeAt(i) & 31);
  return mask;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Keys that differ in more letters than this are not alike: saves most comparisons, and two edits change four at most. */
const mostLettersApart = 5;

/**
 * Nearness by dictionary code, with a fixed-size cache: each distinct pair is compared about once, in bounded memory.
 */
export function createNearness(keys: readonly string[], cacheBits = 18): (a: number, b: number) => Nearness {
  const size = 1 << cacheBits;
  const owners = new Float64Array(size).fill(-1);
  const values = new Uint8Array(size);
  const masks = Int32Array.from(keys, letterMask);
  return (a, b) => {
    if (bitCount((masks[a] ?? 0) ^ (masks[b] ?? 0)) > mostLettersApart) return 0;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const owner = low * keys.length + high;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - cacheBits);
    if (owners[slot] === owner) return values[slot] as Nearness;
    const value = nearness(keys[low] ?? '', keys[high] ?? '');
    owners[slot] = owner;
    values[slot] = value;
    return value;
  };
}

/** Consonant skeleton: the first letter and the consonants after it, doubled ones once. */
export function skeleton(key: string): string {
  let out = '';
  for (let i = 0; i < key.length; i++) {
    const letter = key[i] ?? '';
    if ((i === 0 || !'aeiouyhwj'.includes(letter)) && letter !== out[out.length - 1]) out += letter;
  }
  return out;
}
