// Strangers who share a place share a near identifier there too: the model finds that out, and says no more than it saw.
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { comparisonSpecs } from '../compare/comparisons.ts';
import { train } from './em.ts';
import { levelSlots } from './match-weight.ts';
import { createPattern } from '../compare/pattern.ts';
import { createPatternTable } from '../compare/patterns.ts';

const at = (id: string): number => comparisonSpecs.findIndex((spec) => spec.id === id);
const [place, identifier, birth] = [at('place'), at('identifier'), at('birth')];
const [near, identifierDiffers, placeDiffers] = [2, 4, 4];

/** Chance of a near identifier among strangers of one place, and of two. */
function trained(inOnePlace: number, elsewhere: number) {
  const random = createRandom(5, 'leaning');
  const patterns = createPatternTable();
  const counts: number[] = [];
  const pattern = createPattern();
  const pairs = 300_000;
  for (let i = 0; i < pairs; i++) {
    const same = random.next() < 0.01;
    const together = random.next() < (same ? 0.9 : 0.1);
    const chance = same ? 0.3 : together ? inOnePlace : elsewhere;
    pattern.levels[place] = together ? 1 : placeDiffers;
    pattern.levels[identifier] = random.next() < chance ? near : identifierDiffers;
    pattern.levels[birth] = random.next() < (same ? 0.95 : 0.001) ? 1 : 8;
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
    pairs: Float64Array.of(pairs),
    records: 10_000,
  });
  const bits = (code: number): number =>
    model.adjustment.leaning[identifier]?.[code * levelSlots + near] ?? Number.NaN;
  const marginal = Math.log2((model.m[identifier]?.[near - 1] ?? 0) / (model.u[identifier]?.[near - 1] ?? 0));
  return { there: marginal + bits(1), elsewhere: marginal + bits(placeDiffers), bits: bits(1) };
}

test('a near identifier weighs what it weighs among pairs of that place', () => {
  const found = trained(0.05, 0.002);
  expect(Math.abs(found.there - Math.log2(0.3 / 0.05))).toBeLessThan(0.35);
  expect(Math.abs(found.elsewhere - Math.log2(0.3 / 0.002))).toBeLessThan(0.7);
});

test('where the two are independent, nothing leans', () => {
  expect(Math.abs(trained(0.01, 0.01).bits)).toBeLessThan(0.15);
});
