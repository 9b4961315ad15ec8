import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveInteger } from './solve-integer.ts';

const value = (cost: readonly number[], x: readonly number[] | null) =>
  x === null ? null : cost.reduce((sum, c, j) => sum + c * (x[j] ?? 0), 0);

test('a whole answer where the best corner is a fraction', () => {
  // max x + y, 2x + 2y + s = 5: the corner gives 2.5, whole numbers 2.
  const rows = [
    [
      [0, 2],
      [1, 2],
      [2, 1],
    ],
  ] as const;
  const answer = solveInteger(
    { rows, right: [5], lower: [0, 0, 0], upper: [9, 9, 9], cost: [-1, -1, 0] },
    [1, 1, 1],
  );
  expect(answer.kind === 'solved' && value([-1, -1, 0], answer.point)).toBe(-2);
});

test('agrees with trying every whole point', () => {
  const small = fc.integer({ min: -1, max: 1 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, small, small, small), { minLength: 1, maxLength: 3 }),
      fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 3 }))),
      fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: -3, max: 3 }))),
      fc.boolean(),
      (rows, inside, cost, shifted) => {
        const right = rows.map(
          (row) => row.reduce((sum: number, c, j) => sum + c * (inside[j] ?? 0), 0) + (shifted ? 1 : 0),
        );
        let least: number | null = null;
        for (let code = 0; code < 256; code++) {
          const x = [code & 3, (code >> 2) & 3, (code >> 4) & 3, code >> 6];
          if (rows.some((row, r) => row.reduce((s: number, c, j) => s + c * (x[j] ?? 0), 0) !== right[r])) {
            continue;
          }
          least = Math.min(least ?? Number.POSITIVE_INFINITY, value(cost, x) ?? 0);
        }
        const answer = solveInteger(
          {
            rows: rows.map((row) => row.map((c, j) => [j, c] as const)),
            right,
            lower: [0, 0, 0, 0],
            upper: [3, 3, 3, 3],
            cost,
          },
          [1, 1, 1, 1],
          10_000,
        );
        expect(answer.kind).toBe(least === null ? 'infeasible' : 'solved');
        if (answer.kind === 'solved') expect(value(cost, answer.point)).toBeCloseTo(least ?? 0, 6);
      },
    ),
    { numRuns: 500 },
  );
});
