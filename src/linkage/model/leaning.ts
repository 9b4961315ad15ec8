// Comparisons that depend on each other among pairs of one person, or of two: a postcode lies in its place, a unit in
// its garrison. Each such comparison leans on one other, as in a tree-augmented naive Bayes model: N. Friedman,
// D. Geiger, M. Goldszmidt, "Bayesian network classifiers", Machine Learning 29, 1997. That dependence must be modelled
// for probabilities to be right: W. Winkler, "Improved decision rules in the Fellegi–Sunter model of record linkage",
// ASA Survey Research Methods, 1993.
import { comparisonSpecs, type ComparisonSpec } from '../compare/comparisons.ts';
import { levelSlots, type Shares } from './match-weight.ts';
import type { LevelTable } from '../compare/level-patterns.ts';

const specs: readonly ComparisonSpec[] = comparisonSpecs;

/** So many imagined pairs say that the two comparisons are independent: only what many pairs show moves a weight. */
const priorPairs = 2000;

const none = new Float64Array(0);

/**
 * By comparison, the bits of `Adjustment.leaning`: log2 of P(level | level of the other, one person) over P(level | one
 * person), less the same among pairs of two persons. `matched` and `unmatched` are masses by pattern.
 */
export function trainLeaning(
  patterns: LevelTable,
  matched: Float64Array,
  unmatched: Float64Array,
  { m, u }: Pick<Shares, 'm' | 'u'>,
): readonly Float64Array[] {
  return specs.map((spec, c) => {
    const other = specs.findIndex((one) => one.id === spec.leansOn);
    const [ofOne, ofTwo] = [m[c], u[c]];
    if (other === -1 || ofOne === undefined || ofTwo === undefined) return none;
    const people = relative(countTogether(patterns, matched, c, other), ofOne);
    const strangers = relative(countTogether(patterns, unmatched, c, other), ofTwo);
    return people.map((bits, at) => bits - (strangers[at] ?? 0));
  });
}

function countTogether(patterns: LevelTable, masses: Float64Array, c: number, other: number): Float64Array {
  const counts = new Float64Array(levelSlots * levelSlots);
  for (let k = 0; k < patterns.size; k++) {
    const at = patterns.levels(k, other) * levelSlots + patterns.levels(k, c);
    counts[at] = (counts[at] ?? 0) + (masses[k] ?? 0);
  }
  return counts;
}

/** log2 of each level's share where the other comparison stands at some level, over its share anywhere. */
function relative(counts: Float64Array, shares: Float64Array): Float64Array<ArrayBuffer> {
  const bits = new Float64Array(counts.length);
  for (let from = 0; from < counts.length; from += levelSlots) {
    const own = counts.subarray(from + 1, from + 1 + shares.length);
    const total = own.reduce((sum, n) => sum + n, priorPairs);
    own.forEach((n, l) => {
      const share = shares[l] ?? 1;
      bits[from + 1 + l] = Math.log2((n + priorPairs * share) / (total * share));
    });
  }
  return bits;
}
