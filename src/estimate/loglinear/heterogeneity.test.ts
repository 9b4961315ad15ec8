import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitHeterogeneity, type HeterogeneityFit, type HeterogeneityModel } from './heterogeneity.ts';
import { fitLoglinear } from './loglinear-fit.ts';
import {
  anyTable,
  apart,
  hasTables,
  hepatitis,
  relabel,
  sharedTable,
  tableOf,
} from './tables.test-support.ts';

type Table = Parameters<typeof fitHeterogeneity>[0];

function fitted(table: Table, asked: HeterogeneityModel): HeterogeneityFit {
  const result = fitHeterogeneity(table, asked);
  if (result.kind === 'refused') throw new Error('refused');
  return result;
}

const hares = () => sharedTable('snowshoe_hare_6occ');

// S. Baillargeon, L.-P. Rivest (2007) and the manual of Rcapture: Mth Poisson2 N = 81.1 (s.e. 5.6 to 5.7), AIC 146.
describe.skipIf(!hasTables)('snowshoe hares (table in ../shared/data)', () => {
  test('both lists and people unlike, Poisson2', () => {
    const fit = fitted(hares(), { model: 'Mth', shape: 'poisson2' });
    expect(fit.total).toBeCloseTo(81.1, 1);
    expect(fit.standardError).toBeCloseTo(5.6, 1);
    expect(Math.round(fit.aic)).toBe(146);
    expect(fit.isLowerBound).toBe(false);
  });

  test('Chao without unlike lists is n + (J−1)/J · f₁²/(2·f₂)', () => {
    const fit = fitted(hares(), { model: 'Mh', shape: 'chao' });
    expect(fit.total).toBeCloseTo(68 + 3125 / 264, 4);
    expect(fit.isLowerBound).toBe(true);
  });

  test('the heavier the tail of unlikeness, the more people', () => {
    const table = hares();
    const total = (asked: HeterogeneityModel) => fitted(table, asked).total;
    for (const model of ['Mh', 'Mth'] as const) {
      const [chao, poisson, darroch] = (['chao', 'poisson2', 'darroch'] as const).map((shape) =>
        total({ model, shape }),
      );
      expect(total({ model: 'Mt' })).toBeLessThan(chao ?? 0);
      expect(chao).toBeLessThan(poisson ?? 0);
      expect(poisson).toBeLessThan(darroch ?? 0);
    }
  });
});

test('Mt is the log-linear model without interactions', () => {
  const independence = fitLoglinear(hepatitis, []);
  if (independence.kind === 'refused') throw new Error('refused');
  const fit = fitted(hepatitis, { model: 'Mt' });
  expect(fit.total).toBeCloseTo(independence.total, 6);
  expect(fit.bic).toBeCloseTo(independence.bic, 6);
  expect(fit.profile().high).toBeCloseTo(independence.profile.high, 2);
});

test('a spread between people that would be negative is no spread: the bound is that of Mt', () => {
  // Few on all lists, for how many are on two.
  const repelled = tableOf(3, { 1: 100, 2: 100, 4: 100, 3: 60, 5: 60, 6: 60, 7: 1 });
  const bound = fitted(repelled, { model: 'Mth', shape: 'chao' });
  expect(bound.total).toBeCloseTo(fitted(repelled, { model: 'Mt' }).total, 6);
});

test('other names for the lists change nothing, and more parameters fit no worse', () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom('chao', 'poisson2', 'darroch'), (table, shape) => {
      const order = table.lists.map((_, list) => table.lists.length - 1 - list);
      for (const model of ['Mh', 'Mth'] as const) {
        const [a, b] = [table, relabel(table, order)].map((t) => fitHeterogeneity(t, { model, shape }));
        expect(b?.kind).toBe(a?.kind);
        if (a?.kind !== 'fit' || b?.kind !== 'fit') continue;
        expect(b.total / a.total).toBeCloseTo(1, 5);
        const plain = fitHeterogeneity(table, { model: model === 'Mh' ? 'M0' : 'Mt' });
        if (plain.kind === 'fit') expect(a.deviance).toBeLessThan(plain.deviance + 1e-6);
      }
    }),
    { numRuns: 20, seed: 11 },
  );
});

test('refuses where the lists leave the total open', () => {
  const disjoint = tableOf(3, { 1: 40, 2: 30, 4: 20 });
  for (const model of ['M0', 'Mt'] as const) {
    expect(fitHeterogeneity(disjoint, { model })).toEqual({ kind: 'refused', reason: 'unidentified' });
  }
  expect(fitHeterogeneity(apart, { model: 'Mt' }).kind).toBe('fit');
  expect(() => fitHeterogeneity(tableOf(1, { 1: 5 }), { model: 'Mt' })).toThrow(RangeError);
});
