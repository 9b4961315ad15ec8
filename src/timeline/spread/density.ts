// The posterior of the hierarchical endemic–epidemic model: minus its logarithm with gradient.
//
// L. Held, M. Höhle, M. Hofmann 2005 and M. Paul, L. Held 2011 (see endemic-epidemic/model.ts), with the effects as random ones:
//   mean(i, t) = strength · exp(level + unit effect + AR(1) period effect + incidents) + λ · ŷ(i, t − 1) + φ · Σ_j w(j → i) · ŷ(j, t − 1)
//   y(i, t) ~ NegBin(mean, ψ), from the second period on, given the first.
//
// Where lists hold a share q only, what spreads is the true number N, of which y is a binomial part. Under NegBin(μ, ψ) for y,
//   ŷ = q · E[N | y] = q·y + (1 − q) · μ · (1 + ψ·y)/(1 + ψ·μ)
// (the gamma posterior of the mean behind a thinned Poisson count): without it, λ would be pulled to 0 by the noise of observation.
// Gradients run back through ŷ, period by period.
import { logFactorial } from '../../stats/log-gamma.ts';
import type { Slope } from '../../stats/minimise.ts';
import { logistic, priors, spreadLayout, type SpreadVariant } from './parameters.ts';
import type { SpreadData } from './spread-data.ts';

export interface Density {
  readonly size: number;
  /** Writes the gradient of −ln posterior and returns its value (up to a constant); ∞ outside the domain. */
  readonly evaluate: (point: Float64Array, gradient: Float64Array) => number;
  /** ln P(y) of each cell from the second period on; written by period, then unit. */
  readonly pointwise: (point: Float64Array, out: Float64Array) => void;
  /** Means of the last period, by unit: of what is observed. */
  readonly lastMeans: (point: Float64Array) => Float64Array;
}

