// How many compared pairs weigh how much, and how many of them are expected to be one person.
import { probability, type TrainingInput } from './em.ts';
import type { WeightBin } from '../linkage.ts';

/** Width of a bin in bits. */
const width = 0.5;

/**
 * Bins of half a bit over the compared pairs. `weights` are match weights by pattern, `priors` P(one person) by pair of
 * lists; the expected pairs do not know of lists without repeats or of decisions.
 */
export function weightHistogram(
  blocked: TrainingInput['blocked'],
  weights: Float64Array,
  priors: Float64Array,
): readonly WeightBin[] {
  const pairs = new Map<number, number>();
  const expected = new Map<number, number>();
  for (let i = 0; i < blocked.pattern.length; i++) {
    const weight = weights[blocked.pattern[i] ?? 0] ?? 0;
    const count = blocked.count[i] ?? 0;
    const bin = Math.floor(weight / width);
    const share = probability(weight, priors[blocked.group[i] ?? 0] ?? 0);
    pairs.set(bin, (pairs.get(bin) ?? 0) + count);
    expected.set(bin, (expected.get(bin) ?? 0) + count * share);
  }
  return Array.from(pairs.keys())
    .toSorted((x, y) => x - y)
    .map((bin) => ({ from: bin * width, pairs: pairs.get(bin) ?? 0, expected: expected.get(bin) ?? 0 }));
}
