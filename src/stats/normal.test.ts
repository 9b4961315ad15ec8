import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { logNormalCdf, normalCdf, normalDensity, normalQuantile } from './normal.ts';

const relativeError = (value: number, exact: number) => Math.abs(value / exact - 1);

// Computed with forty digits.
test.each([
  [-20, 2.7536241186062337e-89, -203.91715537109727],
  [-6, 9.86587645037698e-10, -20.736768949974707],
  [-5.5, 1.8989562465887718e-8, -17.77937635262526],
  [-3, 0.0013498980316300946, -6.607726221510349],
  [-1, 0.15865525393145705, -1.8410216450092636],
  [-0.67, 0.2514288950953101, -1.3805950526951891],
  [-0.1, 0.460172162722971, -0.7761545927302733],
  [0.3, 0.6179114221889527, -0.4814101615884812],
  [1.96, 0.9750021048517795, -0.025315649164282115],
  [5, 0.9999997133484281, -2.866516129637636e-7],
])('the distribution function at %s', (x, exact, logarithm) => {
  expect(relativeError(normalCdf(x), exact)).toBeLessThan(2e-15);
  expect(relativeError(logNormalCdf(x), logarithm)).toBeLessThan(2e-15);
});

test.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.0749, -1.4402382675279637],
  [0.3, -0.5244005127080408],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.999999, 4.753424308817087],
])('the quantile of %s', (p, exact) => {
  expect(relativeError(normalQuantile(p), exact)).toBeLessThan(1e-15);
});

test('ends', () => {
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([
    Number.NEGATIVE_INFINITY,
    0,
    Number.POSITIVE_INFINITY,
  ]);
  expect([normalQuantile(-0.1), normalQuantile(1.1), normalCdf(Number.NaN)]).toEqual(
    Array.from({ length: 3 }, () => Number.NaN),
  );
  expect([normalCdf(-41), normalCdf(41)]).toEqual([0, 1]);
  expect(relativeError(logNormalCdf(-100), -5005.524208694205)).toBeLessThan(1e-15);
  expect(normalDensity(1)).toBeCloseTo(0.24197072451914337, 16);
});

test('the quantile takes the distribution function back, in both tails', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 0, noNaN: true }), (x) => {
      // An error of one part in 2^53 of the probability moves the quantile by Φ/φ times that.
      expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(1e-14 * (1 + Math.abs(x)));
      expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 15);
    }),
  );
});
