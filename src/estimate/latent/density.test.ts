import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { drawNormal } from '../../stats/normal-draw.ts';
import { captureTable, type CaptureTable } from '../capture-table.ts';
import { latentCells } from './cells.ts';
import { createDensity, type DensityOptions } from './density.ts';

const lists = ['a', 'b', 'c', 'd'];

/** A table of four lists; the patterns whose number is in `never` cannot occur. */
const tables = fc
  .record({
    counts: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 15, maxLength: 15 }),
    never: fc.uniqueArray(fc.integer({ min: 3, max: 15 }), { maxLength: 4 }),
  })
  .map(({ counts, never }) =>
    captureTable(
      lists,
      counts.map((count, i) => ({
        pattern: i + 1,
        count: never.includes(i + 1) ? 0 : count + (i < 2 ? 1 : 0),
      })),
      never,
    ),
  );

const options = fc.record({
  classes: fc.integer({ min: 1, max: 4 }),
  concentration: fc.constant({ shape: 0.25, rate: 0.25 }),
  ceiling: fc.constantFrom(null, 700, 3000),
});

function place(random: number, size: number): Float64Array {
  const source = createRandom(random);
  return Float64Array.from({ length: size }, () => 1.5 * drawNormal(source));
}

const inverse = (x: number): number => 1 / (1 + Math.exp(-x));

/** The density as the head of `density.ts` writes it, cell by cell, up to a constant. */
function written(
  table: CaptureTable,
  { classes: K, concentration, ceiling }: DensityOptions,
  position: Float64Array,
): number {
  const J = table.lists.length;
  const v = Array.from({ length: K }, (_, k) => (k < K - 1 ? inverse(position[J * K + k] ?? 0) : 1));
  const share = v.map((own, k) => v.slice(0, k).reduce((left, other) => left * (1 - other), own));
  const cell = (pattern: number): number =>
    share.reduce((sum, part, k) => {
      let product = part;
      for (let j = 0; j < J; j++) {
        const on = inverse(position[j * K + k] ?? 0);
        product *= (pattern >> j) & 1 ? on : 1 - on;
      }
      return sum + product;
    }, 0);
  const n = table.counts.reduce((a, b) => a + b, 0);
  const never = table.impossible.reduce((sum, pattern) => sum + cell(pattern), 0);
  let log = -n * Math.log(1 - cell(0) - never);
  table.patterns.forEach((pattern, i) => (log += (table.counts[i] ?? 0) * Math.log(cell(pattern))));
  for (const x of position.subarray(0, J * K)) log += Math.log(inverse(x) * inverse(-x));
  let logOut = 0;
  for (const own of v.slice(0, K - 1)) {
    log += Math.log(own);
    logOut += Math.log(1 - own);
  }
  log -= (concentration.shape + K - 1) * Math.log(concentration.rate - logOut);
  if (ceiling === null) return log;
  const missed = cell(0) / (1 - never);
  let [mass, term] = [0, (1 - missed) ** n];
  for (let k = 0; k <= ceiling - n; k++) {
    mass += term;
    term *= ((n + k) / (k + 1)) * missed;
  }
  return log + Math.log(mass);
}

test('the density is the one written down', () => {
  fc.assert(
    fc.property(tables, options, fc.nat(), (table, own, seed) => {
      const density = createDensity(latentCells(table), own);
      const at = place(seed, density.size);
      const expected = written(table, own, at);
      // The plain form loses a ceiling far below the law to underflow, and digits where cells sum to nearly 1.
      fc.pre(Number.isFinite(expected));
      expect(Math.abs(density.evaluate(at) - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('the gradient is that of the density', () => {
  fc.assert(
    fc.property(tables, options, fc.nat(), (table, own, seed) => {
      const density = createDensity(latentCells(table), own);
      const at = place(seed, density.size);
      density.evaluate(at);
      const gradient = density.gradient.slice();
      const step = 1e-5;
      gradient.forEach((slope, i) => {
        const moved = (by: number): number => density.evaluate(at.map((x, j) => (j === i ? x + by : x)));
        const difference = (moved(step) - moved(-step)) / (2 * step);
        expect(Math.abs(slope - difference)).toBeLessThan(1e-3 + 1e-5 * Math.abs(difference));
      });
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('a list that cannot hold anybody changes nothing', () => {
  const cells = [1, 2, 3, 4, 5, 6, 7].map((pattern) => ({ pattern, count: 10 - pattern }));
  const without = latentCells(captureTable(['a', 'b', 'c'], cells));
  const never = [8, 9, 10, 11, 12, 13, 14, 15];
  expect(latentCells(captureTable(lists, cells, never))).toEqual(without);
});
