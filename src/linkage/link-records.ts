// Who is who: records → blocks → agreement patterns → trained weights → persons.
import type { CaseUnit } from '../case/schema.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import type { PersonRecord } from '../records/record.ts';
import { blockRecords } from './blocking.ts';
import { clusterRecords } from './clusters.ts';
import { createCompare } from './compare.ts';
import { createPattern } from './pattern.ts';
import { comparePairs, samplePatterns } from './compared-pairs.ts';
import { comparisonSpecs } from './comparisons.ts';
import { createMatchWeight, train, type Training } from './em.ts';
import { encodeRecords, type EncodedRecords } from './encode.ts';
import { linkPairs, surestLinks } from './link-pairs.ts';
import { countBlocked, createListPairs } from './list-pairs.ts';
import type { Linkage, LinkageModel, LinkColumns } from './linkage.ts';
import { createPatternTable } from './patterns.ts';
import { weightHistogram } from './weight-histogram.ts';

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
}

/** With fewer pairs than this behind it, a comparison leans on its starting values. */
const thinSupport = 20;

/**
 * Links records of any number of lists. The result depends on the records, the options and the seed alone, not on the
 * order of `records`. All of it runs in typed arrays in this process. Throws the signal's reason
 * when cancelled.
 */
export async function linkRecords(
  records: readonly PersonRecord[],
  options: LinkOptions,
  effects: Effects,
): Promise<Linkage> {
  const unique = new Set(options.lists.filter((list) => list.unique).map((list) => list.id));
  const encoded = encodeRecords(records, unique, options.units);
  const compare = createCompare(encoded);
  const patterns = createPatternTable();
  const candidates = blockRecords(encoded, effects);
  const pairs = await comparePairs(candidates, encoded.records.length, compare, patterns, effects);
  const sampled = samplePatterns(encoded, compare, patterns, options.seed);
  const groups = createListPairs(encoded);
  const blocked = countBlocked(pairs, groups);
  const model = train({
    patterns,
    blocked,
    sampled: Float64Array.from({ length: patterns.size }, (_, k) => sampled[k] ?? 0),
    pairs: groups.pairs,
    records: encoded.records.length,
  });
  reportThinSupport(model, effects);
  const decisions = readDecisions(encoded, options.decisions, effects);
  const links = linkPairs(encoded, groups, pairs, model, decisions);
  effects.signal.throwIfAborted();

  const pattern = createPattern();
  const priorOdds = groups.priorOdds(model.priors);
  const weightOf = createMatchWeight(model, patterns);
  const clusters = clusterRecords({
    records: encoded.records.length,
    links: Array.from(surestLinks(links, options.threshold), (i) => ({
      a: links.a[i] ?? 0,
      b: links.b[i] ?? 0,
    })),
    side: encoded.side,
    same: decisions.same,
    different: decisions.different,
    evidence: (a, b) => {
      compare(a, b, pattern);
      return weightOf(patterns.add(pattern)) + Math.log2(priorOdds[groups.of(a, b)] ?? 0);
    },
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
    rules: candidates.counts(),
    weights: weightHistogram(blocked, model.weights, model.priors),
  };
  return toLinkage(encoded, about, links, clusters.root, model);
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
  if (named.size > 0) {
    records.records.forEach(({ key }, r) => {
      if (named.has(key)) numbers.set(key, r);
    });
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

function reportThinSupport(model: Training, effects: Effects): void {
  const thin = comparisonSpecs.flatMap((spec, c) => {
    const support = model.support[c] ?? 0;
    return support < 0.5 || support >= thinSupport ? [] : [`${spec.label.en} (about ${Math.round(support)})`];
  });
  if (thin.length === 0) return;
  const reason = `few pairs taken for one person stand behind these comparisons: ${thin.join(', ')}`;
  effects.report(diagnostic('linkage.levels', reason, null, { severity: 'note' }));
}

function toLinkage(
  records: EncodedRecords,
  about: Pick<Linkage, 'comparedPairs' | 'rules' | 'weights'>,
  links: LinkColumns,
  root: Int32Array,
  model: Training,
): Linkage {
  const { inputIndex } = records;
  const persons: string[] = [];
  const personOf = new Int32Array(root.length);
  const numberOf = new Int32Array(root.length);
  root.forEach((first, r) => {
    if (first === r) numberOf[r] = persons.push(records.records[r]?.key ?? '') - 1;
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
    model: toModel(model),
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
      })),
    })),
    prior: model.prior,
    iterations: model.iterations,
  };
}
