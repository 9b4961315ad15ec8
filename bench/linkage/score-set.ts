// One labelled set, read, linked with the shipped defaults and scored against its truth.
import { quiet } from '../../src/effect/effects.ts';
import { linkRecords } from '../../src/linkage/link-records.ts';
import { pairScores, type PairScores } from '../evaluate.ts';
import { calibrationBins, type CalibrationBin } from './calibration.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { readSet } from './read-set.ts';

export interface SetScore {
  readonly id: string;
  readonly records: number;
  /** Rows that reading refused, by reason: each counts as a person of its own in the scores. */
  readonly refused: Readonly<Record<string, number>>;
  readonly scores: PairScores;
  /** Scores of the pairs between lists alone; null where there is one list. */
  readonly across: PairScores | null;
  readonly comparedPairs: number;
  /** Share of the true pairs that blocking proposed and the model gave at least 0.01: the most that clusters of links can hold. */
  readonly linkedRecall: number;
  readonly bins: readonly CalibrationBin[];
  /** Probability from which pairs are links. */
  readonly threshold: number;
  readonly readSeconds: number;
  readonly linkSeconds: number;
  /** Peak resident memory of the process so far, in MB. */
  readonly peakMemory: number;
}

/** Scores of the pairs between groups: those of all pairs less those inside each group. */
export function scoresAcross(
  predicted: readonly string[],
  truth: readonly string[],
  group: readonly string[],
): PairScores {
  const all = pairScores(predicted, truth);
  let { truePairs, predictedPairs, sharedPairs } = all;
  for (const one of new Set(group)) {
    const inside = (labels: readonly string[]): readonly string[] =>
      labels.filter((_, i) => group[i] === one);
    const within = pairScores(inside(predicted), inside(truth));
    truePairs -= within.truePairs;
    predictedPairs -= within.predictedPairs;
    sharedPairs -= within.sharedPairs;
  }
  const precision = predictedPairs === 0 ? 1 : sharedPairs / predictedPairs;
  const recall = truePairs === 0 ? 1 : sharedPairs / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, truePairs, predictedPairs, sharedPairs };
}

export async function scoreSet(set: LabelledSet, folder: string): Promise<SetScore> {
  const started = performance.now();
  const { records, truth, refused, reasons, threshold, seed } = await readSet(set, folder);
  const read = performance.now();
  const options = { lists: set.lists, threshold, seed, units: [], decisions: [] };
  const linkage = await linkRecords(records, options, quiet);
  const linked = performance.now();

  const persons = Array.from(linkage.personOf, String);
  const predicted = [...persons, ...refused.map((_, i) => `refused ${i}`)];
  const actual = [...truth, ...refused.map((row) => row.person)];
  const { a, b, probability } = linkage.links;
  const same = (i: number): boolean => truth[a[i] ?? -1] === truth[b[i] ?? -1];
  const scores = pairScores(predicted, actual);
  let proposed = 0;
  for (let i = 0; i < a.length; i++) if (same(i)) proposed++;
  const lists = [...records, ...refused].map((row) => row.list);
  return {
    id: set.id,
    records: actual.length,
    refused: reasons,
    scores,
    across: set.lists.length === 1 ? null : scoresAcross(predicted, actual, lists),
    comparedPairs: linkage.comparedPairs,
    linkedRecall: scores.truePairs === 0 ? 1 : proposed / scores.truePairs,
    bins: calibrationBins(probability, same),
    threshold,
    readSeconds: (read - started) / 1000,
    linkSeconds: (linked - read) / 1000,
    peakMemory: process.resourceUsage().maxRSS / 1024,
  };
}
