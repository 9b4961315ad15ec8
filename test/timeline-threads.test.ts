// The model of spread in threads of its own, as built: the same answer as in one thread, and an end when cancelled.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type * as assessModule from '../src/timeline/spread/assess-spread.ts';
import type * as besideModule from '../src/timeline/spread/sample-beside.ts';
import { sketchDivision } from '../src/timeline/spread/spread.test-support.ts';
import { root } from './command.ts';

/** Threads run compiled code only. */
async function built<T>(name: string): Promise<T> {
  const file = path.join(root, 'dist', 'src', 'timeline', 'spread', `${name}.js`);
  if (!existsSync(file)) throw new Error('dist/ is not built: run npm test, or npm run build first');
  return (await import(pathToFileURL(file).href)) as T;
}

const data = sketchDivision(2, { own: 0.5, level: 8, periods: 16 });
const others = [1].map((linkage) => ({
  counts: data.counts.map((count, cell) => count + ((cell + linkage) % 3)),
  grouped: data.counts,
  origin: { linkage, dates: 0 },
}));
const question = { data, others, grouped: data.counts, vagueDates: 0 };
const sampling = { seed: 1, chains: 1, draws: 40, warmUp: 20 };

test('two threads answer what this thread does', async () => {
  const { sampleBeside } = await built<typeof besideModule>('sample-beside');
  const { assessSpread } = await built<typeof assessModule>('assess-spread');
  const { signal } = new AbortController();
  const alone = await assessSpread(question, sampling);
  // Every model was asked: those of the second round too.
  expect(alone.variants).toHaveLength(3);
  expect(alone.gain).not.toBeNull();
  const beside = await sampleBeside(2, signal, (sample) => assessSpread(question, sampling, sample));
  expect(beside).toEqual(alone);
});

test('threads end when the work is cancelled, in whichever round', async () => {
  const { sampleBeside } = await built<typeof besideModule>('sample-beside');
  const { assessSpread } = await built<typeof assessModule>('assess-spread');
  for (const last of [0, 4]) {
    const stop = new AbortController();
    let asked = 0;
    const running = sampleBeside(2, stop.signal, (sample) =>
      assessSpread(question, sampling, async (order) => {
        if (asked++ === last) stop.abort(new Error('stop'));
        return sample(order);
      }),
    );
    await expect(running).rejects.toThrow('stop');
  }
});
