// The gamma distribution with scale 1 (regularised incomplete gamma functions), and chi-squared.
//
// Series and continued fraction: M. Abramowitz, I. Stegun (eds.), "Handbook of Mathematical Functions", 1964, 6.5.29 and
// 6.5.31. Large shapes: N. M. Temme, "The asymptotic expansion of the incomplete gamma functions", SIAM Journal on Mathematical
// Analysis 10, 1979; its coefficients as in A. Gil, J. Segura, N. M. Temme, "Efficient and accurate algorithms for the
// computation and inversion of the incomplete gamma function ratios", SIAM Journal on Scientific Computing 34, 2012.
// All is kept as logarithms, so that tails too small for a double still have quantiles.
import { deviance } from './deviance.ts';
import { invertLogTail, type Tail } from './invert-cdf.ts';
import { logGamma, logGammaOnePlus, stirlingError } from './log-gamma.ts';
import { logOneMinusExp } from './log-sum-exp.ts';
import { logNormalCdf, normalQuantile } from './normal.ts';

const logTwoPi = 1.8378770664093453;
const mostTerms = 100_000;
const unit = 2 ** -53;

/** ln P(X ≤ x), or ln P(X > x) for the upper tail, of a gamma variable with this shape > 0 and scale 1. */
export function logGammaCdf(x: number, shape: number, tail: Tail = 'lower'): number {
  if (!(shape > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return tail === 'lower' ? Number.NEGATIVE_INFINITY : 0;
  if (x === Number.POSITIVE_INFINITY) return tail === 'lower' ? 0 : Number.NEGATIVE_INFINITY;
  return logTailAt(Math.log(x), x, shape, tail);
}

/** P(X ≤ x), or P(X > x) for the upper tail: relative error near 1e-14, more where the probability is below 1e-40. */
export function gammaCdf(x: number, shape: number, tail: Tail = 'lower'): number {
  return Math.exp(logGammaCdf(x, shape, tail));
}

/** The x where that probability is p; 0 where it is below the smallest double. NaN for p outside 0 to 1. */
export function gammaQuantile(p: number, shape: number, tail: Tail = 'lower'): number {
  if (!(shape > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return (p === 0) === (tail === 'lower') ? 0 : Number.POSITIVE_INFINITY;
  // The smaller of the two tails determines x best.
  const turned = p > 0.5;
  const side: Tail = turned === (tail === 'lower') ? 'upper' : 'lower';
  const target = turned ? Math.log1p(-p) : Math.log(p);
  const curve = (logX: number) => {
    const x = Math.exp(logX);
    const value = logTailAt(logX, x, shape, side);
    const slope = Math.exp(logPower(logX, x, shape) + Math.log(shape) - value);
    return { value, slope: side === 'lower' ? slope : -slope };
  };
  return Math.exp(invertLogTail(curve, target, startingPoint(target, shape, side)));
}

/** P(X ≤ x), or P(X > x) for the upper tail, of a chi-squared variable with this many degrees of freedom. */
export function chiSquaredCdf(x: number, degrees: number, tail: Tail = 'lower'): number {
  return gammaCdf(x / 2, degrees / 2, tail);
}

export function chiSquaredQuantile(p: number, degrees: number, tail: Tail = 'lower'): number {
  return 2 * gammaQuantile(p, degrees / 2, tail);
}

/** ln x of about this tail: Wilson & Hilferty's cube for shapes from 1 on, else the leading term of each tail. */
function startingPoint(target: number, shape: number, side: Tail): number {
  if (shape >= 1) {
    const z = normalQuantile(Math.exp(target)) * (side === 'lower' ? 1 : -1);
    const cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
    if (cube > 0.1) return Math.log(shape) + 3 * Math.log(cube);
  }
  return side === 'lower' ? (target + logGammaOnePlus(shape)) / shape : Math.log(Math.max(shape, -target));
}

/** ln [xᵃ e⁻ˣ / Γ(a + 1)]. */
function logPower(logX: number, x: number, shape: number): number {
  if (shape < 1) return shape * logX - x - logGammaOnePlus(shape);
  if (x === 0) return shape * logX - logGamma(shape + 1);
  return -deviance(shape, x) - stirlingError(shape) - 0.5 * (logTwoPi + Math.log(shape));
}

function logTailAt(logX: number, x: number, shape: number, tail: Tail): number {
  if (shape >= asymptoticFrom && x > 0) {
    const distance = deviance(shape, x) / shape;
    if (distance <= 0.5) return logAsymptotic(x, shape, distance, tail);
  }
  if (shape <= 0.5 && x < 1.5 && tail === 'upper') return logSmallShapeUpper(logX, x, shape);
  if (x < shape + 1) {
    const lower = logPower(logX, x, shape) + Math.log(powerSeries(x, shape));
    return tail === 'lower' ? lower : logOneMinusExp(Math.min(0, lower));
  }
  const upper = logPower(logX, x, shape) + Math.log(shape * continuedFraction(x, shape));
  return tail === 'upper' ? upper : logOneMinusExp(Math.min(0, upper));
}

/** 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … */
function powerSeries(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < mostTerms && term > sum * unit; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), as the sum of the differences of its convergents. */
function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let d = 1 / b;
  let difference = d;
  let sum = d;
  for (let n = 1; n < mostTerms; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (b + a * d);
    difference *= b * d - 1;
    sum += difference;
    if (Math.abs(difference) <= Math.abs(sum) * unit) break;
  }
  return sum;
}

/** ln P(X > x) for a small shape, where P(X ≤ x) is nearly 1 even for small x: its series with the leading 1 taken out. */
function logSmallShapeUpper(logX: number, x: number, shape: number): number {
  const power = shape * logX - logGammaOnePlus(shape);
  let term = 1;
  let sum = 0;
  for (let n = 1; n < mostTerms; n++) {
    term *= -x / n;
    const next = sum + (term * shape) / (shape + n);
    if (next === sum) break;
    sum = next;
  }
  return Math.log(-Math.expm1(power) - Math.exp(power) * sum);
}

const asymptoticFrom = 25;
const shiftTerms = expansionTerms(30);

/** Coefficients of η/(λ − 1) in powers of η, where η²/2 = λ − 1 − ln λ, from λ′ = η + η/(λ − 1). */
function expansionTerms(count: number): readonly number[] {
  const terms = [1];
  const powers = [0, 1];
  for (let n = 2; n <= count; n++) {
    let sum = n === 2 ? 1 / n : 0;
    for (let i = 2; i < n; i++) sum += (powers[i] ?? 0) * (terms[n - i] ?? 0);
    const term = -sum / (1 + 1 / n);
    terms.push(term);
    powers.push((term + (n === 2 ? 1 : 0)) / n);
  }
  return terms;
}

/** Temme's expansion around the normal distribution; `distance` is λ − 1 − ln λ ≤ 1/2 with λ = x/shape. */
function logAsymptotic(x: number, shape: number, distance: number, tail: Tail): number {
  const eta = Math.sqrt(2 * distance) * (x < shape ? -1 : 1);
  let sum = 0;
  let beta = shiftTerms.at(-1) ?? 0;
  let after = 0;
  for (let n = shiftTerms.length - 2; n >= 0; n--) {
    sum = sum * eta + beta;
    const before = (shiftTerms[n] ?? 0) + ((n + 1) * after) / shape;
    after = beta;
    beta = before;
  }
  const z = eta * Math.sqrt(shape) * (tail === 'lower' ? 1 : -1);
  const normal = logNormalCdf(z);
  const hazard = Math.exp(-shape * distance - 0.5 * logTwoPi - normal);
  const shift = (hazard * sum * Math.exp(-stirlingError(shape))) / Math.sqrt(shape);
  return normal + Math.log1p(tail === 'lower' ? -shift : shift);
}
