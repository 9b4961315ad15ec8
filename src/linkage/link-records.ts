// Who is who: records → blocks → agreement patterns → trained weights → persons.
import type { CaseUnit } from '../case/schema.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import type { PersonRecord } from '../records/record.ts';
import { refuseTooManyPairs } from './blocking/block-sizes.ts';
import { countAgreeing } from './model/agreeing-pairs.ts';
import { blockingRules, type BlockingRule } from './blocking/blocking-rules.ts';
import { expectedReach } from './blocking/expected-reach.ts';
import { likelyPairs } from './blocking/suggest-blocking-likely.ts';
import { clusterRecords } from './persons/clusters.ts';
import { createCompare } from './compare/compare.ts';
import { createPattern } from './compare/pattern.ts';
import { samplePatterns, type ComparedPairs } from './compared-pairs.ts';
import { comparisonSpecs } from './compare/comparisons.ts';
import { createMatchWeight, train, type Training } from './model/em.ts';
import { drawEncoded } from './draws/draws-of-linkage.ts';
import { encodeRecords, keyOfRecord, type EncodedRecords, type RecordPlaces } from './encode/encode.ts';
import { linkPairs, surestLinks } from './persons/link-pairs.ts';
import { createListPairs, type ListPairs } from './persons/list-pairs.ts';
import type { Level, Linkage, LinkageModel, LinkColumns } from './linkage.ts';
import { untrainedWarning } from './model/untrained-levels.ts';
import { createKernel } from './kernel/kernel.ts';
import type { BlockedPairs, PairEngine } from './pair-engine.ts';
import { createPatternTable, type PatternTable } from './compare/patterns.ts';
import {
  standingListPairs,
  standingTraining,
  withStandingRarities,
  type StandingModel,
} from './increment/standing-model.ts';
import { weightHistogram } from './model/weight-histogram.ts';

/** A reviewer's word that two records (by key) are one person, or two. */
export interface LinkDecision {
  readonly kind: 'same' | 'different';
  readonly a: string;
  readonly b: string;
}

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
  const patterns = createPatternTable();
  const groups = standing === undefined ? createListPairs(encoded) : standingListPairs(encoded, standing);
  const pairs = await engine(encoded, compare, patterns, groups, effects, rules);
  const model =
    standing === undefined
      ? trainOn(encoded, patterns, groups, pairs, options.seed)
      : standingTraining(standing, patterns, groups);
  const untrained = standing === undefined ? untrainedWarning(toModel(model)) : null;
  if (untrained !== null) effects.report(untrained);
  const decisions = readDecisions(encoded, options.decisions, effects);
  const priorOdds = groups.priorOdds(model.priors);
  const possible = await pairs.possible(model, priorOdds, decisions.same);
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
    links: Array.from(surestLinks(links, options.threshold), (i) => ({
      a: links.a[i] ?? 0,
      b: links.b[i] ?? 0,
    })),
    side: encoded.side,
    same: decisions.same,
    different: decisions.different,
    evidence,
  });
  for (const at of clusters.refused) {
    effects.report(
      diagnostic(
        'linkage.decision',
        `the decision that ${decisions.same[at]?.label ?? ''} are one person contradicts another decision, or a list declared free of repeats, and was not obeyed`,
        null,
        { severity: 'warning' },
      ),
    );
  }
  const about = {
    comparedPairs: pairs.size,
    rules: pairs.rules,
    weights: weightHistogram(pairs.counts, model.weights, model.priors),
  };
  const linkage = toLinkage(encoded, about, links, clusters.root, toModel(model));
  const behind = { possible, weights: model.weights, priorOdds };
  if (options.draws === undefined) return { linkage, ...behind };
  const linked = { encoded, links, priorBits, evidence, root: clusters.root, ...decisions };
  const draws = drawEncoded(linked, { seed: options.seed, count: options.draws }, effects.signal);
  const reach = expectedReach(encoded, likelyPairs(linkage, encoded), rules);
  return { linkage: { ...linkage, draws, reach }, ...behind };
}

