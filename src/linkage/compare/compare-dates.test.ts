import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDays } from './compare-dates.ts';

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** By digits as written. */
function levelByText(x: string, y: string): number {
  if (x === y) return 1;
  if (x.slice(0, 4) + x.slice(6) + x.slice(4, 6) === y) return 2;
  const digits = Array.from(x, (_, i) => i).filter((i) => x[i] !== y[i]);
  const parts = new Set(digits.map((i) => (i < 4 ? 'year' : i < 6 ? 'month' : 'day')));
  if (digits.length === 1) return parts.has('day') ? 3 : parts.has('month') ? 4 : 5;
  if (parts.size === 1) return 6;
  return x.slice(0, 4) === y.slice(0, 4) ? 7 : 8;
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
