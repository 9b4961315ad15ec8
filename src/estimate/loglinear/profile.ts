// Profile-likelihood interval of the total.
// R. M. Cormack, "Interval estimation for mark-recapture studies of closed populations", Biometrics 48 (1992) 567–576.
import { digamma } from '../../stats/digamma.ts';
import { logGamma } from '../../stats/log-gamma.ts';
import { normalQuantile } from '../../stats/normal.ts';
import type { Interval } from './abundance.ts';
import type { Design } from './design.ts';
import { fitPoisson } from './poisson-fit.ts';

/** Half the 95 % point of chi-squared with one degree of freedom. */
const drop = normalQuantile(0.975) ** 2 / 2;
/** Totals beyond this many times those seen count as no bound at all. */
const farthest = 1e6;

interface Point {
  readonly likelihood: number;
  /** d likelihood / d (number not seen). */
  readonly slope: number;
}

/**
 * Interval of the total by the multinomial likelihood, under a design that has an estimate; its first cell is that of people
 * on no list, and `unseen` says where to look first.
 */
export function profileInterval(
  design: Design,
  counts: Float64Array,
  active: Uint8Array,
  unseen: number,
): Interval {
  const full = Float64Array.from(counts);
  const open = Uint8Array.from(active);
  open[0] = 1;
  const observed = counts.reduce((sum, count) => sum + count, 0);
  let start: Float64Array | null = null;
  const at = (hidden: number): Point => {
    full[0] = hidden;
    const near = start === null ? null : fitPoisson(design, full, open, start);
    const fit = near?.converged === true ? near : fitPoisson(design, full, open);
    if (fit === null) return { likelihood: Number.NaN, slope: Number.NaN };
    start = fit.beta;
    const total = observed + hidden;
    let likelihood = logGamma(total + 1) - logGamma(hidden + 1);
    full.forEach((count, c) => {
      if (open[c] && count > 0) likelihood += count * Math.log((fit.means[c] ?? 0) / total);
    });
    // The rest of the parameters are at their best, so that only what names the number itself counts.
    const slope = digamma(total + 1) - digamma(hidden + 1) + Math.log((fit.means[0] ?? 0) / total);
    return { likelihood, slope };
  };
  const most = farthest * observed;
  const least = 1e-6;
  // On the scale of logarithms, where these likelihoods are near a parabola.
  const best = root(
    (x) => -at(Math.exp(x)).slope,
    Math.log(Math.max(unseen, 1)),
    Math.log(least),
    Math.log(most),
  );
  const top = at(Math.exp(best)).likelihood;
  const below = (x: number) => top - drop - at(Math.exp(x)).likelihood;
  const low = below(Math.log(least)) <= 0 ? 0 : Math.exp(crossing(below, best, Math.log(least)));
  const high =
    below(Math.log(most)) <= 0 ? Number.POSITIVE_INFINITY : Math.exp(crossing(below, best, Math.log(most)));
  return { low: observed + low, high: observed + high };
}

const mostSteps = 200;
const precision = 1e-7;

/** Where f, which grows with x, is zero: brackets from `from` on within the limits, then halves or interpolates. */
function root(f: (x: number) => number, from: number, least: number, most: number): number {
  let step = 0.25;
  const isRight = f(from) < 0;
  const limit = isRight ? most : least;
  let near = from;
  for (;;) {
    const next = isRight ? Math.min(limit, near + step) : Math.max(limit, near - step);
    if (f(next) < 0 !== isRight) return between(f, isRight ? near : next, isRight ? next : near);
    if (next === limit) return limit;
    near = next;
    step *= 2;
  }
}

/** Where f, below zero at `inside`, crosses it on the way to `limit`, where it is above. */
function crossing(f: (x: number) => number, inside: number, limit: number): number {
  const sign = limit > inside ? 1 : -1;
  let step = 0.1;
  let near = inside;
  for (;;) {
    const next = sign > 0 ? Math.min(limit, near + step) : Math.max(limit, near - step);
    if (f(next) > 0 || next === limit) {
      return sign > 0 ? between(f, near, next) : between((x) => -f(x), next, near);
    }
    near = next;
    step *= 2;
  }
}

/** Root of f between `low` (f ≤ 0) and `high` (f ≥ 0) by false position; the end that stays counts for less (Illinois). */
function between(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  let stayed = 0;
  for (let step = 0; step < mostSteps && b - a > precision; step++) {
    const share = fa / (fa - fb);
    const isInside = Number.isFinite(share) && share > 0 && share < 1;
    const x = isInside ? a + share * (b - a) : (a + b) / 2;
    const fx = f(x);
    if (Math.abs(fx) < precision) return x;
    if (fx < 0) {
      [a, fa] = [x, fx];
      if (stayed > 0) fb /= 2;
      stayed = 1;
    } else {
      [b, fb] = [x, fx];
      if (stayed < 0) fa /= 2;
      stayed = -1;
    }
  }
  return (a + b) / 2;
}
