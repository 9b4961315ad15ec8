import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { memoryKeeper } from '../latent/keeper.test-support.ts';
import { posteriorMean, posteriorQuantile } from '../posterior.ts';
import { drawsEach, equalDraws, poolDraws, varianceBetween } from './equal-draws.ts';
import { estimateOverDraws } from './estimate-over-draws.ts';
import { estimateTotal } from './estimate-total.ts';
import { tableOf } from './total-tables.test-support.ts';

const names = ['a', 'b', 'c'];
const agreed = tableOf(names, [210, 140, 140, 90, 90, 60, 60]);
const budget = { warmUp: 300, draws: 200, thin: 1, wanted: 400 };
/** As if one more link joined people of a and b, each time. */
const linked = (more: number) => tableOf(names, [210 - more, 140 - more, 140 + more, 90, 90, 60, 60]);

test('equal tables leave the estimate as it is and owe nothing to the linkage', async () => {
  const alone = await estimateTotal(agreed, { budget, strip: false });
  const drawn = await estimateOverDraws(
    Array.from({ length: 100 }, () => agreed),
    {
      budget,
      start: alone.chains,
    },
  );
  expect([drawn.draws, drawn.distinct]).toEqual([100, 1]);
  expect(drawn.shares?.tables).toBe(0);
  expect(Math.abs((drawn.headline?.total ?? 0) / (alone.headline?.total ?? 1) - 1)).toBeLessThan(0.02);
});

test('tables that differ widen the interval, and their share says so', async () => {
  const tables = Array.from({ length: 30 }, (_, k) => linked((k % 3) * 20 - 20));
  const [alone, drawn, again] = [
    await estimateOverDraws([agreed], { budget }),
    await estimateOverDraws(tables, { budget, latentTables: 6 }),
    await estimateOverDraws(tables, { budget, latentTables: 6 }),
  ];
  const width = ({ headline }: typeof drawn) =>
    (headline?.interval.high ?? 0) - (headline?.interval.low ?? 0);
  expect(drawn.distinct).toBe(3);
  expect(drawn.latentDraws).toBe(6);
  expect(width(drawn)).toBeGreaterThan(width(alone));
  expect(drawn.shares?.tables).toBeGreaterThan(0.3);
  const { tables: between = 0, models = 0, chance = 0 } = drawn.shares ?? {};
  expect(between + models + chance).toBeCloseTo(1, 12);
  expect(again).toEqual(drawn);
});

test('a run that was killed goes through the tables only with chains that had not finished', async () => {
  const tables = Array.from({ length: 6 }, (_, k) => linked((k % 3) * 20 - 20));
  // One pass, whether the chains have met or not.
  const brief = { budget: { warmUp: 100, draws: 100, thin: 1, rounds: 1 } };
  const whole = await estimateOverDraws(tables, brief);
  for (const cut of [1, 3, 4]) {
    const kept = new Map<string, string>();
    const killed = { ...quiet, chains: memoryKeeper(kept, cut) };
    await expect(estimateOverDraws(tables, brief, killed)).rejects.toThrow('killed');
    expect(kept.size).toBe(cut - 1);
    const keeper = memoryKeeper(kept);
    expect(await estimateOverDraws(tables, brief, { ...quiet, chains: keeper })).toEqual(whole);
    expect(keeper.found()).toBe(cut - 1);
  }
});

test('draws of other lists are an error of the caller', async () => {
  await expect(estimateOverDraws([])).rejects.toThrow(RangeError);
  const other = tableOf(['a', 'b', 'x'], [9, 9, 9, 9, 9, 9, 9]);
  await expect(estimateOverDraws([agreed, other])).rejects.toThrow(RangeError);
});

const posteriors = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 100 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((cells) => {
    const sorted = cells.toSorted(([a], [b]) => a - b);
    const sum = sorted.reduce((all, [, weight]) => all + weight, 0);
    return {
      totals: Float64Array.from(sorted, ([total]) => total),
      weights: Float64Array.from(sorted, ([, weight]) => weight / sum),
    };
  });

/** Weights that end on the border of two draws, but for rounding. */
const tied = {
  totals: Float64Array.of(1, 1, 1, 1, 1, 1, 1, 2, 2, 2),
  weights: Float64Array.of(58, 70, 98, 9, 30, 47, 27, 75, 51, 15).map((weight) => weight / 480),
};

test('equal draws are the quantiles of the posterior', () => {
  fc.assert(
    fc.property(posteriors, (posterior) => {
      const draws = equalDraws(posterior);
      draws.forEach((draw, i) => {
        expect(draw).toBe(posteriorQuantile(posterior, (i + 0.5) / drawsEach));
      });
    }),
    { numRuns: 50, examples: [[tied]] },
  );
});

test('a pool has the weighted mean of its parts, and the law of total variance holds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(posteriors, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 }),
      (sets) => {
        const parts = sets.map(([posterior, weight]) => ({ draws: equalDraws(posterior), weight }));
        const pooled = poolDraws(parts);
        const sum = parts.reduce((all, { weight }) => all + weight, 0);
        const own = parts.map(({ draws, weight }) => {
          const mean = draws.reduce((all, draw) => all + draw, 0) / draws.length;
          const variance = draws.reduce((all, draw) => all + (draw - mean) ** 2, 0) / draws.length;
          return { mean, variance, weight };
        });
        const mean = own.reduce((all, part) => all + part.weight * part.mean, 0) / sum;
        expect(posteriorMean(pooled)).toBeCloseTo(mean, 6);
        const within = own.reduce((all, part) => all + part.weight * part.variance, 0) / sum;
        const whole = pooled.totals.reduce(
          (all, total, i) => all + (pooled.weights[i] ?? 0) * (total - mean) ** 2,
          0,
        );
        expect(whole / (within + varianceBetween(own) + 1e-9)).toBeCloseTo(whole === 0 ? 0 : 1, 6);
      },
    ),
    { numRuns: 50 },
  );
});
