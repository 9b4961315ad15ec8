import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureTable, type CaptureTable } from '../capture-table.ts';
import { cellsOf } from './cells.ts';
import { fitLoglinear, type ProfiledFit } from './loglinear-fit.ts';
import { fitModel } from './loglinear-model.ts';
import { hierarchicalModels } from './models.ts';
import {
  anyTable,
  apart,
  hasTables,
  hepatitis,
  relabel,
  sharedTable,
  tableOf,
} from './tables.test-support.ts';
import { hierarchical } from './terms.ts';

function fitted(table: CaptureTable, generators: readonly number[]): ProfiledFit {
  const result = fitLoglinear(table, generators);
  if (result.kind === 'refused') throw new Error(`refused: ${result.name}`);
  return result;
}

describe.skipIf(!hasTables)('published values (tables in ../shared/data)', () => {
  // P. Ball et al., "Killings and refugee flow in Kosovo" (2002): 10,356. The rest as Rcapture has it for this model.
  test('Kosovo 1999', () => {
    const fit = fitted(sharedTable('kosovo_1999'), [0b0111, 0b1001, 0b1100]);
    expect(fit.name).toBe('[123][14][34]');
    expect(fit.total).toBeCloseTo(10_356.5, 1);
    expect(fit.deviance).toBeCloseTo(9.323, 3);
    expect(fit.bic).toBeCloseTo(203.03, 3);
    expect(fit.degrees).toBe(4);
    expect(Math.round(fit.profile.low)).toBe(8994);
    expect(Math.round(fit.profile.high)).toBe(12_110);
  });

  // HIV in Rome (D. D. Abeni et al. 1994), the model of Rcapture's manual: mX = ~ . + c1:c2.
  test('HIV in Rome', () => {
    const fit = fitted(sharedTable('hiv_rome_4list'), [0b0011]);
    expect(Math.round(fit.total)).toBe(12_318);
    expect(Math.round(fit.standardError)).toBe(1189);
    expect(Math.round(fit.profile.low)).toBe(10_266);
    expect(Math.round(fit.profile.high)).toBe(14_992);
  });
});

const at = (table: CaptureTable, pattern: number) => table.counts[table.patterns.indexOf(pattern)] ?? 0;

