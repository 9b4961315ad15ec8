// The blocking keys of records that come, with those of them who hold each.
import type { BlockingRule } from '../blocking/blocking-rules.ts';
import { createIntList } from '../encode/int-list.ts';
import { createPairCodes, type PairCodes } from '../encode/pair-codes.ts';
import { blockLimit, type HashSpans } from './record-keys.ts';

/** The keys of the fresh records, each once, with those who hold it. */
export interface FreshKeys {
  readonly codes: PairCodes;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly limit: Float64Array;
  /** By key: places of its fresh holders stand in `holders` from `starts[key]` on. */
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

export const noLimit = 2 ** 31 - 1;

export function freshKeys(
  byRule: readonly HashSpans[],
  rules: readonly BlockingRule[],
  count: number,
): FreshKeys {
  const codes = createPairCodes(count);
  const [low, high, limit] = [createIntList(), createIntList(), createIntList()];
  const [keys, places] = [createIntList(), createIntList()];
  byRule.forEach((spans, k) => {
    const rule = rules[k];
    const most = rule === undefined ? 0 : Math.min(noLimit, blockLimit(rule));
    for (let r = 0; r < count; r++) {
      for (let i = spans.starts[r] ?? 0; i < (spans.starts[r + 1] ?? 0); i++) {
        const [l, h] = [spans.low[i] ?? 0, spans.high[i] ?? 0];
        const key = codes.code(l, h);
        if (key === low.length) {
          low.push(l);
          high.push(h);
          limit.push(most);
        }
        keys.push(key);
        places.push(r);
      }
    }
  });
  const starts = new Int32Array(low.length + 1);
  for (let i = 0; i < keys.length; i++) starts[keys.at(i) + 1] = (starts[keys.at(i) + 1] ?? 0) + 1;
  for (let key = 0; key < low.length; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const holders = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const at = next[keys.at(i)] ?? 0;
    holders[at] = places.at(i);
    next[keys.at(i)] = at + 1;
  }
  return {
    codes,
    low: low.take(),
    high: high.take(),
    limit: Float64Array.from(limit.take()),
    starts,
    holders,
  };
}
