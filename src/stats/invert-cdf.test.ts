import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstReached, invertLogTail } from './invert-cdf.ts';

test('the first integer that is reached, from any start, asking rarely', () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      fc.maxSafeNat(),
      fc.double({ min: -1e17, max: 1e17, noNaN: true }),
      (limit, most, start) => {
        let asked = 0;
        const found = firstReached(
          (k) => {
            asked++;
            expect(k >= 0 && k <= most && Number.isInteger(k)).toBe(true);
            return k >= limit;
          },
          start,
          most,
        );
        expect(found).toBe(Math.min(limit, most));
        expect(asked).toBeLessThan(120);
      },
    ),
  );
});

const logistic = (x: number) => ({ value: -Math.log1p(Math.exp(-x)), slope: 1 / (1 + Math.exp(x)) });

test('Newton on a logistic tail comes back from a far start', () => {
  for (const start of [-300, 0, 5, 600]) {
    expect(invertLogTail(logistic, Math.log(0.2), start)).toBeCloseTo(Math.log(0.25), 13);
  }
});
