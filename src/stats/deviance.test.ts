import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviance } from './deviance.ts';

test('the definition, where it does not cancel', () => {
  for (const [x, m] of [
    [3, 8],
    [8, 3],
    [1e6, 1],
  ] as const) {
    expect(deviance(x, m)).toBeCloseTo(x * Math.log(x / m) + m - x, 9);
  }
  expect([deviance(0, 4), deviance(5, 5)]).toEqual([4, 0]);
});

test('near the mean: half the squared distance, with its next terms', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e12, noNaN: true }),
      fc.integer({ min: -1000, max: 1000 }),
      (m, e) => {
        const x = m * (1 + e * 1e-7);
        const r = (x - m) / m;
        const series = m * r * r * (1 / 2 - r / 6 + (r * r) / 12 - (r * r * r) / 20);
        expect(Math.abs(deviance(x, m) - series)).toBeLessThanOrEqual(1e-14 * series);
      },
    ),
  );
});
