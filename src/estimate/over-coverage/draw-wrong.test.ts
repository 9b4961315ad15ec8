import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { captureTable, observedTotal } from '../capture-table.ts';
import { listSize } from '../checks/list-pairs.ts';
import { averageGraphs } from '../graphs/average-graphs.ts';
import { posteriorQuantile } from '../posterior.ts';
import { correctLists } from './correct-lists.ts';
import { dealWrong, drawWrong, withoutWrong } from './draw-wrong.ts';
import { checkFault, uncheckedWords, type ListCheck } from './list-check.ts';

const lists = ['a', 'b', 'c'];
const table = captureTable(
  lists,
  [400, 300, 90, 200, 60, 50, 20].map((count, i) => ({ pattern: i + 1, count })),
);

const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 7, maxLength: 7 });
const samples = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { minLength: 3, maxLength: 3 });

test('never more are wrong than there are, and each list has as many as its sample alone allows', () => {
  fc.assert(
    fc.property(counts, samples, fc.nat(), fc.boolean(), (cells, drawn, seed, isMiddle) => {
      const own = captureTable(
        lists,
        cells.map((count, i) => ({ pattern: i + 1, count })),
      );
      const checks = drawn.flatMap(([wrong, right], list): ListCheck[] => {
        const checked = wrong + right;
        return checked === 0 || checked > listSize(own, list)
          ? []
          : [{ of: { list: lists[list] ?? '' }, checked, wrong }];
      });
      const wrong = drawWrong(own, checks, isMiddle ? null : createRandom(seed, 'wrong'));
      wrong.forEach((people, i) => {
        expect(Number.isSafeInteger(people)).toBe(true);
        expect(people).toBeGreaterThanOrEqual(0);
        expect(people).toBeLessThanOrEqual(own.counts[i] ?? 0);
      });
      expect(observedTotal(withoutWrong(own, wrong))).toBe(
        observedTotal(own) - wrong.reduce((sum, people) => sum + people, 0),
      );
      if (checks.length === 0) expect(wrong.every((people) => people === 0)).toBe(true);
    }),
  );
});

test('where everybody was checked, exactly the wrong ones go', () => {
  const size = listSize(table, 0);
  const checks: readonly ListCheck[] = [{ of: { list: 'a' }, checked: size, wrong: 57 }];
  for (const seed of [1, 2, 3]) {
    const left = withoutWrong(table, drawWrong(table, checks, createRandom(seed, 'whole')));
    expect(listSize(left, 0)).toBe(size - 57);
  }
});

test('the share wrong has the mean and variance of its law', () => {
  // 40 of 800 sampled from 2,000, 4 wrong: of the 1,960 others a beta-binomial number is wrong.
  const [size, checked, wrong] = [2000, 40, 4];
  const many = captureTable(
    ['a', 'b'],
    [1, 2].map((pattern) => ({ pattern, count: pattern === 1 ? size : 10 })),
  );
  const found = Array.from({ length: 4000 }, (_, k) => {
    const taken = drawWrong(many, [{ of: { list: 'a' }, checked, wrong }], createRandom(k, 'law'));
    return taken[0] ?? 0;
  });
  const mean = found.reduce((sum, x) => sum + x, 0) / found.length;
  const variance = found.reduce((sum, x) => sum + (x - mean) ** 2, 0) / found.length;
  const [a, b, n] = [wrong + 0.5, checked - wrong + 0.5, size - checked];
  const right = (n * a * b * (a + b + n)) / ((a + b) ** 2 * (a + b + 1));
  expect(Math.abs(mean - wrong - (n * a) / (a + b))).toBeLessThan(4 * Math.sqrt(right / found.length));
  expect(Math.abs(variance / right - 1)).toBeLessThan(0.12);
});

test('those who are dealt among the parts are those of the whole', () => {
  const parts = [0.3, 0.7].map((share) =>
    captureTable(
      lists,
      [...table.patterns].map((pattern, i) => ({ pattern, count: (table.counts[i] ?? 0) * share })),
    ),
  );
  const wrong = drawWrong(table, [{ of: 'all', checked: 100, wrong: 30 }], createRandom(1, 'deal'));
  const dealt = dealWrong(table, wrong, parts, createRandom(2, 'deal'));
  wrong.forEach((people, i) => {
    expect((dealt[0]?.[i] ?? 0) + (dealt[1]?.[i] ?? 0)).toBe(people);
    expect(dealt[0]?.[i]).toBeLessThanOrEqual(parts[0]?.counts[i] ?? 0);
  });
});

