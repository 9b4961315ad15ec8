// The parameters of the model of spread: where each stands on the scale that is sampled, and its prior there.
import type { SpreadData } from './spread-data.ts';

/** Which parts the model has. The answer comes from the one with all of them; the others show what leaving one out would claim. */
export interface SpreadVariant {
  readonly spread: boolean;
  readonly unitEffects: boolean;
  readonly periodEffects: boolean;
}

export const fullModel: SpreadVariant = { spread: true, unitEffects: true, periodEffects: true };

/**
 * Priors. Reproduction λ + φ ~ Beta(1, 3); its own part λ/(λ + φ) uniform; sd of unit and of period effects half-normal; ln ψ, ln ratio
 * of an incident and logit ρ normal; ln level normal around the rate of the series.
 */
export const priors = {
  reproductionShape: 3,
  unitSd: 0.5,
  periodSd: 0.5,
  autocorrelationMean: 0.5,
  autocorrelationSd: 1,
  dispersionMean: Math.log(0.2),
  dispersionSd: 1,
  ratioSd: 0.7,
  levelSd: 1,
} as const;

/** Positions in the vector that is sampled; −1 for what the variant does not have. */
export interface SpreadLayout {
  /** logit (λ + φ). */
  readonly reproduction: number;
  /** logit λ/(λ + φ). */
  readonly ownPart: number;
  /** ln events per strength and period, without spread and effects. */
  readonly level: number;
  /** ln ψ. */
  readonly dispersion: number;
  /** logit of the share observed. */
  readonly share: number;
  /** ln sd of unit effects; then a standard normal for each unit. */
  readonly unitSd: number;
  readonly unitFrom: number;
  /** ln sd and logit ρ of period effects; then a standard normal innovation for each period from the second on. */
  readonly periodSd: number;
  readonly autocorrelation: number;
  readonly periodFrom: number;
  /** ln ratio of each incident. */
  readonly incidentFrom: number;
  readonly size: number;
}

export function spreadLayout(data: SpreadData, variant: SpreadVariant): SpreadLayout {
  let next = 0;
  const take = (isThere: boolean, count = 1): number => {
    if (!isThere) return -1;
    const at = next;
    next += count;
    return at;
  };
  const layout = {
    reproduction: take(variant.spread),
    ownPart: take(variant.spread),
    level: take(true),
    dispersion: take(true),
    share: take(variant.spread && data.share !== null),
    unitSd: take(variant.unitEffects),
    unitFrom: take(variant.unitEffects, data.units),
    periodSd: take(variant.periodEffects),
    autocorrelation: take(variant.periodEffects),
    periodFrom: take(variant.periodEffects, data.periods - 1),
    incidentFrom: take(data.incidents.length > 0, data.incidents.length),
  };
  return { ...layout, size: next };
}

/** One draw on the scales of the model. */
export interface SpreadDraw {
  /** λ: events that each event brings on next period in its own unit; φ: in others, all together. */
  readonly own: number;
  readonly others: number;
  readonly level: number;
  readonly dispersion: number;
  readonly share: number;
  readonly unitSd: number;
  readonly periodSd: number;
  readonly autocorrelation: number;
  /** ln factors. */
  readonly unitEffects: Float64Array;
  /** By period; 0 for the first, which nothing explains. */
  readonly periodEffects: Float64Array;
  readonly ratios: Float64Array;
}

export function logistic(x: number): number {
  return x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x));
}

export function readDraw(data: SpreadData, layout: SpreadLayout, point: Float64Array): SpreadDraw {
  const at = (position: number) => point[position] ?? 0;
  const reproduction = layout.reproduction < 0 ? 0 : logistic(at(layout.reproduction));
  const ownPart = layout.ownPart < 0 ? 0 : logistic(at(layout.ownPart));
  const unitSd = layout.unitSd < 0 ? 0 : Math.exp(at(layout.unitSd));
  const periodSd = layout.periodSd < 0 ? 0 : Math.exp(at(layout.periodSd));
  const autocorrelation = layout.autocorrelation < 0 ? 0 : logistic(at(layout.autocorrelation));
  const periodEffects = new Float64Array(data.periods);
  if (layout.periodFrom >= 0) {
    const fresh = Math.sqrt(1 - autocorrelation * autocorrelation);
    for (let t = 1; t < data.periods; t++) {
      const innovation = periodSd * at(layout.periodFrom + t - 1);
      periodEffects[t] =
        t === 1 ? innovation : autocorrelation * (periodEffects[t - 1] ?? 0) + fresh * innovation;
    }
  }
  const share = layout.share >= 0 ? at(layout.share) : (data.share?.logitMean ?? Number.POSITIVE_INFINITY);
  return {
    own: reproduction * ownPart,
    others: reproduction * (1 - ownPart),
    level: at(layout.level),
    dispersion: Math.exp(at(layout.dispersion)),
    share: logistic(share),
    unitSd,
    periodSd,
    autocorrelation,
    unitEffects: Float64Array.from({ length: data.units }, (_, i) =>
      layout.unitFrom < 0 ? 0 : unitSd * at(layout.unitFrom + i),
    ),
    periodEffects,
    ratios: Float64Array.from(data.incidents, (_, k) => Math.exp(at(layout.incidentFrom + k))),
  };
}
