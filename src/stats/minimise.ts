// The lowest point of a smooth function of several numbers.
//
// With the gradient alone: BFGS (J. Nocedal, S. Wright, "Numerical Optimization", 2nd edition, 2006, chapter 6), its steps cut by
// bisection until they satisfy the weak Wolfe conditions (A. S. Lewis, M. L. Overton, "Nonsmooth optimization via quasi-Newton
// methods", Mathematical Programming 141, 2013). With second derivatives: Newton's method, damped where the function is not
// convex (K. Levenberg, "A method for the solution of certain non-linear problems in least squares", 1944).
import { factorise, solveFactor } from './cholesky.ts';

export interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
}

export interface Curvature extends Slope {
  /** Second derivatives, row by row; the lower triangle is read. */
  readonly hessian: Float64Array;
}

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly steps: number;
  /** Whether second derivatives confirm a single lowest point, of which the value is no more than the tolerance off. */
  readonly converged: boolean;
}

export interface MinimiseOptions {
  /** A fall of the value, as a share of 1 + |value|, that is no longer worth a step. */
  readonly tolerance?: number;
  readonly mostSteps?: number;
}

const defaultTolerance = 1e-12;
const defaultSteps = 500;

/** Shares of the slope at the start that the value must fall by, and that the slope must not exceed, along a step. */
const leastFall = 1e-4;
const mostSlope = 0.9;
const mostHalvings = 60;
/** How many times a step may be lengthened past its guess: a function without a lowest point falls for ever. */
const mostReach = 1e6;

/** BFGS. The function may give NaN or ∞ outside its domain, but not at the start. */
export function minimise(
  evaluate: (point: Float64Array) => Slope,
  start: Float64Array,
  options: MinimiseOptions = {},
): Minimum {
  const { tolerance = defaultTolerance, mostSteps = defaultSteps } = options;
  const size = start.length;
  let inverse = identity(size, 1);
  let place: Place = { point: Float64Array.from(start), ...evaluate(start) };
  /** Whether the inverse Hessian comes from the steps, from differences at this place, or from nothing yet. */
  let source: 'none' | 'steps' | 'differences' = 'none';
  for (let steps = 0; steps < mostSteps; steps++) {
    const least = tolerance * (1 + Math.abs(place.value));
    const move = product(inverse, place.gradient).map((x) => -x);
    const slope = dot(move, place.gradient);
    const isFlat = -slope <= least;
    if (isFlat && source === 'differences') return { ...place, steps, converged: true };
    const next = isFlat ? null : searchLine(evaluate, place, move, slope);
    if (next === null) {
      // What the steps have shown may be spoilt by rounding, or leave out directions that none of them went along.
      const looked = source === 'differences' ? null : inverseHessian(evaluate, place);
      if (looked === null) return { ...place, steps, converged: false };
      inverse = looked;
      source = 'differences';
      continue;
    }
    const step = next.point.map((x, i) => x - (place.point[i] ?? 0));
    const change = next.gradient.map((g, i) => g - (place.gradient[i] ?? 0));
    const curvature = dot(step, change);
    if (curvature > 0) {
      if (source === 'none') inverse = identity(size, curvature / dot(change, change));
      updateInverse(inverse, step, change, curvature);
    }
    source = 'steps';
    place = next;
  }
  return { ...place, steps: mostSteps, converged: false };
}

/** Newton's method, for problems small enough to give their second derivatives. */
export function minimiseNewton(
  evaluate: (point: Float64Array) => Curvature,
  start: Float64Array,
  options: MinimiseOptions = {},
): Minimum {
  const { tolerance = defaultTolerance, mostSteps = defaultSteps } = options;
  let place: Place & Curvature = { point: Float64Array.from(start), ...evaluate(start) };
  let damping = 0;
  for (let steps = 0; steps < mostSteps; steps++) {
    const move = dampedStep(place, damping);
    const fall = move === null ? Number.NaN : -dot(move, place.gradient);
    if (damping === 0 && fall <= tolerance * (1 + Math.abs(place.value))) {
      return { ...minimumAt(place), steps, converged: true };
    }
    const point = place.point.map((x, i) => x + (move?.[i] ?? 0));
    const next = move === null ? place : { point, ...evaluate(point) };
    if (next.value <= place.value - leastFall * fall) {
      place = next;
      damping = damping < leastDamping ? 0 : damping / 10;
    } else damping = Math.max(leastDamping, damping * 10);
  }
  return { ...minimumAt(place), steps: mostSteps, converged: false };
}

