// Parameters with ends, as functions of a standard normal one: the prior of what is sampled is then the standard normal itself.
import { logNormalCdf, normalCdf, normalDensity, normalQuantile } from '../../stats/normal.ts';

export interface Scale {
  readonly value: (x: number) => number;
  /** Of the value in x, where the value is known. */
  readonly slope: (x: number, value: number) => number;
}

export const normalScale = {
  /** Beta(1, b): 1 − (1 − Φ(x))^(1/b). */
  betaOf: (b: number): Scale => ({
    value: (x) => (b === 1 ? normalCdf(x) : -Math.expm1(logNormalCdf(-x) / b)),
    slope: (x, value) => ((1 - value) ** (1 - b) * normalDensity(x)) / b,
  }),
  /** Half-normal: Φ⁻¹((1 + Φ(x))/2), by the upper tail of it. */
  halfNormal: (sd: number): Scale => ({
    value: (x) => -sd * normalQuantile(normalCdf(-x) / 2),
    slope: (x, value) => (sd * normalDensity(x)) / (2 * normalDensity(value / sd)),
  }),
};
