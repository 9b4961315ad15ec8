// Latent classes in threads of their own, as built: the same draws as in one thread, and an end when cancelled.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { quiet } from '../src/effect/effects.ts';
import { captureTable } from '../src/estimate/capture-table.ts';
import type * as sampleModule from '../src/estimate/latent/sample.ts';
import type * as drawsModule from '../src/estimate/total/estimate-over-draws.ts';
import { root } from './command.ts';

/** Threads run compiled code only. */
async function built<T>(name: string): Promise<T> {
  const file = path.join(root, 'dist', 'src', 'estimate', `${name}.js`);
  if (!existsSync(file)) throw new Error('dist/ is not built: run npm test, or npm run build first');
  return (await import(pathToFileURL(file).href)) as T;
}

function tableOf(more: number) {
  const counts = [210 - more, 140 - more, 140 + more, 90, 90, 60, 60];
  return captureTable(
    ['a', 'b', 'c'],
    counts.map((count, i) => ({ pattern: i + 1, count })),
  );
}

const budget = { warmUp: 100, draws: 100, thin: 1, rounds: 1 };

test('one, two and four threads draw what this thread does, on one table and over draws', async () => {
  const { sampleLatentClasses } = await built<typeof sampleModule>('latent/sample');
  const { estimateOverDraws } = await built<typeof drawsModule>('total/estimate-over-draws');
  const tables = [0, 10, 20].map(tableOf);
  const results = [];
  for (const workers of [1, 2, 4]) {
    const { options: _options, ...sample } = await sampleLatentClasses(
      tableOf(0),
      { ...budget, workers },
      quiet,
    );
    results.push(JSON.stringify([sample, await estimateOverDraws(tables, { budget, workers })]));
  }
  expect(results[1]).toBe(results[0]);
  expect(results[2]).toBe(results[0]);
});

test('threads end when the work is cancelled', async () => {
  const { estimateOverDraws } = await built<typeof drawsModule>('total/estimate-over-draws');
  const stop = new AbortController();
  const progress = () => stop.abort(new Error('stop'));
  const tables = Array.from({ length: 20 }, (_, k) => tableOf(k));
  const running = estimateOverDraws(
    tables,
    { budget, workers: 2 },
    { ...quiet, progress, signal: stop.signal },
  );
  await expect(running).rejects.toThrow('stop');
});
