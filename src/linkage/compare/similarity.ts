// Similarity of fold keys (lower-case ASCII), and its cache over dictionary codes.
import { editDistance, jaroWinkler } from '../../text/distance.ts';
import { hashPair } from '../encode/pair-codes.ts';

/** How near two different keys are: 2 = one slip of the pen, 1 = alike, 0 = not alike. Documented bounds, not trained. */
export type Nearness = 0 | 1 | 2;

/** Jaro–Winkler similarity from which two keys are alike. */
const leastAlike = 0.87;

export function nearness(a: string, b: string): Nearness {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return 0;
  const edits = longest - shortest > 2 ? Infinity : editDistance(a, b);
  if (longest >= 5 && edits <= 1) return 2;
  const similarity = jaroWinkler(a, b);
  if (similarity >= 0.94 && shortest >= 5) return 2;
  if (similarity >= leastAlike || (longest >= 8 && edits <= 2) || (shortest >= 4 && edits <= 1)) return 1;
  return 0;
}

/** The letters of a key as bits; letters past the alphabet share them. */
export function letterMask(key: string): number {
  let mask = 0;
  for (let i = 0; i < key.length; i++) mask |= 1 << (key.charCodeAt(i) & 31);
  return mask;
}

export function bitCount(mask: number): number {
  let pairs = mask - ((mask >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Keys that differ in more letters than this are not alike: saves most comparisons, and two edits change four at most. */
export const mostLettersApart = 5;

const [bitsMask, bitsPrefix, bitsLength, bitsColumns] = [0, 1, 2, 3];
/** Lengths from here on are not bounded by the table. */
const longestBounded = 32;

/**
 * The fewest letters that two keys have in common where Jaro–Winkler can reach 0.87, by lengths and common beginning:
 * with m matches and no swap, Jaro is (m/|a| + m/|b| + 1) / 3. A hair below, so that rounding cannot cut off a value.
 */
const fewestMatches = ((): Uint8Array => {
  const table = new Uint8Array(longestBounded * longestBounded * 8);
  for (let x = 1; x < longestBounded; x++) {
    for (let y = 1; y < longestBounded; y++) {
      for (let prefix = 0; prefix <= 4; prefix++) {
        const least = (leastAlike - prefix * 0.1) / (1 - prefix * 0.1) - 1e-9;
        let m = 0;
        while (m <= Math.min(x, y) && (m / x + m / y + 1) / 3 < least) m++;
        table[(x * longestBounded + y) * 8 + prefix] = m;
      }
    }
  }
  return table;
})();

const known = new WeakMap<readonly string[], Int32Array>();

/** What bounds a similarity before it is computed: letters, first four letters and length of every key. */
function keyBits(keys: readonly string[]): Int32Array {
  const bits = known.get(keys) ?? readKeyBits(keys);
  known.set(keys, bits);
  return bits;
}

function readKeyBits(keys: readonly string[]): Int32Array {
  const bits = new Int32Array(keys.length * bitsColumns);
  keys.forEach((key, code) => {
    let prefix = 0;
    for (let i = 0; i < 4 && i < key.length; i++) prefix |= (key.charCodeAt(i) & 255) << (8 * i);
    bits[code * bitsColumns + bitsMask] = letterMask(key);
    bits[code * bitsColumns + bitsPrefix] = prefix;
    bits[code * bitsColumns + bitsLength] = key.length;
  });
  return bits;
}

/** Whether two different keys can be near or alike at all: never false where `nearness` is above 0. */
function canBeAlike(bits: Int32Array, a: number, b: number, lettersApart: number): boolean {
  const x = bits[a * bitsColumns + bitsLength] ?? 0;
  const y = bits[b * bitsColumns + bitsLength] ?? 0;
  if (x < 3 || y < 3) return false;
  // One edit changes at most two letters of the masks.
  if (lettersApart <= 4 && Math.abs(x - y) <= 2) return true;
  if (x >= longestBounded || y >= longestBounded) return true;
  const [p, q] = [bits[a * bitsColumns + bitsMask] ?? 0, bits[b * bitsColumns + bitsMask] ?? 0];
  const common = Math.min(x - bitCount(p & ~q), y - bitCount(q & ~p));
  const apart = (bits[a * bitsColumns + bitsPrefix] ?? 0) ^ (bits[b * bitsColumns + bitsPrefix] ?? 0);
  const prefix = apart === 0 ? 4 : (31 - Math.clz32(apart & -apart)) >> 3;
  return common >= (fewestMatches[(x * longestBounded + y) * 8 + prefix] ?? 0);
}

/** Room for every pair of few keys. */
function usualCacheBits(keys: number): number {
  return Math.min(18, Math.max(4, 2 * (32 - Math.clz32(keys))));
}

/**
 * Nearness by dictionary code, with a fixed-size cache: each distinct pair is compared about once, in bounded memory.
 */
export function createNearness(
  keys: readonly string[],
  cacheBits = usualCacheBits(keys.length),
): (a: number, b: number) => Nearness {
  // Two codes and a value per slot, side by side; made when first asked.
  let slots = new Int32Array(0);
  const bits = keyBits(keys);
  return (a, b) => {
    const apart = bitCount((bits[a * bitsColumns] ?? 0) ^ (bits[b * bitsColumns] ?? 0));
    if (apart > mostLettersApart || !canBeAlike(bits, a, b, apart)) return 0;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const slot = (hashPair(low, high) >>> (32 - cacheBits)) * 4;
    if (slots.length === 0) slots = new Int32Array(4 << cacheBits).fill(-1);
    if (slots[slot] === low && slots[slot + 1] === high) return slots[slot + 2] as Nearness;
    const value = nearness(keys[low] ?? '', keys[high] ?? '');
    slots[slot] = low;
    slots[slot + 1] = high;
    slots[slot + 2] = value;
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
