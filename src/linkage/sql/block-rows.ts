// Blocks as rows of integers, and ranges of records whose pairs fit in one statement.
import type { Blocks } from '../blocking/blocks.ts';
import { createIntList } from '../encode/int-list.ts';

export interface BlockRows {
  readonly block: Int32Array;
  readonly record: Int32Array;
  readonly rule: Int32Array;
  readonly side: Int32Array;
  /** By record: places behind it in its blocks, so at least its pairs with later records. */
  readonly behind: Float64Array;
}

/** The blocks of all rules, numbered through. */
export function toBlockRows(rules: readonly Blocks[], side: Int32Array): BlockRows {
  const rows = rules.reduce((sum, { members }) => sum + members.length, 0);
  const [block, record] = [createIntList(rows), createIntList(rows)];
  const [ruleOf, sideOf] = [createIntList(rows), createIntList(rows)];
  const behind = new Float64Array(side.length);
  let number = 0;
  rules.forEach(({ members }, rule) => {
    let start = 0;
    for (let place = 0; place < members.length; place++) {
      const own = members[place] ?? -1;
      if (own !== -1) {
        block.push(number);
        record.push(own);
        ruleOf.push(rule);
        sideOf.push(side[own] ?? 0);
        continue;
      }
      for (let at = start; at < place; at++) {
        const r = members[at] ?? 0;
        behind[r] = (behind[r] ?? 0) + place - 1 - at;
      }
      start = place + 1;
      number++;
    }
  });
  return { block: block.view(), record: record.view(), rule: ruleOf.view(), side: sideOf.view(), behind };
}

/** Ranges of records, end left out, that cover all and hold about `most` pairs each. */
export function pairRanges(
  behind: Float64Array,
  most: number,
): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let [from, sum] = [0, 0];
  for (let r = 0; r < behind.length; r++) {
    sum += behind[r] ?? 0;
    if (sum > 0 && (sum >= most || r === behind.length - 1)) {
      ranges.push({ from, to: r + 1 });
      [from, sum] = [r + 1, 0];
    }
  }
  return ranges;
}
