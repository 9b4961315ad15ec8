import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimise, minimiseNewton, type Curvature } from './minimise.ts';

/** H. H. Rosenbrock's curved valley (1960), lowest at (1, 1). */
function valley(point: Float64Array): Curvature {
  const [x = 0, y = 0] = point;
  const gap = y - x * x;
  return {
    value: 100 * gap * gap + (1 - x) ** 2,
    gradient: Float64Array.of(-400 * x * gap - 2 * (1 - x), 200 * gap),
    hessian: Float64Array.of(1200 * x * x - 400 * y + 2, 0, -400 * x, 200),
  };
}

/** Minus the log-likelihood of Poisson counts with log-linear means: a shared level and a slope. */
function poissonLine(point: Float64Array): Curvature {
  const counts = [3, 5, 4, 9, 14, 20];
  const [level = 0, slope = 0] = point;
  const sums = [0, 0, 0, 0, 0, 0];
  counts.forEach((count, i) => {
    const mean = Math.exp(level + slope * i);
    const rest = mean - count;
    [mean - count * (level + slope * i), rest, rest * i, mean, mean * i, mean * i * i].forEach(
      (part, k) => (sums[k]! += part),
    );
  });
  const [value = 0, g0 = 0, g1 = 0, h00 = 0, h01 = 0, h11 = 0] = sums;
  return { value, gradient: Float64Array.of(g0, g1), hessian: Float64Array.of(h00, 0, h01, h11) };
}

test.each([
  ['BFGS', minimise],
  ['Newton', minimiseNewton],
])('%s goes down the curved valley and finds a maximum of likelihood', (_, method) => {
  const low = method(valley, Float64Array.of(-1.2, 1));
  expect(low.converged).toBe(true);
  expect(low.point[0]).toBeCloseTo(1, 5);
  expect(low.point[1]).toBeCloseTo(1, 5);
  expect(low.steps).toBeLessThan(60);

  const fit = method(poissonLine, Float64Array.of(0, 0));
  expect(fit.converged).toBe(true);
  // At the maximum the fitted sums are the observed ones.
  fit.gradient.forEach((g) => expect(Math.abs(g)).toBeLessThan(1e-3));
  const other = method(poissonLine, Float64Array.of(2, -0.5));
  expect(other.point[1]).toBeCloseTo(fit.point[1] ?? 0, 5);
});

test('a bowl of any shape has its lowest point where it was put', () => {
  // Not below 1e-4, so that no square leaves the range of a double.
  const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((x) => x / 1e4);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: -7, max: 3 })), {
        minLength: 1,
        maxLength: 5,
      }),
      (bowl) => {
        const size = bowl.length;
        const evaluate = (point: Float64Array): Curvature => {
          let value = 0;
          const gradient = new Float64Array(size);
          const hessian = new Float64Array(size * size);
          bowl.forEach(([centre, , exponent], i) => {
            const distance = point[i]! - centre;
            value += (10 ** exponent * distance * distance) / 2;
            gradient[i] = 10 ** exponent * distance;
            hessian[i * size + i] = 10 ** exponent;
          });
          return { value, gradient, hessian };
        };
        const start = Float64Array.from(bowl, ([, from]) => from);
        for (const low of [minimise(evaluate, start), minimiseNewton(evaluate, start)]) {
          expect(low.converged).toBe(true);
          expect(low.value).toBeLessThan(1e-11);
        }
      },
    ),
  );
});

/** x − ln x, not a number left of 0. */
function barrier(point: Float64Array): Curvature {
  const [x = 0] = point;
  return {
    value: x > 0 ? x - Math.log(x) : Number.NaN,
    gradient: Float64Array.of(1 - 1 / x),
    hessian: Float64Array.of(1 / (x * x)),
  };
}

function endless(point: Float64Array): Curvature {
  return { value: point[0] ?? 0, gradient: Float64Array.of(1), hessian: Float64Array.of(0) };
}

test('keeps within the domain, and says where it found no end', () => {
  for (const method of [minimise, minimiseNewton]) {
    const low = method(barrier, Float64Array.of(30));
    expect(low.converged).toBe(true);
    expect(low.point[0]).toBeCloseTo(1, 5);
    expect(method(endless, Float64Array.of(0), { mostSteps: 20 }).converged).toBe(false);
  }
});

/** Level along 0.3 x = −0.7 y: one sum of the coordinates is all that can be told. */
function trough(point: Float64Array): Curvature {
  const rest = 0.3 * (point[0] ?? 0) + 0.7 * (point[1] ?? 0) - 1.1;
  return {
    value: rest * rest,
    gradient: Float64Array.of(0.6 * rest, 1.4 * rest),
    hessian: Float64Array.of(0.18, 0, 0.42, 0.98),
  };
}

function saddle(point: Float64Array): Curvature {
  const [x = 0, y = 0] = point;
  return {
    value: x * x - y * y,
    gradient: Float64Array.of(2 * x, -2 * y),
    hessian: Float64Array.of(2, 0, 0, -2),
  };
}

test('claims no minimum where the lowest point is not single, nor on a saddle', () => {
  for (const method of [minimise, minimiseNewton]) {
    const low = method(trough, Float64Array.of(5, 1));
    expect(low.value).toBeLessThan(1e-11);
    expect(low.converged).toBe(false);
    expect(method(saddle, Float64Array.of(0, 0)).converged).toBe(false);
  }
});
