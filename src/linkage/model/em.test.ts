import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { createPattern } from '../compare/pattern.ts';
import { comparisonSpecs, levelCode } from '../compare/comparisons.ts';
import { probability, train } from './em.ts';
import { createPatternTable } from '../compare/patterns.ts';

const at = (id: string): number => comparisonSpecs.findIndex((spec) => spec.id === id);

/** Shares that differ from the starting values, so that finding them again proves something. */
const known = [
  {
    column: at('surname'),
    m: [0.7, 0.02, 0.1, 0.08, 0.02, 0.08],
    u: [0.01, 0.002, 0.01, 0.03, 0.001, 0.947],
  },
  { column: at('patronymic'), m: [0.75, 0.15, 0.1], u: [0.08, 0.04, 0.88] },
  { column: at('birth'), m: [0.7, 0.15, 0.05, 0.1], u: [0.002, 0.01, 0.05, 0.938] },
  { column: at('unit'), m: [0.5, 0.2, 0.2, 0.1], u: [0.1, 0.1, 0.2, 0.6] },
] as const;

function draw(shares: readonly number[], x: number): number {
  let sum = 0;
  return shares.findIndex((share) => (sum += share) > x) + 1 || shares.length;
}

test('EM finds the shares that simulated pairs were drawn from', () => {
  const random = createRandom(11, 'em');
  const pairs = 200_000;
  const prior = 0.02;
  const patterns = createPatternTable();
  const counts: number[] = [];
  const pattern = createPattern();
  for (let i = 0; i < pairs; i++) {
    const same = random.next() < prior;
    for (const { column, m, u } of known) pattern.levels[column] = draw(same ? m : u, random.next());
    const k = patterns.add(pattern);
    counts[k] = (counts[k] ?? 0) + 1;
  }
  const blocked = {
    pattern: Int32Array.from(counts.keys()),
    group: new Int32Array(counts.length),
    count: Float64Array.from(counts),
  };
  const model = train({
    patterns,
    blocked,
    sampled: Float64Array.from(counts),
    pairs: Float64Array.of(pairs),
    records: 1000,
  });
  expect(model.prior / prior).toBeGreaterThan(0.95);
  expect(model.prior / prior).toBeLessThan(1.05);
  for (const { column, m, u } of known) {
    m.forEach((share, l) => expect(Math.abs((model.m[column]?.[l] ?? 0) - share)).toBeLessThan(0.025));
    u.forEach((share, l) => expect(Math.abs((model.u[column]?.[l] ?? 0) - share)).toBeLessThan(0.003));
  }
  expect(model.iterations).toBeLessThan(100);
});

test('standard errors are those that repeated draws show, doubt about the pairs included', () => {
  const [surname, place] = [at('surname'), at('place')];
  const draws = 60;
  const found = Array.from({ length: draws }, (_, seed) => {
    const random = createRandom(seed, 'errors');
    const patterns = createPatternTable();
    const counts: number[] = [];
    const pattern = createPattern();
    for (let i = 0; i < 6000; i++) {
      const same = random.next() < 0.2;
      pattern.levels[surname] = random.next() < (same ? 0.9 : 0.1) ? 1 : levelCode('surname', 'different');
      pattern.levels[place] = random.next() < (same ? 0.7 : 0.15) ? 1 : 4;
      pattern.levels[at('event')] = random.next() < (same ? 0.8 : 0.05) ? 1 : 4;
      const k = patterns.add(pattern);
      counts[k] = (counts[k] ?? 0) + 1;
    }
    const model = train({
      patterns,
      blocked: {
        pattern: Int32Array.from(counts.keys()),
        group: new Int32Array(counts.length),
        count: Float64Array.from(counts),
      },
      sampled: Float64Array.from(counts),
      pairs: Float64Array.of(6000),
      records: 6000,
    });
    return { m: model.m[place]?.[0] ?? 0, error: model.mError[place]?.[0] ?? 0 };
  });
  const mean = (read: (one: (typeof found)[number]) => number): number =>
    found.reduce((sum, one) => sum + read(one), 0) / draws;
  const middle = mean((one) => one.m);
  const spread = Math.sqrt(mean((one) => (one.m - middle) ** 2));
  const error = mean((one) => one.error);
  expect(error / spread).toBeGreaterThan(0.7);
  expect(error / spread).toBeLessThan(1.4);
});

test('few pairs lean on the starting values and give finite weights', () => {
  const patterns = createPatternTable();
  const pattern = createPattern();
  pattern.levels[at('birth')] = 1;
  patterns.add(pattern);
  const model = train({
    patterns,
    blocked: { pattern: Int32Array.of(0), group: Int32Array.of(0), count: Float64Array.of(1) },
    sampled: Float64Array.of(1),
    pairs: Float64Array.of(1),
    records: 2,
  });
  expect(Number.isFinite(model.weights[0])).toBe(true);
  expect(model.weights[0]).toBeGreaterThan(5);
  expect(model.prior).toBeLessThan(1);
});

test('probability and weight belong together', () => {
  expect(probability(0, 0.5)).toBe(0.5);
  expect(probability(10, 1 / 1025)).toBeCloseTo(0.5, 12);
  expect(probability(-2000, 0.5)).toBe(0);
  expect(probability(2000, 1e-9)).toBe(1);
});
