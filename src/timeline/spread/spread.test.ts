import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpreadDensity } from './density.ts';
import { fullModel, readDraw, spreadLayout } from './parameters.ts';
import { sampleSpread } from './sample-spread.ts';
import { treeWeights } from './spread-data.ts';
import { sketchDivision, withIncident } from './spread.test-support.ts';

const half = { logitMean: 0, logitSd: 0.2 };

test('the gradient is that of the density, in every variant, with and without a share observed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 }),
      fc.record({ spread: fc.boolean(), unitEffects: fc.boolean(), periodEffects: fc.boolean() }),
      fc.boolean(),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 45, maxLength: 45 }),
      (seed, variant, isThinned, values) => {
        const plain = withIncident(sketchDivision(seed, { own: 0.3, level: 3 }));
        const data = isThinned ? { ...plain, share: half } : plain;
        const density = new SpreadDensity(data, variant);
        const { size } = density;
        const evaluate = (at: Float64Array, slope: Float64Array) => density.evaluate(at, slope);
        const point = Float64Array.from(values.slice(0, size));
        point[spreadLayout(data, variant).level] = -4.5 + (values[44] ?? 0);
        const [gradient, spare] = [new Float64Array(size), new Float64Array(size)];
        evaluate(point, gradient);
        for (let i = 0; i < size; i++) {
          const [above, below] = [1e-5, -1e-5].map((by) => {
            const moved = point.slice();
            moved[i] = (moved[i] ?? 0) + by;
            return evaluate(moved, spare);
          });
          const slope = ((above ?? 0) - (below ?? 0)) / 2e-5;
          expect(Math.abs((gradient[i] ?? 0) - slope)).toBeLessThan(1e-5 * (1 + Math.abs(slope)));
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('weights of the order of battle: sisters first, cousins a quarter, each row whole', () => {
  const { weights } = sketchDivision(1, { own: 0, level: 1 });
  // Two sisters at 1, three cousins at 1/4.
  expect(weights[1]).toBeCloseTo(1 / 2.75, 12);
  expect(weights[3]).toBeCloseTo(0.25 / 2.75, 12);
  expect(weights[0]).toBe(0);
  for (let j = 0; j < 6; j++) {
    expect(weights.slice(j * 6, j * 6 + 6).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  }
  expect([...treeWeights([{ id: 'alone', parent: null }])]).toEqual([0]);
});

test('the posterior holds the λ that the counts were drawn with, and its chains meet', () => {
  const data = sketchDivision(4, { own: 0.4, level: 4, periods: 18 });
  const sample = sampleSpread(data, fullModel, { seed: 1, chains: 2, draws: 500, warmUp: 50 });
  expect(sample.rHat).toBeLessThan(1.02);
  const size = sample.layout.size;
  const own = sample.chains
    .flatMap((chain) =>
      Array.from(
        { length: chain.length / size },
        (_, k) => readDraw(data, sample.layout, chain.subarray(k * size, (k + 1) * size)).own,
      ),
    )
    .toSorted((a, b) => a - b);
  expect(own).toHaveLength(1000);
  expect(own[0]).toBeLessThan(0.4);
  expect(own[999]).toBeGreaterThan(0.4);
  expect(own[500]).toBeGreaterThan(0.2);
  expect(own[500]).toBeLessThan(0.7);
});

test('no event at all still has a posterior', () => {
  const data = sketchDivision(4, { own: 0, level: 0, periods: 12 });
  const sample = sampleSpread(data, fullModel, { seed: 1, chains: 1, draws: 20, warmUp: 50 });
  expect(sample.chains[0]?.every(Number.isFinite)).toBe(true);
});
