// Who compares the ranges: this thread, or others beside it that share the records and blocks.
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { threadLimits } from '../../effect/workers.ts';
import type { Foresight } from '../pair-engine.ts';
import type { CompareInput, ComparedTally, Comparer, PairRange } from './compare-range.ts';

export interface RangeOrder {
  readonly from: number;
  readonly to: number;
}

/** An order to a thread: a range, what is foreseen from now on, or to tell what it has met. */
export type ThreadOrder = RangeOrder | Foresight | 'tally';

export interface CompareListener {
  /** Takes the ranges, in whatever order; `by` is the number of the comparer. */
  readonly each: (by: number, range: PairRange) => void;
  /** Asked between ranges: whether the comparers shall tell what they have met, to learn from it. Once true, never again. */
  readonly mayLearn: () => boolean;
  readonly learn: (tallies: readonly ComparedTally[]) => Foresight;
}

/** Ranges that a thread has before it, so that it need not wait for the next one. */
const ahead = 2;

/** The ranges of `size` records each, far apart from one to the next: what is learned from the first is true of the rest. */
function scattered(size: number, records: number): readonly RangeOrder[] {
  const total = Math.ceil(records / size);
  let stride = Math.max(1, Math.round(total * 0.618));
  while (commonDivisor(stride, total) > 1) stride++;
  return Array.from({ length: total }, (_, i) => {
    const range = (i * stride) % total;
    return { from: range * size, to: Math.min(records, (range + 1) * size) };
  });
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** Compares range after range in this thread, with a breath for other work between them; the tally of each comparer. */
export async function compareHere(
  records: number,
  size: number,
  comparers: readonly Comparer[],
  { each, mayLearn, learn }: CompareListener,
): Promise<readonly ComparedTally[]> {
  const tallies = (): readonly ComparedTally[] => comparers.map((comparer) => comparer.tally());
  for (const [turn, { from, to }] of scattered(size, records).entries()) {
    await setImmediate();
    const by = turn % comparers.length;
    const compared = comparers[by]?.compare(from, to);
    if (compared !== undefined) each(by, compared);
    if (!mayLearn()) continue;
    const foresight = learn(tallies());
    for (const comparer of comparers) comparer.foresee(foresight);
  }
  return tallies();
}

type Answer = { readonly range: PairRange } | { readonly tally: ComparedTally };

function post(worker: Worker, order: ThreadOrder): void {
  worker.postMessage(order);
}

/** Compares ranges in so many threads; the tally of each of them. */
export async function compareInThreads(
  input: CompareInput,
  size: number,
  threads: number,
  { each, mayLearn, learn }: CompareListener,
): Promise<readonly ComparedTally[]> {
  const ranges = scattered(size, input.records.count);
  if (ranges.length === 0) return [];
  const workers = Array.from(
    { length: Math.min(threads, ranges.length) },
    () =>
      new Worker(new URL('./compare-thread.js', import.meta.url), {
        workerData: input,
        resourceLimits: threadLimits,
      }),
  );
  // Each time that all threads are asked what they have met, in order: a thread answers in turn.
  const asked: { readonly end: boolean; readonly tallies: ComparedTally[] }[] = [];
  const answers = workers.map(() => 0);
  let [ordered, done] = [0, 0];
  const orderNext = (worker: Worker): void => {
    const range = ranges[ordered];
    if (range === undefined) return;
    ordered++;
    post(worker, range);
  };
  const askAll = (end: boolean): void => {
    asked.push({ end, tallies: [] });
    for (const worker of workers) post(worker, 'tally');
  };
  try {
    return await new Promise<readonly ComparedTally[]>((resolve, reject) => {
      const take = (worker: Worker, by: number, answer: Answer): void => {
        if ('tally' in answer) {
          const time = answers[by] ?? 0;
          answers[by] = time + 1;
          const question = asked[time];
          if (question === undefined) return;
          question.tallies[by] = answer.tally;
          if (!answers.every((count) => count > time)) return;
          if (question.end) resolve(question.tallies);
          else {
            const foresight = learn(question.tallies);
            for (const one of workers) post(one, foresight);
          }
          return;
        }
        done++;
        orderNext(worker);
        each(by, answer.range);
        if (done === ranges.length) askAll(true);
        else if (mayLearn()) askAll(false);
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
        for (let i = 0; i < ahead; i++) orderNext(worker);
      });
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
