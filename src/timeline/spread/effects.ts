// Random effects of units and of periods in the model of spread: their factors at a point, and the way back of the gradient.
import { effectOf, logistic, periodSdScale, unitSdScale, type SpreadLayout } from './parameters.ts';
import type { Scale } from './scales.ts';

/** One workspace, allocated once. What is left out of a variant stays at no effect. */
export class SpreadEffects {
  readonly unitFactors: Float64Array;
  /** ln factors; the first period has none: nothing explains it. */
  readonly ofPeriods: Float64Array;
  /** Slope of −ln likelihood in the ln factor of each unit and period: filled by who knows the likelihood. */
  readonly unitSlopes: Float64Array;
  readonly periodSlopes: Float64Array;
  readonly #layout: SpreadLayout;
  #unitSd = 0;
  #periodSd = 0;
  #autocorrelation = 0;

  constructor(layout: SpreadLayout, units: number, periods: number) {
    this.#layout = layout;
    this.unitFactors = new Float64Array(units).fill(1);
    this.ofPeriods = new Float64Array(periods);
    this.unitSlopes = new Float64Array(units);
    this.periodSlopes = new Float64Array(periods);
  }

  read(point: Float64Array): void {
    const at = this.#layout;
    const [factors, effects] = [this.unitFactors, this.ofPeriods];
    if (at.unitFrom >= 0) {
      const sd = unitSdScale.value(point[at.unitSd] ?? 0);
      this.#unitSd = sd;
      for (let i = 0; i < factors.length; i++) {
        factors[i] = Math.exp(effectOf(point[at.unitFrom + i] ?? 0, sd, at.unitInformation[i] ?? 0));
      }
    }
    if (at.periodFrom >= 0) {
      const sd = periodSdScale.value(point[at.periodSd] ?? 0);
      const rho = logistic(point[at.autocorrelation] ?? 0);
      this.#periodSd = sd;
      this.#autocorrelation = rho;
      const fresh = Math.sqrt(1 - rho * rho);
      for (let t = 1; t < effects.length; t++) {
        const own = t === 1 ? sd : sd * fresh;
        const v = point[at.periodFrom + t - 1] ?? 0;
        effects[t] = effectOf(v, own, at.periodInformation[t] ?? 0, rho * (effects[t - 1] ?? 0));
      }
    }
  }

  /** Chain rule through the effects, whose slopes stand filled; returns minus the logarithm of their priors. */
  addSlopes(point: Float64Array, gradient: Float64Array): number {
    const at = this.#layout;
    let value = 0;
    if (at.unitFrom >= 0) {
      const [sd, slopes] = [this.#unitSd, this.unitSlopes];
      let slopeSd = 0;
      for (let i = 0; i < slopes.length; i++) {
        const v = point[at.unitFrom + i] ?? 0;
        const information = at.unitInformation[i] ?? 0;
        const inverse = 1 / (1 + sd * sd * information);
        const root = Math.sqrt(inverse);
        const slope = slopes[i] ?? 0;
        gradient[at.unitFrom + i] = slope * sd * root + inverse * v;
        slopeSd += slope * v * root * inverse + sd * information * inverse * (1 - inverse * v * v);
        value += 0.5 * (inverse * v * v - Math.log(inverse));
      }
      gradient[at.unitSd] = slopeSd;
      value += addStandard(point, gradient, at.unitSd, unitSdScale, sd);
    }
    if (at.periodFrom >= 0) {
      const [sd, rho, effects] = [this.#periodSd, this.#autocorrelation, this.ofPeriods];
      const fresh = Math.sqrt(1 - rho * rho);
      let slopeSd = 0;
      let slopeRho = 0;
      let carried = 0;
      for (let t = effects.length - 1; t >= 1; t--) {
        const v = point[at.periodFrom + t - 1] ?? 0;
        const before = effects[t - 1] ?? 0;
        const information = at.periodInformation[t] ?? 0;
        const own = t === 1 ? sd : sd * fresh;
        const inverse = 1 / (1 + own * own * information);
        const root = Math.sqrt(inverse);
        const pulled = own * information * inverse;
        // What the effect differs from the expected one by, in units of its sd.
        const far = v * root - pulled * rho * before;
        const slope = (this.periodSlopes[t] ?? 0) + carried;
        gradient[at.periodFrom + t - 1] = slope * own * root + far * root;
        value += 0.5 * (far * far - Math.log(inverse));
        const slopeOwn =
          slope * (v * root * inverse - 2 * pulled * inverse * rho * before) -
          far * (v * pulled * root + information * inverse * (1 - 2 * own * pulled) * rho * before) +
          pulled;
        slopeSd += t === 1 ? slopeOwn : slopeOwn * fresh;
        const slopeExpected = slope * inverse - far * pulled;
        if (t > 1) slopeRho += slopeExpected * before - (slopeOwn * sd * rho) / fresh;
        carried = slopeExpected * rho;
      }
      gradient[at.periodSd] = slopeSd;
      value += addStandard(point, gradient, at.periodSd, periodSdScale, sd);
      gradient[at.autocorrelation] = slopeRho * rho * (1 - rho);
    }
    return value;
  }
}

/**
 * A parameter that is sampled as the standard normal one that gives its prior: turns its slope on the scale of the model into that on the
 * scale that is sampled, prior included, and returns minus the logarithm of the prior.
 */
export function addStandard(
  point: Float64Array,
  gradient: Float64Array,
  place: number,
  scale: Scale,
  value: number,
): number {
  const x = point[place] ?? 0;
  gradient[place] = (gradient[place] ?? 0) * scale.slope(x, value) + x;
  return 0.5 * x * x;
}
