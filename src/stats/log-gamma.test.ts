import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { logFactorial, logGamma, stirlingError } from './log-gamma.ts';

const relativeError = (value: number, exact: number) => Math.abs(value / exact - 1);

// Computed with forty digits.
test.each([
  [1e-300, 690.7755278982137],
  [1e-10, 23.025850929882736],
  [0.001, 6.907178885383853],
  [0.25, 1.2880225246980774],
  [0.5, 0.5723649429247001],
  [0.999, 0.0005780385328913802],
  [1.0009765625, -0.0005629031799912047],
  [1.5, -0.12078223763524522],
  [1.75, -0.08440112102048555],
  [2.0009765625, 0.00041318279306425424],
  [2.5, 0.2846828704729192],
  [3.3, 0.9870985778947344],
  [7.25, 7.0521854507385395],
  [9.999, 12.799575780077413],
  [10, 12.801827480081469],
  [12.5, 18.734347511936445],
  [100, 359.1342053695754],
  [1234.5, 7550.550901077895],
  [1e6, 12815504.569147611],
  [1e15, 33538776394910668],
  [1e300, 6.897755278982137e302],
])('logGamma(%s)', (x, exact) => {
  expect(relativeError(logGamma(x), exact)).toBeLessThan(1e-14);
});

test('ends and outside', () => {
  expect([logGamma(0), logGamma(1), logGamma(2), logGamma(Number.POSITIVE_INFINITY)]).toEqual([
    Number.POSITIVE_INFINITY,
    0,
    0,
    Number.POSITIVE_INFINITY,
  ]);
  expect([logGamma(-0.5), logGamma(Number.NaN), logFactorial(0.5), logFactorial(-1)]).toEqual(
    Array.from({ length: 4 }, () => Number.NaN),
  );
});

test('factorials up to 18! are exact integers', () => {
  let factorial = 1;
  for (let n = 0; n <= 18; n++) {
    factorial *= Math.max(1, n);
    if (n > 1) expect(relativeError(logFactorial(n), Math.log(factorial))).toBeLessThan(1e-15);
  }
  expect(logFactorial(5000)).toBe(logGamma(5001));
});

test('Γ(x + 1) = x Γ(x), and Stirling with its error is ln x!', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      const exact = logGamma(x + 1);
      const scale = 1 + Math.abs(x * Math.log(x));
      expect(Math.abs(logGamma(x) + Math.log(x) - exact)).toBeLessThan(2e-15 * scale);
      const stirling = (x + 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
      expect(Math.abs(stirling - exact)).toBeLessThan(2e-15 * scale);
    }),
  );
  // 1/12x − 1/360x³ + …
  expect(relativeError(stirlingError(1e6), 1 / 12e6 - 1 / 360e18)).toBeLessThan(1e-15);
});