function trainOn(
  encoded: EncodedRecords,
  patterns: PatternTable,
  groups: ListPairs,
  pairs: BlockedPairs,
  seed: number,
): Training {
  const sampled = samplePatterns(encoded, patterns, seed);
  return train({
    patterns,
    blocked: pairs.counts,
    sampled: Float64Array.from({ length: patterns.size }, (_, k) => sampled[k] ?? 0),
    pairs: groups.pairs,
    records: encoded.count,
    agreeing: countAgreeing(encoded),
  });
}

interface Pair {
  readonly a: number;
  readonly b: number;
  /** For messages: record keys, which carry no personal value. */
  readonly label: string;
}

interface Decisions {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

function readDecisions(
  records: EncodedRecords,
  decisions: readonly LinkDecision[],
  effects: Effects,
): Decisions {
  const named = new Set(decisions.flatMap(({ a, b }) => [a, b]));
  const numbers = new Map<string, number>();
  for (let r = 0; named.size > 0 && r < records.count; r++) {
    const key = keyOfRecord(records, r);
    if (named.has(key)) numbers.set(key, r);
  }
  const read: { same: Pair[]; different: Pair[] } = { same: [], different: [] };
  for (const { kind, a, b } of decisions) {
    const [x, y] = [numbers.get(a), numbers.get(b)];
    const label = `${a} and ${b}`;
    if (x === undefined || y === undefined || x === y) {
      effects.report(
        diagnostic('linkage.decision-record', `a decision names ${label}, which are not two records`, null, {
          severity: 'warning',
        }),
      );
    } else {
      read[kind].push({ a: Math.min(x, y), b: Math.max(x, y), label });
    }
  }
  return read;
}

/** A linkage in the numbers of the records as they came; `root`: smallest record of each record's person. */
export function toLinkage(
  records: RecordPlaces,
  about: Pick<Linkage, 'comparedPairs' | 'rules' | 'weights'>,
  links: LinkColumns,
  root: Int32Array,
  model: LinkageModel,
): Linkage {
  const { inputIndex } = records;
  const persons: string[] = [];
  const personOf = new Int32Array(root.length);
  const numberOf = new Int32Array(root.length);
  root.forEach((first, r) => {
    if (first === r) numberOf[r] = persons.push(keyOfRecord(records, r)) - 1;
    personOf[inputIndex[r] ?? 0] = numberOf[first] ?? 0;
  });
  const size = links.a.length;
  const [a, b] = [new Int32Array(size), new Int32Array(size)];
  for (let i = 0; i < size; i++) {
    const [x, y] = [inputIndex[links.a[i] ?? 0] ?? 0, inputIndex[links.b[i] ?? 0] ?? 0];
    a[i] = Math.min(x, y);
    b[i] = Math.max(x, y);
  }
  const order = Int32Array.from(a.keys()).toSorted(
    (x, y) => (a[x] ?? 0) - (a[y] ?? 0) || (b[x] ?? 0) - (b[y] ?? 0),
  );
  return {
    model,
    ...about,
    links: {
      a: order.map((i) => a[i] ?? 0),
      b: order.map((i) => b[i] ?? 0),
      weight: Float64Array.from(order, (i) => links.weight[i] ?? 0),
      probability: Float64Array.from(order, (i) => links.probability[i] ?? 0),
    },
    personOf,
    persons,
  };
}

function toModel(model: Training): LinkageModel {
  return {
    comparisons: comparisonSpecs.map((spec, c) => ({
      id: spec.id,
      label: spec.label,
      levels: spec.levels.map((level, l) => ({
        label: level.label,
        m: model.m[c]?.[l] ?? 0,
        u: model.u[c]?.[l] ?? 0,
        mError: model.mError[c]?.[l] ?? 0,
        uError: model.uError[c]?.[l] ?? 0,
        ...usualOf(model.usual.m[c]?.[l] ?? null, model.usual.u[c]?.[l] ?? null),
      })),
    })),
    prior: model.prior,
    iterations: model.iterations,
    adjustment: { ...model.adjustment, leaning: model.adjustment.leaning.map((bits) => Array.from(bits)) },
  };
}

function usualOf(m: number | null, u: number | null): Pick<Level, 'usual'> {
  return m === null && u === null ? {} : { usual: { m, u } };
}