interface Place extends Slope {
  readonly point: Float64Array;
}

function minimumAt({ point, value, gradient }: Place): Place {
  return { point, value, gradient };
}

/** A step along `move` that lowers the value and flattens the slope enough; null where rounding allows none. */
function searchLine(
  evaluate: (point: Float64Array) => Slope,
  from: Place,
  move: Float64Array,
  slope: number,
): Place | null {
  let [low, high, share] = [0, Number.POSITIVE_INFINITY, 1];
  let best: Place | null = null;
  for (let i = 0; i < mostHalvings && share < mostReach; i++) {
    const point = from.point.map((x, j) => x + share * (move[j] ?? 0));
    const next = { point, ...evaluate(point) };
    if (!(next.value <= from.value + leastFall * share * slope) || !next.gradient.every(Number.isFinite)) {
      high = share;
    } else {
      best = next;
      if (dot(next.gradient, move) >= mostSlope * slope) return next;
      low = share;
    }
    share = high < Number.POSITIVE_INFINITY ? (low + high) / 2 : 2 * share;
  }
  return best;
}

/** H ← (I − s yᵀ/ys) H (I − y sᵀ/ys) + s sᵀ/ys: the inverse Hessian that takes the change of gradient y to the step s. */
function updateInverse(
  inverse: Float64Array,
  step: Float64Array,
  change: Float64Array,
  curvature: number,
): void {
  const size = step.length;
  const image = product(inverse, change);
  const scale = (1 + dot(change, image) / curvature) / curvature;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const own = scale * (step[i] ?? 0) * (step[j] ?? 0);
      const cross = (image[i] ?? 0) * (step[j] ?? 0) + (step[i] ?? 0) * (image[j] ?? 0);
      inverse[i * size + j] = (inverse[i * size + j] ?? 0) + own - cross / curvature;
    }
  }
}

const leastDamping = 1e-3;

/** −(H + λ·diag̅·I)⁻¹·g, λ in units of the mean size of the diagonal; null where that matrix is not positive definite. */
function dampedStep({ hessian, gradient }: Curvature, damping: number): Float64Array | null {
  const size = gradient.length;
  const factor = Float64Array.from(hessian);
  let scale = 0;
  for (let i = 0; i < size; i++) scale += Math.abs(factor[i * size + i] ?? 0) / size;
  for (let i = 0; i < size; i++) {
    factor[i * size + i] = (factor[i * size + i] ?? 0) + damping * (scale === 0 ? 1 : scale);
  }
  if (!factorise(factor, size)) return null;
  const move = gradient.map((g) => -g);
  solveFactor(factor, size, move);
  return move;
}

function identity(size: number, scale: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = scale;
  return matrix;
}

/** About the cube root of the unit of rounding, where a central difference is most exact. */
const nudge = 6e-6;
/** Of a second derivative found that way, as a share of its size, with room for a function that is itself rounded. */
const differenceError = 1e-8;

/** The inverse of the Hessian that central differences of the gradient give; null where it is not positive definite. */
function inverseHessian(evaluate: (point: Float64Array) => Slope, { point }: Place): Float64Array | null {
  const size = point.length;
  const hessian = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const reach = nudge * Math.max(1, Math.abs(point[i] ?? 0));
    const [below, above] = [-reach, reach].map((by) => {
      const moved = point.slice();
      moved[i] = (moved[i] ?? 0) + by;
      return evaluate(moved).gradient;
    });
    for (let j = 0; j < size; j++) {
      const own = ((above?.[j] ?? Number.NaN) - (below?.[j] ?? Number.NaN)) / (4 * reach);
      hessian[i * size + j] = (hessian[i * size + j] ?? 0) + own;
      hessian[j * size + i] = (hessian[j * size + i] ?? 0) + own;
    }
  }
  if (!factorise(hessian, size, differenceError)) return null;
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const row = inverse.subarray(i * size, (i + 1) * size);
    row[i] = 1;
    solveFactor(hessian, size, row);
  }
  return inverse;
}

function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += (matrix[i * size + j] ?? 0) * (vector[j] ?? 0);
    return sum;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
