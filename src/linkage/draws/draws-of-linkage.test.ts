import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { agreedRoots } from './draws-of-linkage.ts';
import { layDraw } from './draws.ts';
import { expectedError } from './expected-error.ts';
import { inventLists } from '../invented-records.test-support.ts';
import { linkRecords, type LinkOptions } from '../link-records.ts';

const lists = [
  { id: 'a', share: 0.7, slips: 0.15, unique: true },
  { id: 'b', share: 0.6, slips: 0.2, unique: true },
  { id: 'c', share: 0.5, slips: 0.25, unique: false },
] as const;
const options: LinkOptions = { lists, threshold: 0.9, seed: 1, units: [], decisions: [], draws: 60 };

function pairsWithin(groups: Iterable<string | number>): number {
  const sizes = new Map<string | number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

test('the order of records changes no draw; lists without repeats hold a person once in every draw', async () => {
  const { records } = inventLists(4, 90, lists);
  const seen: (readonly string[])[] = [];
  for (const some of [records, records.toReversed()]) {
    const linkage = await linkRecords(some, options, quiet);
    const { draws } = linkage;
    if (draws === undefined) throw new Error('no draws');
    expect(draws.doubtful.length).toBeGreaterThan(5);
    const keys = some.map((record) => record.key);
    const root = agreedRoots(linkage, keys);
    expect(root.every((r) => r >= 0 && root[r] === r)).toBe(true);
    const lines: string[] = [];
    for (let k = 0; k < draws.count; k++) {
      layDraw(draws, k, root);
      for (const id of ['a', 'b']) {
        const persons = Array.from(root).filter((_, r) => some[r]?.list === id);
        expect(new Set(persons).size).toBe(persons.length);
      }
      root.forEach((r, record) => lines.push(`${k} ${keys[record] ?? ''} ${keys[r] ?? ''}`));
    }
    seen.push(lines.toSorted());
  }
  expect(seen[1]).toEqual(seen[0]);
});

test('expected precision and recall on invented people, beside the truth', async () => {
  const lines: string[] = [];
  let [byPrecision, byRecall, gap, recallGap] = [0, 0, 0, 0];
  const runs = 4;
  for (let run = 0; run < runs; run++) {
    const { records, truth } = inventLists(100 + run, 200, lists);
    const linkage = await linkRecords(records, options, quiet);
    const root = agreedRoots(
      linkage,
      records.map((record) => record.key),
    );
    if (linkage.draws === undefined) throw new Error('no draws');
    const both = pairsWithin(Array.from(root, (r, i) => `${r} ${truth[i] ?? -1}`));
    const [precision, recall] = [both / pairsWithin(root), both / pairsWithin(truth)];
    const expected = expectedError(root, linkage.draws, linkage.reach);
    if (expected.precision === null || expected.recall === null) throw new Error('nothing is linked');
    if (expected.precision.low <= precision && precision <= expected.precision.high) byPrecision++;
    if (expected.recall.low <= recall && recall <= expected.recall.high) byRecall++;
    gap += Math.abs(expected.precision.mean - precision) / runs;
    recallGap += Math.abs(expected.recall.mean - recall) / runs;
    lines.push(
      `${expected.precision.mean.toFixed(3)}/${precision.toFixed(3)} ${expected.recall.mean.toFixed(3)}/${recall.toFixed(3)}`,
    );
  }
  console.log(
    `precision and recall, expected/true: ${lines.join(', ')}; covered ${byPrecision} and ${byRecall} of ${runs}`,
  );
  expect(gap).toBeLessThan(0.02);
  // Pairs lost before comparison are reckoned with: without them it is 0.05.
  expect(recallGap).toBeLessThan(0.025);
  expect(byRecall).toBeGreaterThanOrEqual(3);
});