/** `levelCentre`: ln events per strength and period that the prior of the level is centred on; default: that of the series. */
export function spreadDensity(
  data: SpreadData,
  variant: SpreadVariant,
  levelCentre: number = centreOf(data),
): Density {
  const { units, periods, counts, strength, weights, incidents, share } = data;
  const layout = spreadLayout(data, variant);
  const cells = units * periods;
  const isThinned = layout.share >= 0;
  const above = tailsOf(counts, units);
  const neighbours = neighbourSums(counts, weights, units, periods);
  const unitFactor = new Float64Array(units).fill(1);
  const unitSlope = new Float64Array(units);
  const effects = new Float64Array(periods);
  const periodSlope = new Float64Array(periods);
  const means = new Float64Array(cells);
  const endemic = new Float64Array(cells);
  const felt = Float64Array.from(counts);
  const feltAround = Float64Array.from(neighbours);
  const adjoint = new Float64Array(cells);
  const touched = touchedCells(data);
  /** Row i: what comes to unit i. */
  const inward = weights.map((_, k) => weights[(k % units) * units + Math.floor(k / units)] ?? 0);

  /** Means of all cells from the second period on; false where one is not a number above 0. */
  function forward(point: Float64Array, own: number, others: number, q: number, dispersion: number): boolean {
    const level = point[layout.level] ?? 0;
    if (layout.unitFrom >= 0) {
      const sd = Math.exp(point[layout.unitSd] ?? 0);
      for (let i = 0; i < units; i++) unitFactor[i] = Math.exp(sd * (point[layout.unitFrom + i] ?? 0));
    }
    fillEffects(point);
    for (let t = 1; t < periods; t++) {
      const factor = Math.exp(level + (effects[t] ?? 0));
      for (let i = 0; i < units; i++) {
        const cell = t * units + i;
        endemic[cell] = (strength[cell] ?? 0) * factor * (unitFactor[i] ?? 0);
      }
    }
    for (const cell of touched) {
      let sum = 0;
      for (let k = 0; k < incidents.length; k++) {
        sum += (point[layout.incidentFrom + k] ?? 0) * (incidents[k]?.values[cell] ?? 0);
      }
      endemic[cell] = (endemic[cell] ?? 0) * Math.exp(sum);
    }
    for (let t = 1; t < periods; t++) {
      for (let i = 0; i < units; i++) {
        const cell = t * units + i;
        const before = cell - units;
        const mean = (endemic[cell] ?? 0) + own * (felt[before] ?? 0) + others * (feltAround[before] ?? 0);
        if (!(mean > 0 && mean < 1e12)) return false;
        means[cell] = mean;
        if (isThinned) {
          const y = counts[cell] ?? 0;
          felt[cell] = q * y + ((1 - q) * mean * (1 + dispersion * y)) / (1 + dispersion * mean);
        }
      }
      if (isThinned) spreadAround(t);
    }
    return true;
  }

  function spreadAround(t: number): void {
    for (let i = 0; i < units; i++) {
      let sum = 0;
      for (let j = 0; j < units; j++) sum += (inward[i * units + j] ?? 0) * (felt[t * units + j] ?? 0);
      feltAround[t * units + i] = sum;
    }
  }

  function fillEffects(point: Float64Array): void {
    if (layout.periodFrom < 0) return;
    const sd = Math.exp(point[layout.periodSd] ?? 0);
    const rho = logistic(point[layout.autocorrelation] ?? 0);
    const fresh = Math.sqrt(1 - rho * rho);
    for (let t = 1; t < periods; t++) {
      const innovation = sd * (point[layout.periodFrom + t - 1] ?? 0);
      effects[t] = t === 1 ? innovation : rho * (effects[t - 1] ?? 0) + fresh * innovation;
    }
  }

  function evaluate(point: Float64Array, gradient: Float64Array): number {
    gradient.fill(0);
    const dispersion = Math.exp(point[layout.dispersion] ?? 0);
    const reproduction = layout.reproduction < 0 ? 0 : logistic(point[layout.reproduction] ?? 0);
    const ownPart = layout.ownPart < 0 ? 0 : logistic(point[layout.ownPart] ?? 0);
    const [own, others] = [reproduction * ownPart, reproduction * (1 - ownPart)];
    const q = isThinned ? logistic(point[layout.share] ?? 0) : 1;
    if (!(dispersion > 1e-9 && dispersion < 1e6) || !forward(point, own, others, q, dispersion)) {
      return Number.POSITIVE_INFINITY;
    }
    const r = 1 / dispersion;
    let value = 0;
    let slopeR = 0;
    for (let k = 0; k < above.length; k++) {
      value -= (above[k] ?? 0) * Math.log1p(k * dispersion);
      slopeR += (above[k] ?? 0) / (r + k);
    }
    let [slopeOwn, slopeOthers, slopeQ, slopeDispersion, slopeLevel] = [0, 0, 0, 0, 0];
    unitSlope.fill(0);
    for (let t = periods - 1; t >= 1; t--) {
      let ofPeriod = 0;
      for (let i = 0; i < units; i++) {
        const cell = t * units + i;
        const y = counts[cell] ?? 0;
        const mean = means[cell] ?? 0;
        const grown = Math.log1p(mean * dispersion);
        const ratio = (y + r) / (r + mean);
        value += (y + r) * grown - (y > 0 ? y * Math.log(mean) : 0);
        slopeR += 1 - grown - ratio;
        // Of minus the log-likelihood in the mean, with what later periods make of this one.
        let slope = ratio - y / mean;
        if (isThinned && t + 1 < periods) {
          let passed = own * (adjoint[cell + units] ?? 0);
          for (let k = 0; k < units; k++) {
            passed += others * (weights[i * units + k] ?? 0) * (adjoint[(t + 1) * units + k] ?? 0);
          }
          const shrink = 1 / (1 + dispersion * mean);
          slope += passed * (1 - q) * (1 + dispersion * y) * shrink * shrink;
          slopeDispersion += passed * (1 - q) * mean * (y - mean) * shrink * shrink;
          slopeQ += passed * (y - mean * (1 + dispersion * y) * shrink);
        }
        adjoint[cell] = slope;
        slopeOwn += slope * (felt[cell - units] ?? 0);
        slopeOthers += slope * (feltAround[cell - units] ?? 0);
        const bent = slope * (endemic[cell] ?? 0);
        unitSlope[i] = (unitSlope[i] ?? 0) + bent;
        ofPeriod += bent;
      }
      periodSlope[t] = ofPeriod;
      slopeLevel += ofPeriod;
    }
    gradient[layout.level] = slopeLevel;
    gradient[layout.dispersion] = r * slopeR + dispersion * slopeDispersion;
    if (layout.reproduction >= 0) {
      gradient[layout.reproduction] =
        reproduction * (1 - reproduction) * (ownPart * slopeOwn + (1 - ownPart) * slopeOthers);
      gradient[layout.ownPart] = ownPart * (1 - ownPart) * reproduction * (slopeOwn - slopeOthers);
    }
    if (isThinned) gradient[layout.share] = q * (1 - q) * slopeQ;
    for (const cell of touched) {
      const bent = (adjoint[cell] ?? 0) * (endemic[cell] ?? 0);
      for (let k = 0; k < incidents.length; k++) {
        const place = layout.incidentFrom + k;
        gradient[place] = (gradient[place] ?? 0) + bent * (incidents[k]?.values[cell] ?? 0);
      }
    }
    return value + addEffects(point, gradient) + addPriors(point, gradient, reproduction, ownPart);
  }

  /** Chain rule through unit and period effects, and their standard normal priors. */
  function addEffects(point: Float64Array, gradient: Float64Array): number {
    let value = 0;
    if (layout.unitFrom >= 0) {
      const sd = Math.exp(point[layout.unitSd] ?? 0);
      let slopeSd = 0;
      for (let i = 0; i < units; i++) {
        const z = point[layout.unitFrom + i] ?? 0;
        const slope = sd * (unitSlope[i] ?? 0);
        gradient[layout.unitFrom + i] = slope + z;
        slopeSd += slope * z;
        value += 0.5 * z * z;
      }
      value += halfNormal(layout.unitSd, sd, priors.unitSd, slopeSd, gradient);
    }
    if (layout.periodFrom >= 0) {
      const sd = Math.exp(point[layout.periodSd] ?? 0);
      const rho = logistic(point[layout.autocorrelation] ?? 0);
      const fresh = Math.sqrt(1 - rho * rho);
      let [slopeSd, slopeRho, carried] = [0, 0, 0];
      for (let t = periods - 1; t >= 1; t--) {
        const slope = (periodSlope[t] ?? 0) + carried;
        const z = point[layout.periodFrom + t - 1] ?? 0;
        const scale = t === 1 ? 1 : fresh;
        gradient[layout.periodFrom + t - 1] = slope * sd * scale + z;
        slopeSd += slope * sd * scale * z;
        if (t > 1) slopeRho += slope * ((effects[t - 1] ?? 0) - (sd * z * rho) / fresh);
        carried = t > 1 ? rho * slope : 0;
        value += 0.5 * z * z;
      }
      value += halfNormal(layout.periodSd, sd, priors.periodSd, slopeSd, gradient);
      const at = layout.autocorrelation;
      const far = ((point[at] ?? 0) - priors.autocorrelationMean) / priors.autocorrelationSd;
      gradient[at] = slopeRho * rho * (1 - rho) + far / priors.autocorrelationSd;
      value += 0.5 * far * far;
    }
    return value;
  }

  function addPriors(
    point: Float64Array,
    gradient: Float64Array,
    reproduction: number,
    ownPart: number,
  ): number {
    const normal = (at: number, mean: number, sd: number): number => {
      const far = ((point[at] ?? 0) - mean) / sd;
      gradient[at] = (gradient[at] ?? 0) + far / sd;
      return 0.5 * far * far;
    };
    let value = normal(layout.level, levelCentre, priors.levelSd);
    value += normal(layout.dispersion, priors.dispersionMean, priors.dispersionSd);
    for (let k = 0; k < incidents.length; k++) value += normal(layout.incidentFrom + k, 0, priors.ratioSd);
    if (isThinned && share !== null) value += normal(layout.share, share.logitMean, share.logitSd);
    if (layout.reproduction >= 0) {
      const shape = priors.reproductionShape;
      value -= Math.log(reproduction) + shape * Math.log1p(-reproduction);
      value -= Math.log(ownPart) + Math.log1p(-ownPart);
      gradient[layout.reproduction] = (gradient[layout.reproduction] ?? 0) - (1 - (1 + shape) * reproduction);
      gradient[layout.ownPart] = (gradient[layout.ownPart] ?? 0) - (1 - 2 * ownPart);
    }
    return value;
  }

  /** As in {@link evaluate}, without its checks; returns ψ. */
  function runTo(point: Float64Array): number {
    const dispersion = Math.exp(point[layout.dispersion] ?? 0);
    const reproduction = layout.reproduction < 0 ? 0 : logistic(point[layout.reproduction] ?? 0);
    const ownPart = layout.ownPart < 0 ? 0 : logistic(point[layout.ownPart] ?? 0);
    const q = isThinned ? logistic(point[layout.share] ?? 0) : 1;
    forward(point, reproduction * ownPart, reproduction * (1 - ownPart), q, dispersion);
    return dispersion;
  }

  function lastMeans(point: Float64Array): Float64Array {
    runTo(point);
    return means.slice(cells - units);
  }

  function pointwise(point: Float64Array, out: Float64Array): void {
    const dispersion = runTo(point);
    const r = 1 / dispersion;
    for (let cell = units; cell < cells; cell++) {
      const y = counts[cell] ?? 0;
      const mean = means[cell] ?? 0;
      let ways = -logFactorial(y);
      for (let k = 0; k < y; k++) ways += Math.log1p(k * dispersion);
      out[cell - units] = ways - (y + r) * Math.log1p(mean * dispersion) + (y > 0 ? y * Math.log(mean) : 0);
    }
  }

  return { size: layout.size, evaluate, pointwise, lastMeans };
}

