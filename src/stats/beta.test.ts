import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaCdf, betaQuantile, logBetaCdf } from './beta.ts';
import { logBeta } from './log-beta.ts';

const error = (value: number, exact: number) => Math.abs(value - exact) / Math.max(1, Math.abs(exact));
const relativeError = (value: number, exact: number) => Math.abs(value / exact - 1);

// Shapes, x, ln P, ln Q, computed with fifty digits.
test.each([
  [0.01, 0.01, 0.999999999, -0.5216863114708762, -0.9002177126400576],
  [0.1, 3, 0.29403311974215773, -0.028908570107734725, -3.5580366485408192],
  [0.5, 0.5, 0.5707106781186547, -0.6066626776258223, -0.7878254777060792],
  [0.001, 50, 0.7, -2.042596601053327e-31, -70.66591604068445],
  [1, 5, 1e-10, -21.416413017706358, -5.00000000025e-10],
  [2, 3, 1e-10, -44.25994239078619, -5.9999999992e-20],
  [9, 11, 0.7756860890050856, -0.000879689930968788, -7.036380876475666],
  [30, 2, 0.9290725017192095, -1.066717155423319, -0.42180245587981774],
  [30, 70, 0.16320500269699656, -7.844770420183917, -0.0003918723180769143],
  [150, 4000, 0.018762471586701374, -29.582370174413953, -1.4208226495127147e-13],
  [1000.5, 1000.5, 0.5022349507813384, -0.5460542684346417, -0.8656708060239301],
  [12345, 99999, 0.10708648276275233, -6.674170389083782, -0.0012639184579968266],
])('both tails of shapes %s and %s at %s', (a, b, x, lower, upper) => {
  expect(error(logBetaCdf(x, a, b), lower)).toBeLessThan(2e-14);
  expect(error(logBetaCdf(x, a, b, 'upper'), upper)).toBeLessThan(2e-14);
  const tail = lower < upper ? 'lower' : 'upper';
  expect(relativeError(betaQuantile(Math.exp(Math.min(lower, upper)), a, b, tail), x)).toBeLessThan(1e-12);
});

test('closed forms', () => {
  expect(betaCdf(0.3, 1, 1)).toBeCloseTo(0.3, 15);
  expect(betaCdf(0.3, 1, 7)).toBeCloseTo(1 - 0.7 ** 7, 15);
  expect(betaCdf(0.3, 7, 1)).toBeCloseTo(0.3 ** 7, 18);
  // The arcsine law.
  expect(betaCdf(0.1, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.1)), 15);
  expect(betaQuantile(0.2, 3, 1)).toBeCloseTo(0.2 ** (1 / 3), 15);
  expect(betaQuantile(0.5, 40, 40)).toBeCloseTo(0.5, 15);
});

test('quantiles of tiny shapes lie where the leading term of the series puts them', () => {
  // x = (p a B(a, b))^(1/a), down to where a double ends.
  for (const [p, a, b] of [
    [0.2, 0.0024, 50],
    [0.45, 0.002, 0.003],
    [1e-3, 0.02, 1],
  ] as const) {
    const exact = Math.exp((Math.log(p * a) + logBeta(a, b)) / a);
    expect(relativeError(betaQuantile(p, a, b), exact)).toBeLessThan(1e-11);
  }
  expect(betaQuantile(0.4, 1e-4, 3)).toBe(0);
  expect(betaQuantile(0.4, 3, 1e-4)).toBe(1);
});

test('ends and outside', () => {
  expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(-1, 2, 3, 'upper')]).toEqual([0, 1, 1]);
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3), betaQuantile(0, 2, 3, 'upper')]).toEqual([0, 1, 1]);
  expect([betaCdf(0.5, 0, 1), betaCdf(Number.NaN, 1, 1), betaQuantile(-0.1, 1, 1)]).toEqual(
    Array.from({ length: 3 }, () => Number.NaN),
  );
});

test('turned round: P(X ≤ x) of a, b is P(X > 1 − x) of b, a; and quantiles have the probability asked for', () => {
  const exponent = fc.double({ min: -2, max: 6, noNaN: true });
  const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  fc.assert(
    fc.property(exponent, exponent, share, (e, f, p) => {
      const [a, b] = [10 ** e, 10 ** f];
      const x = betaQuantile(p, a, b);
      // Nearer to the ends 1 − x, or x itself, no longer says where the point lies.
      if (x < 1e-3 || x > 1 - 1e-3) return;
      const slack = 1e-13 * (1 + Math.sqrt(Math.max(a, b)));
      expect(Math.abs(betaCdf(x, a, b) - p)).toBeLessThan(slack);
      expect(Math.abs(betaCdf(1 - x, b, a, 'upper') - betaCdf(x, a, b))).toBeLessThan(slack);
    }),
  );
});
