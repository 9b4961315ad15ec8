import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureTable, observedTotal, type CaptureTable } from '../capture-table.ts';
import { posteriorMean, posteriorQuantile, type Posterior } from '../posterior.ts';
import { averageGraphs, tailMass } from './average-graphs.ts';
import { chordalGraphs, setSize, type ChordalGraph } from './chordal.ts';
import { graphRefusal, withoutBarredLists } from './graph-refusal.ts';
import { priorStrip } from './prior-strip.ts';
import { hasTables, sharedTable } from '../loglinear/tables.test-support.ts';
import { anyTable, relabelled, tableOf } from './graph-tables.test-support.ts';

const quantiles = (posterior: Posterior): readonly number[] =>
  [0.5, 0.025, 0.975].map((p) => posteriorQuantile(posterior, p));

const near = (found: readonly number[], expected: readonly number[], tolerance: number): void => {
  found.forEach((value, i) => {
    const aim = expected[i] ?? Number.NaN;
    expect(Math.abs(value - aim) / aim).toBeLessThan(tolerance);
  });
};

/** Given that at least one person is unseen: some programs begin there. */
function withSomeoneUnseen({ totals, weights }: Posterior): Posterior {
  const rest = 1 - (weights[0] ?? 0);
  return { totals: totals.slice(1), weights: weights.slice(1).map((weight) => weight / rest) };
}

// Hepatitis A in a Taiwanese college: Chao A. et al. (2001), Statistics in Medicine 20, 3123–3157; patterns 1 to 7.
const hepatitis = tableOf([69, 55, 21, 63, 17, 18, 28]);

describe('published tables', () => {
  const toTen = { ceiling: 271 * 11 };

  test('hepatitis A, saturated graph included, at least one and at most 10 n unseen: 379 [272–1,221]', () => {
    const { posterior, end } = averageGraphs(hepatitis, { ...toTen, saturated: true, grid: 'integers' });
    expect(quantiles(withSomeoneUnseen(posterior))).toEqual([379, 272, 1221]);
    expect(end).toEqual({ kind: 'ceiling', total: 2981, beyond: 0 });
  });

  test('hepatitis A without the saturated graph: 402 [354–630]', () => {
    const every = averageGraphs(hepatitis, { ...toTen, grid: 'integers' });
    expect(quantiles(every.posterior)).toEqual([402, 354, 630]);
    near(quantiles(averageGraphs(hepatitis).posterior), [402, 354, 630], 0.003);
  });

  const kosovo = hasTables ? test : test.skip;
  kosovo('Kosovo 1999, saturated graph included: 12,595 [9,827–16,544]; skipped without the table', () => {
    const table = sharedTable('kosovo_1999');
    const found = averageGraphs(table, { saturated: true });
    near(quantiles(found.posterior), [12_595, 9_827, 16_544], 0.003);
    expect(found.graphs).toBe(61);
    const whole = averageGraphs(table, { saturated: true, ceiling: 4400 * 7, grid: 'integers' });
    expect(quantiles(whole.posterior)).toEqual([12_595, 9_827, 16_544]);
  });
});

/**
 * The posterior of one graph without gamma functions: people arrive one by one, each pattern with the probability that the
 * people before and the prior give it; all orders count.
 */
function byUrn(table: CaptureTable, graph: ChordalGraph, delta: number, most: number): readonly number[] {
  const lists = table.lists.length;
  const seen: number[] = [];
  let orders = 0;
  let probability = 0;
  const arrive = (pattern: number): void => {
    const share = (set: number): number => {
      const alike = seen.filter((other) => (other & set) === (pattern & set)).length;
      return (alike + delta * 2 ** (lists - setSize(set))) / (seen.length + delta * 2 ** lists);
    };
    for (const clique of graph.cliques) probability += Math.log(share(clique));
    for (const separator of graph.separators) probability -= Math.log(share(separator));
    seen.push(pattern);
    const alike = seen.filter((other) => other === pattern).length;
    orders += Math.log(seen.length / alike);
  };
  table.patterns.forEach((pattern, i) => {
    for (let k = 0; k < (table.counts[i] ?? 0); k++) arrive(pattern);
  });
  return Array.from({ length: most + 1 }, (_, unseen) => {
    if (unseen > 0) arrive(0);
    return Math.exp(orders + probability) / seen.length;
  });
}

