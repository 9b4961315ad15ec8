import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNormal } from './normal-draw.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { createRandom } from './random.ts';
import { shortestInterval } from './shortest-interval.ts';
import { equalTails, unifiedInterval, type Interval } from './unified-interval.ts';

/** Of a normal posterior with sd 1 that is cut off at 0: its quantiles, evenly, as draws. */
function cutOff(mean: number, count: number): Float64Array {
  const inside = normalCdf(mean);
  return Float64Array.from(
    { length: count },
    (_, k) => mean - normalQuantile((inside * (count - k - 0.5)) / count),
  );
}

test('far from 0 it is equal tails, near 0 it starts there with the same upper end', () => {
  const far = unifiedInterval(cutOff(6, 2000), 0.95);
  expect(far.low).toBeCloseTo(6 - 1.96, 1);
  expect(far.high).toBeCloseTo(6 + 1.96, 1);
  const near = unifiedInterval(cutOff(1, 2000), 0.95);
  expect(near.low).toBe(0);
  expect(near.high).toBe(equalTails(cutOff(1, 2000), 0.95).high);
});

test('over estimates of a truth at 0 or above it covers 95 % of the time; the shortest one does not at 3.2 standard errors', () => {
  const random = createRandom(3, 'unified');
  const runs = 1000;
  const covered = (truth: number, interval: (draws: Float64Array) => Interval) => {
    let hits = 0;
    for (let run = 0; run < runs; run++) {
      const { low, high } = interval(cutOff(truth + drawNormal(random), 200));
      if (low <= truth && truth <= high) hits++;
    }
    return hits / runs;
  };
  for (const truth of [0, 1, 2.5, 3.2, 5]) {
    const share = covered(truth, (draws) => unifiedInterval(draws, 0.95));
    expect(share).toBeGreaterThan(0.935);
    expect(share).toBeLessThan(0.985);
  }
  expect(covered(3.2, (draws) => shortestInterval(draws, 0.95, 0))).toBeLessThan(0.935);
});

test('it lies among the draws or starts at 0, whatever their order', () => {
  fc.assert(
    fc.property(
      fc.float64Array({ min: 0, max: 1, noNaN: true, minLength: 2, maxLength: 60 }),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      (draws, share) => {
        const { low, high } = unifiedInterval(draws, share);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(Math.max(...draws));
        expect(low === 0 || low >= Math.min(...draws)).toBe(true);
        expect(unifiedInterval(draws.toReversed(), share)).toEqual({ low, high });
      },
    ),
  );
});