function of(list: string, wrong: number, checked: number): ListCheck {
  return { of: { list }, wrong, checked };
}

test('checks that cannot be of these lists are named', () => {
  expect(checkFault(table, [of('a', 1, 10)])).toBeNull();
  expect(checkFault(table, [of('x', 1, 10)])?.en).toContain('not among the lists');
  expect(checkFault(table, [of('a', 11, 10)])?.en).toContain('than were checked');
  expect(checkFault(table, [of('a', 1, 5000)])?.en).toContain('than are there');
  expect(checkFault(table, [of('a', 1, 10), of('a', 2, 20)])?.en).toContain('same people');
  expect(checkFault(table, [of('a', 1, 10), { of: 'all', wrong: 1, checked: 10 }])?.en).toContain('exclude');
  expect(checkFault(table, [{ of: 'several', wrong: 1, checked: 10 }])?.en).toContain('beside it');
  expect(uncheckedWords(table, [of('a', 1, 10)])?.en).toContain('“b”, “c”');
  expect(uncheckedWords(table, [{ of: 'all', wrong: 1, checked: 10 }])).toBeNull();
});

test('the order of the lists changes nothing, and what comes from who is who is told apart', () => {
  const checks: readonly ListCheck[] = [
    { of: { list: 'a' }, checked: 80, wrong: 6 },
    { of: { list: 'b' }, checked: 50, wrong: 6 },
  ];
  const turned = captureTable(
    ['c', 'b', 'a'],
    [...table.patterns].map((pattern, i) => ({
      pattern: ((pattern & 1) << 2) | (pattern & 2) | (pattern >> 2),
      count: table.counts[i] ?? 0,
    })),
  );
  const [here, there] = [table, turned].map((agreed) => correctLists({ agreed, draws: [] }, [], checks, 7));
  expect(there?.whole).toEqual(here?.whole);
  expect(here?.whole.draws).toHaveLength(100);
  expect(here?.overCoverage.fromLinkage).toBe(0);
  expect(here?.overCoverage.right.low).toBeLessThan(here?.overCoverage.right.total ?? 0);
  const moved = captureTable(
    lists,
    [...table.patterns].map((pattern, i) => ({
      pattern,
      count: (table.counts[i] ?? 0) + (pattern === 3 ? 40 : pattern === 7 ? 0 : -20),
    })),
  );
  const both = correctLists(
    { agreed: table, draws: Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? table : moved)) },
    [],
    checks,
    7,
  );
  expect(both.overCoverage.fromLinkage).toBeGreaterThan(0.1);
  expect(both.overCoverage.fromLinkage).toBeLessThan(1);
});

/** 1,500 people who belong and 250 who do not, listed with the same chances. */
test('a total that wrongly listed people push up comes back down to the truth', () => {
  const chances = [0.5, 0.4, 0.3];
  const cellsOf = (people: number, scale: number): readonly number[] =>
    Array.from({ length: 8 }, (_, pattern) =>
      chances.reduce((all, chance, list) => {
        const own = chance * scale;
        return all * ((pattern >> list) & 1 ? own : 1 - own);
      }, people),
    );
  const [right, wrong] = [cellsOf(1500, 1), cellsOf(250, 0.5)];
  const whole = captureTable(
    lists,
    right
      .map((count, pattern) => ({ pattern, count: Math.round(count) + Math.round(wrong[pattern] ?? 0) }))
      .slice(1),
  );
  const shares = chances.map((chance) => (250 * 0.5 * chance) / (250 * 0.5 * chance + 1500 * chance));
  const checks = shares.map((share, list): ListCheck => {
    return { of: { list: lists[list] ?? '' }, checked: 120, wrong: Math.round(120 * share) };
  });
  const median = (own: typeof whole): number => posteriorQuantile(averageGraphs(own).posterior, 0.5);
  const corrected = correctLists({ agreed: whole, draws: [] }, [], checks, 1).whole;
  expect(median(whole)).toBeGreaterThan(1640);
  expect(Math.abs(median(corrected.agreed) / 1500 - 1)).toBeLessThan(0.04);
});
