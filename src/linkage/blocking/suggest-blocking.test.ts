import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import type { PersonRecord } from '../../records/record.ts';
import { blockRecords } from './blocking.ts';
import { declaredRule } from './declared-rules.ts';
import { encodeRecords } from '../encode/encode.ts';
import { inventLists } from '../invented-records.test-support.ts';
import { uniqueLists } from '../link-records.ts';
import { suggestBlocking, type BlockingSuggestion } from './suggest-blocking.ts';

const { records, truth } = inventLists(11, 300, [
  { id: 'a', share: 0.8, slips: 0.12 },
  { id: 'b', share: 0.7, slips: 0.12 },
]);
const options = {
  lists: [
    { id: 'a', unique: true },
    { id: 'b', unique: true },
  ],
  threshold: 0.9,
  seed: 1,
  units: [],
  decisions: [],
};

const suggest = (all: readonly PersonRecord[], budget: number | null): Promise<BlockingSuggestion> =>
  suggestBlocking(encodeRecords(all, uniqueLists(options), []), options, budget, quiet);

/** Share of the pairs of one person that the suggested rules reach, and how many pairs they propose. */
function trial({ rules }: BlockingSuggestion): { readonly recall: number; readonly pairs: number } {
  const encoded = encodeRecords(records, uniqueLists(options), []);
  const candidates = blockRecords(
    encoded,
    quiet,
    undefined,
    rules.map(({ spec }) => declaredRule(spec)),
  );
  const out = new Int32Array(encoded.count);
  let [pairs, reached] = [0, 0];
  for (let a = 0; a < encoded.count; a++) {
    for (const b of out.subarray(0, candidates.partners(a, out))) {
      pairs++;
      if (truth[encoded.inputIndex[a] ?? 0] === truth[encoded.inputIndex[b] ?? 0]) reached++;
    }
  }
  const standing = new Set(records.flatMap((record, i) => (record.list === 'a' ? [truth[i]] : [])));
  const matches = records.filter((record, i) => record.list === 'b' && standing.has(truth[i])).length;
  return { recall: reached / matches, pairs };
}

test('rules under a budget, with the pairs that they make and a recall near the true one', async () => {
  const found = await suggest(records, 20_000);
  const { recall, pairs } = trial(found);
  expect(found.rules.reduce((sum, rule) => sum + rule.pairs, 0)).toBeLessThanOrEqual(20_000);
  expect(found.suggested.pairs).toBe(pairs);
  expect(found.rules.at(-1)?.cumulativePairs).toBe(pairs);
  expect(recall).toBeGreaterThan(0.98);
  expect(Math.abs(found.suggested.recall.value - recall)).toBeLessThan(0.01);
});

test('a small budget costs recall, and the estimate says so', async () => {
  const small = await suggest(records, 400);
  const { recall, pairs } = trial(small);
  expect(pairs).toBeLessThanOrEqual(400);
  expect(recall).toBeLessThan(0.97);
  expect(Math.abs(small.suggested.recall.value - recall)).toBeLessThan(0.02);
});

test('the suggestion does not depend on the order of the records', async () => {
  expect(await suggest(records.toReversed(), 2000)).toEqual(await suggest(records, 2000));
});

test('of one record there is nothing to suggest', async () => {
  const found = await suggest(records.slice(0, 1), null);
  expect(found).toMatchObject({ rules: [], unreached: null, suggested: { pairs: 0 } });
});
