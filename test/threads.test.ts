// Linkage in threads of its own, as built: the same linkage as in one thread, and an end when cancelled.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { quiet } from '../src/effect/effects.ts';
import { inventLists } from '../src/linkage/invented-records.test-support.ts';
import type * as kernelModule from '../src/linkage/kernel/kernel.ts';
import type * as linkageModule from '../src/linkage/link-records.ts';
import { root } from './command.ts';

const lists = [
  { id: 'a', share: 0.7, slips: 0.05, unique: true },
  { id: 'b', share: 0.5, slips: 0.08, unique: true },
  { id: 'c', share: 0.4, slips: 0.1, unique: false },
] as const;
const options = { lists, threshold: 0.9, seed: 1, units: [], decisions: [] };
const { records } = inventLists(11, 250, lists);

/** Threads run compiled code only. */
function built(name: string): string {
  const file = path.join(root, 'dist', 'src', 'linkage', `${name}.js`);
  if (!existsSync(file)) throw new Error('dist/ is not built: run npm test, or npm run build first');
  return pathToFileURL(file).href;
}

async function load() {
  const kernel = (await import(built('kernel/kernel'))) as typeof kernelModule;
  const linkage = (await import(built('link-records'))) as typeof linkageModule;
  return { createKernel: kernel.createKernel, linkRecords: linkage.linkRecords };
}

test('one and two threads link as this thread does', async () => {
  const { createKernel, linkRecords } = await load();
  const alone = await linkRecords(records, options, quiet, createKernel({ threads: 0 }));
  for (const threads of [1, 2]) {
    for (const learnAfter of [100, Infinity]) {
      const kernel = createKernel({ threads, range: 37, learnAfter });
      expect(await linkRecords(records, options, quiet, kernel)).toEqual(alone);
    }
  }
});

test('threads end when the work is cancelled', async () => {
  const { createKernel, linkRecords } = await load();
  const cancelled = new AbortController();
  const effects = {
    ...quiet,
    signal: cancelled.signal,
    progress: ({ stage, done }: { readonly stage: string; readonly done: number }) => {
      if (stage === 'linkage.compare' && done > 100) cancelled.abort(new Error('stop'));
    },
  };
  const linking = linkRecords(records, options, effects, createKernel({ threads: 2, range: 37 }));
  await expect(linking).rejects.toThrow('stop');
});
