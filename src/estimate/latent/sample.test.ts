import { expect, test } from 'vitest';
import { quiet, type Progress } from '../../effect/effects.ts';
import { captureTable, type CaptureTable } from '../capture-table.ts';
import { exactByIntegral, exactOneClass, exactTwoClasses } from './exact.test-support.ts';
import { memoryKeeper } from './keeper.test-support.ts';
import { latentDefaults } from './options.ts';
import { latentRefusal } from './refusal.ts';
import { sampleLatentClasses, type LatentSample } from './sample.ts';

function tableOf(counts: readonly number[], lists: readonly string[] = ['a', 'b', 'c']): CaptureTable {
  return captureTable(
    lists,
    counts.map((count, i) => ({ pattern: i + 1, count })),
  );
}

/** Largest distance of the two distribution functions, in Monte Carlo standard errors. */
function deviation(sample: LatentSample, exact: Float64Array): number {
  const { essBulk, essTail } = sample.diagnostics;
  const { totals } = sample.posterior;
  let [cdf, below, worst] = [0, 0, 0];
  exact.forEach((p, unseen) => {
    cdf += p;
    while (below < totals.length && (totals[below] ?? 0) <= sample.observed + unseen) below++;
    // Beyond these quantiles too few draws lie for a normal error.
    if (cdf < 0.01 || cdf > 0.99) return;
    const error = Math.sqrt((cdf * (1 - cdf)) / Math.min(essBulk, essTail));
    worst = Math.max(worst, Math.abs(below / totals.length - cdf) / error);
  });
  return worst;
}

test('one class gives the closed form', async () => {
  const table = tableOf([30, 24, 9, 18, 7, 5, 2]);
  const sample = await sampleLatentClasses(table, { classes: 1, seed: 7, warmUp: 300, thin: 2 }, quiet);
  expect(sample.refusal).toBeNull();
  expect(deviation(sample, exactOneClass(table, 2000))).toBeLessThan(4);
});

test('two classes under a ceiling agree with the sum over every way to deal the people', async () => {
  const table = tableOf([3, 2, 1, 3, 1, 0, 2]);
  const concentration = { shape: 0.25, rate: 0.25 };
  const ceiling = 50;
  const options = { classes: 2, concentration, ceiling, seed: 8, warmUp: 500, thin: 3, wanted: 3000 };
  const sample = await sampleLatentClasses(table, options, quiet);
  expect(sample.refusal).toBeNull();
  expect(sample.posterior.totals.at(-1)).toBeLessThanOrEqual(ceiling);
  expect(deviation(sample, exactTwoClasses(table, ceiling, concentration))).toBeLessThan(4);
});

// Persons killed in Kosovo, March to June 1999, by four lists: P. Ball, W. Betts, F. Scheuren, J. Dudukovich, J. Asher,
// "Killings and refugee flow in Kosovo, March–June 1999", AAAS, 2002. List a is bit 0.
const kosovo = tableOf(
  [1131, 845, 177, 936, 228, 217, 181, 306, 106, 31, 18, 123, 42, 32, 27],
  ['EXH', 'ABA', 'OSCE', 'HRW'],
);

test('killings in Kosovo: the median of a long run of the published model', async () => {
  const sample = await sampleLatentClasses(kosovo, { seed: 9, wanted: 400 }, quiet);
  expect(sample.observed).toBe(4400);
  expect(sample.diagnostics.rHat).toBeLessThan(1.01);
  // The reference has 10,431 [9,019–13,831].
  expect(Math.abs((sample.interval?.median ?? 0) - 10_431)).toBeLessThan(0.01 * 10_431);
  expect(Math.abs((sample.interval?.low ?? 0) - 9_019)).toBeLessThan(0.025 * 9_019);
  expect(Math.abs((sample.interval?.high ?? 0) - 13_831)).toBeLessThan(0.025 * 13_831);
});

const brief = { classes: 3, seed: 10, warmUp: 200, draws: 100, thin: 1, rounds: 4, wanted: 1_000_000 };

test('a run that is taken up again gives the draws of one that never stopped', async () => {
  const table = tableOf([30, 24, 9, 18, 7, 5, 2]);
  const whole = await sampleLatentClasses(table, brief, quiet);
  for (const cut of [1, 2, 7, 14, 21]) {
    const kept = new Map<string, string>();
    const killed = { ...quiet, chains: memoryKeeper(kept, cut) };
    const run = sampleLatentClasses(table, brief, killed);
    if (cut <= 20) await expect(run).rejects.toThrow('killed');
    else await run;
    const keeper = memoryKeeper(kept);
    expect(await sampleLatentClasses(table, brief, { ...quiet, chains: keeper })).toEqual(whole);
    expect(keeper.found()).toBe(Math.min(4, cut - 1));
  }
});

