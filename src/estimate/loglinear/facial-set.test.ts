import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { denseDesign } from './design.ts';
import { facialSet } from './facial-set.ts';
import { nullSpace } from './null-space.ts';
import { fitPoisson } from './poisson-fit.ts';
import { hierarchical } from './terms.ts';

const rowOf = (terms: readonly number[]) => (cell: number) =>
  Float64Array.from(terms, (term) => ((cell & term) === term ? 1 : 0));

// S. J. Haberman (1974): in a full 2×2×2 table without the three-way term, zeros in two opposite corners leave every margin
// above zero and yet no estimate.
test('zeros in opposite corners', () => {
  const terms = hierarchical(3, [3, 5, 6]);
  const all = new Uint8Array(8).fill(1);
  const corners = Float64Array.of(0, 5, 3, 4, 6, 2, 7, 0);
  expect([...facialSet(rowOf(terms), 7, corners, all)]).toEqual([0, 1, 1, 1, 1, 1, 1, 0]);
  const edge = Float64Array.of(0, 0, 3, 4, 6, 2, 7, 5);
  expect([...facialSet(rowOf(terms), 7, edge, all)]).toEqual([0, 0, 1, 1, 1, 1, 1, 1]);
  const single = Float64Array.of(0, 5, 3, 4, 6, 2, 7, 1);
  expect([...facialSet(rowOf(terms), 7, single, all)]).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});

const design = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 4 }))
  .chain(([cells, columns]) =>
    fc.record({
      rows: fc.array(fc.array(fc.nat(1), { minLength: columns, maxLength: columns }), {
        minLength: cells,
        maxLength: cells,
      }),
      counts: fc.array(fc.oneof(fc.constant(0), fc.nat(9)), { minLength: cells, maxLength: cells }),
    }),
  );

test('on the facial set there is a fit with every mean above zero; off it every cell is empty', () => {
  fc.assert(
    fc.property(design, ({ rows, counts }) => {
      const lines = rows.map((row) => Float64Array.from([1, ...row]));
      const y = Float64Array.from(counts);
      fc.pre(y.some((count) => count > 0));
      const width = lines[0]?.length ?? 0;
      const all = new Uint8Array(y.length).fill(1);
      const face = facialSet((cell) => lines[cell] ?? new Float64Array(width), width, y, all);
      face.forEach((on, cell) => expect(on === 1 || y[cell] === 0).toBe(true));
      const { free } = nullSpace(
        lines.filter((_, cell) => face[cell] === 1),
        width,
      );
      const columns = Array.from({ length: width }, (_, i) => i).filter((i) => !free.includes(i));
      const fit = fitPoisson(
        denseDesign(columns.map((i) => Float64Array.from(lines, (line) => line[i] ?? 0))),
        y,
        face,
      );
      expect(fit?.converged).toBe(true);
      face.forEach((on, cell) => expect(on === 0 || (fit?.means[cell] ?? 0) > 1e-5).toBe(true));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('directions of a null space change no row, and are as many as columns lack rank', () => {
  expect(nullSpace([Float64Array.of(1, 1, 0), Float64Array.of(1, 1, 0)], 3).free).toEqual([1, 2]);
  fc.assert(
    fc.property(design, ({ rows }) => {
      const lines = rows.map((row) => Float64Array.from(row));
      const { free, directions } = nullSpace(lines, lines[0]?.length ?? 0);
      expect(directions.length).toBe(free.length);
      for (const direction of directions) {
        for (const line of lines) {
          expect(line.reduce((sum, x, i) => sum + x * (direction[i] ?? 0), 0)).toBeCloseTo(0, 9);
        }
      }
    }),
    { seed: 2 },
  );
});
