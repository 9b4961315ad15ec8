import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { inTurn, sortByInteger, sortByKey } from './sorted-order.ts';

test('orders by integers are those of a stable sort', () => {
  assert(
    property(
      array(tuple(integer({ min: 0, max: 5 }), integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))),
      (pairs) => {
        const [key, value] = [(i: number) => pairs[i]?.[0] ?? 0, (i: number) => pairs[i]?.[1] ?? 0];
        const places = Array.from(pairs, (_, i) => i);
        const sorted = sortByKey(sortByInteger(inTurn(pairs.length), value), 6, key);
        expect(Array.from(sorted)).toEqual(places.toSorted((x, y) => key(x) - key(y) || value(x) - value(y)));
      },
    ),
  );
});
