// Blocks as rows of integers, and ranges of records whose pairs fit in one statement.
import type { Blocks } from '../blocking/blocks.ts';

/** Numbers in a row, end left out. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

export interface BlockRows {
  readonly block: Int32Array;
  readonly record: Int32Array;
  /** Of the record: the first one after it that is of another side. */
  readonly after: Int32Array;
  /** By rule: the numbers of its blocks. */
  readonly blocksOf: readonly NumberRange[];
  /** By record: places behind it in its blocks, so at least its pairs with later records. */
  readonly behind: Float64Array;
}

/** By record: the first one after it that is of another side. Records of one side stand in a row. */
function firstOfAnotherSide(side: Int32Array): Int32Array {
  const after = new Int32Array(side.length);
  for (let r = side.length - 1; r >= 0; r--) {
    after[r] = r + 1 < side.length && side[r] === side[r + 1] ? (after[r + 1] ?? 0) : r + 1;
  }
  return after;
}

/** The blocks of all rules, numbered through; those that stand on one side alone have no pairs and are left out. */
export function toBlockRows(rules: readonly Blocks[], side: Int32Array): BlockRows {
  const most = rules.reduce((sum, { members }) => sum + members.length, 0);
  const [block, record, afterOf] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const behind = new Float64Array(side.length);
  const after = firstOfAnotherSide(side);
  let [number, rows] = [0, 0];
  const blocksOf = rules.map(({ members }) => {
    const from = number;
    for (let start = 0, end = 0; start < members.length; start = ++end) {
      while (members[end] !== -1) end++;
      const paired = (members[end - 1] ?? 0) >= (after[members[start] ?? 0] ?? 0);
      if (paired) {
        for (let at = start; at < end; at++) {
          const own = members[at] ?? 0;
          behind[own] = (behind[own] ?? 0) + end - 1 - at;
          block[rows] = number;
          record[rows] = own;
          afterOf[rows++] = after[own] ?? 0;
        }
        number++;
      }
    }
    return { from, to: number };
  });
  return {
    block: block.subarray(0, rows),
    record: record.subarray(0, rows),
    after: afterOf.subarray(0, rows),
    blocksOf,
    behind,
  };
}

/** Records in a row, and about how many pairs they have with later ones, repeats included. */
export interface PairRange extends NumberRange {
  readonly pairs: number;
}

/** Ranges of records that cover all and hold about `most` pairs each. */
export function pairRanges(behind: Float64Array, most: number): readonly PairRange[] {
  const ranges: PairRange[] = [];
  let [from, sum] = [0, 0];
  for (let r = 0; r < behind.length; r++) {
    sum += behind[r] ?? 0;
    if (sum > 0 && (sum >= most || r === behind.length - 1)) {
      ranges.push({ from, to: r + 1, pairs: sum });
      [from, sum] = [r + 1, 0];
    }
  }
  return ranges;
}