describe('models with a closed form', () => {
  const full = fc
    .array(fc.integer({ min: 1, max: 500 }), { minLength: 7, maxLength: 7 })
    .map((counts) => tableOf(3, Object.fromEntries(counts.map((count, i) => [i + 1, count]))));
  test('all pairs: the product of odd patterns over that of even ones', () => {
    fc.assert(
      fc.property(full, (table) => {
        const fit = fitted(table, [3, 5, 6]);
        const odd = [1, 2, 4, 7].reduce((product, pattern) => product * at(table, pattern), 1);
        const even = [3, 5, 6].reduce((product, pattern) => product * at(table, pattern), 1);
        expect(fit.unseen / (odd / even)).toBeCloseTo(1, 6);
        const spread = table.counts.reduce((sum, count) => sum + 1 / count, 0);
        expect(fit.standardError / Math.sqrt(fit.unseen + fit.unseen ** 2 * spread)).toBeCloseTo(1, 6);
        expect(fit.deviance).toBeCloseTo(0, 6);
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  test('two lists that meet only through the third: Lincoln–Petersen among those who are not on it', () => {
    fc.assert(
      fc.property(full, (table) => {
        const expected = (at(table, 1) * at(table, 2)) / at(table, 3);
        expect(fitted(table, [5, 6]).unseen / expected).toBeCloseTo(1, 6);
      }),
      { numRuns: 50, seed: 5 },
    );
  });
});

const tableAndModel = anyTable.chain((table) =>
  fc.tuple(fc.constant(table), fc.constantFrom(...hierarchicalModels(table.lists.length))),
);

test('the score equations hold: fitted and observed persons agree in every margin of a term', () => {
  fc.assert(
    fc.property(tableAndModel, ([table, { terms }]) => {
      const cells = cellsOf(table);
      const { fit, terms: kept, active } = fitModel(cells, terms, null);
      if (fit === null) return;
      for (const term of kept) {
        let rest = 0;
        active.forEach((on, c) => {
          if (on === 1 && (c & term) === term) rest += (cells.counts[c] ?? 0) - (fit.means[c] ?? 0);
        });
        expect(Math.abs(rest)).toBeLessThan(1e-7 * cells.observed);
      }
      expect(fit.deviance).toBeGreaterThan(-1e-6);
    }),
    { numRuns: 150, seed: 6 },
  );
});

test('one term more fits no worse, wherever one starts', () => {
  fc.assert(
    fc.property(tableAndModel, ([table, { terms, parent }]) => {
      if (parent === null) return;
      const cells = cellsOf(table);
      const smaller = fitModel(cells, terms.slice(0, -1), null);
      const larger = fitModel(cells, terms, null);
      if (smaller.fit === null || larger.fit === null) return;
      expect(larger.fit.deviance).toBeLessThan(smaller.fit.deviance + 1e-6);
      const start = new Float64Array(cells.counts.length);
      smaller.terms.forEach((term, i) => {
        start[term] = smaller.fit?.beta[i] ?? 0;
      });
      const warm = fitModel(cells, terms, start);
      expect(warm.fit?.deviance).toBeCloseTo(larger.fit.deviance, 7);
      expect((warm.fit?.beta[0] ?? 0) - (larger.fit.beta[0] ?? 0)).toBeCloseTo(0, 6);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('other names for the lists change nothing', () => {
  fc.assert(
    fc.property(tableAndModel, fc.integer({ min: 1, max: 3 }), ([table, { terms }], turn) => {
      const order = table.lists.map((_, list) => (list + turn) % table.lists.length);
      const move = (mask: number) => order.reduce((all, to, from) => all | (((mask >> from) & 1) << to), 0);
      const [a, b] = [fitLoglinear(table, terms), fitLoglinear(relabel(table, order), terms.map(move))];
      expect(b.kind).toBe(a.kind);
      if (a.kind === 'refused' || b.kind === 'refused') return;
      expect(b.total / a.total).toBeCloseTo(1, 6);
      expect(b.bic).toBeCloseTo(a.bic, 5);
      expect(b.degrees).toBe(a.degrees);
    }),
    { numRuns: 60, seed: 8 },
  );
});

describe('what a table cannot tell', () => {
  test('a list that meets no other: with all pairs the total may be anything', () => {
    expect(fitLoglinear(apart, [3, 5, 6])).toMatchObject({ kind: 'refused', reason: 'unidentified' });
    expect(fitLoglinear(apart, [3])).toMatchObject({ kind: 'refused' });
  });

  test('terms that nobody shares are dropped by name, and the rest stands', () => {
    const fit = fitted(apart, [5, 6]);
    expect(fit.dropped).toEqual([
      { term: 5, why: 'empty' },
      { term: 6, why: 'empty' },
    ]);
    expect(fit.unseen).toBeCloseTo((40 * 30) / 6, 6);
    expect(fit.degrees).toBe(0);
  });

  test('a term of lists that never meet is the same as a pattern that cannot occur, but for its price', () => {
    const counts = { 1: 40, 2: 30, 4: 50, 5: 6, 6: 9 };
    const term = fitted(tableOf(3, counts), [3]);
    const cells = Object.entries(counts).map(([pattern, count]) => ({ pattern: Number(pattern), count }));
    const never = fitted(captureTable(['a', 'b', 'c'], cells, [3, 7]), []);
    expect(term.dropped).toEqual([{ term: 3, why: 'empty' }]);
    expect(never.dropped).toEqual([]);
    expect(never.total).toBeCloseTo(term.total, 6);
    expect(never.degrees).toBe(term.degrees);
    expect([term.parameters, never.parameters]).toEqual([5, 4]);
  });

  test('lists that exclude each other under independence: a list of three answers beside the third, in closed form', () => {
    const [a, b, c, ac, bc] = [40, 30, 50, 6, 9];
    const cells = [a, b, 0, c, ac, bc].map((count, i) => ({ pattern: i + 1, count }));
    const { unseen } = fitted(captureTable(['a', 'b', 'c'], cells, [3, 7]), []);
    // On neither, and not on c: as many to c alone as those on a or b without c to those with it.
    expect(unseen).toBeCloseTo((c * (a + b)) / (ac + bc), 6);
  });

  test('what impossible patterns leave untold is refused, however many people there are', () => {
    const cells = [1, 2, 4].map((pattern) => ({ pattern, count: 1000 }));
    expect(fitLoglinear(captureTable(['a', 'b', 'c'], cells, [3, 5, 6, 7]), []).kind).toBe('refused');
  });
});

test('the profile interval is where the likelihood has fallen by half of 3.84', () => {
  // The likelihood is computed here on a grid of totals, with n! as a sum of logarithms.
  const cells = cellsOf(hepatitis);
  const logLikelihood = (total: number) => {
    const counts = Float64Array.from(cells.counts);
    counts[0] = total - cells.observed;
    const open = new Uint8Array(8).fill(1);
    const all = { ...cells, counts, possible: open };
    const { fit: inner } = fitModel(all, hierarchical(3, []), null);
    let sum = 0;
    for (let i = 1; i <= cells.observed; i++) sum += Math.log(counts[0] + i);
    return counts.reduce((s, y, c) => s + (y > 0 ? y * Math.log((inner?.means[c] ?? 0) / total) : 0), sum);
  };
  const { profile } = fitted(hepatitis, []);
  let best = Number.NEGATIVE_INFINITY;
  for (let total = 300; total < 600; total += 0.25) best = Math.max(best, logLikelihood(total));
  expect(best - logLikelihood(profile.low)).toBeCloseTo(3.841458820694124 / 2, 3);
  expect(best - logLikelihood(profile.high)).toBeCloseTo(3.841458820694124 / 2, 3);
});

test('a profile interval holds the total, which differs a little by the law of the number, and those seen', () => {
  fc.assert(
    fc.property(tableAndModel, ([table, { terms }]) => {
      const fit = fitLoglinear(table, terms);
      if (fit.kind === 'refused') return;
      const seen = table.counts.reduce((sum, count) => sum + count, 0);
      expect(fit.profile.low).toBeGreaterThanOrEqual(seen);
      expect(fit.profile.low).toBeLessThan(fit.total + 1);
      expect(fit.profile.high).toBeGreaterThan(fit.total - 1);
    }),
    { numRuns: 60, seed: 16 },
  );
});
