import { expect, test } from 'vitest';
import { drawExponential } from './normal-draw.ts';
import { createRandom } from './random.ts';
import { shortestInterval } from './shortest-interval.ts';

test('draws heaped against 0 have an interval from 0 on; without a floor it starts at a draw', () => {
  const random = createRandom(1, 'shortest');
  const draws = Float64Array.from({ length: 4000 }, () => drawExponential(random));
  const { low, high } = shortestInterval(draws, 0.95, 0);
  expect(low).toBe(0);
  expect(Math.abs(high - 3)).toBeLessThan(0.25);
  expect(shortestInterval(draws, 0.95).low).toBeGreaterThan(0);
});

test('away from the floor it is the shortest window of draws', () => {
  expect(shortestInterval(Float64Array.of(9, 5, 6, 7, 1), 0.6, 0)).toEqual({ low: 5, high: 7 });
});
