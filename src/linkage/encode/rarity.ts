// How rare the values are that records can agree on.
import type { Spans } from './encoded-records.ts';

/**
 * log2 of the share of rows in which a code occurs. The two records that agree are left out of the count and one is
 * added for what was not seen, so that a name carried by these two alone is rarer than one that others carry as well.
 */
function toRarity(counts: Float64Array, carrying: number): Float64Array {
  return counts.map((count) => Math.log2((Math.max(0, count - 2) + 1) / Math.max(1, carrying)));
}

/** By code, over rows that carry any number of codes: each counts once in a row. */
export function rarity(rows: Spans, codes: number): Float64Array {
  const counts = new Float64Array(codes);
  let carrying = 0;
  for (let r = 0; r + 1 < rows.starts.length; r++) {
    const [from, to] = [rows.starts[r] ?? 0, rows.starts[r + 1] ?? 0];
    if (to > from) carrying++;
    for (let i = from; i < to; i++) {
      const code = rows.values[i] ?? 0;
      let first = from;
      while (rows.values[first] !== code) first++;
      if (first === i) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return toRarity(counts, carrying);
}

/** By code, over rows that carry one code, or -1. */
export function singleRarity(codes: Int32Array, count: number): Float64Array {
  const counts = new Float64Array(count);
  let carrying = 0;
  for (let r = 0; r < codes.length; r++) {
    const code = codes[r] ?? -1;
    if (code === -1) continue;
    carrying++;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return toRarity(counts, carrying);
}
