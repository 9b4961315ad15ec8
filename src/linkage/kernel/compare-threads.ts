// Who compares the ranges: this thread, or others beside it that share the records and blocks.
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CompareInput, CompareRange, ComparedRange } from './compare-range.ts';

export interface RangeOrder {
  readonly from: number;
  readonly to: number;
}

/** A compared range and the number of the one who compared it. */
export interface RangeDone {
  readonly by: number;
  readonly range: ComparedRange;
}

/** Ranges that a thread has before it, so that it need not wait for the next one. */
const ahead = 2;

/** The range of that number, `size` records each. */
function orderOf(range: number, size: number, records: number): RangeOrder {
  return { from: range * size, to: Math.min(records, (range + 1) * size) };
}

/** Compares range after range in this thread, with a breath for other work between them. */
export async function* compareHere(
  records: number,
  size: number,
  comparers: readonly CompareRange[],
): AsyncIterable<RangeDone> {
  for (let range = 0; range * size < records; range++) {
    await setImmediate();
    const by = range % comparers.length;
    const { from, to } = orderOf(range, size, records);
    const compared = comparers[by]?.(from, to);
    if (compared !== undefined) yield { by, range: compared };
  }
}

/** A thread keeps next to nothing in its heap: what it drops may well be swept often. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

const noWork = (): void => {};

/** Compiled code alone can be given to a thread. */
export const canUseThreads = import.meta.url.endsWith('.js');

/** Compares ranges in so many threads and hands them back in ascending order. */
export async function* compareInThreads(
  input: CompareInput,
  size: number,
  threads: number,
): AsyncIterable<RangeDone> {
  const records = input.records.count;
  const total = Math.ceil(records / size);
  const done = new Map<number, RangeDone>();
  const failures: unknown[] = [];
  let ordered = 0;
  let wake = noWork;
  const workers = Array.from(
    { length: Math.min(threads, total) },
    () => new Worker(new URL('./compare-thread.js', import.meta.url), { workerData: input, resourceLimits }),
  );
  const order = (worker: Worker): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    if (ordered < total) worker.postMessage(orderOf(ordered++, size, records));
  };
  workers.forEach((worker, by) => {
    worker.on('message', (range: ComparedRange) => {
      done.set(Math.floor(range.pairs.from / size), { by, range });
      order(worker);
      wake();
    });
    worker.on('error', (reason) => {
      failures.push(reason);
      wake();
    });
    for (let i = 0; i < ahead; i++) order(worker);
  });
  try {
    for (let next = 0; next < total; next++) {
      while (!done.has(next)) {
        if (failures.length > 0) throw failures[0];
        await new Promise<void>((resolve) => (wake = resolve));
      }
      const ready = done.get(next);
      done.delete(next);
      if (ready !== undefined) yield ready;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
