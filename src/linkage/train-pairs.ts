// Blocked pairs → a trained model and the pairs that it takes to be possible. What they were made of is let go here.
import type { Effects } from '../effect/effects.ts';
import type { BlockingRule } from './blocking/blocking-rules.ts';
import type { Compare } from './compare/compare.ts';
import { createPatternTable, patternWords, type PatternTable } from './compare/patterns.ts';
import {
  orderPatterns,
  samplePatterns,
  type ComparedPairs,
  type OrderedPatterns,
  type SampledPatterns,
} from './compared-pairs.ts';
import type { EncodedRecords } from './encode/encode.ts';
import { valuesAt } from './encode/sorted-order.ts';
import { standingTraining, type StandingModel } from './increment/standing-model.ts';
import type { Linkage } from './linkage.ts';
import { countAgreeing } from './model/agreeing-pairs.ts';
import { train, type Training, type TrainingInput } from './model/em.ts';
import { weightHistogram } from './model/weight-histogram.ts';
import type { Foresee, Foresight, PairEngine } from './pair-engine.ts';
import { faintestRival } from './persons/link-pairs.ts';
import type { ListPairs } from './persons/list-pairs.ts';

export interface TrainPairsInput {
  readonly records: EncodedRecords;
  readonly compare: Compare;
  readonly groups: ListPairs;
  readonly rules: readonly BlockingRule[];
  readonly seed: number;
  /** A model that stands, in place of one trained on these records. */
  readonly standing: StandingModel | undefined;
  /** Pairs taken for one person by decision. */
  readonly same: readonly { readonly a: number; readonly b: number }[];
}

export interface TrainedPairs {
  readonly patterns: PatternTable;
  readonly model: Training;
  /** By number of `ListPairs`. */
  readonly priorOdds: Float64Array;
  /** Pairs that may be one person, and those decided, sorted by a, then b. */
  readonly possible: ComparedPairs;
  readonly about: Pick<Linkage, 'comparedPairs' | 'rules' | 'weights'>;
}

export async function trainPairs(
  { records, compare, groups, rules, seed, standing, same }: TrainPairsInput,
  effects: Effects,
  engine: PairEngine,
): Promise<TrainedPairs> {
  const sample = standing === undefined ? samplePatterns(records, seed) : null;
  const trained = ({ patterns, counts }: OrderedPatterns): Training =>
    standing === undefined
      ? trainOn(records, patterns, groups, counts, sample)
      : standingTraining(standing, patterns, groups);
  const foresee: Foresee = (counts, patterns) =>
    foresightOf(trained(orderPatterns(patterns, counts)), groups);
  const met = createPatternTable();
  const pairs = await engine({ records, compare, patterns: met, groups, rules, foresee }, effects);
  const ordered = orderPatterns(met, pairs.counts);
  const model = trained(ordered);
  const { patterns, numbers, counts } = ordered;
  const priorOdds = groups.priorOdds(model.priors);
  const weights = valuesAt(model.weights, numbers);
  const found = await pairs.possible({ weights }, priorOdds, same);
  return {
    patterns,
    model,
    priorOdds,
    possible: { ...found, pattern: found.pattern.map((k) => numbers[k] ?? 0) },
    about: {
      comparedPairs: pairs.size,
      rules: pairs.rules,
      weights: weightHistogram(counts, model.weights, model.priors),
    },
  };
}

function trainOn(
  encoded: EncodedRecords,
  patterns: PatternTable,
  groups: ListPairs,
  blocked: TrainingInput['blocked'],
  sample: SampledPatterns | null,
): Training {
  const words = sample?.patterns.words(0) ?? new Int32Array(0);
  const number = (k: number): number => {
    const at = k * patternWords;
    return patterns.addWords(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  };
  const numbers = Array.from(sample?.counts ?? [], (_, k) => number(k));
  const sampled = new Float64Array(patterns.size);
  numbers.forEach((k, i) => (sampled[k] = sample?.counts[i] ?? 0));
  return train({
    patterns,
    blocked,
    sampled,
    pairs: groups.pairs,
    records: encoded.count,
    agreeing: countAgreeing(encoded),
  });
}

/** Bits by which a pair may gain in training on all pairs over what some of them foretold. */
const foresightMargin = 4;

function foresightOf(model: Training, groups: ListPairs): Foresight {
  const highest = groups.priorOdds(model.priors).reduce((most, own) => Math.max(most, own), 0);
  const { m, u, adjustment } = model;
  return { shares: { m, u, adjustment }, leastWeight: Math.log2(faintestRival / highest) - foresightMargin };
}
