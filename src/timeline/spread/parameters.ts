// The parameters of the model of spread: where each stands on the scale that is sampled, and its prior there.
import { normalScale, type Scale } from './scales.ts';
import type { SpreadData } from './spread-data.ts';

/** Which parts the model has. The answer comes from the one with all of them; the others show what leaving one out would claim. */
export interface SpreadVariant {
  readonly spread: boolean;
  readonly unitEffects: boolean;
  readonly periodEffects: boolean;
}

export const fullModel: SpreadVariant = { spread: true, unitEffects: true, periodEffects: true };

const usualDispersion = 0.2;

/**
 * Priors. λ, φ and the rest 1 − λ − φ ~ Dirichlet(1, 1, rest): level near λ = φ = 0, so that it neither draws an answer to one of the ends
 * nor away from them. sd of unit and of period effects half-normal; ln ψ, ln ratio of an incident and logit ρ normal; the level, with all
 * that follows from it, normal around the rate of the series.
 */
export const priors = {
  rest: 3,
  unitSd: 0.5,
  periodSd: 0.5,
  autocorrelationMean: 0.5,
  autocorrelationSd: 1,
  dispersionMean: Math.log(usualDispersion),
  dispersionSd: 1,
  ratioSd: 0.7,
  levelSd: 1,
} as const;

/**
 * Parameters whose posterior may pile up at 0 are sampled as the standard normal that gives their prior: an end that is a long way off on
 * a logarithmic scale is a few steps away on this one. Under the Dirichlet prior λ and φ/(1 − λ) are independent beta ones.
 */
export const ownScale: Scale = normalScale.betaOf(1 + priors.rest);
export const othersPartScale: Scale = normalScale.betaOf(priors.rest);
export const unitSdScale: Scale = normalScale.halfNormal(priors.unitSd);
export const periodSdScale: Scale = normalScale.halfNormal(priors.periodSd);

/**
 * Effects u ~ N(expected, sd) are sampled as v with u = expected/h² + v · sd/h, h² = 1 + sd² · information, where 1/information is about
 * the variance with which the counts tell the effect: given the counts, v has a variance near 1 whatever sd is, and hangs little on what is
 * expected. Neither units of the sd nor the effects themselves do so for small and large sds alike.
 * O. Papaspiliopoulos, G. O. Roberts, M. Sköld, "A general framework for the parametrization of hierarchical models", Statistical
 * Science 22, 2007.
 */
export function effectOf(v: number, sd: number, information: number, expected = 0): number {
  const inverse = 1 / (1 + sd * sd * information);
  return expected * inverse + v * sd * Math.sqrt(inverse);
}

/**
 * ln events per strength and period without spread. What is sampled is the level with all that follows from it, which the counts tell
 * whatever λ + φ is: each event brings on 1/(1 − λ − φ) in all.
 */
export function levelOf(sampled: number, reproduction: number): number {
  return sampled + Math.log1p(-reproduction);
}

/** Positions in the vector that is sampled; −1 for what the variant does not have. */
export interface SpreadLayout {
  /** λ, as a standard normal. */
  readonly own: number;
  /** φ/(1 − λ), as a standard normal. */
  readonly othersPart: number;
  /** ln events per strength and period without effects, spread included: see {@link levelOf}. */
  readonly level: number;
  /** ln ψ. */
  readonly dispersion: number;
  /** logit of the share observed. */
  readonly share: number;
  /** sd of unit effects, as a standard normal; then each effect, see {@link effectOf}. */
  readonly unitSd: number;
  readonly unitFrom: number;
  /** sd of period effects, as a standard normal, and logit ρ; then each effect from the second period on, see {@link effectOf}. */
  readonly periodSd: number;
  readonly autocorrelation: number;
  readonly periodFrom: number;
  /** ln ratio of each incident. */
  readonly incidentFrom: number;
  readonly size: number;
  /** By unit, and by period: see {@link effectOf}. Of the counts that the layout was made for. */
  readonly unitInformation: Float64Array;
  readonly periodInformation: Float64Array;
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
    own: take(variant.spread),
    othersPart: take(variant.spread),
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
  const { counts, units, periods } = data;
  const ofUnits = new Float64Array(units);
  const ofPeriods = new Float64Array(periods);
  for (let cell = units; cell < counts.length; cell++) {
    const [i, t] = [cell % units, Math.floor(cell / units)];
    ofUnits[i] = (ofUnits[i] ?? 0) + (counts[cell] ?? 0);
    ofPeriods[t] = (ofPeriods[t] ?? 0) + (counts[cell] ?? 0);
  }
  return {
    ...layout,
    size: next,
    unitInformation: ofUnits.map((count) => informationOf(count, periods)),
    periodInformation: ofPeriods.map((count) => informationOf(count, units)),
  };
}

/** Of a negative binomial count with usual overdispersion, summed over so many cells, in its logarithm. */
function informationOf(count: number, cells: number): number {
  return count / (1 + (usualDispersion * count) / cells);
}

/** One draw on the scales of the model. */
export interface SpreadDraw {
  /** λ: events that each event brings on next period in its own unit; φ: in others, all together. */
  readonly own: number;
  readonly others: number;
  /** ln events per strength and period, without spread and effects. */
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
  const own = layout.own < 0 ? 0 : ownScale.value(at(layout.own));
  const others = layout.othersPart < 0 ? 0 : (1 - own) * othersPartScale.value(at(layout.othersPart));
  const unitSd = layout.unitSd < 0 ? 0 : unitSdScale.value(at(layout.unitSd));
  const periodSd = layout.periodSd < 0 ? 0 : periodSdScale.value(at(layout.periodSd));
  const autocorrelation = layout.autocorrelation < 0 ? 0 : logistic(at(layout.autocorrelation));
  const periodEffects = new Float64Array(data.periods);
  if (layout.periodFrom >= 0) {
    const fresh = Math.sqrt(1 - autocorrelation * autocorrelation);
    for (let t = 1; t < data.periods; t++) {
      const own = t === 1 ? periodSd : periodSd * fresh;
      const expected = autocorrelation * (periodEffects[t - 1] ?? 0);
      const v = at(layout.periodFrom + t - 1);
      periodEffects[t] = effectOf(v, own, layout.periodInformation[t] ?? 0, expected);
    }
  }
  const share = layout.share >= 0 ? at(layout.share) : (data.share?.logitMean ?? Number.POSITIVE_INFINITY);
  return {
    own,
    others,
    level: levelOf(at(layout.level), own + others),
    dispersion: Math.exp(at(layout.dispersion)),
    share: logistic(share),
    unitSd,
    periodSd,
    autocorrelation,
    unitEffects: Float64Array.from({ length: data.units }, (_, i) =>
      layout.unitFrom < 0 ? 0 : effectOf(at(layout.unitFrom + i), unitSd, layout.unitInformation[i] ?? 0),
    ),
    periodEffects,
    ratios: Float64Array.from(data.incidents, (_, k) => Math.exp(at(layout.incidentFrom + k))),
  };
}