test('every graph agrees with drawing people one by one', () => {
  fc.assert(
    fc.property(anyTable(3, 3), fc.constantFrom(0.125, 0.5, 1), (table, delta) => {
      const most = 12;
      const ceiling = observedTotal(table) + most;
      const found = averageGraphs(table, {
        delta,
        ceiling,
        grid: 'integers',
        saturated: true,
        listedFrom: 0,
      });
      const masses = chordalGraphs(3).map((graph) => ({ graph, mass: byUrn(table, graph, delta, most) }));
      const total = masses.flatMap(({ mass }) => mass).reduce((sum, value) => sum + value, 0);
      expect(found.models.length).toBe(8);
      for (const model of found.models) {
        const own = masses.find(({ graph }) => JSON.stringify(graph.edges) === JSON.stringify(model.edges));
        const sum = (own?.mass ?? []).reduce((all, value) => all + value, 0);
        expect(model.probability).toBeCloseTo(sum / total, 9);
        own?.mass.forEach((value, u) => expect(model.posterior.weights[u]).toBeCloseTo(value / sum, 9));
      }
    }),
    { numRuns: 40 },
  );
});

test('the geometric grid agrees with every integer, and leaving out light graphs changes nothing', () => {
  fc.assert(
    fc.property(anyTable(4, 40), fc.double({ min: 1, max: 30, noNaN: true }), (table, factor) => {
      const ceiling = Math.round(observedTotal(table) * (1 + factor));
      const every = averageGraphs(table, { ceiling, grid: 'integers', listedFrom: 0 });
      const fast = averageGraphs(table, { ceiling, listedFrom: 0 });
      const mean = posteriorMean(every.posterior);
      expect(Math.abs(posteriorMean(fast.posterior) / mean - 1)).toBeLessThan(1e-4);
      near(quantiles(fast.posterior), quantiles(every.posterior), 0.006);
      expect(fast.unlisted.probability).toBeLessThan(1e-9);
      for (const model of fast.models) {
        const own = every.models.find(({ edges }) => JSON.stringify(edges) === JSON.stringify(model.edges));
        expect(Math.abs(model.probability - (own?.probability ?? 0))).toBeLessThan(1e-5);
      }
    }),
    { numRuns: 30 },
  );
});

test('a thousand times as many people: the narrow peak is found', () => {
  const large = tableOf(Array.from(hepatitis.counts, (count) => count * 1000));
  const every = averageGraphs(large, { ceiling: 700_000, grid: 'integers' });
  const fast = averageGraphs(large);
  near(quantiles(fast.posterior), quantiles(every.posterior), 0.0005);
  expect(fast.models[0]?.edges).toEqual(every.models[0]?.edges);
  expect(fast.posterior.totals.length).toBeLessThan(5000);
});

test('names and order of the lists change nothing', () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  fc.assert(
    fc.property(anyTable(4, 30), orders, (table, order) => {
      const [a, b] = [averageGraphs(table), averageGraphs(relabelled(table, order))];
      expect(b.posterior.totals).toEqual(a.posterior.totals);
      b.posterior.weights.forEach((weight, i) => expect(weight).toBeCloseTo(a.posterior.weights[i] ?? 0, 9));
    }),
    { numRuns: 25 },
  );
});

test('independent lists, more and more people: near the truth, the interval like the root', () => {
  const p = [0.3, 0.2, 0.4, 0.25];
  const width = (truth: number): number => {
    const counts = Array.from({ length: 15 }, (_, i) =>
      p.reduce((share, q, list) => share * (((i + 1) >> list) & 1 ? q : 1 - q), truth),
    );
    const { posterior, models } = averageGraphs(tableOf(counts));
    const [median = 0, low = 0, high = 0] = quantiles(posterior);
    expect(models[0]?.cliques).toEqual([[0], [1], [2], [3]]);
    expect(low).toBeLessThan(truth);
    expect(high).toBeGreaterThan(truth);
    expect(Math.abs(median / truth - 1)).toBeLessThan(0.03);
    return (high - low) / truth;
  };
  expect(width(2000) / width(50_000)).toBeGreaterThan(4);
});

