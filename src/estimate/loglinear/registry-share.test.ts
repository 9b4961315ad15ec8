import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { registryShare, type RegistryStratum } from './registry-share.ts';

const stratum = (id: string, lookedUp: number, found: number, registered: number): RegistryStratum => ({
  id,
  lookedUp,
  found,
  registered,
  registeredError: 0,
});

test('a registry that holds half of the named holds half of all', () => {
  const { strata, stratified, pooled } = registryShare([stratum('20–29', 200, 100, 5000)]);
  expect(strata[0]).toMatchObject({ id: '20–29', share: 0.5 });
  expect(strata[0]?.total).toBeCloseTo(10_000, 9);
  expect(stratified?.total).toBe(pooled?.total);
  // d ln N = −d ln share; variance of a share of ½ in 200 is 1/800.
  expect(stratified?.standardError).toBeCloseTo(10_000 * 2 * Math.sqrt(1 / 800), 6);
});

test('the sum of strata is right where the pooled total is not', () => {
  // Old people stand in the registry more often and are named more often.
  const { stratified, pooled } = registryShare([
    stratum('young', 100, 20, 2000),
    stratum('old', 900, 720, 8000),
  ]);
  expect(stratified?.total).toBeCloseTo(10_000 + 10_000, 6);
  expect(pooled?.total).toBeCloseTo(10_000 / 0.74, 6);
});

test('the named being favoured raises the total, and their own number stands', () => {
  const table = [stratum('a', 200, 100, 5000)];
  const of = (favour: number) => registryShare(table, { favour }).stratified;
  expect(of(2)?.total).toBeCloseTo(200 + (2 * 4900) / 0.5, 6);
  expect(of(0.5)?.total).toBeLessThan(of(1)?.total ?? 0);
  expect(() => of(0)).toThrow(RangeError);
});

test('an estimated registry adds its own error', () => {
  const counted = registryShare([stratum('a', 200, 100, 5000)]).stratified?.standardError ?? 0;
  const estimated = registryShare([{ ...stratum('a', 200, 100, 5000), registeredError: 300 }]).stratified;
  expect(estimated?.standardError).toBeCloseTo(Math.hypot(counted, 600), 6);
});

test('strata too thin, or of which one source holds the other, are named and leave no sum', () => {
  const result = registryShare([
    stratum('a', 200, 100, 5000),
    stratum('b', 20, 9, 100),
    stratum('c', 30, 30, 100),
    stratum('d', 80, 40, 40),
  ]);
  expect(result.refused).toEqual([
    { id: 'b', why: 'few' },
    { id: 'c', why: 'contained' },
    { id: 'd', why: 'contained' },
  ]);
  expect(result.strata.map(({ id }) => id)).toEqual(['a']);
  expect(result.stratified).toBeNull();
  expect(result.pooled).not.toBeNull();
  expect(registryShare([])).toEqual({ strata: [], refused: [], stratified: null, pooled: null });
});

test('counts that contradict each other are refused by the name of the stratum', () => {
  for (const [lookedUp, found, registered] of [
    [10, 11, 50],
    [50, 20, 19],
    [-1, 0, 5],
  ] as const) {
    expect(() => registryShare([stratum('x', lookedUp, found, registered)])).toThrow(/stratum x/);
  }
});

test('intervals hold their total and never go below those known', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 300 }), fc.nat(500), fc.nat(5000), (found, missed, others) => {
      const { strata } = registryShare([stratum('a', found + missed, found, found + others)]);
      for (const { total, interval } of strata) {
        expect(interval.low).toBeGreaterThanOrEqual(found + missed + others - 1e-6);
        expect(interval.low).toBeLessThanOrEqual(total);
        expect(interval.high).toBeGreaterThanOrEqual(total);
      }
    }),
    { seed: 14 },
  );
});
