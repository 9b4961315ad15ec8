import { expect, test } from 'vitest';
import { logBeta } from './log-beta.ts';

// Computed with thirty digits.
test.each([
  [0.001, 0.001, 7.600900817008347],
  [0.5, 0.5, 1.1447298858494002],
  [3, 1e6, -40.75338749333038],
  [12, 1e9, -231.176882263483],
  [150, 2.5, -12.254350153923419],
  [1e5, 1e5, -138633.927061348],
  [1e8, 2e8, -190954258.577113],
  [0.01, 1e12, 4.323169666882741],
])('ln B(%s, %s)', (a, b, exact) => {
  expect(Math.abs(logBeta(a, b) / exact - 1)).toBeLessThan(3e-15);
  expect(logBeta(b, a)).toBe(logBeta(a, b));
});
