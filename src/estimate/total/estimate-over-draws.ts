// The total with the doubt about who is who carried into it: a table for each draw of the linkage, equal draws from the
// posterior of each table, all of them pooled.
//
// M. Sadinle, "Bayesian propagation of record linkage uncertainty into population size estimation of human rights violations",
// Annals of Applied Statistics 12(2), 2018: linkage averaging. How much of the doubt comes from the linkage follows from the
// law of total variance, on the scale of ln N, where the posteriors of all models have a variance.
import { setImmediate } from 'node:timers/promises';
import { quiet } from '../../effect/effects.ts';
import type { ChainDiagnostics } from '../../stats/diagnostics.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { averageGraphs } from '../graphs/average-graphs.ts';
import { graphRefusal, withoutBarredLists } from '../graphs/graph-refusal.ts';
import { latentRefusal } from '../latent/refusal.ts';
import type { LatentEffects } from '../latent/sample.ts';
import { fromDraws, poolPosteriors, type Posterior } from '../posterior.ts';
import { equalDraws, logSpread, poolDraws, varianceBetween, type LogSpread } from './equal-draws.ts';
import { headlineOf } from './headline.ts';
import { latentOverTables } from './latent-draws.ts';
import { arrangeLists, listOrder } from './list-order.ts';
import type { Headline, TotalEstimate, TotalOptions } from './total-estimate.ts';

export interface DrawsOptions extends TotalOptions {
  /** Latent classes run on so many of the tables, the first ones; on all unless told. */
  readonly latentTables?: number;
  /** Where the chains ended on the agreed table: they go on from there and need no warm-up. */
  readonly start?: TotalEstimate['chains'];
}

/** Where the doubt about the total comes from: shares of the variance of ln N, which sum to 1. */
export interface DoubtShares {
  /** From who is who. */
  readonly linkage: number;
  /** From the models, which differ. */
  readonly models: number;
  /** From chance: the same lists might have found other people. */
  readonly chance: number;
}

export interface DrawsEstimate {
  /** Number of draws of the linkage. */
  readonly draws: number;
  /** Different tables among them. */
  readonly distinct: number;
  /** Draws on which latent classes ran. */
  readonly latentDraws: number;
  /** People on at least one list: fewest and most among the draws. */
  readonly observed: { readonly low: number; readonly high: number };
  /** Null where no model has a posterior for every draw. */
  readonly headline: Headline | null;
  readonly shares: DoubtShares | null;
  /** Of the chains of latent classes through all tables; null where none ran. */
  readonly diagnostics: ChainDiagnostics | null;
  /** Why latent classes take no part, or null. */
  readonly latentRefusal: TotalEstimate['reasons'][number] | null;
}

interface Distinct {
  readonly table: CaptureTable;
  /** Positions of its draws, ascending. */
  readonly draws: readonly number[];
}

/** A model over all tables: its pooled posterior, and the variance of its means between tables. */
interface OverTables {
  readonly posterior: Posterior;
  readonly spread: LogSpread;
  readonly between: number;
}

/**
 * The total over draws of the linkage, `tables[k]` from draw k. Equal tables are computed once. The result depends on the seed
 * and the tables in their order, on nothing else. Throws a RangeError without tables, and where their lists differ.
 */
export async function estimateOverDraws(
  tables: readonly CaptureTable[],
  options: DrawsOptions = {},
  effects: LatentEffects = quiet,
): Promise<DrawsEstimate> {
  const possible = tables.map(withoutBarredLists);
  const [first] = possible;
  if (first === undefined) throw new RangeError('there are no draws of the linkage');
  if (possible.some(({ lists }) => lists.join('\n') !== first.lists.join('\n'))) {
    throw new RangeError('the draws of the linkage are not of the same lists');
  }
  const order = options.start?.order ?? listOrder(first);
  const distinct = distinctTables(possible.map((table) => arrangeLists(table, order)));
  const latentDraws = Math.min(options.latentTables ?? tables.length, tables.length);
  const graphs = await graphsOver(distinct, options, effects);
  const latent = await latentOver(distinct, latentDraws, options, effects);
  const seen = possible.map(observedTotal);
  const parts = [latent.over, graphs].filter((part) => part !== null);
  const posteriors = {
    graphs: graphs?.posterior ?? null,
    latent: latent.over?.posterior ?? null,
    headline: parts.length === 0 ? null : poolPosteriors(parts.map(({ posterior }) => posterior)),
  };
  return {
    draws: tables.length,
    distinct: distinct.length,
    latentDraws: latent.over === null ? 0 : latentDraws,
    observed: { low: Math.min(...seen), high: Math.max(...seen) },
    headline: headlineOf(posteriors, options),
    shares: sharesOf(parts),
    diagnostics: latent.diagnostics,
    latentRefusal: latent.refusal,
  };
}

