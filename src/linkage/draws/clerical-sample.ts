// Which pairs to ask: strata of probability, and how many pairs of each.
import type { Stratum } from './clerical.ts';
import type { LinkColumns } from '../linkage.ts';

export interface AskedStratum extends Stratum {
  /** Probabilities from `from` to below `to`. */
  readonly from: number;
  readonly to: number;
  /** Places of its pairs in the columns of links. */
  readonly links: Int32Array;
}

/** A stratum of few doubtful pairs still gets as many, so that its own answers can say how wrong the model is. */
const fewest = 2;
/** Doubt never counts for less than this probability of error: else sure strata would never be asked. */
const leastDoubt = 0.01;

const bounds = [0, 0.1, 0.5, 0.9, 0.99, 1.01] as const;

/**
 * Links by probability and by whether the agreed linkage joins them. `personOf`: person of each record. Pairs of one
 * person that are no link are in no stratum.
 */
export function clericalStrata(
  { a, b, probability }: LinkColumns,
  personOf: Int32Array,
): readonly AskedStratum[] {
  return [true, false].flatMap((joined) =>
    bounds.slice(1).flatMap((to, i) => {
      const from = bounds[i] ?? 0;
      const links = Int32Array.from(a.keys()).filter((at) => {
        const p = probability[at] ?? 0;
        return p >= from && p < to && (personOf[a[at] ?? 0] === personOf[b[at] ?? 0]) === joined;
      });
      const expected = links.reduce((all, at) => all + (probability[at] ?? 0), 0);
      return links.length === 0
        ? []
        : [{ joined, from, to: Math.min(1, to), links, pairs: links.length, expected }];
    }),
  );
}

/**
 * Pairs to ask in each stratum, `size` of them in all as far as there are so many: by J. Neyman, "On the two different
 * aspects of the representative method", 1934, in proportion to the pairs of a stratum times the standard deviation of an
 * answer, as the model expects it.
 */
export function neymanAllocation(strata: readonly Stratum[], size: number): readonly number[] {
  const counts = strata.map(({ pairs }) => Math.min(pairs, fewest));
  const need = strata.map(({ pairs, expected }) => {
    const p = pairs === 0 ? 0 : Math.max(leastDoubt, Math.min(1 - leastDoubt, expected / pairs));
    return pairs * Math.sqrt(p * (1 - p));
  });
  // One at a time to whom it is worth most (largest average), which fills strata up and keeps the sum exact.
  for (let left = size - counts.reduce((all, n) => all + n, 0); left > 0; left--) {
    let [best, most] = [-1, 0];
    counts.forEach((n, h) => {
      const worth = n < (strata[h]?.pairs ?? 0) ? (need[h] ?? 0) / (n + 1) : 0;
      if (worth > most) [best, most] = [h, worth];
    });
    if (best === -1) break;
    counts[best] = (counts[best] ?? 0) + 1;
  }
  return counts;
}

/**
 * Places of the links to ask, by stratum, ascending. `keyOf` names the record at a place of the input: a pair is taken by
 * the hash of its two keys and the seed, so that it does not depend on the order of records. A larger sample holds the
 * smaller one within each stratum.
 */
export function clericalSample(
  strata: readonly AskedStratum[],
  size: number,
  seed: number,
  { a, b }: LinkColumns,
  keyOf: (record: number) => string,
): readonly Int32Array[] {
  const counts = neymanAllocation(strata, size);
  return strata.map(({ links }, h) => {
    const ranked = Array.from(links, (at) => {
      const [x, y] = [keyOf(a[at] ?? 0), keyOf(b[at] ?? 0)];
      const name = x < y ? `${x}\n${y}` : `${y}\n${x}`;
      return { at, name, hash: hashText(name, seed) };
    }).toSorted((x, y) => x.hash - y.hash || (x.name < y.name ? -1 : 1));
    return Int32Array.from(ranked.slice(0, counts[h]), ({ at }) => at).toSorted();
  });
}

/** FNV-1a over code units with the finish of MurmurHash3 (A. Appleby): 32 bits. */
function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed | 0, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
