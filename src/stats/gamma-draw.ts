// Draws of the gamma, beta and Dirichlet distributions, also as logarithms: with shapes far below 1 the draws themselves are
// too small for a double, and a product of them is 0 where its logarithm is an ordinary number.
//
// G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000, with their step for shapes
// below 1: if G has shape a + 1 and U is uniform, then G·U^(1/a) has shape a.
import { logOnePlusExp, normaliseLog } from './log-sum-exp.ts';
import { drawExponential, drawNormal } from './normal-draw.ts';
import type { Random } from './random.ts';

/** A draw of the gamma distribution with this shape > 0 and scale 1; it can be 0 for a shape below about 0.05. */
export function drawGamma(random: Random, shape: number): number {
  checkShape(shape);
  return shape < 1 ? Math.exp(logSmall(random, shape)) : drawLarge(random, shape);
}

/** The logarithm of such a draw: finite for every shape from 1e-300 on. */
export function drawLogGamma(random: Random, shape: number): number {
  checkShape(shape);
  return shape < 1 ? logSmall(random, shape) : Math.log(drawLarge(random, shape));
}

function checkShape(shape: number): void {
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`a shape is a finite number above 0, not ${shape}`);
  }
}

function logSmall(random: Random, shape: number): number {
  return Math.log(drawLarge(random, shape + 1)) - drawExponential(random) / shape;
}

function drawLarge(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = 1 - random.next();
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** A draw of the beta distribution with shapes a, b > 0. */
export function drawBeta(random: Random, a: number, b: number): number {
  if (a < 1 || b < 1) return 1 / (1 + Math.exp(-drawLogit(random, a, b)));
  const x = drawGamma(random, a);
  return x / (x + drawGamma(random, b));
}

/** ln X and ln(1 − X) of a beta draw X. */
export function drawLogBeta(random: Random, a: number, b: number): readonly [number, number] {
  const logit = drawLogit(random, a, b);
  return [-logOnePlusExp(-logit), -logOnePlusExp(logit)];
}

function drawLogit(random: Random, a: number, b: number): number {
  return drawLogGamma(random, a) - drawLogGamma(random, b);
}

/** Writes a Dirichlet draw with these shapes > 0 into `out` (of the same length), as shares that sum to 1. */
export function drawDirichlet(random: Random, shapes: ArrayLike<number>, out: Float64Array): void {
  drawLogDirichlet(random, shapes, out);
  for (let i = 0; i < out.length; i++) out[i] = Math.exp(out[i] ?? 0);
}

/** The same, as logarithms of the shares. */
export function drawLogDirichlet(random: Random, shapes: ArrayLike<number>, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = drawLogGamma(random, shapes[i] ?? 0);
  normaliseLog(out);
}
