import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { drawDispersed } from '../../stats/negative-binomial.ts';
import { fitEndemicEpidemic, startingPoint } from './fit.ts';
import { likelihood, meanParts } from './likelihood.ts';
import { layoutOf, parameterNames, type EndemicEpidemicModel } from './model.ts';
import { powerLaw } from './neighbour-sums.ts';
import { meanScores, oneStepAhead, score } from './scores.ts';

const shape = { units: 4, periods: 40 };
const cells = shape.units * shape.periods;
const constant = { name: '1', values: new Float64Array(cells).fill(1) };
const wave = {
  name: 'wave',
  values: Float64Array.from({ length: cells }, (_, k) => Math.sin(Math.floor(k / 4) / 3)),
};
const orders = Float64Array.of(0, 1, 2, 3, 1, 0, 1, 2, 2, 1, 0, 1, 3, 2, 1, 0);

/** Counts that spread: a third of the last own ones, a fifth of the neighbours', and an endemic part of 2. */
function spreading(
  seed: number,
  family: EndemicEpidemicModel['family'] = 'negative-binomial',
): EndemicEpidemicModel {
  const random = createRandom(seed, 'spreading');
  const counts = new Float64Array(cells);
  const { value } = powerLaw(orders, 3, 4, 2);
  for (let k = 0; k < cells; k++) {
    const i = k % 4;
    let mean = 2;
    if (k >= 4) {
      mean += 0.33 * (counts[k - 4] ?? 0);
      for (let j = 0; j < 4; j++) mean += 0.2 * (value[j * 4 + i] ?? 0) * (counts[k - i - 4 + j] ?? 0);
    }
    counts[k] = drawDispersed(random, mean, family === 'poisson' ? 0 : 0.2);
  }
  return {
    units: 4,
    counts,
    family,
    endemic: { columns: [constant, wave], offset: null },
    own: { columns: [constant] },
    neighbours: { columns: [constant, wave], weights: { kind: 'power-law', orders, farthest: 3 } },
  };
}

const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);

test('gradient and second derivatives are those of the value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom('poisson' as const, 'negative-binomial' as const),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
      (seed, family, values) => {
        const model = spreading(seed, family);
        const evaluate = likelihood(model, { from: 1, to: 40 });
        const { size } = layoutOf(model);
        const point = Float64Array.from(values.slice(0, size));
        const here = evaluate(point);
        for (let i = 0; i < size; i++) {
          const [above, below] = [1e-5, -1e-5].map((by) => {
            const moved = point.slice();
            moved[i] = (moved[i] ?? 0) + by;
            return evaluate(moved);
          });
          const slope = ((above?.value ?? 0) - (below?.value ?? 0)) / 2e-5;
          expect(Math.abs((here.gradient[i] ?? 0) - slope)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
          for (let j = 0; j < size; j++) {
            const bend = ((above?.gradient[j] ?? 0) - (below?.gradient[j] ?? 0)) / 2e-5;
            expect(Math.abs((here.hessian[i * size + j] ?? 0) - bend)).toBeLessThan(
              1e-4 * (1 + Math.abs(bend)),
            );
          }
        }
      },
    ),
    { numRuns: 10 },
  );
});

test('the fit finds the parameters that the counts were drawn with, within its standard errors', () => {
  const model = spreading(7);
  const fit = fitEndemicEpidemic(model);
  expect(fit.converged).toBe(true);
  expect(fit.parameters.map(({ name }) => name)).toEqual(parameterNames(model));
  const [own, , , endemic, , , dispersion] = fit.parameters;
  expect(Math.abs((own?.value ?? 0) - Math.log(0.33))).toBeLessThan(3 * (own?.standardError ?? 0));
  expect(Math.abs((endemic?.value ?? 0) - Math.log(2))).toBeLessThan(3 * (endemic?.standardError ?? 0));
  expect(Math.abs((dispersion?.value ?? 0) - 0.2)).toBeLessThan(3 * (dispersion?.standardError ?? 0));
  const parts = meanParts(model, fit.point, { from: 1, to: 40 });
  const fitted = parts.endemic.map((x, k) => x + (parts.own[k] ?? 0) + (parts.neighbours[k] ?? 0));
  expect(sum(fitted) / sum(model.counts.slice(4))).toBeCloseTo(1, 1);
});

test('counts without dispersion, or none at all, are said to have no fit instead of giving NaN', () => {
  const none = { ...spreading(1), counts: new Float64Array(cells) };
  const fit = fitEndemicEpidemic(none);
  expect(fit.converged).toBe(false);
  expect(startingPoint(none, { from: 1, to: 40 }).every(Number.isFinite)).toBe(true);
  const even = { ...spreading(1), counts: new Float64Array(cells).fill(3) };
  expect(fitEndemicEpidemic(even).converged).toBe(false);
});

test('scores: of a certain count, of a wrong one, over steps ahead', () => {
  const near = score({ count: 3, mean: 3, dispersion: 0.1 });
  const far = score({ count: 30, mean: 3, dispersion: 0.1 });
  expect(far.logarithmic).toBeGreaterThan(near.logarithmic);
  expect(far.rankedProbability).toBeGreaterThan(near.rankedProbability);
  expect(far.dawidSebastiani).toBeGreaterThan(near.dawidSebastiani);
  // A mean near 0 and a count of 0: nothing is left to be wrong about.
  expect(score({ count: 0, mean: 1e-9, dispersion: 0 }).rankedProbability).toBeCloseTo(0, 12);
  const forecasts = oneStepAhead(spreading(3), 30, 34);
  expect(forecasts).toHaveLength(20);
  expect(Number.isFinite(meanScores(forecasts).logarithmic)).toBe(true);
});
