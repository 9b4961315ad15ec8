import { expect, test } from 'vitest';
import { diagnoseChains } from './diagnostics.ts';
import { sampleNuts, type NutsTarget } from './nuts.ts';
import { createRandom } from './random.ts';

/** Normal with means 1 and −2, sds 1 and 3 and correlation 0.8; the sampler is told of none of it. */
const target: NutsTarget = {
  size: 2,
  centre: new Float64Array(2),
  scale: Float64Array.of(1, 0, 0, 1),
  evaluate: (point, gradient) => {
    const [x, y] = [(point[0] ?? 0) - 1, ((point[1] ?? 0) + 2) / 3];
    const rest = 1 - 0.8 ** 2;
    gradient[0] = (x - 0.8 * y) / rest;
    gradient[1] = (y - 0.8 * x) / rest / 3;
    return (x * x - 1.6 * x * y + y * y) / (2 * rest);
  },
};

function mean(values: readonly number[] = []): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

const options = { warmUp: 200, draws: 1000 };

test('means, spreads and correlation of a normal, by chains that meet', () => {
  const chains = [1, 2, 3].map((seed) => sampleNuts(target, createRandom(seed, 'nuts'), options));
  const of = (k: number) => chains.map(({ draws }) => draws.filter((_, i) => i % 2 === k));
  const [x, y] = [of(0), of(1)];
  expect(diagnoseChains(x).rHat).toBeLessThan(1.02);
  expect(diagnoseChains(y).essBulk).toBeGreaterThan(500);
  const [xs, ys] = [x, y].map((columns) => columns.flatMap((column) => [...column]));
  expect(Math.abs(mean(xs) - 1)).toBeLessThan(0.12);
  expect(Math.abs(mean(ys) + 2)).toBeLessThan(0.35);
  expect(Math.abs(mean(xs?.map((value) => (value - 1) ** 2)) - 1)).toBeLessThan(0.15);
  expect(Math.abs(mean(ys?.map((value) => (value + 2) ** 2)) - 9)).toBeLessThan(1.4);
  expect(Math.abs(mean(xs?.map((value, k) => (value - 1) * ((ys?.[k] ?? 0) + 2))) - 2.4)).toBeLessThan(0.35);
  expect(chains.every(({ divergences }) => divergences === 0)).toBe(true);
});

test('a chain that goes on from another keeps its step and needs no warm-up', () => {
  const first = sampleNuts(target, createRandom(1, 'nuts'), options);
  const next = sampleNuts(target, createRandom(2, 'nuts'), { warmUp: 0, draws: 1000, from: first });
  expect(next.step).toBe(first.step);
  const xs = Array.from(next.draws.filter((_, i) => i % 2 === 0));
  expect(Math.abs(mean(xs) - 1)).toBeLessThan(0.12);
  expect(Math.abs(mean(xs.map((value) => (value - 1) ** 2)) - 1)).toBeLessThan(0.15);
});

test('the same stream gives the same draws, another one others', () => {
  const [a, b, c] = [1, 1, 2].map((seed) =>
    sampleNuts(target, createRandom(seed, 'nuts'), { warmUp: 20, draws: 20 }),
  );
  expect(a).toEqual(b);
  expect(a?.draws).not.toEqual(c?.draws);
});

test('a density without a finite value is refused', () => {
  const nowhere = { ...target, evaluate: () => Number.POSITIVE_INFINITY };
  expect(() => sampleNuts(nowhere, createRandom(1), options)).toThrow(RangeError);
});
