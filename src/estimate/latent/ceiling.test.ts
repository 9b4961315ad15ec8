import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { pearson, takeSample } from '../../stats/sample.test-support.ts';
import { cutMass, drawCut, type CutLaw } from './ceiling.ts';

/** Probabilities of 0 … most under the law without ceiling. */
function probabilities({ size, found, missed, most }: CutLaw): number[] {
  const all = [found ** size];
  for (let k = 0; k < most; k++) all.push(((all[k] ?? 0) * (size + k) * missed) / (k + 1));
  return all;
}

const laws = fc
  .record({
    size: fc.integer({ min: 1, max: 60 }),
    missed: fc.double({ min: 0.001, max: 0.99, noNaN: true }),
    most: fc.integer({ min: 0, max: 400 }),
  })
  .map((law) => ({ ...law, found: 1 - law.missed }));

test('the mass below the ceiling is the sum of its probabilities', () => {
  fc.assert(
    fc.property(laws, (law) => {
      const all = probabilities(law);
      const mass = all.reduce((a, b) => a + b, 0);
      const { logMass, slope } = cutMass(law);
      expect(logMass).toBeCloseTo(Math.log(mass), 8);
      const expected = (-(law.size + law.most) / law.found) * ((all.at(-1) ?? 0) / mass);
      expect(Math.abs(slope - expected)).toBeLessThan(1e-8 * (1 + Math.abs(expected)));
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('a law almost wholly above the ceiling keeps its logarithm', () => {
  // P(0) alone: 1000 successes at once, each with probability 1e-6.
  const { logMass } = cutMass({ size: 1000, found: 1e-6, missed: 1 - 1e-6, most: 0 });
  expect(logMass).toBeCloseTo(1000 * Math.log(1e-6), 6);
});

test.each([
  { size: 20, missed: 0.5, most: 12 },
  { size: 5, missed: 0.9, most: 30 },
  { size: 8, missed: 0.3, most: 200 },
])('draws under a ceiling follow the cut law: %o', (own) => {
  const law = { ...own, found: 1 - own.missed };
  const all = probabilities(law);
  const mass = all.reduce((a, b) => a + b, 0);
  const random = createRandom(4);
  const sample = takeSample(40_000, () => drawCut(random, law));
  const logMass = (k: number): number => Math.log((all[k] ?? 0) / mass);
  expect(pearson(sample, logMass, law.most)).toBeGreaterThan(1e-6);
});
