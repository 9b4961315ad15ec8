// The keys of one blocking rule: for every record the numbers of its keys, and how many records and pairs share each.
import type { EncodedRecords, Spans } from '../encode/encode.ts';
import { createIntList } from '../encode/int-list.ts';
import { createPairCodes } from '../encode/pair-codes.ts';

export interface RuleKeys {
  /** By record: the numbers of its keys, one for each combination of the values of its parts. */
  readonly keys: Spans;
  /** By key: records that have it. */
  readonly records: Int32Array;
  /** By key: pairs of records of different sides that share it. */
  readonly pairs: Float64Array;
  /** The value of each part in a key. */
  readonly values: (key: number) => readonly number[];
}

/**
 * Counts pairs record by record: a new record of a key pairs with those before it but for its own side. Records of one
 * side stand together, so the last side of a key and its run are enough. Time and memory grow with the records.
 */
export function countKeys(parts: readonly Spans[], side: EncodedRecords['side']): RuleKeys {
  const [head, ...rest] = parts;
  if (head === undefined) throw new RangeError('a key has at least one part');
  const numbers = rest.map(() => createPairCodes());
  const [keys, seconds] = [createIntList(side.length), rest.map(() => createIntList())];
  const starts = new Int32Array(side.length + 1);
  let most = -1;
  const step = (r: number, at: number, key: number): void => {
    const spans = rest[at];
    const codes = numbers[at];
    if (spans === undefined || codes === undefined) {
      keys.push(key);
      most = Math.max(most, key);
      return;
    }
    const end = spans.starts[r + 1] ?? 0;
    for (let i = spans.starts[r] ?? 0; i < end; i++) {
      const value = spans.values[i] ?? 0;
      const next = codes.code(key, value);
      if (seconds[at]?.length === next) seconds[at].push(value);
      step(r, at + 1, next);
    }
  };
  for (let r = 0; r < side.length; r++) {
    const end = head.starts[r + 1] ?? 0;
    for (let i = head.starts[r] ?? 0; i < end; i++) step(r, 0, head.values[i] ?? 0);
    starts[r + 1] = keys.length;
  }
  const records = new Int32Array(most + 1);
  const pairs = new Float64Array(most + 1);
  const lastSide = new Int32Array(most + 1);
  const run = new Int32Array(most + 1);
  for (let r = 0; r < side.length; r++) {
    const own = side[r] ?? 0;
    for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) {
      const key = keys.at(i);
      const before = records[key] ?? 0;
      if (before === 0 || lastSide[key] !== own) {
        lastSide[key] = own;
        run[key] = 0;
      }
      pairs[key] = (pairs[key] ?? 0) + before - (run[key] ?? 0);
      records[key] = before + 1;
      run[key] = (run[key] ?? 0) + 1;
    }
  }
  const values = (key: number): readonly number[] => {
    const found: number[] = [];
    let at = key;
    for (let part = rest.length - 1; part >= 0; part--) {
      found.unshift(seconds[part]?.at(at) ?? 0);
      at = numbers[part]?.first(at) ?? 0;
    }
    return [at, ...found];
  };
  return { keys: { starts, values: keys.view() }, records, pairs, values };
}
