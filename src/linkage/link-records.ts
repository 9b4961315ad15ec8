// Who is who: records → blocks → agreement patterns → trained weights → persons.
import type { CaseUnit } from '../case/schema.ts';
import type { Effects } from '../effect/effects.ts';
import type { PersonRecord } from '../records/record.ts';
import { refuseTooManyPairs } from './blocking/block-sizes.ts';
import { blockingRules, type BlockingRule } from './blocking/blocking-rules.ts';
import { expectedReach } from './blocking/expected-reach.ts';
import { likelyPairs } from './blocking/suggest-blocking-likely.ts';
import { createCompare } from './compare/compare.ts';
import { createPattern } from './compare/pattern.ts';
import type { ComparedPairs } from './compared-pairs.ts';
import { disobeyedDecision, readDecisions, type LinkDecision } from './decided-pairs.ts';
import { drawEncoded } from './draws/draws-of-linkage.ts';
import { encodeRecords, type EncodedRecords } from './encode/encode.ts';
import { standingListPairs, withStandingRarities, type StandingModel } from './increment/standing-model.ts';
import { createKernel } from './kernel/kernel.ts';
import type { Linkage } from './linkage.ts';
import { createMatchWeight } from './model/em.ts';
import { untrainedWarning } from './model/untrained-levels.ts';
import type { PairEngine } from './pair-engine.ts';
import { clusterRecords } from './persons/clusters.ts';
import { linkPairs, surestPairs } from './persons/link-pairs.ts';
import { createListPairs } from './persons/list-pairs.ts';
import { toLinkage, toModel } from './to-linkage.ts';
import { trainPairs } from './train-pairs.ts';

export type { LinkDecision } from './decided-pairs.ts';

export interface LinkOptions {
  /** `unique`: no person stands in the list twice. */
  readonly lists: readonly { readonly id: string; readonly unique: boolean }[];
  /** Match probability from which two records are taken for one person. */
  readonly threshold: number;
  readonly seed: number;
  readonly units: readonly CaseUnit[];
  /** In the order in which they were taken; one that contradicts an earlier one is reported and not obeyed. */
  readonly decisions: readonly LinkDecision[];
  /** Number of whole linkages to draw; none unless told. */
  readonly draws?: number;
  /** What two records must share to be compared; the shipped rules by default. */
  readonly blocking?: readonly BlockingRule[];
  /** Declared rules that would list more pairs are refused. */
  readonly pairsAtMost?: number;
  /** A model that stands, in place of one trained on these records. */
  readonly standing?: StandingModel;
}

/**
 * Links records of any number of lists. The result depends on the records, the options and the seed alone, not on the
 * order of `records` or on the engine that compares pairs: typed arrays in this process, unless another is given. Throws
 * the signal's reason when cancelled.
 */
export function linkRecords(
  records: readonly PersonRecord[],
  options: LinkOptions,
  effects: Effects,
  engine?: PairEngine,
): Promise<Linkage> {
  return linkEncoded(encodeRecords(records, uniqueLists(options), options.units), options, effects, engine);
}

/** Ids of the lists that are free of repeats. */
export function uniqueLists(options: Pick<LinkOptions, 'lists'>): ReadonlySet<string> {
  return new Set(options.lists.filter((list) => list.unique).map((list) => list.id));
}

/** As {@link linkRecords}, of records encoded with the lists and units of the options. */
export async function linkEncoded(
  encoded: EncodedRecords,
  options: LinkOptions,
  effects: Effects,
  engine?: PairEngine,
): Promise<Linkage> {
  return (await linkWithPairs(encoded, options, effects, engine)).linkage;
}

/** A linkage, and what it was made of. */
export interface LinkedPairs {
  readonly linkage: Linkage;
  /** Pairs that may be one person, and those decided, sorted by a, then b. */
  readonly possible: ComparedPairs;
  /** Match weights by pattern of `possible`. */
  readonly weights: Float64Array;
  /** By number of `ListPairs`. */
  readonly priorOdds: Float64Array;
}

/** As {@link linkEncoded}, with the pairs behind the linkage. */
export async function linkWithPairs(
  records: EncodedRecords,
  options: LinkOptions,
  effects: Effects,
  engine: PairEngine = createKernel(),
): Promise<LinkedPairs> {
  const rules = options.blocking ?? blockingRules;
  const { standing } = options;
  const encoded = standing === undefined ? records : withStandingRarities(records, standing);
  refuseTooManyPairs(encoded, rules, options.pairsAtMost ?? Infinity);
  const compare = createCompare(encoded);
  const groups = standing === undefined ? createListPairs(encoded) : standingListPairs(encoded, standing);
  const decisions = readDecisions(encoded, options.decisions, effects);
  const { patterns, model, priorOdds, possible, about } = await trainPairs(
    { records: encoded, compare, groups, rules, seed: options.seed, standing, same: decisions.same },
    effects,
    engine,
  );
  const untrained = standing === undefined ? untrainedWarning(toModel(model)) : null;
  if (untrained !== null) effects.report(untrained);
  const links = linkPairs(encoded, groups, possible, model, decisions);
  effects.signal.throwIfAborted();

  const pattern = createPattern();
  const weightOf = createMatchWeight(model, patterns);
  const priorBits = (a: number, b: number): number => Math.log2(priorOdds[groups.of(a, b)] ?? 0);
  const evidence = (a: number, b: number): number => {
    compare(a, b, pattern);
    return weightOf(patterns.add(pattern)) + priorBits(a, b);
  };
  const clusters = clusterRecords({
    records: encoded.count,
    links: surestPairs(links, options.threshold),
    side: encoded.side,
    same: decisions.same,
    different: decisions.different,
    evidence,
  });
  for (const at of clusters.refused) {
    const [one, other] = decisions.same[at]?.keys ?? ['', ''];
    effects.report(disobeyedDecision(one, other));
  }
  const linkage = toLinkage(encoded, about, links, clusters.root, toModel(model));
  const behind = { possible, weights: model.weights, priorOdds };
  if (options.draws === undefined) return { linkage, ...behind };
  const linked = { encoded, links, priorBits, evidence, root: clusters.root, ...decisions };
  const draws = drawEncoded(linked, { seed: options.seed, count: options.draws }, effects.signal);
  const reach = expectedReach(encoded, likelyPairs(linkage, encoded), rules);
  return { linkage: { ...linkage, draws, reach }, ...behind };
}
