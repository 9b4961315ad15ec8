// Who is who: records → blocks → agreement patterns → trained weights → persons.
import { setImmediate } from 'node:timers/promises';
import type { CaseUnit } from '../case/schema.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Effects } from '../effect/effects.ts';
import type { Database } from '../engine/database.ts';
import type { PersonRecord } from '../records/record.ts';
import { createRandom } from '../stats/random.ts';
import { blockPairs, type CandidatePairs } from './blocking.ts';
import { clusterRecords } from './clusters.ts';
import { createCompare, createPattern, type Compare } from './compare.ts';
import { comparisonSpecs } from './comparisons.ts';
import { matchWeight, train, type Training } from './em.ts';
import { encodeRecords, type EncodedRecords } from './encode.ts';
import { shareOdds } from './exclusive.ts';
import { countBlocked, createListPairs, type ListPairs } from './list-pairs.ts';
import type { Linkage, LinkageModel } from './linkage.ts';
import { createPatternTable, type PatternTable } from './patterns.ts';

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

const sampleSize = 400_000;
/** Pairs below this probability are not kept as links. */
const faintest = 0.01;
/** Below this, a pair is too unlikely to be a rival of another one. */
const faintestRival = 1e-4;
/** Odds of a pair that a reviewer decided. */
const decidedOdds = 2 ** 40;
/** Pairs between two looks at the cancel signal. */
const breath = 1 << 17;
/** With fewer pairs than this behind it, a comparison leans on its starting values. */
const thinSupport = 20;

/**
 * Links records of any number of lists. The result depends on the records, the options and the seed alone, not on the
 * order of `records`. Throws the signal's reason when cancelled.
 */
