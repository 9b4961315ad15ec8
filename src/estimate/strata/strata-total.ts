// The total as the sum of totals by stratum, beside the total of all together.
//
// People who differ in how easily they are listed pull the total of all together down; in strata within which they are alike
// the sum is free of that: C. C. Sekar, W. E. Deming, "On a method of estimating birth and death rates and the extent of
// registration", Journal of the American Statistical Association 44 (1949) 101–115. A list that does not cover a stratum is
// left out there alone.
import { createRandom, type Random } from '../../stats/random.ts';
import type { Words } from '../../text/words.ts';
import { observedTotal } from '../capture-table.ts';
import type { LatentEffects } from '../latent/sample.ts';
import type { DoubtfulLists } from '../over-coverage/correct-lists.ts';
import { fromDraws, poolPosteriors, type Posterior } from '../posterior.ts';
import { drawsEach, equalDraws } from '../total/equal-draws.ts';
import type { DrawsOptions } from '../total/estimate-over-draws.ts';
import { estimateWithDoubt, type DoubtEstimate } from '../total/estimate-with-doubt.ts';
import { centralOf } from '../total/headline.ts';
import type { Bounds, Headline, TotalEstimate } from '../total/total-estimate.ts';
import { strataWords } from './strata-words.ts';

export interface StratumLists {
  /** As in the case: stands in sentences. */
  readonly title: string;
  readonly lists: DoubtfulLists;
}

export interface StratumEstimate {
  readonly title: string;
  readonly total: TotalEstimate;
}

export interface StrataTotal {
  readonly strata: readonly StratumEstimate[];
  /** Titles of the strata that have no estimate. */
  readonly refused: readonly string[];
  /**
   * `estimate`: the sum of all strata. `lower-bound`: the strata with an estimate, and of the others the people who are on the
   * lists. Null where no stratum has an estimate.
   */
  readonly sum: {
    readonly meaning: 'estimate' | 'lower-bound';
    readonly total: number;
    readonly interval: Bounds;
  } | null;
  /** Of all together. */
  readonly pooled: Headline | null;
  /** What has to stand beside the sum: refused strata, disagreement with the total of all together. */
  readonly findings: readonly { readonly verdict: 'range' | 'warn'; readonly reason: Words }[];
}

/** Beyond this factor the sum and the total of all together are no longer one figure with doubt. */
const mostApart = 2;

/**
 * Every stratum by itself, and their sum: draw by draw of the linkage and model by model, each stratum's draws in an order of
 * their own, since what is left to chance is independent between strata, while who is who and which model holds is not. The
 * sum depends on the seed and on the strata in their order.
 */
export async function estimateStrata(
  strata: readonly StratumLists[],
  pooled: TotalEstimate,
  options: Omit<DrawsOptions, 'start'>,
  effects: LatentEffects,
): Promise<StrataTotal> {
  const found: { readonly title: string; readonly estimate: DoubtEstimate; readonly seen: number }[] = [];
  for (const { title, lists } of strata) {
    // A ceiling is of all people together.
    const own = { ...options, ceiling: null, strip: false };
    const estimate = await estimateWithDoubt(lists, own, effects);
    found.push({ title, estimate, seen: observedTotal(lists.agreed) });
  }
  const refused = found.filter(({ estimate }) => estimate.total.verdict !== 'estimate');
  const estimated = found.filter(({ estimate }) => estimate.total.verdict === 'estimate');
  const seen = refused.reduce((sum, own) => sum + own.seen, 0);
  const draws = sumDraws(
    estimated.map(({ estimate }) => estimate),
    seen,
    options.seed ?? 1,
  );
  const sum: StrataTotal['sum'] =
    draws === null ? null : { meaning: refused.length > 0 ? 'lower-bound' : 'estimate', ...centralOf(draws) };
  const titles = refused.map(({ title }) => title);
  return {
    strata: found.map(({ title, estimate }) => ({ title, total: estimate.total })),
    refused: titles,
    sum,
    pooled: pooled.headline,
    findings: [
      ...(titles.length === 0
        ? []
        : [{ verdict: 'warn' as const, reason: strataWords.refused(titles, sum !== null) }]),
      ...(strata.some(({ lists }) => lists.agreed.impossible.length > 0)
        ? [{ verdict: 'warn' as const, reason: strataWords.coversAll }]
        : []),
      ...disagreement(sum, pooled),
    ],
  };
}

/** Sums over strata: of both models half and half, or of the one that can be had. Null where there is none. */
function sumDraws(strata: readonly DoubtEstimate[], added: number, seed: number): Posterior | null {
  const all = strata.map(totalsOf);
  const sums = (['latent', 'graphs'] as const).flatMap((model) => {
    if (all.every((totals) => totals[model].length === 0)) return [];
    // A stratum to which one model does not apply has the other in both sums.
    const own = all.map((totals) => (totals[model].length > 0 ? totals[model] : totals[other[model]]));
    const found = addDraws(own, added, (k) => createRandom(seed, 'strata', model, k));
    return found.length === 0 ? [] : [fromDraws(Float64Array.from(found))];
  });
  return sums.length === 0 ? null : poolPosteriors(sums);
}

/** Sums within each draw that all strata have. */
function addDraws(
  strata: readonly (readonly (Float64Array | null)[])[],
  added: number,
  randomOf: (draw: number) => Random,
): readonly number[] {
  const count = Math.max(...strata.map((byDraw) => byDraw.length));
  const each = count === 1 ? aloneDraws : drawsEach;
  return Array.from({ length: count }, (_, k) => k).flatMap((k) => {
    const sets = strata.flatMap((byDraw) => byDraw[byDraw.length === 1 ? 0 : k] ?? []);
    if (sets.length < strata.length) return [];
    const random = randomOf(k);
    return Array.from({ length: each }, () =>
      sets.reduce((sum, set) => sum + (set[Math.floor(random.next() * set.length)] ?? Number.NaN), added),
    );
  });
}

const other = { latent: 'graphs', graphs: 'latent' } as const;

/** Draws of a sum where nothing is in doubt but chance and models. */
const aloneDraws = 20_000;

type Totals = Readonly<Record<'latent' | 'graphs', readonly (Float64Array | null)[]>>;

function totalsOf({ total, draws }: DoubtEstimate): Totals {
  if (draws !== null) return { latent: draws.totals.latent ?? [], graphs: draws.totals.graphs ?? [] };
  const { latent, graphs } = total.posteriors;
  return {
    latent: latent === null ? [] : [equalDraws(latent, aloneDraws)],
    graphs: graphs === null ? [] : [equalDraws(graphs, aloneDraws)],
  };
}

function isWithin(value: number, { low, high }: Bounds): boolean {
  return value >= low && value <= high;
}

function disagreement(sum: StrataTotal['sum'], { headline }: TotalEstimate): StrataTotal['findings'] {
  if (sum === null || headline === null || headline.total === null) return [];
  if (sum.meaning === 'lower-bound') {
    return headline.interval.high < sum.interval.low
      ? [{ verdict: 'range', reason: strataWords.aboveAll }]
      : [];
  }
  if (isWithin(sum.total, headline.interval) && isWithin(headline.total, sum.interval)) return [];
  const ratio = Math.max(sum.total / headline.total, headline.total / sum.total);
  return [
    ratio > mostApart
      ? { verdict: 'range', reason: strataWords.farApart(mostApart) }
      : { verdict: 'warn', reason: strataWords.apart },
  ];
}
