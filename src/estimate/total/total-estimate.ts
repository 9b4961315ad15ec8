// What is said of the total: the headline or why there is none, every model beside it, and what was found about the lists.
import type { Words } from '../../text/words.ts';
import type { Finding } from '../checks/finding.ts';
import type { ListTruth } from '../checks/list-truth.ts';
import type { PriorStripEntry } from '../graphs/prior-strip.ts';
import type { ChainState } from '../latent/chain.ts';
import type { LatentOptions } from '../latent/options.ts';
import type { ModelDisagreement } from '../loglinear/loglinear-search.ts';
import type { TwoListCurve } from '../loglinear/two-lists.ts';
import type { Posterior } from '../posterior.ts';

/** Numbers of people. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A total that no more people can exceed, for a reason outside the lists (the strength of the unit). */
export interface Ceiling {
  readonly total: number;
  readonly why: string;
}

export interface TotalOptions {
  /** A safe integer. The same seed gives the same bytes, whatever the number of workers. */
  readonly seed?: number;
  /** Chains of the latent classes; 4, and at least 4. */
  readonly chains?: number;
  /** Threads that run the chains; 1 is this thread alone. */
  readonly workers?: number;
  /** How long the chains of the latent classes may run; as in `latentDefaults` where it says nothing. */
  readonly budget?: Partial<Pick<LatentOptions, 'warmUp' | 'draws' | 'thin' | 'rounds' | 'wanted'>>;
  readonly ceiling?: Ceiling | null;
  /** Whether the average over graphs is repeated under other priors; true. */
  readonly strip?: boolean;
  /** For two lists: how many times likelier people of one list are to be on the other, and who says so. */
  readonly oddsRatio?: (Bounds & { readonly source: string }) | null;
}

/** `estimate`: a headline stands. `range`: only figures side by side. `lower-bound`: only "at least". `refused`: nothing. */
export type TotalVerdict = 'estimate' | 'range' | 'lower-bound' | 'refused';

/** One model's answer, or why it gives none. */
export interface ModelLine {
  /** Stable: `latent`, `graphs`, `loglinear`, `independence`, `mth.darroch`, … */
  readonly id: string;
  readonly label: Words;
  readonly meaning: 'estimate' | 'lower-bound';
  /** Persons, seen and not seen; null where `refusal` says why. */
  readonly total: number | null;
  /** 95 %; null with a total where the model sets no upper end. */
  readonly interval: Bounds | null;
  readonly refusal: Words | null;
  /** Sentences that stand beside the number. */
  readonly cautions: readonly Words[];
}

export interface Headline {
  /** Which models it is made of. */
  readonly label: Words;
  /** Median; null for two lists, which never give a point. */
  readonly total: number | null;
  /** 95 %. */
  readonly interval: Bounds;
  /** P(N > 0.9 ceiling), or null without a ceiling or a posterior. */
  readonly nearCeiling: number | null;
}

/** What remains of a total without the posteriors behind it: plain data that can be stored and printed. */
export interface TotalSummary {
  readonly lists: readonly string[];
  /** People on at least one list. */
  readonly observed: number;
  readonly verdict: TotalVerdict;
  /** Why the verdict is not `estimate`; names lists and limits, no counts of people. */
  readonly reasons: readonly Words[];
  readonly headline: Headline | null;
  /** Smallest and largest total of all models that give one (for two lists: of the curve); null where fewer than two do. */
  readonly range: Bounds | null;
  readonly models: readonly ModelLine[];
  /** Estimates without a doubtful list: two lists merged, or the derived one dropped. */
  readonly variants: readonly ModelLine[];
  readonly findings: readonly Finding[];
  readonly truths: readonly ListTruth[];
  readonly disagreement: ModelDisagreement | null;
  readonly ceiling: Ceiling | null;
  /** Average over graphs under several priors; empty where it was not asked for or is refused. */
  readonly strip: readonly PriorStripEntry[];
  readonly curve: TwoListCurve | null;
  /** Sentences that stand beside any total. */
  readonly sentences: readonly Words[];
}

export interface TotalEstimate extends TotalSummary {
  readonly posteriors: {
    readonly headline: Posterior | null;
    readonly graphs: Posterior | null;
    readonly latent: Posterior | null;
  };
  /** Where the chains of the latent classes ended, for tables like this one; null where none ran. */
  readonly chains: { readonly order: readonly number[]; readonly states: readonly ChainState[] } | null;
}

/** The estimate as plain data. */
export function totalSummary({
  posteriors: _posteriors,
  chains: _chains,
  ...summary
}: TotalEstimate): TotalSummary {
  return {
    ...summary,
    findings: summary.findings.map(({ check, verdict, lists, reason }) => ({
      check,
      verdict,
      lists,
      reason,
    })),
  };
}
