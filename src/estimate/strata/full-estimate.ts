// All that is said of how many there are: of all together and by stratum, over the draws of who is who and of who is listed
// wrongly. Plain data that can be stored and printed.
import { quiet } from '../../effect/effects.ts';
import type { LatentEffects } from '../latent/sample.ts';
import { correctLists, type DoubtfulLists, type OverCoverage } from '../over-coverage/correct-lists.ts';
import { uncheckedWords, type ListCheck } from '../over-coverage/list-check.ts';
import type { DrawsEstimate, DrawsOptions } from '../total/estimate-over-draws.ts';
import { estimateWithDoubt } from '../total/estimate-with-doubt.ts';
import {
  totalSummary,
  type Bounds,
  type TotalEstimate,
  type TotalSummary,
  type TotalVerdict,
} from '../total/total-estimate.ts';
import { estimateStrata, type StrataTotal, type StratumLists } from './strata-total.ts';

export interface FullInput {
  readonly whole: DoubtfulLists;
  /** Add up to the whole, table by table; empty where nothing is divided. */
  readonly strata: readonly StratumLists[];
  /** Samples of the lists that were looked into; empty where none were. */
  readonly checks: readonly ListCheck[];
}

/** Shares of the variance of ln N, which sum to 1: who is who, who is listed wrongly, models that differ, chance. */
export interface DoubtSources {
  readonly linkage: number;
  readonly overCoverage: number;
  readonly models: number;
  readonly chance: number;
}

export interface FullEstimate {
  readonly total: TotalSummary;
  /** Null where nothing is in doubt but models and chance. */
  readonly draws: {
    readonly draws: number;
    readonly latentDraws: number;
    readonly verdicts: Readonly<Record<TotalVerdict, number>>;
    readonly sources: DoubtSources | null;
  } | null;
  readonly overCoverage: OverCoverage | null;
  readonly strata:
    | (Omit<StrataTotal, 'strata'> & {
        readonly strata: readonly { readonly title: string; readonly total: TotalSummary }[];
      })
    | null;
}

/**
 * The whole and its strata. Throws a RangeError for checks that cannot be of these lists, else as `estimateTotal` does. One seed
 * gives the same result whatever the number of workers.
 */
export async function fullEstimate(
  input: FullInput,
  options: Omit<DrawsOptions, 'start'> = {},
  effects: LatentEffects = quiet,
): Promise<FullEstimate> {
  const { whole, parts, overCoverage } = corrected(input, options.seed ?? 1);
  const unchecked = uncheckedWords(input.whole.agreed, input.checks);
  const found = await estimateWithDoubt(whole, options, effects);
  const said = unchecked === null ? [] : [unchecked];
  const total = { ...found.total, sentences: [...found.total.sentences, ...said] };
  const strata =
    parts.length === 0
      ? null
      : await estimateStrata(
          input.strata.map(({ title }, i) => ({ title, lists: parts[i] ?? whole })),
          total,
          options,
          effects,
        );
  return {
    total: totalSummary(strata === null ? total : besideStrata(total, strata)),
    draws: found.draws === null ? null : aboutDraws(found.draws, overCoverage),
    overCoverage,
    strata:
      strata === null
        ? null
        : {
            ...strata,
            strata: strata.strata.map(({ title, total }) => ({ title, total: totalSummary(total) })),
          },
  };
}

function corrected(
  { whole, strata, checks }: FullInput,
  seed: number,
): {
  readonly whole: DoubtfulLists;
  readonly parts: readonly DoubtfulLists[];
  readonly overCoverage: OverCoverage | null;
} {
  const parts = strata.map(({ lists }) => lists);
  return checks.length === 0
    ? { whole, parts, overCoverage: null }
    : correctLists(whole, parts, checks, seed);
}

function aboutDraws(
  { draws, latentDraws, verdicts, shares }: DrawsEstimate,
  overCoverage: OverCoverage | null,
): FullEstimate['draws'] {
  const linkage = overCoverage?.fromLinkage ?? 1;
  const sources = shares && {
    linkage: shares.tables * linkage,
    overCoverage: shares.tables * (1 - linkage),
    models: shares.models,
    chance: shares.chance,
  };
  return { draws, latentDraws, verdicts, sources };
}

/** Where the strata contradict the total of all together, neither is the headline. */
function besideStrata(total: TotalEstimate, { findings, sum, pooled }: StrataTotal): TotalEstimate {
  const grave = findings.filter(({ verdict }) => verdict === 'range');
  const mild = findings.filter(({ verdict }) => verdict === 'warn').map(({ reason }) => reason);
  const sentences = [...total.sentences, ...mild];
  if (grave.length === 0 || total.verdict !== 'estimate') return { ...total, sentences };
  const both: readonly Bounds[] = [
    ...(total.range === null ? [] : [total.range]),
    ...[sum, pooled].flatMap((own) =>
      own === null || own.total === null ? [] : [{ low: own.total, high: own.total }],
    ),
  ];
  return {
    ...total,
    verdict: 'range',
    reasons: grave.map(({ reason }) => reason),
    headline: null,
    range: {
      low: Math.min(...both.map(({ low }) => low)),
      high: Math.max(...both.map(({ high }) => high)),
    },
    sentences,
  };
}
