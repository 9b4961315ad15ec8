import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digamma, trigamma } from './digamma.ts';

// Computed with thirty digits.
test.each([
  [1e-5, -100000.57719921567, 10000000001.64491],
  [0.5, -1.9635100260214235, 4.93480220054468],
  [1, -0.5772156649015329, 1.6449340668482264],
  [2.5, 0.7031566406452432, 0.49035775610023485],
  [9.9, 2.2411803166063815, 0.1062830416287406],
  [123.4, 4.8113737751162775, 0.008136651610865265],
])('at %s', (x, first, second) => {
  expect(Math.abs(digamma(x) / first - 1)).toBeLessThan(3e-15);
  expect(Math.abs(trigamma(x) / second - 1)).toBeLessThan(3e-15);
});

test('ψ(x + 1) = ψ(x) + 1/x, ψ′(x + 1) = ψ′(x) − 1/x²', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (x) => {
      expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(1e-14 * (10 + 1 / x));
      expect(Math.abs(trigamma(x + 1) - trigamma(x) + 1 / (x * x))).toBeLessThan(1e-14 * (1 + 1 / (x * x)));
    }),
  );
  expect([digamma(0), trigamma(-1)]).toEqual([Number.NaN, Number.NaN]);
});
