// The total with the doubt about who is who carried into it: a table for each draw of the linkage, equal draws from the
// posterior of each table, all of them pooled.
//
// M. Sadinle, "Bayesian propagation of record linkage uncertainty into population size estimation of human rights violations",
// Annals of Applied Statistics 12(2), 2018: linkage averaging. How much of the doubt comes from the linkage follows from the
// law of total variance, on the scale of ln N, where the posteriors of all models have a variance.
import { setImmediate } from 'node:timers/promises';
import { quiet } from '../../effect/effects.ts';
import type { ChainDiagnostics } from '../../stats/diagnostics.ts';
import type { Words } from '../../text/words.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { withoutBarredLists } from '../graphs/graph-refusal.ts';
import { latentRefusal } from '../latent/refusal.ts';
import type { LatentEffects } from '../latent/sample.ts';
import { fromDraws, poolPosteriors, type Posterior } from '../posterior.ts';
import { equalDraws, logSpread, poolDraws, varianceBetween, type LogSpread } from './equal-draws.ts';
import { headlineOf } from './headline.ts';
import { judgeDraw, type JudgedDraw } from './judge-draw.ts';
import { latentOverTables } from './latent-draws.ts';
import { arrangeLists, listOrder } from '../list-order.ts';
import { mergeVerdicts, type MergedVerdict } from './merge-verdicts.ts';
import type { Headline, TotalEstimate, TotalOptions } from './total-estimate.ts';

export interface DrawsOptions extends TotalOptions {
  /** Latent classes run on so many of the tables, the first ones; on all unless told. */
  readonly latentTables?: number;
  /** Where the chains ended on the agreed table: they go on from there and need no warm-up. */
  readonly start?: TotalEstimate['chains'];
}

/** Where the doubt about the total comes from: shares of the variance of ln N, which sum to 1. */
export interface DoubtShares {
  /** From what differs between the tables: who is who, and who is listed wrongly. */
  readonly tables: number;
  /** From the models, which differ. */
  readonly models: number;
  /** From chance: the same lists might have found other people. */
  readonly chance: number;
}

export interface DrawsEstimate extends MergedVerdict {
  /** Number of draws of the linkage. */
  readonly draws: number;
  /** Different tables among them. */
  readonly distinct: number;
  /** Draws on which latent classes ran. */
  readonly latentDraws: number;
  /** Null where the verdict allows none, or no model has a posterior for every draw. */
  readonly headline: Headline | null;
  readonly shares: DoubtShares | null;
  /** Of the chains of latent classes through all tables; null where none ran. */
  readonly diagnostics: ChainDiagnostics | null;
  /** Why latent classes take no part, or null. */
  readonly latentRefusal: Words | null;
  /** Totals by model and draw, draws of equal weight; null for a model that takes no part, and for draws left out. */
  readonly totals: Readonly<Record<'graphs' | 'latent', readonly (Float64Array | null)[] | null>>;
}

interface Distinct extends JudgedDraw {
  readonly table: CaptureTable;
  /** Positions of its draws, ascending. */
  readonly draws: readonly number[];
}

/** A model over all tables: its pooled posterior, and the variance of its means between tables. */
interface OverTables {
  readonly posterior: Posterior;
  readonly spread: LogSpread;
  readonly between: number;
  readonly totals: readonly (Float64Array | null)[];
}

/** Beyond four lists all log-linear models are compared on so many different tables only. */
const mostSearched = 20;

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
  const arranged = possible.map((table) => arrangeLists(table, order));
  const distinct = await judgeAll(arranged, options, effects);
  const merged = mergeVerdicts(distinct.map((own) => ({ ...own, weight: own.draws.length })));
  const used = merged.verdict === 'estimate' ? distinct.filter(({ verdict }) => verdict === 'estimate') : [];
  const count = Math.min(options.latentTables ?? tables.length, tables.length);
  const graphs = graphsOver(used, tables.length);
  const latent = await latentOver(used, count, tables.length, options, effects);
  const parts = [latent.over, graphs].filter((part) => part !== null);
  const posteriors = {
    graphs: graphs?.posterior ?? null,
    latent: latent.over?.posterior ?? null,
    headline: parts.length === 0 ? null : poolPosteriors(parts.map(({ posterior }) => posterior)),
  };
  return {
    ...merged,
    draws: tables.length,
    distinct: distinct.length,
    latentDraws: latent.over?.totals.filter((own) => own !== null).length ?? 0,
    headline: headlineOf(posteriors, options),
    shares: sharesOf(parts),
    diagnostics: latent.diagnostics,
    latentRefusal: latent.refusal,
    totals: { graphs: graphs?.totals ?? null, latent: latent.over?.totals ?? null },
  };
}

