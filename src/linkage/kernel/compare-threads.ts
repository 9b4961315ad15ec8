// Who compares the ranges: this thread, or others beside it that share the records and blocks.
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CompareInput, ComparedTally, Comparer, PairRange } from './compare-range.ts';

export interface RangeOrder {
  readonly from: number;
  readonly to: number;
}

/** Takes the ranges in ascending order; `by` is the number of the comparer. */
export type EachRange = (by: number, range: PairRange) => void;

/** Ranges that a thread has before it, so that it need not wait for the next one. */
const ahead = 2;

/** The range of that number, `size` records each. */
function orderOf(range: number, size: number, records: number): RangeOrder {
  return { from: range * size, to: Math.min(records, (range + 1) * size) };
}

/** Compares range after range in this thread, with a breath for other work between them; the tally of each comparer. */
export async function compareHere(
  records: number,
  size: number,
  comparers: readonly Comparer[],
  each: EachRange,
): Promise<readonly ComparedTally[]> {
  for (let range = 0; range * size < records; range++) {
    await setImmediate();
    const by = range % comparers.length;
    const { from, to } = orderOf(range, size, records);
    const compared = comparers[by]?.compare(from, to);
    if (compared !== undefined) each(by, compared);
  }
  return comparers.map((comparer) => comparer.tally());
}

/** A thread keeps next to nothing in its heap: what it drops may well be swept often. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Compiled code alone can be given to a thread. */
export const canUseThreads = import.meta.url.endsWith('.js');

type Answer = { readonly range: PairRange } | { readonly tally: ComparedTally };

/** Compares ranges in so many threads; the tally of each of them. */
export async function compareInThreads(
  input: CompareInput,
  size: number,
  threads: number,
  each: EachRange,
): Promise<readonly ComparedTally[]> {
  const records = input.records.count;
  const total = Math.ceil(records / size);
  const workers = Array.from(
    { length: Math.min(threads, total) },
    () => new Worker(new URL('./compare-thread.js', import.meta.url), { workerData: input, resourceLimits }),
  );
  const done = new Map<number, readonly [by: number, range: PairRange]>();
  const tallies: ComparedTally[] = [];
  let [ordered, next, told] = [0, 0, 0];
  const order = (worker: Worker): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    if (ordered < total) worker.postMessage(orderOf(ordered++, size, records));
  };
  try {
    if (total === 0) return [];
    await new Promise<void>((resolve, reject) => {
      const take = (worker: Worker, by: number, answer: Answer): void => {
        if ('tally' in answer) {
          tallies[by] = answer.tally;
          if (++told === workers.length) resolve();
          return;
        }
        done.set(answer.range.from / size, [by, answer.range]);
        order(worker);
        for (let ready = done.get(next); ready !== undefined; ready = done.get(next)) {
          done.delete(next++);
          each(...ready);
        }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        if (next === total) for (const one of workers) one.postMessage('tally');
      };
      workers.forEach((worker, by) => {
        worker.on('message', (answer: Answer) => {
          try {
            take(worker, by, answer);
          } catch (error) {
            reject(error);
          }
        });
        worker.on('error', reject);
        for (let i = 0; i < ahead; i++) order(worker);
      });
    });
    return tallies;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
