import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';

test('the worked example: 50 pairs, kappa 0.4 with standard error 0.127', () => {
  const found = agreement([
    [20, 5],
    [10, 15],
  ]);
  expect(found).toMatchObject({ pairs: 50, alike: 35 });
  expect(found.kappa).toBeCloseTo(0.4, 12);
  expect(((found.high ?? 0) - (found.low ?? 0)) / 2 / 1.96).toBeCloseTo(Math.sqrt(0.2016 / 12.5), 4);
});

test('nothing is said where both would agree by chance alone', () => {
  expect(
    agreement([
      [7, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]),
  ).toMatchObject({ pairs: 7, alike: 7, kappa: null });
  expect(agreement([[0]]).kappa).toBe(null);
});

test('kappa is 1 at full agreement, does not know which reviewer is the first, and stands in its interval', () => {
  const row = tuple(...[0, 1, 2].map(() => integer({ min: 0, max: 40 })));
  assert(
    property(array(row, { minLength: 3, maxLength: 3 }), (table) => {
      const { kappa, low, high } = agreement(table);
      const turned = table.map((_, i) => table.map((other) => other[i] ?? 0));
      if (kappa === null || low === null || high === null) return;
      expect(kappa).toBeLessThanOrEqual(1);
      expect(kappa).toBeGreaterThanOrEqual(low);
      expect(kappa).toBeLessThanOrEqual(high);
      expect(agreement(turned).kappa).toBeCloseTo(kappa, 10);
      const alike = table.map((values, i) => values.map((value, j) => (i === j ? value + 1 : 0)));
      expect(agreement(alike).kappa).toBeCloseTo(1, 10);
    }),
  );
});
