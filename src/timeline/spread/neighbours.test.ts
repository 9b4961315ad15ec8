import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NeighbourProduct } from './neighbours.ts';
import { treeWeights } from './spread-data.ts';

test('the product is the plain one, for trees of any shape and for weights of none', () => {
  const units = fc.integer({ min: 1, max: 9 });
  const parents = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 });
  const anything = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 81, maxLength: 81 });
  fc.assert(
    fc.property(units, parents, anything, fc.boolean(), (size, parentOf, values, isTree) => {
      const list = Array.from({ length: size }, (_, i) => ({ id: `u${i}`, parent: `p${parentOf[i] ?? 0}` }));
      const above = [0, 1, 2, 3].map((p) => ({ id: `p${p}`, parent: p < 2 ? 'north' : 'south' }));
      const matrix = isTree
        ? treeWeights(list, above)
        : Float64Array.from({ length: size * size }, (_, k) => (k % (size + 1) === 0 ? 0 : (values[k] ?? 0)));
      const x = Float64Array.from({ length: size + 2 }, (_, k) => values[80 - k] ?? 0);
      const out = new Float64Array(size + 1);
      new NeighbourProduct(matrix, size).into(x, 2, out, 1);
      for (let i = 0; i < size; i++) {
        let wanted = 0;
        for (let j = 0; j < size; j++) wanted += (matrix[i * size + j] ?? 0) * (x[2 + j] ?? 0);
        expect(out[1 + i]).toBeCloseTo(wanted, 12);
      }
    }),
  );
});