/** Different tables, each judged once, in the order of their first draw. */
async function judgeAll(
  tables: readonly CaptureTable[],
  options: DrawsOptions,
  effects: LatentEffects,
): Promise<readonly Distinct[]> {
  const found = new Map<string, { readonly table: CaptureTable; readonly draws: number[] }>();
  tables.forEach((table, k) => {
    const key = `${table.patterns.join(' ')};${table.counts.join(' ')}`;
    const standing = found.get(key);
    if (standing === undefined) found.set(key, { table, draws: [k] });
    else standing.draws.push(k);
  });
  const judged: Distinct[] = [];
  for (const { table, draws } of found.values()) {
    effects.signal.throwIfAborted();
    const isSearched = table.lists.length <= 4 || judged.length < mostSearched;
    judged.push({ table, draws, ...judgeDraw(table, options, isSearched) });
    await setImmediate();
  }
  return judged;
}

function graphsOver(used: readonly Distinct[], count: number): OverTables | null {
  const totals = Array.from({ length: count }, (): Float64Array | null => null);
  const parts: { draws: Float64Array; mean: number; weight: number }[] = [];
  for (const { graphs, draws } of used) {
    if (graphs === null) return null;
    const equal = equalDraws(graphs);
    for (const k of draws) totals[k] = equal;
    parts.push({ draws: equal, mean: logSpread(graphs).mean, weight: draws.length });
  }
  if (parts.length === 0) return null;
  const posterior = poolDraws(parts);
  return {
    posterior,
    spread: logSpread(posterior),
    between: parts.length === 1 ? 0 : varianceBetween(parts),
    totals,
  };
}

interface LatentOver {
  readonly over: OverTables | null;
  readonly refusal: Words | null;
  readonly diagnostics: ChainDiagnostics | null;
}

async function latentOver(
  distinct: readonly Distinct[],
  count: number,
  all: number,
  { seed, chains, ceiling, workers, budget = {}, start }: DrawsOptions,
  effects: LatentEffects,
): Promise<LatentOver> {
  const used = distinct
    .map(({ table, draws }) => ({ table, draws: draws.filter((k) => k < count) }))
    .filter(({ draws }) => draws.length > 0);
  const refusal = used.map(({ table }) => latentRefusal(table)).find((own) => own !== null);
  if (used.length === 0 || refusal) {
    return { over: null, refusal: refusal?.reason ?? null, diagnostics: null };
  }
  const most = Math.max(...used.map(({ table }) => observedTotal(table)));
  const { draws, thin, warmUp, rounds } = budget;
  const given = {
    ...(draws === undefined ? {} : { draws }),
    ...(thin === undefined ? {} : { thin }),
    ...(warmUp === undefined ? {} : { warmUp }),
    ...(rounds === undefined ? {} : { rounds }),
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
  const totals = Array.from({ length: all }, (): Float64Array | null => null);
  const parts = sampled.tables.map((byChain, t) => {
    const means = byChain.map((chain) => logSpread(fromDraws(chain)).mean);
    const mean = means.reduce((sum, own) => sum + own, 0) / means.length;
    // What chains of one table differ by is noise of the sampling, and their mean has its share of it.
    const noise = means.reduce((sum, own) => sum + (own - mean) ** 2, 0) / (means.length - 1) / means.length;
    const pooled = Float64Array.from(byChain.flatMap((chain) => [...chain]));
    for (const k of used[t]?.draws ?? []) totals[k] = pooled;
    return { draws: pooled, mean, noise, weight: used[t]?.draws.length ?? 0 };
  });
  const posterior = poolDraws(parts);
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const noise = parts.reduce((sum, part) => sum + part.weight * part.noise, 0) / weights;
  return {
    over: {
      posterior,
      spread: logSpread(posterior),
      between: parts.length === 1 ? 0 : Math.max(0, varianceBetween(parts) - noise),
      totals,
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
  const tables = Math.min(1, mean(parts.map(({ between }) => between)) / total);
  const ofModels = Math.min(1 - tables, models / total);
  return { tables, models: ofModels, chance: Math.max(0, 1 - tables - ofModels) };
}
