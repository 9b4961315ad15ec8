// From a distribution function back to the quantile.

/** Which probability a quantile is asked for: P(X ≤ x), or P(X > x) so that a small one keeps its digits. */
export type Tail = 'lower' | 'upper';

/** ln P of one tail at a point, and its derivative by the point. */
export interface LogTail {
  readonly value: number;
  readonly slope: number;
}

const mostSteps = 300;

/**
 * The point where ln P reaches `target`, by Newton's method from `start`. For a density that is log-concave in the point
 * both tails are log-concave too, and then every step after the first comes from the same side and none overshoots.
 */
export function invertLogTail(curve: (point: number) => LogTail, target: number, start: number): number {
  let point = start;
  for (let i = 0; i < mostSteps; i++) {
    const { value, slope } = curve(point);
    // Far in the other tail the curve is flat: go as far as is allowed, and come back.
    const reach = 50 + Math.abs(point);
    const step = Math.min(reach, Math.max(-reach, (target - value) / slope));
    point += step;
    if (!(Math.abs(step) > 1e-15 * Math.max(1, Math.abs(point)))) break;
  }
  return point;
}

/** The smallest integer k from 0 to `most` with `reached(k)`, which stays true once it is; `most` if there is none below. */
export function firstReached(reached: (k: number) => boolean, start: number, most: number): number {
  let low = -1;
  let high = most;
  let probe = Math.min(most, Math.max(0, Math.floor(start)));
  // Brackets by steps that double, then halves.
  for (let step = 1; low + 1 < high; step *= 2) {
    if (reached(probe)) {
      high = probe;
      if (low >= 0) break;
      probe = Math.max(0, probe - step);
    } else {
      low = probe;
      if (high < most) break;
      probe = Math.min(most, probe + step);
      if (probe === most) break;
    }
  }
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
