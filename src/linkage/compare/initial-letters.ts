// The letters with which a name may begin whose initial alone is written, as a set of bits.
import type { NamePart } from '../../records/name.ts';

/** All that is no letter shares the place after the last. */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const others = letters.length;

function bitOf(letter: string): number {
  const at = letters.indexOf(letter);
  return 1 << (at === -1 ? others : at);
}

const bits = Int32Array.from({ length: 128 }, (_, code) => bitOf(String.fromCharCode(code)));

/** The set that holds the first letter of a key; the empty set, 0, for the empty key. */
export function firstLetterOf(key: string): number {
  return key === '' ? 0 : (bits[key.charCodeAt(0)] ?? 1 << others);
}

// A Latin initial is the beginning of a word whose key depends on the letters after it: C of Charles, Karl written
// with a C, or Tsvetan written Cvetan; K of Khasan; J of Jean and of John.
const ambiguous = new Map(
  [
    ['c', 'kcs'],
    ['h', 'hg'],
    ['i', 'ie'],
    ['j', 'iedz'],
    ['k', 'kh'],
    ['o', 'ou'],
    ['p', 'pf'],
    ['t', 'tc'],
    ['y', 'ie'],
  ].map(([letter = '', all = '']) => [letter, Array.from(all).reduce((set, one) => set | bitOf(one), 0)]),
);

/** The letters with which the key of a name may begin: one for a name in full, all that the letter may stand for otherwise. */
export function initialLetters({ raw, key, initial }: NamePart): number {
  const own = firstLetterOf(key);
  if (!initial) return own;
  const written = raw.replaceAll('.', '').toLowerCase();
  return own | (ambiguous.get(written) ?? 0);
}

/** Char codes of the letters of a set, ascending; -1 for those that share a place. */
export function eachLetter(set: number, add: (letter: number) => void): void {
  for (let i = 0; i <= others; i++) {
    if ((set & (1 << i)) !== 0) add(i === others ? -1 : letters.charCodeAt(i));
  }
}
