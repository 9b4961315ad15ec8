// How well a linkage agrees with the truth, pair by pair.

export interface PairScores {
  /** Share of the predicted pairs that are true; 1 where no pair is predicted. */
  readonly precision: number;
  /** Share of the true pairs that are predicted; 1 where there is none. */
  readonly recall: number;
  /** Harmonic mean of the two; 0 where both are 0. */
  readonly f1: number;
  /** Pairs of records of one true person. */
  readonly truePairs: number;
  /** Pairs of records put into one cluster. */
  readonly predictedPairs: number;
  /** Pairs that are both. */
  readonly sharedPairs: number;
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

function pairsIn(labels: Iterable<string>): number {
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
}

/**
 * Pairwise precision and recall of a clustering, from the contingency table of predicted and true labels: linear in
 * the number of records. Both arrays hold one label per record, in the same order.
 *
 * Source: D. Menestrina, S. E. Whang, H. Garcia-Molina, "Evaluating entity resolution results", PVLDB 3(1), 2010.
 * Throws RangeError where the arrays differ in length.
 */
export function pairScores(predicted: readonly string[], truth: readonly string[]): PairScores {
  if (predicted.length !== truth.length) {
    throw new RangeError(`${predicted.length} predicted labels for ${truth.length} true ones`);
  }
  // The length in front keeps apart what a separator inside a label would merge.
  const cells = predicted.map((label, index) => `${label.length}:${label}${truth[index] ?? ''}`);
  const sharedPairs = pairsIn(cells);
  const predictedPairs = pairsIn(predicted);
  const truePairs = pairsIn(truth);
  const precision = predictedPairs === 0 ? 1 : sharedPairs / predictedPairs;
  const recall = truePairs === 0 ? 1 : sharedPairs / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, truePairs, predictedPairs, sharedPairs };
}
