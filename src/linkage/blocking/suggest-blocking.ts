// Blocking rules proposed from the model, without labels: which conjunctions of key parts reach the likely matches of a
// wide linkage within a budget of pairs, and what share of all matches that is expected to be.
//
// Blocking rules as conjunctions of equal parts, chosen for cost and coverage: M. Michelson, C. Knoblock, "Learning
// blocking schemes for record linkage", 2006; M. Bilenko, B. Kamath, R. Mooney, "Adaptive blocking: learning to scale up
// record linkage", 2006; without labels from people: M. Kejriwal, D. Miranker, "An unsupervised algorithm for learning
// blocking schemes", 2013. Here match probabilities of the Fellegi–Sunter model stand in for labels.
import type { Effects } from '../../effect/effects.ts';
import type { Words } from '../../text/words.ts';
import { blockSizes } from './block-sizes.ts';
import { blockRecords, largestBlock } from './blocking.ts';
import { blockingRules, type BlockingRule } from './blocking-rules.ts';
import { declaredRule, ruleLabel, type RuleSpec } from './declared-rules.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { linkEncoded, type LinkOptions } from '../link-records.ts';
import { findCandidates, reachedBy } from './suggest-blocking-candidates.ts';
import { chooseRules } from './suggest-blocking-cover.ts';
import { likelyPairs, type LikelyPairs } from './suggest-blocking-likely.ts';
import { partValues } from './suggest-blocking-parts.ts';
import {
  expectedRecall,
  unreachedMatches,
  type Estimate,
  type Recapture,
  type Unreached,
} from './suggest-blocking-recall.ts';
import { wideRules, type Capture } from './suggest-blocking-wide.ts';

export interface SuggestedRule {
  readonly spec: RuleSpec;
  readonly label: Words;
  /** Pairs of this rule alone, once for each key that they share. */
  readonly pairs: number;
  /** Pairs of this rule and those before it, each once; null where they were too many to be listed. */
  readonly cumulativePairs: number | null;
  /** Expected recall of this rule and those before it. */
  readonly recall: number;
}

export interface RulesInSum {
  readonly pairs: number | null;
  readonly recall: Estimate;
}

export interface BlockingSuggestion {
  readonly pairsAtMost: number;
  readonly rules: readonly SuggestedRule[];
  readonly suggested: RulesInSum;
  /** The same figures for the shipped rules. */
  readonly shipped: RulesInSum;
  /** Expected matches among the pairs that the wide set of rules proposed. */
  readonly expectedMatches: number;
  /** Pairs that the wide set compared. */
  readonly widePairs: number;
  /** Expected matches that nothing reached; null where the fields do not allow an estimate. */
  readonly unreached: Unreached | null;
}

/** More pairs than this are not listed only to be counted. */
const mostListed = 200_000_000;
/** The budget where none is given: as many pairs for each record. */
const usualPairs = 20;
const leastBudget = 10_000;
/** Records are joined from this match probability on, whatever the case says: pairs of one person count in full. */
const sure = 0.9;

/** How much more the sum of pairs varies than if they were independent: pairs of one record stand or fall together. */
function designEffect({ a, b, probability }: LikelyPairs, records: number): number {
  const degrees = new Float64Array(records);
  probability.forEach((p, i) => {
    for (const r of [a[i] ?? 0, b[i] ?? 0]) degrees[r] = (degrees[r] ?? 0) + p;
  });
  const sum = degrees.reduce((total, d) => total + d, 0);
  return sum === 0 ? 1 : Math.max(1, degrees.reduce((total, d) => total + d * d, 0) / sum);
}

function recapture(likely: LikelyPairs, captures: readonly Capture[], records: EncodedRecords): Recapture {
  const reachedOf = (kind: Capture['kind']): Uint8Array =>
    reachedBy(
      records,
      likely,
      captures.filter((capture) => capture.kind === kind).map((capture) => declaredRule(capture.spec)),
    );
  const [names, others] = [reachedOf('names'), reachedOf('others')];
  const counts = { names: 0, others: 0, both: 0 };
  likely.probability.forEach((p, i) => {
    const mass = p * likely.scale;
    if (names[i] === 1) counts.names += mass;
    if (others[i] === 1) counts.others += mass;
    if (names[i] === 1 && others[i] === 1) counts.both += mass;
  });
  return counts;
}