function distinctTables(tables: readonly CaptureTable[]): readonly Distinct[] {
  const found = new Map<string, { readonly table: CaptureTable; readonly draws: number[] }>();
  tables.forEach((table, k) => {
    const key = `${table.patterns.join(' ')};${table.counts.join(' ')}`;
    const standing = found.get(key);
    if (standing === undefined) found.set(key, { table, draws: [k] });
    else standing.draws.push(k);
  });
  return [...found.values()];
}

async function graphsOver(
  distinct: readonly Distinct[],
  { ceiling }: DrawsOptions,
  effects: LatentEffects,
): Promise<OverTables | null> {
  if (distinct.some(({ table }) => graphRefusal(table) !== null)) return null;
  const parts: { draws: Float64Array; mean: number; weight: number }[] = [];
  for (const { table, draws } of distinct) {
    effects.signal.throwIfAborted();
    const seen = observedTotal(table);
    const limit = ceiling ? Math.max(ceiling.total, seen) : undefined;
    const { posterior } = averageGraphs(table, { ceiling: limit, listedFrom: 2 });
    parts.push({ draws: equalDraws(posterior), mean: logSpread(posterior).mean, weight: draws.length });
    await setImmediate();
  }
  const posterior = poolDraws(parts);
  return {
    posterior,
    spread: logSpread(posterior),
    between: parts.length === 1 ? 0 : varianceBetween(parts),
  };
}

interface LatentOver {
  readonly over: OverTables | null;
  readonly refusal: DrawsEstimate['latentRefusal'];
  readonly diagnostics: ChainDiagnostics | null;
}

async function latentOver(
  distinct: readonly Distinct[],
  count: number,
  { seed, chains, ceiling, workers, budget = {}, start }: DrawsOptions,
  effects: LatentEffects,
): Promise<LatentOver> {
  const used = distinct
    .map(({ table, draws }) => ({ table, weight: draws.filter((k) => k < count).length }))
    .filter(({ weight }) => weight > 0);
  const refusal = used.map(({ table }) => latentRefusal(table)).find((own) => own !== null);
  if (used.length === 0 || refusal)
    return { over: null, refusal: refusal?.reason ?? null, diagnostics: null };
  const most = Math.max(...used.map(({ table }) => observedTotal(table)));
  const { draws, thin, warmUp } = budget;
  const given = {
    ...(draws === undefined ? {} : { draws }),
    ...(thin === undefined ? {} : { thin }),
    ...(warmUp === undefined ? {} : { warmUp }),
    ceiling: ceiling ? Math.max(ceiling.total, most) : null,
    ...(seed === undefined ? {} : { seed }),
    ...(chains === undefined ? {} : { chains }),
    ...(workers === undefined ? {} : { workers }),
  };
  const sampled = await latentOverTables(
    used.map(({ table }) => table),
    given,
    start?.states ?? [],
    effects,
  );
  const { diagnostics } = sampled;
  if (sampled.refusal !== null) return { over: null, refusal: sampled.refusal.reason, diagnostics };
  const parts = sampled.tables.map((byChain, t) => {
    const means = byChain.map((chain) => logSpread(fromDraws(chain)).mean);
    const mean = means.reduce((sum, own) => sum + own, 0) / means.length;
    // What chains of one table differ by is noise of the sampling, and their mean has its share of it.
    const noise = means.reduce((sum, own) => sum + (own - mean) ** 2, 0) / (means.length - 1) / means.length;
    const draws = Float64Array.from(byChain.flatMap((chain) => [...chain]));
    return { draws, mean, noise, weight: used[t]?.weight ?? 0 };
  });
  const posterior = poolDraws(parts);
  const noise = parts.reduce((sum, part) => sum + part.weight * part.noise, 0) / count;
  return {
    over: {
      posterior,
      spread: logSpread(posterior),
      between: parts.length === 1 ? 0 : Math.max(0, varianceBetween(parts) - noise),
    },
    refusal: null,
    diagnostics,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sharesOf(parts: readonly OverTables[]): DoubtShares | null {
  if (parts.length === 0) return null;
  const models = varianceBetween(parts.map(({ spread }) => ({ mean: spread.mean, weight: 1 })));
  const total = mean(parts.map(({ spread }) => spread.variance)) + models;
  if (!(total > 0)) return null;
  const linkage = Math.min(1, mean(parts.map(({ between }) => between)) / total);
  const ofModels = Math.min(1 - linkage, models / total);
  return { linkage, models: ofModels, chance: Math.max(0, 1 - linkage - ofModels) };
}
