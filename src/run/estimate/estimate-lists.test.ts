// An estimate that is stopped goes on with the chains that had finished, and comes to the same.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { readCase } from '../../case/read-case.ts';
import { quiet } from '../../effect/effects.ts';
import { sketchRecord } from '../../estimate/persons.test-support.ts';
import { estimateLists } from './estimate-lists.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';
import type { StageStore } from '../stage-store.ts';

const caseFile = readCase(`muster: 1
title: A case
question: { event: left, population: soldiers, from: 2022, to: 2024 }
lists:
  a: { title: A, file: a.csv, role: capture, columns: { N: name } }
  b: { title: B, file: b.csv, role: capture, columns: { N: name } }
  c: { title: C, file: c.csv, role: capture, columns: { N: name } }
`);

/** People by lists, each in a record of every list that they are on. */
function linkedLists(): LinkedLists {
  const sketches = [['a'], ['b'], ['a', 'b'], ['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']].flatMap(
    (lists, i) =>
      Array.from({ length: [210, 140, 140, 90, 90, 60, 60][i] ?? 0 }, (_, n) =>
        lists.map((list) => ({ list, who: `${lists.join('')}${n}` })),
      ).flat(),
  );
  const records = sketches.map((sketch, i) => sketchRecord(sketch, i + 1));
  const names = [...new Set(sketches.map(({ who }) => who))];
  const persons = names.map((name) => records[sketches.findIndex(({ who }) => who === name)]?.key ?? '');
  const personOf = Int32Array.from(sketches, ({ who }) => names.indexOf(who));
  return { hash: 'linked', records, linkage: { persons, personOf } } as unknown as LinkedLists;
}

/** Keeps nothing, so that every call estimates. */
const forgetful: StageStore = {
  find: async () => null,
  make: async (_hash, _tables, make) => await make(),
  keepOnly: async () => {},
};

test('stopped after some chains, then taken up: the same estimate, without the chains that stood', async () => {
  const folder = scratchFolder();
  const at = (name: string) => ({ store: forgetful, chains: path.join(folder, name) });
  const linked = linkedLists();
  let whole = 0;
  const counted = { ...quiet, progress: () => void whole++ };
  const wanted = await estimateLists(caseFile, linked, at('whole'), counted);
  expect(wanted.estimate?.total.verdict).toBe('estimate');
  expect(readdirSync(folder)).toEqual([]);

  const stopped = at('stopped');
  const stop = new AbortController();
  let steps = 0;
  const progress = () => {
    if (++steps > whole * 0.6) stop.abort(new Error('enough'));
  };
  const cancelled = estimateLists(caseFile, linked, stopped, { ...quiet, progress, signal: stop.signal });
  await expect(cancelled).rejects.toThrow('enough');
  const kept = readdirSync(stopped.chains).filter((name) => name.endsWith('.json'));
  expect(kept.length).toBeGreaterThanOrEqual(4);
  let left = 0;
  const again = await estimateLists(caseFile, linked, stopped, { ...quiet, progress: () => void left++ });
  expect(again).toEqual(wanted);
  expect(left).toBeLessThan(0.7 * whole);
  expect(readdirSync(folder)).toEqual([]);
});
