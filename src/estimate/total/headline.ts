// The headline of the posteriors of a total, and what stands beside it.
import { poolPosteriors, posteriorAbove, posteriorQuantile, type Posterior } from '../posterior.ts';
import { chaoName } from './model-lines.ts';
import type {
  Bounds,
  Headline,
  ModelLine,
  TotalEstimate,
  TotalOptions,
  TotalSummary,
} from './total-estimate.ts';
import { cautions, headlineNames } from './total-words.ts';
import type { Fitted } from './verdict.ts';

/** Above this share of the posterior beyond nine tenths of the ceiling, the ceiling decides the answer. */
const muchNearCeiling = 0.05;

export function posteriorsOf({ graphs, latent }: Fitted): TotalEstimate['posteriors'] {
  const ofGraphs = graphs?.posterior ?? null;
  const ofLatent = latent === null || latent.refusal !== null ? null : latent.posterior;
  const parts = [ofLatent, ofGraphs].filter((part) => part !== null);
  return {
    graphs: ofGraphs,
    latent: ofLatent,
    headline: parts.length === 0 ? null : poolPosteriors(parts),
  };
}

/** The headline of posteriors: of both models, or of the one that can be had. */
export function headlineOf(
  { headline, graphs, latent }: TotalEstimate['posteriors'],
  { ceiling }: TotalOptions,
): Headline | null {
  if (headline === null) return null;
  const name = graphs === null ? 'latent' : latent === null ? 'graphs' : 'pool';
  return {
    label: headlineNames[name],
    ...centralOf(headline),
    nearCeiling: nearCeilingOf(headline, ceiling),
  };
}

export function centralOf(posterior: Posterior): { readonly total: number; readonly interval: Bounds } {
  const at = (p: number): number => posteriorQuantile(posterior, p);
  return { total: at(0.5), interval: { low: at(0.025), high: at(0.975) } };
}

function nearCeilingOf(posterior: Posterior, ceiling: TotalOptions['ceiling']): number | null {
  return ceiling ? posteriorAbove(posterior, 0.9 * ceiling.total) : null;
}

/** Smallest and largest total of the models that estimate one. */
export function rangeOf(lines: readonly ModelLine[]): Bounds | null {
  return rangeOfTotals(totalsOf(lines));
}

/** Totals of the models that estimate one. */
export function totalsOf(lines: readonly ModelLine[]): readonly number[] {
  return lines.flatMap(({ meaning, total }) => (total === null || meaning !== 'estimate' ? [] : [total]));
}

export function rangeOfTotals(totals: readonly number[]): Bounds | null {
  return totals.length < 2 ? null : { low: Math.min(...totals), high: Math.max(...totals) };
}

export function sentencesOf(
  { graphs, latent }: TotalEstimate['posteriors'],
  headline: Headline | null,
  models: readonly ModelLine[],
): TotalSummary['sentences'] {
  if (headline === null) return [];
  const bound = models.find(({ id }) => id === chaoName.id)?.total ?? 0;
  return [
    ...((headline.total ?? bound) < bound ? [cautions.belowBound] : []),
    ...(graphs === null ? [cautions.latentAlone] : []),
    ...(latent === null ? [cautions.graphsAlone] : []),
    ...((headline.nearCeiling ?? 0) > muchNearCeiling ? [cautions.nearCeiling] : []),
  ];
}
