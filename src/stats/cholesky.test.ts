import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorise, inverseDiagonal, solveFactor } from './cholesky.ts';

test('a matrix small enough to factorise by hand', () => {
  const a = Float64Array.of(4, 0, 2, 5);
  expect(factorise(a, 2)).toBe(true);
  expect([a[0], a[2], a[3]]).toEqual([2, 1, 2]);
  const b = Float64Array.of(8, 14);
  solveFactor(a, 2, b);
  expect([...b]).toEqual([0.75, 2.5]);
  // The inverse of [[4, 2], [2, 5]] is [[5, −2], [−2, 4]]/16.
  expect([0, 1].map((i) => inverseDiagonal(a, 2, i))).toEqual([0.3125, 0.25]);
});

test('solves systems of any size', () => {
  const entry = fc.double({ min: -1, max: 1, noNaN: true });
  const problem = fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      roots: fc.array(entry, { minLength: size * size, maxLength: size * size }),
      wanted: fc.array(entry, { minLength: size, maxLength: size }),
    }),
  );
  fc.assert(
    fc.property(problem, ({ size, roots, wanted }) => {
      const a = new Float64Array(size * size);
      const b = new Float64Array(size);
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          let sum = i === j ? 1 : 0;
          for (let k = 0; k < size; k++) sum += roots[i * size + k]! * roots[j * size + k]!;
          a[i * size + j] = sum;
          b[i]! += sum * wanted[j]!;
        }
      }
      expect(factorise(a, size)).toBe(true);
      solveFactor(a, size, b);
      wanted.forEach((x, i) => expect(b[i]).toBeCloseTo(x, 11));
    }),
  );
});

test('says so where a matrix is singular, indefinite or not a number', () => {
  for (const matrix of [
    [1, 0, 1, 1],
    [1, 0, 2, 1],
    [0, 0, 0, 0],
    [-1, 0, 0, 1],
    [Number.NaN, 0, 0, 1],
  ]) {
    expect(factorise(Float64Array.from(matrix), 2)).toBe(false);
  }
});
