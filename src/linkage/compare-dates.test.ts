import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDays } from './compare-dates.ts';

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** By digits as written. */
function levelByText(x: string, y: string): number {
  if (x === y) return 1;
  const apart = Array.from(x).filter((digit, i) => digit !== y[i]).length;
  const swapped = x.slice(0, 4) + x.slice(6) + x.slice(4, 6) === y;
  if (apart === 1 || swapped) return 2;
  return x.slice(0, 4) === y.slice(0, 4) ? 3 : 4;
}

test('days compared as integers agree with days compared digit by digit', () => {
  const day = fc
    .tuple(
      fc.integer({ min: 1988, max: 2001 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => `${year}${two(month)}${two(date)}`);
  fc.assert(
    fc.property(day, day, (x, y) => {
      expect(compareDays(Number(x), Number(y))).toBe(levelByText(x, y));
    }),
    { numRuns: 2000 },
  );
  expect(compareDays(0, 19990101)).toBe(0);
});
