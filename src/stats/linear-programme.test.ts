import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveLinear } from './linear-programme.ts';

const value = (cost: readonly number[], x: readonly number[] | null) =>
  x === null ? null : cost.reduce((sum, c, j) => sum + c * (x[j] ?? 0), 0);

test('a programme small enough to solve by hand', () => {
  // max x + 2y, x + y + s = 4, x − y + t = 1, 0 ≤ x, y ≤ 3: the corner (1, 3).
  const cost = [-1, -2, 0, 0];
  const point = solveLinear({
    rows: [
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [1, -1],
        [3, 1],
      ],
    ],
    right: [4, 1],
    lower: [0, 0, 0, 0],
    upper: [3, 3, 10, 10],
    cost,
  });
  expect(value(cost, point)).toBeCloseTo(-7, 9);
  expect(point?.[0]).toBeCloseTo(1, 9);
});

test('says so where no point satisfies the rows', () => {
  const rows = [
    [
      [0, 1],
      [1, 1],
    ],
  ] as const;
  expect(solveLinear({ rows, right: [5], lower: [0, 0], upper: [2, 2], cost: [0, 0] })).toBeNull();
});

test('upper bounds may be missing', () => {
  // x − y = 1: y has no end of its own, and none at all where x has none either.
  const rows = [
    [
      [0, 1],
      [1, -1],
    ],
  ] as const;
  const endless = Number.POSITIVE_INFINITY;
  const programme = { rows, right: [1], lower: [0, 0], cost: [0, -1] };
  expect(solveLinear({ ...programme, upper: [5, endless] })).toEqual([5, 4]);
  expect(solveLinear({ ...programme, upper: [endless, endless], cost: [1, 1] })).toEqual([1, 0]);
  expect(() => solveLinear({ ...programme, upper: [endless, endless] })).toThrow(RangeError);
});

test('the point keeps rows and bounds, and no whole point that does so costs less', () => {
  const small = fc.integer({ min: -2, max: 2 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, small, small), { minLength: 1, maxLength: 3 }),
      fc.tuple(small, small, small),
      fc.tuple(small, small, small),
      (matrix, right, cost) => {
        const rows = matrix.map((row) => row.map((c, j) => [j, c] as const));
        const found = solveLinear({
          rows,
          right: right.slice(0, rows.length),
          lower: [-2, -2, -2],
          upper: [2, 2, 2],
          cost,
        });
        let least = Number.POSITIVE_INFINITY;
        for (let code = 0; code < 125; code++) {
          const x = [(code % 5) - 2, (Math.floor(code / 5) % 5) - 2, Math.floor(code / 25) - 2];
          if (matrix.every((row, r) => value(row, x) === right[r]))
            least = Math.min(least, value(cost, x) ?? 0);
        }
        if (found === null) {
          expect(least).toBe(Number.POSITIVE_INFINITY);
          return;
        }
        expect(value(cost, found)).toBeLessThanOrEqual(least + 1e-9);
        expect(found.every((x) => x >= -2 - 1e-9 && x <= 2 + 1e-9)).toBe(true);
        matrix.forEach((row, r) => expect(value(row, found)).toBeCloseTo(right[r] ?? 0, 9));
      },
    ),
  );
});
