import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { logAddExp, logOneMinusExp, logOnePlusExp, logSumExp, normaliseLog } from './log-sum-exp.ts';

test('sums of numbers far outside the range of a double', () => {
  expect(logSumExp([-2000, -2000, -2000])).toBeCloseTo(Math.log(3) - 2000, 12);
  expect(logSumExp([3000, 0])).toBe(3000);
  expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY);
  expect(logSumExp([Number.NEGATIVE_INFINITY, -5])).toBe(-5);
  expect(logAddExp(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  expect(logAddExp(Number.NEGATIVE_INFINITY, 7)).toBe(7);
});

test('the same sum in any way of adding, and as plain numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1 }), (values) => {
      const plain = Math.log(values.reduce((sum, x) => sum + Math.exp(x), 0));
      expect(logSumExp(values)).toBeCloseTo(plain, 12);
      expect(values.reduce(logAddExp, Number.NEGATIVE_INFINITY)).toBeCloseTo(plain, 12);
      const weights = Float64Array.from(values);
      expect(normaliseLog(weights)).toBeCloseTo(plain, 12);
      expect(weights.reduce((sum, x) => sum + Math.exp(x), 0)).toBeCloseTo(1, 12);
    }),
  );
});

test('ln(1 − eˣ) and ln(1 + eˣ) keep their digits at both ends', () => {
  expect([-800, -40, 0, 40, 800].map(logOnePlusExp)).toEqual([0, Math.exp(-40), Math.LN2, 40, 800]);
  expect(logOneMinusExp(-1e-20)).toBeCloseTo(Math.log(1e-20), 13);
  expect(logOneMinusExp(-50)).toBe(-Math.exp(-50));
  expect(logOneMinusExp(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(logOneMinusExp(-Math.LN2)).toBeCloseTo(-Math.LN2, 15);
});