test('the tail ends where next to nothing is left, a heavy one is followed, and without a mean none is given', () => {
  const heavy = averageGraphs(hepatitis, { saturated: true });
  expect(heavy.end.kind).toBe('tail');
  expect(heavy.end.beyond).toBeLessThanOrEqual(tailMass * 1.1);
  expect(heavy.end.total).toBeGreaterThan(271 * 1000);
  expect(heavy.mean).toBeNull();
  // Far out P(N > t) of the saturated graph falls like t^−(1 − 2^−J), so that eightfold t leaves about 8^−0.875.
  const above = (limit: number): number =>
    heavy.posterior.totals.reduce(
      (sum, total, i) => sum + (total > limit ? (heavy.posterior.weights[i] ?? 0) : 0),
      0,
    );
  expect(above(80_000) / above(10_000)).toBeCloseTo(8 ** -0.875, 2);
  expect(averageGraphs(hepatitis).mean).not.toBeNull();
  // A prior that says next to nothing about the missing cell: no end can be found.
  const open = averageGraphs(tableOf([5, 5, 0, 5, 0, 0, 0]), { delta: 1e-6, saturated: true });
  expect(open.end.kind).toBe('open');
});

test('a ceiling is kept, even one at the number seen', () => {
  const table = tableOf([9, 8, 4, 7, 3, 2, 1]);
  expect(averageGraphs(table, { ceiling: 34.5 }).posterior).toEqual({
    totals: Float64Array.of(34),
    weights: Float64Array.of(1),
  });
  for (const ceiling of [35, 60, 300, 5000, 1e7]) {
    const { posterior, end } = averageGraphs(table, { ceiling });
    expect(posterior.totals.at(-1)).toBeLessThanOrEqual(ceiling + 0.5);
    expect(end).toEqual({ kind: 'ceiling', total: ceiling, beyond: 0 });
  }
});

test('what the prior of the cells does to the answer', () => {
  const strip = priorStrip(hepatitis);
  expect(strip.map(({ delta }) => delta)).toEqual([1 / 32, 1 / 8, 0.5, 1]);
  const { posterior } = averageGraphs(hepatitis);
  expect(strip[1]).toEqual({
    delta: 1 / 8,
    median: posteriorQuantile(posterior, 0.5),
    low: posteriorQuantile(posterior, 0.025),
    high: posteriorQuantile(posterior, 0.975),
  });
});

describe('what cannot be averaged', () => {
  test('two lists, seven lists, nobody', () => {
    expect(graphRefusal(tableOf([5, 5, 5]))?.kind).toBe('few-lists');
    expect(graphRefusal(tableOf(Array.from({ length: 127 }, () => 1)))?.kind).toBe('many-lists');
    expect(graphRefusal(tableOf([0, 0, 0, 0, 0, 0, 0]))?.kind).toBe('nobody');
    expect(graphRefusal(hepatitis)).toBeNull();
    expect(() => averageGraphs(tableOf([5, 5, 5]))).toThrow(RangeError);
  });

  test('a list that cannot hold anyone is left out; lists that exclude each other are refused', () => {
    const cells = Array.from(hepatitis.patterns, (pattern, i) => ({
      pattern: ((pattern & 6) << 1) | (pattern & 1),
      count: hepatitis.counts[i] ?? 0,
    }));
    const barred = Array.from({ length: 15 }, (_, i) => i + 1).filter((pattern) => (pattern & 2) !== 0);
    const table = captureTable(['a', 'gone', 'b', 'c'], cells, barred);
    expect(withoutBarredLists(table)).toEqual({ ...hepatitis, lists: ['a', 'b', 'c'] });
    expect(averageGraphs(table).posterior).toEqual(averageGraphs(hepatitis).posterior);
    const apart = captureTable(['a', 'b', 'c'], [{ pattern: 5, count: 20 }], [3, 7]);
    expect(graphRefusal(apart)?.kind).toBe('impossible-patterns');
  });

  test.each([{ delta: 0 }, { ceiling: 270 }, { grid: 'integers' as const }])('options %j', (options) => {
    expect(() => averageGraphs(hepatitis, options)).toThrow(RangeError);
  });
});
