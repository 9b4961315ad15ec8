// Levels that these lists cannot train: fewer pairs stand at them than are imagined there, so that what is usual decides.
import type { ComparisonSpec } from '../compare/comparisons.ts';

/** By comparison, then level: the usual share, where more than half of what was learned rests on it; else null. */
export type UsualShares = readonly (readonly (number | null)[])[];

/** A comparison with fewer pairs than this behind it weighs nobody. */
const anyPair = 0.5;

/**
 * `counts` by comparison, then level, of pairs of one kind; `priorPairs` imagined ones stand at the levels in the usual
 * shares. `isCounted`: levels whose share is counted over all pairs.
 */
export function usualShares(
  specs: readonly ComparisonSpec[],
  counts: readonly Float64Array[],
  kind: 'm' | 'u',
  priorPairs: number,
  isCounted: (comparison: number, level: number) => boolean = () => false,
): UsualShares {
  return specs.map(({ levels }, c) => {
    const own = counts[c] ?? new Float64Array(levels.length);
    const isUsed = own.reduce((sum, n) => sum + n, 0) >= anyPair;
    return levels.map((level, l) =>
      isUsed && !isCounted(c, l) && (own[l] ?? 0) < priorPairs * level[kind] ? level[kind] : null,
    );
  });
}
