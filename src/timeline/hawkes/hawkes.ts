// Events that bring on events in continuous time: the self-exciting process with an exponential kernel.
//
// A. G. Hawkes, "Spectra of some self-exciting and mutually exciting point processes", Biometrika 58, 1971; likelihood by recursion:
// Y. Ogata, "On Lewis' simulation method for point processes", IEEE Transactions on Information Theory 27, 1981.
//   intensity(t) = μ + Σ_{tᵢ < t} branching · rate · exp(−rate · (t − tᵢ))
import { factorise, inverseDiagonal } from '../../stats/cholesky.ts';
import { minimiseNewton, type Curvature } from '../../stats/minimise.ts';

export interface HawkesFit {
  /** Events per unit of time that nothing brought on. */
  readonly base: number;
  /** Mean number of events that each event brings on directly: the branching ratio. */
  readonly branching: number;
  /** Of the kernel: its mean delay is 1/rate. */
  readonly rate: number;
  readonly standardErrors: { readonly base: number; readonly branching: number; readonly rate: number };
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** Fewest events that three parameters may be fitted to. */
export const leastEvents = 20;

/**
 * Maximum likelihood over 0 … `end`. Times ascend from 0 on and do not pass `end`; a RangeError otherwise, or for fewer than
 * {@link leastEvents}. Dates to the day tie: spread them within their day first.
 */
export function fitHawkes(times: ArrayLike<number>, end: number): HawkesFit {
  if (times.length < leastEvents) throw new RangeError(`${times.length} events are too few`);
  for (let i = 0; i < times.length; i++) {
    const [last, time] = [i === 0 ? 0 : (times[i - 1] ?? 0), times[i] ?? Number.NaN];
    if (!(time >= last && time <= end)) throw new RangeError('times do not ascend from 0 to the end');
  }
  const level = times.length / end;
  const starts = [0.3, 3].map((pace) =>
    Float64Array.of(Math.log(level / 2), Math.log(0.5), Math.log(pace * level)),
  );
  const evaluate = (point: Float64Array) => negative(times, end, point);
  const found = starts
    .map((start) => minimiseNewton(evaluate, start, { mostSteps: 200 }))
    .reduce((best, one) => (one.value < best.value || Number.isNaN(best.value) ? one : best));
  const [base = 0, branching = 0, rate = 0] = found.point.map(Math.exp);
  const factor = evaluate(found.point).hessian;
  const isRegular = factorise(factor, 3);
  const error = (i: number, scale: number) =>
    isRegular ? scale * Math.sqrt(inverseDiagonal(factor, 3, i)) : Number.NaN;
  return {
    base,
    branching,
    rate,
    standardErrors: { base: error(0, base), branching: error(1, branching), rate: error(2, rate) },
    logLikelihood: -found.value,
    converged: found.converged && isRegular,
  };
}

/** Minus the log-likelihood in the logarithms of base, branching and rate, with its derivatives. */
function negative(times: ArrayLike<number>, end: number, point: Float64Array): Curvature {
  const [base = 0, branching = 0, rate = 0] = point.map(Math.exp);
  // a = Σ e^(−rate·Δ) over earlier events; b and c carry −Δ and Δ² as well: its derivatives in the rate.
  let [a, b, c] = [0, 0, 0];
  let value = base * end;
  const gradient = Float64Array.of(base * end, 0, 0);
  const hessian = new Float64Array(9);
  hessian[0] = base * end;
  const add = (i: number, j: number, x: number) => {
    hessian[i * 3 + j] = (hessian[i * 3 + j] ?? 0) + x;
    if (i !== j) hessian[j * 3 + i] = (hessian[j * 3 + i] ?? 0) + x;
  };
  let last = times[0] ?? 0;
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0;
    const gap = time - last;
    const fade = Math.exp(-rate * gap);
    if (i > 0) {
      // One more event, and everything older by the gap.
      const [a1, b1, c1] = [a + 1, b, c];
      a = fade * a1;
      b = fade * (b1 - gap * a1);
      c = fade * (c1 - 2 * gap * b1 + gap * gap * a1);
    }
    last = time;
    const kernel = branching * rate * a;
    const intensity = base + kernel;
    value -= Math.log(intensity);
    // In logarithms: d/dln rate of rate·a is rate·a + rate²·b, and once more rate·a + 3·rate²·b + rate³·c.
    const slope = branching * (rate * a + rate * rate * b);
    const bend = branching * (rate * a + 3 * rate * rate * b + rate ** 3 * c);
    const slopes = [base, kernel, slope];
    for (let j = 0; j < 3; j++) {
      gradient[j] = (gradient[j] ?? 0) - (slopes[j] ?? 0) / intensity;
      for (let k = 0; k <= j; k++) add(j, k, ((slopes[j] ?? 0) * (slopes[k] ?? 0)) / intensity ** 2);
    }
    add(0, 0, -base / intensity);
    add(1, 1, -kernel / intensity);
    add(2, 1, -slope / intensity);
    add(2, 2, -bend / intensity);
    // What this event is expected to bring on until the end.
    const rest = end - time;
    const left = Math.exp(-rate * rest);
    value += branching * (1 - left);
    const fall = branching * rate * rest * left;
    gradient[1] = (gradient[1] ?? 0) + branching * (1 - left);
    gradient[2] = (gradient[2] ?? 0) + fall;
    add(1, 1, branching * (1 - left));
    add(2, 1, fall);
    add(2, 2, fall * (1 - rate * rest));
  }
  return { value, gradient, hessian };
}
