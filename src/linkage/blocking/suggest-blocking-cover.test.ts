import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseRules, type CoverRule } from './suggest-blocking-cover.ts';

const masses = (count: number) =>
  fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: count, maxLength: count })
    .map((all) => Float64Array.from(all));

const problem = fc.integer({ min: 1, max: 12 }).chain((pairs) =>
  fc.record({
    weight: masses(pairs),
    rules: fc.array(
      fc.record({
        pairs: fc.integer({ min: 0, max: 20_000 }),
        reached: fc
          .array(fc.integer({ min: 0, max: 1 }), { minLength: pairs, maxLength: pairs })
          .map((all) => Uint8Array.from(all)),
      }),
      { maxLength: 8 },
    ),
    budget: fc.integer({ min: 0, max: 60_000 }),
  }),
);

function covered(rules: readonly CoverRule[], chosen: readonly number[], weight: Float64Array): number {
  return weight.reduce(
    (sum, w, i) => (chosen.some((rule) => rules[rule]?.reached[i] === 1) ? sum + w : sum),
    0,
  );
}

const cost = (rules: readonly CoverRule[], chosen: readonly number[]): number =>
  chosen.reduce((sum, rule) => sum + (rules[rule]?.pairs ?? 0), 0);

function bestOf(rules: readonly CoverRule[], weight: Float64Array, budget: number): number {
  let best = 0;
  for (let mask = 0; mask < 1 << rules.length; mask++) {
    const chosen = rules.map((_, i) => i).filter((i) => (mask >> i) % 2 === 1);
    if (cost(rules, chosen) <= budget) best = Math.max(best, covered(rules, chosen, weight));
  }
  return best;
}

test('the choice keeps to the budget, repeats no rule and reaches no less than half of the best choice', () => {
  fc.assert(
    fc.property(problem, ({ rules, weight, budget }) => {
      const chosen = chooseRules(rules, weight, budget);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(cost(rules, chosen)).toBeLessThanOrEqual(budget);
      expect(covered(rules, chosen, weight)).toBeGreaterThanOrEqual(0.5 * bestOf(rules, weight, budget));
    }),
    { numRuns: 300 },
  );
});

function rule(pairs: number, ...reached: readonly number[]): CoverRule {
  return { pairs, reached: Uint8Array.from(reached) };
}

test('a rule that adds nothing is left out, and the one that brings most comes first', () => {
  const rules = [rule(5000, 1, 0, 0), rule(9000, 0, 1, 1), rule(4000, 0, 0, 1)];
  expect(chooseRules(rules, Float64Array.of(10, 20, 30), 18_000)).toEqual([1, 0]);
  expect(chooseRules(rules, Float64Array.of(10, 20, 30), 8000)).toEqual([2]);
  expect(chooseRules([], Float64Array.of(1), 100)).toEqual([]);
  expect(chooseRules(rules, new Float64Array(0), 100)).toEqual([]);
});