test('chains of another table, of other options, or spoilt on the disk are not taken up', async () => {
  const table = tableOf([30, 24, 9, 18, 7, 5, 2]);
  const keeper = memoryKeeper();
  await sampleLatentClasses(table, brief, { ...quiet, chains: keeper });
  for (const [name, text] of keeper.kept) keeper.kept.set(name, text.replace('"totals"', '"total"'));
  const whole = await sampleLatentClasses(table, brief, quiet);
  expect(await sampleLatentClasses(table, brief, { ...quiet, chains: keeper })).toEqual(whole);
  const other = memoryKeeper(keeper.kept);
  await sampleLatentClasses(tableOf([30, 24, 9, 18, 7, 5, 3]), brief, { ...quiet, chains: other });
  await sampleLatentClasses(table, { ...brief, draws: 200 }, { ...quiet, chains: other });
  expect(other.found()).toBe(0);
});

test('chains that have not met give no interval', async () => {
  const sample = await sampleLatentClasses(kosovo, { ...brief, rounds: 1 }, quiet);
  expect(sample.interval).toBeNull();
  expect(sample.refusal?.kind).toBe('not-mixed');
});

test('where everybody must have been seen, the total is certain', async () => {
  const sample = await sampleLatentClasses(kosovo, { ...brief, ceiling: 4400, wanted: 400 }, quiet);
  expect(sample.interval).toMatchObject({ median: 4400, low: 4400, high: 4400 });
  expect(sample.nearCeiling).toBeCloseTo(1, 10);
});

test('another seed gives other draws', async () => {
  const table = tableOf([30, 24, 9, 18, 7, 5, 2]);
  const [a, b] = [
    await sampleLatentClasses(table, brief, quiet),
    await sampleLatentClasses(table, { ...brief, seed: 11 }, quiet),
  ];
  expect(a?.chains[0]).not.toEqual(b?.chains[0]);
  expect(new Set(a?.chains.map((chain) => chain.join()))).toHaveProperty('size', 4);
});

test('lists that exclude each other: one class agrees with the integral over its probabilities', async () => {
  const table = captureTable(
    ['a', 'b', 'c'],
    [1, 2, 4, 5, 6].map((pattern) => ({ pattern, count: 2 * pattern + 3 })),
    [3, 7],
  );
  const ceiling = 130;
  const options = { classes: 1, seed: 12, warmUp: 300, thin: 2, ceiling, wanted: 3000 };
  const sample = await sampleLatentClasses(table, options, quiet);
  expect(sample.refusal).toBeNull();
  expect(deviation(sample, exactByIntegral(table, ceiling))).toBeLessThan(4);
});

test('progress never goes back, and a cancelled run stops', async () => {
  const table = tableOf([30, 24, 9, 18, 7, 5, 2]);
  const steps: Progress[] = [];
  const stop = new AbortController();
  const progress = (step: Progress): void => {
    steps.push(step);
    if (steps.length === 5) stop.abort(new Error('enough'));
  };
  const effects = { ...quiet, progress, signal: stop.signal };
  await expect(sampleLatentClasses(table, brief, effects)).rejects.toThrow('enough');
  expect(steps).toHaveLength(5);
  steps.forEach((step, i) => expect(step.done).toBeGreaterThanOrEqual(steps[i - 1]?.done ?? 1));
});

test.each([
  [tableOf([]), 'nobody'],
  [tableOf([10, 10, 10], ['a', 'b']), 'few-lists'],
  [captureTable(['a', 'b', 'c'], [{ pattern: 1, count: 9 }], [3, 5, 6, 7]), 'no-overlap'],
  [tableOf([10, 10.5, 10, 3]), 'fractions'],
] as const)('a table is refused: %#', async (table, kind) => {
  expect(latentRefusal(table)?.kind).toBe(kind);
  await expect(sampleLatentClasses(table, {}, quiet)).rejects.toThrow(RangeError);
});

test.each([
  { classes: 0 },
  { chains: 3 },
  { ceiling: 50 },
  { seed: 0.5 },
  { concentration: { shape: 0, rate: 1 } },
])('options are refused: %o', async (options) => {
  await expect(sampleLatentClasses(kosovo, options, quiet)).rejects.toThrow(RangeError);
});

test('the prior is that of the publication', () => {
  expect(latentDefaults).toMatchObject({
    classes: 10,
    concentration: { shape: 0.25, rate: 0.25 },
    ceiling: null,
  });
});