export async function linkRecords(
  records: readonly PersonRecord[],
  options: LinkOptions,
  database: Database,
  effects: Effects,
): Promise<Linkage> {
  const unique = new Set(options.lists.filter((list) => list.unique).map((list) => list.id));
  const encoded = encodeRecords(records, unique, options.units);
  const candidates = await blockPairs(encoded, database, effects);
  const compare = createCompare(encoded);
  const patterns = createPatternTable();
  const patternOf = await comparePairs(candidates, compare, patterns, effects);
  const sampled = samplePatterns(encoded, compare, patterns, options.seed);
  const groups = createListPairs(encoded);
  const model = train({
    patterns,
    blocked: countBlocked(candidates, patternOf, groups),
    sampled: Float64Array.from({ length: patterns.size }, (_, k) => sampled[k] ?? 0),
    pairs: groups.pairs,
    records: encoded.records.length,
  });
  reportThinSupport(model, effects);
  const decisions = readDecisions(encoded, options.decisions, effects);
  const links = linkPairs(encoded, groups, candidates, patternOf, model, decisions);
  effects.signal.throwIfAborted();

  const pattern = createPattern();
  const priorOdds = groups.priorOdds(model.priors);
  const clusters = clusterRecords({
    records: encoded.records.length,
    links: links
      .filter((link) => link.probability >= options.threshold)
      .toSorted((x, y) => y.probability - x.probability || y.weight - x.weight || x.a - y.a || x.b - y.b),
    side: encoded.side,
    same: decisions.same,
    different: decisions.different,
    evidence: (a, b) => {
      compare(a, b, pattern);
      return matchWeight(model, patterns, patterns.add(pattern)) + Math.log2(priorOdds[groups.of(a, b)] ?? 0);
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
  return toLinkage(encoded, candidates, links, clusters.root, model);
}

async function comparePairs(
  pairs: CandidatePairs,
  compare: Compare,
  patterns: PatternTable,
  effects: Effects,
): Promise<Int32Array> {
  const total = pairs.a.length;
  const patternOf = new Int32Array(total);
  const pattern = createPattern();
  for (let i = 0; i < total; i++) {
    if (i % breath === 0) {
      await setImmediate();
      effects.signal.throwIfAborted();
      effects.progress({ stage: 'linkage.compare', done: i, total, unit: 'pairs' });
    }
    compare(pairs.a[i] ?? 0, pairs.b[i] ?? 0, pattern);
    patternOf[i] = patterns.add(pattern);
  }
  effects.progress({ stage: 'linkage.compare', done: total, total, unit: 'pairs' });
  return patternOf;
}

/** Patterns of random pairs, as counts: all pairs where they are few, else a seeded sample in canonical order. */
function samplePatterns(
  records: EncodedRecords,
  compare: Compare,
  patterns: PatternTable,
  seed: number,
): readonly number[] {
  const n = records.records.length;
  const counts: number[] = [];
  const pattern = createPattern();
  const count = (a: number, b: number): void => {
    if (a === b || records.side[a] === records.side[b]) return;
    compare(Math.min(a, b), Math.max(a, b), pattern);
    const k = patterns.add(pattern);
    while (counts.length <= k) counts.push(0);
    counts[k] = (counts[k] ?? 0) + 1;
  };
  if ((n * (n - 1)) / 2 <= sampleSize) {
    for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) count(a, b);
  } else {
    const random = createRandom(seed, 'linkage', 'random-pairs');
    for (let i = 0; i < sampleSize; i++) count(random.below(n), random.below(n));
  }
  return counts;
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
  const numbers = new Map(records.records.map((record, r) => [record.key, r]));
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

interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly probability: number;
}

/** Pairs that may be one person, with decisions and the rule of one partner per list without repeats applied. */
function linkPairs(
  records: EncodedRecords,
  groups: ListPairs,
  candidates: CandidatePairs,
  patternOf: Int32Array,
  model: Training,
  decisions: Decisions,
): ScoredPair[] {
  const n = records.records.length;
  const different = new Set(decisions.different.map(({ a, b }) => a * n + b));
  const same = new Set(decisions.same.map(({ a, b }) => a * n + b));
  const priorOdds = groups.priorOdds(model.priors);
  const a: number[] = [];
  const b: number[] = [];
  const weights: number[] = [];
  const odds: number[] = [];
  for (let i = 0; i < patternOf.length; i++) {
    const [x, y] = [candidates.a[i] ?? 0, candidates.b[i] ?? 0];
    const weight = model.weights[patternOf[i] ?? 0] ?? 0;
    const pairOdds = (priorOdds[groups.of(x, y)] ?? 0) * 2 ** weight;
    const decided = same.has(x * n + y);
    if ((pairOdds < faintestRival && !decided) || different.has(x * n + y)) continue;
    a.push(x);
    b.push(y);
    weights.push(weight);
    odds.push(decided ? decidedOdds : Math.min(decidedOdds, pairOdds));
  }
  const shared = shareOdds(
    { a: Int32Array.from(a), b: Int32Array.from(b), odds: Float64Array.from(odds) },
    records.side,
    n,
  );
  return a.flatMap((x, i) => {
    const o = shared[i] ?? 0;
    const p = Number.isFinite(o) ? o / (1 + o) : 1;
    return p < faintest ? [] : [{ a: x, b: b[i] ?? 0, weight: weights[i] ?? 0, probability: p }];
  });
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
  candidates: CandidatePairs,
  links: readonly ScoredPair[],
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
  const sorted = links
    .map((link) => {
      const [x, y] = [inputIndex[link.a] ?? 0, inputIndex[link.b] ?? 0];
      return { ...link, a: Math.min(x, y), b: Math.max(x, y) };
    })
    .toSorted((x, y) => x.a - y.a || x.b - y.b);
  return {
    model: toModel(model),
    comparedPairs: candidates.a.length,
    links: {
      a: Int32Array.from(sorted, (link) => link.a),
      b: Int32Array.from(sorted, (link) => link.b),
      weight: Float64Array.from(sorted, (link) => link.weight),
      probability: Float64Array.from(sorted, (link) => link.probability),
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
      })),
    })),
    prior: model.prior,
    iterations: model.iterations,
  };
}