/** Pairs that the rules propose, each once, after each rule; null where they are too many to be listed. */
function listedPairs(
  records: EncodedRecords,
  rules: readonly BlockingRule[],
  effects: Effects,
): readonly number[] | null {
  const sum = blockSizes(records, rules, largestBlock).reduce((total, size) => total + size.pairs, 0);
  if (sum > mostListed) return null;
  const silent = { ...effects, report: () => {}, progress: () => {} };
  const candidates = blockRecords(records, silent, undefined, rules);
  const out = new Int32Array(records.count);
  for (let a = 0; a < records.count; a++) {
    if ((a & 0xfff) === 0) effects.signal.throwIfAborted();
    candidates.partners(a, out);
  }
  let total = 0;
  return candidates.counts().map(({ pairs }) => (total += pairs));
}

/**
 * Proposes rules that together list at most `pairsAtMost` pairs (by default 20 for each record) and reach as many
 * expected matches as can be found: deterministic, whatever the order of the records. Throws the signal's reason when
 * cancelled.
 */
export async function suggestBlocking(
  records: EncodedRecords,
  options: LinkOptions,
  pairsAtMost: number | null,
  effects: Effects,
): Promise<BlockingSuggestion> {
  const usual = Math.max(leastBudget, usualPairs * records.count);
  const budget = pairsAtMost ?? Math.min(usual, options.pairsAtMost ?? Infinity);
  const values = partValues(records);
  const captures = wideRules(values, effects);
  const wide = [...blockingRules, ...captures.map(({ spec }) => declaredRule(spec))];
  const linkage = await linkEncoded(
    records,
    { ...options, blocking: wide, pairsAtMost: Infinity, threshold: sure },
    { ...effects, report: () => {} },
  );
  const likely = likelyPairs(linkage, records);
  const candidates = findCandidates(values, likely, budget, effects);
  const chosen = chooseRules(candidates, likely.probability, budget).flatMap((at) => candidates[at] ?? []);

  const mass = likely.probability.reduce((sum, p) => sum + p, 0) * likely.scale;
  const unreached = unreachedMatches(recapture(likely, captures, records), mass);
  const design = designEffect(likely, records.count) * likely.scale;
  const recallOf = (reached: Uint8Array): Estimate => {
    const input = { reached: 0, missed: 0, reachedVariance: 0, missedVariance: 0, unreached };
    likely.probability.forEach((p, i) => {
      const [side, spread] =
        reached[i] === 1
          ? (['reached', 'reachedVariance'] as const)
          : (['missed', 'missedVariance'] as const);
      input[side] += p * likely.scale;
      input[spread] += p * (1 - p) * likely.scale * design;
    });
    return expectedRecall(input);
  };
  const so = new Uint8Array(likely.a.length);
  const rules = chosen.map(({ spec, pairs, reached }) => {
    reached.forEach((is, i) => (so[i] = (so[i] ?? 0) | is));
    return { spec, label: ruleLabel(spec), pairs, recall: recallOf(so).value };
  });
  const listed = listedPairs(
    records,
    chosen.map(({ spec }) => declaredRule(spec)),
    effects,
  );
  return {
    pairsAtMost: budget,
    rules: rules.map((rule, i) => ({ ...rule, cumulativePairs: listed?.[i] ?? null })),
    suggested: { pairs: listed === null ? null : (listed.at(-1) ?? 0), recall: recallOf(so) },
    shipped: {
      pairs: listedPairs(records, blockingRules, effects)?.at(-1) ?? null,
      recall: recallOf(reachedBy(records, likely, blockingRules)),
    },
    expectedMatches: mass,
    widePairs: linkage.comparedPairs,
    unreached,
  };
}
