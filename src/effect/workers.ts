// Who does the work: this thread, with a breath for other work now and then, or threads beside it. What comes out is the same.
import { setImmediate } from 'node:timers/promises';
import { Worker, parentPort, workerData } from 'node:worker_threads';

/** The work on one order: yields how far it is, returns what came out. */
export type Work<Order, Result> = (order: Order) => Generator<number, Result>;

/** Orders are named by their place in what was given to `run`, workers by number. */
export interface WorkListener<Result> {
  readonly step?: (order: number, step: number) => void;
  readonly done: (order: number, result: Result, worker: number) => void;
}

export interface Workers<Order, Result> {
  /** Works on all orders; rejects with the first failure, or with the signal's reason when it is aborted. */
  readonly run: (
    orders: readonly Order[],
    listener: WorkListener<Result>,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One order after another in this thread. */
export function workHere<Order, Result>(work: Work<Order, Result>): Workers<Order, Result> {
  return {
    run: async (orders, listener, signal) => {
      for (const [at, order] of orders.entries()) {
        const steps = work(order);
        for (;;) {
          signal.throwIfAborted();
          const step = steps.next();
          if (step.done === true) {
            listener.done(at, step.value, 0);
            break;
          }
          listener.step?.(at, step.value);
          await setImmediate();
        }
      }
    },
    close: async () => {},
  };
}

/** A thread keeps next to nothing in its heap: what it drops may well be swept often. */
export const threadLimits = { maxYoungGenerationSizeMb: 8 };

/** Compiled code alone can be given to a thread. `module` is the `import.meta.url` of the asking module. */
export function canUseThreads(module: string): boolean {
  return module.endsWith('.js');
}

export interface ThreadOptions {
  readonly threads: number;
  /** Orders that a thread has before it, so that it need not wait for the next one; 1 unless told. */
  readonly ahead?: number;
}

type Said<Result> = { readonly step: number } | { readonly result: Result };

const noWork = (): void => {};

/** Threads that run `file`, which answers with {@link serveWork}; each takes the next order as soon as it is free. */
export function workInThreads<Order, Result>(
  file: URL,
  input: unknown,
  { threads, ahead = 1 }: ThreadOptions,
): Workers<Order, Result> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(file, { workerData: input, resourceLimits: threadLimits }),
  );
  return {
    run: async (orders, listener, signal) => {
      signal.throwIfAborted();
      if (orders.length === 0) return;
      let stop = noWork;
      try {
        await new Promise<void>((resolve, reject) => {
          stop = () => reject(signal.reason);
          signal.addEventListener('abort', stop);
          let [given, done] = [0, 0];
          workers.forEach((worker, number) => {
            // A thread answers its orders in turn.
            const own: number[] = [];
            const give = (): void => {
              if (given >= orders.length) return;
              own.push(given);
              // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
              worker.postMessage(orders[given++]);
            };
            worker.removeAllListeners();
            worker.on('error', reject);
            worker.on('message', (said: Said<Result>) => {
              const order = own[0] ?? 0;
              if ('step' in said) {
                listener.step?.(order, said.step);
                return;
              }
              own.shift();
              give();
              listener.done(order, said.result, number);
              if (++done === orders.length) resolve();
            });
            for (let i = 0; i < ahead; i++) give();
          });
        });
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** The other end: a thread that does the work that `start` makes of the input which {@link workInThreads} was given. */
export function serveWork<Order, Result>(start: (input: unknown) => Work<Order, Result>): void {
  const work = start(workerData);
  const say = (said: Said<Result>): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(said);
  };
  parentPort?.on('message', (order: Order) => {
    const steps = work(order);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        say({ result: step.value });
        return;
      }
      say({ step: step.value });
    }
  });
}
