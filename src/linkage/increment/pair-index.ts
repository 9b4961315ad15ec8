// Small helpers over pairs of record numbers.
import { createPairCodes } from '../encode/pair-codes.ts';

export interface RecordPair {
  readonly a: number;
  readonly b: number;
}

/** The place of a pair of integers among `first`, `second`; -1 where it is not there. The pairs are distinct. */
export function pairIndex(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): (x: number, y: number) => number {
  const codes = createPairCodes(first.length);
  for (let i = 0; i < first.length; i++) codes.code(first[i] ?? 0, second[i] ?? 0);
  const { size } = codes;
  return (x, y) => {
    const at = codes.code(x, y);
    return at < size ? at : -1;
  };
}

export function holdsPair(pairs: readonly RecordPair[]): (a: number, b: number) => boolean {
  if (pairs.length === 0) return () => false;
  const at = pairIndex(
    pairs.map(({ a }) => a),
    pairs.map(({ b }) => b),
  );
  return (a, b) => at(a, b) !== -1;
}

/** The integers, each once. */
export function distinct(values: Iterable<number>): Int32Array {
  return Int32Array.from(new Set(values));
}
