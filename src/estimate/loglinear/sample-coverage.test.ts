import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMultinomial } from '../../stats/discrete-draw.ts';
import { createRandom } from '../../stats/random.ts';
import { coverageRefusal, sampleCoverage } from './sample-coverage.ts';
import { anyTable, apart, hepatitis, relabel, tableOf } from './tables.test-support.ts';

// A. Chao et al. (2001): 271 cases on three lists. The interval there is by bootstrap, here by the delta method.
describe('hepatitis A', () => {
  const result = sampleCoverage(hepatitis);

  test('coverage and totals', () => {
    expect(result.coverage).toBeCloseTo(1 - (69 / 135 + 55 / 122 + 63 / 126) / 3, 9);
    expect(result.isCoverageEnough).toBe(false);
    expect(Math.round(result.oneStep.total)).toBe(508);
    expect(Math.round(result.full?.total ?? 0)).toBe(971);
  });

  test('interval of the one-step estimate: 429 to 627', () => {
    expect(Math.abs(result.oneStep.interval.low / 429 - 1)).toBeLessThan(0.02);
    expect(Math.abs(result.oneStep.interval.high / 627 - 1)).toBeLessThan(0.02);
  });
});

test('independent lists: all three estimates are the truth', () => {
  for (const p of [
    [0.5, 0.4, 0.3],
    [0.6, 0.5, 0.4, 0.3],
  ]) {
    const share = (pattern: number) =>
      p.reduce((all, q, list) => all * ((pattern >> list) & 1 ? q : 1 - q), 10_000);
    const counts = Array.from({ length: 2 ** p.length - 1 }, (_, i) => [i + 1, share(i + 1)]);
    const { independent, oneStep, full } = sampleCoverage(tableOf(p.length, Object.fromEntries(counts)));
    for (const estimate of [independent, oneStep, full]) expect(estimate?.total).toBeCloseTo(10_000, 3);
  }
});

test('the standard error is the spread of the estimate over simulated tables', () => {
  const { oneStep } = sampleCoverage(hepatitis);
  const random = createRandom(15, 'coverage');
  const { patterns, counts } = hepatitis;
  const people = Math.round(oneStep.total);
  const drawn = new Float64Array(patterns.length + 1);
  const totals = Array.from({ length: 400 }, () => {
    drawMultinomial(random, people, [...counts, people - 271], drawn);
    return sampleCoverage(tableOf(3, Object.fromEntries(Array.from(patterns, (p, i) => [p, drawn[i] ?? 0]))))
      .oneStep.total;
  });
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const spread = Math.sqrt(totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (totals.length - 1));
  expect(Math.abs(oneStep.standardError / spread - 1)).toBeLessThan(0.12);
});

test('other names for the lists change nothing', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      if (coverageRefusal(table) !== null) return;
      const order = table.lists.map((_, list) => table.lists.length - 1 - list);
      const [a, b] = [sampleCoverage(table), sampleCoverage(relabel(table, order))];
      expect(b.oneStep.total / a.oneStep.total).toBeCloseTo(1, 9);
      expect(b.independent.standardError).toBeCloseTo(a.independent.standardError, 3);
      for (const { total, interval } of [a.oneStep, a.independent]) {
        expect(interval.low).toBeLessThanOrEqual(total);
        expect(interval.high).toBeGreaterThanOrEqual(total);
      }
    }),
    { numRuns: 60, seed: 12 },
  );
});

test('lists that avoid each other: never fewer than those seen', () => {
  const { oneStep, independent } = sampleCoverage(tableOf(3, { 1: 2, 2: 2, 4: 2, 3: 90, 5: 90, 6: 90 }));
  for (const { total, interval } of [oneStep, independent]) {
    expect(total).toBeGreaterThanOrEqual(276);
    expect(interval.low).toBeGreaterThanOrEqual(276);
    expect(interval.high).toBeGreaterThanOrEqual(total);
  }
});

test('refuses two lists, an empty one, lists that share nobody, and lists that cannot', () => {
  expect(coverageRefusal(tableOf(2, { 1: 5, 2: 5, 3: 5 }))).toBe('lists');
  expect(coverageRefusal(tableOf(3, { 1: 5, 2: 5, 3: 5 }))).toBe('empty');
  expect(coverageRefusal(tableOf(3, { 1: 5, 2: 5, 4: 5 }))).toBe('overlap');
  expect(coverageRefusal({ ...apart, impossible: Int32Array.of(7) })).toBe('impossible');
  expect(coverageRefusal(apart)).toBeNull();
  expect(() => sampleCoverage(tableOf(2, { 1: 5, 2: 5, 3: 5 }))).toThrow(RangeError);
});
