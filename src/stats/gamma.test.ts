import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquaredCdf, chiSquaredQuantile, gammaCdf, gammaQuantile, logGammaCdf } from './gamma.ts';
import { logGamma } from './log-gamma.ts';

const error = (value: number, exact: number) => Math.abs(value - exact) / Math.max(1, Math.abs(exact));
const relativeError = (value: number, exact: number) => Math.abs(value / exact - 1);

// Shape, x, ln P, ln Q, computed with sixty digits.
test.each([
  [1e-10, 1.6, -8.6308333709858e-12, -25.475680048757525],
  [1e-10, 2.0000000000000002e-11, -2.405807317757527e-9, -19.84538030786128],
  [0.001, 0.0004, -0.007248051973075892, -4.930644376649031],
  [0.1, 0.30000000000000004, -0.09611671626439335, -2.389865485038082],
  [0.5, 8.5, -3.7380517044523554e-5, -10.194379614116086],
  [0.9, 1.4, -0.23950492261622836, -1.5465448027491258],
  [1.5, 6.398979485566356, -0.005107562470170461, -5.279585694550015],
  [2, 1e-5, -23.71900477716429, -4.9999666669166655e-11],
  [5, 1e-5, -62.35212740096553, -8.333263889186511e-28],
  [9.5, 3.335585997031024, -5.465845267264818, -0.00423773161346954],
  [20, 28.94427190999916, -0.03391827741873078, -3.4007124567651665],
  [24.9, 24.949899899799497, -0.6336960213116413, -0.7563574399869493],
  [25, 25.05, -0.6337965142374737, -0.756243844734935],
  [25, 5, -22.556105835057473, -1.5995863986149398e-10],
  [60, 60, -0.6593850448520697, -0.7280891476857565],
  [60, 0.1, -326.88163835734076, 0],
  [100, 300, -1.4110215102111522e-41, -94.06167489534431],
  [1000, 990.5131670194949, -0.9525569043404366, -0.487358846409866],
  [12345.6, 15678.9226666496, 0, -386.82877051851636],
  [1e6, 998000, -3.785561558279849, -0.022957635391017948],
  [1e6, 1004000, -3.234597043873914e-5, -10.339037279116503],
])('both tails of shape %s at %s', (shape, x, lower, upper) => {
  expect(error(logGammaCdf(x, shape), lower)).toBeLessThan(5e-15);
  expect(error(logGammaCdf(x, shape, 'upper'), upper)).toBeLessThan(5e-15);
  const tail = lower < upper ? 'lower' : 'upper';
  expect(relativeError(gammaQuantile(Math.exp(Math.min(lower, upper)), shape, tail), x)).toBeLessThan(1e-13);
});

test('shape 1 is the exponential law, and shape 1/2 with x → 2x is chi-squared with one degree of freedom', () => {
  expect(gammaCdf(0.7, 1, 'upper')).toBeCloseTo(Math.exp(-0.7), 15);
  expect(gammaQuantile(0.25, 1)).toBeCloseTo(-Math.log(0.75), 15);
  // The square of the 97.5 % point of the normal law.
  expect(relativeError(chiSquaredQuantile(0.95, 1), 1.9599639845400543 ** 2)).toBeLessThan(1e-14);
  expect(relativeError(chiSquaredQuantile(1e-20, 2, 'upper'), 40 * Math.LN10)).toBeLessThan(1e-14);
});

// Abramowitz & Stegun, table 26.8.
test.each([
  [0.05, 10, 18.307],
  [0.05, 30, 43.773],
  [0.99, 5, 0.554],
  [0.001, 100, 149.449],
])('chi-squared above which %s lies, with %s degrees of freedom', (p, degrees, printed) => {
  expect(chiSquaredQuantile(p, degrees, 'upper')).toBeCloseTo(printed, 2);
  expect(chiSquaredCdf(printed, degrees, 'upper')).toBeCloseTo(p, 3);
});

test('quantiles of tiny shapes lie where the leading term of the series puts them', () => {
  // x = (p Γ(a + 1))^(1/a), down to where a double ends.
  for (const [p, shape] of [
    [0.01, 0.01],
    [0.4, 0.002],
    [1e-5, 0.02],
  ] as const) {
    const exact = Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
    expect(relativeError(gammaQuantile(p, shape), exact)).toBeLessThan(1e-12);
  }
  expect(gammaQuantile(0.5, 1e-4)).toBe(0);
  expect(gammaQuantile(0.5, 1e-300)).toBe(0);
});

test('ends and outside', () => {
  expect([gammaCdf(0, 2), gammaCdf(-1, 2, 'upper'), gammaCdf(Number.POSITIVE_INFINITY, 2)]).toEqual([
    0, 1, 1,
  ]);
  expect([gammaQuantile(0, 2), gammaQuantile(0, 2, 'upper'), gammaQuantile(1, 2)]).toEqual([
    0,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
  expect([gammaCdf(1, 0), gammaCdf(Number.NaN, 1), gammaQuantile(1.1, 1), gammaQuantile(0.5, -1)]).toEqual(
    Array.from({ length: 4 }, () => Number.NaN),
  );
});

test('the tails sum to 1, rise with x, and a quantile has the probability it was asked for', () => {
  const exponent = fc.double({ min: -4, max: 8, noNaN: true });
  fc.assert(
    fc.property(exponent, fc.double({ min: 1e-12, max: 1, noNaN: true, maxExcluded: true }), (e, p) => {
      const shape = 10 ** e;
      const x = gammaQuantile(p, shape);
      if (x < 1e-290) return;
      // An error of one unit of the last place of x moves P by x·density, about √shape, of it.
      expect(Math.abs(gammaCdf(x, shape) - p)).toBeLessThan(2e-15 * (10 + Math.sqrt(shape)));
      expect(gammaCdf(x, shape) + gammaCdf(x, shape, 'upper')).toBeCloseTo(1, 13);
      expect(gammaCdf(x * 1.01, shape)).toBeGreaterThanOrEqual(gammaCdf(x, shape));
    }),
  );
});
