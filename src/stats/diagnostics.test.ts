import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnoseChains, quantileError } from './diagnostics.ts';
import { drawNormal } from './normal-draw.ts';
import { createRandom } from './random.ts';

/** Autoregressive chains on the numbers of a linear congruence, so that other programs can make the same ones. */
function congruentChains(length: number, memory: number, shift: number): Float64Array[] {
  return [1, 2, 3, 4].map((chain) => {
    let state = chain * 7919 + 13;
    let x = 0;
    return Float64Array.from({ length }, () => {
      state = Number((BigInt(state) * 1103515245n + 12345n) % 2147483648n);
      x = memory * x + (state / 2147483648 - 0.5);
      return x + shift * chain;
    });
  });
}

function autoregressive(chains: number, length: number, memory: number, seed: number): Float64Array[] {
  return Array.from({ length: chains }, (_, c) => {
    const random = createRandom(seed, 'chain', c);
    let x = drawNormal(random) / Math.sqrt(1 - memory * memory);
    return Float64Array.from({ length }, () => (x = memory * x + drawNormal(random)));
  });
}

// Worked from the definitions with thirty digits, sums written out: R-hat, bulk, tail, error of the 90 % quantile.
test.each([
  [51, 0.5, 0, [1.081573945915338, 49.52072711156035, 160.1208363346735, 0.0753130809778213]],
  [40, -0.6, 0, [0.9838702031823651, 352.65919722494795, 149.50590614514869, 0.031914330978201344]],
  [60, 0.9, 0.5, [1.936257192244536, 5.641016369911461, 12.526096033402922, 0.5228152783491131]],
])('four chains of %s draws with memory %s, %s apart', (length, memory, shift, exact) => {
  const chains = congruentChains(length, memory, shift);
  const { rHat, essBulk, essTail } = diagnoseChains(chains);
  const values = [rHat, essBulk, essTail, quantileError(chains, 0.9)];
  values.forEach((value, i) => expect(Math.abs(value / (exact[i] ?? 0) - 1)).toBeLessThan(1e-9));
});

test('effective sizes come near n (1 − ρ)/(1 + ρ), the theory of an autoregressive chain', () => {
  for (const memory of [0, 0.5, 0.9]) {
    const theory = (8000 * (1 - memory)) / (1 + memory);
    // One estimate spreads by some 11 % with the longest memory, the mean of ten by a third of that.
    const sizes = Array.from(
      { length: 10 },
      (_, seed) => diagnoseChains(autoregressive(4, 2000, memory, seed)).essBulk,
    );
    const mean = sizes.reduce((sum, size) => sum + size / 10, 0);
    expect(Math.abs(mean / theory - 1)).toBeLessThan(0.1);
  }
});

test('chains that differ only in spread, or of which one stands elsewhere, are told', () => {
  const chains = autoregressive(4, 1000, 0.2, 62);
  expect(diagnoseChains(chains).rHat).toBeLessThan(1.01);
  const wide = chains.map((chain, c) => (c === 0 ? chain.map((x) => 3 * x) : chain));
  const moved = chains.map((chain, c) => (c === 0 ? chain.map((x) => x + 2) : chain));
  expect(diagnoseChains(wide).rHat).toBeGreaterThan(1.05);
  expect(diagnoseChains(moved).rHat).toBeGreaterThan(1.1);
  const drifting = chains.map((chain) => chain.map((x, i) => x + i / 300));
  expect(diagnoseChains(drifting).rHat).toBeGreaterThan(1.1);
});

test('the error of a quantile is that of its order statistics', () => {
  // The median of n normal draws has variance π/2n.
  const error = quantileError(autoregressive(4, 5000, 0, 63), 0.5);
  expect(error / Math.sqrt(Math.PI / 2 / 20_000)).toBeGreaterThan(0.9);
  expect(error / Math.sqrt(Math.PI / 2 / 20_000)).toBeLessThan(1.1);
});

test('the diagnostics do not change with the order of the chains, nor with the unit', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 4, max: 60 }), (seed, length) => {
      const chains = autoregressive(3, length, 0.4, seed);
      const one = diagnoseChains(chains);
      const turned = diagnoseChains(chains.toReversed());
      const scaled = diagnoseChains(chains.map((chain) => chain.map((x) => 8 * x)));
      expect(turned.rHat).toBeCloseTo(one.rHat, 9);
      expect(turned.essTail / one.essTail).toBeCloseTo(1, 9);
      expect(scaled).toEqual(one);
    }),
    { numRuns: 30 },
  );
});

test('chains that say nothing give no number; whole-number draws with ties do', () => {
  const nothing = { rHat: Number.NaN, essBulk: Number.NaN, essTail: Number.NaN };
  expect(diagnoseChains([new Float64Array(50).fill(3), new Float64Array(50).fill(3)])).toEqual(nothing);
  expect(diagnoseChains([Float64Array.of(1, 2, 3, Number.POSITIVE_INFINITY)])).toEqual(nothing);
  expect(quantileError([Float64Array.of(1, 2, 3, Number.NaN)], 0.5)).toBeNaN();
  const stuck = [new Float64Array(50).fill(3), new Float64Array(50).fill(4)];
  expect(diagnoseChains(stuck).rHat).toBeGreaterThan(1e6);
  expect(() => diagnoseChains([new Float64Array(3)])).toThrow(RangeError);
  expect(() => diagnoseChains([new Float64Array(5), new Float64Array(6)])).toThrow(RangeError);
  const coins = autoregressive(4, 400, 0, 64).map((chain) => chain.map((x) => (x > 0 ? 1 : 0)));
  const { rHat, essBulk, essTail } = diagnoseChains(coins);
  expect(rHat).toBeLessThan(1.05);
  expect(Math.min(essBulk, essTail)).toBeGreaterThan(400);
});