/** As {@link Slope}, for an optimiser. */
export function slopeOf({ size, evaluate }: Density): (point: Float64Array) => Slope {
  return (point) => {
    const gradient = new Float64Array(size);
    return { value: evaluate(point, gradient), gradient };
  };
}

/** ln events per strength and period over the whole series. */
export function centreOf({ counts, strength }: SpreadData): number {
  return Math.log(Math.max(0.5, sumOf(counts)) / sumOf(strength));
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0);
}

/** A half-normal prior of an sd that is sampled as its logarithm; adds the slope of the rest. */
function halfNormal(at: number, sd: number, scale: number, slope: number, gradient: Float64Array): number {
  const far = sd / scale;
  gradient[at] = slope + far * far - 1;
  return 0.5 * far * far - Math.log(sd);
}

function touchedCells({ incidents, counts, units }: SpreadData): readonly number[] {
  return Array.from({ length: counts.length - units }, (_, k) => k + units).filter((cell) =>
    incidents.some(({ values }) => (values[cell] ?? 0) !== 0),
  );
}

/** Cells from the second period on with a count above k, for every k. */
function tailsOf(counts: Float64Array, units: number): Float64Array {
  let most = 0;
  for (let cell = units; cell < counts.length; cell++) most = Math.max(most, counts[cell] ?? 0);
  const above = new Float64Array(most);
  for (let cell = units; cell < counts.length; cell++) {
    for (let k = 0; k < (counts[cell] ?? 0); k++) above[k] = (above[k] ?? 0) + 1;
  }
  return above;
}

function neighbourSums(
  counts: Float64Array,
  weights: Float64Array,
  units: number,
  periods: number,
): Float64Array {
  const sums = new Float64Array(counts.length);
  for (let t = 0; t < periods; t++) {
    for (let i = 0; i < units; i++) {
      let sum = 0;
      for (let j = 0; j < units; j++) sum += (weights[j * units + i] ?? 0) * (counts[t * units + j] ?? 0);
      sums[t * units + i] = sum;
    }
  }
  return sums;
}
