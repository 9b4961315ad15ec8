import { expect, test } from 'vitest';
import { drawGamma, drawLogGamma } from '../../stats/gamma-draw.ts';
import { createRandom, type Random } from '../../stats/random.ts';
import { captureTable } from '../capture-table.ts';
import { latentCells } from './cells.ts';
import { createDensity } from './density.ts';
import { createRelabelling } from './relabel.ts';

const classes = 4;
const lists = 2;
const concentration = { shape: 2, rate: 1 };
const options = { classes, concentration, ceiling: null };

/** A draw from the prior. */
function prior(random: Random): Float64Array {
  const alpha = drawGamma(random, concentration.shape) / concentration.rate;
  return Float64Array.from({ length: lists * classes + classes - 1 }, (_, i) =>
    i < lists * classes
      ? drawLogGamma(random, 1) - drawLogGamma(random, 1)
      : drawLogGamma(random, 1) - drawLogGamma(random, alpha),
  );
}

/** Coordinates squashed to (0, 1), where they have moments. */
function squash(position: Float64Array): Float64Array {
  return position.map((x) => 1 / (1 + Math.exp(-x / 3)));
}

test('a new order of the classes leaves the prior as it was', () => {
  const random = createRandom(5);
  const relabel = createRelabelling(lists, options);
  const draws = 20_000;
  // The mean of each coordinate before and after, from independent draws, in standard errors.
  const sample = (after: boolean): Float64Array[] =>
    Array.from({ length: draws }, () => {
      const position = prior(random);
      if (after) for (let i = 0; i < 3; i++) relabel(random, position);
      return squash(position);
    });
  const [plain, moved] = [sample(false), sample(true)];
  const size = lists * classes + classes - 1;
  for (let i = 0; i < size; i++) {
    const moments = (all: Float64Array[]): readonly [number, number] => {
      const mean = all.reduce((sum, own) => sum + (own[i] ?? 0), 0) / draws;
      return [mean, all.reduce((sum, own) => sum + ((own[i] ?? 0) - mean) ** 2, 0) / draws];
    };
    const [[a, va], [b, vb]] = [moments(plain), moments(moved)];
    expect(Math.abs(a - b) / Math.sqrt((va + vb) / draws)).toBeLessThan(5);
  }
});

test('a new order of the classes changes no cell, and does change the order', () => {
  const random = createRandom(6);
  const relabel = createRelabelling(lists, options);
  const cells = latentCells(
    captureTable(
      ['a', 'b'],
      [1, 2, 3].map((pattern) => ({ pattern, count: 9 })),
    ),
  );
  const density = createDensity(cells, options);
  const probabilities = (position: Float64Array): readonly number[] => {
    density.evaluate(position);
    return [...cells.leaves].map((leaf) =>
      density.parts.subarray(leaf * classes, (leaf + 1) * classes).reduce((a, b) => a + b, 0),
    );
  };
  let changed = 0;
  for (let i = 0; i < 200; i++) {
    const position = prior(random);
    const before = probabilities(position);
    const first = position[0];
    relabel(random, position);
    probabilities(position).forEach((p, c) => expect(p).toBeCloseTo(before[c] ?? Number.NaN, 10));
    if (position[0] !== first) changed++;
  }
  expect(changed).toBeGreaterThan(30);
});
