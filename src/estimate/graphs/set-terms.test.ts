import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGamma } from '../../stats/log-gamma.ts';
import { chordalGraphs } from './chordal.ts';
import { tableOf } from './graph-tables.test-support.ts';
import { evaluateSets, logGammaRatio, setTerms, tailIndex } from './set-terms.ts';

test('the ratio of gamma functions: by the recurrence, and far out without loss of digits', () => {
  const positive = fc.double({ min: 0.01, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), positive, positive, (x, a, b) => {
      const found = logGammaRatio(x, a, b);
      expect(Math.abs(found - (logGamma(x + a) - logGamma(x + b)))).toBeLessThan(1e-8);
      // Γ(x + a + 1) = (x + a) Γ(x + a)
      expect(Math.abs(logGammaRatio(x, a + 1, b) - found - Math.log(x + a))).toBeLessThan(1e-8);
    }),
    { numRuns: 300 },
  );
  // Γ(x + 3)/Γ(x) = x (x + 1) (x + 2)
  const x = 2e12;
  expect(logGammaRatio(x, 3.5, 0.5)).toBeCloseTo(
    Math.log(x + 0.5) + Math.log(x + 1.5) + Math.log(x + 2.5),
    10,
  );
});

test('the tail index is the slope far out', () => {
  const table = tableOf([69, 55, 21, 63, 17, 18, 28]);
  const terms = setTerms(table, 0.125);
  const nodes = Float64Array.of(1e11, 2e11);
  const sets = evaluateSets(terms, nodes);
  for (const graph of chordalGraphs(3)) {
    const rise = (set: number) => (sets[set * 2 + 1] ?? 0) - (sets[set * 2] ?? 0);
    // N!/(N − n)! grows like the n-th power, the prior falls like 1/N, and the tail is the integral: one power more.
    const slope =
      (graph.cliques.reduce((sum, set) => sum + rise(set), 0) -
        graph.separators.reduce((sum, set) => sum + rise(set), 0)) /
        Math.LN2 +
      271;
    expect(tailIndex(terms, graph)).toBeCloseTo(-slope, 5);
  }
});
