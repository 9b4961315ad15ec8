// The beta distribution (regularised incomplete beta function).
//
// Continued fraction and choice of side: A. R. DiDonato, A. H. Morris, "Algorithm 708: significant digit computation of the
// incomplete beta function ratios", ACM TOMS 18, 1992; the factor before it in the saddle-point form of C. Loader, "Fast and
// accurate computation of binomial probabilities", 2000.
import { deviance } from './deviance.ts';
import { digamma, trigamma } from './digamma.ts';
import { invertLogTail, type Tail } from './invert-cdf.ts';
import { logBeta } from './log-beta.ts';
import { stirlingError } from './log-gamma.ts';
import { logOneMinusExp, logOnePlusExp } from './log-sum-exp.ts';
import { normalQuantile } from './normal.ts';

const logTwoPi = 1.8378770664093453;
const mostTerms = 1_000_000;
const unit = 2 ** -53;

/** ln P(X ≤ x), or ln P(X > x) for the upper tail, of a beta variable with shapes a, b > 0. */
export function logBetaCdf(x: number, a: number, b: number, tail: Tail = 'lower'): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return tail === 'lower' ? Number.NEGATIVE_INFINITY : 0;
  if (x >= 1) return tail === 'lower' ? 0 : Number.NEGATIVE_INFINITY;
  const point = { x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x), a, b };
  return logTailAt(point, tail);
}

/** P(X ≤ x), or P(X > x) for the upper tail: relative error near 1e-14, more where the probability is below 1e-40. */
export function betaCdf(x: number, a: number, b: number, tail: Tail = 'lower'): number {
  return Math.exp(logBetaCdf(x, a, b, tail));
}

/** The x where that probability is p; NaN for p outside 0 to 1. */
export function betaQuantile(p: number, a: number, b: number, tail: Tail = 'lower'): number {
  if (!(a > 0 && b > 0 && p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return (p === 0) === (tail === 'lower') ? 0 : 1;
  // The smaller of the two tails determines x best; on the logit scale every beta density is log-concave.
  const turned = p > 0.5;
  const side: Tail = turned === (tail === 'lower') ? 'upper' : 'lower';
  const target = turned ? Math.log1p(-p) : Math.log(p);
  const curve = (logit: number) => {
    const point = {
      x: 1 / (1 + Math.exp(-logit)),
      y: 1 / (1 + Math.exp(logit)),
      logX: -logOnePlusExp(-logit),
      logY: -logOnePlusExp(logit),
      a,
      b,
    };
    const value = logTailAt(point, side);
    const slope = Math.exp(logPower(point) - value);
    return { value, slope: side === 'lower' ? slope : -slope };
  };
  const z = normalQuantile(Math.exp(target)) * (side === 'lower' ? 1 : -1);
  const start = digamma(a) - digamma(b) + z * Math.sqrt(trigamma(a) + trigamma(b));
  return 1 / (1 + Math.exp(-invertLogTail(curve, target, start)));
}

/** A point from 0 to 1, its distance from 1, their logarithms (finite also where x or y is too small), and the shapes. */
interface BetaPoint {
  readonly x: number;
  readonly y: number;
  readonly logX: number;
  readonly logY: number;
  readonly a: number;
  readonly b: number;
}

function logTailAt(at: BetaPoint, tail: Tail): number {
  const { x, y, logX, logY, a, b } = at;
  const side: Tail = x <= a / (a + b) ? 'lower' : 'upper';
  const point = side === 'lower' ? at : { x: y, y: x, logX: logY, logY: logX, a: b, b: a };
  const value = logPower(point) + Math.log(continuedFraction(point));
  return side === tail ? value : logOneMinusExp(Math.min(0, value));
}

/** ln [xᵃ yᵇ / B(a, b)]. */
function logPower({ x, y, logX, logY, a, b }: BetaPoint): number {
  if (Math.min(a, b) < 1) return a * logX + b * logY - logBeta(a, b);
  const n = a + b;
  const share = a * (b / n);
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return errors - deviance(a, n * x) - deviance(b, n * y) + 0.5 * (Math.log(share) - logTwoPi);
}

/** P(X ≤ x) without the factor of {@link logPower}, for x up to the mean: the even part of the usual fraction. */
function continuedFraction({ x, y, a, b }: BetaPoint): number {
  const lambda = a * y - b * x;
  let d = (a + 1) / (a * (lambda + 1));
  let difference = d;
  let sum = d;
  for (let n = 1; n < mostTerms; n++) {
    const odd = a + 2 * n - 1;
    const above = ((((a + n - 1) / odd) * (a + b + n - 1)) / odd) * n * (b - n) * x * x;
    const below = n + (n * (b - n) * x) / odd + ((a + n) / (odd + 2)) * (lambda + 1 + n * (1 + y));
    d = 1 / (below + above * d);
    difference *= below * d - 1;
    sum += difference;
    if (Math.abs(difference) <= Math.abs(sum) * unit) break;
  }
  return sum;
}
